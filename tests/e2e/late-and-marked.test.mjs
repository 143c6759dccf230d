// A limit that was met late, a case that few may know of, an exhibit whose file is another, in the real window.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';
import { Undriven } from './undriven.mjs';

const { told, part, looksRight } = story('late-and-marked');
const LATE = 'EXT-IN-2026-0001';
const SECRET = 'MLA-IN-2026-0001';

/** Somebody arrested on 5 January, whose papers came two days after the eighteenth; a request that few may know of. */
async function enter(home) {
  const past = await Undriven.open(home, { env: {} });
  const says = (...words) => past.comity(PASSPHRASE, ...words);
  const typed = (name, fields) => {
    const file = join(told.stick, `${name}.json`);
    writeFileSync(file, JSON.stringify(fields));
    return file;
  };
  try {
    says('register', 'create', '--authority', OFFICE.authority, '--state', OFFICE.state, '--desk', 'Ministry', '--staff', STAFF, '--limits', 'all');
    const sought = { family: 'extradition', direction: 'incoming', partner: 'FR', instrument: 'ets24', received_on: '2026-01-05', stage: 'XI12', subject: 'Robbery', persons: [{ name: 'J. Moreau', role: 'person_sought' }], reference: LATE };
    says('case', 'add', typed('sought', sought));
    says('case', 'step', LATE, 'XI20', '--on', '2026-01-25');
    const secret = { family: 'mla', direction: 'incoming', partner: 'KE', received_on: '2026-01-12', subject: 'Bank records', confidential: 'Head and officer only', proceedings: 'civil', reference: SECRET };
    says('case', 'add', typed('secret', secret));
    const disk = join(told.stick, 'disk.img');
    writeFileSync(disk, 'hello');
    says('document', 'attach', SECRET, disk);
    says('case', 'record', SECRET, 'exhibit', 'name=Disk', 'kind=digital', `told_sha256=${'ab'.repeat(32)}`, 'document=disk.img');
  } finally {
    await past.close();
  }
}

part('the list marks the case that few may know of, and its head says who may', async () => {
  const home = join(told.folder, 'ministry');
  await enter(home);
  told.desk = await Desk.open(home, { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE });
  const { window } = told.desk;
  await told.desk.unlock();
  await window.click('nav-cases');
  await window.reads('row-confidential', 'Confidential');
  assert.equal((await window.findAll('row-confidential')).length, 1);
  await looksRight('en-list');
  await told.desk.openCase(SECRET);
  await window.reads('case-confidential', 'Confidential');
  await window.reads('identity', 'Head and officer only');
  await looksRight('en-head');
});

part('an exhibit whose file is another says so without a click', async () => {
  const { window } = told.desk;
  await window.click('case-tab-papers');
  await window.reads('record-finding', 'is not the one that was told');
  await looksRight('en-exhibit');
});

part('what was met late stands beside what runs, with the day', async () => {
  const { window } = told.desk;
  await told.desk.openCase(LATE);
  await window.reads('deadline-late', 'met late, on 25 January 2026');
  await looksRight('en-late');
});

part('the same in the dark, and in Arabic', async () => {
  const { window } = told.desk;
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.choose('setting-theme', 'dark');
  await told.desk.openCase(LATE);
  await window.find('deadline-late');
  await looksRight('ar-dark-late');
  await told.desk.openCase(SECRET);
  await looksRight('ar-dark-head');
});
