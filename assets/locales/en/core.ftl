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
## Long work. $done and $total are sizes in words.

progress-attaching = Encrypting the file
progress-saving = Writing the document
progress-checking = Checking the documents that will travel
progress-measuring = Preparing
progress-writing = Writing
progress-reading_back = Reading back what was written
progress-inspecting = Reading the bundle
progress-importing = Importing the bundle
progress-joining = Putting a document together
progress-backing_up = Making a backup
progress-restoring = Copying the backup
progress-of = { $done } of { $total }
progress-file = File { $file } of { $files }

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
row-letter = Letter
row-number = Number
row-volume = Paper file
row-source_row = Line of the old register
row-passed_on = Passed on
row-take_over = Take-over
row-absence = Absence
row-authority = Authority
row-stream = Journal
row-revocation = Revocation
row-re-entry = Entered again
row-expunging = Expunged by law

## What is in conflict, beside plain fields

conflict-kind-removal = Removed here, worked on there
conflict-kind-stages = In two stages
conflict-kind-outcome = Two outcomes
conflict-kind-number = One number, two cases
conflict-kind-case = Claimed by two cases
conflict-removed = marked as entered in error: { $reason }
conflict-edited = { $row }, { $field }: { $value }
conflict-kept = says that it stays
conflict-case-without-subject = Case without a subject

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
field-crime_tags = Financial crime
field-proceedings = Kind of proceedings
field-principal_offence = Principal offence
field-competent_authority = Competent authority
field-applicant_contact = Applicant’s contact
field-record = Kind of record
field-age_band = Age
fact-not-asked = not asked
fact-unknown = Not known
field-signed_by = Signed by
field-instructed_by = On the instruction of
field-happened_at = Time
field-form = Form
field-pages = Pages
field-place = Place
field-letter = Letter
field-way = In or out
field-book_number = Number in the mail book
field-embassy_on = Stamped at the embassy
field-ministry_on = Stamped at the ministry
field-dispatched_on = Dispatched on
field-sender = From
field-addressee = To
field-our_reference = Our reference
field-enclosures = Enclosures
field-enclosure_form = Originals or copies
field-carrier = Carrier
field-template = Model
field-language = Language
field-put_up_to = Put up to
field-put_up_on = Put up on
field-signed_on = Signed on
field-signed_paper = Signed paper
field-answers = Answers
field-misdirected_to = Misdirected: sent on to
field-number = Number
field-given_on = Given on
field-held_by = Held by
field-held_since = Held since
field-cells = Cells
field-doubts = Questions
field-ground = Legal ground
field-writes = Expunged values
field-sheet = Sheet
field-line = Line
field-passed_to = Passed on to
field-what = What
field-stand_in = Stand-in
field-from_on = From
field-until_on = Until
field-to = Last day
field-unit = Counting unit

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
field-number_runs = Runs of numbers
field-mail_pattern = Pattern of mail-book numbers
field-letterhead = Letterhead
field-marking = Marking on letters
field-duty_numbers = Out-of-hours numbers
field-offence_list = Principal offences
field-acknowledge_days = Days to acknowledge (office practice)
field-chase_days = Days between chasers (office practice)
field-next_on = Next bring-up
field-caller = Caller
field-called_on = Date of the call
field-called_at = Time of the call
field-from = From
field-until = Until
field-bring_up = Bring-up
field-whom = Whom

## Saved actions: what follows a person’s name in the timeline

action-create_register = created the register
action-admit_desk = admitted a desk
action-change_settings = changed the settings
action-register_case = registered the case
action-edit = made changes
action-record_step = recorded a step
action-mark_in_error = marked something as entered in error
action-add_note = added a note
action-add_bring_up = set a bring-up date
action-finish_bring_up = settled a bring-up
action-add_person = added a person
action-add_measure = added a measure
action-add_limit = entered a limit
action-attach_document = attached a document
action-resolve_conflict = settled a conflict
action-book_letter = booked a letter
action-move_letter = put a letter with its case
action-draft_letter = drafted a letter
action-put_up_letter = put a letter up for signature
action-sign_letter = recorded a signature
action-dispatch_letter = recorded a dispatch
action-give_number = gave a further number
action-void_number = declared a number void
action-place_file = recorded where the paper is
action-hand_over_file = handed the paper file over
action-pass_on = passed something on
action-chase = chased
action-take_over = took over lines of the old register
action-undo_take_over = undid a take-over
action-undo = undid an action
action-hand_over_cases = handed cases over
action-record_absence = recorded an absence
action-close_case = closed the case
action-reopen_case = reopened the case
action-take_back_error = took back the mark “entered in error”
action-revoke_desk = revoked a desk
action-expunge = expunged by law
expunged-words = expunged by { $staff } ({ $desk }) on the ground: { $ground }
expunged-elsewhere = expunged; the act that says on what ground has not arrived yet
action-re_enter = entered again what did not count

