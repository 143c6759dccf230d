// The recovery sheet and backups, in the program's real window: set up, printed, typed back; then the computer is dead
// and the clerk is gone, and the head works again on another one with the stick and the sheet alone.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';
import { Desk } from './desk.mjs';
import { Key } from './window.mjs';

const HEAD = 'Farah Ismaïl';
const CHOSEN = 'a quiet harbour before the rain';

const { told, part, beginMinistry, looksRight } = story('recovery');
let ministry;
let groups = [];

/** The digits as they stand on the page. */
function digitsOn(pdf) {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return [...text.matchAll(/(?<![\d])\d{5}(?!\d)/g)].map(([group]) => group).slice(0, 12);
}

part('set-up goes on to the recovery sheet and says what is lost without it', async () => {
  ministry = await beginMinistry();
  const { window } = ministry;
  assert.equal(await window.focusedSoon('gate-title'), 'gate-title');
  await window.reads('setup-step', 'Step 2 of 3');
  await window.find('training-banner');
  await window.reads('recovery', 'If the recovery sheet and every passphrase are lost, nobody can open');
  await window.reads('setup-later-why', 'TRAINING stays');
  await looksRight('en-setup-sheet');
  await window.click('language-ar');
  await window.reads('setup-step', 'الخطوة');
  await window.inPage('document.documentElement.dataset.theme = "dark"');
  await looksRight('ar-dark-setup-sheet');
  await window.click('language-en');
  await window.reads('setup-step', 'Step 2 of 3');
});

part('both steps can be put off from the keyboard: the banner stays, and Today asks for them', async () => {
  const { window } = ministry;
  await window.tabTo('setup-later-sheet');
  await window.press(Key.ENTER);
  await window.reads('setup-step', 'Step 3 of 3');
  assert.equal(await window.focusedSoon('gate-title'), 'gate-title');
  await window.find('backup-none');
  await looksRight('en-setup-backups');
  await window.click('language-ar');
  await window.reads('setup-step', 'الخطوة');
  await window.inPage('document.documentElement.dataset.theme = "dark"');
  await looksRight('ar-dark-setup-backups');
  await window.click('language-en');
  await window.reads('setup-step', 'Step 3 of 3');
  await window.tabTo('setup-later-backups');
  await window.press(Key.ENTER);
  await window.find('training-banner');
  await window.reads('today-protect', 'recovery sheet');
  await looksRight('en-today');
  await window.click('today-protect-do');
  await window.find('recovery-issue');
  await window.find('backup-none');
});

part('the register locks in the middle of set-up', async () => {
  await ministry.close();
  told.desk = null;
  rmSync(join(told.folder, 'ministry'), { recursive: true, force: true });
  ministry = await beginMinistry();
  const { window } = ministry;
  await window.press(Key.CONTROL, 'l');
  await window.find('unlock-passphrase');
  await ministry.unlock();
  await window.find('today-protect');
});

part('the sheet is printed, and counts once part of it was typed back from the paper', async () => {
  await ministry.close();
  told.desk = null;
  rmSync(join(told.folder, 'ministry'), { recursive: true, force: true });
  ministry = await beginMinistry();
  const { window, screen } = ministry;
  const pdf = join(told.stick, 'sheet.pdf');
  await window.click('recovery-issue');
  await window.find('recovery-issue-do');
  await looksRight('en-issue');
  await screen.answerDialog(pdf, () => window.click('recovery-issue-do'));
  await window.reads('recovery-standing', 'Not checked yet');
  assert.equal(await window.focusedSoon('recovery-code'), 'recovery-code');
  groups = digitsOn(pdf);
  assert.equal(groups.length, 12);
  const asked = (await window.text('recovery-check-form')).match(/groups ([\d, ]+) from/)[1].split(',').map(Number);
  await window.fill('recovery-code', asked.map((number) => groups[number % 12]).join(' '));
  await window.click('recovery-check');
  await window.reads('problems', 'cannot be right');
  await window.fill('recovery-code', asked.map((number) => groups[number - 1]).join(' '));
  await window.press(Key.ENTER);
  await window.reads('recovery-standing', 'In force');
  assert.equal(await window.focusedSoon('setup-go-on'), 'setup-go-on');
  await looksRight('en-sheet-checked');
});

part('a stick is chosen, the first backup is made at once, and the training banner goes', async () => {
  const { window, screen } = ministry;
  const backups = join(told.stick, 'backups');
  mkdirSync(backups);
  await window.press(Key.ENTER);
  await window.reads('setup-step', 'Step 3 of 3');
  await window.find('training-banner');
  await screen.answerDialog(backups, () => window.click('backup-choose'));
  await window.find('backup-row');
  await window.gone('training-banner');
  assert.equal(await window.focusedSoon('setup-go-on'), 'setup-go-on');
  await looksRight('en-backed-up');
  await window.press(Key.ENTER);
  await window.reads('notice', 'Set-up is complete');
  await looksRight('en-complete');
  await window.click('nav-settings');
  await window.scrollTo('recovery');
  await looksRight('en-sheet');
  await window.click('backup-verify');
  await window.reads('notice', 'whole');
  await window.scrollTo('backups');
  await looksRight('en-backups');
});

