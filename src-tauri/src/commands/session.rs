//! Who is here: set-up, unlocking, locking, and what the window needs to start.

use std::time::Duration;

use chrono_tz::TZ_VARIANTS;
use tauri::ipc::Channel;
use tauri::{Manager, State, WebviewWindow};
use zeroize::Zeroizing;

use comity_core::casework::{
    self,
    views::{Choices, PassphraseStrength, SetUp},
};
use comity_core::keys::KdfParams;
use comity_core::law::Law;
use comity_core::register::{AdoptedLimits, NewRegister, Register};
use comity_core::secrets::Passphrase;

use crate::app_state::AppState;
use crate::error::{Answer, CommandError};
use crate::leaving::{self, Leaving, Place};
use crate::news::{News, NewsRoom};
use crate::state::{Desk, Locking};

/// Longest that deriving a key from a passphrase should take on this machine.
const SLOWEST_DERIVATION: Duration = Duration::from_secs(1);
/// Longest that a new page takes to be there.
const UNTIL_RENEWED: Duration = Duration::from_secs(3);

#[tauri::command]
pub async fn app_state(desk: State<'_, Desk>, leaving: State<'_, Leaving>) -> Answer<AppState> {
    let state = desk.aside(Desk::app_state).await?;
    Ok(state.with_place(leaving.take()))
}

/// From now on the page hears news.
#[tauri::command]
pub fn hear_news(room: State<'_, NewsRoom>, page: Channel<News>) {
    room.open(page);
}

#[tauri::command]
pub fn passphrase_strength(passphrase: String) -> PassphraseStrength {
    let typed = Passphrase::typed(&Zeroizing::new(passphrase));
    PassphraseStrength {
        score: typed.strength(&[]),
        long_enough: typed.check_length().is_ok(),
        minimum_length: u32::try_from(Passphrase::minimum_length()).unwrap_or(u32::MAX),
    }
}

#[tauri::command]
pub async fn set_up(desk: State<'_, Desk>, set_up: SetUp) -> Answer<AppState> {
    desk.aside(move |desk| {
        desk.open(|| {
            let own_limits = set_up.own_limits.clone();
            // What is wrong with them is told before anything is made.
            casework::own_limits(desk.law(), &own_limits)?;
            let new = new_register(desk, set_up)?;
            let mut register = Register::create(desk.places().folder(), new, desk.opening()?)?;
            if !own_limits.is_empty() {
                casework::enter_own_limits(&mut register, &own_limits)?;
            }
            Ok(register)
        })?;
        desk.app_state()
    })
    .await
}

#[tauri::command]
pub async fn unlock(desk: State<'_, Desk>, staff: Option<String>, passphrase: String) -> Answer<AppState> {
    let typed = Passphrase::typed(&Zeroizing::new(passphrase));
    desk.aside(move |desk| {
        desk.open(|| Ok(Register::unlock(desk.places().folder(), staff.as_deref(), &typed, desk.opening()?)?))?;
        desk.app_state()
    })
    .await
}

#[tauri::command]
pub async fn lock(window: WebviewWindow, desk: State<'_, Desk>, place: Place) -> Answer<AppState> {
    let kept = window.state::<Leaving>().keep(place);
    desk.aside(|desk| {
        desk.lock(Locking::Asked);
        Ok(())
    })
    .await?;
    leaving::renew(&window);
    kept?;
    // Heard only by a page that could not be ended.
    desk.aside(|desk| {
        std::thread::sleep(UNTIL_RENEWED);
        desk.app_state()
    })
    .await
}

/// Stops the long work at hand. Waits for nothing: the register is held by that very work.
#[tauri::command]
pub fn cancel_work(desk: State<'_, Desk>) {
    desk.long_work().cancel();
}

#[tauri::command]
pub fn stay_awake(desk: State<'_, Desk>) {
    desk.stay_awake();
}

/// The pickers' choices. Before set-up only those that need no register.
#[tauri::command]
pub async fn choices(desk: State<'_, Desk>) -> Answer<Choices> {
    let before = choices_before_set_up(desk.law());
    desk.aside(move |desk| {
        if Register::exists(&desk.places().folder()) {
            desk.work(|open| Ok(casework::choices(&open.register)?))
        } else {
            Ok(before)
        }
    })
    .await
}

/// Names of time zones as people look for them: continent and city, and UTC.
#[tauri::command]
pub fn time_zones() -> Vec<&'static str> {
    const ELSEWHERE_NAMED: &[&str] = &["Brazil/", "Canada/", "Chile/", "Etc/", "Mexico/", "US/"];
    let named = TZ_VARIANTS.iter().map(|zone| zone.name());
    let by_city =
        named.filter(|name| name.contains('/') && !ELSEWHERE_NAMED.iter().any(|other| name.starts_with(other)));
    by_city.chain(["UTC"]).collect()
}

