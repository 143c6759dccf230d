# What is refused about persons.

error-restricted-field = “{ $field }” is only for those who decide about the case.
error-restricted-field-advice = Ask an officer or the head of the office to record it.
error-born-in-future = This date of birth has not been yet.
error-born-in-future-advice = Compare it with the paper: perhaps a figure of the year is wrong. Nothing you typed was lost.
error-hidden-characters = “{ $field }” holds characters that cannot be seen or that turn the letters round.
error-hidden-characters-advice = They often come along when text is copied. Type it by hand; nothing you typed was lost.
error-persons-said-different = Somebody has said that these are two persons.
error-persons-said-different-advice = Take that back first, in one of the two cases, if they are one after all.
error-persons-contested = Two desks have linked these persons to different others.
error-persons-contested-advice = Settle the conflict in “Same person as” first.
error-person-is-itself = That is the very same entry.
error-person-is-itself-advice = Choose an entry of another case.
error-person-not-joined = This person is linked to no other entry.
error-person-not-joined-advice = There is nothing to take back.
error-persons-are-joined = These two entries are recorded as one person.
error-persons-are-joined-advice = Take that back first; then say that they are two.
error-persons-not-told-apart = Nobody has said that these are two persons.
error-persons-not-told-apart-advice = There is nothing to take back.
