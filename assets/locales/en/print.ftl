# Words of the printed pages. A value in { } arrives formatted; the message layer isolates it.

## The page

print-case-summary = Case summary
print-training = TRAINING – DO NOT ENTER REAL CASES
print-printed = Printed { $at } by { $who } at { $desk }
print-page-of-pages = Page { $page } of { $pages }
print-journal-head = Journal head
print-keyword-case-summary = case summary
# { $characters } is a list of codes such as U+1F600.
print-missing-characters = The printing fonts have no sign for some characters; they appear as their code in square brackets: { $characters }
print-none-recorded = None recorded.
print-no-limit-known = No limit known: enter the limit and its source.
# Stands for a value that is not recorded.
print-not-recorded = not recorded

## Headings

print-section-identity = Identity of the case
print-section-stage = Stage
print-section-persons = Persons
print-section-measures = Measures requested
print-section-deadlines = Deadlines
print-section-bring-ups = Bring-ups
print-section-events = Last events
print-section-documents = Documents
print-section-conflicts = Conflicts to resolve
print-section-notes = Notes
print-events-shown = The last { $shown } of { $total } events.

## Identity

print-further-numbers = Further numbers
print-our-reference = Our reference
print-their-reference = Their reference
print-other-references = Other references
print-family = Family
print-direction = Direction
print-our-role = Our role
print-partner = Partner State
print-requesting-state = Requesting State
print-requested-state = Requested State
print-sentencing-state = Sentencing State
print-administering-state = Administering State
print-applicant = Applicant
print-instrument = Governing instrument
print-also-invoked = Also invoked
print-channel = Channel
print-dated-on = Dated
print-received-on = Received
print-subject = Subject
print-offences = Offences
print-urgency = Urgency
print-officer = Officer
print-outcome = Outcome
print-closed-on = Closed

## Stage

print-current-stage = Current stage
print-stage-since = Since
print-next-step = Next step
print-two-stages = In two stages

## Columns

print-column-name = Name
print-column-role = Role
print-column-born = Born
print-column-nationality = Nationality
print-column-measure = Measure
print-column-referred-to = Referred to
print-column-status = Status
print-column-due = Due
print-column-deadline = Deadline
print-column-person = Person
print-column-effect = Effect
print-column-source = Source
print-column-reason = Reason
print-column-set-by = Set by
print-column-at = Date and time
print-column-event = Event
print-column-by = By
print-column-dated = Dated
print-column-document = Document
print-column-size = Size
print-column-field = Field
print-column-value = Value
print-column-desk = Desk
print-sha256 = SHA-256

## Lists

print-exported = Exported { $at } by { $who } at { $desk }
print-list-tab = List
print-about-tab = About this list
print-about-list = List
print-about-office = Office
print-about-made = Made
print-about-safety = Note
print-about-formulas = Values that begin with =, +, - or @ are text. Nothing in this file is calculated.
print-values-cut =
    { $count ->
        [one] One value was longer than a cell holds and ends in […].
       *[other] { $count } values were longer than a cell holds and end in […].
    }
print-list-separator = ;{" "}
print-list-cases =
    { $count ->
        [one] One case.
       *[other] { $count } cases.
    }
print-list-void =
    { $count ->
        [one] One void number.
       *[other] { $count } void numbers.
    }
print-period = { $from } to { $to }
print-period-from = From { $from }
print-period-to = Until { $to }
print-in-error = Entered in error
print-total = Total
print-column-next-date = Next date
print-column-case = Case
print-column-day = Day
print-column-number = No.
print-column-remarks = Remarks

print-cases = Cases
print-cases-open = Open cases
print-cases-closed = Closed cases
print-cases-urgent = Urgent cases
print-cases-conflict = Cases with a field of two values
print-cases-in_error = Cases entered in error
print-urgent = Urgent
print-confidential = Confidential
print-two-values = A field holds two values
print-list-search = Search
print-list-partial = No case has every word of the search. These have most of them, in names or references.
print-list-former =
    { $count ->
        [one] One number whose case goes on under another.
       *[other] { $count } numbers whose cases go on under others.
    }
print-list-dates =
    { $count ->
        [one] One date.
       *[other] { $count } dates.
    }
