//! The shipped files against the folder, their own ways and the words in three languages.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::Path;

use super::*;

#[test]
fn the_shipped_files_are_the_folder() {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                found.insert(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    let root = repository().join("assets/law");
    let mut found = BTreeSet::new();
    walk(&root, &root, &mut found);
    assert_eq!(found, shipped::SHIPPED.iter().map(|(name, _)| (*name).to_owned()).collect());
}

#[test]
fn there_are_249_states_and_five_families() {
    let law = law();
    assert_eq!(law.states().len(), 249);
    assert!(law.is_state("TO") && !law.is_state("XK"));
    let families: Vec<_> = law.families().iter().map(|family| family.code.as_str()).collect();
    assert_eq!(families, ["extradition", "mla", "transfer_sentenced", "transfer_proceedings", "confiscation"]);
    let numbers: BTreeSet<_> = law.families().iter().filter_map(|family| family.number.as_deref()).collect();
    assert_eq!(numbers, BTreeSet::from(["EXT", "MLA", "TSP", "TCP", "CONF"]));
    assert_eq!(law.version(), Law::shipped().unwrap().version());
}

#[test]
fn every_stage_can_be_reached_and_every_way_leads_to_the_end() {
    let law = law();
    for procedure in law.procedures() {
        let starts: BTreeSet<_> = procedure.starts.iter().map(|start| start.stage.as_str()).collect();
        let all: BTreeSet<_> = procedure.stages.iter().map(|stage| stage.code.as_str()).collect();
        assert_eq!(reach(&law, starts), all, "{}", procedure.code);
        for stage in all {
            let ends = reach(&law, BTreeSet::from([stage]));
            assert!(ends.iter().any(|code| law.stage(code).unwrap().place == Place::Final), "{stage}");
        }
    }
}

fn reach<'a>(law: &'a Law, from: BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let mut found = from.clone();
    let mut open: Vec<_> = from.into_iter().collect();
    while let Some(code) = open.pop() {
        for next in law.next_stages(code) {
            if found.insert(&next.stage.code) {
                open.push(&next.stage.code);
            }
        }
    }
    found
}

#[test]
fn office_practice_is_no_deadline() {
    for row in &law().rows().deadline {
        assert!(row.sure != Sure::Office, "{}", row.code);
        assert!(!row.source.to_lowercase().contains("practice"), "{}", row.code);
    }
}

#[test]
fn procedures_are_found_by_direction_or_role() {
    let law = law();
    let code = |family, direction, role| law.procedure(family, direction, role).map(|row| row.code.as_str());
    assert_eq!(code("extradition", "outgoing", None), Some("extradition_outgoing"));
    assert_eq!(code("mla", "incoming", None), Some("mla_incoming"));
    assert_eq!(code("transfer_sentenced", "incoming", Some("administering")), Some("transfer_sentenced_administering"));
    assert_eq!(code("transfer_sentenced", "incoming", None), None);
    let sentencing = law.procedure("transfer_sentenced", "outgoing", Some("sentencing")).unwrap();
    assert_eq!(law.first_stage(sentencing, "incoming").unwrap().code, "TS25");
    assert_eq!(law.first_stage(sentencing, "outgoing").unwrap().code, "TS05");
}

#[test]
fn a_case_comes_out_some_way_before_it_ends() {
    // Only what was never more than a draft or an enquiry, or came back for correction, ends without an outcome.
    let law = law();
    for stage in law.procedures().iter().flat_map(|row| &row.stages).filter(|stage| stage.outcome.is_none()) {
        let ends = law.next_stages(&stage.code).iter().any(|next| next.stage.place == Place::Final);
        let settled = stage.status == "executed" || stage.status == "draft" || stage.status == "returned_deficient";
        assert!(!ends || settled || ["PO05", "PO10"].contains(&stage.code.as_str()), "{}", stage.code);
    }
}

#[test]
fn a_kind_of_measure_stands_under_its_heading() {
    let law = law();
    for measure in law.measures() {
        let (heading, act) = measure.code.split_at(1);
        assert!(law.measure(heading).is_some() && act.chars().all(|c| c.is_ascii_digit()), "{}", measure.code);
    }
}

