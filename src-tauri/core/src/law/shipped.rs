//! The law files that are built into the program.

/// Embeds one file of `assets/law/` under its name there.
macro_rules! law_file {
    ($name:literal) => {
        ($name, include_str!(concat!("../../../../assets/law/", $name)))
    };
}

/// Every shipped file; the families stand in the order of the pickers. A test compares this list with the folder.
pub(super) const SHIPPED: &[(&str, &str)] = &[
    law_file!("channels.toml"),
    law_file!("families/extradition.toml"),
    law_file!("families/mla.toml"),
    law_file!("families/transfer_sentenced.toml"),
    law_file!("families/transfer_proceedings.toml"),
    law_file!("families/confiscation.toml"),
    law_file!("companions/enquiry.toml"),
    law_file!("companions/spontaneous_information.toml"),
    law_file!("companions/preservation.toml"),
    law_file!("companions/transit.toml"),
    law_file!("companions/speciality_waiver.toml"),
    law_file!("companions/temporary_transfer.toml"),
    law_file!("companions/submission_for_prosecution.toml"),
    law_file!("companions/foreign_sentence.toml"),
    law_file!("companions/checklists.toml"),
    law_file!("gates/acts.toml"),
    law_file!("gates/refusal.toml"),
    law_file!("gates/extradition.toml"),
    law_file!("gates/assistance.toml"),
    law_file!("gates/transfer.toml"),
    law_file!("gates/confiscation.toml"),
    law_file!("grounds/extradition.toml"),
    law_file!("grounds/assistance.toml"),
    law_file!("grounds/transfer.toml"),
    law_file!("grounds/confiscation.toml"),
    law_file!("checklists/extradition.toml"),
    law_file!("checklists/assistance.toml"),
    law_file!("checklists/confiscation.toml"),
    law_file!("checklists/transfer.toml"),
    law_file!("instruments/bilateral.toml"),
    law_file!("instruments/bilateral_transfers.toml"),
    law_file!("instruments/entered.toml"),
    law_file!("instruments/ets24.toml"),
    law_file!("instruments/europe.toml"),
    law_file!("instruments/models.toml"),
    law_file!("instruments/own_law.toml"),
    law_file!("instruments/regional.toml"),
    law_file!("instruments/united_nations.toml"),
    law_file!("instruments/without_treaty.toml"),
    law_file!("lists.toml"),
    law_file!("measures.toml"),
    law_file!("states.toml"),
];
