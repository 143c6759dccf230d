//! Who is working, and the one answer to "may they?".

use crate::journal::Action;
use crate::keys::{Domain, PersonKeys, Role, VerifyingKey};

/// A person who has unlocked the register.
pub struct Session {
    name: String,
    role: Role,
    keys: PersonKeys,
}

impl Session {
    /// A person with a role; the keys come out of an opened slot.
    pub(super) fn new(name: String, role: Role, keys: PersonKeys) -> Self {
        Self { name, role, keys }
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
        self.role == Role::Administrator
    }

    /// Whether the role allows an action. Readers and auditors only read.
    pub fn may(&self, action: Action) -> bool {
        match action {
            Action::CreateRegister
            | Action::AdmitDesk
            | Action::ChangeSettings
            | Action::RevokeDesk
            | Action::AdaptLaw
            | Action::Expunge => self.is_administrator(),
            _ => !matches!(self.role, Role::Reader | Role::Auditor),
        }
    }

    /// Whether the role reads and records what is restricted: asylum claims. Those who decide about a case do; whoever
    /// only types, reads or audits does not, and is not told that there is anything.
    pub fn sees_restricted(&self) -> bool {
        matches!(self.role, Role::Administrator | Role::Head | Role::Officer)
    }

    pub(super) fn sign(&self, domain: Domain, bytes: &[u8]) -> [u8; 64] {
        self.keys.sign.sign(domain, bytes).0
    }

    pub(crate) fn keys(&self) -> &PersonKeys {
        &self.keys
    }

    pub(crate) fn set_role(&mut self, role: Role) {
        self.role = role;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::repeatable::Repeatable;

    const ROLES: [Role; 6] = [Role::Administrator, Role::Head, Role::Officer, Role::Clerk, Role::Reader, Role::Auditor];

    #[test]
    fn administrative_acts_are_for_administrators_and_readers_only_read() {
        let keys = PersonKeys::generate(&mut Repeatable(1, 0)).unwrap();
        let mut session = Session::new("Amina".into(), Role::Reader, keys);
        for role in ROLES {
            session.set_role(role);
            let is_administrator = role == Role::Administrator;
            for act in [Action::AdmitDesk, Action::ChangeSettings, Action::RevokeDesk, Action::Expunge] {
                assert_eq!(session.may(act), is_administrator, "{role:?} {act:?}");
            }
            let works = !matches!(role, Role::Reader | Role::Auditor);
            for act in [Action::RegisterCase, Action::Edit, Action::AttachDocument, Action::ResolveConflict] {
                assert_eq!(session.may(act), works, "{role:?} {act:?}");
            }
            assert_eq!(session.sees_restricted(), works && role != Role::Clerk, "{role:?}");
        }
    }
}
