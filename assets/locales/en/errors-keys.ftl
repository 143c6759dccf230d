# Keys, cards, bundles and sticks: what happened, and what to do next.

## Passphrases and randomness

error-chance-unavailable = The computer gave no random numbers, so no key could be made. Nothing was changed.
error-chance-unavailable-advice = Restart the computer and do it again. If that does not help, tell whoever looks after it.
error-passphrase-too-short = This passphrase has { $length } characters; it needs at least { $minimum }.
error-passphrase-too-short-advice = Take four or five words that have nothing to do with each other. Someone who copies the disk can guess without limit, and only length stops that.
error-passphrase-too-long = This passphrase is too long.
error-passphrase-too-long-advice = Use a shorter one; a sentence of a few words is enough.

## Unlocking

error-slot-wrong-passphrase = This is not the passphrase of this account.
error-slot-wrong-passphrase-advice = Check Caps Lock and the keyboard language, then type it again. You may try as often as you like; nothing is deleted.
error-slot-no-such-account = This register has no account of that name at this desk.
error-slot-no-such-account-advice = Check the spelling, or choose the name from the list.
error-slot-name-needed = More than one person has an account here.
error-slot-name-needed-advice = Say who is unlocking: choose your name, or give it with --staff.
error-slot-name-taken = There is already an account of that name.
error-slot-name-taken-advice = Add something that tells the two people apart, such as a second initial.
error-slot-too-many-accounts = This desk has as many accounts as it can hold.
error-slot-too-many-accounts-advice = Remove the accounts of people who have left, then try again.
error-slot-data-key-damaged = Your passphrase is right, but the key to the register that is kept for you is damaged or belongs to another register.
error-slot-data-key-damaged-advice = Make sure all files of the folder come from the same copy. Otherwise let another person unlock, or go to your latest backup. Do not delete anything.
error-slot-malformed = The keys of this account are not written in the way Comity writes them.
error-slot-malformed-advice = If you chose a name just now, use letters only. Otherwise the key file was changed: keep the folder as it is and go to your latest backup.
error-slots-missing = This folder holds no Comity keys, so it is not a whole register.
error-slots-missing-advice = Choose the folder that holds the files ending in “.comity-keys”, or create a register.
error-slots-damaged = Both copies of the key file are damaged. Without it the register cannot be opened.
error-slots-damaged-advice = Keep the folder exactly as it is, and restore your latest backup: it brings a key file with it. What was saved since then is only in this folder. If no new key was made since (nobody removed, no recovery sheet replaced), the file ending in “.comity-keys” of that backup also opens this register: lay it beside the database, in a copy of the folder.
error-keys-missing = The register’s database is here, but its two key files are not. Without them it cannot be opened.
error-keys-missing-advice = Delete nothing. If the files ending in “.comity-keys” lie elsewhere, put them back beside the database; otherwise restore your latest backup, which brings a key file with it. No new register is created over this one.
error-database-missing = The key files of a register are here, but its database (register.db) is not.
error-database-missing-advice = Delete nothing. If the database lies elsewhere, put it back beside the key files; otherwise restore your latest backup. No new register is created over this one.
error-slots-too-new = The key file was written by a newer Comity (version { $found }).
error-slots-too-new-advice = Install the newer Comity on this computer. Nothing was changed.
error-slots-different-registers = The two key files in this folder belong to different registers.
error-slots-different-registers-advice = Somebody mixed the files of two folders. Put back the files that belong together, from your latest backup if need be. Do not delete anything.
error-slots-changed-meanwhile = The key file was changed by another program in the meantime. Nothing was written.
error-slots-changed-meanwhile-advice = Lock the register, unlock it again and repeat what you did.
error-slots-io = The key file could not be read or written.
error-slots-io-advice = Check that the disk is there, not full and not write-protected, then do it again.
error-kdf-too-weak = The key file asks for less protection than Comity ever uses. Somebody has changed it.
error-kdf-too-weak-advice = Do not type your passphrase here again. Keep the folder as it is and tell the head of your office.
error-kdf-too-costly = The key file asks for more memory or time than Comity ever uses. It is damaged, or somebody has changed it.
error-kdf-too-costly-advice = Keep the folder as it is and take the files ending in “.comity-keys” from your latest backup.
error-kdf-not-enough-memory = Unlocking needs { $mebibytes } MiB of memory, and the computer has not that much free.
error-kdf-not-enough-memory-advice = Close other programs and try again.
error-kdf-failed = The key could not be worked out from the passphrase.
error-kdf-failed-advice = Try again. If it happens again, tell whoever looks after the computer.

## Seals, signatures and certificates

