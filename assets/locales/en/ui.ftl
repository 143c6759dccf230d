# Words of the window. One group for each view; a message is never used for two things.

app-name = Comity
app-what = case register of a central authority
app-version = Version { $version }
app-offline = works without any network
window-title = { $view } – Comity
skip-to-content = Go to the content
language = Language
register-folder = The register is kept in
with-colon = { $label }:
list-separator = ,{" "}
working = Working …
never = never
urgent = Urgent
confidential = Confidential
overdue = overdue
closed = Closed
close = Close
cancel = Cancel
save = Save
change = Change
remove = Remove
dismiss = Dismiss this message
submit-hint = Send with
recorded-by = Recorded by
field-optional = (optional)
field-empty = not entered

## Training

training-label = Training
training-title = TRAINING – DO NOT ENTER REAL CASES
training-why = A checked recovery sheet or a backup is missing: a lost passphrase or a broken disk would lose every case.

## Navigation

nav-label = Views
nav-today = Today
nav-cases = Cases
nav-case = Case
nav-new-case = New case
nav-bundles = Bundles
nav-conflicts = Conflicts
nav-settings = Settings
lock = Lock

## Problems

problems-title = There is a problem
problem-unknown = Something went wrong that Comity has no sentence for ({ $detail }). What was saved before is safe.

## Dates in boxes

date-day = Day
date-month-box = Month
date-year = Year
date-today = Today
date-to-come = This day has not come yet.
date-fill-today = Today: { $field }
date-problem-year = Write the year with four figures, such as 2026.
date-problem-month = Write the month as a number from 1 to 12 or by its name.
date-problem-day = This month has no such day. If the day is not known, leave it empty.
date-problem-empty = Enter a date.
date-problem-whole = Enter day, month and year.

## Pickers

choose-none = – not chosen –
choose-all = All
choose-state = – choose a State –
choose-state-more = State { $number }
choose-instrument = – none known –
choose-instrument-own = Another one, written by us …
instrument-own-name = Name of the instrument

## First run

setup-title = Set up this desk
setup-intro = This creates an empty, encrypted register on this computer. It takes about two minutes. Check the names: they are certified and stand on every page.
setup-office = Your office
setup-authority = Authority
setup-authority-hint = As it stands on your letters, for example: Ministry of Justice, International Cooperation Unit
setup-state = State
setup-time-zone = Time zone
setup-time-zone-hint = Decides which day “today” is. Type a city, for example Africa/Djibouti.
setup-desk-and-you = This desk and you
setup-desk = Name of this desk
setup-desk-hint = One word that tells this computer from the others, for example: Ministry or Port
setup-staff = Your name
setup-staff-hint = Stands beside everything you record.
setup-passphrase-title = Your passphrase
setup-passphrase-why = At least { $count } characters. Whoever steals this computer can try thousands of passphrases a second without anyone noticing; only length protects the names in your cases. Four or five unrelated words are easy to type and hard to guess. Spaces are allowed.
setup-again = The same passphrase once more
setup-passphrase-lost = If the passphrase is lost, only the recovery sheet opens this register; it is printed next. Without both nobody can.
setup-submit = Create the register
setup-working = Creating the register …
setup-problem-authority = Enter the name of the authority.
setup-problem-state = Choose the State.
setup-problem-time_zone = Choose the time zone.
setup-problem-desk = Name this desk.
setup-problem-staff = Enter your name.
setup-problem-passphrase = The passphrase needs at least { $count } characters.
setup-problem-again = The two passphrases are not the same.
setup-step = Step { $step } of { $steps }
setup-sheet-title = Print the recovery sheet
setup-sheet-why = The register is there, and nothing but your passphrase opens it. Print the sheet that opens it when the passphrase is forgotten, and type part of it back from the paper.
setup-backups-title = Choose where backups go
setup-backups-why = The register lies on this computer alone. Choose a stick, or a folder on another disk: the first backup is made there at once and checked by opening it, later ones come by themselves.
setup-later = Do this later
setup-later-explained = This can be done later in the settings. Until the sheet is checked and a backup is made, TRAINING stays on every view and every print, and no real case may be entered.
setup-go-on = Go on: choose where backups go
setup-finish = Go on to the register
setup-done = Set-up is complete: the sheet is checked and a backup is made. Real cases can be entered.
strength-label = Strength of the passphrase
strength-none = Its strength is shown here as you type.
strength-too-short = Too short: at least { $count } characters.
strength-0 = Very weak: guessed at once.
strength-1 = Weak: guessed within hours.
strength-2 = Fair: guessed within weeks by someone determined.
strength-3 = Strong.
strength-4 = Very strong.

## Unlock

unlock-title = Unlock the register
unlock-who = Who are you?
unlock-as = Account:
unlock = Unlock
unlock-working = Opening the register …
unlock-page-ended = The page stopped working and was opened again. The register was locked. What was typed until two seconds before is kept as a draft: unlock and go on.
page-keeps-ending-title = Comity has to close
page-keeps-ending =
    The window stopped working three times within a minute, and Comity does not open it again. The register is locked; all that was recorded is there, and what was typed until two seconds before is kept as a draft.

    Restart the computer and open Comity again. If this comes back, give whoever looks after the computer this code: page-keeps-ending. Until then the program comity-cli opens the same register.
page-keeps-ending-close = Close Comity
locking = Locking …
draft-not-kept = What you typed could not be kept. It is still on the screen: record it now, or write it down.
unlock-problem-empty = Type your passphrase.
passphrase = Passphrase
passphrase-show = Show what I type
passphrase-caps-lock = Caps Lock is on

## Today

today-title = Today
today-caption = Deadlines and bring-ups, most urgent first
today-aside = Recent cases and figures
today-when = When
today-what = What
today-case = Case
today-group-no_limit_known = No limit known
today-group-urgent = Urgent, no date yet
today-group-overdue = Overdue
today-group-today = Today
today-group-this_week = This week
today-group-later = Later
today-urgent = Urgent
today-urgent-no-date = Urgent case without any date
today-nothing-title = Nothing is due
today-nothing = No open case has a deadline or a bring-up. New ones appear here by themselves.
today-recent = Last worked on
today-recent-none = No case yet.
today-figures = In the register
today-open-cases =
    { $count ->
        [one] { $count } open case
       *[other] { $count } open cases
    }
today-conflicts =
    { $count ->
        [one] { $count } conflict to settle
       *[other] { $count } conflicts to settle
    }

## Cases

cases-title = Cases
cases-caption = Cases
cases-count =
    { $total ->
        [one] { $total } case, { $shown } shown
       *[other] { $total } cases, { $shown } shown
    }
cases-search = Search
cases-search-hint = Reference, name or any word
cases-filter-state = State of the case
cases-state-open = Open
cases-state-closed = Closed
cases-state-urgent = Urgent
cases-state-conflict = With a conflict
cases-chips = Filters in force
cases-chip-text = “{ $text }”
cases-chip-remove = Remove the filter { $filter }
cases-clear = Clear filters
cases-pages = Pages
cases-range = { $from } to { $to } of { $total }
page-back = Previous
page-next = Next
cases-empty-title = No case yet
cases-empty = This register holds no case. Register the first one, or import a bundle from another desk.
cases-none-title = Nothing found
cases-none = No case matches these filters. Remove one of them, or clear them all.
cases-partial = No case has every word you typed. These have most of them, in names or references.
column-reference = Reference
column-kind = Request
column-partner = Partner State
column-persons = Persons and subject
column-stage = Stage
column-received = Received
column-next = Next date
column-officer = Officer

