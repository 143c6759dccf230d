//! Names of the facts this copy of the register keeps about itself.

/// The register's id, also in the slot file.
pub const REGISTER_ID: &str = "register_id";
/// The stream this copy writes.
pub const OWN_STREAM: &str = "own_stream";
/// Seed of the desk's signing key.
pub const DESK_SIGN: &str = "desk_sign";
/// Text of the desk's seal key.
pub const DESK_SEAL: &str = "desk_seal";
/// Root key of the authority.
pub const AUTHORITY_ROOT: &str = "authority_root";
/// Seed of the root signing key, sealed to the first administrator until a recovery sheet is checked, then to the sheet.
pub const SEALED_ROOT: &str = "sealed_root";
/// Text of the key that opens what partners seal to the authority.
pub const AUTHORITY_SEAL: &str = "authority_seal";
/// One that a revocation replaced, followed by a colon and the sign key of the revoked desk.
pub const FORMER_AUTHORITY_SEAL: &str = "former_authority_seal";
/// Key of the names of attachment files.
pub const NAME_KEY: &str = "name_key";
/// Name of this desk, until its certificate is in the register.
pub const DESK_NAME: &str = "desk_name";
/// A stream of ours that must not be continued: later entries of it came back from elsewhere.
pub const ENDED_STREAM: &str = "ended_stream";
/// Folder in which the desks of this office leave and take bundles, as text.
pub const EXCHANGE_FOLDER: &str = "exchange_folder";
/// What the projection was made with; see `Register::refresh_projection`.
pub const PROJECTION: &str = "projection";
/// Version of the law that was in force when this copy was last opened.
pub const LAW_EDITION: &str = "law_edition";
/// The access log that this copy writes.
pub const ACCESS_LOG: &str = "access_log";
/// Text of the key to which failed unlocks are sealed while the register is closed.
pub const ACCESS_SEAL: &str = "access_seal";
/// Digest of the failed unlocks that were taken in last; there once their file was laid.
pub const FAILED_UNLOCKS: &str = "failed_unlocks";
/// An expunging whose values may still stand in pages of the file: it must be rewritten.
pub const REWRITE: &str = "rewrite";
/// The same, sealed to a sheet that is not checked yet.
pub const NEXT_SEALED_ROOT: &str = "next_sealed_root";
/// Slot of the sheet that opens the root key, kept also after the sheet was revoked: nothing else opens it.
pub const SHEET_OF_ROOT: &str = "sheet_of_root";
/// Which groups of a sheet that is not checked yet are asked for, and its digits, sealed to whoever issued it.
pub const UNCHECKED_SHEET: &str = "unchecked_sheet";
/// Folder in which backups are made by themselves, as text.
pub const BACKUP_FOLDER: &str = "backup_folder";
/// When the last backup was made (8 bytes, UTC milliseconds) and in which folder, as text.
pub const LAST_BACKUP: &str = "last_backup";
/// When the last try failed (8 bytes, UTC milliseconds) and the code of the error.
pub const BACKUP_FAILED: &str = "backup_failed";
/// How far the access logs of this desk went when somebody was named acting head; followed by a colon and the row.
pub const ACTING_SINCE: &str = "acting_since";
/// When the backup was made that this register was restored from, and when that was done (8 bytes each).
pub const RESTORED: &str = "restored";
