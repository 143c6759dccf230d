// A page that is killed at whatever moment of its start is followed by another. Only where its process dies before it has told the
// engine its number does the engine end the whole program: nothing is open then, and starting it again is all there is to do.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { mayReadMemory, encodings, Undriven } from './undriven.mjs';
import { PICTURES } from './window.mjs';

const PASSPHRASE = 'three camels cross at noon';
const PATIENCE = { timeout: 300_000, skip: mayReadMemory === true ? false : mayReadMemory };
const home = mkdtempSync(join(tmpdir(), 'comity-early-'));
/** Milliseconds after the process of the page was first seen. */
const MOMENTS = (process.env.COMITY_MOMENTS ?? '0,80,150,200,250,300,600,1200').split(',').map(Number);
/** By then the process of a page has told the engine its number, milliseconds. */
const ANSWERS_AFTER = 600;
let office;

before(async () => {
  office = await Undriven.open(home);
  office.comity(PASSPHRASE, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', 'Ministry', '--staff', 'Amina');
}, PATIENCE);

after(async () => {
  await office?.close();
  rmSync(home, { recursive: true, force: true });
});

const pages = () => office.processes().filter(({ name }) => name.startsWith('WebKitWebProces')).map(({ pid }) => pid);

for (const moment of MOMENTS) {
  test(`killed ${moment} ms after it was begun`, PATIENCE, async () => {
    const begun = office.start();
    await office.until(() => pages().length > 0, 'no page was begun', 600);
    const [first] = pages();
    await pause(moment);
    process.kill(first, 'SIGKILL');
    await begun.catch(() => undefined);
    const hasEnded = () => office.processes().length === 0;
    await office.until(() => hasEnded() || pages().some((pid) => pid !== first), 'no other page was begun', 100);
    if (hasEnded()) {
      assert.ok(moment < ANSWERS_AFTER, 'the program ended');
      return;
    }
    await pause(2500);
    await office.screen.focusWindow();
    await office.screen.photograph(join(PICTURES, `early-end-${moment}.png`));
    assert.ok(office.inMemory(encodings('words', 'The page stopped working')).size > 0, 'the new page was loaded, and says what happened');
    await office.stop();
  });
}
