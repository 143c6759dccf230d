//! The exchange folder, one more way for bundles: some lie there half-copied or twice, under names that engines give.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use comity_core::error::Explain;
use comity_core::exchange;

use super::founding::DESKS;
use super::invariants::{self, Checked, hold, violated};
use super::oracle::{Held, Key};
use super::world::World;

/// A whole bundle in the folder.
#[derive(Clone)]
pub struct Left {
    number: usize,
    from: usize,
    made_at: i64,
    pub path: PathBuf,
    /// Beginning of its id, which its name tells.
    id: String,
    pub sent: Arc<Held>,
    believed: BTreeMap<usize, Arc<Held>>,
}

impl World<'_> {
    /// A desk takes what lies in the folder, and leaves what it has.
    pub fn turn(&mut self, desk: usize) -> Checked {
        let folder = self.folder.join("shared");
        exchange::choose_exchange_folder(self.desks[desk].register(), Some(&folder)).unwrap();
        let half = self.meddle();
        let turn = match exchange::take_turn(self.desks[desk].register()) {
            Ok(turn) => turn.expect("a folder was chosen"),
            Err(error) => return violated("folder", format!("{}: {:?}", DESKS[desk], error.explain())),
        };
        if let Some((path, whole)) = half {
            fs::write(path, whole).unwrap();
        }
        let received = exchange::exchange_overview(self.desks[desk].reader()).unwrap().received;
        let mut taken: Vec<Left> = Vec::new();
        for report in &turn.imported {
            let known = &self.desks[desk].known.imported;
            let fits = |left: &&Left| {
                let is_it = (DESKS[left.from], left.made_at) == (report.from.as_str(), report.made_at);
                let is_new = !known.contains(&left.number) && taken.iter().all(|one| one.number != left.number);
                is_it && is_new && received.iter().any(|one| one.id.starts_with(&left.id))
            };
            let Some(left) = self.left.iter().filter(fits).min_by(|a, b| a.path.cmp(&b.path)) else {
                return violated("folder", format!("{}: took what nobody left: {report:?}", DESKS[desk]));
            };
            taken.push(left.clone());
        }
        self.take_from_folder(desk, &taken, turn.imported.iter().map(|report| report.entries).sum())?;
        self.see_what_is_gone(desk)?;
        if let Some(report) = turn.imported.last() {
            self.after_import(desk, &report.missing)?;
        }
        self.see_who_is_out(desk)?;
        if !turn.waiting.is_empty() {
            self.count("waits in the folder");
        }
        if let Some(written) = turn.left {
            self.made += 1;
            let known = &self.desks[desk].known;
            let standing = self.oracle.standing(&known.held);
            let peers = known.believes.iter().filter(|(peer, _)| !standing.is_revoked(&self.office.id(**peer)));
            let copied = &self.oracle.copied;
            let plain = |held: &Held| known.held.difference(held).filter(|key| !copied.contains(&key.0)).count();
            let lacking = peers.map(|(_, held)| plain(held)).max().unwrap_or(0);
            hold!(written.entries >= lacking as u64, "I12", "{} leaves {} of {lacking}", DESKS[desk], written.entries);
            let path = folder.join(&written.file_name);
            let id = written.file_name.trim_start_matches("COMITY-").trim_end_matches(".comity").to_owned();
            let (sent, believed) = (Arc::new(known.held.clone()), known.believes.clone());
            let made_at = self.desks[desk].reader().now_ms();
            self.left.push(Left { number: self.made, from: desk, made_at, path, id, sent, believed });
        }
        self.left.retain(|left| left.path.exists());
        self.tell(format!("{} takes {} bundles from the folder", DESKS[desk], taken.len()));
        self.count("turns");
        Ok(())
    }

    fn take_from_folder(&mut self, desk: usize, taken: &[Left], told: u64) -> Checked {
        let here = &mut self.desks[desk];
        let before = std::mem::take(&mut here.known.held);
        here.known.held = here.held();
        let (name, held) = (DESKS[desk], &here.known.held);
        let new: Held = held.difference(&before).copied().collect();
        hold!(before.is_subset(held), "I7", "{name}: a turn took entries away");
        let is_told = told == new.len() as u64 || (!self.oracle.copied.is_empty() && told > new.len() as u64);
        hold!(is_told, "I3", "{name}: {told} told by a turn, {} new", new.len());
        let sent: BTreeSet<_> = taken.iter().flat_map(|left| left.sent.iter().copied()).collect();
        hold!(new.is_subset(&sent), "I4", "{name}: a turn brought what nobody left");
        for left in taken {
            let is_due = |key: &&Key| !held.contains(*key) && !self.oracle.copied.contains(&key.0);
            let due = left.sent.difference(&left.believed[&desk]).find(is_due);
            hold!(due.is_none(), "I12", "{name}: bundle {} should have brought {due:?}", left.number);
            here.known.believes.insert(left.from, left.sent.clone());
            here.known.imported.insert(left.number);
        }
        for _ in taken {
            self.count("taken from the folder");
        }
        invariants::gaps_are_exact(&self.desks[desk], &self.oracle)
    }

    /// What engines do to a folder: a copy under another name, half a file beside the whole one, or in its place; the
    /// last comes back with what belongs there once the turn is over.
    fn meddle(&mut self) -> Option<(PathBuf, Vec<u8>)> {
        let left = self.dice.pick(&self.left)?.clone();
        let whole = fs::read(&left.path).unwrap();
        let half = &whole[..self.dice.below(whole.len())];
        match self.dice.below(6) {
            0 => {
                let path = left.path.with_extension("sync-conflict-20260302.comity");
                fs::write(&path, &whole).unwrap();
                self.left.push(Left { path, ..left });
            }
            1 => fs::write(left.path.with_extension("half.comity"), half).unwrap(),
            2 => {
                fs::write(&left.path, half).unwrap();
                return Some((left.path, whole));
            }
            _ => {}
        }
        None
    }
}
