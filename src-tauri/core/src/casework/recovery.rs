//! Recovery sheets: issuing one, typing it back, revoking it, and going to work again with it.
//!
//! A sheet counts once part of it was typed back. Until then the earlier one stays in force; from then on the earlier
//! one opens nothing, and the register has a new data key. ADR 0021.

use super::CaseworkError;
use super::staff::{author, certify_by, desk_of, give_role, remove_key};
use super::views::{IssuedSheet, RecoveryView, SheetView};
use crate::journal::Action;
use crate::keys::recovery_code::{GROUPS, digits_typed};
use crate::keys::{KdfParams, RecoveryCode, Role};
use crate::model::dates::{Instant, today_in};
use crate::model::schema::{RECOVERY_SHEET, REMOVAL};
use crate::model::values::Value;
use crate::register::recovery::{OpenedWithSheet, RecoverySheet, RootKey, note_in_force};
use crate::register::{Draft, Folder, Opening, Register, RegisterError, Right, accepted_bytes, write_certified};
use crate::secrets::Passphrase;

/// Office practice: a sheet is typed again after so many days, to know that it is still where it should be.
const CHECK_AGAIN_DAYS: u64 = 365;
/// Why a sheet ended, where a later one took its place.
const REPLACED: &str = "replaced";
const NUMBER: u16 = 1;
const CHECKED_AT: u16 = 6;
const ENDED: u16 = 7;
/// Longest name and reason, in characters.
const LONGEST_NAME: usize = 200;
const LONGEST_REASON: usize = 2_000;

/// The sheets of the authority, and what is to be done about this desk's.
pub fn recovery(register: &Register) -> Result<RecoveryView, CaseworkError> {
    register.allow(Right::ReadCases)?;
    let (zone, today) = (register.settings()?.time_zone, register.today()?);
    let own = register.desk_keys().sign.verifying_key();
    let mut sheets = Vec::new();
    for sheet in register.recovery_sheets()?.into_iter().rev() {
        let (issued_at, issued_by, _) = author(register, sheet.issued())?;
        let checked_on = sheet.checked_at.filter(|_| sheet.counts()).map(|at| today_in(zone, Instant(at)));
        let check_by = checked_on.map(|day| day.plus_days(CHECK_AGAIN_DAYS));
        sheets.push(SheetView {
            desk: register.desk_name(&crate::ids::DeskId::of_key(&sheet.desk_key))?,
            own_desk: sheet.desk_key == *own.as_bytes(),
            issued_at,
            issued_by,
            carries_root: sheet.carries_root,
            checked_at: sheet.checked_at,
            check_by: check_by.map(|day| day.to_string()),
            is_due: check_by.is_some_and(|day| day < today),
            number: sheet.number,
            ended: sheet.ended,
        });
    }
    sheets.sort_by_key(|sheet| !sheet.own_desk);
    let mut in_force =
        sheets.iter().filter(|sheet| sheet.own_desk && sheet.ended.is_none() && sheet.checked_at.is_some());
    let in_force_is_due = in_force.next().map(|sheet| sheet.is_due);
    Ok(RecoveryView {
        root_key: match register.root_key_place()? {
            RootKey::Elsewhere => "elsewhere",
            RootKey::WithAdministrator => "administrator",
            RootKey::OnSheet => "sheet",
        }
        .to_owned(),
        asked: register.unchecked_sheet()?.map(|unchecked| numbered(&unchecked.places)),
        is_fresh: in_force_is_due == Some(false),
        is_checked: in_force_is_due.is_some(),
        may_issue: register.may(Action::IssueSheet),
        sheets,
    })
}

fn numbered(places: &[usize]) -> Vec<u8> {
    places.iter().map(|place| *place as u8 + 1).collect()
}

/// Issues a sheet for this desk. Its digits are told once, here; it counts once it was typed back. The root key of the
/// authority goes with it: from the first administrator, or with the code of the sheet that carries it (`former`).
pub fn issue_sheet(
    register: &mut Register,
    former: Option<&RecoveryCode>,
    without_root: bool,
    kdf: KdfParams,
) -> Result<IssuedSheet, CaseworkError> {
    register.allow(Action::IssueSheet)?;
    let waiting: Vec<RecoverySheet> =
        register.sheets_here()?.into_iter().filter(|sheet| sheet.counts() && sheet.checked_at.is_none()).collect();
    let sheet = register.draw_sheet(former, without_root, kdf)?;
    let desk = register.desk_keys().sign.verifying_key();
    // Without the root key its own key certifies, so an administrator vouches for it now.
    let certificate = match sheet.carries_root() {
        true => None,
        false => Some(certify_by(
            register,
            &register.session().keys().sign,
            &sheet.number,
            Role::Administrator,
            &sheet.keys,
        )?),
    };
    let issued = IssuedSheet {
        number: sheet.number.clone(),
        groups: sheet.code.groups(),
        asked: numbered(&sheet.places),
        carries_root: sheet.carries_root(),
        issued_at: register.now_ms(),
        issued_by: register.session().name().to_owned(),
    };
    let address = sheet.keys.seal.address().map_err(RegisterError::from)?;
    register.transact::<_, CaseworkError>(Action::IssueSheet, |draft| {
        let values = [
            (NUMBER, Value::text(&sheet.number)),
            (2, Value::Bytes(desk.as_bytes().to_vec())),
            (3, Value::text(address.as_str())),
            (4, Value::Bytes(sheet.keys.sign.verifying_key().as_bytes().to_vec())),
            (5, Value::Int(sheet.carries_root().into())),
        ];
        draft.create(&RECOVERY_SHEET, values.into());
        if let Some(certificate) = &certificate {
            write_certified(draft, certificate)?;
        }
        for earlier in &waiting {
            write(draft, earlier, ENDED, Value::text(REPLACED));
        }
        Ok(sheet.note(draft.connection())?)
    })?;
    register.lay_sheet(sheet)?;
    register.settle_accounts()?;
    Ok(issued)
}

