// Cases that every office knows, driven through the program's real window until they are closed: an arrest before the
// papers come, what is left of a sentence, and money that is taken under one order in several States.

import assert from 'node:assert/strict';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const { told, part, openMinistry, looksRight, fillDate } = story('scripted');
let window;
let reference;

/** Opens the form of a record under a heading and fills it; a field that is an array is a date. */
async function record(heading, kind, fields) {
  await window.click(`record-add-${heading}`);
  await window.choose('record-field-kind-of-record', kind);
  await window.find(`record-field-${Object.keys(fields)[0]}`.concat(Array.isArray(Object.values(fields)[0]) ? '-day' : ''));
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) await fillDate(`record-field-${name}`, value);
    else if (value.startsWith('=')) await window.choose(`record-field-${name}`, value.slice(1));
    else await window.fill(`record-field-${name}`, value);
  }
  await window.press(Key.CONTROL, Key.ENTER);
}

/** Presses or fills every gate that waits in a form; what the law asks was settled in the file. */
async function passAll(form) {
  await window.settled();
  for (const box of await window.findAllNamed(`${form}-pass-`)) {
    if ((await box.getTagName()) === 'textarea') await box.sendKeys('Settled in the file, see the note of that day');
    else await box.click();
  }
  await window.settled();
}

/** Records a step on its day. */
async function step(stage, on) {
  await window.click((await window.has('record-next')) ? 'record-next' : 'record-other');
  await window.choose('step-field-stage', stage);
  if (on) await fillDate('step-field-on', on);
  await passAll('step');
  await window.click('step-submit');
  await window.gone('step-submit');
}

/** Closes the case with how it came out, and looks that Today says nothing more of it. */
async function closes(outcome, words, look) {
  const reference = (await window.text('case-reference')).trim();
  if (!(await window.has('close-case'))) await window.click('fold-closing');
  await window.click('close-case');
  await window.choose('close-field-stage', outcome);
  await passAll('close');
  await looksRight(`${look}-closing`);
  await window.click('close-submit');
  await window.gone('close-submit');
  await window.reads('case-stage', 'Closed');
  await window.reads('case-outcome', words);
  await looksRight(`${look}-closed`);
  await window.click('nav-today');
  await window.settled();
  const due = (await window.texts('today-table')).join('');
  assert.ok(!due.includes(reference), due);
}

part('a person is arrested before the papers come, which come on day 16 of 18, and is surrendered', async () => {
  ({ window } = await openMinistry());
  await told.desk.registerCase({
    family: 'extradition',
    partner: 'FR',
    subject: 'Fraud',
    person: 'Luc Moreau',
    instrument: 'ets24',
    stage: 'XI10',
    received: { day: '5', month: '11', year: '2026' },
  });
  await step('XI12', ['6', '11', '2026']);
  await window.reads('deadline', '24 November 2026');
  await looksRight('en-arrest');
  // The year after: the day has not come, and the limit goes on.
  await window.click('record-next');
  await window.choose('step-field-stage', 'XI20');
  await fillDate('step-field-on', ['22', '11', '2099']);
  await passAll('step');
  await window.click('step-submit');
  await window.reads('problems', 'has not come');
  await looksRight('en-day-to-come');
  await fillDate('step-field-on', ['22', '11', '2026']);
  await window.click('step-submit');
  await window.gone('step-submit');
  assert.ok(!(await window.texts('deadline')).some((text) => text.includes('24 November 2026')), 'met in time');
  await closes('XI85', 'Person surrendered', 'en-arrest');
});

part('six months and three days left on the day of receipt are enough, and the result goes on record', async () => {
  await told.desk.registerCase({
    family: 'transfer_sentenced',
    partner: 'FR',
    subject: 'Transfer of a sentenced person',
    person: 'Jean Moreau',
    ourRole: 'sentencing',
    instrument: 'ets112',
    received: { day: '10', month: '11', year: '2026' },
  });
  await record('persons', 'sentence', { imposed_by: 'Supreme Court', told_end_on: ['13', '5', '2027'] });
  await window.reads('worked-test-T01', '184');
  await looksRight('en-sentence');
  await window.click('worked-record-T01');
  await window.reads('record-eligibility', '184');
  await closes('TS60', 'Sentenced person handed over', 'en-sentence');
});

part('money taken in two States stops where the order ends, and passes with a written reason only', async () => {
  await told.desk.registerCase({
    family: 'confiscation',
    partner: 'FR',
    subject: 'Order of 1 June for two million euros',
    person: 'Jean Moreau',
    instrument: 'cets198',
  });
  const line = (kind, amount) => ({ kind: `=${kind}`, happened_on: ['5', '11', '2026'], amount, currency: 'EUR' });
  await record('assets', 'asset_entry', line('confiscation_order', '2000000'));
  await window.reads('ledger-EUR', '2\u202f000\u202f000');
  await record('assets', 'asset_entry', line('taken', '400000'));
  await window.reads('ledger-EUR', '1\u202f600\u202f000');
  await record('assets', 'asset_entry', line('taken_elsewhere', '1600000.01'));
  await window.reads('problems', 'The law asks something');
  await window.find('gate-more_than_ordered');
  await looksRight('en-more-than-ordered');
  await window.fill('record-pass-more_than_ordered', 'Interest, ordered apart');
  await window.click('record-submit');
  await window.reads('ledger-EUR', '0.01');
  await looksRight('en-ledger');
  reference = (await window.text('case-reference')).trim();
  await closes('CI66', 'Executed', 'en-ledger');
});

part('both read in Arabic, and dark', async () => {
  await window.click('nav-settings');
  await window.choose('setting-theme', 'dark');
  await window.click('language-ar');
  await told.desk.openCase(reference);
  await window.find('ledger-EUR');
  await looksRight('ar-dark-ledger');
});
