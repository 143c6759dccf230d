//! What is noted, as a permanent code.

macro_rules! kinds {
    ($($variant:ident $code:literal $name:literal $class:ident),* $(,)?) => {
        /// What an entry of an access log says; codes are permanent. 18 to 25 belong to the recovery sheet and to backups.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum AccessKind { $($variant),* }

        impl AccessKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Permanent code.
            pub fn code(self) -> u16 {
                match self { $(Self::$variant => $code),* }
            }

            /// Names the message `access-<name>`; unknown codes come from a newer version.
            pub fn name_of(code: u16) -> &'static str {
                match code { $($code => $name,)* _ => "unknown" }
            }

            /// Under which heading a reader looks for it.
            pub fn class_of(code: u16) -> AccessClass {
                match code { $($code => AccessClass::$class,)* _ => AccessClass::Other }
            }
        }
    };
}

/// Kinds that are looked for together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessClass {
    /// Who opened the register and when.
    SignIns,
    /// Somebody could not.
    FailedUnlocks,
    /// What went to paper.
    Prints,
    /// What went into a file.
    Exports,
    /// Documents out of the encrypted store.
    Documents,
    /// What the log says of itself.
    Log,
    /// Keys, recovery, backups, and what a later version notes.
    Other,
}

impl AccessClass {
    /// Every class.
    pub const ALL: &'static [Self] =
        &[Self::SignIns, Self::FailedUnlocks, Self::Prints, Self::Exports, Self::Documents, Self::Log, Self::Other];

    /// Its name in filters.
    pub fn code(self) -> &'static str {
        match self {
            Self::SignIns => "sign_ins",
            Self::FailedUnlocks => "failed_unlocks",
            Self::Prints => "prints",
            Self::Exports => "exports",
            Self::Documents => "documents",
            Self::Log => "log",
            Self::Other => "other",
        }
    }
}

kinds! {
    SignIn 1 "sign_in" SignIns,
    SignOut 2 "sign_out" SignIns,
    RefusedSignIn 3 "refused_sign_in" FailedUnlocks,
    FailedUnlock 4 "failed_unlock" FailedUnlocks,
    FailedUnlocksMore 5 "failed_unlocks_more" FailedUnlocks,
    FailedUnlocksGone 6 "failed_unlocks_gone" FailedUnlocks,
    FailedUnlocksUnreadable 7 "failed_unlocks_unreadable" FailedUnlocks,
    PrintPaper 10 "print_paper" Prints,
    SaveList 11 "save_list" Exports,
    ExportBundle 12 "export_bundle" Exports,
    TakeDocumentOut 13 "take_document_out" Documents,
    GiveOutCard 14 "give_out_card" Exports,
    ExportLaw 15 "export_law" Exports,
    PrintAudit 16 "print_audit" Prints,
    SaveAudit 17 "save_audit" Exports,
    IssueSheet 18 "issue_sheet" Other,
    OpenWithSheet 20 "open_with_sheet" SignIns,
    BackUp 21 "back_up" Exports,
    ChangePassphrase 26 "change_passphrase" Other,
    LogContinues 30 "log_continues" Log,
    LogShortened 31 "log_shortened" Log,
    AskForLog 32 "ask_for_log" Log,
    SendLog 33 "send_log" Log,
    TakeLog 34 "take_log" Log,
    LogMarked 35 "log_marked" Log,
    ClockBehind 36 "clock_behind" Other,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_and_names_are_used_once() {
        let codes: BTreeSet<u16> = AccessKind::ALL.iter().map(|kind| kind.code()).collect();
        let names: BTreeSet<&str> = AccessKind::ALL.iter().map(|kind| AccessKind::name_of(kind.code())).collect();
        assert_eq!((codes.len(), names.len()), (AccessKind::ALL.len(), AccessKind::ALL.len()));
        assert_eq!(AccessKind::name_of(9_999), "unknown");
        assert_eq!(AccessKind::class_of(9_999), AccessClass::Other);
    }
}
