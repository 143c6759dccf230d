//! Sealing what another desk lacks into one file or several, from what it has acknowledged.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::envelope::envelope;
use super::lacking::{Carried, Documents, Lacking, documents};
use super::views::{BundleWritten, WrittenFile};
use super::volumes::{Sending, Stretch, plan, volume_path};
use super::{ExchangeError, access_part, desks, entries_part};
use crate::bundle::{
    Branch, BundleError, Envelope, HeldInterval, Holdings, PartSource, Spans, StreamHeld, Volume, Watch, check_place,
    part_cost, room_in, write_bundle, write_to_stick,
};
use crate::ids::{DeskId, hex};
use crate::journal::{Intervals, Names};
use crate::keys::SealAddress;
use crate::progress::{Meter, Metered, Phase};
use crate::register::access::{AccessKind, AccessNote};
use crate::register::tables::bundles::{self, BundleOut};
use crate::register::tables::people::{self, Certified};
use crate::register::tables::{branches, desk_private};
use crate::register::{NameTable, Register, Right};

/// Seals to the named desk everything it has not acknowledged.
pub fn export_bundle(register: &mut Register, to: &str, path: &Path) -> Result<BundleWritten, ExchangeError> {
    export_volumes(register, to, path, &Sending::default())
}

/// The same in files of a given length, watched. Files that were written before a failure are whole and stay:
/// [`ExchangeError::Stopped`] says how many.
pub fn export_volumes(
    register: &mut Register,
    to: &str,
    path: &Path,
    sending: &Sending<'_>,
) -> Result<BundleWritten, ExchangeError> {
    register.allow(Right::ExportBundles)?;
    let peer = peers(register)?.into_iter().find(|desk| desk.name == to);
    let peer = peer.ok_or_else(|| desks::no_peer(register, to))?;
    let sent = seal_for(register, &[peer], Audience::Stick { path }, sending)?;
    match sent.stopped {
        Some(stopped) => Err(stopped),
        None => Ok(sent.written),
    }
}

/// Where a bundle will lie.
#[derive(Clone, Copy)]
pub(super) enum Audience<'a> {
    /// On a stick that is carried to whom it is for.
    Stick { path: &'a Path },
    /// In the exchange folder, where this desk meets it again and must know it as its own, whatever it is called by then.
    Folder {
        folder: &'a Path,
        /// Bytes of attachments that lie there already.
        but: &'a BTreeMap<[u8; 16], Spans>,
    },
}

impl Audience<'_> {
    /// Which way it leaves, as it is noted.
    fn code(&self) -> &'static str {
        match self {
            Self::Stick { .. } => "stick",
            Self::Folder { .. } => "folder",
        }
    }

    fn path(&self, bundle: &[u8; 16], volume: Volume) -> PathBuf {
        match self {
            Self::Stick { path } => volume_path(path, volume.number, volume.of),
            // Says nothing about any case; the bundle's own id keeps two desks from choosing one name.
            Self::Folder { folder, .. } => {
                folder.join(format!("COMITY-{}.comity", hex(bundle.get(..8).unwrap_or_default())))
            }
        }
    }
}

/// What was written of an export.
pub(super) struct Sent {
    pub files: Vec<Sealed>,
    pub written: BundleWritten,
    /// Why not all of it was.
    pub stopped: Option<ExchangeError>,
}

/// One file that was written.
pub(super) struct Sealed {
    pub name: String,
    pub bundle: [u8; 16],
    /// Bytes of attachments that it carries.
    pub carries: Vec<([u8; 16], u64, u64)>,
}

/// The other desks of this authority that are not revoked: to those nothing is sealed any more.
pub(super) fn peers(register: &Register) -> Result<Vec<Certified>, ExchangeError> {
    let own = register.desk();
    let is_peer = |id: DeskId| id != own && !register.counting().is_revoked(&id);
    let desks = people::desks(register.connection())?;
    Ok(desks.into_iter().filter(|desk| is_peer(DeskId::of_key(&desk.sign_key))).collect())
}

/// One file of an export, before it is written.
struct Planned {
    envelope: Envelope,
    path: PathBuf,
    stretches: Vec<Stretch>,
    /// Bytes it may need at most.
    needs: u64,
}

