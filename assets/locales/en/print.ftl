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