## New case

new-case-incoming-means = another State asks us
new-case-outgoing-means = we ask another State
new-case-request = The request
new-case-subject-hint = One line by which a colleague will know the case
new-case-reference-hint = Leave it empty to be given the next number.
new-case-stage-hint = Leave it empty for a request that has just come or is being made; choose one for a case that is already under way.
new-case-note = First note
new-case-measures-hint = Add each act of assistance that is asked for. Each has its own status and outcome.
new-case-register = Register the case
new-case-registered = Registered as { $reference }.
new-case-problem-family = Choose the family of the case.
new-case-known =
    { $count ->
        [one] A case in the register already mentions this reference. Is it the same request?
       *[other] { $count } cases in the register already mention this reference. Is it the same request?
    }
label-their_reference-incoming = Their reference
label-their_reference-outgoing = Their reference, once known
label-dated_on-incoming = Date on their request
label-dated_on-outgoing = Date on our request
label-received_on-incoming = Received on
label-received_on-outgoing = Received from the applicant on
draft-restored = What you had typed was kept and is back.
draft-start-afresh = Discard it and start afresh
draft-kept = what you type is kept, encrypted, until you register it
unfinished = Begun, and not registered yet:
unfinished-beside = beside { $reference }
unfinished-letter = from letter { $number }

## Case

case-kind = { $family } · { $direction }
case-stage = Stage
case-outcome = Outcome
case-nearest = Nearest deadline
their-reference-short = Their reference
facts = The request
facts-all =
    { $count ->
        [one] Show { $count } empty field
       *[other] Show { $count } empty fields
    }
facts-fewer = Hide empty fields
change-field = Change: { $field }

## Steps

next-step = Next step
next-step-none = Nothing more is expected in this case.
in-two-stages = Two desks recorded different stages: { $stages }. Choose the one that holds; until then each keeps its own deadlines.
step-choose = The case is at: { $stage }
step-record-stage = Record: { $stage }
step-record-other = Another step …
step-record = Record the step
step-stage = Step
step-on = It happened on
step-person = Person concerned
step-person-whole-case = The whole case
step-decided-by-hint = Court, minister or authority, where somebody decided
step-note = Remark
steps = Steps
steps-none = No step recorded yet.

## Deadlines

deadlines = Deadlines
deadlines-none = No deadline applies now.
deadlines-met =
    { $count ->
        [one] { $count } deadline met or no longer running
       *[other] { $count } deadlines met or no longer running
    }
deadlines-late = Not met in time
deadline-act-by = Act by
no-limit-known = No limit known
no-limit-known-enter = No limit known: enter the limit and its source
limit-enter = Enter the limit
limit-add = Enter a limit
limit-due-on = Last day
limit-effect = What happens then
limit-source = Source
limit-source-hint = Treaty and article, law and section, or the letter that sets it
limit-person = Person concerned
limit-record = Record the limit
limit-problem-source = Say where the limit comes from. A date without a source is a bring-up.

## Persons and measures

persons = Persons
persons-none = No person entered.
persons-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
person-add = Add a person
person-another = Another person
person-record = Record the person
further-add = Same note, further person
further-intro = A case of its own with State, dates, legal basis and facts as they stand here, linked with this one. What belongs to the person begins anew.
further-register = Register the further case
person-number = Person { $number }
person-remove-number = Remove person { $number }
person-born = born
person-born-hint = As far as it is known: the year alone will do.
person-name-hint = As in the document, in its own script
person-other-names-hint = One a line: spellings, scripts, aliases
person-problem-name = Enter the person’s name.
measures = Measures
measures-none = No measure entered.
measure-add = Add a measure
measure-record = Record the measure
measure-kind = Act of assistance
measure-number = Measure { $number }
measure-remove-number = Remove measure { $number }
measure-with = with
measure-referred-hint = Competent authority that carries it out
measure-problem-kind = Choose the act of assistance.

## Documents

documents = Documents
documents-attach = Attach a file …
documents-drop-hint = Files can also be dropped on this window.
documents-dropped =
    { $count ->
        [one] { $count } file was dropped on the window.
       *[other] { $count } files were dropped on the window.
    }
documents-attach-dropped = Attach to this case
documents-leave-dropped = Leave
document-save = Save a copy …
document-save-named = Save a copy of { $name } …
document-save-warning = Attached files are encrypted in the register. A saved copy is not: anyone who has it can read it.
document-saved = Saved as { $name }.
document-saved-readable = This copy is not encrypted. Delete it when you no longer need it.
document-not-here = Contents not here yet

## Notes and bring-ups

notes = Notes
notes-none = No note yet.
note-add = Note
note-text = Note
note-kind = Kind of note
note-on = On
note-with = with
note-record = Record the note
note-problem-text = Write something first.
bring-up = Bring-up
bring-ups = Bring-ups
bring-ups-none = No bring-up set. A bring-up is a date you set yourself; it has no legal effect.
bring-up-add = Bring-up
bring-up-reason = What for?
bring-up-on = Bring up on
bring-up-in =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
bring-up-record = Set the bring-up
bring-up-for = for
bring-up-done = Done
bring-up-done-named = Done: { $reason }
bring-up-done-on = done
bring-ups-done =
    { $count ->
        [one] { $count } bring-up done
       *[other] { $count } bring-ups done
    }

## Timeline

timeline = Timeline
timeline-caption = Every change of this case, newest first
timeline-when = When
timeline-entry = Entry
timeline-what = Who and what
timeline-was = before:
timeline-emptied = emptied
timeline-all = Show all { $count } entries
timeline-fewer = Show the newest only

## Conflicts

conflicts = Conflicts
conflicts-explained = Two desks worked on the same thing without knowing of each other. Nothing was lost: everything is kept until somebody chooses.
conflicts-none = There is nothing to settle.
conflicts-keys = Arrow keys go along the list and Enter opens a line. A number chooses, Enter settles, Escape goes back.
conflict-why-field = Different values were entered at two desks.
conflict-why-removal = It was marked as entered in error at one desk while another went on with it. It counts until somebody chooses.
conflict-why-stages = Two desks took the case to different stages. Each keeps its own deadlines, and the case goes nowhere else until somebody chooses.
conflict-why-outcome = Two desks recorded different outcomes. Figures count the one with the later date until somebody chooses.
conflict-why-number = Two desks gave the same number. Both cases go on; lists show both.
conflict-why-case = Two desks put the letter into different cases.
conflict-compared = Words that stand in one version only are underlined.
conflict-keep-row = Keep it
conflict-remove-row = Entered in error: leave it out
conflict-settle = Settle
conflict-decide = Decide
conflict-decide-field = Decide between the values: { $field }
conflict-does-nothing = Choose first. Whatever is not chosen stays readable in the timeline.
conflict-does-field = This value will stand. The others stay readable in the timeline.
conflict-does-other = What you write will stand. The values above stay readable in the timeline.
conflict-does-keep = The mark is taken off, and it counts again.
conflict-does-remove = It no longer counts and stays readable with its reason, along with what was written since.
conflict-does-stages = The case goes on from “{ $stage }”, with its date and deadlines. The other step stays in the history.
conflict-does-outcome = “{ $stage }” will stand as the outcome. The other step stays in the history.
conflict-does-number = This case keeps { $reference }. The other gets a further number; { $reference } still finds it.
timeline-chosen-from = chosen from:
deadline-of-stage = Only if the stage is: { $stages }
conflict-mark = Conflict
conflict-latest = latest
conflict-written-by = written by
conflict-at-desk = desk
conflict-empty-value = (emptied)
conflict-third = Neither: write another value
conflict-third-value = Another value: { $field }
conflict-problem-choose = Choose one of the values first.
conflict-settled = Settled in { $reference }.

