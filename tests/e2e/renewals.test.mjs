// A time limit made longer than the law allows: the window asks why, also where only the answer is typed into what was
// asked for, and nothing typed is lost meanwhile.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';
import { meetPort, portOf } from './port.mjs';
import { Key } from './window.mjs';

const PERSON = 'Jean Moreau';
const REASON = 'The court said so; its order is in the file.';
const GATE = 'pass-beyond_law';
/** Beyond what the law allows, whenever this runs. */
const FAR = String(new Date().getFullYear() + 2);

/** Within what the law allows of an arrest of today: sixty days, and thirty more. */
const soon = new Date(Date.now() + 80 * 86_400_000);
const SOON = [soon.getUTCDate(), soon.getUTCMonth() + 1, soon.getUTCFullYear()].map(String);

const { told, part, looksRight, fillDate } = story('renewals');
const port = portOf(told);
let ministry;
let reference;

/** The form of the renewal of the limit on custody, as its line offers it. */
async function beginRenewal(window) {
  await window.click('renewal-add');
  await window.find('record-field-granted_until-day');
}

/** Opens a field of the renewal and tells how its controls begin. */
async function change(window, field) {
  const isOpen = await window.inPage(`return document.querySelector('[data-testid="record-renewal"]').open;`);
  if (!isOpen) await window.click('record-renewal');
  await window.click(`change-renewal-${field}`);
  const [first] = await window.findAllNamed(`edit-renewal-${field}-`);
  return (await first.getAttribute('data-testid')).replace(/-(day|month|year|save)$/, '');
}

part('a grant beyond the law asks for its reason while it is typed, and one that was asked for does not', async () => {
  ministry = told.desk = await Desk.open(join(told.folder, 'ministry'), { ...OFFICE, state: 'DE', desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE });
  await ministry.setUp();
  const { window } = ministry;
  const received = { day: '2', month: '3', year: '2026' };
  reference = await ministry.registerCase({ family: 'extradition', partner: 'FR', subject: 'Fraud', person: PERSON, instrument: 'eaw', received });
  for (const stage of ['XI21', 'XI25', 'XI30']) await ministry.recordStep(stage);
  await ministry.recordStep('XI40', { person: PERSON });
  await window.reads('deadlines', 'Due: the decision on surrender');
  await beginRenewal(window);
  await window.choose('record-field-renewal_answer', 'granted');
  await window.fill('record-field-asked_by', 'Court of Appeal');
  await fillDate('record-field-granted_until', ['31', '12', FAR]);
  await window.find('gate-beyond_law');
  await window.click('record-submit');
  await window.reads('problems', 'The law asks something');
  await window.reads('gates', 'Write why');
  await looksRight('en-new');
  await window.choose('record-field-renewal_answer', 'asked');
  await window.gone('gate-beyond_law');
  await window.click('record-submit');
  await window.reads('record-renewal', 'Asked for');
});

part('the answer typed into what was asked for is held until its reason is written, and nothing typed is lost', async () => {
  const { window } = ministry;
  await ministry.openCase(reference);
  const answer = await change(window, 'renewal_answer');
  await window.choose(answer, 'granted');
  await window.find('gate-beyond_law');
  await window.click(`${answer}-save`);
  assert.equal(await window.focusedSoon(`${answer}-${GATE}`), `${answer}-${GATE}`);
  await window.reads('gates', 'Write why');
  assert.equal(await window.value(answer), 'granted', 'what was chosen stays');
  await looksRight('en-held');
  await window.fill(`${answer}-${GATE}`, REASON);
  await window.settled();
  // Half typed, it outlives the page.
  await window.click('nav-today');
  await ministry.openCase(reference);
  assert.equal(await window.value(`${answer}-${GATE}`), REASON);
  assert.equal(await window.value(answer), 'granted');
  await window.click(`${answer}-save`);
  await window.gone(`${answer}-save`);
  await window.reads('deadline-beyond-law', 'Goes beyond what the law allows');
  await looksRight('en-marked');
  await window.reads('record-override', REASON);
});

