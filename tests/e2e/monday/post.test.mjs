// The day's post, beside what monday.test.mjs does with it: enclosures, a number stamped already, the outgoing book.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { monday } from './office.mjs';
import { leavesAsShown } from './shown.mjs';

const { here, step, looksRight } = monday('post');
const THEIRS = '2210/26.4TDLSB';
const PERSON = 'Teodora Quillfeather';
let reference;

step('a letter that quotes a known reference is put with its case while it is booked', async () => {
  const { desk, window } = here;
  reference = await desk.registerCase({ partner: 'PT', subject: 'Bank records', theirReference: THEIRS, person: PERSON });
  await desk.beginLetter('in');
  await window.fill('letter-field-sender', 'Ministério da Justiça, Lisboa');
  await window.fill('letter-field-their_reference', THEIRS);
  await window.fill('letter-field-dated_on-day', '10');
  await window.fill('letter-field-dated_on-month', '11');
  await window.fill('letter-field-dated_on-year', '2025');
  await window.fill('letter-field-subject', 'Complementary documents');
  await window.fill('letter-field-enclosures', '3');
  await window.reads('book-letter', reference);
  await window.click('letter-field-case-choice');
  await looksRight('booking');
  const row = await desk.bookLetter('Ministério da Justiça');
  assert.ok(row.includes(reference), `the mail book shows ${row}`);
  assert.match(row, /3 enclosures/);
});

step('a number that was stamped already stays, and is not given twice', async () => {
  const { desk, window } = here;
  await desk.beginLetter('in');
  await window.fill('letter-field-sender', 'Embassy of Italy');
  await window.fill('letter-field-subject', 'Note verbale');
  await window.fill('letter-field-book_number', '412/A');
  await desk.bookLetter('412/A');
  await window.fill('letter-field-sender', 'Embassy of Spain');
  await window.fill('letter-field-subject', 'Another note');
  await window.fill('letter-field-book_number', '412/A');
  await window.click('letter-submit');
  await window.find('problems');
  await window.fill('letter-field-book_number', '');
  await desk.bookLetter('Embassy of Spain');
});

step('an outgoing letter stands in the other book, and the book of the day is printed', async () => {
  const { desk, window, screen, stick } = here;
  await desk.beginLetter('out');
  await window.fill('letter-field-addressee', 'Embassy of Portugal');
  await window.fill('letter-field-subject', 'Acknowledgement of receipt');
  await desk.bookLetter('Embassy of Portugal');
  await window.click('mail-tab-in');
  await window.reads('mail-row', 'Embassy of Spain');
  await looksRight('mail-book');
  const pdf = join(stick, 'mail-book.pdf');
  await screen.answerDialog(pdf, () => window.click('save-list-pdf'));
  await window.reads('notice', 'mail-book.pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  for (const words of ['412/A', 'Embassy of Spain', reference]) assert.ok(text.includes(words), `the printed book lacks ${words}`);
  assert.ok(!text.includes('Embassy of Portugal'), 'the book of incoming mail holds an outgoing letter');
});

for (const tab of ['in', 'out', 'without_case'])
  step(`the letters under ${tab} leave with everything their lines show, in their order`, async () => {
    const { window, screen, stick } = here;
    await window.click(`mail-tab-${tab}`);
    await window.settled();
    const csv = join(stick, `${tab}.csv`);
    await screen.answerDialog(csv, () => window.click('save-list-csv'));
    await window.reads('notice', `${tab}.csv`);
    await leavesAsShown(window, '[data-testid="mail-row"]', csv);
  });