## Summary on paper

summary-print = Print summary
summary-title = Print the summary
summary-language = Language of the page
summary-warning = This writes a PDF file. It is not encrypted: anyone who has the file or the paper can read it.
summary-submit = Write the PDF …
summary-written = Summary written: { $name }
summary-readable = The file is not encrypted. Delete it once it is printed.

## Bundles

bundles-intro = Desks of one authority exchange sealed files: on sticks, or through a folder they all see. Comity itself uses no network.
bundle-incoming = A bundle that has arrived
bundle-open = Open a bundle …
bundle-open-hint = You see what it would change before anything is stored.
bundle-would = What this bundle would change
bundle-imported = Imported
bundle-already = Everything in this bundle is already here
bundle-from = From
bundle-made = written
bundle-new = New cases
bundle-changed = Changed cases
bundle-same = Unchanged cases
bundle-conflicts = Conflicts
bundle-entries = New entries
bundle-documents = Documents
bundle-missing = Missing entries
bundle-missing-advice = Ask the desk that is named for a new bundle. What is here is correct, only not complete.
bundle-cases =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
bundle-result = Result
bundle-result-new = new
bundle-result-changed = changed
bundle-result-same = unchanged
bundle-joins = This register holds no case yet. By importing, this desk joins the sender’s authority.
bundle-import = Import
bundle-import-again = Import all the same
bundle-set-aside = Set aside
bundle-set-aside-done = The bundle was set aside. Nothing was stored; the file is untouched.
bundle-nothing-stored = Nothing has been stored yet. Importing takes all of it or nothing.
peers = Bundle for another desk
peers-none = No other desk has been admitted yet. Exchange cards first.
peers-explained = “Waiting” counts entries that desk has not yet confirmed. It confirms them with its next bundle.
peer-desk = Desk
peer-waiting = Waiting
peer-heard = Last heard from
peer-sent = Last bundle written
bundle-export = Write a bundle …
bundle-export-to = Write a bundle for { $desk } …
bundle-written = { $name } is written and sealed for { $to }. The stick can be removed.
bundle-written-holds = Entries: { $entries }, documents: { $documents }
bundle-written-several = { $count } files are written and sealed for { $to }. The stick can be removed.
bundle-written-first = They are imported one by one: the first one first, the others in any order.
bundle-volume = This is file { $number } of { $of }.
bundle-documents-missing =
    { $count ->
        [one] { $count } document is not here, or not all of it. Import the other files of the export; what is lost is asked for with the next bundle.
       *[other] { $count } documents are not here, or not all of them. Import the other files of the export; what is lost is asked for with the next bundle.
    }
bundle-documents-dropped =
    { $count ->
        [one] What came of { $count } document is not what its row says. It was not kept and is asked for again.
       *[other] What came of { $count } documents is not what their rows say. It was not kept and is asked for again.
    }
progress-title = This takes a moment
progress-stopping = Stopping …
progress-cancel = Stop
bundle-left-out = These documents are damaged in the register and did not travel:
bundle-left-out-advice = The rest of the bundle is whole. Take these documents from another desk or from a backup. Delete nothing here.
bundle-received = Bundles that came
bundle-received-none = No bundle has come yet.
bundle-received-made = Written
bundle-received-at = When
bundle-outcome = Outcome
bundle-outcome-imported = imported
bundle-outcome-set_aside = set aside
missing-here = Missing here
missing-entry = Entry { $first } of { $desk }
missing-entries = Entries { $first }–{ $last } of { $desk }
missing-held-by = held by
missing-nobody = No desk has said that it holds them.
missing-advice = The next bundle you write asks for them by itself. What is here is correct, only not complete.
missing-documents =
    { $count ->
        [one] The bytes of one document are not here.
       *[other] The bytes of { $count } documents are not here.
    }
missing-nothing = Nothing is missing here.
peer-misses = Misses
peer-misses-documents =
    { $count ->
        [one] one document
       *[other] { $count } documents
    }
peer-holds = Holds what is missing here
peer-fork = This desk holds other entries under the same numbers
peer-fork-advice = A register was probably copied or put back. Nothing is lost: call that desk before either side goes on.
peer-silent =
    { $days ->
        [one] silent for one day
       *[other] silent for { $days } days
    }
peer-on-the-way = On the way
peer-on-the-way-none = Nothing is on the way.
peer-lost = given up
peer-declare-lost = Give up as lost
peer-declare-lost-named = Give up as lost: { $name }
peer-declared-lost = { $name } is noted as lost. The next bundle repeats what it carried.
folder = Exchange folder
folder-explained = Desks of this office that see the same folder – a shared drive, or a folder that another program keeps in step – leave and take sealed bundles there by themselves: every five minutes, and when you lock.
folder-none = No folder is chosen: bundles travel on sticks.
folder-choose = Choose the folder …
folder-change = Choose another folder …
folder-stop = Use no folder any more
folder-stopped = No exchange folder is used any more. What lies in it stays there.
folder-chosen = The exchange folder is chosen.
folder-gone = The folder cannot be reached at the moment.
folder-now = Exchange now
folder-left =
    { $count ->
        [0] Nothing of this desk lies in it.
        [one] One bundle of this desk lies in it.
       *[other] { $count } bundles of this desk lie in it.
    }
folder-waiting = Waits for you to look at it
folder-unreadable = Unreadable for a while: damaged, never finished, or for another desk. Nothing of it is ever removed.
folder-open = Look at it
folder-open-named = Look at it: { $name }
folder-turn =
    { $bundles ->
        [0] Nothing new lay in the exchange folder.
        [one] One bundle was taken from the exchange folder. New cases: { $new }, changed: { $changed }.
       *[other] { $bundles } bundles were taken from the exchange folder. New cases: { $new }, changed: { $changed }.
    }
