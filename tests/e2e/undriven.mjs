// The program as an office has it, driven by nobody: what its processes hold in memory, open and leave behind.
// Keys go in through the display; what came of them is read from outside.

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Screen } from './screen.mjs';
import { ROOT } from './window.mjs';

const PROGRAM = process.env.COMITY_BIN ?? join(ROOT, 'target/debug/comity');
const CLI = join(dirname(PROGRAM), 'comity-cli');
const PAGE = 4096;
const PIECE = 8 * 1024 * 1024;
/** Longest needle; pieces of memory overlap by so much. */
const OVERLAP = 512;

export const mayReadMemory = process.getuid() === 0 || 'only root may read the memory of a program that is closed to others';

export class Undriven {
  home;
  register;
  screen;
  #program;
  /** How the program ended, once it has: its code, or the signal that ended it. */
  #ended;
  #env;

  static async open(home, { env = {} } = {}) {
    const one = new Undriven();
    one.home = home;
    one.register = join(home, 'register');
    for (const folder of ['data', 'config', 'cache', 'state', 'run', 'tmp']) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
    one.screen = await Screen.open();
    one.#env = {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      DISPLAY: one.screen.display,
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_STATE_HOME: join(home, 'state'),
      XDG_RUNTIME_DIR: join(home, 'run'),
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      COMITY_REGISTER: one.register,
      ...env,
    };
    return one;
  }

  /** `before` are the words of a program that starts ours, such as one that takes the network away. */
  async start(before = []) {
    const [program, ...words] = [...before, PROGRAM];
    this.#program = spawn(program, words, { env: this.#env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    this.#ended = new Promise((tell) => this.#program.once('exit', (code, signal) => tell(signal ?? code)));
    await this.until(() => this.processes().some(({ name }) => name.startsWith('WebKitWebProces')), 'no page was opened');
    await this.until(async () => (await this.screen.largeWindows()) > 0, 'no window was opened');
    await this.screen.focusWindow();
  }

  async stop() {
    for (const { pid } of this.processes()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    await this.until(() => this.processes().length === 0, 'the program did not end');
  }

  /** How the program ended by itself. Its memory is gone a moment before the system tells. */
  async ended() {
    await this.until(() => this.processes().length === 0, 'the program did not end');
    return this.#ended;
  }

  async close() {
    await this.stop();
    this.screen.close();
  }

  async until(holds, otherwise, tries = 300) {
    for (let turn = 0; turn < tries; turn += 1) {
      if (await holds()) return;
      await pause(100);
    }
    throw new Error(otherwise);
  }

  /** The command line, with the same folders. */
  comity(passphrase, ...words) {
    const done = spawnSync(CLI, ['--register', this.register, '--json', ...words], {
      env: { ...this.#env, COMITY_PASSPHRASE: passphrase },
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${words.join(' ')}: ${done.stderr}`);
    return done.stdout ? JSON.parse(done.stdout) : null;
  }

  processes() {
    return processesOf(this.home);
  }

  /** Which of these needles (name → bytes) stand in the memory of any of the processes, and of which. */
  inMemory(needles) {
    const found = new Map();
    for (const { pid, name } of this.processes()) {
      for (const piece of pieces(pid)) {
        for (const [called, bytes] of needles) {
          if (piece.includes(bytes)) found.set(called, (found.get(called) ?? new Set()).add(name));
        }
      }
    }
    return new Map([...found].map(([called, processes]) => [called, [...processes]]));
  }
}

/** Every process that was started with this home, whoever its parent is now. */
export function processesOf(home) {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      if (!`\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}`.includes(`\0HOME=${home}\0`)) return [];
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)[0];
      return state === 'Z' || name === 'comity-cli' ? [] : [{ pid: Number(pid), name }];
    } catch {
      return []; // it has ended
    }
  });
}

/** Runs of pages that are in memory or swapped out, of one stretch of addresses: engines reserve far more than they use. */
function* runs(pagemap, from, to) {
  const entries = Buffer.alloc(PIECE / PAGE * 8);
  let start = null;
  for (let at = from; at < to; at += BigInt(PIECE)) {
    const length = Number(to - at < BigInt(PIECE) ? to - at : BigInt(PIECE));
    const read = readSync(pagemap, entries, 0, (length / PAGE) * 8, (at / BigInt(PAGE)) * 8n);
    for (let entry = 0; entry < read; entry += 8) {
      // The two highest bits of an entry: present, swapped.
      const isHere = entries[entry + 7] >= 0x40;
      const address = at + BigInt((entry / 8) * PAGE);
      if (isHere) start ??= address;
      else if (start !== null) {
        yield [start, address];
        start = null;
      }
    }
  }
  if (start !== null) yield [start, to];
}

/** The writable memory of a process, piece by piece. */
function* pieces(pid) {
  const buffer = Buffer.alloc(PIECE + OVERLAP);
  try {
    const maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
    const [memory, pagemap] = [openSync(`/proc/${pid}/mem`, 'r'), openSync(`/proc/${pid}/pagemap`, 'r')];
    for (const line of maps.split('\n')) {
      const [, from, to, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
      if (!from || !rights.startsWith('rw')) continue;
      for (const [start, end] of runs(pagemap, BigInt(`0x${from}`), BigInt(`0x${to}`))) {
        for (let at = start; at < end; at += BigInt(PIECE)) {
          const length = Number(end - at < BigInt(buffer.length) ? end - at : BigInt(buffer.length));
          try {
            yield buffer.subarray(0, readSync(memory, buffer, 0, length, at));
          } catch {
            break; // given back in the meantime
          }
        }
      }
    }
    closeSync(memory);
    closeSync(pagemap);
  } catch (error) {
    // A process that has ended holds nothing.
    if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
  }
}

/** A text in the encodings that programs keep texts in. */
export const encodings = (name, text) => [
  [`${name}, UTF-8`, Buffer.from(text)],
  [`${name}, UTF-16`, Buffer.from(text, 'utf16le')],
];
