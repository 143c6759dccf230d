//! What a person did, as a permanent code.

macro_rules! actions {
    ($($variant:ident $code:literal $name:literal),* $(,)?) => {
        /// The action behind an entry; codes are permanent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Action { $($variant),* }

        impl Action {
            /// Permanent code.
            pub fn code(self) -> u16 {
                match self { $(Self::$variant => $code),* }
            }

            /// Names the message `action-<name>`; unknown codes come from a newer version.
            pub fn name_of(code: u16) -> &'static str {
                match code { $($code => $name,)* _ => "unknown" }
            }
        }
    };
}

actions! {
    CreateRegister 1 "create_register",
    AdmitDesk 2 "admit_desk",
    ChangeSettings 3 "change_settings",
    ContinueRegister 4 "continue_register",
    RegisterCase 10 "register_case",
    Edit 11 "edit",
    RecordStep 12 "record_step",
    MarkInError 13 "mark_in_error",
    AddNote 14 "add_note",
    AddBringUp 15 "add_bring_up",
    FinishBringUp 16 "finish_bring_up",
    AddPerson 17 "add_person",
    AddMeasure 18 "add_measure",
    AddLimit 19 "add_limit",
    AttachDocument 20 "attach_document",
    ResolveConflict 21 "resolve_conflict",
}
