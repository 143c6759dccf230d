# What went wrong, and what to do about it: error-<code> and error-<code>-advice, always both.
# The reader is tired and not at fault. Say first what happened, then the next step; say when nothing was lost.

## What was typed

error-unknown-family = This is not a family of cases the register knows.
error-unknown-family-advice = Choose one from the list: extradition, mutual legal assistance, transfer of a sentenced person.
error-unknown-direction = This is not a direction.
error-unknown-direction-advice = Say whether the request came in or goes out: incoming or outgoing.
error-unknown-state = This is not a State the register knows.
error-unknown-state-advice = Choose the State from the list, or type its two-letter code, such as FR.
error-unknown-instrument = This is not an instrument the register knows.
error-unknown-instrument-advice = Choose one from the list. If yours is missing, pick “other” and write its name.
error-unknown-channel = This is not a channel the register knows.
error-unknown-channel-advice = Choose one from the list, such as the diplomatic channel.
error-unknown-stage = This is not a stage of this kind of case.
error-unknown-stage-advice = Open the case and choose from the stages it offers next.
error-unknown-field = “{ $field }” cannot be set like this: there is no such field here, or the value is not one of its choices.
error-unknown-field-advice = Choose a value from the list of that field. On the command line, check the spelling. Nothing was changed.
error-unknown-measure = This is not a kind of measure the register knows.
error-unknown-measure-advice = Choose one from the list, such as taking evidence from a witness.
error-unknown-role = This is not a role a person has in this family of cases.
error-unknown-role-advice = Choose one from the list, such as suspect, witness or sentenced person.
error-unknown-time-zone = This is not a time zone the register knows.
error-unknown-time-zone-advice = Choose one from the list. They are named by continent and city, such as Africa/Tunis.
error-field-fixed = “{ $field }” cannot be changed after the case is registered.
error-field-fixed-advice = If it is wrong, mark this case as entered in error with a reason, and register it again.
error-our-role-needed = The register must know our role: are we the sentencing or the administering State?
error-our-role-needed-advice = Choose one of the two. The stages and the papers follow from it, whoever asked.
error-one-case-each = One request for extradition is one case about one person sought.
error-one-case-each-advice = Register a case for each person and link them as requests in the same note, or give this person another role.
error-further-not-needed = One case holds everybody whom this note names.
error-further-not-needed-advice = Add the person to the case.
error-further-case-closed = The case { $reference } of this note is closed.
error-further-case-closed-advice = Reopen it if the request goes on. If another person was overlooked, register a new case and link the two as requests in the same note.
error-further-same-person = For this person the note has a case already: { $reference }.
error-further-same-person-advice = Go on in that case. If it is somebody else who is alike, say that it is another person; on the command line with other_than and the id that “person known” tells.
error-role-not-said = In what role is this person in the case?
error-role-not-said-advice = A request for extradition is about one person sought. Say whether this is the person sought, a relative, a witness or somebody else; nothing you typed was lost.
error-reason-without-words = A reason needs words; signs and figures alone give none.
error-reason-without-words-advice = Write in a few words why you go on without it.
error-agreement-how = Say who agreed and how.
error-agreement-how-advice = For instance “Exchange of letters of the two ministries”. If the States have not agreed, leave the field empty.
error-agreed-before-adoption = { $instrument } was adopted on { $date } ({ $source }): nobody can have agreed to its procedure before.
error-agreed-before-adoption-advice = Look at the paper for the day of the agreement; nothing you typed was lost.
error-length-zero = “{ $field }” must be 1 or more.
error-length-zero-advice = Write how many days or months the article names. If it names none, there is no limit to enter.
error-article-twice = { $article } is entered twice for the same thing, with different lengths.
error-article-twice-advice = Keep one of them, or name the paragraph in each.
error-person-not-meant = { $name } is not the person whom this request is about.
error-person-not-meant-advice = Conditions and the sentence are tested for the person to be transferred. Choose that person, or correct the role.
error-whose-step = This stage is about one person, and the case is about several.
error-whose-step-advice = Say whom it is about. Before a case is closed, record this step for each person first.
error-number-pattern = References made by this pattern could not be told apart, or not be read.
error-number-pattern-advice = Keep the parts in braces: family, direction, year and, in any case, number.
error-impossible-date = What stands in “{ $field }” is not a date.
error-impossible-date-advice = Write year, month and day, such as 2026-03-02. If the day is not known, 2026-03 or 2026 will do.
error-not-a-number = “{ $field }” must be a whole number.
error-not-a-number-advice = Write figures only, such as 12.
error-impossible-time = What stands in “{ $field }” is not a time of day.
error-impossible-time-advice = Write hours and minutes, such as 21:40.
error-reference-void = This number was declared void and stays so.
error-reference-void-advice = Give another number, or leave the field empty and the register gives the next one.
error-void-number-of-no-run = This number fits neither a mail book nor a run of cases of this office.
error-void-number-of-no-run-advice = Type it as it stands on paper, with its words, its year and its running number. Where the office numbers otherwise, correct the pattern in the settings first.
error-book-number-taken = The mail book already has a letter under this number.
error-book-number-taken-advice = Look the number up in the mail book, or leave the field empty and the register gives the next one.
error-letter-not-outgoing = This letter came in; only a letter that goes out is put up, signed and dispatched.
error-letter-not-outgoing-advice = Draft an answer from the page of the case.
error-letter-signed = This letter is signed: what it says is fixed.
error-letter-signed-advice = Whoever may sign takes the signature back; then it can be changed and signed anew. Of a letter that has gone, write another.
error-letter-has-gone = This letter has gone: what it says, its signature, its scan and its number stay.
error-letter-has-gone-advice = Write another letter, or strike this one out as entered in error.
error-dispatched-before-signed = The letter cannot have left before the day it was signed.
error-dispatched-before-signed-advice = Give the day it left: that of the signature or a later one. If the day of the signature is wrong, whoever may sign takes the signature back before the letter leaves.
error-letter-signed-already = This letter is signed. Another name or another day is another signature.
error-letter-signed-already-advice = Whoever may sign takes the signature back; then the letter is read and signed anew.
error-letter-unread = A letter is signed by whoever has read it, with everything that it says.
error-letter-unread-advice = Read the letter and sign it anew.
error-letter-changed-since = The letter has changed since you read it. Nothing was signed.
error-letter-changed-since-advice = Read it again, as it stands now; then sign it.
error-letter-by-its-step = A letter is put up, signed and sent by its own step, not by typing that it was.
error-letter-by-its-step-advice = Open the letter in its case or under letters for signature, and record the step there.
error-letter-not-signed = This letter is not signed.
error-letter-not-signed-advice = There is no signature to take back. Its text can be changed as it is.
error-date-malformed = “{ $text }” is not written as a date.
error-date-malformed-advice = Write year, month and day, such as 2026-03-02. If the day is not known, 2026-03 or 2026 will do.
error-date-impossible = There is no such day as “{ $text }”.
error-date-impossible-advice = Check the day and the month against the paper.
error-date-calendar = “{ $text }” is not a calendar this register knows.
error-date-calendar-advice = Leave the calendar out for dates as they stand on an ordinary wall calendar.
error-day-to-come = This day has not come yet, and here stands what has happened.
error-day-to-come-advice = Compare it with the paper: perhaps a figure is wrong. If the day is right, the date of this computer is wrong. What is planned is a date of the case or a bring-up. Nothing you typed was lost.
error-day-long-ago = This day lies before 1900.
error-day-long-ago-advice = Compare it with the paper: perhaps a figure of the year is wrong. Nothing you typed was lost.
error-end-before-start = The end comes before the beginning.
error-end-before-start-advice = Compare the two dates with the paper; perhaps they are the wrong way round.
error-received-before-dated = The request would have been received before it was dated.
error-received-before-dated-advice = Compare both dates with the paper: perhaps a figure is wrong, or they are the wrong way round.
error-closed-before-received = The case would be closed before it was received.
error-closed-before-received-advice = Compare the day with the date of receipt; one of them is wrong. Nothing you typed was lost.
error-text-too-long = This is more text than one save can hold. It has not been saved; it is still in front of you.
error-text-too-long-advice = Shorten it, or attach the long text to the case as a document.
error-empty-required = “{ $field }” must not be empty.
error-empty-required-advice = Fill it in. The other fields keep what you typed.
error-reference-taken = This reference already belongs to another case.
error-reference-taken-advice = Leave the field empty to be given the next free number, or look up the other case first: it may be the same request.
error-reference-not-found = No case has the reference { $reference }.
error-reference-not-found-advice = Check the number, or search for a name or for the partner’s reference.
error-row-not-found = What you wanted to change is not in this register.
error-row-not-found-advice = Open the case again. If it came from another desk, ask for that desk’s next bundle.
error-agreed-day-needed = Give the day on which both States agreed.
error-agreed-day-needed-advice = Without its day the agreement brings no paragraph in. If the day is not known, the month or the year will do. Nothing you typed was lost.
error-no-limit-needed = Nothing in this case is waiting for a limit to be entered.
error-no-limit-needed-advice = For a date of your own, set a bring-up instead.

