// Bundles on their way, bundles that are lost, and the folder that desks of one office share: in the real window.
//
// The Ministry works in the window; the Port is the command line, so that both are one register's true desks.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Desk, PICTURES } from './desk.mjs';
import { ROOT } from './window.mjs';

const PASSPHRASE = 'three camels cross at noon';
const OFFICE = { authority: 'Ministry of Justice of Djibouti', state: 'DJ', timeZone: 'Africa/Djibouti' };
const CLI = join(dirname(process.env.COMITY_BIN ?? join(ROOT, 'target/debug/comity')), 'comity-cli');

let folder;
let stick;
let shared;
let ministry;
let broken = null;
const cases = {};

function part(says, tell) {
  test(says, { timeout: 300_000 }, async (t) => {
    if (broken) return t.skip(`“${broken}” failed`);
    try {
      await tell(ministry?.window);
    } catch (error) {
      broken = says;
      await ministry?.screen.photograph(join(PICTURES, 'failed-exchange.png')).catch(() => undefined);
      throw error;
    }
  });
}

/** The Port desk: one command, its answer as data. */
function port(...args) {
  const register = join(folder, 'port');
  const env = { PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: join(folder, 'port-state'), COMITY_PASSPHRASE: PASSPHRASE, LANG: 'C.UTF-8' };
  const ran = spawnSync(CLI, ['--register', register, '--json', ...args], { env, encoding: 'utf8' });
  assert.equal(ran.status, 0, `comity-cli ${args.join(' ')}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

/** Turns of the Port until this is true of it. */
async function portComesTo(says, isSo) {
  for (let tries = 0; tries < 60; tries += 1) {
    port('bundle', 'turn');
    if (isSo()) return;
    await pause(500);
  }
  assert.fail(`never at the Port: ${says}`);
}

async function looksRight(window, name) {
  await window.settled();
  await window.picture(`exchange-${name}`);
  assert.deepEqual(await window.barriers(), [], `${name} keeps somebody out`);
  assert.equal(await window.widest(), null, `${name} is wider than the window`);
}

before(() => {
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'comity-exchange-'));
  [stick, shared] = [join(folder, 'stick'), join(folder, 'shared')];
  for (const each of [stick, shared]) mkdirSync(each, { mode: 0o700 });
});

after(async () => {
  await ministry?.close();
  if (broken) console.log(`The desks’ folders are kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});

part('two desks hold the same cases', async () => {
  const facts = { ...OFFICE, desk: 'Ministry', staff: 'Amina Warsame', passphrase: PASSPHRASE, env: { COMITY_EXCHANGE_SECONDS: '2' } };
  ministry = await Desk.open(join(folder, 'ministry'), facts);
  await ministry.setUp();
  cases.first = await ministry.registerCase({ partner: 'FR', subject: 'Bank records', person: 'Teodora Quillfeather' });
  port('register', 'create', '--authority', 'Port', '--state', 'DJ', '--desk', 'Port', '--staff', 'Luís Ferreira', '--limits', 'all');
  const own = await ministry.fingerprint();
  const card = join(stick, 'port.comity-card');
  const heard = port('card', 'export', card).fingerprint;
  await ministry.giveOutCard(join(stick, 'ministry.comity-card'));
  await ministry.admit(card, heard);
  await ministry.window.reads('card', 'Port');
  port('card', 'admit', join(stick, 'ministry.comity-card'), '--as', 'desk', '--fingerprint', own);
  await ministry.exportBundle(join(stick, 'one.comity'));
  port('bundle', 'import', join(stick, 'one.comity'));
});

part('a bundle is on its way until it is confirmed, and can be given up', async (window) => {
  await window.reads('on-the-way', 'one.comity');
  await ministry.exportBundle(join(stick, 'two.comity'));
  await window.reads('peer-told', 'two.comity');
  await looksRight(window, 'en-on-the-way');
  await window.click('declare-lost');
  await window.reads('notice', 'one.comity');
  await window.reads('peer-told', 'given up');
  port('bundle', 'export', '--to', 'Ministry', join(stick, 'answer.comity'));
  await ministry.openBundle(join(stick, 'answer.comity'));
  await ministry.importOpened();
  await window.gone('on-the-way');
  await window.reads('bundle-received', 'imported');
});

part('a folder is chosen, and what the Port leaves there comes by itself', async (window) => {
  await ministry.screen.answerDialog(shared, () => window.click('folder-choose'));
  await window.reads('exchange-folder', shared);
  port('bundle', 'folder', shared);
  const file = join(stick, 'case.json');
  writeFileSync(file, JSON.stringify({ family: 'mla', direction: 'incoming', partner: 'BE', subject: 'Seizure of a boat' }));
  cases.second = port('case', 'add', file).reference;
  port('bundle', 'turn');
  await window.reads('notice', 'One bundle was taken');
  await ministry.openCase(cases.second);
});

part('what is written here is at the Port after locking', async (window) => {
  cases.third = await ministry.registerCase({ partner: 'PT', subject: 'Hearing by video link', person: 'Li Wei' });
  await ministry.screen.focusWindow();
  await ministry.screen.press('ctrl+l');
  await window.find('unlock-passphrase');
  await portComesTo(cases.third, () => port('case', 'list').some(({ reference }) => reference === cases.third));
  await ministry.unlock();
  await window.find('nav-today');
});

part('what would give a field two values waits for a person', async (window) => {
  await ministry.openCase(cases.first);
  await ministry.changeField('subject', 'Bank records of 2019');
  port('case', 'set', cases.first, 'subject=Bank records of 2020');
  port('bundle', 'turn');
  await window.reads('notice', 'waits for you');
  await window.click('nav-bundles');
  await window.find('folder-look');
  await looksRight(window, 'en-waiting');
  await window.click('folder-look');
  await window.reads('bundle-conflicts', '1');
  await ministry.importOpened();
  await window.gone('folder-waiting');
  await window.reads('nav-conflicts', '1');
});

part('in Arabic, in the dark, with everything the view can tell', async (window) => {
  writeFileSync(join(shared, 'never-finished.comity'), 'half of something');
  await ministry.exportBundle(join(stick, 'three.comity'));
  await window.click('nav-settings');
  await window.click('language-ar');
  for (const theme of ['light', 'dark']) {
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await window.click('nav-bundles');
    await window.find('exchange-folder');
    await looksRight(window, `ar-${theme}`);
  }
  assert.ok(readdirSync(shared).includes('never-finished.comity'));
});
