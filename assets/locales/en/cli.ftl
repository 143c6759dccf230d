# What the command line says in plain words. With --json none of this is printed.

## Results

cli-register-created = Created the register of { $authority }, desk { $desk }, in { $folder }.
cli-case-registered = Registered { $reference }.
cli-case-further = Registered { $reference }, linked with { $with }.
cli-case-changed =
    { $count ->
        [one] Changed { $count } field of { $reference }.
       *[other] Changed { $count } fields of { $reference }.
    }
cli-step-recorded = Recorded the step “{ $stage }” for { $reference }.
cli-cases-found =
    { $count ->
        [0] No case found.
        [one] { $count } case.
       *[other] { $count } cases.
    }
cli-cases-shown = { $shown } of { $count } shown.
cli-views-kept =
    { $count ->
        [0] No list is kept under a name.
        [one] { $count } list.
       *[other] { $count } lists.
    }
cli-document-attached = Attached { $file } to { $reference } ({ $size }, SHA-256 { $hash }).
cli-document-extracted = Wrote { $file }, { $bytes } bytes. The bytes are those that were attached.
cli-card-written = Wrote the card of this desk to { $file }.
cli-card-fingerprint = Its fingerprint, to be read aloud: { $fingerprint }
cli-card-admitted = Admitted { $name }. The fingerprint you typed is the card’s own.
cli-bundle-written = Wrote { $file }, { $bytes } bytes, sealed to { $name }. You may remove the stick.
cli-bundle-written-several = Wrote { $count } files, { $bytes } bytes together, sealed to { $name }. You may remove the stick. They are imported one by one, the first one first:
cli-bundle-volume = This is file { $number } of { $of }.
cli-bundle-dropped =
    { $count ->
        [one] What came of { $count } document is not what its row says. It was not kept and is asked for again.
       *[other] What came of { $count } documents is not what their rows say. It was not kept and is asked for again.
    }
cli-bundle-left-out = Document { $name } is damaged in the register and did not travel.
cli-bundle-holds =
    { $entries ->
        [one] It holds { $entries } entry.
       *[other] It holds { $entries } entries.
    }
cli-bundle-from = From { $name }, written { $date }.
cli-bundle-would-change = New cases: { $new }. Changed: { $changed }. The same: { $same }. Fields with two values: { $conflicts }.
cli-bundle-imported = Imported. New cases: { $new }. Changed: { $changed }. The same: { $same }. Fields with two values: { $conflicts }.
cli-bundle-nothing-new = Nothing changed: every entry was already here.
cli-bundle-joins = This register is empty and would join the authority { $authority }.
cli-bundle-missing = Still missing: { $gaps }.
cli-bundle-nothing-missing = Nothing is missing.
cli-bundle-documents-missing =
    { $count ->
        [one] The bytes of { $count } document are not here; the next bundle asks for them.
       *[other] The bytes of { $count } documents are not here; the next bundle asks for them.
    }
cli-bundle-set-aside = The bundle from { $name } is noted as set aside. Nothing was stored; the file is untouched.
cli-bundle-lost = { $file } is noted as lost. The next bundle for { $name } repeats what it carried.
cli-peer-waiting = { $name }: entries not yet confirmed: { $entries }.
cli-peer-misses = { $name } misses: { $gaps }.
cli-peer-holds = { $name } holds what is missing here: { $gaps }.
cli-peer-forks = { $name } holds other entries under the same numbers: { $gaps }. Call that desk: a register was probably copied.
cli-peer-on-the-way = On the way: { $file }, written { $date }.
cli-peer-lost = Given up as lost: { $file }, written { $date }.
cli-folder = Exchange folder: { $folder }
cli-folder-none = No exchange folder is chosen.
cli-folder-left = Left for the other desks: { $file }
cli-folder-nothing = Nothing new in either direction.
cli-folder-waits = Waits for a person: { $file }. Look at it with “bundle inspect”, then import it.
cli-folder-unreadable = Unreadable for a while: { $file }. It is damaged, was never finished, or is for another desk.
cli-bundle-fork = ALARM: two different entries have the number { $entry }. That register was probably copied. Both are kept; from there on neither counts.
cli-bundles-received =
    { $count ->
        [0] No bundle has come yet.
        [one] { $count } bundle that came:
       *[other] { $count } bundles that came:
    }
