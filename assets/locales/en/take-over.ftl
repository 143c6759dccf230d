# Taking over an old register: questions, refusals and remarks about a line, a column or the file.

old-register-column-does-not-fit = The column “{ $text }” is mapped to { $field }, but only { $first } in a hundred of its cells can be read as that. Choose another field for it.
old-register-column-twice = Two columns of one sheet, “{ $first }” and “{ $text }”, are both mapped to { $field }. Choose one.
old-register-column-unknown = What is the column “{ $text }”? Its cells stay with each case as they are.
old-register-column-guessed = The column “{ $text }” was taken for { $field }. Is that right?
old-register-no-header = No line of column headings was found in the sheet “{ $text }”. Say in the mapping on which line it stands.
old-register-no-case-found = No line of this file could be read as a case.
old-register-direction-unknown = Nothing says whether the requests of the sheet “{ $text }” are incoming or outgoing. Say it in the mapping.
old-register-family-unknown = Nothing says what kind of requests the sheet “{ $text }” holds. Say it in the mapping.
old-register-our-role-presumed = In transfers of sentenced persons, are we the sentencing State where the other State asked, and the administering State where we asked? It was taken so; the mapping can say otherwise.
old-register-number-twice = Another line, { $second } of the sheet “{ $first }”, has the number { $text } too. Is this the right one?
old-register-number-twice-refused = The number { $text } already stands on line { $second } of the sheet “{ $first }”, with other contents. Give this line its own number.
old-register-number-in-full = The number { $text } begins again each year; in full it is { $first }. Both find the case.
old-register-number-missing = The line has no number; the case is called { $first }. Which number should it have?
old-register-number-in-register = Another case of the register already has the number { $text }.
old-register-same-line = The same as line { $first }, word for word; taken once.
old-register-continues = Goes on with the case of line { $first }.
old-register-title = A title, a month or a year; no case.
old-register-total = A sum; no case.
old-register-header-line = Column headings; no case.
old-register-sheet-left-out = The mapping leaves this sheet out.
old-register-same-as-what = { $field } says “{ $text }”, but nothing stands above it. What should it say?
old-register-other-calendar = { $field }: “{ $text }” is of another calendar and was turned into { $first }; the text as typed stays with it.
old-register-date-either = { $field }: is “{ $text }” { $first } or { $second }?
old-register-date-exchanged = { $field }: the spreadsheet says { $first }, but by the lines around it { $second } is more likely. Which is it?
old-register-date-unread = { $field }: “{ $text }” cannot be read as a date. Which date is it?
old-register-date-from-sheet = No date of receipt; the year { $first } comes from the sheet or the number.
old-register-date-in-future = { $field }: { $text } is no day on which this can have been; it stays in the line of the old register. Which day is right?
old-register-closed-before-received = Closed on { $text }, before it was received ({ $first }). Which date is right?
old-register-state-perhaps = { $field }: is “{ $text }” the State { $first }?
old-register-state-several = { $field }: “{ $text }” names several States ({ $first }). Which is the partner?
old-register-state-unknown = { $field }: no State is known as “{ $text }”. Which one is it?
old-register-state-missing = No State is named. Which one is it?
old-register-direction-unclear = Is “{ $text }” incoming or outgoing? Say it in the mapping.
old-register-direction-missing = Nothing says whether the request is incoming or outgoing.
old-register-family-missing = Nothing says what kind of request it is.
old-register-family-unclear = “{ $text }” can mean several kinds of request. Which one is it? Say it in the mapping.
old-register-family-unread = What kind of request is “{ $text }”? Say it in the mapping.
old-register-no-procedure = The law files have no procedure for this kind of request ({ $text }) yet.
old-register-kept-only = { $field }: “{ $text }” was not understood; it stays in the line of the old register.
old-register-persons-unclear = Does “{ $text }” name one person or several?
old-register-persons-others = “{ $text }” speaks of further persons without naming them.
old-register-of-nobody = { $field }: “{ $text }”, but no person is named; it is kept as a note.
old-register-of-whom = { $field }: “{ $text }” stands beside several persons and was given to none; it is kept as a note.
old-register-outcome-unread = What does “{ $text }” say of the case? It was left open. Say it in the mapping.
old-register-no-stage-for-outcome = The procedure has no stage for “{ $text }”; the case was left open. Which stage has it reached?
old-register-closed-but-open = There is a closing date, but the outcome says “{ $text }”. Is the case closed?
old-register-closed-how = The case has a closing date and no outcome. How did it end?
old-register-holder-found = The remark says that { $text } has the paper file.
old-register-value-refused = { $field }: “{ $text }” does not fit into this field; it stays in the line of the old register. What should the field say?
old-register-line-too-long = The line holds more text than can be kept with a case.
old-register-changed-since = The case is here already; the line has been changed since. Nothing was overwritten.
old-register-known = The case is here already, word for word. Nothing was changed.
old-register-brought-back = The case was taken over before and undone; it comes back.
old-register-undone = Its take-over was undone.
old-register-kept = Somebody has worked on the case since; it stays.
old-register-undone-reason = Take-over undone

# How a file was read.

old-register-encoding = The text was read as { $name }.
old-register-macros = The workbook has macros. They were not opened.
old-register-formulas = The workbook has formulas. The values last saved with them were read; none was run. Where no value was saved, the cell counts as empty.
old-register-control-characters = { $count ->
    [one] One character that no keyboard writes was left out of a cell.
   *[other] { $count } characters that no keyboard writes were left out of the cells.
}
old-register-column-absent = The mapping speaks of a column “{ $text }”, which no sheet of this file has. It was not used.
old-register-mapping-kept = The columns are read as in an earlier take-over of this register.

# What a column can be.

old-register-field-number = Number
old-register-field-former_number = Earlier number
old-register-field-received_on = Date of receipt
old-register-field-dated_on = Date of the request
old-register-field-sent_on = Date of dispatch
old-register-field-referred_on = Date of referral
old-register-field-closed_on = Closing date
old-register-field-partner = Partner State
old-register-field-requesting_state = Requesting State
old-register-field-requested_state = Requested State
old-register-field-direction = Direction
old-register-field-family = Kind of request
old-register-field-subject = Subject
old-register-field-their_reference = Their reference
old-register-field-persons = Persons
old-register-field-surname = Surname
old-register-field-given_names = First names
old-register-field-born_on = Date of birth
old-register-field-nationality = Nationality
old-register-field-sex = Sex
old-register-field-offences = Offences
old-register-field-referred_to = Competent authority
old-register-field-applicant = Applicant
old-register-field-outcome = Outcome
old-register-field-remarks = Remarks
old-register-field-held_by = Holder of the paper file
old-register-field-place = Shelf or box
old-register-field-officer = Officer
old-register-field-channel = Channel
old-register-field-instrument = Instrument
old-register-field-year = Year
old-register-field-ignore = Not used

# What became of a line.

old-register-result-taken = Taken
old-register-result-doubtful = Doubtful
old-register-result-refused = Refused
old-register-result-skipped = No case