print-today = Today, { $date }
print-today-mine = Dates of { $who }, and those of nobody
print-column-found-in = Found in
print-found-alike = similar
print-column-when = When
print-column-days-left = Days
print-column-source-or-reason = Source or reason
print-column-on = Received or sent
print-column-from-or-to = From or to
print-column-volume = Volume
print-column-days-out = Days out
print-files-out = Files out of their place
print-files-out-over =
    { $count ->
        [one] For more than one day.
       *[other] For more than { $count } days.
    }
print-files-counted =
    { $count ->
        [one] One file.
       *[other] { $count } files.
    }
print-void-numbers = Void numbers

## Books

print-register-book-incoming = Register book { $year } – incoming requests
print-register-book-outgoing = Register book { $year } – outgoing requests
print-mail-book-in = Mail book – incoming
print-mail-book-out = Mail book – outgoing
print-register-book = Register book { $year }
print-goes-on = Goes on as { $reference }
print-mail-books = Mail books
print-letters-without-case = Letters without a case
print-for-signature = For signature
print-mail-no-day = Without a day
print-mail-letters =
    { $count ->
        [one] One letter.
       *[other] { $count } letters.
    }

## Yearly table

print-yearly-table = Table of requests
print-column-opening = Opening
print-column-new = New
print-column-finalised = Finalised
print-column-closing = Closing
print-column-difference = Difference
print-balance = Opening + new − finalised = closing. The difference is what keeps a line from balancing.
print-unit-requests = Counted: requests.
print-unit-persons = Counted: persons.
print-unit-measures = Counted: measures.
print-outcomes = { $family }, finalised as – { $outcomes }
print-durations = { $family }, days from receipt or sending to the end, { $count ->
    [one] one request
   *[other] { $count } requests
} – median { $median }; nine of ten within { $ninetieth }; mean { $mean }; shortest { $shortest }, longest { $longest }
print-durations-unmeasured = { $family }: { $count ->
    [one] one finalised request is
   *[other] { $count } finalised requests are
} not measured, because the first or the last day is not known.
print-acknowledged = { $family }, days from receipt or sending to the acknowledgement, { $count ->
    [one] one request
   *[other] { $count } requests
} – median { $median }; nine of ten within { $ninetieth }; mean { $mean }; shortest { $shortest }, longest { $longest }
print-acknowledged-unmeasured = { $family }: { $count ->
    [one] one acknowledged request is
   *[other] { $count } acknowledged requests are
} not measured, because the first day or that of the acknowledgement is not known.
print-breaking = Cases that keep a line from balancing
print-facts-of-requests = { $direction }, new requests: { $field }
print-facts-of-persons = { $direction }, persons of the new requests: { $field }
print-facts-note = One request can have several marks of financial crime. “Not known” is an answer that was given; “not asked” is where none was.
print-figures-enquiries =
    { $count ->
        [one] One enquiry in the same time, not counted.
       *[other] { $count } enquiries in the same time, not counted.
    }
print-figures-undated =
    { $count ->
        [one] One case without a date of receipt or sending is counted by the day it was entered.
       *[other] { $count } cases without a date of receipt or sending are counted by the day they were entered.
    }

# { $off_by } is by how much the line is off, below or above nought.
print-breaking-case = { $reference } – { $why } (off by { $off_by })

## Duty sheet

print-duty-sheet = Duty sheet
print-duty-officer = On duty
print-duty-from = From
print-duty-to = To
print-duty-clocks = Open custody clocks
print-duty-without-date = Urgent, or no limit known
print-duty-act-by = Dates to act by
print-duty-act-on = Act by
print-duty-bring-up = Bring-up, set by this office
print-duty-urgent = Urgent; no date is recorded.
print-duty-numbers = Out-of-hours numbers
print-duty-no-numbers = None entered: the office settings have room for them.
print-duty-notes = Calls and events
print-duty-time = Date, time
print-duty-who = Who called, number
print-duty-what = What was asked, what was done
print-duty-entered = Entered
print-duty-more =
    { $count ->
        [one] One more stands on the second page.
       *[other] { $count } more stand on the second page.
    }
