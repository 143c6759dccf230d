## Backups

backup-occasion-asked = asked for
backup-occasion-schedule = by itself
backup-occasion-rekeyed = after a new key
backup-occasion-rekeying = before a new key
backup-occasion-importing = before the first bundle of a desk
backup-occasion-joining = before joining an authority
backup-occasion-taking-over = before an old register was taken over
backup-occasion-undoing-take-over = before a take-over was undone
backup-occasion-expunging = before values were expunged
backup-occasion-upgrade = before a new version of the program
error-backup-folder-missing = The folder for backups is not there.
error-backup-folder-missing-advice = Put the stick in, or choose another folder. Nothing was changed.
error-backup-inside-register = A backup in the folder of the register would be lost with it.
error-backup-inside-register-advice = Choose a folder on another disk, or a stick.
error-backup-no-folder = No folder for backups is chosen.
error-backup-no-folder-advice = Choose one: a stick, or a folder on another disk.
error-backup-none-found = There is no backup in this folder.
error-backup-none-found-advice = Choose the folder that was chosen for backups, or the one whose name begins with COMITY.
error-backup-of-other-office = This backup is of another register than the one that lies here: { $authority }, { $desk }. Nothing was changed.
error-backup-of-other-office-advice = Choose a backup of the register that lies here. If this one is to take its place all the same, first move the folder of the register away by hand.
error-backup-of-another-register = This backup is of another register.
error-backup-of-another-register-advice = Choose the folder that belongs to this one. Nothing was changed.
error-backup-damaged = The backup could not be read whole: it is damaged, or the disk failed meanwhile. Nothing was put in the place of the register.
error-backup-damaged-advice = Do it again. If it is said again, look for an earlier backup on another disk or stick: none lies in this folder. Keep this one: parts of it may be readable.
error-backup-damaged-try-earlier = The backup could not be read whole: it is damaged, or the disk failed meanwhile. Nothing was put in the place of the register.
error-backup-damaged-try-earlier-advice = Do it again. If it is said again, choose the one before it: { $earlier }. Keep the damaged one: parts of it may be readable.
error-backup-cut-short = It took longer than a register that is being locked may stay open, so it was stopped. Nothing half written was left.
error-backup-cut-short-advice = It is still due, and is made after the next unlock. Or make one now, and leave the register open until it is done.
error-numbers-still-missing =
    { $count ->
        [one] One number is still missing.
       *[other] { $count } numbers are still missing.
    }
error-numbers-still-missing-advice = Enter the letters and cases again under their numbers. Or end the reminder and leave the numbers: they stay in the list of void numbers, as missing since the restore.
error-not-restored = This register was not restored from a backup.
error-not-restored-advice = A single number that must not be used is entered under void numbers.
error-number-of-no-run = This is not a number of a mail book or of cases of this desk since the backup.
error-number-of-no-run-advice = Type it as it stands on the paper, with the words and the year.
error-number-is-known = The register knows this number already.
error-number-is-known-advice = Look for the highest number on paper: stamped letters, the dispatch book, receipts of the post.
error-numbers-too-many = More than { $most } numbers would be missing.
error-numbers-too-many-advice = Look at the number again. If it is right, note a lower one first.

## The page

backup-page = Backups
backup-explained = A copy of the register, encrypted as the register is, on a stick or another disk. It is made by itself once the folder is chosen, checked by opening it, and thinned: all of two days, one a day for two weeks, one a week for two months, one a month for two years.
backup-none = There is no backup. If this computer breaks, every case on it is lost.
backup-last = Last backup: { $at }
backup-overdue = The backup is overdue
backup-overdue-none = There is no backup yet
backup-overdue-do = Put the stick in, or make one now
backup-failed = The last try by itself ({ $at }) did not work: { $why }
backup-folder = Folder
backup-folder-none = None chosen: backups are made only when somebody asks.
backup-folder-away = The folder is not there now; the stick may be out.
backup-choose = Choose a folder …
backup-forget = No folder
backup-now = Make a backup now
backup-made = A backup was made and checked.
backup-verify = Check the newest one whole
backup-whole = The newest backup is whole: every page was read.
backup-broken = The newest backup is damaged. Make another one, on another stick.
backup-list = Backups in this folder
backup-at = Made
backup-occasion = Why
backup-size = Size
backup-entries = Entries
backup-expunged-note = What is expunged by law stays in the backups from before. Delete those that must not hold it.

## Restoring

restore-open = Restore from a backup
restore-explained = The backup is copied beside the place of the register, opened and checked whole before anything is changed. What lies in that place now is kept under another name.
restore-choose = Choose the folder with the backups …
restore-which = Backup
restore-with = Open it with
restore-with-passphrase = A passphrase of that time
restore-with-sheet = The recovery sheet of that time
restore-staff = Account
restore-test = Test it
restore-tested =
    The backup opens and is whole: { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }, { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, made { $at } at { $desk }, { $authority }.
restore-not-whole = The backup opens and is not whole: { $problems }
restore-try-earlier = Choose the one before it: { $earlier }. Keep this one: parts of it may be readable.
restore-none-earlier = None before it lies in this folder: look on another disk or stick. Keep this one: parts of it may be readable.
restore-last-known = Last numbers in it: { $numbers }
restore-do = Restore it
restore-done = The register is restored.
restore-kept = What lay there before is kept as { $name }. Keep that folder until you are sure that nothing is missing.
restore-cut-finished = The computer stopped while a backup was put in the place of the register. That is done now: the register is the one from the backup. Unlock it: Today says what may be missing since that backup.
restore-cut-undone = The computer stopped before a backup was in the place of the register. The register is the one that was there before; restore again if it is still wanted.
restore-cut-left = The computer stopped while a backup was put in the place of the register, and something else lies in that place now. Nothing was moved. Delete none of these folders before you have unlocked this register and seen what it holds.
restore-cut-copy = The copy of the backup lies in { $name }.
restore-then-sheet = Now open it with the digits of the sheet, your name and a new passphrase.
restore-working = Copying and checking. This may take some minutes from a stick.
restored-page = After the restore
restored-explained = This register was restored { $restored } from the backup of { $made }. What was saved between the two is not here. Letters may have gone out with numbers that this register does not know.
restored-last-known = The backup knows the numbers up to: { $numbers }
restored-last-known-none = The backup knows no number of the year it was made in.
restored-ask = Look at the paper: copies, the dispatch book, receipts of the post. Type the highest number of each run that you find.
restored-number = Highest number on paper
restored-note = List what is missing
restored-missing = Missing
restored-missing-explained = Enter each letter or case again under its number; it then leaves this list. Until then its number is given to nothing else.
restored-none-missing = Nothing is listed as missing.
restored-leave = End the reminder and leave them
restored-finish = Everything is entered again
restored-finish-explained = Ends the reminder on Today. Numbers that are still missing stay on the list of void numbers.
restored-today = This register was restored from a backup: look for letters with numbers it does not know
restored-today-do = List what is missing

## Today

protect-title = Before real cases
protect-explained = Issue a recovery sheet and choose where backups go. Until both are done every view and print says TRAINING: a forgotten passphrase or a broken disk would lose every case.
protect-do = Do both in the settings