fn choices_before_set_up(law: &Law) -> Choices {
    Choices {
        families: Vec::new(),
        companions: Vec::new(),
        instruments: Vec::new(),
        channels: Vec::new(),
        measure_kinds: Vec::new(),
        measure_statuses: Vec::new(),
        urgencies: Vec::new(),
        sexes: Vec::new(),
        note_kinds: Vec::new(),
        lists: [("units".to_owned(), law.list("units").to_vec())].into(),
        states: law.states().to_vec(),
        records: Vec::new(),
        office_rows: Vec::new(),
        grounds: Vec::new(),
        limit_kinds: law.rows().limit_kind.iter().map(|kind| kind.code.clone()).collect(),
        renewable: Vec::new(),
        words: std::collections::BTreeMap::new(),
        staff: Vec::new(),
        sees_restricted: false,
        may_sign: false,
    }
}

/// What deriving a key costs on this machine.
pub(super) fn derivation(desk: &Desk) -> Answer<KdfParams> {
    let elapsed = || Duration::from_millis(u64::try_from(desk.now_ms()).unwrap_or_default());
    Ok(KdfParams::calibrate(SLOWEST_DERIVATION, elapsed)?)
}

/// Checks what set-up asked and prices the passphrase for this machine.
fn new_register(desk: &Desk, asked: SetUp) -> Answer<NewRegister> {
    let passphrase = Zeroizing::new(asked.passphrase);
    for (field, text) in [("authority", &asked.authority), ("desk", &asked.desk), ("staff", &asked.staff)] {
        if text.trim().is_empty() {
            return Err(CommandError::field("empty-required", field));
        }
    }
    if !desk.law().is_state(&asked.state) {
        return Err(CommandError::field("unknown-state", "state"));
    }
    if asked.time_zone.parse::<chrono_tz::Tz>().is_err() {
        return Err(CommandError::field("unknown-time-zone", "time_zone"));
    }
    let limits =
        AdoptedLimits::from_code(&asked.limits).ok_or_else(|| CommandError::field("unknown-field", "limits"))?;
    let passphrase = Passphrase::chosen(&passphrase)?;
    Ok(NewRegister {
        authority: asked.authority,
        state: asked.state,
        time_zone: asked.time_zone,
        desk: asked.desk,
        staff: asked.staff,
        passphrase,
        kdf: derivation(desk)?,
        limits,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::Places;

    fn desk() -> Desk {
        let folder = crate::state::tests::folder("set-up");
        Desk::new(Places::new(folder.join("r"), folder.join("m"), folder.join("s"))).unwrap()
    }

    fn asked() -> SetUp {
        SetUp {
            authority: "Ministry of Justice".into(),
            state: "DJ".into(),
            time_zone: "Africa/Djibouti".into(),
            desk: "Ministry".into(),
            staff: "Amina".into(),
            passphrase: "harbour violet tuesday".into(),
            limits: "none".to_owned(),
            own_limits: Vec::new(),
        }
    }

    #[test]
    fn set_up_names_the_field_that_does_not_fit() {
        let desk = desk();
        for (wrong, field, code) in [
            (SetUp { authority: " ".into(), ..asked() }, "authority", "empty-required"),
            (SetUp { staff: String::new(), ..asked() }, "staff", "empty-required"),
            (SetUp { state: "XQ".into(), ..asked() }, "state", "unknown-state"),
            (SetUp { time_zone: "Mars/Phobos".into(), ..asked() }, "time_zone", "unknown-time-zone"),
            (SetUp { passphrase: "short".into(), ..asked() }, "passphrase", "passphrase-too-short"),
        ] {
            let refused = new_register(&desk, wrong).err().unwrap();
            assert_eq!((refused.report().code, refused.report().field.as_deref()), (code, Some(field)));
        }
        assert!(new_register(&desk, asked()).is_ok());
    }

    #[test]
    fn the_zones_offered_are_those_the_register_takes() {
        let zones = time_zones();
        assert!(zones.contains(&"Africa/Djibouti") && !zones.contains(&"Etc/GMT+1"));
        assert!(zones.iter().all(|zone| zone.parse::<chrono_tz::Tz>().is_ok()));
    }

    #[test]
    fn strength_counts_characters_of_any_script() {
        assert!(!passphrase_strength("short".into()).long_enough);
        let strong = passphrase_strength("harbour violet tuesday anvil".into());
        assert!(strong.long_enough && strong.score == 4);
    }
}
