// Where the paper is: recorded once, handed over and back in one step, seen in the list.

import assert from 'node:assert/strict';
import { monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('paper-file');

step('the place of the file is recorded', async () => {
  const { desk, window } = here;
  await desk.registerCase({ partner: 'FR', subject: 'Search of two premises' });
  await window.press('h');
  await window.focusedSoon('volume-field-name');
  await window.type('Volume 1');
  await window.press(Key.TAB);
  await window.focusedSoon('volume-field-place');
  await window.type('Shelf 4, box 12');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('volume', 'Shelf 4, box 12');
});

step('handing it over takes two keys and a name', async () => {
  const { window } = here;
  window.keystrokes();
  await window.press('h');
  await window.focusedSoon('hand-field-to');
  await window.type('Court of first instance');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('volume', 'Court of first instance');
  assert.equal(window.keystrokes().commands, 2);
  await window.reads('identity', 'Court of first instance');
  await looksRight('out');
});

step('it comes back with one key on its button', async () => {
  const { window } = here;
  await window.click('file-back');
  await window.gone('file-back');
  assert.ok(!(await window.text('identity')).includes('Court of first instance'));
});
