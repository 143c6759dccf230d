// What every part of the Monday shares: one desk of an office, set up for this part alone.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Desk } from '../desk.mjs';
import { PICTURES, ROOT } from '../window.mjs';

export const OLD_REGISTER = join(ROOT, 'tests/fixtures/take-over/old-register.xlsx');
export const CLERK = 'Amina Warsame';
const OFFICE = { authority: 'Ministry of Justice of Djibouti', state: 'DJ', timeZone: 'Africa/Djibouti' };
const FACTS = { ...OFFICE, desk: 'Ministry', staff: CLERK, passphrase: 'three camels cross at noon' };
const PATIENCE_MS = 240_000;

/**
 * One part of the Monday: `step` adds what is done one after another, and what follows a failure is skipped; `here` is
 * the desk with its window, its screen and an empty stick.
 */
export function monday(name) {
  const here = {};
  let broken = null;

  before(
    async () => {
      mkdirSync(PICTURES, { recursive: true });
      here.folder = mkdtempSync(join(tmpdir(), `comity-monday-${name}-`));
      here.stick = join(here.folder, 'stick');
      mkdirSync(here.stick, { mode: 0o700 });
      here.desk = await Desk.open(join(here.folder, 'ministry'), FACTS);
      here.window = here.desk.window;
      here.screen = here.desk.screen;
      await here.desk.setUp();
    },
    { timeout: PATIENCE_MS },
  );

  after(async () => {
    await here.desk?.close();
    if (broken) console.log(`The desk’s folder is kept in ${here.folder}`);
    else if (here.folder) rmSync(here.folder, { recursive: true, force: true });
  });

  /** `lacking` names a program that this machine may do without: the step is left out and says so. */
  function step(says, does, lacking = null) {
    test(says, { timeout: PATIENCE_MS }, async (t) => {
      if (lacking) return t.skip(`${lacking} is not installed`);
      if (broken) return t.skip(`“${broken}” failed`);
      try {
        await does();
      } catch (error) {
        broken = says;
        await here.screen?.photograph(join(PICTURES, `failed-monday-${name}.png`)).catch(() => undefined);
        throw error;
      }
    });
  }

  /** A picture, and nothing in it that keeps somebody out. */
  async function looksRight(view) {
    const picture = `monday-${name}-${view}`;
    await here.window.settled();
    await here.window.picture(picture);
    assert.deepEqual(await here.window.barriers(), [], `${picture} keeps somebody out`);
    assert.equal(await here.window.widest(), null, `${picture} is wider than the window`);
  }

  return { here, step, looksRight };
}