## Entries that do not count

inert-cause-fork = its journal parted in two here or before
inert-cause-beside = what it was written to does not count: its case was registered by an entry that does not
inert-cause-revoked = its desk was revoked before this was known

## Undoing and closing

# Kept with a row that an undoing marks as entered in error.
undo-reason = Undone by the person who entered it
matter-deadline = Deadline still open
matter-bring_up = Bring-up still open
matter-measure = Measure not finished
matter-letter = Letter not dispatched
matter-file_out = Paper file not in its place
matter-applicant = Nothing passed on to the applicant
matter-conflict = Field with two values
matter-person = Person still held
matter-outcome = How it came out is not recorded
matter-agreement_day = Day of the agreement on the UN procedure not on record
matter-agreement_document = Paper of the agreement on the UN procedure not in the case
matter-agreement_how = Who agreed on the UN procedure, and how, not on record
matter-agreement_early = The agreement on the UN procedure is older than a convention it is about
matter-reasons = The reasons of the refusal are not on record

## Figures

unit-requests = Requests
unit-persons = Persons
unit-measures = Measures
figures-opening = Pending at the beginning
figures-new = New
figures-finalised = Finalised
figures-closing = Pending at the end
# Why a case keeps the yearly table from balancing.
breaks-closed_before_received = closed before it was received or sent
breaks-closed_without_date = closed, but nobody has entered when
breaks-no_date = neither received or sent nor closed on a known day
breaks-no_family = the entry that registers it has not reached this desk

## Checking the register

verify-problem-chain = { $place }, entry { $sequence } of { $date } ({ $action }): its content is not what was saved, or what stands before it.
verify-problem-missing = { $place }, entry { $sequence }: it was here and is gone.
verify-problem-signature = { $place }, entry { $sequence } of { $date } ({ $action }): it is not signed by the person and desk it names.
verify-problem-attachment = { $case }: the contents of the document { $place } are damaged.
verify-problem-page = A page of the database is damaged ({ $place }; entry { $sequence }).
verify-proven = Proven at { $desk }: entries { $ranges }.
verify-proven-none = Nothing of this journal of { $desk } is proven.
verify-unproven = Not proven at { $desk }: entries { $ranges }. Compare them with a desk that has them, or with a backup.
verify-unproven-none = Every entry of { $desk } is proven all the same.
verify-unaffected = Not affected: the journals of { $desks }.
verify-cases =
    { $count ->
        [one] An entry that is not proven wrote to { $count } case: { $cases }.
       *[other] Entries that are not proven wrote to { $count } cases: { $cases }.
    }
field-given = What the law asks before it

limit-adopted = adopted
limit-changed = changed since it was adopted
limit-offered = offered
limit-as-given = on the day that is named
limit-length-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
limit-length-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
limit-length-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
limit-length-working_days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }

# Where a case is, how heavily a date weighs, how long a case is kept
waiting-with-us = With us
waiting-with-court = With the court
waiting-with-competent_authority = With the competent authority
waiting-with-partner = With the partner
waiting-with-translator = With the translator
waiting-with-applicant = With the applicant
waiting-with-other = With somebody else
today-severity-liberty = Liberty and life
today-severity-law = Set by law or a court
today-severity-promise = Promised to partners
today-severity-practice = Office practice
disposal-destroy = To be destroyed
disposal-hand_to_archive = To be handed to the archives
disposal-keep_for_good = To be kept for good
field-keep_until_reason = Why kept for another time
field-disposal = What becomes of it
field-disposal_ground = Ground of the decision
field-disposed_by = Decided by
field-quiet_days = Days without a movement before a case is listed
field-retention_rules = How long closed cases are kept
field-box_pattern = Names of archive boxes
action-set_retention = set how long the case is kept
action-decide_disposal = decided what becomes of the case
matter-referral = Referral not answered
matter-translation = Translation outstanding
matter-consultation = Consultation still open
matter-hearing = Hearing still planned
matter-exhibit = Exhibit or original not returned
matter-condition = Condition or assurance still running
matter-use_limit = Limit on use still running
matter-speciality = Speciality still running
matter-linked_case = Linked case still open

## Companion records, renewals, sending

field-belongs_to = Stands beside the case