## Two people, one field

error-conflict-first = “{ $field }” holds two values, entered at two desks.
error-conflict-first-advice = Decide first which one is right, on the case page or with: comity-cli conflict resolve { $conflict } VALUE
error-conflict-not-found = No conflict has the id { $id }.
error-conflict-not-found-advice = It may have been settled already. The list of conflicts shows what is left; so does: comity-cli conflict list
error-conflict-newer = Another value has arrived since you were shown this conflict. Nothing was settled.
error-conflict-newer-advice = Look at all of it now, then choose again. What you typed is still here.
error-conflict-no-choice = That is none of the choices of this conflict.
error-conflict-no-choice-advice = Choose one of those that are shown.
error-in-two-stages = The case { $reference } is in two stages: two desks took it further without knowing of each other.
error-in-two-stages-advice = First choose the stage that holds, on the case page or with: comity-cli conflict resolve { $conflict } STAGE
error-reference-given-twice = Two cases have the number { $reference }: { $cases }.
error-reference-given-twice-advice = Name the one you mean by its id. “comity-cli conflict list” shows both; settling it gives one of them a further number.
error-seen-out-of-date = Someone else changed this while you had it open. What you typed has not been saved; it is still in front of you.
error-seen-out-of-date-advice = Look at the new value first, then save yours again if it is still right.

