// A step that another person signs off, and a letter that asks for what is missing, in the program's real window.
//
// The Ministry works in the window; the Port, where the second person sits, is the command line.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

import { dirname, join } from 'node:path';
import { Desk } from './desk.mjs';
import { story } from './part.mjs';
import { ROOT } from './window.mjs';

const PASSPHRASE = 'three camels cross at noon';
const OFFICE = { authority: 'Ministry of Justice of Djibouti', state: 'DJ', timeZone: 'Africa/Djibouti' };
const CLI = join(dirname(process.env.COMITY_BIN ?? join(ROOT, 'target/debug/comity')), 'comity-cli');

const { told, part, looksRight } = story('sign-offs');
let ministry;
let reference;
let bundles = 0;

const stick = (name) => join(told.folder, 'stick', name);

/** The Port desk: one command, its answer as data. */
function port(...args) {
  const env = { PATH: process.env.PATH, HOME: told.folder, XDG_STATE_HOME: join(told.folder, 'port-state'), COMITY_PASSPHRASE: PASSPHRASE, LANG: 'C.UTF-8' };
  const ran = spawnSync(CLI, ['--register', join(told.folder, 'port'), '--json', ...args], { env, encoding: 'utf8' });
  if (ran.status !== 0) throw Object.assign(new Error(`comity-cli ${args.join(' ')}: ${ran.stderr}`), { code: ran.status, said: ran.stderr });
  return JSON.parse(ran.stdout);
}

async function toPort() {
  bundles += 1;
  await ministry.exportBundle(stick(`to-port-${bundles}.comity`));
  port('bundle', 'import', stick(`to-port-${bundles}.comity`));
}

async function fromPort() {
  bundles += 1;
  port('bundle', 'export', '--to', 'Ministry', stick(`from-port-${bundles}.comity`));
  await ministry.openBundle(stick(`from-port-${bundles}.comity`));
  await ministry.importOpened();
}

part('the office sets whose sign-off a step needs', async () => {
  ministry = told.desk = await Desk.open(join(told.folder, 'ministry'), { ...OFFICE, desk: 'Ministry', staff: 'Amina Warsame', passphrase: PASSPHRASE });
  await ministry.setUp();
  port('register', 'create', '--authority', 'Port', '--state', 'DJ', '--desk', 'Port', '--staff', 'Luís Ferreira', '--limits', 'all');
  const own = await ministry.fingerprint();
  const heard = port('card', 'export', stick('port.comity-card')).fingerprint;
  await ministry.giveOutCard(stick('ministry.comity-card'));
  await ministry.admit(stick('port.comity-card'), heard);
  await ministry.window.reads('card', 'Port');
  port('card', 'admit', stick('ministry.comity-card'), '--as', 'desk', '--fingerprint', own);
  await toPort();
  await fromPort();

  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('sign-off-rule-add');
  await window.choose('sign-off-rule-family', 'mla');
  await window.choose('sign-off-rule-which', 'MI15');
  await window.click('sign-off-rule-set');
  await window.reads('sign-off-rule', 'Another person');
  await looksRight('en-rules');
});

part('the step is held, and who asks cannot sign it off', async () => {
  const { window } = ministry;
  reference = await ministry.registerCase({ partner: 'FR', subject: 'Bank records', person: 'Jean Moreau', instrument: 'untoc' });
  await window.click('record-next');
  await window.reads('gate-sign_off_another', 'Rule of this office');
  await window.click('step-submit');
  await window.reads('problems', 'asks');
  await looksRight('en-held');
  await window.click('step-ask-sign_off_another');
  await window.reads('sign-off', 'Sign-off open');
  await window.reads('sign-off', 'You entered this');
  await looksRight('en-asked');
});

part('the second person signs it off at the other desk, and the step goes ahead', async () => {
  const { window } = ministry;
  await toPort();
  const [given] = port('case', 'signoff', reference, '--note', 'Read and compared with the paper.');
  assert.equal(given.signed_by, 'Luís Ferreira');
  await fromPort();
  await ministry.openCase(reference);
  await window.reads('gates', 'Answered').catch(() => undefined);
  await window.click('step-submit');
  await window.gone('step-submit');
  await window.click('fold-sign-offs');
  await window.reads('sign-off', 'Signed off on');
  await looksRight('en-signed');
});

part('what the other desk asks for stands under Today, and is signed off with one key', async () => {
  const { window } = ministry;
  port('sign-offs', 'require', 'mla', 'MI20', '--by', 'another', '--later');
  await toPort();
  port('case', 'step', reference, 'MI20');
  await fromPort();
  await window.click('nav-today');
  await window.reads('today-sign-off', reference);
  await looksRight('en-today');
  await ministry.openCase(reference);
  await window.click('sign-off-give');
  await window.gone('sign-off-give');
  await window.click('nav-today');
  await window.gone('today-sign-off');
});

part('the letter asks for what is missing, without what is taken out of it', async () => {
  const { window } = ministry;
  await ministry.openCase(reference);
  await window.click('case-tab-papers').catch(() => undefined);
  await window.click('letter-draft');
  await window.choose('draft-field-template', 'more_information');
  await window.find('letter-items');
  await window.settled();
  const text = async () => (await window.value('draft-field-text')).replace(/[\u2066-\u2069]/g, '');
  for (let tries = 0; !/Summary of the facts/.test(await text()) && tries < 20; tries += 1) await window.settled();
  assert.match(await text(), /\d+\. Summary of the facts \(UNTOC art\. 18\(15\)/);
  await window.click('letter-item-mla_facts');
  for (let tries = 0; /Summary of the facts/.test(await text()) && tries < 20; tries += 1) await window.settled();
  assert.doesNotMatch(await text(), /Summary of the facts/);
  await looksRight('en-letter');
});

part('in Arabic', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.reads('sign-off-rule', 'شخص آخر').catch(() => undefined);
  await looksRight('ar-rules');
  await ministry.openCase(reference);
  await looksRight('ar-letter');
  port('case', 'step', reference, 'MI25');
  port('case', 'step', reference, 'MI20');
  await fromPort();
  await ministry.openCase(reference);
  await window.find('sign-off-give');
  await looksRight('ar-open');
  await window.click('nav-today');
  await window.find('today-sign-off');
  await looksRight('ar-today');
});
