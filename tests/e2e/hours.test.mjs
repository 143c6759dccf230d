// A limit of hours, from the record of the custody to the page, in the real window.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';
import { Undriven } from './undriven.mjs';

const { told, part, looksRight, fillDate } = story('hours');
const FAR = 'EXT-IN-2026-0001';
const ARTICLE = 'Code of criminal procedure, art. 63';
/** An island of the same State, two hours ahead of the office. */
const ISLAND = 'Indian/Chagos';
const daysAgo = (days) => new Date(Date.now() - days * 24 * 3600_000).toISOString().slice(0, 10);
const arrest = daysAgo(1);
const evening = daysAgo(2);

/** Somebody arrested yesterday far from the office, under an own law that counts forty-eight hours. */
async function enter(home) {
  const past = await Undriven.open(home);
  const says = (...words) => past.comity(PASSPHRASE, ...words);
  try {
    says('register', 'create', '--authority', OFFICE.authority, '--state', OFFICE.state, '--desk', 'Ministry', '--staff', STAFF, '--time-zone', 'Indian/Mauritius');
    says('law', 'limit', 'provisional_arrest_end', '48', 'hours', ARTICLE);
    const file = join(told.stick, 'sought.json');
    const sought = { family: 'extradition', direction: 'incoming', partner: 'JP', instrument: 'untoc', subject: 'Robbery', persons: [{ name: 'J. Moreau', role: 'person_sought' }], reference: FAR };
    writeFileSync(file, JSON.stringify(sought));
    says('case', 'add', file);
    says('case', 'step', FAR, 'XI12', '--on', arrest);
  } finally {
    await past.close();
  }
}

part('without an hour the limit says so, and what to record', async () => {
  const home = join(told.folder, 'ministry');
  await enter(home);
  told.desk = await Desk.open(home, { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE });
  const { window } = told.desk;
  await told.desk.unlock();
  await told.desk.openCase(FAR);
  await window.reads('deadline-ends', 'Over at an hour of this day that is not on record');
  await looksRight('en-unknown');
});

/** A record that the person was arrested on this day, at this hour of the island. */
async function recordArrest(day, hour) {
  const { window } = told.desk;
  await window.click('case-tab-persons');
  await window.click('record-add-persons');
  await window.choose('record-field-kind-of-record', 'custody');
  await window.choose('record-field-status', 'arrested');
  await fillDate('record-field-happened_on', day.split('-').reverse());
  await window.fill('record-field-happened_at', hour);
  await window.fill('record-field-time_zone', ISLAND);
}

part('the record of the custody of that day tells hour and place, and both clocks are shown', async () => {
  const { window } = told.desk;
  await recordArrest(arrest, '23:30');
  await looksRight('en-custody');
  await window.click('record-submit');
  await window.reads('deadline-ends', 'by the clocks of');
  await window.reads('deadline-ends', '23:30');
  await window.reads('deadline-ends', '21:30');
  await looksRight('en-hour');
  await window.click('nav-today');
  await window.reads('deadline-ends', '21:30');
  await looksRight('en-today');
});

part('an arrest on record a day before the step counts, and both days are told', async () => {
  const { window } = told.desk;
  await told.desk.openCase(FAR);
  await recordArrest(evening, '22:00');
  await window.click('record-submit');
  await window.reads('deadline-differs', 'Check the day');
  await looksRight('en-two-days');
  await window.click('nav-today');
  await window.reads('deadline-differs', 'the day of the arrest on the record of custody');
  await looksRight('en-today-two-days');
  await window.click('nav-settings');
  await window.click('language-ar');
  await told.desk.openCase(FAR);
  await window.find('deadline-differs');
  await looksRight('ar-two-days');
  await window.click('nav-settings');
  await window.click('language-en');
  await told.desk.openCase(FAR);
});

part('the same in the dark, and in Arabic', async () => {
  const { window } = told.desk;
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.choose('setting-theme', 'dark');
  await told.desk.openCase(FAR);
  await window.find('deadline-ends');
  await looksRight('ar-dark-hour');
});
