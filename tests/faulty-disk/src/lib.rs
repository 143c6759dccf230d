//! A disk below SQLCipher that fails, fills up and forgets.
//!
//! SQLite asks the disk through a table of functions. [`install`] puts ours before the system's; it passes everything on
//! unless the thread that calls has asked for faults. Each thread has a disk of its own, so stories run side by side.
//!
//! * [`counted`] counts the calls of some work;
//! * [`struck`] lets one call fail, or every call from one on;
//! * [`photographed`] keeps what a power cut at a call would leave: see [`Unsynced`].
//!
//! What lies below the cipher sees only encrypted pages, so the program is tested as it is given out.

mod disk;
mod shim;
mod unsynced;

pub use disk::{Calls, Fault, Strike, counted, made_durable, photographed, struck};
pub use shim::install;
pub use unsynced::{Loss, Unsynced};