folder-turn-waits = A bundle in the exchange folder waits for you: see Bundles.
desks = Desks
desk-own = this desk
desk-revoked-by = revoked by
desk-revoked-at = at
desk-fork = Its journal parts in two at entry { $sequence }. Its register was probably copied: from there on neither part counts, and both are listed under “Entries that do not count”.
desk-revoke = Revoke …
desk-revoke-named = Revoke the desk { $name }
desk-revoke-title = Revoke the desk { $name }?
desk-revoke-explained = What is here of this desk keeps counting. Whatever else it has written or will write counts nowhere; it is kept, shown, and can be entered again. Nothing is sealed to it any more, and partners are given a new key of the authority. This cannot be taken back: to work again, its people need a new desk.
desk-revoke-name = Type the name of the desk
desk-revoke-reason = Reason
desk-revoke-reason-hint = For example: laptop stolen on 3 May. Every desk shows it.
desk-revoke-do = Revoke
desk-revoked-done = { $name } is revoked.
desk-revoked-next = Bring every other desk a bundle soon: until then it goes on trusting the revoked one.
peer-revoked = Revoked; nothing is sealed to it
inert = Entries that do not count
inert-explained = They are kept and passed on, and change no case. Read them with whoever wrote them, and enter again what is still true.
inert-why = Why
inert-again = Enter again
inert-again-named = Enter again entry { $sequence } of { $desk }
inert-again-by = entered again by
inert-again-done = Entered again as an entry of this desk.
inert-again-not = Do this anew instead
bundle-fork = Two different entries have one number:
bundle-fork-advice = That register was probably copied or put back. Both entries are kept, and from there on neither counts. Call that desk before it goes on.
bundle-inert =
    { $count ->
        [one] One entry of this bundle is kept and does not count.
       *[other] { $count } entries of this bundle are kept and do not count.
    }
card-own = Card of this desk
card-own-explained = Give the file to the other desk. Then read these figures aloud on the telephone; the other desk types what it hears.
card-fingerprint = Fingerprint
card-give-out = Write this desk’s card …
card-written = Card written: { $name }
card-written-next = Take it to the other desk, and read the fingerprint aloud by telephone.
card-admit-title = Admit a desk
card-admit-explained = Open the card file that the other desk has given you.
card-open = Open a card …
card-call = Telephone someone you know at that desk, on a number you already had. Ask for the fingerprint and type what you hear.
card-fingerprint-hint = Eight groups of figures. Spaces do not matter.
card-admit = Admit this desk
card-admitted = { $name } is admitted. Bundles can now be exchanged.
card-admitted-by = Admitted by
card-not-admitted = Known through another desk
cards-admitted = Admitted desks

## Settings

settings-display = My display
settings-display-note = Applies at once, on this computer only.
settings-theme = Colours
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text-size = Text size
settings-per-cent = { $size } %
settings-density = Spacing
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-office = Office
settings-office-note = Shared by every desk of the authority; travels with the next bundle.
settings-number-pattern = Pattern of our references
settings-number-pattern-hint = Parts in braces are filled in: family, direction, year, number.
settings-digits = Figures in Arabic text
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-weekend = Days not worked
settings-holidays = Public holidays
settings-holidays-hint = Year-month-day, for example 2026-12-25; a space or a new line between.
settings-office-save = Save office settings
settings-office-saved = Office settings saved.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
settings-register = This register
register-content-hash = Content hash
register-head = Journal head
register-law-version = Law files
register-program-version = Program
register-hash-note = Two desks that hold the same cases show the same content hash.
count-cases = Cases
count-persons = Persons
count-measures = Measures
count-steps = Steps
count-notes = Notes
count-bring_ups = Bring-ups
count-documents = Documents
count-limits = Limits
count-letters = Letters
count-numbers = Numbers beside the case’s own
count-volumes = Volumes of paper files
count-source_rows = Lines of old registers
count-passed_on = Passed on to applicants
count-take_overs = Take-overs
count-absences = Absences
count-stream_starts = Beginnings of journals
count-revocations = Revoked desks
count-re_entries = Entries entered again
count-entries = Journal entries
count-conflicts = Conflicts
count-desks = Desks
count-staff = Staff
count-authority = Authorities
count-settings = Settings
count-expungings = Acts of expunging

## Shortcuts

keys-title = Keyboard
keys-anywhere = Everywhere
keys-on-case = On a case
keys-lock = Lock at once
keys-new-case = New case
keys-find = Search the cases
keys-submit = Send the form
keys-sheet = This sheet
keys-note = Note (outside a field)
keys-bring-up = Bring-up (outside a field)
keys-note-always = Note, from anywhere
keys-bring-up-always = Bring-up, from anywhere
keys-print = Print the summary
keys-chase = Record a chaser (outside a field)
keys-step = Record a step (outside a field)
keys-hand-over = Hand the paper file over (outside a field)
keys-facts = Facts for the figures (outside a field)
keys-draft = Draft a letter (outside a field)
keys-closing = Close or reopen (outside a field)
keys-escape = Leave a field unchanged
keys-layout = The keys are those in these places on a Latin keyboard; they work on every keyboard layout.

## Letters

letters = Letters
letters-none-in-case = No letter is with this case yet.
letter-untitled = Letter without a subject
letter-book-in = Book an incoming letter
letter-book-out = Book an outgoing letter
letter-book = Book the letter
letter-book-done = Finished with the tray
letter-tray = date, channel and carrier stay for the next envelope
letter-booked = Booked as { $number }.
letter-booked-with = With case { $reference }.
letter-booked-loose = Without a case for now.
letter-book-number-hint = Only if it is already stamped; otherwise the mail book gives the next one.
letter-misdirected-hint = If it is not for us: to whom it was sent on. It keeps its line.
letter-misdirected = Misdirected
letter-case = Case
letter-on-dated_on = Date on it
letter-on-embassy_on = Embassy stamp
letter-on-ministry_on = Ministry stamp
letter-on-received_on = Our stamp
letter-on-dispatched_on = Dispatched
letter-on-put_up_on = Put up
letter-on-signed_on = Signed
letter-who-put_up = Put up to
letter-who-signed = Signed by
letter-do-put_up = Put up for signature
letter-do-signed = Signed
letter-do-dispatched = Dispatched today
letter-do-put_up-by = Put up to { $who }
letter-do-signed-by = Signed by { $who }
letter-do-dispatched-by = Dispatched by { $who }
letter-do-named = { $what }: { $letter }
letter-reading = What will be signed
letter-reading-nobody = Addressed to nobody yet
letter-unsign = Take the signature back
letter-unsign-named = Take the signature back: { $letter }
letter-do-otherwise = Otherwise …
letter-do-otherwise-named = Otherwise: { $letter }
letter-problem-put_up = Say to whom the letter was put up.
letter-problem-signed = Say who signed.
letter-problem-enclosures = Write the number of enclosures in figures.
letter-problem-template = Choose which letter it is.
letter-problem-language = Choose the language of the letter.
letter-draft = Draft a letter
letter-draft-keep = Keep the draft
letter-template = Letter
letter-language = Language of the letter
letter-language-en = English
letter-language-fr = French
letter-language-ar = Arabic
letter-language-es = Spanish
letter-language-pt = Portuguese
letter-language-ru = Russian
letter-language-zh = Chinese
letter-changed-apart = It is signed, and another desk changed what it says without having heard of that. Shown is what was signed. It leaves once the conflict is settled; for the other text the signature is taken back first.
letter-missing = Still missing in the case:
letter-missing-hint = Each gap stands in the text as […]. Fill it there, or enter it in the case first.
letter-text = Text
letter-text-hint = An empty line between paragraphs. Letterhead, marking and room for stamp and signature are added on the page.
letter-place-authority = name of our authority
letter-place-own_state = our State
letter-place-their_date = date on their letter
letter-place-our_date = date of our letter
letter-place-questions = what is asked for
letter-place-reply_by = date for the answer
letter-place-legal_limit = legal time limit
letter-place-legal_source = source of the time limit
letter-place-contact = how to reach us
letter-place-decided_on = day of the decision
letter-place-decided_by = who decided
letter-place-grounds = grounds of the refusal
letter-place-refused_measures = measures refused
letter-place-reasons = reasons of the decision
letter-place-consulted_on = day of the consultation
letter-place-follow_up = what follows
letter-place-originals = originals that go back
letter-place-review_on = day of the review
letter-paper-docx = Word file …
letter-paper-pdf = PDF …
letter-paper-docx-named = Word file: { $letter }
letter-paper-pdf-named = PDF: { $letter }
letter-paper-written = Letter written: { $name }
letter-signed-paper = Signed paper:
letter-signed-paper-name = Signed: { $letter }
letter-attach-signed = Attach the signed paper …
letter-attach-signed-named = Attach the signed paper: { $letter }
letter-paper-only = It stays on paper
letter-paper-only-named = It stays on paper: { $letter }
letter-paper-only-record = Note where the paper is
letter-paper-place-hint = Shelf, box or file in which the signed paper lies
letter-attach = Put with a case
letter-attach-named = Put with a case: { $letter }
letter-attach-title = Which case does it belong to? { $letter }
letter-attach-choose = Choose a case
letter-attach-to = Put with { $reference }
letter-new-case = New case from it
letter-new-case-named = New case from it: { $letter }
new-case-from-letter = Letter { $number } will be put with this case.
new-case-from-letter-not = Not with this case
letter-enclosures-count =
    { $count ->
        [one] { $count } enclosure
       *[other] { $count } enclosures
    }