## The register and its folder

error-not-unlocked = The register is locked.
error-not-unlocked-advice = Unlock it with your passphrase. What you typed is kept.
error-not-permitted = Your role does not allow this.
error-not-permitted-advice = Ask an administrator of your register to do it, or to change your role.
error-register-exists = There is already a register in this folder. It was not touched.
error-register-exists-advice = Open it, or choose an empty folder for a new one.
error-no-register = There is no register in this folder.
error-no-register-advice = Choose the folder that holds your register, or create a new register here.
error-register-in-use =
    { $since ->
        [unknown] The register is already open: { $who }.
       *[other] The register is already open: { $who }, since { $since }.
    }
error-register-in-use-advice = Close it there first. Only one program at a time may write to a register.
error-swap-unreadable = The computer stopped while a backup was put in the place of the register, and the note that says which folders were meant cannot be read. Nothing was moved and nothing was deleted.
error-swap-unreadable-advice = Look beside the folder of the register: the folder whose name ends in “restoring” and a number is the restored register, the one with “before-restore” what lay there. Take the file that ends in “.swap” away, give the folder you want the name of the register, and start again.
error-register-too-new = This register was written by a newer Comity (its version is { $found }; this program knows { $known }).
error-register-too-new-advice = Install the newer Comity on this computer. Nothing was changed.
error-database-damaged-or-wrong-key = The register does not open. Either its file is damaged, or the disk failed while it was read, or this is not the key it was made with. These cannot be told apart.
error-database-damaged-or-wrong-key-advice = Try once more. If the folder was copied or restored, make sure all its files come from the same copy. Otherwise keep the folder exactly as it is and go to your latest backup.
error-clock-unset = The clock of this computer is wrong: it stands years before this program was made. Nothing was opened and nothing was changed.
error-clock-unset-advice = Set the date and the time of the computer, then do it again. If the clock is wrong again after each start, its battery is empty.
error-disk-fails = The disk reported a fault. This step was not confirmed; what was confirmed before is safe.
error-disk-fails-advice = Unlock again and look whether the last step is there; if not, do it again. If the register lies on a stick, take it out and put it back. If it happens again, make a copy of the whole folder on another disk and tell whoever looks after the computer.
error-must-unlock-again = The register must be unlocked again before work goes on. What was confirmed before is safe.
error-must-unlock-again-advice = Lock, unlock, and look whether the last step is there; if not, do it again.
error-slots-no-space = The disk is full: the key file was not written. The keys and passphrases are as they were.
error-slots-no-space-advice = Free some space, then do it again.
error-database-unreadable = A part of the register cannot be read. Either the disk failed just now, or the file is damaged there.
error-database-unreadable-advice = Lock and unlock, then do it again. If it is said again, delete nothing, have the register verified, and go to your latest backup.
error-database-unreadable-shut = A part of the register cannot be read, so it does not open. Either the disk failed just now, or the file is damaged there.
error-database-unreadable-shut-advice = Try once more. If it is said again, delete nothing and restore your latest backup; the damaged register is kept beside it under another name.
error-rekey-failed = The register was not written anew under a new key: there was no room for a second copy of it, or the disk failed. It still opens as before.
error-rekey-failed-advice = Free as much space as the register itself takes, then lock and unlock: it is done by itself. Until then keep the folder away from whoever was removed.
error-slots-unsure = The key file was replaced, but the disk did not confirm that it will stay so.
error-slots-unsure-advice = Lock and unlock now. If you changed your passphrase, try the new one first; if it does not open, the earlier one holds.
error-disk-full = The disk is full. Nothing was saved by this step, and what was saved before is safe.
error-disk-full-advice = Free some space, then do it again.
error-folder-read-only = Comity may not write in this folder. Nothing was changed.
error-folder-read-only-advice = Check that the stick is not write-protected, and that your account on this computer may change files in the folder.
# $operation is a code for what was tried; $file is a file name without its folder.
error-io =
    { $operation ->
        [create] The file { $file } could not be created.
        [open] The file { $file } could not be opened.
        [read] The file { $file } could not be read.
        [write] The file { $file } could not be written.
        [save] The file { $file } could not be written.
        [keep] The file { $file } could not be written.
        [rename] The file { $file } could not be put in its place.
        [replace] The file { $file } could not be put in its place.
        [remove] The file { $file } could not be removed.
        [lock] The file { $file } could not be reserved for this program.
        [sync] The file { $file } could not be made safe on the disk.
        [set] The file { $file } could not be set aside.
       *[other] The computer reported a fault with the file { $file }.
    }
