//! What a bundle tells of access logs: how long they are, who asks for one, and the entries of one that was asked for.
//!
//! A part of its own kind, which programs that do not know it pass over. Logs themselves travel only to the desk where
//! somebody who may read them asked, and only those of the desk that was asked.

use std::collections::BTreeMap;

use super::ExchangeError;
use crate::ids::{DeskId, StreamId};
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};
use crate::register::access::{AccessKind, AccessNote, LONGEST_ENTRY, LogAsk, LogTold, MOST_TOLD, SignedEntry};
use crate::register::tables::people::{self, Certified};
use crate::register::{Register, Right};

/// Bytes of the part that are read.
pub(super) const LONGEST: u64 = 64 << 20;
/// Bytes of entries that one bundle carries for one desk; the rest follows with the next.
const MOST_PAGES: usize = 16 << 20;
const MOST_ASKS: usize = 256;
const MOST_ENTRIES: usize = 262_144;

/// The part, in its one encoding.
#[derive(Debug, Default)]
pub(super) struct AccessPart {
    pub told: Vec<LogTold>,
    pub asks: Vec<LogAsk>,
    /// For whom, whether that is all there is, and the entries with their signatures, in order.
    pub pages: Vec<Pages>,
}

/// Entries of the sender's logs, for the desk that asked.
#[derive(Debug)]
pub(super) struct Pages {
    pub to: DeskId,
    pub is_all: bool,
    pub entries: Vec<SignedEntry>,
}

impl AccessPart {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(3).array(self.told.len());
        self.told.iter().for_each(|told| told.write(&mut out));
        out.array(self.asks.len());
        self.asks.iter().for_each(|ask| ask.write(&mut out));
        out.array(self.pages.len());
        for pages in &self.pages {
            out.array(3).bytes(&pages.to.0).unsigned(u64::from(pages.is_all)).array(pages.entries.len());
            for (body, signatures) in &pages.entries {
                out.array(2).bytes(body).bytes(signatures);
            }
        }
        out.finish()
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut fields = Reader::new(bytes);
        fields.array_of(3, "access part")?;
        let part = Self {
            told: fields.list(MOST_TOLD, "access told", LogTold::read)?,
            asks: fields.list(MOST_ASKS, "access asks", LogAsk::read)?,
            pages: fields.list(MOST_ASKS, "access pages", |fields| {
                fields.array_of(3, "access pages")?;
                Ok(Pages {
                    to: DeskId(fields.exactly("access reader")?),
                    is_all: match fields.unsigned("access all")? {
                        0 => false,
                        1 => true,
                        _ => return malformed("access all"),
                    },
                    entries: fields.list(MOST_ENTRIES, "access entries", |fields| {
                        fields.array_of(2, "access entry")?;
                        Ok((
                            fields.bytes(LONGEST_ENTRY, "access entry")?.to_vec(),
                            fields.exactly("access signatures")?,
                        ))
                    })?,
                })
            })?,
        };
        fields.end("access part")?;
        if part.to_bytes() == bytes { Ok(part) } else { malformed("access part") }
    }
}

/// Asks the desk of a name for its access logs; the question travels with the next bundle to it.
pub fn ask_for_log(register: &mut Register, desk: &str) -> Result<(), ExchangeError> {
    register.allow(Right::ReadLog)?;
    let known = super::export::peers(register)?.into_iter().find(|peer| peer.name == desk);
    let known = known.ok_or_else(|| super::desks::no_peer(register, desk))?;
    register.ask_for_log(DeskId::of_key(&known.sign_key), &known.name)?;
    Ok(())
}

/// What a bundle to these desks tells of logs.
pub(super) fn encode(register: &mut Register, peers: &[Certified]) -> Result<Vec<u8>, ExchangeError> {
    let mut pages = Vec::new();
    for peer in peers {
        let to = DeskId::of_key(&peer.sign_key);
        let Some(ask) = register.unanswered_ask(&to)? else { continue };
        let (entries, is_all) = register.log_pages(&ask, MOST_PAGES)?;
        let note = AccessNote::new(AccessKind::SendLog).name(&peer.name).count(entries.len() as u64);
        register.note_access(note)?;
        pages.push(Pages { to, is_all, entries });
    }
    let told = register.logs_to_tell()?;
    let readers: Vec<DeskId> = peers.iter().map(|peer| DeskId::of_key(&peer.sign_key)).collect();
    let asks = register.open_asks()?.into_iter().filter(|ask| readers.contains(&ask.of)).take(MOST_ASKS).collect();
    Ok(AccessPart { told, asks, pages }.to_bytes())
}

/// Notes that a bundle left with the pages that were asked for.
pub(super) fn sent(register: &mut Register, peers: &[Certified]) -> Result<(), ExchangeError> {
    for peer in peers {
        register.answered(&DeskId::of_key(&peer.sign_key))?;
    }
    Ok(())
}

/// Takes in what a desk told of logs. Answers the names of desks whose logs were cut or changed.
pub(super) fn take(register: &mut Register, part: &AccessPart, sender: &DeskId) -> Result<Vec<String>, ExchangeError> {
    let own = register.desk();
    for ask in part.asks.iter().filter(|ask| ask.of == own && ask.from == *sender) {
        register.hear_ask(ask)?;
    }
    let mut doubtful = Vec::new();
    for pages in part.pages.iter().filter(|pages| pages.to == own) {
        let mut by_log: BTreeMap<StreamId, u64> = BTreeMap::new();
        let fits = register.take_pages(sender, &pages.entries, pages.is_all, &mut by_log)?;
        let name = register.desk_name(sender)?;
        let taken = by_log.values().sum();
        if taken > 0 || pages.is_all {
            register.note_access(AccessNote::new(AccessKind::TakeLog).name(&name).count(taken))?;
        }
        if !fits {
            register.note_access(AccessNote::new(AccessKind::LogShortened).what("differs").name(&name))?;
            doubtful.push(name);
        }
    }
    for name in register.hear_of_logs(&part.told)? {
        if !doubtful.contains(&name) {
            doubtful.push(name);
        }
    }
    Ok(doubtful)
}

/// Whether anything about logs waits to be told to these desks: questions of ours, and pages they asked for.
pub(super) fn waiting(register: &Register) -> Result<Vec<u8>, ExchangeError> {
    let mut all = Vec::new();
    for ask in register.open_asks()? {
        all.extend([&ask.of.0[..], &ask.at.to_be_bytes()].concat());
    }
    for peer in people::desks(register.connection())? {
        if let Some(ask) = register.unanswered_ask(&DeskId::of_key(&peer.sign_key))? {
            all.extend([&ask.from.0[..], &ask.at.to_be_bytes()].concat());
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_reads_back_and_nothing_else_does() {
        let part = AccessPart {
            told: vec![LogTold {
                log: StreamId([1; 24]),
                sequence: 9,
                hash: [2; 32],
                at: 1_772_442_000_000,
                signature: [3; 64],
            }],
            asks: Vec::new(),
            pages: vec![Pages { to: DeskId([4; 16]), is_all: true, entries: vec![(vec![5; 9], [6; 128])] }],
        };
        let bytes = part.to_bytes();
        assert_eq!(AccessPart::parse(&bytes).unwrap().to_bytes(), bytes);
        assert_eq!(AccessPart::parse(&AccessPart::default().to_bytes()).unwrap().told.len(), 0);
        for cut in 0..bytes.len() {
            assert!(AccessPart::parse(&bytes[..cut]).is_err(), "{cut}");
        }
        let endless = [&[0x83, 0x9b][..], &[0xff; 8]].concat();
        assert!(AccessPart::parse(&endless).is_err());
    }
}
