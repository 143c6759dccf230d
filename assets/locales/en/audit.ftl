## What an entry of an access log says

access-sign_in = unlocked the register
access-sign_out = closed the register: { $what }
access-refused_sign_in = could not unlock: the account is suspended or removed
access-failed_unlock = an unlock failed for { $name }: { $what }
access-failed_unlocks_more =
    { $count ->
        [one] { $count } more unlock failed; it was only counted
       *[other] { $count } more unlocks failed; they were only counted
    }
access-failed_unlocks_gone = the file of failed unlocks was missing or had been replaced
access-failed_unlocks_unreadable = the file of failed unlocks, or part of it, could not be read
access-print_paper = printed: { $what }
access-save_list = saved as a file: { $what }
access-export_bundle =
    { $count ->
        [0] sealed a bundle for { $name }: { $what }, no entries
        [one] sealed a bundle for { $name }: { $what }, { $count } entry
       *[other] sealed a bundle for { $name }: { $what }, { $count } entries
    }
access-take_document_out = took a document out
access-give_out_card = gave out the card of this desk
access-export_law = saved the office’s own law as files
access-print_audit = printed the audit
access-save_audit = saved the audit as a file: { $what }
access-issue_sheet = issued a recovery sheet
access-open_with_sheet = opened the register with a recovery sheet, as { $name }
access-back_up = made a backup
access-change_passphrase = changed their own passphrase
access-log_continues =
    { $count ->
        [one] this log began anew: { $what }. The one before had { $count } entry here
       *[other] this log began anew: { $what }. The one before had { $count } entries here
    }
access-log_marked =
    { $count ->
        [one] the computer had noted { $count } entry of the log before this one: its end was cut, or the register was put back
       *[other] the computer had noted { $count } entries of the log before this one: its end was cut, or the register was put back
    }
access-clock_behind =
    { $count ->
        [one] the clock was set back: it was { $count } hour behind what this desk had noted or written
       *[other] the clock was set back: it was { $count } hours behind what this desk had noted or written
    }
access-log_shortened = the access log of { $name } is not what that desk had told: { $what }, entry { $count }
access-ask_for_log = asked { $name } for its access log
access-send_log =
    { $count ->
        [one] sent { $count } entry of this log to { $name }, where it was asked for
       *[other] sent { $count } entries of this log to { $name }, where it was asked for
    }
access-take_log =
    { $count ->
        [one] took in { $count } entry of the access log of { $name }
       *[other] took in { $count } entries of the access log of { $name }
    }
access-unknown = did something that only a newer version of this program can name
access-no-name = an unknown account
access-what-as = { $what } ({ $format })

access-what-locked = locked by hand
access-what-idle = nobody was at the desk
access-what-closed = the window was closed
access-what-page-ended = the page stopped working
access-what-page-keeps-ending = the page stopped working again and again, and the program ended
access-what-wrong_passphrase = wrong passphrase
access-what-no_such_account = no such account
access-what-suspended = the account is suspended
access-what-wrong_sheet = a recovery sheet that opens nothing here
access-what-replaced = replaced
access-what-put_back = the register was put back or moved
access-what-shortened = entries are gone
access-what-differs = an entry was changed
access-what-began_anew = the log began anew: that desk was put back or moved, or its log was cut
access-what-stick = on a stick
access-what-folder = in the exchange folder
access-what-summary = case summary
access-what-letter = letter
access-what-duty_sheet = duty sheet
access-what-import_report = report of a bundle
access-what-cases = list of cases
access-what-today = dates of the office
access-what-mail_book = mail book
access-what-register_book = register book
access-what-figures = yearly figures
access-what-files_out = paper files out
access-what-void_numbers = void numbers
access-what-hand_over = hand-over list
access-what-for_disposal = cases for disposal
access-what-audit = audit

## The audit

audit-details = { $words } – { $details }
audit-happened = { $words } (on { $date })
audit-class-changes = Changes
audit-class-overrides = Gates passed
audit-class-sign_ins = Sign-ins
audit-class-failed_unlocks = Failed unlocks
audit-class-prints = Prints
audit-class-exports = Exports
audit-class-documents = Documents taken out
audit-class-log = The log itself
audit-class-other = Keys and accounts
audit-passed = Gate passed: { $gate } Reason: { $reason }
audit-source-journal = Journal
audit-source-access = Access log

