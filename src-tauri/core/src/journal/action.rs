//! What a person did, as a permanent code.

macro_rules! actions {
    ($($variant:ident $code:literal $name:literal),* $(,)?) => {
        /// The action behind an entry; codes are permanent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Action { $($variant),* }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

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
    RevokeDesk 5 "revoke_desk",
    Expunge 6 "expunge",
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
    BookLetter 22 "book_letter",
    MoveLetter 23 "move_letter",
    DraftLetter 24 "draft_letter",
    PutUpLetter 25 "put_up_letter",
    SignLetter 26 "sign_letter",
    DispatchLetter 27 "dispatch_letter",
    GiveNumber 28 "give_number",
    VoidNumber 29 "void_number",
    PlaceFile 30 "place_file",
    HandOverFile 31 "hand_over_file",
    PassOn 32 "pass_on",
    Chase 33 "chase",
    TakeOver 34 "take_over",
    UndoTakeOver 35 "undo_take_over",
    Undo 36 "undo",
    HandOverCases 37 "hand_over_cases",
    RecordAbsence 38 "record_absence",
    CloseCase 39 "close_case",
    ReopenCase 40 "reopen_case",
    TakeBackError 41 "take_back_error",
    ReEnter 42 "re_enter",
    AddRecord 43 "add_record",
    PassGate 44 "pass_gate",
    AnswerCheck 45 "answer_check",
    RecordEligibility 46 "record_eligibility",
    DirectoryEntry 47 "directory_entry",
    SetRetention 56 "set_retention",
    DecideDisposal 57 "decide_disposal",
    AdaptLaw 48 "adapt_law",
    AcceptLaw 49 "accept_law",
    EnterTreaty 50 "enter_treaty",
    JoinPersons 52 "join_persons",
    PartPersons 53 "part_persons",
    TellApart 54 "tell_apart",
    TakeBackApart 55 "take_back_apart",
    AskSignOff 64 "ask_sign_off",
    GiveSignOff 65 "give_sign_off",
    AddStaff 67 "add_staff",
    ChangeRole 68 "change_role",
    SuspendStaff 69 "suspend_staff",
    RestoreStaff 70 "restore_staff",
    RemoveStaff 71 "remove_staff",
    IssueSheet 76 "issue_sheet",
    CheckSheet 77 "check_sheet",
    RevokeSheet 78 "revoke_sheet",
    OpenWithSheet 79 "open_with_sheet",
}
