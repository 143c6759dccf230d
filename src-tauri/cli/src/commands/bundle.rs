//! `bundle export | inspect | import | set-aside | missing | report | lost | folder | turn`.

use std::path::Path;

use comity_core::casework::views::{
    BundleReport, BundleWritten, Contested, FolderView, ImportReport, PeerView, ReceivedBundle,
};
use comity_core::casework::{expunged_words, import_report};
use comity_core::exchange::{
    Sending, choose_exchange_folder, declare_lost, exchange_folder, exchange_overview, export_volumes,
    import_bundle_watched, inspect_bundle_watched, set_aside_bundle_watched, take_turn_watched,
};
use comity_core::register::Register;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::{count, path_words};
use crate::arguments::{BundleCommand, Common};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &BundleCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    match command {
        BundleCommand::Export { to, file } => {
            output.progress("cli-progress-sealing", &[("name", Arg::Text(to))])?;
            let written = output.watched(|progress| {
                export_volumes(&mut register, to, file, &Sending { progress, ..Sending::default() })
            })?;
            output.json(&written)?;
            tell_written(&written, file, output)?;
        }
        BundleCommand::Inspect { file } => {
            reading(file, output)?;
            let report = output.watched(|progress| inspect_bundle_watched(&mut register, file, progress))?;
            output.json(&report)?;
            tell(&report, "cli-bundle-would-change", &register, output)?;
        }
        BundleCommand::Import { file } => {
            reading(file, output)?;
            let report = output.watched(|progress| import_bundle_watched(&mut register, file, progress))?;
            output.json(&report)?;
            tell(&report, "cli-bundle-imported", &register, output)?;
        }
        BundleCommand::SetAside { file } => {
            reading(file, output)?;
            let report = output.watched(|progress| set_aside_bundle_watched(&mut register, file, progress))?;
            output.json(&report)?;
            output.say("cli-bundle-set-aside", &[("name", Arg::Text(&report.from))])?;
        }
        BundleCommand::Missing => {
            let overview = exchange_overview(&register)?;
            let missing: Vec<String> =
                overview.missing.iter().map(|gap| format!("{} {}–{}", gap.desk, gap.first, gap.last)).collect();
            output.json(&json!({
                "missing": missing,
                "documents_missing": overview.documents_missing,
                "peers": overview.peers,
            }))?;
            tell_missing(&missing, output)?;
            if overview.documents_missing > 0 {
                output.say("cli-bundle-documents-missing", &[("count", count(overview.documents_missing as usize))])?;
            }
            for peer in &overview.peers {
                tell_peer(peer, &register, output)?;
            }
        }
        BundleCommand::Report { bundle: Some(bundle) } => {
            let report = import_report(&register, bundle)?;
            output.json(&report)?;
            tell_report(&report, &register, output)?;
        }
        BundleCommand::Report { bundle: None } => {
            let received = exchange_overview(&register)?.received;
            output.json(&received)?;
            output.say("cli-bundles-received", &[("count", count(received.len()))])?;
            received.iter().try_for_each(|came| tell_received(came, &register, output))?;
        }
        BundleCommand::Folder { dir, none } => {
            if let Some(dir) = dir {
                let whole = std::path::absolute(dir).unwrap_or_else(|_| dir.clone());
                choose_exchange_folder(&mut register, Some(&whole))?;
            } else if *none {
                choose_exchange_folder(&mut register, None)?;
            }
            let folder = exchange_folder(&register)?;
            output.json(&folder)?;
            tell_folder(folder.as_ref(), output)?;
        }
        BundleCommand::Turn => {
            let turn = output
                .watched(|progress| take_turn_watched(&mut register, &Sending { progress, ..Sending::default() }))?;
            output.json(&turn)?;
            let Some(turn) = turn else { return tell_folder(None, output).map(|()| Done::Well) };
            for report in &turn.imported {
                tell(report, "cli-bundle-imported", &register, output)?;
            }
            match &turn.left {
                Some(left) => {
                    for file in &left.files {
                        output.say("cli-folder-left", &[("file", Arg::Ltr(&file.file_name))])?;
                    }
                }
                None if turn.imported.is_empty() => output.say("cli-folder-nothing", &[])?,
                None => {}
            }
            tell_folder(exchange_folder(&register)?.as_ref(), output)?;
        }
        BundleCommand::Lost { to, bundle } => {
            declare_lost(&mut register, to, bundle)?;
            output.json(&json!({ "lost": bundle, "to": to }))?;
            output.say("cli-bundle-lost", &[("file", Arg::Ltr(bundle)), ("name", Arg::Text(to))])?;
        }
    }
    Ok(Done::Well)
}

