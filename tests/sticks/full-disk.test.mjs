// A disk that fills up: a register and a stick on a file system of exact size, filled in steps of 64 KiB from full to
// roomy, and one on which nothing may be written. What was confirmed stays, nothing half stays, and the words fit.
// Mounts in a private name space of its own; left out, and said so, where that is not allowed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = resolve(process.env.COMITY_CLI ?? 'target/debug/comity-cli');
const STEPS = Number(process.env.COMITY_SOAK_RUNS ?? 50);
const INSIDE = process.env.COMITY_PRIVATE_MOUNTS === 'yes';
const PATIENCE_MS = 3_600_000;
const STEP = 64 * 1024;
const MiB = 1 << 20;

const run = (program, ...words) => {
  const done = spawnSync(program, words, { encoding: 'utf8' });
  assert.equal(done.status, 0, `${program} ${words.join(' ')}: ${done.stderr}${done.stdout}`);
};

if (!INSIDE) {
  const may = process.platform === 'linux' && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
  const skip = may ? false : 'no private mounts here: only root may make them';
  test('full and write-protected disks, in mounts of their own', { timeout: PATIENCE_MS, skip }, () => {
    const words = ['-m', process.execPath, '--test', '--test-reporter=tap', fileURLToPath(import.meta.url)];
    const env = { ...process.env, COMITY_PRIVATE_MOUNTS: 'yes' };
    delete env.NODE_TEST_CONTEXT;
    const done = spawnSync('unshare', words, { encoding: 'utf8', env, maxBuffer: 64 * MiB });
    console.log(done.stdout.split('\n').filter((line) => /^# .*(steps|runs)/.test(line)).join('\n'));
    assert.equal(done.status, 0, done.stdout + done.stderr);
  });
} else {
  inside();
}

function inside() {
  const here = mkdtempSync(join(tmpdir(), 'comity-full-'));
  const disk = join(here, 'disk');
  const env = { ...process.env, COMITY_PASSPHRASE: 'three camels cross at noon', COMITY_NEW_PASSPHRASE: 'four camels cross at noon', COMITY_KDF: 'floor', XDG_STATE_HOME: join(here, 'state'), LANG: 'C.UTF-8' };
  const cli = (desk, ...words) => spawnSync(CLI, ['--register', desk, '--json', ...words], { env, encoding: 'utf8' });
  const comity = (desk, ...words) => {
    const done = cli(desk, ...words);
    assert.equal(done.status, 0, `${words.join(' ')}: ${done.stderr}`);
    return done.stdout ? JSON.parse(done.stdout) : null;
  };
  const code = (done) => JSON.parse(done.stderr).error.code;
  const FITTING = ['disk-full', 'slots-no-space', 'stick-no-space', 'import-no-space', 'rekey-failed'];

  const [ministry, port] = [join(here, 'Ministry'), join(here, 'Port')];
  for (const desk of [ministry, port]) {
    comity(desk, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', desk.slice(here.length + 1), '--staff', 'clerk');
  }
  for (const [desk, other] of [[ministry, port], [port, ministry]]) {
    const card = join(here, 'one.comity-card');
    rmSync(card, { force: true });
    const { fingerprint } = comity(other, 'card', 'export', card);
    comity(desk, 'card', 'admit', card, '--as', 'desk', '--fingerprint', fingerprint);
  }
  const asked = join(here, 'case.json');
  writeFileSync(asked, JSON.stringify({ family: 'mla', direction: 'incoming', partner: 'FR', subject: 'Bank records' }));
  const { reference } = comity(ministry, 'case', 'add', asked);
  const scan = join(here, 'scan.bin');
  writeFileSync(scan, Buffer.alloc(300_000, 7));
  const bundle = join(here, 'IN.comity');
  comity(ministry, 'bundle', 'export', '--to', 'Port', join(here, 'JOIN.comity'));
  comity(port, 'bundle', 'import', join(here, 'JOIN.comity'));
  comity(port, 'case', 'add', asked);
  comity(port, 'bundle', 'export', '--to', 'Ministry', bundle);

  /** What is done on the disk that fills up, and what it leaves where it is done. */
  const operations = [
    { says: 'save', does: (desk) => cli(desk, 'case', 'add', asked), count: (desk) => comity(desk, 'case', 'list').length },
    { says: 'attach', does: (desk) => cli(desk, 'document', 'attach', reference, scan), count: (desk) => comity(desk, 'case', 'show', reference).documents.length },
    { says: 'import', does: (desk) => cli(desk, 'bundle', 'import', bundle), count: (desk) => comity(desk, 'case', 'list').length },
    { says: 'export', does: (desk) => cli(desk, 'bundle', 'export', '--to', 'Port', join(disk, 'OUT.comity')), count: () => Number(existsSync(join(disk, 'OUT.comity'))) },
    { says: 'passphrase', does: (desk) => cli(desk, 'staff', 'passphrase'), count: () => 0, changes: true },
  ];

  /** Leaves so many bytes of the disk free. */
  function fill(free) {
    const { bavail, bsize } = statfsSync(disk);
    const file = openSync(join(disk, 'FILM.BIN'), 'w');
    const block = Buffer.alloc(STEP, 1);
    for (let left = bavail * bsize - free; left > 0; left -= STEP) writeSync(file, block, 0, Math.min(STEP, left));
    closeSync(file);
  }

  test('every step of a disk that fills up', { timeout: PATIENCE_MS }, () => {
    mkdirSync(disk);
    let [steps, refusals] = [0, 0];
    const each = Math.ceil(STEPS / operations.length);
    for (const { says, does, count, changes } of operations) {
      for (let step = 0; step < each; step += 1) {
        run('mount', '-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk);
        try {
          const desk = join(disk, 'register');
          cpSync(ministry, desk, { recursive: true });
          // The marker belongs to the other folder: one save makes this copy a desk at work, as it will be later.
          comity(desk, 'case', 'add', asked);
          const before = count(desk);
          fill(step * STEP);
          const done = does(desk);
          steps += 1;
          if (done.status !== 0) {
            refusals += 1;
            assert.ok(FITTING.includes(code(done)), `${says} with ${step} × 64 KiB: ${done.stderr}`);
          }
          rmSync(join(disk, 'FILM.BIN'));
          if (changes) {
            const [old, fresh] = ['three', 'four'].map((word) => spawnSync(CLI, ['--register', desk, '--json', 'case', 'list'], { env: { ...env, COMITY_PASSPHRASE: `${word} camels cross at noon` }, encoding: 'utf8' }).status === 0);
            assert.deepEqual([old, fresh], done.status === 0 ? [false, true] : [true, false], `${says} with ${step} × 64 KiB`);
            assert.deepEqual(readdirSync(desk).filter((name) => name.endsWith('.new')), []);
            continue;
          }
          assert.ok(comity(desk, 'register', 'verify').ok, `${says} with ${step} × 64 KiB`);
          const after = count(desk);
          assert.equal(after, done.status === 0 ? before + 1 : before, `${says} with ${step} × 64 KiB: half done`);
          assert.deepEqual(readdirSync(disk).filter((name) => name.includes('.part')), []);
          assert.deepEqual(readdirSync(join(desk, 'attachments')).filter((name) => name.includes('.part')), []);
          if (done.status !== 0) {
            assert.equal(does(desk).status, 0, `${says} once there is room`);
            assert.equal(count(desk), before + 1);
          }
        } finally {
          run('umount', disk);
        }
      }
    }
    console.log(`${steps} steps, ${refusals} of them without room enough`);
    assert.ok(refusals > 0 && refusals < steps, 'both must happen, or nothing was shown');
  });

  test('a register on a write-protected disk is told, and nothing is changed or half opened', { timeout: PATIENCE_MS }, () => {
    const place = join(here, 'protected');
    mkdirSync(place);
    run('mount', '-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', place);
    try {
      const desk = join(place, 'register');
      cpSync(ministry, desk, { recursive: true });
      run('mount', '-o', 'remount,ro', place);
      const listed = readdirSync(desk);
      for (const words of [['case', 'list'], ['case', 'add', asked]]) {
        const done = cli(desk, ...words);
        assert.deepEqual([done.status, code(done)], [1, 'folder-read-only'], done.stderr);
      }
      assert.deepEqual(readdirSync(desk), listed);
      run('mount', '-o', 'remount,rw', place);
      assert.ok(comity(desk, 'register', 'verify').ok);
    } finally {
      run('umount', place);
      rmSync(here, { recursive: true, force: true });
    }
  });
}
