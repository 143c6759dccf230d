// Any file is found by any reference and any name, and the result says why it was found.

import assert from 'node:assert/strict';
import { monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('find');
const THEIRS = '4471/26.8';
let reference;

step('Enter opens the only case that a foreign reference finds', async () => {
  const { desk, window } = here;
  reference = await desk.registerCase({ partner: 'PT', subject: 'Bank records', theirReference: `PGR/DCI ${THEIRS}`, person: 'عبد الرحمن بن يوسف' });
  await desk.registerCase({ partner: 'FR', subject: 'Service of a summons', theirReference: '75-04/99', person: 'Marie-Claire Dubois' });
  window.keystrokes();
  await window.press(Key.CONTROL, 'f');
  await window.focusedSoon('cases-search');
  await window.type(THEIRS);
  await window.press(Key.ENTER);
  await window.reads('case-reference', reference);
  const { commands } = window.keystrokes();
  assert.equal(commands, 2, 'a file is found with two keys and its reference');
});

step('the result names the place where the words stand', async () => {
  const { window } = here;
  await window.click('nav-cases');
  await window.fill('cases-search', THEIRS);
  const why = await window.reads('case-matched', THEIRS);
  assert.match(why, /Their reference/);
  await looksRight('matched');
});

step('a name is found without its accents, and in its own script', async () => {
  const { window } = here;
  await window.fill('cases-search', 'عبد الرحمن');
  await window.reads('case-row', reference);
  await window.fill('cases-search', 'marie claire');
  await window.reads('case-row', 'Dubois');
});

step('a wrong reference still finds the file when the name is right, and says that not every word fits', async () => {
  const { window } = here;
  await window.fill('cases-search', 'ZZ8812 Marie Dubois');
  await window.find('cases-partial');
  await window.reads('case-row', 'Dubois');
  await looksRight('partial');
});

step('a word in a note finds the case', async () => {
  const { desk, window } = here;
  await window.fill('cases-search', '');
  await desk.openCase(reference);
  await window.press('n');
  await window.focusedSoon('note-field-text');
  await window.type('The courier left with the hibiscus folder');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('note', 'hibiscus');
  await window.click('nav-cases');
  await window.fill('cases-search', 'hibiscus');
  await window.reads('case-matched', 'hibiscus');
});
