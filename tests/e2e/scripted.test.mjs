// Cases that every office knows, driven through the program's real window: what is left of a sentence, and money that
// is taken under one order in several States.

import { story } from './part.mjs';
import { Key } from './window.mjs';

const { told, part, openMinistry, looksRight, fillDate } = story('scripted');
let window;

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

part('six months and three days left on the day of receipt are enough, and the result goes on record', async () => {
  ({ window } = await openMinistry());
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
});

part('both read in Arabic, and dark', async () => {
  const reference = await window.text('case-reference');
  await window.click('nav-settings');
  await window.choose('setting-theme', 'dark');
  await window.click('language-ar');
  await told.desk.openCase(reference.trim());
  await window.find('ledger-EUR');
  await looksRight('ar-dark-ledger');
});
