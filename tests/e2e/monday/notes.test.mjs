// A note in two keystrokes, a bring-up for a date of one's own, a chaser that sets the next one.

import assert from 'node:assert/strict';
import { monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('notes');
let reference;

step('a note takes two keys and its text', async () => {
  const { desk, window } = here;
  reference = await desk.registerCase({ partner: 'FR', subject: 'Service of a summons' });
  window.keystrokes();
  await window.press('n');
  await window.focusedSoon('note-field-text');
  await window.type('The embassy says the papers left Lisbon');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('note', 'left Lisbon');
  assert.equal(window.keystrokes().commands, 2);
});

step('a bring-up stands on Today and never looks like law', async () => {
  const { desk, window } = here;
  await window.press('b');
  await window.focusedSoon('bring-up-field-reason');
  await window.type('Ask the court for an answer');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('bring-up', 'Ask the court');
  await window.click('nav-today');
  await window.reads('today-table', 'Ask the court');
  await looksRight('today');
  await desk.openCase(reference);
});

step('a chaser settles the bring-up and sets the next one', async () => {
  const { window } = here;
  await window.press('r');
  await window.focusedSoon('chaser-field-whom');
  await window.type('Registry of the court');
  await window.chooseWords('chaser-field-bring_up', /Ask the court/);
  await window.click('chaser-submit');
  await window.gone('chaser-form');
  await window.reads('note', 'Registry of the court');
  const open = await window.texts('bring-up');
  assert.equal(open.filter((text) => text.includes('Ask the court')).length, 0, `still open: ${open}`);
  assert.ok(open.length >= 1, 'the chaser set no next date');
  await looksRight('chased');
});
