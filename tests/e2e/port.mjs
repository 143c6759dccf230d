// The Port desk of a story: the command line, so that two desks of one register are true ones.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { PASSPHRASE } from './part.mjs';
import { ROOT } from './window.mjs';

const CLI = join(dirname(process.env.COMITY_BIN ?? join(ROOT, 'target/debug/comity')), 'comity-cli');

/** What the Port says to one command; a refusal is an error with its exit code. */
export function portSays(told, ...args) {
  const env = {
    PATH: process.env.PATH,
    HOME: told.folder,
    XDG_STATE_HOME: join(told.folder, 'port-state'),
    COMITY_PASSPHRASE: PASSPHRASE,
    LANG: 'C.UTF-8',
  };
  const ran = spawnSync(CLI, ['--register', join(told.folder, 'port'), ...args], { env, encoding: 'utf8' });
  if (ran.status !== 0) {
    throw Object.assign(new Error(`comity-cli ${args.join(' ')}: ${ran.stderr}`), { code: ran.status, said: ran.stderr });
  }
  return ran.stdout;
}

/** The answer of one command as data. */
export const portOf = (told) => (...args) => JSON.parse(portSays(told, '--json', ...args));

/** Sets the Port up; both desks admit each other's card by the fingerprint they hear. */
export async function meetPort(told) {
  const port = portOf(told);
  const ministry = told.desk;
  port('register', 'create', '--authority', 'Port', '--state', 'DJ', '--desk', 'Port', '--staff', 'Luís Ferreira', '--limits', 'all');
  const own = await ministry.fingerprint();
  const card = join(told.stick, 'port.comity-card');
  const heard = port('card', 'export', card).fingerprint;
  await ministry.giveOutCard(join(told.stick, 'ministry.comity-card'));
  await ministry.admit(card, heard);
  await ministry.window.reads('card', 'Port');
  const admitted = port('card', 'admit', join(told.stick, 'ministry.comity-card'), '--as', 'desk', '--fingerprint', own);
  assert.ok(admitted, 'the Port admits the Ministry');
}
