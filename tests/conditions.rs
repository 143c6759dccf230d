//! The conditions of a transfer: each is found met or not for each person before both States agree, by the articles of the
//! instrument that governs the case.

use comity_core::casework::views::{
    CaseView, ConditionView, Doing, GivenToGates, NewCase, NewFinding, NewOfficeRow, NewPerson, NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::Desk;

fn transfer(instrument: &str, names: &[&str]) -> NewCase {
    let person =
        |name: &&str| NewPerson { name: (*name).into(), role: Some("sentenced_person".into()), ..NewPerson::default() };
    NewCase {
        family: "transfer_sentenced".into(),
        direction: "incoming".into(),
        our_role: Some("sentencing".into()),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-01-02".into()),
        persons: names.iter().map(person).collect(),
        ..NewCase::default()
    }
}

struct Transfer {
    desk: Desk,
    case: RowId,
}

impl Transfer {
    fn of(new: &NewCase) -> Self {
        let mut desk = Desk::new("Ministry");
        let reference = desk.register_case(new).reference;
        let case = desk.row(&reference);
        Self { desk, case }
    }

    fn view(&self) -> CaseView {
        casework::get_case(&self.desk.register, self.case).unwrap()
    }

    fn person(&self, name: &str) -> String {
        self.view().persons.into_iter().find(|person| person.name == name).unwrap().id
    }

    fn find(&mut self, name: &str, condition: &str, result: &str, ground: &str) -> Result<CaseView, CaseworkError> {
        let finding = NewFinding {
            person: self.person(name),
            condition: condition.into(),
            result: result.into(),
            on: Some("2026-01-08".into()),
            ground: ground.into(),
        };
        casework::record_finding(&mut self.desk.register, self.case, &finding)
    }

    fn stands(&self, name: &str, condition: &str) -> ConditionView {
        let all = self.view().worked_out.conditions;
        all.into_iter().find(|one| one.person_name == name && one.condition == condition).unwrap()
    }

    fn states(&self) -> Vec<(String, String)> {
        self.view().worked_out.conditions.into_iter().map(|one| (one.condition, one.state)).collect()
    }

    fn add(&mut self, kind: &str, fields: &[(&str, &str)]) {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let record = NewRecord { kind: kind.into(), fields, given: None };
        casework::add_record(&mut self.desk.register, self.case, &record).unwrap();
    }

    fn step(&mut self, stage: &str, given: GivenToGates) -> Result<CaseView, CaseworkError> {
        let step =
            NewStep { stage: stage.into(), on: Some("2026-01-09".into()), given: Some(given), ..NewStep::default() };
        casework::record_step(&mut self.desk.register, self.case, &step)
    }

    /// What holds the agreement of both States, of what is asked about its conditions.
    fn held(&self) -> Vec<String> {
        let doing = Doing { stage: Some("TS50".into()), ..Doing::default() };
        let gates = casework::gates_before(&self.desk.register, self.case, &doing).unwrap().gates;
        let about = gates.into_iter().filter(|gate| gate.state == "held" && gate.words == "conditions_of_transfer");
        about.map(|gate| gate.condition.unwrap()).collect()
    }
}

fn code(result: Result<CaseView, CaseworkError>) -> (String, Option<String>) {
    let report = result.unwrap_err().explain();
    (report.code.to_owned(), report.field)
}

#[test]
fn every_condition_of_the_convention_stands_open_until_somebody_finds_it_met() {
    let mut office = Transfer::of(&transfer("ets112", &["Jean Moreau"]));
    let open = |condition: &str| (condition.to_owned(), "not_established".to_owned());
    assert_eq!(office.states(), ["RT01", "RT02", "RT03", "RT04", "RT05", "RT13"].map(open));
    let nationality = office.stands("Jean Moreau", "RT01");
    assert_eq!((nationality.source.as_str(), nationality.sure.as_str()), ("ETS 112 art. 3(1)(a)", "read"));
    assert!(nationality.follows.is_none() && !nationality.exceptions && nationality.found_by.is_none());
    assert_eq!(office.held(), ["RT01", "RT02", "RT03", "RT05"], "consent has a gate of its own");

    office.find("Jean Moreau", "RT01", "met", "Passport, copy in the file").unwrap();
    office.find("Jean Moreau", "RT02", "not_met", "Appeal pending in Lyon").unwrap();
    let found = office.stands("Jean Moreau", "RT01");
    assert_eq!((found.state.as_str(), found.found_on.as_deref()), ("met", Some("2026-01-08")));
    assert_eq!(found.ground.as_deref(), Some("Passport, copy in the file"));
    assert!(found.found_by.is_some());
    assert_eq!(office.stands("Jean Moreau", "RT02").state, "not_met");
    assert_eq!(office.held(), ["RT02", "RT03", "RT05"]);

    // The appeal is dismissed: the later finding counts, and the earlier one stays on record.
    office.find("Jean Moreau", "RT02", "met", "Certificate of 6 January").unwrap();
    assert_eq!(office.stands("Jean Moreau", "RT02").state, "met");
    assert_eq!(office.view().records.iter().filter(|record| record.kind == "eligibility").count(), 3);
    office.desk.check();
}

#[test]
fn what_is_left_of_the_sentence_consent_and_agreement_follow_from_their_own_records() {
    let mut office = Transfer::of(&transfer("ets112", &["Jean Moreau"]));
    let jean = office.person("Jean Moreau");
    for condition in ["RT03", "RT04", "RT13"] {
        let refused = office.find("Jean Moreau", condition, "met", "Seen");
        assert_eq!(code(refused), ("condition-shown-elsewhere".into(), Some("condition".into())), "{condition}");
    }
    office.add("sentence", &[("person", &jean), ("imposed_by", "Court"), ("told_end_on", "2026-03-01")]);
    office.step("TS25", GivenToGates::default()).unwrap();
    assert_eq!(office.stands("Jean Moreau", "RT03").state, "not_established", "nobody put the result on record");
    casework::record_eligibility(&mut office.desk.register, office.case, &jean, "T01", None).unwrap();
    assert_eq!(office.stands("Jean Moreau", "RT03").state, "exception_possible");
    let consent = [("kind", "to_transfer"), ("person", jean.as_str()), ("consented_on", "2026-01-07")];
    office.add("consent", &[consent.as_slice(), &[("given_before", "Prison governor")]].concat());
    let consent = office.stands("Jean Moreau", "RT04");
    assert_eq!((consent.state.as_str(), consent.ground.as_deref()), ("met", Some("Prison governor")));
    office.find("Jean Moreau", "RT01", "met", "Passport").unwrap();
    office.find("Jean Moreau", "RT02", "met", "Certificate").unwrap();
    office.find("Jean Moreau", "RT05", "met", "Penal Code art. 313-1").unwrap();

    // An exception is no condition met: the agreement says why it goes on all the same, and that stands with the case.
    assert_eq!(office.held(), ["RT03"]);
    assert!(office.step("TS50", GivenToGates::default()).is_err());
    let passes = [("conditions_of_transfer-RT03".to_owned(), "Terminally ill; both States agree on less".to_owned())];
    office.step("TS50", GivenToGates { passes: passes.into(), ..GivenToGates::default() }).unwrap();
    let passed = office.view().records.into_iter().find(|record| record.kind == "override").unwrap();
    assert_eq!(passed.fields["gate"], "conditions_of_transfer-RT03");
    assert_eq!(office.stands("Jean Moreau", "RT13").state, "met");
    office.desk.check();
}

#[test]
fn a_finding_names_its_ground_and_an_exception_only_where_the_instrument_has_one() {
    let mut office = Transfer::of(&transfer("ets112", &["Jean Moreau"]));
    let bare = office.find("Jean Moreau", "RT01", "met", " ");
    assert_eq!(code(bare), ("empty-required".into(), Some("note".into())));
    let unknown = office.find("Jean Moreau", "RX01", "met", "Seen");
    assert_eq!(code(unknown), ("unknown-field".into(), Some("condition".into())));
    let exception = office.find("Jean Moreau", "RT01", "exception_possible", "Resident for thirty years");
    assert_eq!(code(exception), ("condition-without-exception".into(), Some("result".into())));
    let finding = NewFinding {
        person: office.person("Jean Moreau"),
        condition: "RT01".into(),
        result: "met".into(),
        on: Some("2028-01-01".into()),
        ground: "Passport".into(),
    };
    let ahead = casework::record_finding(&mut office.desk.register, office.case, &finding);
    assert_eq!(ahead.unwrap_err().explain().code, "day-to-come");
}

#[test]
fn what_is_found_of_one_person_opens_nothing_for_the_other() {
    let mut office = Transfer::of(&transfer("ets112", &["Jean Moreau", "Luc Moreau"]));
    office.find("Jean Moreau", "RT01", "met", "Passport").unwrap();
    assert!(office.held().contains(&"RT01".to_owned()));
    office.find("Luc Moreau", "RT01", "met", "Passport").unwrap();
    assert!(!office.held().contains(&"RT01".to_owned()));
}

#[test]
fn who_fled_home_need_not_consent_where_the_protocol_says_so() {
    let mut office =
        Transfer::of(&NewCase { also_invoked: Some("ets167".into()), ..transfer("ets112", &["Jean Moreau"]) });
    let jean = office.person("Jean Moreau");
    let edit = comity_core::casework::views::FieldEdit {
        row: jean,
        field: "no_consent_because".into(),
        value: Some("fled_to_own_state".into()),
        seen: String::new(),
    };
    casework::edit_case(&mut office.desk.register, office.case, &[edit]).unwrap();
    let consent = office.stands("Jean Moreau", "RT04");
    assert_eq!((consent.state.as_str(), consent.ground.as_deref()), ("spared", Some("ETS 167 arts. 2-3")));
}

#[test]
fn where_no_instrument_sets_them_the_conditions_are_practice_that_one_key_passes() {
    let office = Transfer::of(&transfer("br_nl_transfer", &["Jean Moreau"]));
    let sure = |condition: &str| office.stands("Jean Moreau", condition).sure;
    assert_eq!((sure("RT03").as_str(), sure("RT01").as_str()), ("read", "office"));
    let doing = Doing { stage: Some("TS50".into()), ..Doing::default() };
    let gates = casework::gates_before(&office.desk.register, office.case, &doing).unwrap().gates;
    let strength = |code: &str| gates.iter().find(|gate| gate.code == code).unwrap().strength.clone();
    assert_eq!(strength("conditions_of_transfer-RT03"), "duty");
    assert_eq!(strength("conditions_of_transfer-RT01"), "recommended");
}

const WITH_LIBYA: &str = "Prisoner transfer agreement with Libya 2008";

/// An agreement of the office: its conditions, and six months left on receipt of the request, less by exception.
fn agreement(length: &str, unit: &str) -> NewOfficeRow {
    let fields = |told: &[(&str, &str)]| told.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let condition = |article: &str, ground: &str| {
        let told =
            [("kind", "refusal_ground"), ("article", article), ("refusal_ground", ground), ("force", "condition")];
        fields(&told)
    };
    let told = [
        ("name", WITH_LIBYA),
        ("kind", "bilateral"),
        ("parties", "LY"),
        ("families", "transfer_sentenced"),
        ("source", "Treaty Series No. 27 (2009)"),
    ];
    let left = [
        ("kind", "remaining_sentence"),
        ("article", "art. 3(c)"),
        ("measured_from", "request_received"),
        ("length", length),
        ("length_unit", unit),
        ("exceptions", "yes"),
    ];
    let rules = vec![condition("art. 3(b)", "RT02"), condition("art. 3(f)", "RT05"), fields(&left)];
    NewOfficeRow { kind: "treaty".into(), fields: fields(&told), rules }
}

#[test]
fn a_treaty_of_the_office_sets_what_must_be_left_of_a_sentence_and_its_other_conditions() {
    let mut desk = Desk::new("Ministry");
    casework::enter_treaty(&mut desk.register, &agreement("6", "months")).unwrap();
    let new = NewCase { partner: Some("LY".into()), ..transfer(WITH_LIBYA, &["Salem Haddad"]) };
    let reference = desk.register_case(&new).reference;
    let case = desk.row(&reference);
    let mut office = Transfer { desk, case };
    let salem = office.person("Salem Haddad");
    office.add("sentence", &[("person", &salem), ("imposed_by", "Court"), ("told_end_on", "2026-07-01")]);
    // Six months from the receipt on 2 January 2026 end a day after the sentence does: only an exception would do.
    let test = office.view().worked_out.eligibility.remove(0);
    assert_eq!((test.at_least, test.unit.as_str(), test.measured_on.as_deref()), (6, "months", Some("2026-01-02")));
    assert_eq!((test.threshold_on.as_str(), test.result.as_deref()), ("2026-07-02", Some("exception_possible")));
    assert_eq!((test.source.as_str(), test.sure.as_str()), (&*format!("{WITH_LIBYA}, art. 3(c)"), "office"));
    casework::record_eligibility(&mut office.desk.register, office.case, &salem, &test.rule, None).unwrap();
    let left = office.stands("Salem Haddad", "RT03");
    assert_eq!((left.state.as_str(), left.source.as_str()), ("exception_possible", test.source.as_str()));
    assert!(left.exceptions);

    // Its other conditions hold as those of a convention do; what it does not set is practice.
    assert_eq!(office.stands("Salem Haddad", "RT02").source, format!("{WITH_LIBYA}, art. 3(b)"));
    assert!(office.stands("Salem Haddad", "RT01").source.starts_with("Office practice"));
    let doing = Doing { stage: Some("TS50".into()), ..Doing::default() };
    let gates = casework::gates_before(&office.desk.register, office.case, &doing).unwrap().gates;
    let strength = |code: &str| gates.iter().find(|gate| gate.code == code).unwrap().strength.clone();
    assert_eq!(strength("conditions_of_transfer-RT05"), "duty");
    assert_eq!(strength("conditions_of_transfer-RT01"), "recommended");
    office.desk.check();
}

#[test]
fn what_must_be_left_of_a_sentence_is_told_whole_and_in_days_or_months() {
    let mut desk = Desk::new("Ministry");
    let refused = |desk: &mut Desk, new: NewOfficeRow| {
        let report = casework::enter_treaty(&mut desk.register, &new).unwrap_err().explain();
        (report.code.to_owned(), report.field)
    };
    let hours = refused(&mut desk, agreement("400", "hours"));
    assert_eq!(hours, ("sentence-unit".into(), Some("rules.2.length_unit".into())));
    let mut without_day = agreement("6", "months");
    without_day.rules[2].remove("measured_from");
    let open = refused(&mut desk, without_day);
    assert_eq!(open, ("empty-required".into(), Some("rules.2.measured_from".into())));
    let nothing = refused(&mut desk, agreement("0", "months"));
    assert_eq!(nothing, ("length-zero".into(), Some("rules.2.length".into())));
    let mut twice = agreement("6", "months");
    let mut longer = twice.rules[2].clone();
    longer.insert("length".into(), "12".into());
    twice.rules.push(longer);
    assert_eq!(refused(&mut desk, twice), ("article-twice".into(), Some("article".into())));
}

#[test]
fn nothing_is_found_of_somebody_whom_the_transfer_is_not_about() {
    let mut new = transfer("ets112", &["Jean Moreau"]);
    new.persons.push(NewPerson { name: "Anna Weber".into(), role: Some("relative".into()), ..NewPerson::default() });
    let mut office = Transfer::of(&new);
    let refused = code(office.find("Anna Weber", "RT02", "met", "Told by the court"));
    assert_eq!(refused, ("person-not-meant".into(), Some("person".into())));
    let anna = office.person("Anna Weber");
    let tested = code(casework::record_eligibility(&mut office.desk.register, office.case, &anna, "T01", None));
    assert_eq!(tested, ("person-not-meant".into(), Some("person".into())));
    office.find("Jean Moreau", "RT02", "met", "Told by the court").unwrap();
}

#[test]
fn the_printed_sheet_says_of_each_condition_how_it_stands_by_whom_and_on_what_ground() {
    use comity_core::text::Language;

    let mut office = Transfer::of(&transfer("ets112", &["Jean Moreau"]));
    office.find("Jean Moreau", "RT01", "met", "Passport, copy in the file").unwrap();
    let by = office.stands("Jean Moreau", "RT01").found_by.unwrap();
    let told =
        |language| format!("{:?}", comity_paper::case_sheet(&office.desk.register, office.case, language).unwrap());
    let sheet = told(Language::En);
    for words in
        ["Conditions of the transfer", "Dual criminality", "Not yet established", "Passport, copy in the file", &by]
    {
        assert!(sheet.contains(words), "{words}");
    }
    assert!(told(Language::Fr).contains("Pas encore établie") && told(Language::Ar).contains("لم يثبت بعد"));
}