part('another day that is still beyond the law asks again; one that it allows asks nothing, and the mark goes', async () => {
  const { window } = ministry;
  const until = await change(window, 'granted_until');
  await fillDate(until, ['30', '11', FAR]);
  await window.find('gate-beyond_law');
  await fillDate(until, ['31', '5', '2026']);
  await window.gone('gate-beyond_law');
  await fillDate(until, ['30', '11', FAR]);
  await window.find('gate-beyond_law');
  await window.click(`${until}-save`);
  await window.reads('gates', 'Write why');
  await window.fill(`${until}-${GATE}`, 'The order was misread.');
  await window.settled();
  await window.click(`${until}-save`);
  await window.gone(`${until}-save`);
  assert.equal((await window.findAll('record-override')).length, 2);
});

part('in Arabic and French, light and dark', async () => {
  const { window } = ministry;
  for (const [theme, language] of [['dark', 'ar'], ['light', 'fr']]) {
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await window.click(`language-${language}`);
    await ministry.openCase(reference);
    const until = await change(window, 'granted_until');
    await fillDate(until, ['29', '11', FAR]);
    await window.find('gate-beyond_law');
    await window.click(`${until}-save`);
    await window.settled();
    await looksRight(`${language}-${theme}`);
    await window.press(Key.ESCAPE);
    await window.gone(`${until}-save`);
  }
});

part('settling two answers asks for the reason where what is chosen goes beyond the law, and keeps what is typed', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('language-en');
  await meetPort(told);
  const [there, back] = ['there.comity', 'back.comity'].map((name) => join(told.stick, name));
  await ministry.exportBundle(there);
  port('bundle', 'import', there);
  const at = port('case', 'show', reference).records.findIndex((record) => record.kind === 'renewal');
  port('case', 'set', reference, `records.${at}.granted_until=${FAR}-10-31`, '--pass', 'beyond_law=The clerk of the court wrote so');
  await ministry.openCase(reference);
  const until = await change(window, 'granted_until');
  await fillDate(until, SOON);
  await window.click(`${until}-save`);
  await window.gone(`${until}-save`);
  port('bundle', 'export', '--to', 'Ministry', back);
  await ministry.openBundle(back);
  await ministry.importOpened();

  await ministry.openCase(reference);
  await window.find('conflict-card');
  const [card] = await window.texts('conflict-card');
  const beyond = card.indexOf(`October ${FAR}`) < card.indexOf(SOON[2]) ? 0 : 1;
  await window.click(`conflict-value-${1 - beyond}`);
  await window.gone('gate-beyond_law');
  await window.click(`conflict-value-${beyond}`);
  await window.find('gate-beyond_law');
  await window.click('conflict-settle');
  await window.reads('problems', 'The law asks something');
  await window.reads('gates', 'Write why');
  await looksRight('en-settling');
  const reason = await window.inPage(`return document.querySelector('[data-testid="conflict-card"] [data-testid$="${GATE}"]').dataset.testid;`);
  await window.fill(reason, REASON);
  await window.settled();
  // Half typed, it outlives another choice and the page.
  await window.click(`conflict-value-${1 - beyond}`);
  await window.gone('gate-beyond_law');
  await window.click(`conflict-value-${beyond}`);
  await window.find(reason);
  assert.equal(await window.value(reason), REASON);
  await window.click('nav-today');
  await ministry.openCase(reference);
  await window.find(reason);
  assert.equal(await window.value(reason), REASON);
  await window.click('nav-settings');
  await window.click('language-ar');
  await ministry.openCase(reference);
  await window.find(reason);
  await looksRight('ar-settling');
  await window.click('conflict-settle');
  await window.gone('conflict-card');
  await window.reads('record-override', REASON);
});
