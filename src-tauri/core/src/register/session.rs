//! Who is working. What they may, `permission` says.

use crate::error::{Report, Weight};
use crate::keys::{Domain, PersonKeys, Role, VerifyingKey};
use crate::register::RegisterError;

/// A person who has unlocked the register.
pub struct Session {
    name: String,
    role: Role,
    keys: PersonKeys,
    over: Option<Over>,
}

/// Why an account may do nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    Suspended,
    Removed,
    /// The disk failed after a save was committed: what is held in memory may not be what lies on the disk.
    Cut,
}

impl From<Over> for RegisterError {
    fn from(over: Over) -> Self {
        let code = match over {
            Over::Suspended => "account-suspended",
            Over::Removed => "account-removed",
            Over::Cut => "must-unlock-again",
        };
        Self::Told(Report::new(code, Weight::Refused))
    }
}

impl Session {
    /// A person with a role; the keys come out of an opened slot.
    pub(super) fn new(name: String, role: Role, keys: PersonKeys) -> Self {
        Self { name, role, keys, over: None }
    }

    /// Account name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Role in the authority.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Public signing key.
    pub fn key(&self) -> VerifyingKey {
        self.keys.sign.verifying_key()
    }

    /// Whether administrative entries may be written.
    pub fn is_administrator(&self) -> bool {
        self.role == Role::Administrator && self.over.is_none()
    }

    /// Whether the person may do nothing any more: suspended or removed, here or by what was just imported.
    pub fn is_over(&self) -> bool {
        self.over.is_some()
    }

    /// Why, if so.
    pub(super) fn over(&self) -> Option<Over> {
        self.over
    }

    pub(super) fn sign(&self, domain: Domain, bytes: &[u8]) -> [u8; 64] {
        self.keys.sign.sign(domain, bytes).0
    }

    pub(crate) fn keys(&self) -> &PersonKeys {
        &self.keys
    }

    /// What is told after [`Session::cut`].
    pub(super) fn cut_off(&self) -> Option<RegisterError> {
        self.over.filter(|over| *over == Over::Cut).map(RegisterError::from)
    }

    /// Nothing more is done until the register is unlocked again.
    pub(super) fn cut(&mut self) {
        self.over = Some(Over::Cut);
    }

    pub(super) fn set_role(&mut self, role: Role, over: Option<Over>) {
        self.role = role;
        if self.over != Some(Over::Cut) {
            self.over = over;
        }
    }
}