## Mail books

mail-tabs = Parts of the mail
mail-tab-in = In
mail-tab-out = Out
mail-tab-without_case = Without a case
mail-tab-for_signature = For signature
mail-explained-without_case = Letters that no case has taken yet. Put each with its case, or begin a new one.
mail-explained-for_signature = Drafted, put up and signed letters, until they are dispatched.
mail-oldest-first = Oldest first
mail-column-number = Number
mail-column-dates = Dates
mail-column-who = From or to
mail-column-references = Their and our reference
mail-column-subject = Subject and enclosures
mail-column-case = Case
mail-column-step = Step
mail-day = Day
mail-day-before = Day before
mail-day-after = Day after
mail-today = Today’s mail
mail-all-days = All days
mail-no-day = Without a day
mail-none-title = No letter
mail-none-day = No letter was booked for this day.
mail-none-in = No incoming letter is booked yet.
mail-none-out = No outgoing letter is booked yet.
mail-none-without_case = Every letter is with its case.
mail-none-for_signature = No letter waits for a signature or the post.

## Finding a case

case-picker-hint = Any reference, name or word. Enter takes the first one found.
case-picker-none = No case yet
matched-in = Found in
matched-alike = similar
case-picker-found =
    { $count ->
        [one] { $count } case found
       *[other] { $count } cases found
    }

## Lists that leave

columns = Columns
column-held_by = File with
list-save-title = Save the list
letter-save-title = Save the letter
list-save = Take out as shown: { $list }
list-save-pdf = Print …
list-save-xlsx = XLSX …
list-save-ods = ODS …
list-save-csv = CSV …
list-save-pdf-named = Print as shown: { $list }
list-save-xlsx-named = XLSX as shown: { $list }
list-save-ods-named = ODS as shown: { $list }
list-save-csv-named = CSV as shown: { $list }
list-saved = Written: { $name }
list-saved-readable = This file is not encrypted: anyone who has it can read it.
cases-state-in_error = Entered in error

## Entered in error, closing, numbers

in-error = Entered in error
in-error-named = Entered in error: { $what }
in-error-reason = Why does this not count? { $what }
in-error-hint = It stays readable, struck out, with your reason. Stage and deadlines are worked out again.
in-error-problem-reason = Give a reason.
in-error-record = Strike it out
in-error-take-back = It was right after all
in-error-take-back-named = It was right after all: { $what }
closing = Closing and correcting
close-case = Close the case …
close-nothing-open = Nothing is open any more.
close-anyway = The case can be closed all the same; what is open stays on record.
close-outcome = How it came out
close-outcome-known = As recorded: { $stage }
close-outcome-later = – say nothing about it –
close-record = Close the case
reopen = Reopen …
reopen-reason = Why is it reopened?
reopen-hint = The case keeps its number.
reopen-problem-reason = Give a reason.
reopen-record = Reopen the case
numbers = Other numbers
numbers-none = The case has had no other number.
number-give = Further number …
number-reason = Why a further number?
number-typed = Number, if it is already stamped
number-stays = { $reference } stays and still finds the case.
number-problem-reason = Give a reason.
number-record = Give the number
void-numbers = Void numbers
void-missing-since = Missing since the restore from the backup of { $made }
void-missing = Missing since a restore
void-none = No number has been declared void.
void-add = Declare a number void
void-record = Declare void
void-problem-number = Enter the number.
void-problem-reason = Give a reason.
close-still-open =
    { $count ->
        [one] { $count } thing is still open
       *[other] { $count } things are still open
    }

## Paper file, paper documents, passed on

paper-file = Paper file
volume = Volume
volumes-none = Not recorded where the paper is.
volume-add = Add a volume
volume-name = Volume
volume-place-hint = Shelf or box where it belongs
volume-problem-place = Say where it is, or who has it.
volume-record = Record the volume
volume-out = Out
volume-in-place = In its place
volume-since = since
hand-over = Hand over …
hand-over-named = Hand over: { $volume }
hand-back = Back in its place
hand-back-named = Back in its place: { $volume }
hand-to = To whom
hand-record = Handed over
hand-problem-to = Say who has it now.
case-file-with = Paper file with
paper-add = Paper only …
paper-name = What it is
paper-problem-name = Say what the paper is.
paper-record = Record the paper
passed-on = Passed on to the applicant
pass-on = Pass something on
passed-none = Nothing has been passed on yet.
passed-what = What was passed on
passed-problem-what = Say what was passed on.
passed-record = Record it
source-rows = From the old register
source-line = line { $line }
source-doubts = Questions:
volume-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
paper-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

## Chasers and facts for figures

chase = Chase
chaser-whom = Who was chased
chaser-text = How, and what was said
chaser-on = Chased on
chaser-next-hint = Leave it empty for the office’s usual interval. Office practice, not law.
chaser-settles = Settles the bring-up
chaser-settles-none = – none –
chaser-record = Record the chaser
figure-facts = Facts for the figures
figure-facts-note = One key each, all optional. Pressing an answer again takes it back.
fact-of-person = { $field }: { $person }
step-signed-by-hint = Whoever signed the decision, if it is somebody else
note-at = At (hour)