error-io-advice = If it lies on a stick, take the stick out, put it back and do it again. If that does not help, tell whoever looks after the computer.

## Documents

error-document-not-found = This case has no such document.
error-document-not-found-advice = Open the case and look at its list of documents.
error-document-bytes-missing = The document is listed here, but its contents have not reached this desk yet.
error-document-bytes-missing-advice = Ask the desk that attached it for a new bundle.
error-document-too-large = This file is larger than a register can hold.
error-document-too-large-advice = Split it, or scan it at a lower resolution, and attach the parts.
error-attachment-damaged = The stored contents of this document are damaged and were not opened.
error-attachment-damaged-advice = Take it from another desk of your authority or from a backup. Do not delete anything here.

## Bundles, cards and desks

error-wrong-bundle-authority = This bundle belongs to another authority: { $authority }.
error-wrong-bundle-authority-advice = Only desks of one authority share a register. Nothing was changed. Ask where the stick came from.
error-both-registers-hold-cases = This register and the sender’s register both hold cases, so they cannot become one.
error-both-registers-hold-cases-advice = Choose the register that stays. At the other desk, print its cases, create a new and empty register in another folder, exchange cards and import the bundle there; then register the printed cases again. Keep the old folder.
error-sender-not-admitted = This bundle comes from { $sender }, a desk that has not been admitted here.
error-sender-not-admitted-advice = Ask that desk for its card, telephone someone you know there, and type the fingerprint you hear. Then import again.
error-not-certified = { $sender } cannot show that it belongs to your authority.
error-not-certified-advice = Nothing was imported. An administrator of your authority must admit that desk first.
error-entry-damaged = An entry is damaged and cannot be read. Nothing was changed.
error-entry-damaged-advice = Ask for the bundle again on another stick. If the damage is in your own register, keep the folder as it is and go to your latest backup.
error-chain-broken = The journal of { $desk } does not fit together from entry { $sequence } on: something was changed or lost afterwards.
error-chain-broken-advice = Nothing was imported. Keep the file and tell the head of your office; ask that desk for a new bundle.
error-bundle-own = This bundle was written by this very desk.
error-bundle-own-advice = Take it to the desk it is meant for. Nothing was changed here.
error-bundle-nothing-new = There is nothing new to send to { $name }.
error-bundle-nothing-new-advice = No stick is needed today.
error-peer-unknown = This register knows no desk called “{ $name }”.
error-peer-unknown-advice = Check the name in the list of desks, or admit the desk by its card first.
error-bundle-not-received = No bundle of that number came to this desk, or several begin like { $bundle }.
error-bundle-not-received-advice = The list of bundles that came shows their numbers: Bundles in the window, or: comity-cli bundle report
error-bundle-not-on-the-way = No bundle of that name is on its way to that desk.
error-bundle-not-on-the-way-advice = It may have arrived in the meantime, or was given up before. Look at the list of bundles on their way.
error-exchange-folder-absent = The exchange folder cannot be reached.
error-exchange-folder-absent-advice = Connect the drive or start what keeps the folder in step, or choose another folder. Nothing is lost: what is waiting goes with the next turn.
error-exchange-folder-is-register = This folder is inside the folder of the register.
error-exchange-folder-is-register-advice = Choose a folder that only serves for the exchange.
error-exchange-folder-name = The name of this folder cannot be kept.
error-exchange-folder-name-advice = Choose a folder whose name and path are plain text.
error-exchange-folder-conflict = A field would hold two values.
error-exchange-folder-conflict-advice = Open the bundle, look at what it would change, then import it.
error-exchange-folder-joins = By this bundle this desk would join another authority.
error-exchange-folder-joins-advice = Open the bundle and import it by hand, if that is meant.
error-desk-is-revoked = This desk has been revoked: what is entered here would count nowhere.
error-desk-is-revoked-advice = Everything here can still be read. Speak to an administrator of your authority. What this desk entered too late is shown at the other desks, and can be entered again there.
error-desk-revoked = The desk { $desk } has been revoked. Nothing is sealed to it any more.
error-desk-revoked-advice = If its people are to go on working, set up a new desk with a new register and admit its card.
error-bundle-from-revoked-desk = The desk { $desk } has been revoked, and this bundle holds entries of its own that do not count.
error-bundle-from-revoked-desk-advice = Nothing was imported. Keep the file. What that desk wrote is shown under “Entries that do not count” once another desk passes it on; from there it can be entered again.
error-revoke-own-desk = A desk cannot revoke itself.
error-revoke-own-desk-advice = Ask an administrator at another desk of your authority to revoke it.
error-revoke-reason-missing = Say why the desk is revoked.
error-revoke-reason-missing-advice = Every desk will show the reason. Nothing was changed.
error-revoke-reason-long = The reason is too long.
error-revoke-reason-long-advice = Use at most 2,000 characters. Nothing was changed.
error-revoke-name-differs = What you typed is not the name of the desk.
error-revoke-name-differs-advice = Type the name exactly as it stands there. Nothing was changed.
error-inert-not-found = No such entry is kept without counting.
error-inert-not-found-advice = Open the list again: it may count again by now.
error-entered-again-already = This entry has been entered again before.
error-entered-again-already-advice = Open the list again to see who did, and when.
error-enter-again-first = This entry belongs to something that entry { $sequence } of { $desk } created, and that does not count either.
error-enter-again-first-advice = Enter entry { $sequence } of { $desk } again first.
error-enter-again-not-possible = This entry is about the register itself and cannot be entered again.
error-enter-again-not-possible-advice = Do what it did anew: revoke the desk again, or let the register start its new journal by itself.
error-card-already-admitted = The card of { $name } was admitted before.
error-card-already-admitted-advice = Nothing needs to be done.
error-known-name-new-key = WARNING: this card says it is { $name }, but its key is not the one you admitted under that name.
error-known-name-new-key-advice = Do not admit it. It may be an impostor. Telephone someone you know at { $name }, on a number you already had, and ask whether they have set up a new desk.
error-typed-fingerprint-differs = The digits you typed are not the fingerprint of this card. It was not admitted.
error-typed-fingerprint-differs-advice = Have them read to you once more, group by group. If they still differ, the card is not theirs: do not admit it.