fn reading(file: &Path, output: &mut Output) -> Result<(), Failure> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    output.progress("cli-progress-reading", &[("file", Arg::Ltr(&name))])
}

/// What was sealed, and to whom.
pub fn tell_written(written: &BundleWritten, file: &Path, output: &mut Output) -> Result<(), Failure> {
    let number = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let bytes = ("bytes", number(written.bytes));
    let to = ("name", Arg::Text(&written.to));
    if let [_, _, ..] = written.files.as_slice() {
        output.say("cli-bundle-written-several", &[("count", count(written.files.len())), bytes, to])?;
        for one in &written.files {
            output.line(&path_words(&file.with_file_name(&one.file_name)))?;
        }
    } else {
        output.say("cli-bundle-written", &[("file", Arg::Ltr(&path_words(file))), bytes, to])?;
    }
    output.say("cli-bundle-holds", &[("entries", number(written.entries))])?;
    for name in &written.left_out {
        output.say("cli-bundle-left-out", &[("name", Arg::Text(name))])?;
    }
    Ok(())
}

/// From whom, and what changes: the same sentences before and after importing.
pub fn tell(report: &BundleReport, id: &str, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let date = format_instant(report.made_at, register.settings()?.time_zone, output.texts());
    output.say("cli-bundle-from", &[("name", Arg::Text(&report.from)), ("date", Arg::Text(&date))])?;
    if report.volumes > 1 {
        let number = |number: u16| Arg::Number(i64::from(number));
        output.say("cli-bundle-volume", &[("number", number(report.volume)), ("of", number(report.volumes))])?;
    }
    if report.joins_authority && id == "cli-bundle-would-change" {
        output.say("cli-bundle-joins", &[("authority", Arg::Text(&report.authority))])?;
    }
    if report.already_imported {
        output.say("cli-bundle-nothing-new", &[])?;
    } else {
        let number = |number: u32| Arg::Number(i64::from(number));
        output.say(
            id,
            &[
                ("new", number(report.new)),
                ("changed", number(report.changed)),
                ("same", number(report.same)),
                ("conflicts", number(report.conflicts)),
            ],
        )?;
        if report.documents > 0 {
            output.say("cli-bundle-documents", &[("count", count(report.documents as usize))])?;
        }
    }
    for (id, documents) in
        [("cli-bundle-documents-missing", report.documents_missing), ("cli-bundle-dropped", report.documents_dropped)]
    {
        if documents > 0 {
            output.say(id, &[("count", count(documents as usize))])?;
        }
    }
    for name in &report.logs_doubtful {
        output.say("cli-bundle-logs-doubtful", &[("name", Arg::Text(name))])?;
    }
    for fork in &report.forks {
        output.say("cli-bundle-fork", &[("entry", Arg::Text(fork))])?;
    }
    if report.inert > 0 {
        output.say("cli-bundle-inert", &[("count", Arg::Number(i64::try_from(report.inert).unwrap_or(i64::MAX)))])?;
    }
    tell_missing(&report.missing, output)
}

fn tell_received(came: &ReceivedBundle, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let date = format_instant(came.at, register.settings()?.time_zone, output.texts());
    let outcome = output.texts().get(&format!("bundle-outcome-{}", came.outcome));
    let values = [
        ("id", Arg::Ltr(&came.id)),
        ("name", Arg::Text(&came.from)),
        ("date", Arg::Text(&date)),
        ("outcome", Arg::Text(&outcome)),
    ];
    output.say("cli-bundle-received", &values)
}