## Urgent call

nav-urgent = Urgent call
urgent-explained = Five things, nothing else. The rest can be added to the case afterwards; the call leads Today.
urgent-state = State that asks
urgent-name = Name of the person
urgent-what = What was asked
urgent-caller = Who called
urgent-caller-hint = Name, office and number to call back
urgent-on = Day of the call
urgent-at = Hour
urgent-register = Register the call
urgent-problem-partner = Choose the State.
urgent-problem-name = Enter the name, as far as you heard it.
urgent-problem-what = Write what was asked.
urgent-problem-caller = Write who called.

## Today: whose dates, who is away, what waits

today-whose = Whose dates
today-mine = My dates
today-all = All dates
today-others =
    { $count ->
        [one] { $count } date of others is not shown.
       *[other] { $count } dates of others are not shown.
    }
today-acting-head = Acting head today:
today-standing-in = You stand in for
today-files-out = Files out over 14 days
duty-print = Duty sheet …
duty-written = Duty sheet written: { $name }
today-letters-without-case =
    { $count ->
        [one] { $count } letter without a case
       *[other] { $count } letters without a case
    }
today-letters-for-signature =
    { $count ->
        [one] { $count } letter for signature or the post
       *[other] { $count } letters for signature or the post
    }

## Figures

nav-figures = Figures
figures-table = Table of the year
figures-caption = Opening, new, finalised and closing, by family and direction
figures-period = Period
figures-year = Year
figures-from-to = From – to
figures-unit = Counted
figures-count = Count
figures-balance = Balance
figures-balances = balances
figures-breaks = does not balance
figures-outcomes = Finalised, by outcome
figures-no-outcome = no outcome recorded
figures-total = All
figures-durations = How long the finalised ones took
figures-durations-caption = Days from receipt or sending to the end, by family and direction
figures-acknowledged = How long until receipt was acknowledged
figures-acknowledged-caption = Days from receipt or sending to the acknowledgement, by family and direction, of the requests acknowledged in the time
figures-measured = Measured
figures-unmeasured = Not measured: first or last day not known
figures-median = Median
figures-ninetieth = Nine of ten within
figures-mean = Mean
figures-shortest = Shortest
figures-longest = Longest
figures-facts = What is told of the new ones
figures-facts-caption = How often each answer was given, and where nobody was asked
figures-fact = Fact
figures-answers = Answers
figures-fact-of = Of
figures-problem-order = The last day comes before the first.
figures-off-by = off by { $count }
register-book = Register book
register-book-note = One year and one direction, every case with its number, also those taken over and void ones with their line.
direction-both = Both directions
figures-not-counted =
    { $count ->
        [one] { $count } enquiry in the same time, not counted.
       *[other] { $count } enquiries in the same time, not counted.
    }
figures-undated =
    { $count ->
        [one] { $count } case without a date is counted from its first step, else from the day it was entered.
       *[other] { $count } cases without a date are counted from their first step, else from the day they were entered.
    }
figures-breaking =
    { $count ->
        [one] { $count } case keeps the table from balancing
       *[other] { $count } cases keep the table from balancing
    }

## Take-over

nav-take-over = Take over an old register
take-over-offer = Take over an old register (spreadsheet) …
take-over-explained = Nothing is stored until you have seen what would become of every row. Every cell of the old register stays with its case.
take-over-file = File
take-over-choose = Choose the old register …
take-over-kinds = XLSX, ODS or CSV. The file itself is never changed.
take-over-remarks = How the file was read
take-over-faults = To be settled before anything can be taken over
take-over-questions = Questions
take-over-mapping = Mapping: what each column is
take-over-columns = Columns
take-over-column = Column in the file
take-over-samples = First values
take-over-fills = Becomes
take-over-fills-named = { $column } becomes
take-over-no-header = (no heading)
take-over-nothing = – only kept as it stands –
take-over-unsure = a guess: please check
take-over-unknown = not recognised: please check
take-over-for-all = For all lines, where the file itself does not say it
take-over-as-found = As columns and sheets say
take-over-date-order = Dates such as 03/04/2019
take-over-date-as-found = As each column shows
take-over-date-day-first = Day first: 3 April
take-over-date-month-first = Month first: 4 March
take-over-look = Look again
take-over-look-first = Look again before taking over.
take-over-mapping-kept = What you choose here is kept with the take-over and used again for the next file with these columns.
take-over-report-plan = What would become of it
take-over-report-done = Taken over
take-over-report-undone = The take-over was undone
take-over-result-taken = Taken
take-over-result-doubtful = Doubtful
take-over-result-refused = Refused
take-over-result-skipped = Skipped
take-over-row-taken = Taken
take-over-row-doubtful = Doubtful
take-over-row-refused = Refused
take-over-row-skipped = Skipped
take-over-undone-taken = Stay
take-over-undone-doubtful = Doubtful
take-over-undone-refused = Refused
take-over-undone-skipped = Struck out
take-over-effect = It can be undone afterwards. If it is interrupted, take the same file over again: it goes on where it stopped.
take-over-faults-first =
    { $count ->
        [one] First settle { $count } point above
       *[other] First settle { $count } points above
    }
take-over-take =
    { $count ->
        [one] Take over { $count } case
       *[other] Take over { $count } cases
    }
take-over-came-in =
    { $count ->
        [one] { $count } case has come in, with every cell of its line.
       *[other] { $count } cases have come in, each with every cell of its line.
    }
take-over-nothing-new = Nothing was new: all of this is in the register already. Nothing was changed.
take-over-to-cases = See the cases
take-over-undo = Undo the take-over
take-over-undo-named = Undo the take-over of { $file }
take-over-undo-title = Undo this take-over?
take-over-undo-effect = Cases nobody has worked on since are struck out; the others stay. Nothing is deleted, and taking the file over again brings them back.
take-over-rows = Rows of the old register
take-over-filter = Rows by result
take-over-pages = Pages of rows
take-over-no-rows = No row has both this result and this kind.
take-over-line = Line
take-over-why = Why
take-over-cells = Cells
take-over-what = Kind of line
take-over-what-any = Every kind of line
take-over-what-new = New case
take-over-what-brought_back = Undone before, comes back
take-over-what-known = Here already, word for word
take-over-what-in_the_way = Number or case here already
take-over-what-unread = Not readable as a case
take-over-what-repeated = Repeats a line above
take-over-what-continued = Goes on with the line above
take-over-what-no_case = Title, sum or heading
take-over-what-undone = Struck out
take-over-what-kept = Stays: worked on since
take-overs = Earlier take-overs
take-over-at = Taken over
take-over-cases = Cases
take-over-stands = How it stands
take-over-finished = Whole
take-over-interrupted = Interrupted
take-over-goes-on = Take the same file over again: it goes on where it stopped.
take-over-undone = Undone

## Undo