cli-bundle-received = { $id }: from { $name }, { $date }, { $outcome }
cli-bundle-by = By { $staff }.
cli-bundle-contested = { $reference }, { $field }: { $value } ({ $staff }, { $desk })
cli-bundle-inert = Entries of this bundle that are kept and do not count: { $count }.
cli-peer-revoked = { $name } was revoked on { $date } by { $staff }. Nothing is sealed to it.
cli-desk-line = { $name }
cli-desk-line-own = { $name } (this desk)
cli-desk-line-revoked = Revoked on { $date } by { $staff } at { $desk }: { $reason }
cli-desk-line-fork = Its journal parts in two at entry { $sequence }: from there on nothing of it counts.
cli-desk-revoked = Revoked { $name }. Nothing is sealed to it any more, and partners are given a new key of the authority. Bring every other desk a bundle soon.
cli-inert =
    { $count ->
        [0] Every entry counts.
        [one] One entry is kept and does not count.
       *[other] { $count } entries are kept and do not count.
    }
cli-inert-line = { $id }: { $desk } { $sequence }, { $date }, { $staff } { $action } ({ $reference }): { $cause }
cli-inert-again = Entered again by { $staff } at { $desk }.
cli-entered-again = Entered again as an entry of this desk.
cli-conflicts =
    { $count ->
        [0] There is nothing to settle.
        [one] { $count } conflict to settle.
       *[other] { $count } conflicts to settle.
    }
cli-conflict-line = { $id }: { $reference }, { $field }
cli-conflict-value = { $value }, entered by { $staff } at { $desk }, { $date }
cli-conflict-resolved = Settled: “{ $field }” of { $reference } is now “{ $value }”.
cli-summary-printed = Printed { $reference } to { $file }.
cli-file-written = Wrote { $file }.
cli-letter-written = Wrote the letter about { $reference } to { $file }. The register does not keep it.
cli-letter-kept = Wrote the letter about { $reference } to { $file }. It waits on the list of letters for signature.
cli-letter-missing = The register does not say: { $places }. These places stand marked on the letter as […]; fill them in before it is signed.
cli-note-added = Added the note to { $reference }.
cli-bring-up-set = Set a bring-up for { $reference }: { $date }. It is a reminder of the office, not a limit of the law.
cli-card-line = { $name }: { $fingerprint }
cli-card-line-own = { $name } (this desk): { $fingerprint }
cli-bundle-documents =
    { $count ->
        [one] With { $count } document.
       *[other] With { $count } documents.
    }
cli-conflict-value-undated = { $value }, entered by { $staff } at { $desk }
cli-leaves-protection = The page is readable by anyone who gets the file. Delete it when it has been printed.
cli-training = TRAINING – DO NOT ENTER REAL CASES
cli-limits-adopted = { $count ->
    [0] No time limit is adopted: cases show none until you adopt some.
    [one] One time limit that comes with the program is adopted.
   *[other] { $count } time limits that come with the program are adopted.
} { $offered ->
    [0] No more are offered.
    [one] One is offered: “limits list” shows it with its source, and “limits adopt CODE” adopts it.
   *[other] { $offered } are offered: “limits list” shows each with its source, and “limits adopt CODE …” adopts those you name.
}

## Verify, rebuild, info

cli-verify-ok = The register is whole: every entry checks, every signature holds.
cli-verify-failed = The register is NOT whole:
cli-verify-entries =
    { $count ->
        [one] { $count } entry checked.
       *[other] { $count } entries checked.
    }
