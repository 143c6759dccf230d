// Three desks in two rooms, and an engine in each room that keeps the exchange folder in step. No stick is carried.
// Left out, and said so, where Syncthing is not installed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Engine, isInstalled } from './engine.mjs';

const CLI = process.env.COMITY_CLI ?? 'target/debug/comity-cli';
const lacking = isInstalled() ? false : 'Syncthing is not installed';
const PATIENCE_MS = 240_000;
const here = mkdtempSync(join(tmpdir(), 'comity-sync-engine-'));
const rooms = [];
const desks = {};

class Desk {
  constructor(name, room) {
    [this.name, this.room, this.register] = [name, room, join(here, name)];
    this.run('register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', name, '--staff', name);
  }

  run(...words) {
    const done = spawnSync(CLI, ['--register', this.register, ...words, '--json'], {
      env: { ...process.env, COMITY_PASSPHRASE: 'three camels cross at noon' },
      encoding: 'utf8',
    });
    assert.equal(done.status, 0, `${this.name}: ${words.join(' ')}: ${done.stderr}`);
    return done.stdout ? JSON.parse(done.stdout) : null;
  }

  add(subject) {
    const file = join(here, 'case.json');
    writeFileSync(file, JSON.stringify({ family: 'mla', direction: 'incoming', partner: 'FR', received_on: '2026-03-02', subject }));
    return this.run('case', 'add', file).reference;
  }

  admit(other) {
    const card = join(here, `${other.name}.comity-card`);
    rmSync(card, { force: true });
    const { fingerprint } = other.run('card', 'export', card);
    this.run('card', 'admit', card, '--as', 'desk', '--fingerprint', fingerprint);
  }

  carry(other) {
    const file = join(here, `${this.name}-${other.name}-${readdirSync(here).length}.comity`);
    this.run('bundle', 'export', '--to', other.name, file);
    other.run('bundle', 'import', file);
  }

  hash() {
    return this.run('register', 'info').content_hash;
  }
}

/** Turns of all, with the engines at work between them, until all desks agree and nobody has anything more to say. */
async function settle() {
  for (let round = 0; round < 20; round += 1) {
    let news = 0;
    for (const desk of Object.values(desks)) {
      const turn = desk.run('bundle', 'turn');
      news += turn.imported.length + (turn.left ? 1 : 0);
      for (const room of rooms) await room.settle();
    }
    const hashes = new Set(Object.values(desks).map((desk) => desk.hash()));
    if (news === 0 && hashes.size === 1) return;
    await sleep(500);
  }
  assert.fail('the desks do not come to agree');
}

before(
  async () => {
    if (lacking) return;
    for (const name of ['east', 'west']) rooms.push(await Engine.start(join(here, `${name}-engine`), join(here, name)));
    await rooms[0].join(rooms[1]);
    await rooms[1].join(rooms[0]);
    desks.ministry = new Desk('Ministry', rooms[0]);
    desks.registry = new Desk('Registry', rooms[0]);
    desks.port = new Desk('Port', rooms[1]);
    for (const other of [desks.registry, desks.port]) {
      desks.ministry.admit(other);
      other.admit(desks.ministry);
      desks.ministry.carry(other);
    }
    for (const desk of Object.values(desks)) desk.run('bundle', 'folder', desk.room.folder);
  },
  { timeout: PATIENCE_MS },
);

after(() => {
  for (const room of rooms) room.stop();
  rmSync(here, { recursive: true, force: true });
});

const story = (says, does) => test(says, { timeout: PATIENCE_MS, skip: lacking }, does);

story('what one desk writes is at all three without a stick', async () => {
  const [first, second] = [desks.ministry.add('Bank records'), desks.port.add('Witness hearing')];
  await settle();
  for (const desk of Object.values(desks)) {
    const known = desk.run('case', 'list').map(({ reference }) => reference);
    assert.ok(known.includes(first) && known.includes(second), desk.name);
  }
});

story('a document arrives byte for byte', async () => {
  const reference = desks.registry.add('With a scan');
  const scan = join(here, 'scan.pdf');
  writeFileSync(scan, Buffer.from(Array.from({ length: 3_000_000 }, (_, n) => (n * 2_654_435_761) >>> 24)));
  desks.registry.run('document', 'attach', reference, scan);
  await settle();
  const out = join(here, 'extracted.pdf');
  desks.port.run('document', 'extract', reference, 'scan.pdf', out);
  assert.ok(readFileSync(out).equals(readFileSync(scan)));
});

story('rooms that were cut off meet again, and files in conflict do no harm', async () => {
  await rooms[0].cut(rooms[1], true);
  await sleep(1000);
  const [east, west] = [desks.ministry.add('Written in the east'), desks.port.add('Written in the west')];
  for (const desk of Object.values(desks)) desk.run('bundle', 'turn');
  for (const room of rooms) writeFileSync(join(room.folder, 'left-over.comity'), `half a bundle of ${room.port}`);
  for (const room of rooms) await room.settle();
  await sleep(1500);
  await rooms[0].cut(rooms[1], false);
  await sleep(3000);
  await settle();
  for (const desk of Object.values(desks)) {
    const known = desk.run('case', 'list').map(({ reference }) => reference);
    assert.ok(known.includes(east) && known.includes(west), desk.name);
    assert.deepEqual(desk.run('bundle', 'missing').missing, []);
    assert.ok(desk.run('register', 'verify').ok);
  }
  const conflicted = rooms.flatMap((room) => readdirSync(room.folder)).filter((name) => name.includes('sync-conflict'));
  assert.ok(conflicted.length > 0, 'the engine made no file in conflict, so nothing was shown');
});