part('the pages read in Arabic and in the dark', async () => {
  const { window } = ministry;
  await window.click('language-ar');
  await window.reads('recovery', 'ورقة الاسترداد');
  await window.scrollTo('recovery');
  await looksRight('ar-sheet');
  await window.choose('setting-theme', 'dark');
  await window.scrollTo('backups');
  await looksRight('ar-dark-backups');
  await window.click('language-en');
  await window.scrollTo('recovery');
  await looksRight('en-dark-sheet');
  await window.choose('setting-theme', 'light');
});

part('the computer is dead and the clerk is gone: stick and sheet on another one', async () => {
  await ministry.close();
  told.desk = null;
  rmSync(join(told.folder, 'ministry'), { recursive: true, force: true });
  const facts = { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE };
  told.desk = ministry = await Desk.open(join(told.folder, 'another'), facts);
  const { window, screen } = ministry;
  const from = Date.now();
  await window.click('open-restore');
  await screen.answerDialog(join(told.stick, 'backups'), () => window.click('restore-choose'));
  await window.find('restore-backup');
  await window.click('restore-with-sheet');
  await window.fill('restore-code', groups.join(' '));
  await window.click('restore-test');
  await window.reads('restore-tested', 'opens and is whole');
  await window.reads('restore-tested', OFFICE.authority);
  assert.equal(existsSync(join(ministry.register, 'register.db')), false, 'a test changes nothing');
  await looksRight('en-tested');
  await window.click('restore-do');
  await window.find('sheet-code');
  await window.fill('sheet-code', groups.join(' '));
  await window.fill('sheet-staff', HEAD);
  await window.fill('sheet-passphrase', CHOSEN);
  await window.fill('sheet-again', CHOSEN);
  await looksRight('en-open');
  await window.click('sheet-open');
  await window.reads('who', HEAD);
  console.log(`Works again after ${Math.round((Date.now() - from) / 1000)} s of the window’s own time`);
  await window.click('nav-today');
  await window.reads('today-restored', 'restored');
});

part('numbers on paper that the backup does not know are listed as missing', async () => {
  const { window } = ministry;
  const year = new Date().getUTCFullYear();
  await window.click('nav-settings');
  await window.fill('restored-number', `OUT-${year}-0002`);
  await window.click('restored-note');
  await window.find('restored-missing');
  assert.deepEqual(await window.texts('restored-missing'), [`OUT-${year}-0001`, `OUT-${year}-0002`]);
  await window.reads('restored-known', 'knows no number');
  await window.scrollTo('restored');
  await looksRight('en-missing');
});

part('the reminder of a restore ends by its button, and with a word while numbers are missing', async () => {
  const { window } = ministry;
  await window.click('restored-finish');
  await window.reads('restored-leave', '2 numbers are still missing');
  await window.scrollTo('restored');
  await looksRight('en-restored-leave');
  await window.click('language-ar');
  await window.choose('setting-theme', 'dark');
  if (!(await window.has('restored-leave'))) await window.click('restored-finish');
  await window.scrollTo('restored');
  await looksRight('ar-dark-restored-leave');
  await window.choose('setting-theme', 'light');
  await window.click('language-en');
  await window.reads('restored-leave', 'still missing');
  await window.click('restored-leave-do');
  await window.gone('restored');
  await window.click('nav-today');
  await window.find('today-figures');
  assert.equal(await window.has('today-restored'), false, 'Today asks for it no longer');
  await window.click('nav-settings');
});

part('a backup from another day comes back with the passphrase too', async () => {
  const { window, screen } = ministry;
  await window.click('backup-now');
  await window.reads('notice', 'made and checked');
  await window.click('lock');
  await window.find('unlock-passphrase');
  await window.click('open-restore');
  await screen.answerDialog(join(told.stick, 'backups'), () => window.click('restore-choose'));
  await window.find('restore-backup');
  await window.fill('restore-staff', HEAD);
  await window.fill('restore-passphrase', CHOSEN);
  await window.click('restore-test');
  await window.reads('restore-tested', 'opens and is whole');
  await window.click('restore-do');
  await window.find('unlock-passphrase');
});

part('of a damaged backup the sentence says so, and names the one before it', async () => {
  const { window, screen } = ministry;
  await ministry.unlock(CHOSEN);
  await window.click('nav-settings');
  await window.click('backup-now');
  await window.reads('notice', 'made and checked');
  await window.click('lock');
  await window.find('unlock-passphrase');
  const made = readdirSync(join(told.stick, 'backups'), { recursive: true })
    .filter((path) => path.endsWith('register.db'))
    .sort();
  const newest = basename(dirname(made.at(-1)));
  const database = join(told.stick, 'backups', made.at(-1));
  const bytes = readFileSync(database);
  bytes[Math.floor(bytes.length / 2)] ^= 4;
  writeFileSync(database, bytes);
  await window.click('open-restore');
  await screen.answerDialog(join(told.stick, 'backups'), () => window.click('restore-choose'));
  await window.choose('restore-backup', newest);
  await window.fill('restore-staff', HEAD);
  await window.fill('restore-passphrase', CHOSEN);
  await window.click('restore-test');
  // By its day, as the list above names it.
  await window.reads('restore-tested', /not whole[\s\S]*Choose the one before it: .*20\d\d/);
  await looksRight('en-damaged');
  await window.click('language-ar');
  await window.reads('restore-tested', 'اختر التي قبلها');
  await looksRight('ar-damaged');
});