verify-problem-log-chain = Access log of { $place }, entry { $sequence } of { $date } ({ $action }): its content is not what was noted, or what stands before it.
verify-problem-log-missing = Access log of { $place }, entry { $sequence }: it was here and is gone.
verify-problem-log-signature = Access log of { $place }, entry { $sequence } of { $date } ({ $action }): it is not signed by the person and desk it names.
verify-problem-log-shortened = Access log of { $place }: it had { $sequence } entries, and the last of them are gone.
verify-problem-log-differs = Access log of { $place }: entry { $sequence } is not the one that this desk had told.

error-bundle-access-damaged = What this bundle says of access logs is not in order.
error-bundle-access-damaged-advice = Nothing was imported. Ask for a new bundle; if it is the same again, tell whoever looks after that desk.

## The command line

cli-audit-line = { $date }  { $desk } · { $staff }: { $words }
cli-audit-more = There is more; go on with --after { $after }.
cli-audit-none = Nothing fits.
cli-audit-ok = Every access log that is here is whole.
cli-audit-cut = An access log is NOT whole: the computer had noted more entries of it than are here.
cli-audit-failed = Access logs are NOT whole:
cli-audit-log =
    { $count ->
        [one] { $desk }: { $count } entry
       *[other] { $desk }: { $count } entries
    }
cli-audit-before = { $desk }: of the log before, { $here } entries are here, and the computer had noted { $noted }. The register was put back to an earlier state, or the end of the log was cut.
cli-audit-asked = The question travels with the next bundle to { $name }; the log comes with its next bundle back.
cli-audit-doubt = Look at this: { $doubt }
cli-bundle-logs-doubtful = The access log of { $name } was cut or changed: it is not what that desk had told before. See `audit verify`.
cli-audit-head-journal = { $desk }, journal, entry { $entries }: { $fingerprint }
cli-audit-head-access = { $desk }, access log, entry { $entries }: { $fingerprint }
cli-audit-compared =
    { $count ->
        [0] This is the newest entry, { $entries }, and all before it is as it was printed.
        [one] This is entry { $entries }; all up to it is as it was printed. { $count } entry has been added since.
       *[other] This is entry { $entries }; all up to it is as it was printed. { $count } entries have been added since.
    }
error-audit-fingerprint-unknown = No journal and no access log here has an entry with this fingerprint.
error-audit-fingerprint-unknown-advice = Compare the digits with the print once more. If they are right, entries that were printed have been taken away or changed here, or this desk never had them: ask the desk that is named on the print to compare, and tell the head of the office.

## The audit in the window

nav-audit = Audit
audit-title = Audit: who did what when
audit-open = Open the audit: who did what when
audit-count =
    { $count ->
        [0] nothing shown
        [one] { $count } line shown
       *[other] { $count } lines shown
    }
audit-none = Nothing fits. Take a filter away, or choose other days.
audit-person = Who
audit-everybody = Everybody
audit-desk = Desk
audit-every-desk = Every desk
audit-kind = What
audit-every-kind = Everything
audit-case = Case
audit-from = From
audit-to = To
audit-show = Show
audit-clear = Take the filters away
audit-column-when = When
audit-column-who = Who
audit-column-what = What
audit-column-about = About
audit-more = Show more
audit-other-desks = Access logs of other desks
audit-other-desks-note = What another desk signs in, prints and takes out stays there until an auditor asks. The question travels with the next bundle to that desk; its log comes with the next bundle back.
audit-desk-entries =
    { $count ->
        [0] no entry here
        [one] { $count } entry here
       *[other] { $count } entries here
    }
audit-is-asked = Asked for
audit-ask = Ask { $name } for its log
audit-asked = { $name } will be asked with the next bundle.
audit-no-other-desk = There is no other desk.
audit-compare = Compare with an earlier print
audit-compare-note = Each printed audit ends with the fingerprints of its chains. Type one: if it is found, everything up to that entry is as it was when it was printed.
audit-fingerprint = Fingerprint, 40 digits
audit-compare-do = Compare
audit-heads = Fingerprints of today
print-audit = Audit
print-audit-at = When
print-audit-staff = Who
print-audit-desk = Desk
print-audit-what = What
print-audit-about = About
print-audit-source = Kept in
print-audit-lines =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
print-audit-cut = Only the newest { $count } lines are here. Print the rest by choosing earlier days.
print-audit-heads = Fingerprints of the chains when this was made. Keep this page: typed back, a fingerprint shows later whether anything up to it was taken away or changed.
bundle-logs-doubtful = The access log of { $name } was cut or changed: it is not what that desk had told before. Ask that office what happened, and look at the audit.
