// A story of one desk told in parts: when one part fails, the rest is left out, a picture is kept, and the folders stay.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, PICTURES } from './desk.mjs';
import { Key } from './window.mjs';

const PATIENCE_MS = 300_000;

/** The office of the stories, and whoever works at its first desk. */
export const OFFICE = { authority: 'Ministry of Justice of Djibouti', state: 'DJ', timeZone: 'Africa/Djibouti' };
export const STAFF = 'Amina Warsame';
export const PASSPHRASE = 'three camels cross at noon';
/** A colleague who may enter, and no more. */
export const CLERK = { name: 'Luís Ferreira', passphrase: 'seven quiet ferries at dusk' };

/** Begins a story; `told.desk` is the desk whose window is looked at, once a part has opened it. */
export function story(name) {
  const told = { desk: null, folder: null, stick: null, broken: null };

  before(() => {
    mkdirSync(PICTURES, { recursive: true });
    told.folder = mkdtempSync(join(tmpdir(), `comity-${name}-`));
    told.stick = join(told.folder, 'stick');
    mkdirSync(told.stick, { mode: 0o700 });
  });

  after(async () => {
    await told.desk?.close();
    if (told.broken) console.log(`The desk’s folders are kept in ${told.folder}`);
    else rmSync(told.folder, { recursive: true, force: true });
  });

  function part(says, tell) {
    test(says, { timeout: PATIENCE_MS }, async (t) => {
      if (told.broken) return t.skip(`“${told.broken}” failed`);
      try {
        await tell(told.desk?.window);
      } catch (error) {
        told.broken = says;
        await told.desk?.screen.photograph(join(PICTURES, `failed-${name}.png`)).catch(() => undefined);
        throw error;
      }
    });
  }

  /** Opens the window of the Ministry and sets its register up. */
  async function openMinistry(facts = {}) {
    const desk = { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE, ...facts };
    told.desk = await Desk.open(join(told.folder, 'ministry'), desk);
    await told.desk.setUp();
    return told.desk;
  }

  /** The same, and set-up stands at its second step. */
  async function beginMinistry() {
    told.desk = await Desk.open(join(told.folder, 'ministry'), { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE });
    await told.desk.createRegister();
    return told.desk;
  }

  /** Gives the clerk an account, on the settings page, and the PC changes hands. */
  async function handOverToClerk() {
    const { window } = told.desk;
    await window.click('nav-settings');
    await window.click('staff-add');
    await window.fill('add-staff-name', CLERK.name);
    await window.choose('add-staff-role', 'clerk');
    await window.fill('add-staff-passphrase', CLERK.passphrase);
    await window.fill('add-staff-again', CLERK.passphrase);
    await window.click('add-staff-submit');
    await window.reads('staff-person', CLERK.name);
    await window.press(Key.CONTROL, 'l');
    await window.find('unlock-passphrase');
    await window.chooseWords('unlock-staff', CLERK.name);
    await told.desk.unlock(CLERK.passphrase);
    await window.reads('who', CLERK.name);
  }

  /** Takes a picture; nothing on the page keeps anybody out or is wider than the window. */
  async function looksRight(of) {
    const { window } = told.desk;
    await window.settled();
    await window.picture(`${name}-${of}`);
    assert.deepEqual(await window.barriers(), [], `${of} keeps somebody out`);
    assert.equal(await window.widest(), null, `${of} is wider than the window`);
  }

  /** Types a date into its three boxes. */
  async function fillDate(field, [day, month, year]) {
    const { window } = told.desk;
    for (const [box, text] of [['day', day], ['month', month], ['year', year]]) {
      await window.fill(`${field}-${box}`, '');
      await window.fill(`${field}-${box}`, text);
    }
  }

  return { told, part, openMinistry, beginMinistry, handOverToClerk, looksRight, fillDate };
}