# Heading of what did not fit on the first page; { $section } is one of the headings above.
print-duty-continued = { $section } – continued

## Import report

print-import-report = Import report
print-import-bundle = Bundle { $id }
print-import-from = From the desk
print-import-made = Written
print-import-at = Imported
print-import-by = Imported by
print-import-set-aside-at = Set aside
print-import-set-aside-by = Set aside by
print-import-volume = Volume
print-import-volume-of = { $number } of { $of }
print-import-id = Number of the bundle
print-import-told-imported = The signatures, the chain and the seal of this bundle were checked before anything was stored. It was imported whole: nothing that stood in the register before has been lost.
print-import-told-nothing-new = The signatures, the chain and the seal of this bundle were checked. Everything in it was here already; nothing has changed.
print-import-told-set-aside = The signatures, the chain and the seal of this bundle were checked. It was set aside: nothing of it was stored. The figures say what it would have brought on that day.
print-import-told-by-itself = It came through the exchange folder. Nobody was asked, because no field would have held two values.
print-import-told-joined = With this bundle the desk joined the authority of the sender.
print-import-told-figures-only = Of this bundle the register has kept the figures only.
print-import-outcome = What became of it
print-import-figures-would = What it would have brought
print-import-figures = What came
print-import-new = New cases
print-import-changed = Changed cases
print-import-same = Unchanged cases
print-import-conflicting = Conflicts
print-import-new-entries = New entries
print-import-documents = Documents in the bundle
print-import-number = { $count }
print-import-conflicts = Conflicts
print-import-no-conflict = None: no field held two values because of this bundle.
print-import-not-kept = The values are no longer known here. The list of conflicts shows what is still open.
print-import-where = Case and field
print-import-desk-and-person = Desk, person, time
print-import-open = still to be settled
print-import-settled = settled since
print-import-gaps = Entries still missing
print-import-no-gap = None: nothing was missing after this bundle.
print-import-gaps-told = These entries exist at other desks and were not here after the import. What is here is correct, only not complete.
print-import-forks = Two entries under one number
print-import-forks-told = The journal of this desk parts in two here. It was probably copied or put back. Both branches are kept; from there on neither counts.
print-import-inert = Entries that do not count
print-import-inert-told =
    { $count ->
        [one] One entry of this bundle is kept and changes no case.
       *[other] { $count } entries of this bundle are kept and change no case.
    }
print-import-entry = Entry
print-import-entry-of = { $desk }, entry { $number }
print-import-says = What it says
print-import-why = Why it does not count
print-import-new-cases = New cases
print-import-none = None.
print-import-registered = Registered
print-import-kind = { $family }, { $direction }
print-import-new-more =
    { $count ->
        [one] One more new case stands in the register.
       *[other] { $count } more new cases stand in the register.
    }
print-import-changed-cases = Changed cases
print-import-changed-told = Each value as its author found it, and as it came. Both stay in the journal.
print-import-case = { $reference } – { $subject }
print-import-before = Before
print-import-after = Came
print-import-empty = (empty)
print-import-changes-more =
    { $count ->
        [one] One more change; the history of the case shows it.
       *[other] { $count } more changes; the history of the case shows them.
    }
print-import-changed-more =
    { $count ->
        [one] One more case was changed.
       *[other] { $count } more cases were changed.
    }
print-import-elsewhere = Outside the cases
print-import-documents-came = Documents that came
print-import-documents-absent = Documents still missing
print-import-document-since = has arrived since
print-import-left = Left out
print-import-left-known =
    { $count ->
        [one] One entry of the bundle was here already.
       *[other] { $count } entries of the bundle were here already.
    }
print-import-left-documents =
    { $count ->
        [one] One document of the bundle was here already, or belongs to no case here.
       *[other] { $count } documents of the bundle were here already, or belong to no case here.
    }
print-import-left-later =
    { $count ->
        [one] One value was written by a later version of Comity. It is kept and passed on, and is shown after an update.
       *[other] { $count } values were written by a later version of Comity. They are kept and passed on, and are shown after an update.
    }
print-import-left-untold =
    { $count ->
        [one] One entry is not told one by one on this report. It is in the register.
       *[other] { $count } entries are not told one by one on this report. They are in the register.
    }
