//! Which list of the law files a coded field takes its values from, and how its words are called.

/// A list of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeList {
    /// Name among the lists of the law files.
    pub list: &'static str,
    /// First part of the ids of its messages: `<words>-<code>`.
    pub words: &'static str,
}

/// First part of the ids of the messages for a text that holds several codes with spaces between.
pub fn several_of(field: &str) -> Option<&'static str> {
    Some(match field {
        "grounds" => "ground",
        "crime_tags" => "crime-tag",
        "vulnerabilities" => "vulnerability",
        "families" => "family",
        "channels" => "channel",
        _ => return None,
    })
}

/// The list behind a field of a row of this kind.
pub fn list_of(kind: &str, field: &str) -> Option<CodeList> {
    let (list, words) = match (kind, field) {
        ("case", "urgency") => ("urgencies", "urgency"),
        ("case", "our_role") => ("our_roles", "role"),
        ("case", "asked_by") => ("asked_by", "asked-by"),
        ("case", "record") => ("records", "record"),
        ("case", "disposal") => ("disposals", "disposal"),
        ("case", "proceedings") => ("proceedings", "proceedings"),
        ("case", "evidence_standard") => ("evidence_standards", "evidence-standard"),
        ("person", "sex") => ("sexes", "sex"),
        ("person", "age_band") => ("age_bands", "age-band"),
        ("person", "asylum") => ("asylum_claims", "asylum-claim"),
        ("person", "born_calendar") => ("calendars", "calendar"),
        ("person", "vulnerabilities") => ("vulnerabilities", "vulnerability"),
        ("person" | "decision", "sought_as") => ("person_standings", "sought-as"),
        ("person", "no_consent_because") => ("no_consent_reasons", "gate-fact"),
        ("measure", "status") => ("measure_statuses", "measure-status"),
        ("measure", "coercive") => ("yes_no", "yes-no"),
        ("measure", "dual_criminality") => ("dual_criminality", "dual-criminality"),
        ("note", "kind") => ("note_kinds", "note-kind"),
        ("note" | "consultation" | "assessment", "visibility") => ("visibilities", "visibility"),
        ("bring_up", "kind") => ("bring_up_kinds", "bring-up-kind"),
        ("limit", "effect") => ("effects", "effect"),
        ("document", "form") => ("document_forms", "document-form"),
        ("letter", "way") => ("letter_ways", "letter-way"),
        ("letter", "form") => ("letter_forms", "letter-form"),
        ("letter", "enclosure_form") => ("enclosure_forms", "enclosure-form"),
        ("letter", "status") => ("letter_statuses", "letter-status"),
        ("letter", "template") => ("letter_templates", "letter-template"),
        ("number", "kind") => ("number_kinds", "number-kind"),
        ("absence", "kind") => ("absence_kinds", "absence-kind"),
        ("renewal", "renewal_answer") => ("renewal_answers", "renewal-answer"),
        ("case_date", "named") => ("dates", "starts-from"),
        ("referral", "status") => ("referral_statuses", "referral-status"),
        ("consultation", "purpose") => ("consultation_purposes", "consultation-purpose"),
        ("consultation", "result") => ("consultation_results", "consultation-result"),
        ("decision", "kind") => ("decision_kinds", "decision-kind"),
        ("decision", "level") => ("decision_levels", "decision-level"),
        ("decision", "refused_for") => ("refused_for", "gate-answer"),
        ("decision", "partner_asks") => ("partner_asks", "gate-answer"),
        ("decision", "followed_by") => ("gate_ways", "gate-answer"),
        ("override" | "confirmation", "act") => ("gate_acts", "gate-act"),
        ("confirmation", "fact") => ("gate_facts", "gate-fact"),
        ("condition", "kind") => ("condition_kinds", "condition-kind"),
        ("condition", "given_by") => ("given_by", "given-by"),
        ("condition", "status") => ("condition_statuses", "condition-status"),
        ("cost", "kind") => ("cost_kinds", "cost-kind"),
        ("cost", "borne_by") => ("borne_by", "borne-by"),
        ("check", "answer") => ("check_answers", "check-answer"),
        ("sign_off", "kind") => ("sign_off_kinds", "sign-off-kind"),
        ("sign_off", "status") => ("sign_off_statuses", "sign-off-status"),
        ("translation", "status") => ("translation_statuses", "translation-status"),
        ("translation", "quality") => ("translation_qualities", "translation-quality"),
        ("link", "kind") => ("link_kinds", "link-kind"),
        ("exhibit", "kind") => ("exhibit_kinds", "exhibit-kind"),
        ("participant", "role") => ("participant_roles", "participant-role"),
        ("custody", "status") => ("custody_statuses", "custody-status"),
        ("hearing", "kind") => ("hearing_kinds", "hearing-kind"),
        ("hearing", "status") => ("hearing_statuses", "hearing-status"),
        ("consent", "kind") => ("consent_kinds", "consent-kind"),
        ("consent", "informed" | "revocable")
        | ("sentence", "indeterminate" | "unpaid_fine" | "unpaid_compensation") => ("yes_no", "yes-no"),
        ("eligibility", "result") => ("eligibility_results", "eligibility-result"),
        ("asset", "kind") => ("asset_kinds", "asset-kind"),
        ("asset", "status") => ("asset_statuses", "asset-status"),
        ("asset_entry", "kind") => ("asset_entry_kinds", "asset-entry-kind"),
        ("assessment", "heading") => ("assessment_headings", "assessment-heading"),
        ("prosecution_right", "holder") => ("prosecution_holders", "prosecution-holder"),
        ("prosecution_right", "event") => ("prosecution_events", "prosecution-event"),
        ("directory_entry", "kind") => ("directory_kinds", "directory-kind"),
        ("directory_entry" | "treaty", "evidence_standard") => ("evidence_standards", "evidence-standard"),
        ("treaty", "kind") => ("instrument_kinds", "instrument-kind"),
        ("treaty_rule", "kind") => ("treaty_rule_kinds", "treaty-rule-kind"),
        ("treaty_rule", "force") => ("forces", "ground-force"),
        ("treaty_rule", "length_unit") => ("units", "length-unit"),
        ("treaty_rule", "effect") => ("effects", "effect"),
        ("treaty_rule", "falls_on") => ("falls_on", "falls-on"),
        ("treaty_rule", "measured_from") => ("measured_from", "measured-from"),
        ("treaty_rule", "exceptions") => ("yes_no", "yes-no"),
        _ => return None,
    };
    Some(CodeList { list, words })
}
