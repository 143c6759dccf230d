## Rows, fields and codes of the directory, of treaties and of adapted law

row-treaty = Treaty of the office
row-treaty_rule = Article of a treaty
row-law_row = Adapted row of law
count-treaties = Treaties
count-treaty_rules = Articles of treaties
count-law_rows = Adapted rows of law
records-treaty = Treaties
records-treaty_rule = Articles
action-adapt_law = law adapted
action-accept_law = law in force accepted
action-enter_treaty = treaty entered
field-law_version = Edition of the law
field-un_procedure_agreed_on = Agreed on
field-un_procedure_document = Document that shows it
field-covers = States covered
field-out_of_hours = Out-of-hours number
field-transit_days = Usual transit, days
field-dual_criminality_rule = Dual criminality
field-minimum_penalty = Minimum penalty
field-use_limits = Limits on use, undertakings
field-special_papers = Special papers by measure
field-urgent_procedure = Urgent procedure
field-nationals_rule = Own nationals
field-sentence_rules = Death penalty, life sentence
field-arrest_limits = Limits of provisional arrest, and what starts them
field-surrender_window = Time to surrender
field-speciality_window = Speciality: time to leave
field-transfer_rules = Transfer of sentenced persons: remaining sentence, procedure, unpaid sums
field-restraint_rules = When a freezing lapses by itself
field-cost_rules = Costs
field-execution_time = Time usually taken
field-law_links = Laws, SHERLOC reference
field-checked_by = Checked by, and how
field-legal_bases = Legal bases and declarations
field-parties = Parties
field-in_force_on = In force since
field-ended_on = Ended on
field-treaty = Treaty
field-refusal_ground = Ground of refusal
field-force = How the treaty treats it
field-starts = What is limited
field-length = Length
field-measured_from = Counted from
field-exceptions = Exceptions possible
field-length_unit = Unit
field-falls_on = Whose act it is
field-taken_back = Taken back
field-code = Code
field-recheck_days = Days after which the directory should be checked again
field-backup_days = Days after which a backup is overdue
field-tell_ruling_days = Working days before an appeal closes to tell the partner of the ruling (office practice)
instrument-kind-convention = Convention
instrument-kind-protocol = Protocol
instrument-kind-bilateral = Treaty between two States
instrument-kind-scheme = Scheme
instrument-kind-model = Model
instrument-kind-domestic_law = Own law
instrument-kind-reciprocity = Reciprocity
instrument-kind-other = Other
treaty-rule-kind-reasons = Reasons for a refusal
treaty-rule-kind-consult_by_treaty = Consultation before refusal
treaty-rule-kind-refusal_ground = Ground of refusal
treaty-rule-kind-remaining_sentence = Remaining sentence
treaty-rule-kind-consent_to_transfer = Consent to the transfer
treaty-rule-kind-time_limit = Time limit
limit-kind-provisional_arrest = Provisional arrest: the request must have come
limit-kind-provisional_arrest_end = Provisional arrest: must end
limit-kind-custody_on_request = Custody on the request: must end, or be judged anew
limit-kind-surrender = Surrender: from the appointed day
limit-kind-speciality = Speciality: from the final discharge
limit-kind-answer = Answer: from receipt
limit-kind-notice_of_request = Provisional arrest: the court must have notice of the request
limit-kind-removal = Removal: from the order of surrender
length-unit-days = days
length-unit-months = months
length-unit-working_days = working days
length-unit-hours = hours
measured-from-request_received = Receipt of the request
measured-from-request_dated = Day of the request
falls-on-requesting = Requesting State
falls-on-requested = Requested State
falls-on-sentencing = Sentencing State
falls-on-administering = Administering State
falls-on-either = Either

## The Directory view

nav-directory = Directory
directory-tab-directory = Authorities and contacts
directory-tab-treaties = Treaties of the office
directory-find = Find: name, place, network
directory-any-state = Any State
directory-any-kind = Any kind
directory-stale-only = To be checked again ({ $count })
directory-stale = check again
directory-never-checked = never checked
directory-checked = checked
directory-ended = not in force
directory-add = Add an entry
directory-edit = Change
directory-saved = Saved.
directory-none = Nothing here yet. Add the authority you write to most.
directory-none-found = Nothing fits.
directory-more = { $count } more: narrow the search.
treaty-add = Enter a treaty
treaty-add-article = Add an article
treaty-articles = Articles
treaty-none = No treaty entered yet. What you enter is offered for cases with its parties while it is in force, and its articles count as those of the program do.
treaty-name-hint = Cases name the treaty by this; it cannot be changed afterwards.
treaty-parties-hint = Our own State is added by itself.
treaty-refused = This treaty cannot be used as law here: { $reason }

