// Out again: the list exactly as it is shown, as a workbook that can be read back; the register book; the figures.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monday } from './office.mjs';
import { leavesAsShown } from './shown.mjs';
import { readWorkbook } from './workbook.mjs';

const { here, step, looksRight } = monday('lists');
const SUBJECTS = ['Bank records of three accounts', 'Service of a summons'];
/** What a spreadsheet program would run as a formula. */
const DANGEROUS = '=HYPERLINK("http://example.org","click")';
let references;

step('the list of cases leaves as a workbook and is read back', async () => {
  const { desk, window, screen, stick } = here;
  references = [];
  for (const subject of [...SUBJECTS, DANGEROUS]) references.push(await desk.registerCase({ partner: 'FR', subject }));
  await window.click('nav-cases');
  await window.reads('case-row', SUBJECTS[0]);
  const xlsx = join(stick, 'cases.xlsx');
  await screen.answerDialog(xlsx, () => window.click('save-list-xlsx'));
  await window.reads('notice', 'cases.xlsx');
  const { rows, hasFormula } = readWorkbook(xlsx);
  const text = rows.map((row) => row.join(' | ')).join('\n');
  for (const words of [...references, ...SUBJECTS]) assert.ok(text.includes(words), `the workbook lacks ${words}`);
  assert.equal(hasFormula, false, 'a typed text became a formula');
});

step('only what is shown leaves', async () => {
  const { window, screen, stick } = here;
  await window.fill('cases-search', 'summons');
  await window.reads('cases-count', '1 shown');
  const csv = join(stick, 'found.csv');
  await screen.answerDialog(csv, () => window.click('save-list-csv'));
  await window.reads('notice', 'found.csv');
  const text = readFileSync(csv, 'utf8');
  assert.ok(text.includes(SUBJECTS[1]));
  assert.ok(!text.includes(SUBJECTS[0]), 'a case that was filtered away has left');
});

step('what was found says why, on the screen and in the file', async () => {
  const { window, stick } = here;
  await leavesAsShown(window, '[data-testid="case-matched"]', join(stick, 'found.csv'));
});

step('what leaves as plain text cannot run in a spreadsheet', async () => {
  const { window, screen, stick } = here;
  await window.fill('cases-search', '');
  await window.reads('cases-count', '3 shown');
  const csv = join(stick, 'all.csv');
  await screen.answerDialog(csv, () => window.click('save-list-csv'));
  await window.reads('notice', 'all.csv');
  const cells = readFileSync(csv, 'utf8').split(/[;,\t\r\n]/);
  assert.deepEqual(cells.filter((cell) => /^"?[=+\-@]/.test(cell)), []);
});

step('Today leaves as it is shown', async () => {
  const { window, screen, stick } = here;
  await window.click('nav-today');
  await window.find('today-table');
  const csv = join(stick, 'today.csv');
  await screen.answerDialog(csv, () => window.click('save-list-csv'));
  await window.reads('notice', 'today.csv');
  await leavesAsShown(window, '[data-testid="today-table"] tbody tr:not(.group)', csv);
  await looksRight('today');
});

step('the yearly table balances, and the register book of the year is printed', async () => {
  const { window, screen, stick } = here;
  await window.click('nav-figures');
  await window.reads('figures-row', 'balances');
  assert.equal(await window.text('fact-crime_tags-not-asked'), String(references.length), 'nobody was asked yet');
  await looksRight('figures');
  const pdf = join(stick, 'register-book.pdf');
  await screen.answerDialog(pdf, () => window.clickWithin('register-book', 'save-list-pdf'));
  await window.reads('notice', 'register-book.pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  for (const reference of references) assert.ok(text.includes(reference), `the register book lacks ${reference}`);
});
