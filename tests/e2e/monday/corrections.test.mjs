// What was entered wrongly: undone by name, struck out with its reason, closed and opened again under one number.

import assert from 'node:assert/strict';
import { monday } from './office.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('corrections');
let reference;

step('undo names what it takes back, and the line stays readable', async () => {
  const { desk, window } = here;
  reference = await desk.registerCase({ partner: 'FR', subject: 'Service of a summons' });
  await window.press('n');
  await window.focusedSoon('note-field-text');
  await window.type('Written into the wrong file');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('note', 'wrong file');
  await window.press(Key.CONTROL, 'z');
  await window.focusedSoon('undo-submit');
  await window.reads('undo', 'Written into the wrong file');
  await looksRight('undo');
  await window.press(Key.ENTER);
  await window.gone('undo-submit');
  await window.reads('note', 'Entered in error');
});

step('a step entered in error no longer counts', async () => {
  const { desk, window } = here;
  const before = await window.text('case-stage');
  await desk.recordStep('MI15');
  await window.reads('step', /./);
  const after = await window.text('case-stage');
  assert.notEqual(after, before);
  window.keystrokes();
  await window.press('e');
  await window.focusedSoon('step-in-error');
  await window.press('e');
  await window.focusedSoon('error-field-reason');
  await window.type('It was another case');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('step', 'It was another case');
  assert.equal(window.keystrokes().commands, 3, 'striking out takes three keys beside its reason');
  assert.equal(await window.text('case-stage'), before, 'the stage is worked out again');
});

step('closing asks what is still open', async () => {
  const { window } = here;
  await window.press('b');
  await window.focusedSoon('bring-up-field-reason');
  await window.type('Still to be asked');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('bring-up', 'Still to be asked');
  await window.press('c');
  await window.focusedSoon('close-field-stage');
  await window.reads('open-matters', 'Still to be asked');
  await window.choose('close-field-stage', 'MI66');
  await looksRight('close');
  await window.click('close-submit');
  await window.gone('close-form');
  await window.reads('case-stage', 'Closed');
});

step('reopening keeps the number', async () => {
  const { window } = here;
  await window.press('c');
  await window.focusedSoon('reopen-field-reason');
  await window.type('A further request came');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.gone('reopen-form');
  assert.equal((await window.text('case-reference')).trim(), reference);
  assert.ok(!(await window.text('case-stage')).includes('Closed'));
});