## Law files and faults of the program

# $line is 0 where it is not known; $reason comes from the file check and is in English.
error-law-file =
    { $line ->
        [0] The law file { $file } cannot be used: { $reason }
       *[other] The law file { $file } cannot be used, line { $line }, column { $column }: { $reason }
    }
error-law-file-advice = Undo the last change to that file, or put the file back that came with Comity.
error-law-unreadable = { error-law-file }
error-law-unreadable-advice = { error-law-file-advice }
error-law-duplicate = { error-law-file }
error-law-duplicate-advice = { error-law-file-advice }
error-law-unknown-code = { error-law-file }
error-law-unknown-code-advice = { error-law-file-advice }
error-law-length = { error-law-file }
error-law-length-advice = { error-law-file-advice }
error-law-source-missing = { error-law-file }
error-law-source-missing-advice = Write down where the rule stands: treaty and article, or law and section.
error-law-incomplete = { error-law-file }
error-law-incomplete-advice = { error-law-file-advice }
error-internal = Comity made a mistake of its own ({ $code }). What was saved before is safe.
error-internal-advice = Close Comity, open it again and repeat the step. If it happens again, write down these words and tell whoever looks after the program.

error-bundle-dispatch-later = This file is a dispatch between two authorities. This version of Comity only takes bundles between desks of one authority.
error-bundle-dispatch-later-advice = Keep the file. A later version will take it.

