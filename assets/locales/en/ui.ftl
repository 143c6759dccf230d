# Words of the window. One group for each view; a message is never used for two things.

app-name = Comity
app-what = case register of a central authority
app-version = Version { $version }
app-offline = works without any network
window-title = { $view } – Comity
skip-to-content = Go to the content
language = Language
register-folder = The register is kept in
list-separator = ,{" "}
working = Working …
never = never
urgent = Urgent
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
training-why = There is no recovery sheet and no backup yet: a lost passphrase or a broken disk would lose every case.

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
setup-passphrase-lost = If the passphrase is lost, nobody can open this register. There is no way round it.
setup-submit = Create the register
setup-working = Creating the register …
setup-problem-authority = Enter the name of the authority.
setup-problem-state = Choose the State.
setup-problem-time_zone = Choose the time zone.
setup-problem-desk = Name this desk.
setup-problem-staff = Enter your name.
setup-problem-passphrase = The passphrase needs at least { $count } characters.
setup-problem-again = The two passphrases are not the same.
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
step-error = Entered in error
step-error-named = Entered in error: { $stage }
step-error-reason = Why does this step not count?
step-error-hint = The step stays readable, struck out, with your reason.
step-error-problem-reason = Give a reason.
step-error-record = Strike the step out
step-in-error = Entered in error

## Deadlines

deadlines = Deadlines
deadlines-none = No deadline applies now.
deadlines-met =
    { $count ->
        [one] { $count } deadline met
       *[other] { $count } deadlines met
    }
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
conflicts-explained = Two desks changed the same field without knowing of each other. Nothing was lost: every value is kept until somebody chooses.
conflicts-none = No field holds two values.
conflict-mark = Conflict
conflict-latest = latest
conflict-written-by = written by
conflict-at-desk = desk
conflict-empty-value = (emptied)
conflict-third = Neither: write another value
conflict-third-value = Another value: { $field }
conflict-settle = Keep the chosen value
conflict-settle-effect = The other values stay readable in the timeline.
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

bundles-intro = Desks of one authority exchange sealed files on sticks. Nothing travels by network.
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
bundle-left-out = These documents are damaged in the register and did not travel:
bundle-left-out-advice = The rest of the bundle is whole. Take these documents from another desk or from a backup. Delete nothing here.
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
settings-digits-latn = 0 1 2 3 4 5 6 7 8 9
settings-digits-arab = ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩
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
count-entries = Journal entries
count-conflicts = Conflicts
count-desks = Desks
count-staff = Staff
count-authority = Authorities
count-settings = Settings

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
keys-escape = Leave a field unchanged
keys-layout = The keys are those in these places on a Latin keyboard; they work on every keyboard layout.