error-signature-invalid = A signature does not match what it stands under. Something was changed after it was signed.
error-signature-invalid-advice = Do not rely on it. Ask the desk it comes from for a new one.
error-seal-address-invalid = The address to seal to is not one that Comity knows.
error-seal-address-invalid-advice = Ask the desk for a new card.
error-seal-key-invalid = A private key in this register is damaged.
error-seal-key-invalid-advice = Keep the folder as it is and go to your latest backup.
error-seal-no-recipient = Nobody was named who could open the file.
error-seal-no-recipient-advice = Choose at least one desk to send it to.
error-seal-failed = The file could not be sealed. Nothing left this desk.
error-seal-failed-advice = Try again. If it happens again, tell whoever looks after the computer.
error-seal-not-opened = What was sealed is damaged, or was not sealed to this key.
error-seal-not-opened-advice = Ask the sender whether it was meant for you, and for a new copy.
error-seal-too-large = What was sealed is larger than it may be, and was not read.
error-seal-too-large-advice = Do not use it. Ask where it came from.
error-certificate-malformed = A certificate is damaged and cannot be read.
error-certificate-malformed-advice = Nothing was taken over. Ask the sending desk for a new bundle.
error-certificate-too-new = A certificate was made by a newer Comity (version { $found }).
error-certificate-too-new-advice = Install the newer Comity on this computer, then import again.
error-certificate-other-authority = A certificate belongs to another authority than the one the sender names.
error-certificate-other-authority-advice = Nothing was taken over. Keep the file and tell the head of your office.
error-certificate-signature = A certificate was changed after it was signed.
error-certificate-signature-advice = Nothing was taken over. Keep the file and tell the head of your office.
error-certificate-unknown-issuer = A certificate is signed by somebody the authority does not know.
error-certificate-unknown-issuer-advice = Nothing was taken over. Ask an administrator of the sending desk for a new bundle.
error-certificate-issuer-role = A certificate is signed by somebody who may not sign certificates.
error-certificate-issuer-role-advice = Nothing was taken over. Keep the file and tell the head of your office.
error-certificate-chain-too-long = The sender shows more certificates than Comity accepts.
error-certificate-chain-too-long-advice = Nothing was taken over. Ask where the file came from.

## Cards and fingerprints

error-card-not-a-card = This file is not a Comity card.
error-card-not-a-card-advice = Choose the file that the other desk gave you as its card.
error-card-other-version = This card was made by another version of Comity.
error-card-other-version-advice = Bring both desks to the same version, then exchange cards again.
error-card-too-large = This file is too large for a card and was not read.
error-card-too-large-advice = Ask the other desk for its card again.
error-card-damaged = This card is damaged and was not admitted.
error-card-damaged-advice = Ask the other desk to write its card again, on another stick if you can.
error-card-signature = This card was changed after it was made. It was not admitted.
error-card-signature-advice = Do not use it. Ask the other desk for its card again, and say that this one was changed.
error-card-wrong-signer = The card could not be made: it must be signed with the key it introduces.
error-card-wrong-signer-advice = Lock the register, unlock it and try again. If it happens again, tell whoever looks after the computer.
error-fingerprint-length = You typed { $found } digits; a fingerprint has { $needed }.
error-fingerprint-length-advice = Have it read to you again: eight groups of five digits.
error-fingerprint-not-a-digit = There is something that is not a digit at place { $place }.
error-fingerprint-not-a-digit-advice = A fingerprint has digits only; spaces and dashes between them do no harm.
error-fingerprint-group = Group { $group } does not fit: a digit in it was misheard or mistyped.
error-fingerprint-group-advice = Have only this group read to you again and correct it.
error-fingerprint-different = This is a right fingerprint, but not the one of this card. The card was not admitted.
error-fingerprint-different-advice = Have it read to you once more. If it stays different, the card is not theirs: do not admit it, and tell the head of your office.

## Bundles

