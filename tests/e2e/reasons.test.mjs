// Reasons that are typed outside any case – for an account, a desk, a sheet, a row that is struck out – outlive a kill as all
// that is typed does: the same form is open again, with the same words in the same field.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CLERK, PASSPHRASE, STAFF, story } from './part.mjs';
import { meetPort, portOf } from './port.mjs';
import { processesOf, Undriven } from './undriven.mjs';
import { Key } from './window.mjs';

/** Until what was typed is kept, milliseconds; a crash may take as much. */
const KEPT = 2000;

const { told, part, openMinistry, looksRight, fillDate } = story('reasons');
let ministry;

async function kill() {
  for (const { pid, name } of processesOf(ministry.home)) if (name === 'comity') process.kill(pid, 'SIGKILL');
  await ministry.window.close();
}

async function open() {
  await ministry.start();
  await ministry.window.find('unlock-staff');
  await ministry.window.chooseWords('unlock-staff', STAFF);
  await ministry.unlock();
  await ministry.window.find('nav-settings');
}

/** Types into a field, kills the program, and reads the field again on the same page. */
async function outlives(field, words, page) {
  await ministry.window.fill(field, words);
  await pause(KEPT);
  await kill();
  await open();
  const { window } = ministry;
  await window.click(page);
  await window.find(field);
  await window.settled();
  assert.equal(await window.value(field), words);
  return window;
}

part('the office has a colleague, another desk, a sheet and an absence', async () => {
  ministry = await openMinistry();
  await meetPort(told);
  const there = join(told.stick, 'there.comity');
  await ministry.exportBundle(there);
  portOf(told)('bundle', 'import', there);
  await kill();
  const between = await Undriven.open(ministry.home);
  try {
    const passphrase = join(told.stick, 'first.txt');
    writeFileSync(passphrase, CLERK.passphrase);
    between.comity(PASSPHRASE, 'recovery', 'issue', join(told.stick, 'sheet.txt'));
    between.comity(PASSPHRASE, 'staff', 'add', CLERK.name, '--role', 'clerk', '--new-passphrase-file', passphrase);
    assert.ok(readFileSync(join(told.stick, 'sheet.txt')).length > 0);
  } finally {
    await between.close();
  }
  await open();
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('absence-add');
  await window.choose('absence-field-kind', 'stand_in');
  await window.fill('absence-field-staff', STAFF);
  await window.fill('absence-field-stand_in', CLERK.name);
  await fillDate('absence-field-from', ['1', '1', '2026']);
  await fillDate('absence-field-until', ['31', '12', '2027']);
  await window.click('absence-submit');
  await window.reads('absence', CLERK.name);
});

part('why an account is suspended', async (window) => {
  await window.click('staff-suspend');
  const after = await outlives('staff-reason', 'On leave until the inquiry', 'nav-settings');
  await looksRight('en-suspend');
  await after.click('staff-act-submit');
  await after.reads('staff-is-suspended', 'On leave until the inquiry');
});

part('why an account is removed, and the name that was typed', async () => {
  const { window } = ministry;
  await window.click('staff-remove');
  await window.fill('staff-typed-name', CLERK.name);
  const after = await outlives('staff-reason', 'Left the service', 'nav-settings');
  assert.equal(await after.value('staff-typed-name'), CLERK.name);
  // Given up, it does not come back.
  await after.press(Key.ESCAPE);
  await after.gone('staff-act-submit');
});

part('which role is given, and why', async () => {
  const { window } = ministry;
  const buttons = await window.findAll('staff-role');
  await buttons.at(-1).click();
  await window.choose('staff-new-role', 'officer');
  const after = await outlives('staff-reason', 'Passed the examination', 'nav-settings');
  assert.equal(await after.value('staff-new-role'), 'officer');
  await after.click('staff-act-submit');
  await after.gone('staff-act-submit');
});

part('why a sheet is revoked', async () => {
  const { window } = ministry;
  await window.click('recovery-revoke');
  const after = await outlives('recovery-reason', 'The envelope was open', 'nav-settings');
  await after.press(Key.ESCAPE);
  await after.gone('recovery-reason');
});

part('why an absence is struck out', async () => {
  const { window } = ministry;
  await window.click('absence-in-error');
  const after = await outlives('error-field-reason', 'Stayed after all', 'nav-settings');
  await after.scrollTo('absences');
  await looksRight('en-absence');
  await after.click('in-error-submit');
  await after.reads('absence', 'Stayed after all');
});

part('why a desk is revoked', async () => {
  const { window } = ministry;
  await window.click('nav-bundles');
  await window.click('revoke-desk');
  await window.fill('revoke-name', 'Port');
  const after = await outlives('revoke-reason', 'The computer was stolen', 'nav-bundles');
  assert.equal(await after.value('revoke-name'), 'Port');
  await looksRight('en-revoke');
  await after.click('revoke-submit');
  await after.reads('desk-revoked', 'The computer was stolen');
});
