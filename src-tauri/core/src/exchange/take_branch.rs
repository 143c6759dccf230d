//! One number, two contents: somebody's register was copied, or somebody lies. The branch that came first stays in
//! the stream, every other one is kept aside; both are passed on, so that every desk learns of the fork.

use std::collections::BTreeSet;

use super::ExchangeError;
use super::take_entries::{Taken, Verified};
use crate::journal::{ChainHash, Names};
use crate::register::NameTable;
use crate::register::tables::branches::{self, Branch};
use crate::register::tables::{entries, streams};

impl Taken<'_> {
    /// Keeps a verified range that contradicts its stream aside; returns the numbers that are new there.
    pub(super) fn take_branch(
        &mut self,
        verified: &Verified,
        names: &mut NameTable<'_>,
    ) -> Result<BTreeSet<u64>, ExchangeError> {
        let (mut from, to) = verified.ends();
        let mut previous = verified.previous;
        // What it shares with the stream from its beginning need not be kept twice.
        for (entry, _) in &verified.entries {
            if entries::hash(self.connection, verified.stream, entry.sequence)? != Some(entry.hash) {
                break;
            }
            from = entry.sequence + 1;
            previous = entry.hash;
        }
        let hashes: Vec<(u64, ChainHash)> = verified
            .entries
            .iter()
            .filter(|(entry, _)| entry.sequence >= from)
            .map(|(entry, _)| (entry.sequence, entry.hash))
            .collect();
        if hashes.is_empty() {
            // Every entry is here already; only what stands next to them contradicts it.
            return Ok(BTreeSet::new());
        }
        let known: Vec<Branch> =
            self.branches.iter().filter(|branch| branch.stream == verified.stream).cloned().collect();
        for branch in known {
            if let Some((whole, new)) = self.joined(&branch, &hashes, (from, to), &previous)? {
                if !new.is_empty() {
                    verified.store(self.connection, branch.number, |sequence| new.contains(&sequence))?;
                    branches::set(self.connection, &whole)?;
                    self.branches
                        .iter_mut()
                        .filter(|one| one.number == whole.number)
                        .for_each(|one| *one = whole.clone());
                }
                return Ok(new);
            }
        }
        let number = streams::free_number(self.connection)?;
        let branch = Branch { number, stream: verified.stream, first: from, last: to, previous_hash: previous };
        branches::set(self.connection, &branch)?;
        let id = names.global_stream(verified.stream)?;
        names.add_branch(number, id);
        self.branches.push(branch);
        verified.store(self.connection, number, |sequence| sequence >= from)?;
        Ok((from..=to).collect())
    }

    /// The branch with the range, if the range is part of it, continues it or leads to it; and what is new of it.
    fn joined(
        &self,
        branch: &Branch,
        hashes: &[(u64, ChainHash)],
        (from, to): (u64, u64),
        previous: &ChainHash,
    ) -> Result<Option<(Branch, BTreeSet<u64>)>, ExchangeError> {
        let head = hashes.last().map(|(_, hash)| *hash);
        let follows = from == branch.last + 1
            && entries::hash(self.connection, branch.number, branch.last)?.as_ref() == Some(previous);
        let leads = to + 1 == branch.first && head == Some(branch.previous_hash);
        let mut overlaps = false;
        let mut new = BTreeSet::new();
        for (sequence, hash) in hashes {
            match entries::hash(self.connection, branch.number, *sequence)? {
                Some(known) if known == *hash => overlaps = true,
                Some(_) => return Ok(None),
                None => drop(new.insert(*sequence)),
            }
        }
        if !(follows || leads || overlaps) {
            return Ok(None);
        }
        let mut whole = branch.clone();
        whole.last = whole.last.max(to);
        if from < whole.first {
            (whole.first, whole.previous_hash) = (from, *previous);
        }
        Ok(Some((whole, new)))
    }
}