cli-rebuild-same = Rebuilt from the journal. The contents are the same as before.
cli-rebuild-differs = Rebuilt from the journal. The contents are NOT the same as before: the register was damaged and is now as the journal says.
cli-info-authority = Authority: { $authority } ({ $state })
cli-info-desk = Desk: { $desk }
cli-info-staff = Unlocked by: { $staff }
cli-info-time-zone = Time zone: { $zone }
cli-info-cases = Cases: { $count }
cli-info-entries = Journal entries: { $count }
cli-info-documents = Documents: { $count }
cli-info-content-hash = Content hash: { $hash }
cli-info-head = Journal head: { $head }
cli-info-law = Law files: { $version }
cli-info-gap = Missing: { $gap }
cli-info-no-gaps = No gaps.
cli-history-line = { $date }: { $staff }, { $desk }, { $action }
cli-history-change = { $field }: { $was } → { $now }
cli-empty-value = (empty)

## Progress and prompts

cli-progress-unlocking = Unlocking …
cli-progress-reading = Reading { $file } …
cli-progress-creating = Creating keys and the register …
cli-progress-rebuilding = Rebuilding from the journal …
cli-progress-checking = Checking signatures …
cli-progress-sealing = Sealing to { $name } …
cli-progress-printing = Laying out the page …
cli-progress-sample =
    { $count ->
        [one] Made { $count } sample case …
       *[other] Made { $count } sample cases …
    }
cli-sample-filled =
    { $count ->
        [one] The register now holds { $count } more case. It is made up.
       *[other] The register now holds { $count } more cases. All are made up.
    }
cli-prompt-passphrase = Passphrase:
cli-prompt-new-passphrase = New passphrase, at least { $minimum } characters:
cli-prompt-again = The same once more:

## What only the command line can be told

error-register-not-named = It is not said which register is meant.
error-register-not-named-advice = Name its folder with --register DIR or the variable COMITY_REGISTER.
error-no-passphrase = No passphrase was given, and there is no terminal to ask at.
error-no-passphrase-advice = Use --passphrase-file FILE or the variable COMITY_PASSPHRASE.
error-passphrases-differ = The two are not the same. Nothing was done.
error-passphrases-differ-advice = Start again and type the same words twice.
error-no-state-folder = This account has no folder in which Comity could remember how far it has written.
error-no-state-folder-advice = Set the variable HOME, or XDG_STATE_HOME to a folder outside the register.
error-json-unreadable = Line { $line }, column { $column } cannot be read as a new case: { $reason }.
error-json-unreadable-advice = “comity-cli case schema” prints what may stand there. Nothing was changed.
error-field-without-value = “{ $field }” says no value.
error-field-without-value-advice = Write FIELD=VALUE, such as subject="Bank records". FIELD= empties the field.
error-person-not-in-case = { $reference } has no such person, or two of that name.
error-person-not-in-case-advice = Give the name as the case has it, or the id that “case show --json” prints.
error-file-ending = It is not said what kind of file this should be.
error-file-ending-advice = Let its name end in .pdf, .xlsx, .ods or .csv.
error-view-unknown = No list is called “{ $name }”.
error-view-unknown-advice = `case views` says which lists you keep at this desk; open, closed, urgent, conflict, waiting-for-others, waiting-for-us, no-activity and for-disposal are there for everybody.
error-view-name-of-all = “{ $name }” is the name of a list that everybody has.
error-view-name-of-all-advice = Keep yours under another name.
error-record-kind-unknown = “{ $name }” is no kind of record.
error-record-kind-unknown-advice = Write request, companion for all that is none, or a kind such as enquiry, spontaneous_information, preservation or transit.
error-record-names-nothing = This case has nothing of that name for { $field }.
error-record-names-nothing-advice = Type one of these: { $known }. If two have the same name, type the id that “case show --json” gives.
error-letter-ending = It is not said what kind of file this should be.
error-letter-ending-advice = Let its name end in .docx or .pdf.
error-statistics-needs-file = A workbook or a page cannot be written to a terminal.
error-statistics-needs-file-advice = Name a new file with --out FILE.
error-statistics-needs-format = It is not said in which form the figures should be written.
error-statistics-needs-format-advice = Add --format json, csv, xlsx, ods or pdf.
error-demo-folder-foreign = { $file } holds something that no demonstration made. It was not touched.
error-demo-folder-foreign-advice = Name a new or empty folder.

## The demonstration