error-card-own = This is the card of this very desk.
error-card-own-advice = Open the card of the other desk.

error-partner-cards-later = This is the card of another authority, not of a desk. This version of Comity only admits desks of its own authority.
error-partner-cards-later-advice = Keep the file. A later version will take it.

error-opened-file-forgotten = Comity no longer holds the file you opened, because it was locked or another file was opened since.
error-opened-file-forgotten-advice = Open the file again.

## Corrections, closing, absence

error-not-in-error = This is not marked as entered in error.
error-not-in-error-advice = Nothing needs to be taken back. Open the case again to see how it stands.
error-nothing-to-expunge = There is nothing there that could be expunged.
error-nothing-to-expunge-advice = The field is empty, or its values were expunged before. Open the case to see how it stands.
error-undo-nothing = There is nothing here that can be undone.
error-undo-nothing-advice = Only your own last action of today at this desk can be undone. Correct older entries on the page of the case.
error-undo-superseded = Something newer was saved in the meantime. Nothing was undone.
error-undo-superseded-advice = Look again at what “Undo” names now.
error-undo-changed-since = Somebody has changed this since. Nothing was undone.
error-undo-changed-since-advice = Open the case, look at who changed what, and correct by hand what is still wrong.
error-undo-settled-conflict = This save settled two different values, and it is not clear which of them to put back. Nothing was undone.
error-undo-settled-conflict-advice = Both values stand in the history of the case. Enter the right one.
error-undo-signature = Undoing this would sign the letter again, and what it says may have changed. Nothing was undone.
error-undo-signature-advice = Read the letter and sign it anew.
error-case-in-error = This case is marked as entered in error.
error-case-in-error-advice = If it was right after all, take the mark back first.
error-case-closed = This case is closed already.
error-case-closed-advice = If it must go on, reopen it: it keeps its number.
error-case-not-closed = This case is open.
error-case-not-closed-advice = There is nothing to reopen. Record the next step instead.
error-stand-in-same = A person cannot stand in for himself or herself.
error-stand-in-same-advice = Name somebody else.
error-hand-over-same = The cases are this person’s already.
error-hand-over-same-advice = Name somebody else to hand them over to.