undo = Undo
undo-title = Undo your last action?
undo-you = You
undo-effect = What is undone stays readable in the history.
undo-earlier = It was saved earlier today, before the register was last unlocked.
undo-again = This action was itself an undoing: undoing it does the first action again.
undo-not = Leave it
undo-nothing = There is nothing of yours that can be undone now.
undo-done = Undone: { $action }

## Office practice, absence, handing over

settings-number-runs-each = One run for each family and direction
settings-number-runs-one = One run for all
settings-mail-pattern-hint = Parts in braces are filled in: way, year, number.
settings-marking-hint = Stands at top and bottom of every letter and import report.
settings-letterhead-hint = Lines below the name of the authority.
settings-duty_numbers-hint = One a line: who, colon, number. For the duty sheet.
settings-offence_list-hint = One a line: the offences your figures are counted by.
absences = Absences
absences-none = Nobody is away.
absence-add = Record an absence
absence-kind = What for
absence-staff = Who is away
absence-account = Account
absence-account-hint = Several people have this name: which account acts as head?
absence-no-account = Has no account here: shown on Today, and without any right in this register.
absence-account-ended = The account was removed or suspended: nobody acts as head by this. Name another account.
absence-name-again = No account was recorded with this name, so it counts for nobody. Strike it out and name the account again.
absence-now = now
absence-for = for
absence-record = Record the absence
absence-problem-staff = Say who is away.
absence-problem-stand_in = Say who stands in.
hand-cases = Hand over all cases
hand-cases-from = From
hand-cases-to = To
hand-cases-problem-from = Say whose cases.
hand-cases-problem-to = Say who takes them.
hand-cases-sure = All open cases and bring-ups of { $from } go to { $to }. Do it?
hand-cases-do = Yes, hand them over
hand-cases-left =
    { $count ->
        [one] { $count } case was left behind, because:
       *[other] { $count } cases were left behind, because:
    }
hand-cases-done =
    { $count ->
        [one] { $count } case went from { $from } to { $to }.
       *[other] { $count } cases went from { $from } to { $to }.
    }
hand-cases-bring-ups =
    { $count ->
        [one] { $count } bring-up went with them.
       *[other] { $count } bring-ups went with them.
    }

## Keys for letters

keys-on-letters = On letters
keys-urgent = Urgent call
keys-undo = Undo your last action (outside a field)
keys-book-letter = Book a letter (outside a field)
keys-book-letter-always = Book a letter, from anywhere
keys-on-search = In the search
keys-open-found = Open the only one found
keys-to-found = To the first one found
nav-letters = Letters
keys-in-error = Once: to the newest entry. Again: strike it out
keys-along = From row to row
keys-letter-case = Once: to a letter without a case. Again: make a case of it
keys-letter-attach = The same, to put it with a case
keys-letter-step = Once: to a letter for signature. Again: its next step
keys-letter-in-error = The same, to strike it out
keys-alt = With Alt, single letters work inside a field too.

## Checking the register

register-verify = Check the register
register-verify-note = Recomputes every chain, every signature and every attachment. Nothing is changed.
register-verify-ok = The register is whole: every entry checks, every signature holds.
register-verify-bad = The register is NOT whole. Tell whoever looks after it, and change nothing until it has been compared.
register-expunged = Expunged by law
register-expunged-may = May still stand at:
register-expunged-everywhere = Every desk has said that it holds the act.
register-expunged-backups = Backups, prints and exports made before may still hold it.

## Expunging by law

expunge-open = Expunge by law …
expunge-title = Expunge by law
expunge-explained = Only for what a law or a decision orders to be removed. To put a mistake right, change the field or mark the row as entered in error.
expunge-row = Where it stands
expunge-whole = Everything of the case
expunge-field = Which field
expunge-all-fields = Everything it says
expunge-cells = Also every cell of the old register that belongs to this case
expunge-goes = Will be gone, here and at every desk
expunge-values =
    { $count ->
        [one] { $count } value
       *[other] { $count } values, earlier ones included
    }
expunge-documents = The contents of these documents are destroyed
expunge-stays = Stays
expunge-stays-act = The act: who expunged, when and on what ground. It stands in the place of each value, at every desk.
expunge-stays-chain = The chain of the journal, which still proves that nothing else was changed.
expunge-stays-case = The number of the case, its family and direction, and where its stages stand, so that books and figures still balance.
expunge-stays-backups = Backups, prints and exports made before. Destroy or replace them by hand.
expunge-cannot = This cannot be undone. It travels to every desk of the authority with the next bundle.
expunge-law = Legal ground
expunge-law-hint = The law and its article, such as “Data Protection Act 2017, section 39”. Every desk shows it; name nobody here.
expunge-decision = Who decided, and the reference
expunge-decision-hint = The court or authority that ordered it, and the number of its decision
expunge-decided-on = Date of the decision
expunge-confirm = To confirm, type the number of the case: { $reference }
expunge-do = Expunge for good
expunge-done = Expunged in { $reference }.
expunge-done-next = The next bundle takes the act to the other desks. Settings, Register says who has not heard of it yet.
expunge-problem-row = Choose what must go.
expunge-problem-law = Enter the law that orders it.
expunge-problem-decision = Enter who decided it, and the reference of the decision.
expunge-problem-confirm = This is not the number of the case. Type { $reference }.
expunged-on = expunged on { $date } by { $staff } ({ $desk }) on the ground: { $ground }
expunged-short = expunged by law

## Import report

import-report-print = Print the report …
import-report-print-named = Print the report … of the bundle from { $desk }, { $date }
import-report-written = The report was written to { $name }.

## Records beside a case's course
record-add = Add
record-add-to = Add: { $group }
record-add-submit = Add to the case
record-kind = What is recorded
record-problem-kind = Choose what is recorded.
record-problem-empty = { $field }: fill this in.
records-none = Nothing recorded.
duties-without-day = Asked for without a number of days
count-case_dates = Dates
count-referrals = Referrals
count-consultations = Consultations
count-decisions = Decisions
count-conditions = Assurances and conditions
count-costs = Costs
count-checks = Checklist
count-sign_offs = Sign-offs
count-overrides = Safeguards passed with reasons
count-translations = Translations
count-links = Linked cases
count-exhibits = Exhibits and originals
count-custody_moves = Chain of custody
count-participants = Counsel, interpreters, consuls
count-custodies = Custody
count-hearings = Hearings and appointments
count-consents = Consents
count-sentences = Sentences
count-eligibilities = Findings on conditions
count-assets = Assets
count-asset_entries = Ledger of assets
count-assessments = Assessments
count-prosecution_rights = Right to prosecute
count-confirmations = Confirmed
count-directory_entries = Directory

## What the law asks before a step
gates-title = Before this is recorded
gates-grounds = Grounds
gates-reasons = Reasons
gates-reasons-hint = They are kept with the decision and go into the letter to the partner.
gates-answer-reason = Reason for this answer
gates-pass = Go on without it
gates-pass-because = Go on without it, because
gates-pass-missing = Write why. Nothing is saved without the reason.
gates-only-head = Only the head of the office can go on without it.
gates-bring-up = Bring up again on
gates-confirmed = Confirmed with this step
gates-confirmed-note = Note on: { $fact }
gates-instead = This is another step: choose that stage above instead.

