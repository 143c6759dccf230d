// The system’s file dialogs: they go with the page they belong to, and leave no path in the desktop’s list of recent files.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Bus } from './bus.mjs';
import { story } from './part.mjs';
import { PICTURES } from './window.mjs';

/** In the name of every file that is chosen here. */
const NAME = 'Zanzibar';
/** What another program listed before. */
const ELSEWHERE = 'file:///home/somebody/letter-of-another-program.odt';

const { told, part, openMinistry } = story('file-dialogs');
let bus;
let ministry;
let alone;

after(() => bus?.close());

/** A list of recent files as desktops write it; what is older than a month they leave out by themselves. */
function listOf(address) {
  const now = new Date().toISOString();
  const program = `<bookmark:application name="Letters" exec="&apos;letters %u&apos;" modified="${now}" count="1"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks" xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
<bookmark href="${address}" added="${now}" modified="${now}" visited="${now}"><info><metadata owner="http://freedesktop.org">
<mime:mime-type type="application/octet-stream"/><bookmark:applications>${program}</bookmark:applications>
</metadata></info></bookmark>
</xbel>
`;
}

const recent = () => join(ministry.home, 'data/recently-used.xbel');

part('a dialog that is open when the session locks goes, and what was typed into it is not used', async () => {
  bus = await Bus.open();
  ministry = await openMinistry({ env: bus.env });
  const { window, screen } = ministry;
  const target = join(told.stick, `${NAME}-locked.comity-card`);
  await window.click('nav-bundles');
  alone = await screen.everyWindow();
  const dialog = await screen.typeIntoDialog(target, () => window.click('export-card'));
  await screen.photograph(join(PICTURES, 'file-dialogs-open.png'));
  bus.locksSession();
  await window.find('unlock-passphrase');
  await screen.vanished(dialog);
  assert.deepEqual(await screen.everyWindow(), alone);
  await screen.photograph(join(PICTURES, 'file-dialogs-locked.png'));
  await ministry.unlock();
  await window.find('export-card');
  await pause(1000);
  assert.deepEqual(readdirSync(told.stick), [], 'nothing was written');
});

part('a question above a dialog goes with it, and the file stays as it was', async () => {
  const { window, screen } = ministry;
  const target = join(told.stick, `${NAME}-there.comity-card`);
  writeFileSync(target, 'somebody else’s');
  const dialog = await screen.typeIntoDialog(target, () => window.click('export-card'));
  const before = await screen.everyWindow();
  await screen.press('Return');
  await pause(1500);
  await screen.photograph(join(PICTURES, 'file-dialogs-question.png'));
  const question = (await screen.everyWindow()).filter((id) => !before.includes(id));
  assert.equal(question.length, 1, 'the dialog asks whether the file is to be replaced');
  bus.locksSession();
  await window.find('unlock-passphrase');
  await screen.vanished(dialog);
  assert.deepEqual(await screen.everyWindow(), alone);
  await ministry.unlock();
  await window.find('export-card');
  await pause(1000);
  assert.equal(readFileSync(target, 'utf8'), 'somebody else’s');
});

part('a folder that is being chosen goes too, and dialogs open as before', async () => {
  const { window, screen } = ministry;
  const folder = join(told.stick, `${NAME}-folder`);
  mkdirSync(folder);
  await window.click('nav-settings');
  const dialog = await screen.typeIntoDialog(folder, () => window.click('backup-choose'));
  bus.locksSession();
  await window.find('unlock-passphrase');
  await screen.vanished(dialog);
  await ministry.unlock();
  await window.find('backup-none');
  assert.deepEqual(readdirSync(folder), []);
});

part('files that were saved and opened stand in no list of recent files, and those of other programs stay there', async () => {
  await ministry.window.close();
  writeFileSync(recent(), listOf(ELSEWHERE));
  const before = statSync(recent()).mtimeMs;
  await ministry.start();
  await ministry.unlock();
  const card = join(told.stick, `${NAME}-saved.comity-card`);
  await ministry.giveOutCard(card);
  await ministry.screen.answerDialog(card, () => ministry.window.click('open-card'));
  await pause(3000);
  await ministry.screen.photograph(join(PICTURES, 'file-dialogs-opened.png'));
  assert.ok(statSync(recent()).mtimeMs > before, 'the desktop wrote its list anew');
  const list = readFileSync(recent(), 'utf8');
  assert.ok(list.includes(ELSEWHERE), list);
  assert.ok(!list.includes(NAME), list);
  await ministry.window.close();
  assert.deepEqual(ministry.tracesOf(NAME), [], 'nor anywhere else in the folders of this person');
});
