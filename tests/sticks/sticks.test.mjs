// Sticks as they are: FAT32 and exFAT, full, write-protected, pulled out. Images, mounted by drivers that need no kernel
// support; left out, and said so, where these programs or the right to mount are missing.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

const CLI = process.env.COMITY_CLI ?? 'target/debug/comity-cli';
const PATIENCE_MS = 240_000;
const here = mkdtempSync(join(tmpdir(), 'comity-sticks-'));
const has = (program) => spawnSync('which', [program]).status === 0;
const NEEDED = ['mkfs.vfat', 'fusefat', 'mkfs.exfat', 'mount.exfat-fuse', 'losetup', 'fusermount'];
const absent = NEEDED.filter((program) => !has(program));
const lacking = absent.length > 0 ? `${absent.join(', ')} not installed` : process.getuid() !== 0 ? 'only root may mount' : false;
const MiB = 1 << 20;
const sticks = [];

/** A stick of `size` MiB; `put` mounts it, `pull` takes it out without asking, `away` takes it out as one should. */
class Stick {
  constructor(kind, size) {
    [this.kind, this.image, this.place] = [kind, join(here, `${kind}-${sticks.length}.img`), join(here, `${kind}-${sticks.length}`)];
    const file = openSync(this.image, 'w');
    ftruncateSync(file, size * MiB);
    closeSync(file);
    mkdirSync(this.place);
    run(kind === 'fat32' ? 'mkfs.vfat' : 'mkfs.exfat', ...(kind === 'fat32' ? ['-F', '32'] : []), this.image);
    sticks.push(this);
  }

  put(options = 'rw') {
    if (this.kind === 'fat32') run('fusefat', '-o', options === 'rw' ? 'rw+' : 'ro', this.image, this.place);
    else {
      this.device ??= run('losetup', '-f', '--show', this.image).trim();
      run('mount.exfat-fuse', '-o', options, this.device, this.place);
    }
    return this;
  }

  /** Its driver is gone from one moment to the next, and whoever writes to it is told so. */
  pull() {
    spawnSync('pkill', ['-KILL', '-f', `(fusefat|exfat-fuse).*${this.place}`]);
  }

  /** What is left of the place after that. */
  clear() {
    spawnSync('fusermount', ['-uz', this.place]);
  }

  away() {
    spawnSync('fusermount', ['-u', this.place]);
  }

  end() {
    this.pull();
    this.clear();
    if (this.device) spawnSync('losetup', ['-d', this.device]);
  }
}

