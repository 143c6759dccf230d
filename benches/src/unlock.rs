//! Unlocking up to the first list, against the bare key derivation with the same parameters.

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use comity_core::casework;
use comity_core::casework::views::{CaseQuery, CaseSort};
use comity_core::keys::KdfParams;
use comity_core::register::Register;
use comity_core::secrets::Passphrase;

use crate::desks::{Office, PASSPHRASE, folder};
use crate::measure::{Blocks, Figure, Outcome, timed};

const BLOCKS: usize = 15;

fn derive() -> Outcome<f64> {
    let KdfParams { m_kib, t, p } = KdfParams::FLOOR;
    let costs = Params::new(m_kib, t, p, Some(32)).map_err(|error| error.to_string())?;
    let mut key = [0; 32];
    let (cost, ()) = timed(|| {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, costs)
            .hash_password_into(PASSPHRASE.as_bytes(), &[7; 16], &mut key)
            .map_err(|error| error.to_string().into())
    })?;
    Ok(cost)
}

/// Measures unlocking the desk under `root`, which nobody has open.
pub fn measure(office: &mut Office, root: &Path) -> Outcome<Vec<Figure>> {
    let passphrase = Passphrase::typed(PASSPHRASE);
    let unlock = || -> Outcome<f64> {
        let opening = office.opening();
        let first =
            CaseQuery { sort: CaseSort::LastChange, descending: true, limit: Some(100), ..CaseQuery::default() };
        let (cost, _open) = timed(|| {
            let register = Register::unlock(folder(root), None, &passphrase, opening)?;
            let page = casework::list_cases(&register, &first)?;
            Ok((register, page))
        })?;
        Ok(cost)
    };
    let blocks = Blocks::alternate(BLOCKS, unlock, derive)?;
    Ok(vec![blocks.figure("unlock to the first list", "ms", Some(1.10))])
}