cli-demo-title = Comity: one case, two desks, one stick, one printed page.
cli-demo-source = The case is one of public record: { $source }
cli-demo-step-register = 1. Two desks of one authority, { $first } and { $second }, each set up an empty register.
cli-demo-step-cards = 2. They exchange cards. Each types the fingerprint it hears from the other.
cli-demo-step-case = 3. { $first } registers a request that is to go out, and attaches its paper.
cli-demo-step-history = 4. { $first } records what became of it, with the dates of the public record.
cli-demo-step-export = 5. { $first } seals its register’s news to { $second } in one file.
cli-demo-step-import = 6. { $second } looks at what the file would change, then imports it.
cli-demo-step-edit = 7. Both desks change the case apart from each other. One field is changed at both.
cli-demo-step-back = 8. { $second } sends a file back. The field with two values is marked at { $first }.
cli-demo-step-resolve = 9. A person at { $first } settles it, and a last file goes to { $second }.
cli-demo-step-print = 10. { $first } prints the summary of the case in three languages.
cli-demo-desk = { $desk }: { $staff }, passphrase for this training “{ $passphrase }”
cli-demo-reads = { $name } reads aloud: { $fingerprint }
cli-demo-admits = { $desk } types what it hears. It is right: { $name } is admitted.
cli-demo-event = { $date }: { $what }
cli-demo-again = The same file once more:
cli-demo-writes = { $desk } writes { $field }: { $value }
cli-demo-agree = Both registers hold the same: { $hash }
cli-demo-checked = Both are whole, and made anew from their journals they hold the same.
cli-demo-where = Where things are:
cli-demo-where-registers = two registers: { $first } and { $second }
cli-demo-where-bundle = sealed file: { $file }
cli-demo-where-page = printed page: { $file }
cli-demo-done =
    { $seconds ->
        [one] Done in { $seconds } second.
       *[other] Done in { $seconds } seconds.
    }

## The case summary, on a page or a terminal

print-act-by = act by { $date }, the last working day
print-act-by-start = act by { $date }, the day on which it began
print-field-and-value = { $field }: { $value }
print-number = { $count }
print-bring-ups-not-law = Bring-ups are reminders set by this office. No law or treaty sets these dates.
print-document-not-here = its contents have not reached this desk

## Closing, undoing, letters, figures

cli-case-closed = Closed { $reference }.
cli-case-reopened = Reopened { $reference }. It keeps its number and stands at “{ $stage }”.
cli-matters-open =
    { $count ->
        [one] { $count } matter was still open:
       *[other] { $count } matters were still open:
    }
cli-undone = Undone in { $reference }: “{ $action }” of { $date }.
cli-undone-without-case = Undone: “{ $action }” of { $date }.
cli-undo-would = The last action was “{ $action }” of { $date }.
cli-letter-booked = Booked under { $number }.
cli-letters-found =
    { $count ->
        [0] No letter found.
        [one] { $count } letter.
       *[other] { $count } letters.
    }
cli-numbers-found =
    { $count ->
        [0] The book of this year has no line.
        [one] { $count } line.
       *[other] { $count } lines.
    }
cli-figures-title = { $unit }, { $from } to { $to }
cli-figures-not-balanced = NOT BALANCED
cli-figures-breaking = These cases keep the table from balancing:
cli-figures-breaking-line = { $reference }: { $why }
cli-figures-enquiries =
    { $count ->
        [one] { $count } enquiry in this time. Enquiries are never counted.
       *[other] { $count } enquiries in this time. Enquiries are never counted.
    }
cli-figures-undated =
    { $count ->
        [one] { $count } case without a date of receipt or sending counts from its first step or its entry.
       *[other] { $count } cases without a date of receipt or sending count from their first step or their entry.
    }
cli-cases-partial = No case has every word. These have most of them in a name or a reference.
cli-matters-none = Nothing was still open.
cli-number-given = The case now has the number { $reference }. The former number still finds it.
cli-letter-moved = Letter { $number } now belongs to { $reference }.