function run(program, ...words) {
  const done = spawnSync(program, words, { encoding: 'utf8' });
  assert.equal(done.status, 0, `${program} ${words.join(' ')}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

const env = { ...process.env, COMITY_PASSPHRASE: 'three camels cross at noon', LANG: 'C.UTF-8' };
const cli = (desk, ...words) => spawnSync(CLI, ['--register', join(here, desk), '--json', ...words], { env, encoding: 'utf8' });
function comity(desk, ...words) {
  const done = cli(desk, ...words);
  assert.equal(done.status, 0, `${desk}: ${words.join(' ')}: ${done.stderr}`);
  return done.stdout ? JSON.parse(done.stdout) : null;
}
const hash = (desk) => comity(desk, 'register', 'info').content_hash;

function refused(words, ...said) {
  const done = cli('Ministry', ...words);
  assert.notEqual(done.status, 0);
  for (const word of said) assert.match(done.stderr, word);
}

before(
  () => {
    if (lacking) return;
    for (const desk of ['Ministry', 'Port']) comity(desk, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', desk, '--staff', desk);
    for (const [desk, other] of [['Ministry', 'Port'], ['Port', 'Ministry']]) {
      const card = join(here, `${other}.comity-card`);
      const { fingerprint } = comity(other, 'card', 'export', card);
      comity(desk, 'card', 'admit', card, '--as', 'desk', '--fingerprint', fingerprint);
    }
    const [asked, scan] = [join(here, 'case.json'), join(here, 'scan.bin')];
    writeFileSync(asked, JSON.stringify({ family: 'mla', direction: 'incoming', partner: 'FR', subject: 'Bank records' }));
    const { reference } = comity('Ministry', 'case', 'add', asked);
    writeFileSync(scan, randomBytes(24 * MiB));
    comity('Ministry', 'document', 'attach', reference, scan);
  },
  { timeout: PATIENCE_MS },
);

after(() => {
  for (const stick of sticks) stick.end();
  rmSync(here, { recursive: true, force: true });
});

const story = (says, does) => test(says, { timeout: PATIENCE_MS, skip: lacking }, does);

for (const kind of ['fat32', 'exfat']) {
  story(`${kind}: a bundle arrives whole, and after the stick was out and in again`, () => {
    const stick = new Stick(kind, 80).put();
    const file = join(stick.place, 'ONE.comity');
    const written = comity('Ministry', 'bundle', 'export', '--to', 'Port', file);
    stick.away();
    stick.put();
    assert.deepEqual(readdirSync(stick.place), ['ONE.comity']);
    assert.equal(createHash('sha256').update(readFileSync(file)).digest('hex'), written.sha256);
    const taken = comity('Port', 'bundle', 'import', file);
    assert.deepEqual([taken.documents, hash('Port')], [1, hash('Ministry')]);
    refused(['bundle', 'export', '--to', 'Port', file], /already a file of that name/);
    stick.away();
  });

  story(`${kind}: a full stick is told, and nothing half stays`, () => {
    const stick = new Stick(kind, 40).put();
    writeFileSync(join(stick.place, 'FILM.BIN'), randomBytes(20 * MiB));
    const before = hash('Ministry');
    // The driver for FAT32 does not tell a full stick from a protected one; the other does.
    refused(['bundle', 'export', '--to', 'Port', join(stick.place, 'TWO.comity')], kind === 'exfat' ? /not enough space/ : /space|written/);
    assert.deepEqual(readdirSync(stick.place), ['FILM.BIN']);
    assert.equal(hash('Ministry'), before);
    stick.away();
  });

  story(`${kind}: a write-protected stick is told`, () => {
    const stick = new Stick(kind, 40).put('ro');
    refused(['bundle', 'export', '--to', 'Port', join(stick.place, 'ONE.comity')], /Nothing may be written there/);
    stick.away();
    refused(['bundle', 'export', '--to', 'Port', join(stick.place, 'no', 'such', 'ONE.comity')], /folder/i);
  });

  story(`${kind}: a stick pulled out while it is written holds no file under the final name`, async () => {
    const stick = new Stick(kind, 120).put();
    const before = hash('Ministry');
    let pulled = 0;
    // At another moment each time: as soon as something lies there, and later while it is written and read back.
    for (const wait of [0, 150, 400, 1000]) {
      const file = join(stick.place, `AT${wait}.comity`);
      const words = ['--register', join(here, 'Ministry'), 'bundle', 'export', '--to', 'Port', file];
      const writing = spawn(CLI, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      writing.stderr.on('data', (bytes) => (said += bytes));
      const ended = new Promise((resolve) => writing.on('exit', resolve));
      while (writing.exitCode === null && readdirSync(stick.place).every((name) => !name.includes(`AT${wait}`))) await pause(5);
      await pause(wait);
      stick.pull();
      const code = await ended;
      stick.clear();
      stick.put();
      if (code === 0) continue; // it was done before the stick was pulled
      pulled += 1;
      assert.match(said, /stick|written|folder/i);
      if (existsSync(file)) assert.equal(cli('Port', 'bundle', 'inspect', file).status, 0, 'what has the final name is whole');
    }
    assert.ok(pulled > 0, 'the stick was never pulled in time, so nothing was shown');
    assert.equal(hash('Ministry'), before);
    assert.ok(comity('Ministry', 'register', 'verify').ok);
    stick.away();
  });
}

test('a disk without room for the documents is told before anything is written, and the bundle is taken once there is', { timeout: PATIENCE_MS, skip: lacking }, () => {
  const small = mkdtempSync(join(here, 'small-'));
  run('mount', '-t', 'tmpfs', '-o', 'size=28m', 'tmpfs', small);
  try {
    const desk = `${small.slice(here.length + 1)}/Airport`;
    comity(desk, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', 'Airport', '--staff', 'Airport');
    for (const [one, other] of [['Ministry', desk], [desk, 'Ministry']]) {
      const card = join(here, 'admitted.comity-card');
      rmSync(card, { force: true });
      const { fingerprint } = comity(other, 'card', 'export', card);
      comity(one, 'card', 'admit', card, '--as', 'desk', '--fingerprint', fingerprint);
    }
    const file = join(here, 'AIRPORT.comity');
    comity('Ministry', 'bundle', 'export', '--to', 'Airport', file);
    const film = join(small, 'FILM.BIN');
    writeFileSync(film, randomBytes(16 * MiB));
    const attachments = join(small, 'Airport', 'attachments');
    const before = [hash(desk), readdirSync(attachments)];
    const done = cli(desk, 'bundle', 'import', file);
    assert.deepEqual([done.status, JSON.parse(done.stderr).error.code], [3, 'import-no-space']);
    assert.deepEqual([hash(desk), readdirSync(attachments)], before);
    rmSync(film);
    assert.deepEqual([comity(desk, 'bundle', 'import', file).documents, hash(desk)], [1, hash('Ministry')]);
  } finally {
    run('umount', small);
  }
});