/// Checks what a person types from the sheet: the groups that are asked for, or all of them. The sheet is in force from
/// then on, and the one before it opens nothing more.
pub fn check_sheet(register: &mut Register, typed: &str) -> Result<RecoveryView, CaseworkError> {
    register.allow(Action::CheckSheet)?;
    let code = match register.unchecked_sheet()? {
        Some(unchecked) if digits_typed(typed) != crate::keys::recovery_code::GROUP * GROUPS => {
            unchecked.code.check_part(&unchecked.places, typed).map_err(told)?;
            unchecked.code
        }
        _ => RecoveryCode::parse(typed).map_err(told)?,
    };
    // Not only the same digits: they must open what they are for.
    let slot = register.slot_of_sheet(&code)?;
    let all = register.sheets_here()?;
    let sheet = all.iter().find(|sheet| sheet.number == slot.name && sheet.counts());
    let sheet = sheet.ok_or_else(|| CaseworkError::refused("recovery-code-opens-nothing"))?;
    let is_first = sheet.checked_at.is_none();
    let now = register.now_ms();
    register.transact::<_, CaseworkError>(Action::CheckSheet, |draft| {
        write(draft, sheet, CHECKED_AT, Value::Int(now));
        if is_first {
            for earlier in all.iter().filter(|other| other.counts() && other.number != sheet.number) {
                write(draft, earlier, ENDED, Value::text(REPLACED));
            }
            note_in_force(draft.connection(), &slot)?;
        }
        Ok(())
    })?;
    register.settle_accounts()?;
    recovery(register)
}

/// Ends a sheet for good: it opens nothing more, here at once and at its own desk as soon as it hears, and that desk gets
/// a new data key.
pub fn revoke_sheet(register: &mut Register, number: &str, reason: &str) -> Result<RecoveryView, CaseworkError> {
    register.allow(Action::RevokeSheet)?;
    let number: String = number.chars().filter(|letter| !letter.is_whitespace()).collect();
    let sheets = register.recovery_sheets()?;
    let sheet = sheets.iter().find(|sheet| sheet.number == number && sheet.counts());
    let sheet = sheet.ok_or_else(|| CaseworkError::refused("no-such-sheet").with("number", &number))?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(CaseworkError::field("empty-required", "reason"));
    }
    if reason.chars().count() > LONGEST_REASON {
        return Err(CaseworkError::field("text-too-long", "reason"));
    }
    let held = register.held_of(&crate::ids::DeskId::of_key(&sheet.desk_key))?;
    register.transact::<_, CaseworkError>(Action::RevokeSheet, |draft| {
        write(draft, sheet, ENDED, Value::text(reason));
        if !sheet.carries_root {
            let values = [
                (1, Value::Bytes(sheet.sign_key.to_vec())),
                (2, Value::Bytes(accepted_bytes(&held))),
                (3, Value::text(reason)),
            ];
            draft.create(&REMOVAL, values.into());
        }
        Ok(())
    })?;
    register.settle_accounts()?;
    recovery(register)
}

/// Opens a register whose passphrases are forgotten, or whose people are gone: whoever holds the sheet becomes
/// administrator under `name` with a passphrase of their own. An account of that name at this desk ends; what it did
/// counts.
pub fn open_with_sheet(
    folder: Folder,
    code: &RecoveryCode,
    name: &str,
    passphrase: &Passphrase,
    kdf: KdfParams,
    opening: Opening,
) -> Result<Register, CaseworkError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(CaseworkError::field("empty-required", "staff"));
    }
    if name.len() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(CaseworkError::field("text-too-long", "staff"));
    }
    passphrase.check_length().map_err(|error| RegisterError::from(crate::keys::SlotError::from(error)))?;
    let OpenedWithSheet { mut register, issuer, number } = Register::open_with_sheet(folder, code, name, opening)?;
    let keys = register.session().keys().clone();
    let certificate = certify_by(&register, &issuer, name, Role::Administrator, &keys)?;
    let own = register.desk();
    let people = register.people()?;
    let namesakes: Vec<_> = people
        .iter()
        .filter(|person| !person.ended && person.certificate.name == name && desk_of(person) == own)
        .map(|person| *person.key())
        .collect();
    register.take_over_slot(passphrase, kdf)?;
    register.transact::<_, CaseworkError>(Action::OpenWithSheet, |draft| {
        write_certified(draft, &certificate)?;
        give_role(
            draft,
            certificate.sign_key.as_bytes(),
            Role::Administrator,
            Default::default(),
            &Default::default(),
            "",
        );
        Ok(())
    })?;
    register.refresh_session()?;
    for key in namesakes {
        remove_key(&mut register, key, own, &format!("№ {number}"))?;
    }
    register.settle_accounts()?;
    Ok(register)
}

fn told(error: crate::keys::RecoveryCodeError) -> CaseworkError {
    CaseworkError::Refused(crate::error::Explain::explain(&error))
}

fn write(draft: &mut Draft<'_>, sheet: &RecoverySheet, field: u16, value: Value) {
    let seen = sheet.state.field(field).iter().map(|sibling| sibling.dot).collect();
    draft.write(&RECOVERY_SHEET, sheet.state.row, field, value, seen);
}
