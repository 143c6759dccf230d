// The old register is taken over: seen first, taken whole, found by its old numbers, and taken back again.

import assert from 'node:assert/strict';
import { monday, OLD_REGISTER } from './office.mjs';
import { Key } from '../window.mjs';

const RESULTS = ['taken', 'doubtful', 'refused', 'skipped'];
const { here, step, looksRight } = monday('take-over');
const open = async () => {
  await here.window.click('nav-settings');
  await here.window.settled();
  await here.window.click('nav-take-over');
};
const count = async (result) => Number((await here.window.text(`take-over-${result}`)).replace(/\D/g, ''));
let planned;

step('the old register is read, and nothing is stored by looking', async () => {
  const { desk, window, screen } = here;
  const empty = await desk.contentHash();
  await open();
  await screen.answerDialog(OLD_REGISTER, () => window.click('take-over-choose'));
  await window.find('take-over-take');
  planned = Object.fromEntries(await Promise.all(RESULTS.map(async (result) => [result, await count(result)])));
  const lines = planned.taken + planned.doubtful + planned.refused;
  assert.ok(lines > 0, 'no line was read as a case');
  assert.ok((planned.taken + planned.doubtful) / lines >= 0.97, `of ${lines} lines only ${planned.taken + planned.doubtful} would be taken`);
  await looksRight('plan');
  assert.equal(await desk.contentHash(), empty, 'a dry run must not store anything');
});

step('every line that is refused says why', async () => {
  const { window, screen } = here;
  await open();
  await screen.answerDialog(OLD_REGISTER, () => window.click('take-over-choose'));
  await window.find('take-over-rows');
  if (planned.refused === 0) return;
  await window.click('take-over-only-refused');
  await window.settled();
  for (const row of await window.texts('take-over-row')) assert.ok(row.length > 30, `“${row}” gives no reason`);
});

step('it is taken over whole, and the cases are there under their old numbers', async () => {
  const { window } = here;
  await window.click('take-over-take');
  await window.find('take-over-undo');
  await looksRight('done');
  await window.click('nav-cases');
  const counted = /^([\d,]+) case/.exec(await window.reads('cases-count', /\d/))?.[1] ?? '';
  assert.equal(Number(counted.replace(',', '')), planned.taken + planned.doubtful, 'not every line became a case');
  await window.fill('cases-search', '1/2015');
  await window.reads('case-row', '1/2015');
  await looksRight('cases');
});

step('every cell of the old line stays with its case', async () => {
  const { window } = here;
  const [row] = await window.findAll('case-row');
  await (await row.findElement({ css: 'a' })).click();
  await window.find('identity');
  await window.scrollTo('source-rows');
  await window.click('fold-source-rows');
  assert.match(await window.text('source-rows'), /2015/);
  await looksRight('case');
});

step('it is taken back as a whole: its cases are struck out, and the list says so', async () => {
  const { window } = here;
  await open();
  await window.reads('take-over-earlier', 'old-register.xlsx');
  await window.click('take-over-undo-earlier');
  await window.focusedSoon('take-over-undo-submit');
  await window.press(Key.ENTER);
  await window.reads('take-over-earlier', 'Undone');
  assert.equal(await count('skipped'), planned.taken + planned.doubtful, 'not every case was struck out');
  assert.equal(await count('taken'), 0, 'a case stays that nobody has worked on');
  await looksRight('undone');
});