/// Seals to these desks everything that one of them has not acknowledged.
pub(super) fn seal_for(
    register: &mut Register,
    peers: &[Certified],
    audience: Audience<'_>,
    sending: &Sending<'_>,
) -> Result<Sent, ExchangeError> {
    let mut lacking = Vec::new();
    let mut all = Lacking::default();
    for peer in peers {
        let of_peer = Lacking::of(register, DeskId::of_key(&peer.sign_key))?;
        all.join(&of_peer);
        lacking.push(of_peer);
    }
    let ranges = all.ranges();
    let entries = entries_part::encode(register, &ranges)?;
    let Documents { mut files, left_out } = documents(register, &all, sending.progress)?;
    let mut addresses: Vec<SealAddress> =
        peers.iter().map(|peer| SealAddress::parse(&peer.seal_address)).collect::<Result<_, _>>()?;
    let mut envelope = envelope(register, peers, &ranges)?;
    if let Audience::Folder { but, .. } = audience {
        files.retain_mut(|carried| {
            let Some(lying) = but.get(&carried.file.travel_name()) else { return true };
            carried.spans = carried.spans.minus(lying);
            !carried.spans.is_empty()
        });
        envelope.recipients.push(register.desk_keys().sign.verifying_key());
        addresses.push(register.desk_keys().seal.address()?);
    }
    let (way, names) = (audience.code(), peers.iter().map(|peer| peer.name.as_str()).collect::<Vec<_>>().join(", "));
    let carried = ranges.iter().map(|(_, from, to)| to - from + 1).sum();
    register.note_access(AccessNote::new(AccessKind::ExportBundle).what(way).name(names).count(carried))?;
    let access = access_part::encode(register, peers)?;
    let planned = divide(register, envelope, &[&entries, &access], &files, audience, sending)?;
    let paths: Vec<PathBuf> = planned.iter().map(|file| file.path.clone()).collect();
    check_place::<BundleError>(&paths, planned.iter().map(|file| file.needs).sum())?;

    let of = planned.len();
    let mut sent = Sent {
        files: Vec::new(),
        written: BundleWritten {
            file_name: String::new(),
            bytes: 0,
            entries: ranges.iter().map(|(_, from, to)| to - from + 1).sum(),
            documents: files.len() as u32,
            left_out,
            to: peers.iter().map(|peer| peer.name.as_str()).collect::<Vec<_>>().join(", "),
            sha256: String::new(),
            files: Vec::new(),
        },
        stopped: None,
    };
    for file in planned {
        let first =
            if sent.files.is_empty() { (entries.as_slice(), Some(access.as_slice())) } else { (NO_ENTRIES, None) };
        match write_one(register, &file, first, &files, &addresses, &lacking, sending) {
            Ok(written) => {
                sent.files.push(Sealed {
                    name: written.file_name.clone(),
                    bundle: file.envelope.bundle_id,
                    carries: file.stretches.iter().filter_map(|stretch| told(&files, stretch)).collect(),
                });
                sent.written.bytes += written.bytes;
                sent.written.files.push(written);
            }
            Err(error) if sent.files.is_empty() => return Err(error),
            Err(error) => {
                let written = sent.files.len();
                sent.stopped = Some(ExchangeError::Stopped { written, of, cause: Box::new(error) });
                break;
            }
        }
    }
    access_part::sent(register, peers)?;
    if let Some(first) = sent.written.files.first() {
        (sent.written.file_name, sent.written.sha256) = (first.file_name.clone(), first.sha256.clone());
    }
    Ok(sent)
}

/// The entries part of a bundle without ranges: an empty array.
const NO_ENTRIES: &[u8] = &[0x80];

fn told(files: &[Carried], stretch: &Stretch) -> Option<([u8; 16], u64, u64)> {
    files.get(stretch.document).map(|carried| (carried.file.travel_name(), stretch.from, stretch.to))
}

/// Decides what travels in which file. All are told the same, but only the first has the entries.
fn divide(
    register: &mut Register,
    envelope: Envelope,
    inline: &[&[u8]],
    files: &[Carried],
    audience: Audience<'_>,
    sending: &Sending<'_>,
) -> Result<Vec<Planned>, ExchangeError> {
    let later = Envelope { ranges: Vec::new(), ..envelope.clone() };
    let first_room =
        room_in(sending.volume, &envelope).saturating_sub(inline.iter().map(|part| part_cost(part.len() as u64)).sum());
    let other_room = room_in(sending.volume, &later).saturating_sub(part_cost(NO_ENTRIES.len() as u64));
    let documents: Vec<(u64, Spans)> = files.iter().map(|carried| (carried.file.size, carried.spans.clone())).collect();
    let divided = plan(first_room, other_room, &documents).ok_or(BundleError::Unwritable { what: "volume" })?;
    let of = u16::try_from(divided.len()).map_err(|_| BundleError::Unwritable { what: "volume" })?;
    let mut planned = Vec::new();
    for (number, stretches) in (1..).zip(divided) {
        let mut own = if number == 1 { envelope.clone() } else { later.clone() };
        if number > 1 {
            own.bundle_id = register.random()?;
        }
        own.volume = Volume { number, of };
        let held: u64 = stretches.iter().map(|stretch| stretch.to - stretch.from).sum();
        let first: u64 = inline.iter().map(|part| part.len() as u64).sum();
        let plain = held + if number == 1 { first } else { 0 };
        // Documents hardly get smaller, entries a good deal; padding adds an eighth at most.
        let needs = plain + plain / 8 + 65_536;
        let path = audience.path(&own.bundle_id, own.volume);
        planned.push(Planned { envelope: own, path, stretches, needs });
    }
    Ok(planned)
}

