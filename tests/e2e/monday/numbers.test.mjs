// Numbers and who decides, from the keyboard alone: a void number, a further one, an acting head, an instruction.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { CLERK, monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('numbers');
const VOID = 'MLA-IN-2026-0777';
const REASON = 'Stamped on a sheet that was torn';
const ACTING = 'Bilan Omar';
let first;
let further;

step('a void number keeps its line and its reason, in the list and in the printed register book', async () => {
  const { window, screen, stick } = here;
  await window.press(Key.CONTROL, '7');
  await window.find('void-add');
  await window.tabTo('void-add', 120);
  await window.press(Key.ENTER);
  await window.focusedSoon('void-field-number');
  await window.type(VOID);
  await window.press(Key.TAB);
  await window.type(REASON);
  await window.press(Key.CONTROL, Key.ENTER);
  const line = await window.reads('void-number', VOID);
  assert.ok(line.includes(REASON), `the line reads ${line}`);
  await looksRight('void');
  await window.press(Key.CONTROL, '5');
  await window.find('book-direction');
  const pdf = join(stick, 'register-book.pdf');
  await window.tabTo('book-direction');
  await window.tabTo('save-list-pdf');
  await screen.answerDialog(pdf, () => window.press(Key.ENTER));
  await window.reads('notice', 'register-book.pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  assert.ok(text.includes(VOID), 'the register book skips the void number');
  assert.match(text, /torn/, 'the register book does not say why');
});

step('a void number is never given to a case', async () => {
  const { desk, window } = here;
  await window.press(Key.CONTROL, 'n');
  await window.find('case-form');
  await window.click('family-mla');
  await window.choose('field-partner', 'FR');
  await window.fill('field-reference', VOID);
  await window.click('case-form-submit');
  await window.reads('problems', /number/i);
  await window.fill('field-reference', '');
  await window.click('case-form-submit');
  first = (await window.text('case-reference')).trim();
  assert.notEqual(first, VOID);
  await desk.openCase(first);
});

step('a further number is given, and the first one still finds the case', async () => {
  const { window } = here;
  await window.tabTo('number-give', 150);
  await window.press(Key.ENTER);
  await window.focusedSoon('number-field-reason');
  await window.type('The family was wrong');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.gone('number-form');
  further = (await window.text('case-reference')).trim();
  assert.notEqual(further, first, 'the case bears its further number');
  await window.click('fold-numbers');
  await window.reads('case-number', first);
  await looksRight('further');
  for (const number of [first, further]) {
    await window.press(Key.CONTROL, 'f');
    await window.focusedSoon('cases-search');
    await window.press(Key.CONTROL, 'a');
    await window.type(number);
    await window.press(Key.ENTER);
    await window.reads('case-reference', further);
  }
});

step('a note says on whose instruction it was made', async () => {
  const { window } = here;
  await window.press('n');
  await window.focusedSoon('note-field-text');
  await window.type('To be answered before Friday');
  await window.tabTo('note-field-instructed_by');
  await window.type(ACTING);
  await window.press(Key.CONTROL, Key.ENTER);
  const note = await window.reads('note', 'before Friday');
  assert.match(note, /On the instruction of Bilan Omar/);
});

step('the head names an acting head from one day to another, and Today shows who acts', async () => {
  const { window } = here;
  await window.press(Key.CONTROL, '7');
  await window.find('absence-add');
  await window.tabTo('absence-add', 120);
  await window.press(Key.ENTER);
  await window.focusedSoon('absence-field-kind');
  // A list is chosen from by the first letters of what it offers.
  await window.type('Acting');
  assert.equal(await window.value('absence-field-kind'), 'acting_head');
  await window.tabTo('absence-field-stand_in');
  await window.type(ACTING);
  await window.tabTo('absence-field-until-day');
  for (const box of ['31', '12', String(new Date().getFullYear() + 1)]) {
    await window.type(box);
    await window.press(Key.TAB);
  }
  await window.press(Key.SHIFT, Key.TAB);
  await window.press(Key.CONTROL, Key.ENTER);
  const line = await window.reads('absence', ACTING);
  for (const words of ['Acting head', CLERK, '31 December']) assert.ok(line.includes(words), `${words} is not in ${line}`);
  await looksRight('acting-head');
  await window.press(Key.CONTROL, '1');
  await window.reads('today-absences', ACTING);
  assert.match(await window.text('today-absences'), /Acting head today/);
});
