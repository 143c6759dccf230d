# Persons across cases: who is known already, who may be one, who is not.

field-other_than = Not the same person as
field-born_calendar = Calendar of the paper

calendar-islamic = Hijri calendar
calendar-persian = Solar Hijri calendar
calendar-ethiopian = Ethiopian calendar
calendar-buddhist = Buddhist calendar
calendar-coptic = Coptic calendar
calendar-hebrew = Hebrew calendar
calendar-minguo = calendar of the Republic of China
calendar-japanese = Japanese eras
calendar-indian = Indian national calendar
calendar-julian = Julian calendar
calendar-other = another calendar

action-join_persons = said that two entries are the same person
action-part_persons = took back that two entries are the same person
action-tell_apart = said that two entries are different persons
action-take_back_apart = took back that two entries are different persons

## How much two entries are worth a look, what agrees and what does not

strength-strong = Very likely the same person
strength-likely = Likely the same person
strength-possible = Perhaps the same person
strength-weak = Same name, little else
likeness-same_paper = same number of a paper
likeness-same_name = same name
likeness-other_order = same name in another order
likeness-other_script = same name in another script
likeness-other_spelling = same name, spelled differently
likeness-near_spelling = a letter or two differ
likeness-part_of_name = one name is part of the other
likeness-shares_word = one name in common
likeness-same_birth_date = same date of birth
likeness-near_birth_date = nearly the same date of birth
likeness-birth_date_fits = the dates of birth fit
likeness-other_birth_date = different date of birth
likeness-other_sex = different sex

## Search before create

known-title = { $count ->
    [one] Somebody in the register may be this person
   *[other] { $count } persons in the register may be this one
}
known-same = Same person
known-other = Another person
known-open = Open { $reference }
known-said-same = Will be recorded as the same person.
known-said-other = Will be recorded as another person, and not asked again.
known-take-back = Take back
known-role-in = { $role } in { $reference }
known-also = also in { $references }
known-closed = closed
known-against = But: { $reasons }
known-here = Already entered in this case

## The same person in other cases

person-also = The same person in other cases
person-also-part = Not the same person after all
person-told-apart = Said to be other persons
person-told-apart-back = Take back
person-contested = One desk says this is the same person, another says it is not. Choose one: take the other back.
person-look-for = Look for the same person
person-look-none = Nobody else in the register looks like this person.
person-also-names = Names in other cases
person-restricted = Restricted: only for those who decide about the case. Shown in no list, never sent out.
person-more = Identity, needs, papers

## Dates of birth in other calendars

person-born-as-written-hint = As the paper has it, such as 14/5/1399
person-born-shown = { $date } (as written: { $written }, { $calendar })
person-born-shown-written = { $date } (as written: { $written })
person-born-only-written = as written: { $written }, { $calendar }
person-born-only-text = as written: { $written }
person-born-work-out = Work out the date
person-born-filled = Worked out: { $date }. By observation of the moon it may be a day or two off; correct it by the paper.
person-born-between = It lies between { $first } and { $last }. Enter what the paper allows.
person-born-unreadable = No rule for this: enter the date as far as you know it. The text stays as written.

## Likely duplicates

nav-persons = Persons
duplicates-title = Persons who may be one
duplicates-explained = Nothing is merged by itself. “Same person” links two entries: each case keeps its own, and both show the other. It can be taken back.
duplicates-none = No two persons of the register look like one.
duplicates-count = { $count ->
    [one] One pair
   *[other] { $count } pairs
} among { $persons } persons
duplicates-shown = Pairs { $first } to { $last } of { $count }
duplicates-before = Before
duplicates-next = Next
duplicates-contested = Two desks said opposite things
duplicates-part = Not the same person
duplicates-unsay = They are the same person
duplicates-done-same = Recorded: the same person. Ctrl+Z takes it back.
duplicates-done-other = Recorded: two persons. Ctrl+Z takes it back.

## Notes

note-visibility = Who may see it
note-visibility-internal = internal
note-visibility-shareable = shareable
note-visibility-privileged = privileged

## For whom a page is printed

summary-for = For whom
summary-for-office = For the office: everything
summary-for-outside = For outside: without internal and privileged notes, events, office dates and restricted fields