/// Writes one file and notes that it is on its way.
fn write_one(
    register: &mut Register,
    planned: &Planned,
    (entries, access): (&[u8], Option<&[u8]>),
    files: &[Carried],
    addresses: &[SealAddress],
    lacking: &[Lacking],
    sending: &Sending<'_>,
) -> Result<WrittenFile, ExchangeError> {
    let Planned { envelope, path, stretches, needs } = planned;
    let noted: Vec<BundleOut> =
        lacking.iter().map(|lacking| note_of(register, planned, lacking, files)).collect::<Result<_, _>>()?;
    let mut chance = Drawn(Vec::new());
    for _ in 0..stretches.len() + 3 {
        chance.0.push(register.random::<32>()?);
    }
    let Volume { number, of } = envelope.volume;
    let total = stretches.iter().map(|stretch| stretch.to - stretch.from).sum();
    let meter = |phase| Meter::new(sending.progress, phase, total).of_file(number, of);
    let (measuring, writing) = (meter(Phase::Measuring), meter(Phase::Writing));
    let watch = Watch { progress: sending.progress, file: number, files: of };
    let receipt = write_to_stick(path, *needs, watch, |out| {
        let mut parts = vec![PartSource::entries(entries)];
        parts.extend(access.map(PartSource::access));
        for stretch in stretches {
            let Some(carried) = files.get(stretch.document) else { continue };
            let mut passes = [&measuring, &writing].into_iter();
            parts.push(PartSource::attachment(carried.file.travel_name(), stretch.from, move || {
                let plain = carried.open(stretch.from, stretch.to)?;
                Ok(match passes.next() {
                    Some(meter) => Box::new(Metered::new(plain, meter)),
                    None => plain,
                })
            }));
        }
        write_bundle(out, addresses, envelope.clone(), &mut parts, &register.desk_keys().sign, &mut chance)
    })
    .map_err(ExchangeError::from)?;
    register.keep(|connection| {
        bundles::note_written(connection, &receipt.sha256)?;
        for out in &noted {
            // What brings a desk nothing new is never waited for: it would have no cause to answer.
            if out.entries > 0 || out.documents > 0 {
                bundles::add_out(connection, out)?;
            }
            desk_private::exported(connection, &out.desk, out.made_at)?;
        }
        Ok(())
    })?;
    let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(WrittenFile { file_name, bytes: receipt.length, sha256: hex(&receipt.sha256) })
}

/// Random bytes drawn from the register's source before writing starts.
struct Drawn(Vec<[u8; 32]>);

impl crate::secrets::Chance for Drawn {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), crate::secrets::ChanceError> {
        for chunk in bytes.chunks_mut(32) {
            let drawn = self.0.pop().ok_or(crate::secrets::ChanceError)?;
            chunk.iter_mut().zip(drawn).for_each(|(to, from)| *to = from);
        }
        Ok(())
    }
}

/// What is noted about a bundle, so that it is known to be on its way until the peer holds what it brings to it.
fn note_of(
    register: &Register,
    planned: &Planned,
    lacking: &Lacking,
    files: &[Carried],
) -> Result<BundleOut, ExchangeError> {
    let Planned { envelope, path, stretches, .. } = planned;
    let names = NameTable::load(register.connection())?;
    let mut carries = Holdings::default();
    let has_entries = envelope.volume.number == 1;
    let aside = branches::all(register.connection())?;
    for (stream, here) in lacking.entries.iter().filter(|_| has_entries) {
        if aside.iter().any(|branch| branch.number == *stream) {
            let id = names.global_stream(*stream)?.0;
            let branch = |(from, to): &(u64, u64)| Branch { stream: id, from: *from, to: *to, head_hash: [0; 32] };
            carries.aside.extend(here.pairs().iter().map(branch));
            continue;
        }
        let intervals = here.pairs().iter().map(|(from, to)| HeldInterval { from: *from, to: *to, head_hash: [0; 32] });
        carries.have.push(StreamHeld { stream: names.global_stream(*stream)?.0, intervals: intervals.collect() });
    }
    carries.have.sort_by_key(|one| one.stream);
    carries.aside.sort();
    carries.aside.dedup();
    let brings = |(document, carried): &(usize, &Carried)| {
        let wanted = carried.wanted_by(lacking);
        let here = stretches.iter().filter(|stretch| stretch.document == *document);
        let mut here = here.map(|stretch| (carried.file.size == 0, Spans::of(stretch.from, stretch.to)));
        wanted.is_some_and(|wanted| here.any(|(is_empty, span)| is_empty || !span.common(&wanted).is_empty()))
    };
    Ok(BundleOut {
        bundle: envelope.bundle_id,
        desk: lacking.desk,
        made_at: envelope.made_at,
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        entries: lacking.entries.values().filter(|_| has_entries).map(Intervals::count).sum(),
        documents: files.iter().enumerate().filter(brings).count() as u32,
        carries: carries.to_bytes(),
        acknowledged_at: None,
        lost_at: None,
    })
}
