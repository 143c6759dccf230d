// A backup that is overdue, on Today: the register was set up some days ago, and the stick has been out since.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';
import { Undriven } from './undriven.mjs';

const DAYS = 3;
const FROM_NOW_MS = DAYS * 24 * 60 * 60 * 1000;

const { told, part, looksRight } = story('overdue');

/** Sets the register up with a checked sheet and a backup, on a day that has passed. */
async function setUpDaysAgo(home, backups) {
  const then = `${new Date(Date.now() - FROM_NOW_MS).toISOString().slice(0, 19)}Z`;
  const past = await Undriven.open(home, { env: { COMITY_NOW: then } });
  try {
    const says = (...words) => past.comity(PASSPHRASE, ...words);
    says('register', 'create', '--authority', OFFICE.authority, '--state', OFFICE.state, '--desk', 'Ministry', '--staff', STAFF, '--limits', 'read');
    const sheet = join(told.stick, 'sheet.txt');
    says('recovery', 'issue', sheet);
    const groups = readFileSync(sheet, 'utf8').split(/\s+/).filter((word) => /^\d{5}$/.test(word));
    const digits = join(told.stick, 'digits.txt');
    writeFileSync(digits, groups.join(' '));
    says('recovery', 'check', '--code-file', digits);
    says('backup', 'folder', backups);
    says('backup', 'make');
  } finally {
    await past.close();
  }
}

part('a stick that has been out for three days stands on Today, in words, with a mark and in red', async () => {
  const home = join(told.folder, 'ministry');
  const backups = join(told.stick, 'backups');
  mkdirSync(backups);
  await setUpDaysAgo(home, backups);
  renameSync(backups, `${backups}-out`);
  told.desk = await Desk.open(home, { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE });
  const { window } = told.desk;
  await told.desk.unlock();
  await window.reads('today-backup', 'The backup is overdue');
  await window.reads('today-backup', 'Last backup');
  assert.equal(await window.has('training-banner'), false);
  const shown = await window.inPage(`
    const told = document.querySelector('[data-testid="today-backup"]');
    const tone = document.createElement('i');
    tone.style.color = 'var(--alarm)';
    told.append(tone);
    const alarm = getComputedStyle(tone).color;
    tone.remove();
    return { color: getComputedStyle(told).color, alarm, marks: told.querySelectorAll('svg').length };
  `);
  assert.deepEqual([shown.color, shown.marks], [shown.alarm, 1], 'red, and not by colour alone');
  await looksRight('en-today');
});

part('the same in the dark, and in Arabic', async () => {
  const { window } = told.desk;
  await window.click('nav-settings');
  await window.reads('backup-last', 'The backup is overdue');
  await window.choose('setting-theme', 'dark');
  await window.click('nav-today');
  await window.find('today-backup');
  await looksRight('en-dark-today');
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.click('nav-today');
  await window.find('today-backup');
  await looksRight('ar-dark-today');
  await window.click('nav-settings');
  await window.click('language-en');
  await window.choose('setting-theme', 'light');
});

part('the stick is put in again, a backup is made, and Today says nothing of it any more', async () => {
  const { window } = told.desk;
  const backups = join(told.stick, 'backups');
  renameSync(`${backups}-out`, backups);
  await window.click('nav-settings');
  await window.click('backup-now');
  await window.reads('notice', 'made and checked');
  await window.click('nav-today');
  await window.find('today-recent');
  assert.equal(await window.has('today-backup'), false);
});
