// What the program leaves: in memory after locking, on the disk, and on the network.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { readSlots, unlock } from '../decoder/slots.mjs';
import { PICTURES } from './window.mjs';
import { encodings, mayReadMemory, Undriven } from './undriven.mjs';

const PASSPHRASE = 'three camels cross at noon';
const PATIENCE = { timeout: 300_000 };
const NAMES = Array.from({ length: 20 }, (_, number) => `Planted-${'ABCDEFGHIJKLMNOPQRST'[number]}quixote Zanzibari${number}`);
const SUBJECT = 'Bank records of Sesquipedalian';
const home = mkdtempSync(join(tmpdir(), 'comity-traces-'));
const lacking = mayReadMemory === true ? false : mayReadMemory;
let office;

/** Everything the program may leave beside its register: nothing of it comes from a case. */
const EXPECTED = [
  // The marker that tells a copied register from the one that was left here.
  /^state\/comity\/[0-9a-f]+\.head$/,
  // What the engine keeps even where it keeps nothing: salts, and hosts that ask for encryption, of which there are none.
  /^data\/org\.comity\.register\/(hsts-storage\.sqlite|.*\/salt)$/,
  // How surfaces are drawn, kept by the drivers of the display.
  /^cache\/mesa_shader_cache\//,
];

/** Runs a program in a network of its own that has no interface; nothing where that is not allowed here. */
const NO_NETWORK = ['unshare', '--net'];
const hasNoNetwork = spawnSync(NO_NETWORK[0], [...NO_NETWORK.slice(1), 'true']).status === 0;
const WATCHED = ['strace', '--follow-forks', '--seccomp-bpf', '--quiet=all', '--trace=socket,connect,bind', '--output'];
const watches = spawnSync(WATCHED[0], [...WATCHED.slice(1), '/dev/null', 'true']).status === 0;

before(async () => {
  office = await Undriven.open(home);
  office.comity(PASSPHRASE, 'register', 'create', '--authority', 'Ministry of Justice', '--state', 'DJ', '--desk', 'Ministry', '--staff', 'Amina');
  const file = join(home, 'tmp', 'case.json');
  const persons = NAMES.map((name) => ({ name }));
  writeFileSync(file, JSON.stringify({ family: 'mla', direction: 'incoming', partner: 'FR', subject: SUBJECT, persons }));
  office.comity(PASSPHRASE, 'case', 'add', file);
  rmSync(file);
}, PATIENCE);

after(async () => {
  await office?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Unlocks by keyboard, and waits until the page knows a name. */
async function unlockAndList() {
  await pause(1500);
  await office.screen.type(PASSPHRASE);
  await office.screen.press('Return');
  await office.until(() => knows(SUBJECT), 'the register was not opened', 40);
  await office.screen.press('alt+2');
  await office.until(() => knows(NAMES[0]), 'the list of cases was not opened', 40);
}

const isPage = ({ name }) => name.startsWith('WebKitWebProces');
const thePage = () => office.processes().find(isPage);
const knows = (text) => office.inMemory(encodings('text', text)).size > 0;

function secrets() {
  const slots = ['a', 'b'].map((copy) => readSlots(readFileSync(join(office.register, `keys-${copy}.comity-keys`))));
  const newest = slots.sort((one, other) => Number(other.epoch) - Number(one.epoch))[0];
  const keys = unlock(newest, newest.slots[0], PASSPHRASE);
  return [
    ...encodings('passphrase', PASSPHRASE),
    ['data key', keys.dataKey],
    ...encodings('data key in hexadecimal', keys.dataKey.toString('hex')),
    ...encodings('data key in capitals', keys.dataKey.toString('hex').toUpperCase()),
    ['signing key', keys.seed],
    ...encodings('key of the person', keys.secretKey),
  ];
}

/** Opens, finds everything that is wanted, locks, and finds nothing of it in any process. */
async function lockAndScan(wanted, turn) {
  await unlockAndList();
  const open = office.inMemory(wanted);
  const held = new Set([...open.keys()].map((key) => key.replace(/, UTF-(8|16)$/, '')));
  for (const name of NAMES) assert.ok(held.has(name), `${name} stands on the page, and the search finds it`);
  assert.ok(open.has('data key') || open.has('data key in hexadecimal, UTF-8'), 'the open register holds its key, and the search finds it');
  const page = thePage().pid;

  await office.screen.press('ctrl+l');
  await office.until(() => !office.processes().some(({ pid }) => pid === page), 'the process of the page did not end');
  await office.until(() => office.processes().some(isPage), 'no new page was opened');
  await pause(1500);
  await office.screen.photograph(join(PICTURES, 'traces-locked.png'));
  assert.deepEqual([...office.inMemory(wanted)], [], `locked ${turn} times`);
}

test('after locking no process holds the passphrase, a key or one of twenty names', { ...PATIENCE, skip: lacking }, async () => {
  const wanted = [...secrets(), ...NAMES.flatMap((name) => encodings(name, name))];
  await office.start(hasNoNetwork ? NO_NETWORK : []);
  // What stays behind depends on where memory was taken: one locking that leaves nothing shows little.
  for (let turn = 1; turn <= 3; turn += 1) await lockAndScan(wanted, turn);

  await unlockAndList();
  await office.screen.photograph(join(PICTURES, 'traces-unlocked-again.png'));
  await office.stop();
});

test('no profile, no list of recent files and no name is left on the disk', PATIENCE, async () => {
  await office.start();
  await unlockAndList();
  await office.screen.press('ctrl+l');
  await pause(2000);
  await office.stop();
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  const needles = [PASSPHRASE, ...NAMES, SUBJECT].flatMap((text) => encodings(text, text));
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const [name, needle] of needles) assert.ok(!bytes.includes(needle), `${name} stands in ${path.slice(home.length)}`);
  }
  const elsewhere = files.map((path) => path.slice(home.length + 1)).filter((path) => !path.startsWith('register/'));
  assert.ok(elsewhere.some((path) => EXPECTED[0].test(path)), 'the folders of the program are looked at');
  assert.deepEqual(elsewhere.filter((path) => !EXPECTED.some((each) => each.test(path))), []);
});