print-import-entries = Entries that came
print-import-entry-one = { $desk }: { $first }
print-import-entry-range = { $desk }: { $first } to { $last }
print-import-cases = Cases in the bundle
print-import-result = Result
print-import-result-new = new
print-import-result-changed = changed
print-import-result-same = unchanged
print-import-read-by = Read by
print-import-signature = Signature
print-import-on = Date
print-column-what = What
print-column-details = Details

print-cases-waiting_for_others = Cases that wait for others
print-cases-waiting_for_us = Cases that wait for us
print-cases-no_activity = Cases without a movement
print-cases-law_waits = Cases for which limits wait to be taken over
print-cases-for_disposal = Cases whose time of keeping has passed
print-column-waiting = Where it is now
print-column-waiting-since = Since
print-column-waiting-by = Answer asked by
print-column-moved = Last movement
print-column-weight = Weight
print-column-stage-since = At this stage since
print-column-missing = Still missing
print-column-last-action = Last action
print-column-blocked = In the way of a decision
print-hand-over = Hand-over of the files of { $officer }
print-hand-over-as-of = As of { $date }
print-hand-over-with-deadlines = { $count ->
    [one] One of them has a running time limit.
   *[other] { $count } of them have running time limits.
  }
print-hand-over-signed = Handed over by: ______________________ on ____________    Taken over by: ______________________ on ____________
print-for-disposal = Cases for disposal
print-disposal-note = The head of the office decides. A decision is recorded with its ground; nothing is deleted by it.
print-column-note = Note

## Companion records, renewals, sending

print-belongs-to = Stands beside
print-section-companions = Companion records
print-companions = Companion records
print-companions-note = Companion records are never counted as requests.
print-send-by = Send by { $date }
print-send-by-typed = { $days } days on the way, as the directory says
print-send-by-measured = { $days } days on the way, the middle of { $letters } of our letters
print-renewal-possible = Can be renewed
print-renewal-asked = Renewal asked for on { $date } by { $who }: not granted, the date stands
print-renewal-granted = Renewed until { $date }
print-beyond-law = Goes beyond what the law allows: { $date } at the latest ({ $source })
print-renewal-refused = Renewal refused

## Recovery sheet

print-recovery-sheet = Recovery sheet
print-recovery-number = Sheet { $number }
print-recovery-marking = SECRET – WHOEVER READS THIS SHEET CAN OPEN THE REGISTER
print-recovery-desk = Desk
print-recovery-issued = Issued
print-recovery-by = By
print-recovery-digits = The digits
print-recovery-group = No.
print-recovery-five = Digits
print-recovery-keep = Keeping it
print-recovery-keep-1 = Print this page twice. Put each copy into an opaque envelope, seal it, sign over the seal, and write the date and the number of the sheet on it. Keep one in the safe of the head of office and the other outside the building.
print-recovery-keep-2 = Delete the file that this page was printed from, and empty the printer’s memory if it has one. Do not photograph, scan or copy the digits.
print-recovery-keep-3 = Type the sheet again once a year. If an envelope was opened or is missing, issue a new sheet: the earlier one then opens nothing.
print-recovery-root = This sheet carries the root key of the authority: what every certificate of its staff and desks goes back to. The key is nowhere else.
print-recovery-no-root = This sheet does not carry the root key of the authority. It opens the register of this desk.
print-recovery-use = When every passphrase is forgotten, or the people are gone
print-recovery-use-1 = The computer works: start Comity, choose “Open with the recovery sheet”, type the digits in their order, your name and a new passphrase. You are administrator then; the other accounts stay.
print-recovery-use-2 = The computer is broken or stolen: install Comity on another one, choose “Restore from a backup”, and choose the folder on the stick with the newest backup. Test it first, then restore it and open it with these digits. Comity then lists which letters may have been given numbers since that backup.
print-recovery-lost = What is lost if it is lost
print-recovery-lost-1 = If this sheet and every passphrase are lost, nobody can open the register or any backup, ever; nor can whoever made the program.
print-recovery-lost-2 = If the computer and every backup are lost, this sheet opens nothing: there is nothing left to open. What other desks of the authority hold they keep.
