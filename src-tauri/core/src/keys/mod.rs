//! Keys and what they vouch for: signing, sealing, passphrases, key slots, certificates and cards.
//!
//! Knows files and bytes only; the register decides which key is trusted for what.

pub mod canonical;
pub mod cards;
pub mod certificates;
pub mod fingerprint;
pub mod kdf;
pub mod recovery_code;
pub mod sealing;
pub mod signing;
pub mod slot_store;
pub mod slots;

pub use cards::{Card, CardError, CardIdentity, CardKind, Founder};
pub use certificates::{Certificate, CertificateError, Directory, Role, Subject, verify_chain};
pub use fingerprint::{Fingerprint, FingerprintError};
pub use kdf::{KdfError, KdfParams};
pub use recovery_code::{RecoveryCode, RecoveryCodeError};
pub use sealing::{SealAddress, SealError, SealKey, seal, unseal};
pub use signing::{Domain, Signature, SignatureInvalid, SigningKey, VerifyingKey};
pub use slot_store::{CopyState, Loaded, StoreError, load_slots, save_slots};
pub use slots::{OpenedSlot, PersonKeys, Slot, SlotError, SlotFile, create_slot, open_sheet, open_slot, reopen_slot};