test('no process of the program opens a socket of the internet', { ...PATIENCE, skip: watches ? false : 'strace is not installed, or not allowed' }, async () => {
  const log = join(home, 'tmp', 'sockets.log');
  await office.start([...WATCHED, log]);
  await unlockAndList();
  for (const key of ['alt+1', 'alt+3', 'alt+5', 'alt+6', 'alt+7', 'ctrl+l']) {
    await office.screen.press(key);
    await pause(700);
  }
  await office.stop();
  const lines = readFileSync(log, 'utf8').split('\n');
  assert.ok(lines.some((line) => line.includes('AF_UNIX')), 'the watch saw the sockets of the display');
  assert.deepEqual(lines.filter((line) => /AF_INET6?\b/.test(line)), []);
});

test('the program works where there is no network at all', { ...PATIENCE, skip: hasNoNetwork ? false : 'a network of its own is not allowed here' }, async () => {
  await office.start(NO_NETWORK);
  await unlockAndList();
  await office.stop();
});

test('the page is painted without a graphics driver, which would keep what it shows', PATIENCE, async () => {
  await office.start();
  await unlockAndList();
  await office.screen.press('alt+1');
  await pause(700);
  const { pid } = thePage();
  const threads = readdirSync(`/proc/${pid}/task`).map((task) => readFileSync(`/proc/${pid}/task/${task}/comm`, 'utf8').trim());
  assert.ok(threads.includes('WebKitWebProces'), `the threads of the page are read: ${threads.join(', ')}`);
  assert.deepEqual(threads.filter((name) => /compositor|llvmpipe|:gdrv|:gl\d/i.test(name)), []);
  await office.stop();
});

test('a page that ends by itself leaves a locked register, and says so', { ...PATIENCE, skip: lacking }, async () => {
  await office.start();
  await unlockAndList();
  const { pid } = thePage();
  process.kill(pid, 'SIGKILL');
  await office.until(() => office.processes().some((one) => isPage(one) && one.pid !== pid), 'no new page was opened');
  await pause(2500);
  await office.screen.photograph(join(PICTURES, 'traces-page-ended.png'));
  assert.ok(!knows(NAMES[0]), 'the names are gone with the page');
  assert.ok(knows('The page stopped working'), 'the new page says what happened');
  await unlockAndList();
  await office.stop();
  const said = office.comity(PASSPHRASE, 'audit', 'list');
  assert.match(JSON.stringify(said), /page-ended|the page stopped working/);
});

test('pages that end again and again end the program, which says why and what to do', { ...PATIENCE, skip: lacking }, async () => {
  await office.start();
  await unlockAndList();
  for (let end = 1; end <= 3; end += 1) {
    const { pid } = thePage();
    process.kill(pid, 'SIGKILL');
    if (end === 3) break;
    await office.until(() => office.processes().some((one) => isPage(one) && one.pid !== pid), 'no new page was opened');
    await office.until(() => knows('The page stopped working'), 'the new page was not loaded');
    // The last one is open again when it ends, so that there is somebody to sign what is noted.
    if (end === 2) await unlockAndList();
  }
  await pause(2500);
  assert.ok(!office.processes().some(isPage), 'no further page is opened');
  assert.ok(office.processes().length > 0, 'the program waits until it was read');
  await office.screen.photograph(join(PICTURES, 'traces-page-keeps-ending.png'));
  assert.ok(!knows(NAMES[0]), 'no name is left in memory');
  await office.screen.focusWindow();
  await office.screen.press('Return');
  assert.equal(await office.ended(), 1);
  const said = JSON.stringify(office.comity(PASSPHRASE, 'audit', 'list'));
  assert.match(said, /page-keeps-ending|again and again/);
});
