# Sign-offs: the office's rules, what is asked for, and what is given.

sign-offs-title = Sign-offs
sign-offs-open = Sign-offs open
sign-off-by-another = Another person
sign-off-by-head = Head of the office
sign-off-by-nobody = Nobody
sign-off-when-before = Before it
sign-off-when-later = May follow later
sign-off-when-nobody_here = Nobody who could give it is here today
sign-off-state-open = Open
sign-off-state-done = Signed off
sign-off-state-void = Does not count
sign-off-open = Sign-off open: { $what }, asked since { $date }
sign-off-asked = Asked since { $date } by { $who }
sign-off-signed = Signed off on { $date } by { $who }
sign-off-void = The step or the letter was entered in error: the sign-off does not count.
sign-off-give = Sign off
sign-off-give-named = Sign off: { $what }
sign-off-own = You entered this: somebody else signs it off.
sign-off-for-head = For the head, or for the acting head of the day.
sign-off-ask-another = Ask for the sign-off
sign-off-ask-head = Ask the head
sign-off-is-asked = Asked since { $date }. The step is held until it is signed off.
sign-off-note = Remark with the sign-off
sign-off-follows = { $by } signs off afterwards. The step is allowed, and listed until it is done.
sign-off-follows-nobody_here = { $by } should sign off first, and nobody who could is here today. The step is allowed, and listed until it is done.
sign-off-is-given = Signed off already.
sign-off-kind-second_person = Second person
sign-off-rules-title = Sign-offs of this office
sign-off-rules-intro = Whose agreement a step or a kind of letter needs. The narrowest rule counts. A step that was entered before the rule is not asked for.
sign-off-rules-none = The office asks for no sign-off.
sign-off-rules-only-administrator = Only an administrator sets them.
sign-off-rule-add = Add a rule
sign-off-rule-set = Set the rule
sign-off-rule-remove = Remove
sign-off-rule-remove-named = Remove the rule: { $rule }
sign-off-rule-what = For
sign-off-what-step = A step
sign-off-what-letter = A letter
sign-off-rule-which = Which
sign-off-rule-by = Whose sign-off
sign-off-rule-later = May follow later
sign-off-any-family = Any family
sign-off-any-step = Any step
sign-off-any-letter = Any letter
today-sign-off-more = { $count ->
    [one] One more
   *[other] { $count } more
 }

gate-sign_off_another = Has another person signed off?
gate-sign_off_another-advice = Ask for it below. Whoever enters the step cannot give it.
gate-sign_off_head = Has the head of the office signed off?
gate-sign_off_head-advice = Ask for it below. The acting head of the day can give it too.
gate-source-sign_off = Rule of this office, set by its administrator under Settings, Sign-offs

matter-sign_off = Sign-off open
action-ask_sign_off = asked for a sign-off
action-give_sign_off = signed off
field-step = Step
field-asks_for = Asks for
check-answer-untranslated = There, without a translation
checklist-asked-for = Asked for on { $date }
letter-items = Papers to ask for
letter-items-hint = What the other side has still to send, by the checklist. Take out what is not to be asked for now.
letter-items-none = By the checklist nothing is missing from the other side.
gate-because = Because: { $facts }
gate-unclear = On record, but only to the month or the year: { $facts }. It counts here once its day is entered.

print-column-sign-offs = Sign-offs open
cli-sign-off-rule = { $rule } ({ $code })
cli-gate-because = Because: { $facts }
cli-letter-asks = Asks for: { $items }

error-sign-off-own = This was entered or asked for by you.
error-sign-off-own-advice = A second person signs it off. It stays listed until then.
error-sign-off-for-head = This sign-off is for the head of the office.
error-sign-off-for-head-advice = The head gives it, or the acting head of the day. Who is acting head is set under Settings, Absences.
error-sign-off-given = This is signed off already.
error-sign-off-given-advice = Nothing was changed. Look at the case again.
error-sign-off-void = The step or the letter was entered in error.
error-sign-off-void-advice = There is nothing left to sign off. Nothing was changed.
error-sign-off-none = No sign-off is open in this case.
error-sign-off-none-advice = To sign off ahead of a step or a letter, name it with --stage or --letter.
error-sign-off-several = { $count } sign-offs are open: { $what }.
error-sign-off-several-advice = Name the one that is meant with --stage or --letter.
error-check-not-open = The other side has not to send “{ $item }”, or it is there.
error-check-not-open-advice = Look at the checklist of the case: only what is open on it can be asked for.
