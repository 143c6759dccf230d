// A letter that was written elsewhere and is booked, to the State that somebody asks asylum from, in the real window.

import assert from 'node:assert/strict';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const PERSON = 'A. Haddad';
const SUBJECT = 'Reply to your request';

const { part, openMinistry, looksRight } = story('booked-letter');
let ministry;
let reference;

part('the form says what holds the letter, and loses nothing that was typed', async () => {
  ministry = await openMinistry();
  const { window } = ministry;
  reference = await ministry.registerCase({ partner: 'FR', subject: 'Fraud', theirReference: 'DACG/77', person: PERSON });
  await window.click('person');
  await window.click('change-person-asylum');
  const claim = await window.focusedSoon('edit-person-asylum-');
  await window.choose(claim, 'open');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.gone(claim);

  await ministry.beginLetter('out');
  await window.fill('letter-field-addressee', 'Ministère de la Justice');
  await window.fill('letter-field-subject', SUBJECT);
  await window.fill('letter-field-case', reference);
  await window.click('letter-field-case-choice');
  await window.find('gate-word_of_the_head');
  await window.click('letter-submit');
  await window.find('problems');
  assert.equal(await window.value('letter-field-subject'), SUBJECT);
  await looksRight('en-held');
});

part('with the word of the head on paper the letter stands with its case', async () => {
  const { window } = ministry;
  await window.click('letter-confirm-head_approved');
  await window.fill('letter-confirmed-note-head_approved', 'Note of the head in the file');
  await window.settled();
  await looksRight('en-confirmed');
  const row = await ministry.bookLetter(SUBJECT);
  assert.ok(row.includes(reference), `the mail book shows ${row}`);
});

part('one that was booked without a case asks where it is attached', async () => {
  const { window } = ministry;
  await window.fill('letter-field-addressee', 'Ministère de la Justice');
  await window.fill('letter-field-subject', 'Without a case');
  await ministry.bookLetter('Without a case');
  await window.click('mail-tab-without_case');
  await window.reads('mail-row', 'Without a case');
  await window.click('letter-attach');
  await window.fill('attach-letter', reference);
  await window.click('attach-letter-choice');
  await window.find('gate-word_of_the_head');
  await window.click('letter-attach-submit');
  await window.find('problems');
  await looksRight('en-attach-held');
  await window.click('attach-confirm-head_approved');
  await window.settled();
  await window.click('letter-attach-submit');
  await window.gone('letter-attach-submit');
});
