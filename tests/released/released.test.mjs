// The program as an office gets it, built by `./dev build`: nothing from outside sets its clock or drives its window.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAM = process.env.COMITY_BIN;
const CLI = join(dirname(PROGRAM ?? '.'), 'comity-cli');
const PASSPHRASE = 'three camels cross at noon';
/** A clock that a program for tests would take. */
const FAR = '2051-01-01T00:00:00Z';
const home = mkdtempSync(join(tmpdir(), 'comity-released-'));
const hasDisplay = spawnSync('Xvfb', ['-help']).error === undefined;
let office;

after(async () => {
  await office?.close();
  rmSync(home, { recursive: true, force: true });
});

test('the clock is the machine’s, whatever a variable says', () => {
  const env = { PATH: process.env.PATH, HOME: home, XDG_STATE_HOME: join(home, 'cli-state'), COMITY_PASSPHRASE: PASSPHRASE, COMITY_NOW: FAR };
  const says = (...words) => {
    const ran = spawnSync(CLI, ['--register', join(home, 'cli'), '--json', ...words], { env, encoding: 'utf8' });
    assert.equal(ran.status, 0, ran.stderr);
    return JSON.parse(ran.stdout);
  };
  says('register', 'create', '--authority', 'Ministry', '--state', 'DJ', '--desk', 'Ministry', '--staff', 'Amina');
  const signedIn = says('staff', 'list')[0].since;
  assert.ok(Math.abs(Date.now() - signedIn) < 600_000, `an account of ${new Date(signedIn).toISOString()}`);
});

test('a window that is told to be driven keeps no profile, and its page ends when it locks', { timeout: 120_000, skip: hasDisplay ? false : 'Xvfb is not installed' }, async () => {
  const { Undriven } = await import('../e2e/undriven.mjs');
  office = await Undriven.open(join(home, 'office'), { env: { TAURI_WEBVIEW_AUTOMATION: 'true', TAURI_AUTOMATION: 'true', COMITY_NOW: FAR } });
  office.comity(PASSPHRASE, 'register', 'create', '--authority', 'Ministry', '--state', 'DJ', '--desk', 'Ministry', '--staff', 'Amina');
  await office.start();
  await pause(3000);
  const page = () => office.processes().find(({ name }) => name.startsWith('WebKitWebProces'))?.pid;
  await office.screen.type(PASSPHRASE);
  await office.screen.press('Return');
  await pause(4000);
  const first = page();
  await office.screen.press('ctrl+l');
  await office.until(() => page() !== undefined && page() !== first, 'the page of an open register lives on', 150);
  // Salts and an empty list of hosts are written by the engine even where it keeps nothing.
  const profile = join(office.home, 'data', 'org.comity.register');
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(profile.length + 1));
  assert.deepEqual(kept.filter((path) => !/^(hsts-storage\.sqlite|.*\/salt)$/.test(path)), []);
});