## The partner on the case page

partner-entry = Partner in the directory
partner-entry-transit =
    Usual transit: { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
partner-entry-more =
    { $count ->
        [one] { $count } more entry
       *[other] { $count } more entries
    }
partner-entry-open = Open the directory

## Procedure of the UN conventions, territory, edition of the law

basis-title = Legal basis
gate-out_of_course = Is this the right stage?
gate-out_of_course-advice = In the law files no way leads to this stage from where the case stands now. Check the stage; if the case did go this way, pass.
gate-long_before = Is this the right year?
gate-long_before-advice = This day is more than a year before anything else that is known of the case. Check it; if it is right, pass.
gate-person_held = Is somebody still held in this case?
gate-person_held-advice = By what is on record a person is still held. A closed case stands on no list, and no limit is shown any more. Record the release or the surrender; or write why the case is closed all the same.
gate-beyond_law = May it be made longer than the law allows?
gate-beyond_law-advice = The day that was granted lies beyond the last one that the law allows. Check it, or write why it stands.
basis-un = { $instrument } { $count ->
    [one] gives way to the governing treaty: its paragraphs on procedure apply only if both States agree.
   *[other] give way to the governing treaty: their paragraphs on procedure apply only if both States agree.
}
basis-un-agreed = Both States agreed to apply them
basis-un-how = Who agreed, and how
basis-un-how-needed = Write who agreed and how, so that it can be shown.
basis-un-day-hint = The day of the agreement, as the paper has it.
basis-un-document-hint = The exchange of letters or the note, once it is among the papers of the case. Until then the paragraphs apply, and the case lists the paper as missing.
basis-un-change = Complete or change
basis-un-record = Record
basis-un-end = Agreement no longer holds
law-state-earlier = Dates follow an earlier edition of the law ({ $version }).
law-state-unknown = Pinned to an edition of the law that this desk does not have ({ $version }); dates follow the one in force here.
law-state-accept = Follow the law in force
law-waits-case = Time limits of the law in force wait to be taken over for this case. Until then its dates follow the earlier edition.

## Settings: the law of the office

law-office = Law of the office
law-office-explained = Stages, time limits, gates, grounds and checklists come with the program. A row that the office adapts takes the place of the shipped one, at every desk.
law-office-none = Nothing adapted: the law is as it came with the program.
law-version = Edition in force: { $version }
law-adapt = Adapt a row
law-kind = Kind of row
law-kind-procedure = Stages of a family
law-kind-deadline = Time limit
law-kind-gate = Gate
law-kind-ground = Ground of refusal
law-kind-checklist = Item of a checklist
law-kind-instrument = Instrument
law-kind-lists = List of codes
law-kind-offer = Way that a gate offers
law-kind-question = Question of a gate
law-kind-act = Act
law-kind-measure = Kind of measure
law-kind-channel = Channel
law-kind-pause = Pause of a time limit
law-kind-restart = New start of a time limit
law-kind-eligibility = Condition on the remaining sentence
law-kind-stamp_rule = Stamp that counts as receipt
law-kind-limit_kind = Clock that treaties limit
law-kind-carried = Article that an instrument carries
law-kind-words = Words
law-row = Row
law-text = Text of the row
law-text-hint = A law file, as law-files.md describes it. Every row names its source.
law-reason = Why
law-reason-needed = Write down why: every desk shows it.
law-text-needed = Choose a row, or open a file.
law-check = Check and show what changes
law-import = Take into force
law-file-open = Open a law file
law-export = Write as files
law-exported = { $count } files written.
law-nothing-changes = Nothing changes: this is how it stands already.
law-change-adapted = { $kind } { $code }: adapted
law-change-added = { $kind } { $code }: added
law-change-taken_back = { $kind } { $code }: as it came with the program
law-before = as shipped
law-now = now
law-after = then
law-by = { $staff }, { $desk }
law-row-added = added
law-row-adapted = adapted
law-row-taken-back = taken back
law-take-back = Take back
law-take-back-reason = Why { $code } goes back to the text of the program
law-refused = { $file } cannot be used here; what held before still does.
law-refused-place = Line { $line }, column { $column }: { $reason }
law-plan = Cases under an earlier edition
law-plan-counts = Dates would move in { $moving } cases. In { $unmoved } none would. { $unknown } are pinned to an edition this desk does not have.
law-plan-none = Every open case follows the law in force.
law-plan-accept-all = Accept for all
law-plan-accept = Accept
law-move = { $deadline }: { $before } → { $after }
law-move-new = { $deadline }: new, { $after }
law-move-gone = { $deadline }: falls away, was { $before }