## The checklist of a request
checklist-missing =
    { $count ->
        [0] Nothing that is required is missing.
        [one] { $count } required item is missing or nobody has looked.
       *[other] { $count } required items are missing or nobody has looked.
    }
checklist-only-missing = Only what is missing
checklist-wanting = missing
checklist-not-looked = Not looked at yet
person-role-not-said = Role not said
checklist-only-for = only if { $standings }

## Time limits of treaties and laws
limits-title = Time limits of treaties and laws
limits-intro = These rows come with the program. None counts until it is adopted here. Compare each with the text of the treaty or law as it binds your State, reservations included.
limits-adopted =
    { $count ->
        [0] None is adopted.
        [one] { $count } is adopted.
       *[other] { $count } are adopted.
    }
limits-changed =
    { $count ->
        [one] { $count } adopted row reads differently in this version: look at it again.
       *[other] { $count } adopted rows read differently in this version: look at them again.
    }
limits-only-administrator = Only an administrator can adopt them.
limits-adopt-read =
    { $count ->
        [one] Adopt the { $count } row that was read in the text itself
       *[other] Adopt the { $count } rows that were read in the text itself
    }
limits-of = { $adopted } of { $count } adopted
limits-own-law = By our own law or with one partner
limit-check = Check before relying.
no-limit-not-adopted = A limit comes with the program and is not adopted: look in the settings under time limits.
setup-limits = Time limits of treaties and laws
setup-limits-why = The program brings rows with their sources. Nothing counts unasked; you can adopt each one later in the settings.
setup-limits-none = Adopt none now
setup-limits-read = Adopt those that were read in the text of the treaty or law
setup-limits-all = Adopt all, also those to be checked before relying
own-limits = Time limits of your own law
own-limits-why = How long may somebody be held on provisional arrest, and by when must a person be handed over, by the law of your State? These limits count whatever the treaty. They can be entered and taken back in the settings at any time.
own-limits-add = Enter a limit
own-limits-kind = What is limited
own-limits-length = Length
own-limits-unit = Counted in
own-limits-article = Law and article
own-limits-remove = Leave limit { $number } out
own-limits-save = Let it count
own-limits-saved = The limit counts from now on.
own-limits-one = Limit { $number }

# Where cases are, lists under names, keeping and disposal
column-waiting = Where it is now
column-moved = Last movement
cases-state-waiting_for_us = Waiting for us
cases-state-waiting_for_others = Waiting for others
cases-state-no_activity = Without a movement
cases-state-for_disposal = For disposal
cases-state-law_waits = Limits wait to be taken over
case-waiting = Where it is now
waiting-since = since
waiting-for-us-incoming = the partner waits for us
waiting-for-us-outgoing = the applicant waits for us
waiting-by = answer asked by
today-overdue-count = { $count ->
    [one] one overdue
   *[other] { $count } overdue
  }
today-more = { $count ->
    [one] One more date did not fit; the printed list has it.
   *[other] { $count } more dates did not fit; the printed list has them all.
  }
today-quiet = { $count ->
    [one] One open case without a movement for { $days } days
   *[other] { $count } open cases without a movement for { $days } days
  }
today-law-waits = { $count ->
    [one] For one open case, time limits of the law in force wait to be taken over
   *[other] For { $count } open cases, time limits of the law in force wait to be taken over
  }
today-law-waits-do = Show them
today-disposal = { $count ->
    [one] One case for disposal
   *[other] { $count } cases for disposal
  }
views-title = Your lists
views-pinned = Your pinned lists
views-keep = Keep this list…
views-name = Name of the list
views-problem-name = Give the list a name.
views-pin = Pin
views-unpin = Unpin
views-rename = Rename…
views-remove = Remove the list
case-tabs = Parts of the case
case-tab-overview = What is next
case-tab-request = Request
case-tab-persons = Persons
case-tab-papers = Papers
case-tab-decisions = Decisions
case-tab-course = Course and notes
case-tab-history = History
case-tab-busy = something is being written here
case-missing = Still missing
case-missing-open = To the checklist
retention = Keeping
retention-no-rule = No rule fits
retention-due = Time has passed
retention-by-rule = The rule alone would say
retention-box-by-rule = By the rule of the office:
retention-change = Keep for another time…
retention-until-hint = Empty: the rule of the office holds again.
retention-problem-reason = Say why the rule does not fit.
retention-rule = Rule { $number }
retention-any-family = Any family
retention-any-outcome = Any outcome
retention-years = years
retention-rule-add = Add a rule
retention-rule-remove = Remove
settings-retention_rules-hint = Counted from the day of closing. The rule that says most about a case holds. Without a rule no date is shown.
settings-box_pattern-hint = Words, and the places year (of closing), family, direction and partner, each in braces.
disposal-title = Cases for disposal
disposal-explained = Open a case to decide. A decision is recorded with its ground and deletes nothing.
disposal-head-decides = The head of the office decides. Print the list and put it up.
disposal-no-rule = No rule of keeping has been set, so only cases with a day of their own stand here.
disposal-none = No closed case has reached the end of its time.
disposal-free = Nothing
disposal-column-reference = Case
disposal-column-persons = Persons and subject
disposal-column-closed = Closed
disposal-column-keep_until = Keep until
disposal-column-box = Box
disposal-column-blocked = In the way
disposal-blocked-by = { $count ->
    [one] One thing still runs in this case:
   *[other] { $count } things still run in this case:
  }
disposal-decide = Decide what becomes of it…
disposal-deletes-nothing = This records the decision and deletes nothing.
disposal-problem-decision = Choose what becomes of the case.
disposal-problem-ground = Give the ground: law and article, or the decision behind it.
disposal-expunge-next = The values are still in the register. To take them out for good is a separate act:
disposal-expunge-administrator = The values are still in the register. An administrator can now expunge them.
hand-cases-print = Report on the open files of { $from }

## Companion records, renewals, sending

count-renewals = Renewals of time limits
companions = Companion records
companion-open = Open: { $record }
companion-other = Open another companion record
companion-choose = Kind of companion record
companion-proposed = Likely next here
companion-of = Stands beside
companion-linked = Linked cases
companion-none = No companion record yet.
new-case-record = What is registered
new-case-record-means = a companion record is never counted as a request
new-case-belongs-to-not = Not beside that case
new-case-beside = Registered beside { $reference }, and linked with it.
cases-filter-record = Requests and companions
cases-record-request = Requests only
cases-record-companion = All companion records
figures-companions = Companion records, never counted as requests
deadline-send-by = Send by
deadline-send-by-typed = { $days } days on the way, as the directory says
deadline-send-by-measured = { $days } days on the way, the middle of { $letters } of our letters
renewal-possible = Can be renewed by { $length } { $unit }
renewal-possible-on-request = Can be renewed by { $length } { $unit }, if the partner asks
renewal-possible-freezing = Can be renewed
renewal-asked = Renewal asked for on { $date } by { $who }: not granted, the date stands
renewal-granted = Renewed until { $date }
deadline-beyond-law = Goes beyond what the law allows: { $date } at the latest ({ $source })
renewal-refused = Renewal refused
renewal-record = Record a renewal
