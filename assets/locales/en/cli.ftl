# What the command line says in plain words. With --json none of this is printed.

## Results

cli-register-created = Created the register of { $authority }, desk { $desk }, in { $folder }.
cli-case-registered = Registered { $reference }.
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
cli-document-attached = Attached { $file } to { $reference } ({ $size }, SHA-256 { $hash }).
cli-document-extracted = Wrote { $file }, { $bytes } bytes. The bytes are those that were attached.
cli-card-written = Wrote the card of this desk to { $file }.
cli-card-fingerprint = Its fingerprint, to be read aloud: { $fingerprint }
cli-card-admitted = Admitted { $name }. The fingerprint you typed is the card’s own.
cli-bundle-written = Wrote { $file }, { $bytes } bytes, sealed to { $name }. You may remove the stick.
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
cli-conflicts =
    { $count ->
        [0] No field holds two values.
        [one] { $count } field holds two values.
       *[other] { $count } fields hold two values.
    }
cli-conflict-line = { $id }: { $reference }, { $field }
cli-conflict-value = { $value }, entered by { $staff } at { $desk }, { $date }
cli-conflict-resolved = Settled: “{ $field }” of { $reference } is now “{ $value }”.
cli-summary-printed = Printed { $reference } to { $file }.
cli-training = TRAINING – DO NOT ENTER REAL CASES

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
cli-progress-checking = Checking signatures …
cli-progress-importing =
    { $count ->
        [one] Importing { $count } entry …
       *[other] Importing { $count } entries …
    }
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
cli-prompts-differ = The two are not the same. Nothing was done.
cli-no-passphrase = No passphrase was given, and there is no terminal to ask at. Use --passphrase-file FILE or the variable COMITY_PASSPHRASE.
cli-which-staff = This register has several accounts. Say who unlocks it: --staff NAME or the variable COMITY_STAFF.
cli-file-exists = { $file } exists already and was not overwritten.

## The demonstration

cli-demo-title = Comity: one case, two desks, one stick, one printed page.
cli-demo-source = The case is one of public record; its facts come from { $file }.
cli-demo-step-register = 1. The Ministry desk creates its register.
cli-demo-step-case = 2. It registers a request that came in on paper, with its persons and a document.
cli-demo-step-second-desk = 3. The Port desk sets up an empty register of its own.
cli-demo-step-cards = 4. The two desks exchange cards. Each types the fingerprint it hears from the other.
cli-demo-step-export = 5. The Ministry desk seals its register’s news to the Port desk in one file.
cli-demo-step-import = 6. The Port desk looks at what the file would change, then imports it.
cli-demo-step-edit = 7. Both desks change the case apart from each other. One field is changed at both.
cli-demo-step-back = 8. The Port desk sends a file back. The field with two values is marked at the Ministry.
cli-demo-step-resolve = 9. A person at the Ministry settles it, and a last file goes to the Port.
cli-demo-step-print = 10. The Ministry desk prints the summary of the case.
cli-demo-agree = Both registers hold the same: { $hash }
cli-demo-disagree = The registers differ. This must not happen.
cli-demo-where = Where things are:
cli-demo-where-registers = two registers: { $first } and { $second }
cli-demo-where-bundle = the sealed file: { $file }
cli-demo-where-page = the printed page: { $file }
cli-demo-done =
    { $seconds ->
        [one] Done in { $seconds } second.
       *[other] Done in { $seconds } seconds.
    }

## The case summary, on a page or a terminal

print-deadline-met = met
print-act-by = act by { $date }, the last working day
print-field-and-value = { $field }: { $value }
print-bring-ups-not-law = Bring-ups are reminders set by this office. No law or treaty sets these dates.
print-document-not-here = its contents have not reached this desk