#[test]
fn next_stages_put_the_normal_way_first() {
    let law = law();
    let next = law.next_stages("XI12");
    let ways: Vec<_> = next.iter().map(|next| (next.stage.code.as_str(), next.way)).collect();
    assert_eq!(
        ways,
        [("XI20", Way::Normal), ("XI13", Way::Exit), ("XI45", Way::Exit), ("XI95", Way::Exit), ("XI96", Way::Exit)]
    );
    assert!(law.next_stages("XI99").is_empty() && law.next_stages("nothing").is_empty());
    assert!(law.next_stages("XI90").iter().all(|next| next.stage.code != "XI95"));
}

#[test]
fn the_files_order_the_main_path_only() {
    let law = law();
    assert_eq!(law.stage_order("XI20", "XI40"), Some(Ordering::Less));
    assert_eq!(law.stage_order("MI66", "MI15"), Some(Ordering::Greater));
    assert_eq!(law.stage_order("XI40", "XI40"), Some(Ordering::Equal));
    for (a, b) in [("XI90", "XI75"), ("XI90", "XI95"), ("XI85", "XI99"), ("XI20", "MI35"), ("XI20", "XX")] {
        assert_eq!((law.stage_order(a, b), law.stage_order(b, a)), (None, None), "{a} {b}");
    }
}

/// The locale file's text, and whether Fluent reads it whole.
pub(super) fn words(language: &str, file: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(repository().join("assets/locales").join(language).join(file)).unwrap();
    let resource = fluent_bundle::FluentResource::try_new(text.clone());
    assert!(resource.is_ok(), "{language}/{file}");
    let ids = text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    ids.filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn every_code_has_words_in_every_language() {
    let law = law();
    let mut wanted = BTreeSet::new();
    for family in law.families() {
        wanted.insert(format!("family-{}", family.code));
        wanted.insert(format!("family-{}-short", family.code));
    }
    wanted.extend(law.procedures().iter().map(|row| format!("procedure-{}", row.code)));
    wanted.extend(law.procedures().iter().flat_map(|row| &row.stages).map(|row| format!("stage-{}", row.code)));
    wanted.extend(law.instruments().iter().map(|row| format!("instrument-{}", row.code)));
    wanted.extend(law.measures().iter().map(|row| format!("measure-{}", row.code)));
    wanted.extend(law.channels().iter().map(|row| format!("channel-{}", row.code)));
    for (list, prefix) in [
        ("directions", "direction"),
        ("our_roles", "role"),
        ("asked_by", "asked-by"),
        ("person_roles", "person-role"),
        ("statuses", "status"),
        ("outcomes", "outcome"),
        ("effects", "effect"),
        ("duties", "effect"),
        ("promptness", "promptly"),
        ("measure_statuses", "measure-status"),
        ("proceedings", "proceedings"),
        ("urgencies", "urgency"),
        ("sexes", "sex"),
        ("note_kinds", "note-kind"),
        ("records", "record"),
        ("crime_tags", "crime-tag"),
        ("age_bands", "age-band"),
        ("bring_up_kinds", "bring-up-kind"),
        ("letter_ways", "letter-way"),
        ("letter_forms", "letter-form"),
        ("enclosure_forms", "enclosure-form"),
        ("letter_statuses", "letter-status"),
        ("letter_templates", "letter-template"),
        ("document_forms", "document-form"),
        ("number_kinds", "number-kind"),
        ("absence_kinds", "absence-kind"),
        ("dates", "starts-from"),
    ] {
        assert!(!law.list(list).is_empty(), "{list}");
        wanted.extend(law.list(list).iter().map(|code| format!("{prefix}-{code}")));
    }
    for sure in [Sure::Read, Sure::Excerpt, Sure::Memory, Sure::Office] {
        wanted.insert(format!("sure-{}", sure.code()));
    }
    let countries: BTreeSet<_> = law.states().iter().map(|code| format!("country-{code}")).collect();
    let english = words("en", "law.ftl");
    for language in ["en", "fr", "ar"] {
        let known = words(language, "law.ftl");
        let missing: Vec<_> = wanted.difference(&known).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        assert_eq!(known, english, "{language}");
        assert_eq!(words(language, "countries.ftl"), countries, "{language}");
    }
}