## Letters

error-letter-number-twice = More than one letter has this number: the incoming and the outgoing book count apart.
error-letter-number-twice-advice = List the letters with --json and name the letter by its id.
error-letter-language = There are no letters in this language: { $language }.
error-letter-language-advice = Choose another language, or place a folder with its letter files.
error-letter-template = The language { $language } has no letter { $template }.
error-letter-template-advice = Choose another letter or another language, or place the missing file.
error-letter-no-model = This letter was not drafted from a model of the office, so there is no paper to write.
error-letter-no-model-advice = Draft the letter from its case, then save its paper.
error-letter-unreasoned = The letter of refusal has no reasons, and { $source } asks for them.
error-letter-unreasoned-advice = Record the reasons with the decision in the case; the letter takes them from there.
error-letter-file-unreadable = The letter file { $file } could not be read.
error-letter-file-unreadable-advice = Check that it is a file that may be read. The letters that came before it are used instead.
error-letter-file-too-large = The letter file { $file } is larger than a letter can be.
error-letter-file-too-large-advice = A letter file is a short text of at most 256 KB.
error-letter-file-not-text = The letter file { $file } is not written in UTF-8.
error-letter-file-not-text-advice = Save it again as plain text in UTF-8.
error-letter-file-malformed =
    { $line ->
        [0] The letter file { $file } cannot be read: { $place }
       *[other] The letter file { $file } cannot be read, line { $line }: { $place }
    }