error-bundle-not-a-bundle = This file is not a Comity bundle.
error-bundle-not-a-bundle-advice = Choose a file whose name ends in “.comity”. Nothing was changed.
error-bundle-not-for-us = This bundle is damaged, or it was not sealed to this desk. The two cannot be told apart.
error-bundle-not-for-us-advice = Ask the sender which desk it was meant for. If it was meant for this one, ask for it again on another stick. Nothing was changed.
error-bundle-truncated = This bundle is cut short: its end is missing.
error-bundle-truncated-advice = The stick was probably taken out too early. Ask the sender to write it again. Nothing was changed.
error-bundle-damaged = This bundle is damaged or cut short.
error-bundle-damaged-advice = Ask the sender to write it again, on another stick if you can. Nothing was changed.
error-bundle-altered = The contents of this bundle are not what its sender signed.
error-bundle-altered-advice = Nothing was imported. Keep the file, tell the head of your office, and ask the sender on the telephone for a new bundle.
error-bundle-malformed = This bundle is not written in the way Comity writes bundles.
error-bundle-malformed-advice = Nothing was imported. Ask the sender which program and version made it.
error-bundle-too-new = This bundle needs something this version of Comity does not know: { $needed }.
error-bundle-too-new-advice = Install the version the sender uses, then import again. The bundle stays good. Nothing was changed.
error-bundle-format-newer = This bundle is written in format { $format }. This version of Comity reads format { $known }.
error-bundle-format-newer-advice = Install a version of Comity that reads format { $format }, then import again. The bundle stays good. Nothing was changed.
error-bundle-format-older = This bundle is written in format { $format }, which this version of Comity no longer reads. It reads format { $known }.
error-bundle-format-older-advice = Ask the sender to install the version of Comity that this desk uses, and to write the bundle again. Nothing was changed.
error-bundle-counts = This bundle announces more items than it holds, or more than Comity takes in.
error-bundle-counts-advice = It was not read any further, and nothing was changed. Ask the sender which program and version made it.
error-bundle-header-too-large = What this bundle says about itself at its beginning is longer than Comity accepts.
error-bundle-header-too-large-advice = It was not read, and nothing was changed. Ask the sender which program and version made it.
error-bundle-body-too-large = This bundle carries more packed data than its announced contents can need.
error-bundle-body-too-large-advice = It was not unpacked, and nothing was changed. Keep the file, tell the head of your office, and ask the sender on the telephone for a new bundle.
error-bundle-unpacks-to-more = What is packed in this bundle goes on beyond the length that its sender announced.
error-bundle-unpacks-to-more-advice = The rest was not unpacked, and nothing was imported. Keep the file, tell the head of your office, and ask the sender on the telephone for a new bundle.
error-entries-counts = This bundle announces more entries or values than it holds.
error-entries-counts-advice = Nothing was imported. Ask the sender which program and version made it.
error-entries-too-many = The entries of this bundle would take up more room than Comity gives to one bundle.
error-entries-too-many-advice = Nothing was changed. Keep the file, and ask the sender which program and version made it.
error-bundle-not-a-recipient = This bundle was signed for another desk, and somebody passed it on to this one.
error-bundle-not-a-recipient-advice = Nothing was imported. Ask the sender for a bundle that is addressed to this desk.
error-bundle-too-large = This bundle, or something in it, is larger than may be taken in at once.
error-bundle-too-large-advice = Ask the sender to send fewer documents at a time. Nothing was changed.
error-bundle-sender-not-certified = The desk that made this bundle cannot show that its authority knows it.
error-bundle-sender-not-certified-advice = Nothing was imported. Ask that desk for a new bundle once an administrator has certified it.
error-bundle-source-changed = A document changed while the bundle was being written. The bundle was not finished.
error-bundle-source-changed-advice = Write the bundle again.
error-bundle-unwritable = The bundle could not be written as asked. Nothing left this desk.
error-bundle-unwritable-advice = Choose the desks it is meant for and try again.
error-bundle-io = The bundle could not be read or written to its end.
error-bundle-io-advice = Leave the stick in, or take it out and put it back, then do it again. Nothing was changed.

## The stick

error-stick-exists = There is already a file of that name. It was not touched.
error-stick-exists-advice = Choose another name.
error-stick-no-folder = The folder to write to is not there.
error-stick-no-folder-advice = Put the stick in, wait until the computer shows it, and choose the folder again.
error-stick-no-space = There is not enough space left. No file was written.
error-stick-no-space-advice = Free some space, or use another stick.
error-stick-read-only = Nothing may be written there.
error-stick-read-only-advice = Check that the stick is not write-protected, or choose another folder.
error-stick-too-large = The file is larger than this stick can hold as one file. No file was written.
error-stick-too-large-advice = Use a stick formatted as exFAT, or send fewer documents at a time.
error-stick-read-back = What was read back from the stick is not what was written. The stick is faulty. No file was left on it.
error-stick-read-back-advice = Do not use this stick any more. Take another one.
error-stick-io = The file could not be written.
error-stick-io-advice = Take the stick out, put it back and do it again, or use another stick.
error-cancelled = Stopped, as you asked. Nothing was changed, and no half file was left.
error-cancelled-advice = Begin again whenever you like.
error-export-stopped =
    { $written } of { $of } files are written, whole and noted as sent. Those from number { $first } on were not written: { $cause ->
        [cancelled] you stopped it.
        [stick-no-space] there is no space left.
        [stick-read-only] nothing may be written there any more.
        [stick-no-folder] the stick or folder is gone.
        [stick-exists] a file of that name is there already.
        [stick-read-back] what was read back is not what was written.
       *[other] the file could not be written.
    }
error-export-stopped-advice = Carry over what is written: the other desk can import it, file 1 first. What is missing travels with the next bundle that you write for that desk.
error-import-no-space = There is not enough space left on this computer for the documents of this file. Nothing was imported.
error-import-no-space-advice = Free { $needed } MiB where the register lies, then import again. A document that comes in pieces needs its own size once more while it is put together. The file stays good.
error-volume-before-first = This is file { $number } of { $of }. It brings documents of rows that are not here yet.
error-volume-before-first-advice = Import file 1 of { $of } first, then this one. The others may come in any order. Nothing was changed.