# import
cli-import-column = “{ $header }” is { $field }.
cli-import-column-guessed = “{ $header }” is perhaps { $field }.
cli-import-column-kept = “{ $header }” is kept as it stands.
cli-import-question = To be decided: { $question }
cli-import-row = { $place } ({ $reference }): { $result }. { $why }
cli-import-would-take = Would be taken: { $taken }. Doubtful: { $doubtful }. Refused: { $refused }. No case or already here: { $skipped }. Nothing was written.
cli-import-taken = Taken: { $taken }. Doubtful: { $doubtful }. Refused: { $refused }. No case or already here: { $skipped }.
cli-import-id = Take-over { $id }; it can be undone under this name.
cli-import-nothing-new = Nothing was new; nothing was written.
cli-import-undone = Undone: { $undone }. They stay because somebody has worked on them since: { $kept }.
cli-import-map-saved = Wrote the mapping to { $file }.
cli-import-line = { $id }: { $file }, { $date }, cases: { $cases }
cli-import-line-undone = { $id }: { $file }, { $date }, cases: { $cases }, undone
cli-import-line-interrupted = { $id }: { $file }, { $date }, cases so far: { $cases }; interrupted, take the file over again to go on

## Expunging by law

cli-expunged =
    { $count ->
        [one] Expunged { $count } value of { $reference } here. It cannot be taken back.
       *[other] Expunged { $count } values of { $reference } here. They cannot be taken back.
    }
cli-expunged-everywhere = Every desk of the authority has said that it holds the act.
cli-expunged-not-yet = May still stand at { $desk }: it has not said that it holds the act. Bring it a bundle.
cli-expunged-backups = Backups, prints and exports made before still hold it; destroy or replace them by hand.
cli-expungings =
    { $count ->
        [0] Nothing has been expunged.
        [one] { $count } act of expunging:
       *[other] { $count } acts of expunging:
    }
cli-expunging-line = { $date }, { $reference }, values: { $count }, by { $staff } at { $desk }, on the ground: { $ground }
cli-record-added = { $kind } added to { $reference }.
cli-record-fields = Needed: { $needed }
cli-record-fields-also = Also: { $further }
cli-record-field-choices = { $field } is one of: { $codes }
cli-gates-none = Nothing is asked before this step.
cli-gate = { $state } · { $question } ({ $code }; { $strength }: { $source })
cli-gate-wanting = Wanting: { $facts }
cli-gate-pass = To go on without it, with the reason: { $option }
cli-gate-pass-freely = To go on without it: { $option }
cli-gate-question = { $question } ({ $code }: { $answers })
cli-sample-passed = Sample data: there are no papers behind it.
cli-limit = { $code } · { $state } · { $length } · { $effect } ({ $source }; { $sure })
cli-eligibility = { $person }, { $rule }: { $result }. { $source }
cli-condition = { $person }, { $code } { $condition }: { $state }. { $source }
cli-condition-finding =   { $on }, { $by }: { $ground }
cli-checklist-item = { $code } { $item }: { $answer }. { $need }. { $source }
cli-checklist-none = No list of the law files asks for anything in this case.
cli-case-in-error = { $reference } is marked as entered in error: it stays in the history and no longer counts.
cli-row-in-error = The row is marked as entered in error in { $reference }: it stays in the history and no longer counts.
cli-error-taken-back = The mark is taken back in { $reference }: what was marked counts again.

cli-case-kept = { $reference } is kept until { $date }.
cli-case-disposed = What becomes of { $reference } is recorded: { $decision }. Nothing was deleted.
## Directory, treaties, law of the office

cli-office-rows = Entries: { $count }; to be checked again: { $stale }
cli-office-row = { $id } · { $states } · { $name } ({ $kind }), checked { $checked }
cli-office-row-unchecked = { $id } · { $states } · { $name } ({ $kind }), never checked
cli-office-row-in-error = { $id } is marked as entered in error.
cli-office-kind = { $kind }: { $count } fields
cli-treaty-rule =   { $id } · { $kind }: { $article }
cli-treaty-refused =   Cannot be used as law here: { $reason }
cli-law-rows = Adapted rows: { $count }
cli-law-row = { $kind } { $code } · { $staff }, { $date }: { $reason }
cli-law-row-taken-back = { $kind } { $code } · taken back by { $staff }, { $date }: { $reason }
cli-law-difference =   { $key }: { $before } → { $after }
cli-law-refused = Cannot be used here: { $file }, line { $line }, column { $column }: { $reason }. What held before still does.
cli-law-would-change = Rows that would change: { $count }. Nothing was written.
cli-law-changed = Rows changed: { $count }
cli-law-taken-back = { $kind } { $code } is as it came with the program.
cli-law-limit-entered = { $article }: entered. It counts in every new case of its kind; open cases follow once somebody accepts it: law plan, law accept.
cli-law-exported = Wrote { $count } files to { $folder }.
cli-law-plan-case = { $reference }, computed with { $version }:

## Persons across cases

cli-person-unknown = Nobody in the register looks like this person.
cli-person-known = { $strength }: { $person } – { $reasons }
cli-person-pair = { $strength }: { $first } and { $second } – { $reasons }
cli-person-joined = Recorded: the same person. “undo” or “person part” takes it back.
cli-person-parted = Recorded: not the same person after all.
cli-person-apart = Recorded: two persons. “undo” or “person unsay” takes it back.
cli-person-unsaid = Taken back; they may be offered as one again.
cli-person-added = { $name } added to { $reference }.
error-person-may-be-known = Somebody in the register may be this person: { $persons }.
error-person-may-be-known-advice = Say which one: same_as=ID, or other_than=ID if it is somebody else; in a file, as fields of the person. Or add the person all the same with --anyway.
error-one-person-needed = --person names the only person of a file, and this file has none or several.
error-one-person-needed-advice = Write same_as with the id into the file, for each person who is known.

cli-prompt-first-passphrase = The person types a first passphrase (at least { $minimum } characters):
cli-prompt-old-passphrase = Passphrase until now:
cli-staff-line = { $name } · { $role } · { $desk } · { $id }
cli-staff-line-suspended = Suspended: { $reason }
cli-staff-line-removed = Removed by { $staff } at { $desk }: { $reason }
cli-staff-line-lost-key = No key at this desk: a removal took it away, and turned out not to count. { $name } cannot unlock. To let them in again: “staff remove { $id } --reason …”, then “staff add”.
cli-absence-line = { $kind }: { $who } ({ $desk }) for { $away }, { $from } – { $until } · { $id }
cli-absence-struck = Struck out: { $reason }
cli-staff-added = { $name } has an account now.
cli-staff-role = { $name }: { $role }.
cli-staff-suspended = { $name } is suspended. Bring every other desk a bundle soon.
cli-staff-restored = { $name } can unlock again.
cli-staff-removed = { $name } is removed, and this register has a new key. Bring every other desk a bundle soon.
cli-staff-passphrase = The passphrase is changed.

cli-prompt-recovery-code = All digits of the recovery sheet:
cli-prompt-recovery-groups = Groups { $groups } of the sheet that was just issued, or all of its digits:
cli-recovery-line = Sheet { $number } · { $desk } · { $standing }
cli-recovery-issued = Sheet { $number } was written to { $file }. Print it twice and delete the file: whoever reads it can open the register.
cli-recovery-to-check = It counts once part of it was typed back from the paper: “recovery check”.
cli-recovery-checked = The sheet is right, and in force.
cli-recovery-revoked = Sheet { $number } is revoked, and the register has a new key.
cli-recovery-opened = { $name } is administrator now, with the new passphrase.
cli-backup-line = { $name } · { $at } UTC · { $why }
cli-backup-folder = Backups go to { $folder }.
cli-backup-not-due = No backup was made: it is not time, or the folder is not there.
cli-restored-missing =
    { $count ->
        [one] One number is missing: { $numbers }
       *[other] { $count } numbers are missing: { $numbers }
    }
cli-restored-left =
    { $count ->
        [one] The reminder is ended. One number stays missing and stands in the list of void numbers.
       *[other] The reminder is ended. { $count } numbers stay missing and stand in the list of void numbers.
    }
cli-restore-then-open = Now open it with the sheet: “recovery open --staff NAME”.
cli-restore-numbers = Then note the highest numbers on paper: “backup missing NUMBER”.