error-letter-file-malformed-advice = Mend that line, following the letters that came with Comity. The letters that came before it are used instead.
error-letter-file-unknown-place = The letter file { $file } names a place that no letter has, line { $line }: { $place }
error-letter-file-unknown-place-advice = Use one of the places in the letters that came with Comity.
error-letter-file-open-place = The letter file { $file } has a brace without its partner, line { $line }.
error-letter-file-open-place-advice = Write each place between two braces.
error-letter-file-no-language = The folder { $file } has letters but no language.toml.
error-letter-file-no-language-advice = Copy language.toml from another language and translate it.
error-unknown-currency = This is not a currency code.
error-unknown-currency-advice = Write the three capital letters of ISO 4217, for example EUR or KES.
error-unknown-language = This is not a language code.
error-unknown-language-advice = Write two or three letters, for example en, fr, ar or pt-BR.
error-not-an-amount = This cannot be read as a sum.
error-not-an-amount-advice = Write digits with a point before the cents, for example 12500.50, and the currency in its own box.
error-not-a-sha256 = This is not a SHA-256.
error-not-a-sha256-advice = It has 64 characters, digits and the letters a to f; compare it with the partner’s paper.
error-record-kind = There is no record of the kind “{ $kind }”.
error-record-kind-advice = Kinds: { $kinds }.
error-eligibility-not-measured = The day on which the instrument measures what is left of the sentence has not come.
error-eligibility-not-measured-advice = Record the step or the date that fixes it first; until then the test shows today only.
error-eligibility-no-sentence = Nobody has recorded how long the sentence runs.
error-eligibility-no-sentence-advice = Record the sentence with its end, or with its length and the day it counts from.
error-condition-shown-elsewhere = This condition is not found by hand: it follows from its own records.
error-condition-shown-elsewhere-advice = Record the consent, the step of agreement or the result of the remaining-sentence test.
error-condition-without-exception = { $source } allows no exception from this condition.
error-condition-without-exception-advice = Record it as met or not met.
error-gate-held = The law asks something first: { $count ->
        [one] one question is open
       *[other] { $count } questions are open
    }.
error-gate-held-advice = { $count ->
        [one] Answer it, or pass it with a written reason.
       *[other] Answer them, or pass each with a written reason.
    } Open: { $gates }
error-limit-unknown = There is no time limit “{ $code }”.
error-limit-unknown-advice = `limits list` shows the codes.

error-retention-rule = The rules of keeping are not understood.
error-retention-rule-advice = Write one rule a line: family, outcome and whole years, up to 200. A star stands for any.
error-box-pattern = The names of archive boxes cannot be made like this.
error-box-pattern-advice = Use words and the places year, family, direction and partner, each in braces.
error-view-name-taken = Another of your lists has this name.
error-view-name-taken-advice = Choose another name, or remove the other list first.
error-too-many-views = You keep 200 lists already.
error-too-many-views-advice = Remove one that you no longer use.
error-disposal-for-head = Only the head of the office decides what becomes of a case.
error-disposal-for-head-advice = Print the list for disposal and put it up to the head.
error-disposal-decided = What becomes of this case has been decided already.
error-disposal-decided-advice = The decision stands on the case page with its ground.
error-disposal-too-early = The time of keeping has not passed: { $date }.
error-disposal-too-early-advice = If the case need not be kept so long, set another day for it first, with the reason.
error-disposal-blocked = Something in this case still runs.
error-disposal-blocked-advice = Finish what is listed under “in the way of a decision”, or set a later day for this case.
error-law-fixed = { error-law-file }
error-law-fixed-advice = Families stay as they come with the program. Take that row out of the file; stages, time limits, gates and checklists can be adapted.
error-law-empty = There is no row of law in what was given.
error-law-empty-advice = Give a law file, or a folder with some: `law export` writes files to start from.
error-treaty-known = { $name } is already among the instruments.
error-treaty-known-advice = Change the one that is there, or give the new one another name.
error-sentence-unit = What is left of a sentence is told in days or months.
error-sentence-unit-advice = Choose days or months; a year is twelve months.
error-treaty-name = The name of a treaty stands on one line, without semicolons and slashes.
error-treaty-name-advice = Write it as the office says it, for instance Extradition treaty with Brazil 1996.

## Companion records, renewals, sending

error-record-not-in-family = This kind of companion record does not stand beside cases of this family.
error-record-not-in-family-advice = Choose another kind, or register it beside a case of the family it belongs to.
error-only-companions-belong = Only a companion record stands beside another case.
error-only-companions-belong-advice = Choose the kind of companion record, or leave the case out and link the two afterwards.
error-limit-not-renewable = This time limit cannot be renewed.
error-limit-not-renewable-advice = Choose a limit whose source allows a renewal, a freezing order, or a limit that the office entered.
error-renewal-used-up = This time limit was renewed as often as its source allows.
error-renewal-used-up-advice = Check the earlier renewals; one that was entered in error can be marked so.
