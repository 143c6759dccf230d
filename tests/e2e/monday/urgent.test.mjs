// A telephone request at night: five things, and it leads Today; the duty sheet shows it on paper.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('urgent');
let reference;

step('the call is registered from the keyboard alone', async () => {
  const { desk, window } = here;
  await desk.registerCase({ partner: 'FR', subject: 'Service of a summons' });
  await window.press('b');
  await window.focusedSoon('bring-up-field-reason');
  await window.type('Something due next week');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('bring-up', 'next week');
  window.keystrokes();
  await window.press(Key.CONTROL, 'u');
  await window.focusedSoon('field-partner');
  await window.type('France');
  await window.press(Key.TAB);
  await window.type('Paul Quillfeather');
  await window.press(Key.TAB);
  await window.type('Provisional arrest, airport, tonight');
  await window.press(Key.TAB);
  await window.type('Duty prosecutor, Lyon, +33 4 00 00 00 00');
  await looksRight('call');
  await window.press(Key.CONTROL, Key.ENTER);
  reference = (await window.text('case-reference')).trim();
  assert.ok(window.keystrokes().commands <= 5, 'an urgent call needs five keys beside what is written');
  await window.reads('note', 'Duty prosecutor');
});

step('it leads Today', async () => {
  const { window } = here;
  await window.click('nav-today');
  await window.reads('today-table', 'next week');
  const table = await window.text('today-table');
  assert.ok(table.indexOf(reference) < table.indexOf('next week'), 'the urgent call does not lead');
  await looksRight('today');
});

step('the duty sheet holds it', async () => {
  const { window, screen, stick } = here;
  const pdf = join(stick, 'duty.pdf');
  await screen.answerDialog(pdf, () => window.click('duty-sheet'));
  await window.reads('notice', 'duty.pdf');
  assert.match(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }), /TRAINING/);
});
