# Words that every part of Comity shares: dates, sizes, names of fields, rows and actions.

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# $day is a number, $month a word, $year is already written in the office's digits.
date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-only-year = { $year }
# $time is a 24-hour clock time such as 14:05.
date-and-time = { $date }, { $time }

## How far a due date is

days-today = due today
days-tomorrow = due tomorrow
days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
days-overdue =
    { $days ->
        [one] overdue by { $days } day
       *[other] overdue by { $days } days
    }

## Sizes. $size is already written with the right decimal mark.

size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

## Kinds of rows, as the timeline and a conflict name them

row-case = Case
row-person = Person
row-measure = Measure
row-step = Step
row-note = Note
row-bring_up = Bring-up
row-document = Document
row-limit = Limit
row-setting = Setting
row-staff = Staff member
row-desk = Desk

## Fields of a case. The wording holds for incoming and outgoing requests alike.

field-case = Case
field-family = Family
field-direction = Direction
field-reference = Our reference
field-aliases = Other references
field-our_role = Our role
field-asked_by = Asked by
field-partner = Partner State
field-their_reference = Their reference
field-applicant = Applicant
field-applicant_reference = Applicant’s reference
field-instrument = Governing instrument
field-also_invoked = Also invoked
field-channel = Channel
field-dated_on = Date on the paper
field-received_on = Date received
field-subject = Subject
field-offences = Offences
field-urgency = Urgency
field-urgency_reason = Reason for urgency
field-officer = Officer
field-operation_name = Operation name
field-confidential = Confidentiality
field-stage = Stage
field-outcome = Outcome
field-closed_on = Closed on
field-persons = Persons
field-measures = Measures
field-note = Note
field-removed = Removed

## Fields of a person

field-name = Name
field-other_names = Other names and spellings
field-role = Role
field-born_on = Date of birth
field-nationalities = Nationalities
field-sex = Sex
field-birth_place = Place of birth

## Fields of a measure

field-kind = Kind
field-description = Description
field-status = Status
field-referred_to = Referred to
field-referred_on = Referred on

## Fields of steps, notes, bring-ups and limits

field-on = Date
field-person = Person
field-decided_by = Decided by
field-in_error = Entered in error
field-text = Text
field-with_whom = With whom
field-reason = Reason
field-for_staff = For
field-done_on = Done on
field-due_on = Due on
field-effect = Effect
field-source = Source

## Fields of a document

field-size = Size
field-sha256 = SHA-256
field-present = Kept here
field-staff = Staff member
field-desk = Desk
field-at = Saved at

## Shared settings

field-authority = Authority
field-state = State
field-time_zone = Time zone
field-number_pattern = Pattern of our references
field-digits = Figures
field-weekend = Weekly days off
field-holidays = Public holidays
field-passphrase = Passphrase

## Saved actions: what follows a person’s name in the timeline

action-create_register = created the register
action-admit_desk = admitted a desk
action-change_settings = changed the settings
action-register_case = registered the case
action-edit = made changes
action-record_step = recorded a step
action-mark_in_error = marked a step as entered in error
action-add_note = added a note
action-add_bring_up = set a bring-up date
action-finish_bring_up = settled a bring-up
action-add_person = added a person
action-add_measure = added a measure
action-add_limit = entered a limit
action-attach_document = attached a document
action-resolve_conflict = settled a conflict