/// What a bundle brought, in lines; the whole of it is on the printed report.
fn tell_report(report: &ImportReport, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let came = ReceivedBundle {
        id: report.bundle.id.clone(),
        from: report.bundle.from.clone(),
        made_at: report.bundle.made_at,
        at: report.at,
        outcome: report.outcome.clone(),
    };
    tell_received(&came, register, output)?;
    output.say("cli-bundle-by", &[("staff", Arg::Text(&report.staff))])?;
    let is_imported = report.outcome == "imported";
    let figures = if is_imported { "cli-bundle-imported" } else { "cli-bundle-would-change" };
    tell(&report.bundle, figures, register, output)?;
    report.contested.iter().try_for_each(|one| tell_contested(one, output))
}

fn tell_contested(one: &Contested, output: &mut Output) -> Result<(), Failure> {
    let reference = one.reference.clone().unwrap_or_default();
    let field = output.texts().find(&format!("field-{}", one.field), &[]).unwrap_or_else(|| one.field.clone());
    for value in &one.values {
        let shown = match &value.change.expunged {
            Some(expunged) => expunged_words(expunged, output.texts()),
            None => value.change.now.clone().unwrap_or_default(),
        };
        let told = [
            ("reference", Arg::Ltr(&reference)),
            ("field", Arg::Text(&field)),
            ("value", Arg::Text(&shown)),
            ("desk", Arg::Text(&value.desk)),
            ("staff", Arg::Text(&value.staff)),
        ];
        output.say("cli-bundle-contested", &told)?;
    }
    Ok(())
}

/// Where the exchange folder is, and what in it a person must look at.
fn tell_folder(folder: Option<&FolderView>, output: &mut Output) -> Result<(), Failure> {
    let Some(folder) = folder else { return output.say("cli-folder-none", &[]) };
    output.say("cli-folder", &[("folder", Arg::Ltr(&folder.path))])?;
    for (id, files) in [("cli-folder-waits", &folder.waiting), ("cli-folder-unreadable", &folder.unreadable)] {
        for file in files {
            output.say(id, &[("file", Arg::Ltr(&file.name))])?;
        }
    }
    Ok(())
}

/// What one desk has not confirmed, misses, and which bundles are on their way to it.
fn tell_peer(peer: &PeerView, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let name = ("name", Arg::Text(&peer.name));
    if let Some(revoked) = &peer.revoked {
        let date = format_instant(revoked.at, register.settings()?.time_zone, output.texts());
        return output
            .say("cli-peer-revoked", &[name, ("date", Arg::Text(&date)), ("staff", Arg::Text(&revoked.staff))]);
    }
    let waiting = i64::try_from(peer.not_acknowledged).unwrap_or(i64::MAX);
    output.say("cli-peer-waiting", &[name, ("entries", Arg::Number(waiting))])?;
    for (id, list) in [
        ("cli-peer-misses", &peer.missing_there),
        ("cli-peer-holds", &peer.missing_here),
        ("cli-peer-forks", &peer.forks),
    ] {
        if !list.is_empty() {
            output.say(id, &[name, ("gaps", Arg::Text(&list.join("; ")))])?;
        }
    }
    let zone = register.settings()?.time_zone;
    for bundle in &peer.on_the_way {
        let date = format_instant(bundle.made_at, zone, output.texts());
        let id = if bundle.lost_at.is_some() { "cli-peer-lost" } else { "cli-peer-on-the-way" };
        output.say(id, &[("file", Arg::Ltr(&bundle.file_name)), ("date", Arg::Text(&date))])?;
    }
    Ok(())
}

fn tell_missing(missing: &[String], output: &mut Output) -> Result<(), Failure> {
    if missing.is_empty() {
        return output.say("cli-bundle-nothing-missing", &[]);
    }
    output.say("cli-bundle-missing", &[("gaps", Arg::Text(&missing.join("; ")))])
}
