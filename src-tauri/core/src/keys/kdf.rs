//! From a passphrase to a key with Argon2id, never cheaper than the floor and never ruinous.
//!
//! The parameters come from a file that anyone who holds the disk can edit: too weak ones would make
//! guessing cheap, too costly ones would stop the machine. Both are refused before any work is done.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use thiserror::Error;

use crate::error::{Explain, Report, Weight};
use crate::secrets::{Passphrase, SecretBytes};

/// Why no key was derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KdfError {
    #[error("derivation parameters are below the floor")]
    TooWeak,
    #[error("derivation parameters are above the ceiling")]
    TooCostly,
    #[error("{mebibytes} MiB of memory are needed and not free")]
    NotEnoughMemory { mebibytes: u32 },
    #[error("derivation failed")]
    Failed,
}

impl Explain for KdfError {
    fn explain(&self) -> Report {
        match self {
            Self::TooWeak => Report::new("kdf-too-weak", Weight::Damaged),
            Self::TooCostly => Report::new("kdf-too-costly", Weight::Damaged),
            Self::NotEnoughMemory { mebibytes } => {
                Report::new("kdf-not-enough-memory", Weight::Failed).with("mebibytes", mebibytes)
            }
            Self::Failed => Report::new("kdf-failed", Weight::Failed),
        }
    }
}

/// What one derivation costs: memory in KiB, passes, lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParams {
    pub m_kib: u32,
    pub t: u32,
    pub p: u32,
}

impl KdfParams {
    /// The least that is ever used or accepted: 64 MiB, three passes (RFC 9106, second choice, one lane).
    pub const FLOOR: Self = Self { m_kib: 64 * 1024, t: 3, p: 1 };
    /// The most that is accepted from a file.
    pub const CEILING: Self = Self { m_kib: 2 * 1024 * 1024, t: 64, p: 16 };
    /// Calibration takes no more memory than this, so that an office PC with other work still unlocks.
    const MOST_CALIBRATED_KIB: u32 = 256 * 1024;

    /// Refuses what is too weak or too costly.
    pub fn check(self) -> Result<Self, KdfError> {
        let (floor, ceiling) = (Self::FLOOR, Self::CEILING);
        if self.m_kib < floor.m_kib || self.t < floor.t || self.p < floor.p {
            return Err(KdfError::TooWeak);
        }
        if self.m_kib > ceiling.m_kib || self.t > ceiling.t || self.p > ceiling.p {
            return Err(KdfError::TooCostly);
        }
        Ok(self)
    }

    /// Chooses parameters that take about three quarters of `slowest` on this machine, between half of it and
    /// all of it where the floor allows; more memory comes before more passes. `elapsed` tells the time
    /// since any fixed moment.
    pub fn calibrate(slowest: Duration, mut elapsed: impl FnMut() -> Duration) -> Result<Self, KdfError> {
        let mut chosen = Self::FLOOR;
        let probe = Passphrase::typed("calibration");
        let mut measure = |params: Self| -> Result<Duration, KdfError> {
            let started = elapsed();
            derive(params, &probe, &[0; 16])?;
            Ok(elapsed().saturating_sub(started).max(Duration::from_micros(1)))
        };
        let mut took = measure(chosen)?;
        while chosen.m_kib < Self::MOST_CALIBRATED_KIB && took * 2 <= slowest {
            let larger = Self { m_kib: chosen.m_kib * 2, ..chosen };
            match measure(larger) {
                Ok(longer) if longer <= slowest => (chosen, took) = (larger, longer),
                Ok(_) | Err(KdfError::NotEnoughMemory { .. }) => break,
                Err(error) => return Err(error),
            }
        }
        let per_pass = took / chosen.t;
        let passes = (slowest * 3 / 4).as_micros() / per_pass.as_micros().max(1);
        chosen.t = u32::try_from(passes).unwrap_or(u32::MAX).clamp(chosen.t, Self::CEILING.t);
        chosen.check()
    }
}

/// Derives the 256-bit key that wraps a person's private keys.
pub fn derive(params: KdfParams, passphrase: &Passphrase, salt: &[u8; 16]) -> Result<SecretBytes<32>, KdfError> {
    let params = params.check()?;
    let costs = Params::new(params.m_kib, params.t, params.p, Some(32)).map_err(|_| KdfError::Failed)?;
    let mut key = SecretBytes::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, costs)
        .hash_password_into(passphrase.expose(), salt, key.expose_mut())
        .map_err(|error| match error {
            argon2::Error::OutOfMemory => KdfError::NotEnoughMemory { mebibytes: params.m_kib / 1024 },
            _ => KdfError::Failed,
        })?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_outside_the_bounds_are_refused_before_any_work() {
        let floor = KdfParams::FLOOR;
        let cases = [
            (KdfParams { m_kib: 8, ..floor }, KdfError::TooWeak),
            (KdfParams { m_kib: floor.m_kib - 1, ..floor }, KdfError::TooWeak),
            (KdfParams { t: 2, ..floor }, KdfError::TooWeak),
            (KdfParams { p: 0, ..floor }, KdfError::TooWeak),
            (KdfParams { m_kib: 2 * 1024 * 1024 + 1, ..floor }, KdfError::TooCostly),
            (KdfParams { t: u32::MAX, ..floor }, KdfError::TooCostly),
            (KdfParams { p: 17, ..floor }, KdfError::TooCostly),
        ];
        for (params, error) in cases {
            assert_eq!(derive(params, &Passphrase::typed("x"), &[0; 16]).unwrap_err(), error, "{params:?}");
        }
        assert_eq!(floor.check(), Ok(floor));
        assert!(KdfParams::CEILING.check().is_ok());
    }

    #[test]
    fn the_derivation_never_changes() {
        let key = derive(KdfParams::FLOOR, &Passphrase::typed("correct horse battery"), &[1; 16]).unwrap();
        let hex: String = key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "f56c8a697a93cf18e467c1d85a0ec9e40b78482157ad4993231bf4f06af03719");
    }

    #[test]
    fn calibration_keeps_the_floor_on_a_slow_machine_and_grows_on_a_fast_one() {
        let clock = |milliseconds: u64| {
            let mut now = 0;
            move || {
                now += milliseconds;
                Duration::from_millis(now)
            }
        };
        let second = Duration::from_secs(1);
        assert_eq!(KdfParams::calibrate(second, clock(4000)).unwrap(), KdfParams::FLOOR);
        let fast = KdfParams::calibrate(second, clock(100)).unwrap();
        assert_eq!(fast.m_kib, 256 * 1024);
        assert_eq!(fast.t, 22, "750 ms of passes at a third of 100 ms each");
    }
}
