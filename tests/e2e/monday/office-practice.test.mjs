// What belongs to the office itself: the applicant, facts for the figures, an absence, cases handed over.

import assert from 'node:assert/strict';
import { CLERK, monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('office-practice');
const AWAY = 'Bilan Omar';
const APPLICANT = 'Public prosecutor, Ali Sabieh';
const YEAR = new Date().getFullYear();
let reference;

step('an outgoing case names its applicant, and what was passed on to it', async () => {
  const { window } = here;
  await window.click('nav-new-case');
  await window.find('case-form');
  await window.click('family-mla');
  await window.click('direction-outgoing');
  await window.fill('field-subject', 'Account statements');
  await window.choose('field-partner', 'FR');
  await window.fill('field-applicant', APPLICANT);
  await window.fill('field-officer', AWAY);
  await window.click('case-form-submit');
  reference = (await window.text('case-reference')).trim();
  await window.click('pass-on');
  await window.fill('passed-field-what', 'Interim reply of the bank');
  await window.click('passed-submit');
  const passed = await window.reads('passed', 'Interim reply');
  assert.ok(passed.includes(APPLICANT), `passed on to nobody: ${passed}`);
});

step('a fact for the figures takes two keys, and can be taken back', async () => {
  const { window } = here;
  const asked = async () => /\((\d+)\)/.exec(await window.text('fold-figure-facts'))?.[1];
  assert.equal(await asked(), '0');
  window.keystrokes();
  await window.press('f');
  await window.find('fact-crime_tags');
  await window.settled();
  await window.press(Key.ENTER);
  await window.reads('fold-figure-facts', '(1)');
  assert.equal(window.keystrokes().commands, 2);
  await looksRight('facts');
  await window.press(Key.ENTER);
  await window.reads('fold-figure-facts', '(0)');
});

step('an absence is recorded, and Today says for whom one stands in', async () => {
  const { window } = here;
  await window.click('nav-settings');
  await window.click('absence-add');
  await window.choose('absence-field-kind', 'stand_in');
  await window.fill('absence-field-staff', AWAY);
  await window.fill('absence-field-stand_in', CLERK);
  for (const [end, day, month, year] of [['from', 1, 1, YEAR], ['until', 31, 12, YEAR + 1]]) {
    await window.fill(`absence-field-${end}-day`, String(day));
    await window.fill(`absence-field-${end}-month`, String(month));
    await window.fill(`absence-field-${end}-year`, String(year));
  }
  await window.click('absence-submit');
  await window.reads('absence', AWAY);
  await looksRight('absence');
  await window.click('nav-today');
  await window.reads('today-absences', AWAY);
});

step('all cases of a colleague are handed over, with a report', async () => {
  const { desk, window } = here;
  await window.click('nav-settings');
  await window.fill('hand-cases-field-from', AWAY);
  await window.fill('hand-cases-field-to', CLERK);
  await window.click('hand-cases-submit');
  await window.click('hand-cases-submit');
  await window.reads('hand-cases-report', reference);
  await looksRight('handed-over');
  await desk.openCase(reference);
  await window.reads('facts', CLERK);
});
