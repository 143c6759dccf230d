// A passphrase is changed while the disk fails: key files are written without SQLite, so the real program runs under
// strace, which lets one call to them fail, or every call from one on, or kills the program there. Afterwards exactly one
// passphrase opens the register, and it is the one that the program said. Left out, and said so, without strace.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const CLI = resolve(process.env.COMITY_CLI ?? 'target/debug/comity-cli');
const POINTS = Number(process.env.COMITY_SOAK_RUNS ?? 36);
const here = mkdtempSync(join(tmpdir(), 'comity-calls-'));
const desk = join(here, 'Ministry');
const OLD = 'three camels cross at noon';
const NEW = 'four camels cross at noon';
const env = { ...process.env, COMITY_NEW_PASSPHRASE: NEW, COMITY_KDF: 'floor', XDG_STATE_HOME: join(here, 'state'), LANG: 'C.UTF-8' };
const words = (...said) => ['--register', desk, '--json', ...said];
const cli = (passphrase, ...said) => spawnSync(CLI, words(...said), { env: { ...env, COMITY_PASSPHRASE: passphrase }, encoding: 'utf8' });

const COPIES = ['keys-a.comity-keys', 'keys-b.comity-keys'];
const watched = [desk, ...COPIES.flatMap((name) => [join(desk, name), join(desk, `${name}.new`)])];
const CALLS = 'openat,read,write,fsync,rename,unlink';
/** What needs room. */
const ROOM = 'openat,write,fsync,rename';

/** Changes the passphrase under strace with these faults. */
function changed(...faults) {
  const log = join(here, 'calls');
  const strace = ['-f', '-qq', '-o', log, ...watched.flatMap((path) => ['-P', path]), '-e', `trace=${CALLS}`, ...faults];
  const done = spawnSync('strace', [...strace, CLI, ...words('staff', 'passphrase')], { env: { ...env, COMITY_PASSPHRASE: OLD }, encoding: 'utf8' });
  return { done, calls: readFileSync(log, 'utf8').split('\n').filter((line) => /^\d+ +(openat|read|write|fsync|rename|unlink)\(/.test(line)) };
}

after(() => rmSync(here, { recursive: true, force: true }));

const works = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
test('after any fault exactly one passphrase opens, the one that was said', { timeout: 3_600_000, skip: works ? false : 'strace cannot be used here' }, () => {
  const made = cli(OLD, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', 'Ministry', '--staff', 'clerk');
  assert.equal(made.status, 0, made.stderr);
  const kept = join(here, 'kept');
  cpSync(desk, kept, { recursive: true });
  const { calls } = changed();
  const of = (names) => calls.filter((line) => names.split(',').some((name) => line.includes(` ${name}(`))).length;
  assert.ok(of(CALLS) > 10, calls.join('\n'));
  const kinds = [
    [CALLS, (at) => `error=EIO:when=${at}`],
    [CALLS, (at) => `error=EIO:when=${at}+`],
    [ROOM, (at) => `error=ENOSPC:when=${at}`],
    [ROOM, (at) => `error=ENOSPC:when=${at}+`],
    [CALLS, (at) => `signal=KILL:when=${at}`],
    // Killed as soon as the call was made.
    ['fsync,rename', (at) => `signal=KILL:when=${at}`],
  ];
  const each = Math.ceil(POINTS / kinds.length);
  const told = new Map();
  let points = 0;
  for (const [names, fault] of kinds) {
    // The last calls are where things change; so the points come from the end.
    for (let at = of(names), left = each; at > 0 && left > 0; at -= Math.max(1, Math.floor(of(names) / each)), left -= 1) {
      rmSync(desk, { recursive: true });
      cpSync(kept, desk, { recursive: true });
      const { done } = changed('-e', `inject=${names}:${fault(at)}`);
      points += 1;
      const said = done.status === 0 ? 'done' : done.status === null || done.status > 100 ? 'killed' : JSON.parse(done.stderr).error.code;
      told.set(said, (told.get(said) ?? 0) + 1);
      const opens = [OLD, NEW].map((passphrase) => cli(passphrase, 'case', 'list').status === 0);
      const where = `${names} ${fault(at)}: ${said}, ${done.stderr}`;
      assert.equal(opens.filter(Boolean).length, 1, `${where}: ${opens}`);
      if (said === 'done') assert.deepEqual(opens, [false, true], where);
      else if (!['killed', 'slots-unsure'].includes(said)) assert.deepEqual(opens, [true, false], where);
      assert.ok(['done', 'killed', 'slots-unsure', 'slots-io', 'slots-no-space', 'disk-full', 'io'].includes(said), where);
      assert.deepEqual(readdirSync(desk).filter((name) => name.endsWith('.new')), [], where);
    }
  }
  console.log(`${points} points: ${[...told].map(([said, times]) => `${said} ${times}`).join(', ')}`);
});

test('a key file that the disk does not give back keeps nobody out while the other is whole', { timeout: 120_000, skip: works ? false : 'strace cannot be used here' }, () => {
  rmSync(desk, { recursive: true, force: true });
  const made = cli(OLD, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', 'Ministry', '--staff', 'clerk');
  assert.equal(made.status, 0, made.stderr);
  for (const name of COPIES) {
    const strace = ['-f', '-qq', '-o', join(here, 'reads'), '-P', join(desk, name), '-e', 'trace=read', '-e', 'inject=read:error=EIO'];
    const opened = spawnSync('strace', [...strace, CLI, ...words('case', 'list')], { env: { ...env, COMITY_PASSPHRASE: OLD }, encoding: 'utf8' });
    assert.equal(opened.status, 0, `${name}: ${opened.stderr}`);
  }
  assert.deepEqual(...COPIES.map((name) => readFileSync(join(desk, name))));
});
