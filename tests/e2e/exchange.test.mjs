// Bundles on their way, bundles that are lost, and the folder that desks of one office share: in the real window.
//
// The Ministry works in the window; the Port is the command line, so that both are one register's true desks.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { story } from './part.mjs';
import { meetPort, portOf } from './port.mjs';

const { told, part, openMinistry, looksRight } = story('exchange');
const port = portOf(told);
let ministry;
let shared;
const cases = {};

/** Turns of the Port until this is true of it. */
async function portComesTo(says, isSo) {
  for (let tries = 0; tries < 60; tries += 1) {
    port('bundle', 'turn');
    if (isSo()) return;
    await pause(500);
  }
  assert.fail(`never at the Port: ${says}`);
}

part('two desks hold the same cases', async () => {
  ministry = await openMinistry({ env: { COMITY_EXCHANGE_SECONDS: '2' } });
  cases.first = await ministry.registerCase({ partner: 'FR', subject: 'Bank records', person: 'Teodora Quillfeather' });
  await meetPort(told);
  await ministry.exportBundle(join(told.stick, 'one.comity'));
  port('bundle', 'import', join(told.stick, 'one.comity'));
});

part('a bundle is on its way until it is confirmed, and can be given up', async (window) => {
  await window.reads('on-the-way', 'one.comity');
  await ministry.exportBundle(join(told.stick, 'two.comity'));
  await window.reads('peer-told', 'two.comity');
  await looksRight('en-on-the-way');
  await window.click('declare-lost');
  await window.reads('notice', 'one.comity');
  await window.reads('peer-told', 'given up');
  port('bundle', 'export', '--to', 'Ministry', join(told.stick, 'answer.comity'));
  await ministry.openBundle(join(told.stick, 'answer.comity'));
  await ministry.importOpened();
  await window.gone('on-the-way');
  await window.reads('bundle-received', 'imported');
});

part('a folder is chosen, and what the Port leaves there comes by itself', async (window) => {
  shared = join(told.folder, 'shared');
  mkdirSync(shared, { mode: 0o700 });
  await ministry.screen.answerDialog(shared, () => window.click('folder-choose'));
  await window.reads('exchange-folder', shared);
  port('bundle', 'folder', shared);
  const file = join(told.stick, 'case.json');
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
  await looksRight('en-waiting');
  await window.click('folder-look');
  await window.reads('bundle-conflicts', '1');
  await ministry.importOpened();
  await window.gone('folder-waiting');
  await window.reads('nav-conflicts', '1');
});

part('in Arabic, in the dark, with everything the view can tell', async (window) => {
  writeFileSync(join(shared, 'never-finished.comity'), 'half of something');
  await ministry.exportBundle(join(told.stick, 'three.comity'));
  await window.click('nav-settings');
  await window.click('language-ar');
  for (const theme of ['light', 'dark']) {
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await window.click('nav-bundles');
    await window.find('exchange-folder');
    await looksRight(`ar-${theme}`);
  }
  assert.ok(readdirSync(shared).includes('never-finished.comity'));
});
