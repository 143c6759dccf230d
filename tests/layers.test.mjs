// What may know of what. Each rule reads the sources; each is also shown a fault that it must find.
//
// Run by `./dev check` and `./dev test`. The map of folders is in src-tauri/docs/architecture.md; the rules for the
// pages of the window (one gateway, no markup) stand with them, in ui/src/source.test.ts.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const NOT_OURS = new Set(['target', 'node_modules', 'dist', 'gen', 'permissions', 'generated', '.git']);

/** Modules of the core from the top down: upper may use lower, never the reverse. Those of one row may not use each other. */
const CORE_ORDER = [
  ['casework'],
  ['exchange'],
  ['statistics', 'spreadsheet'],
  ['register'],
  ['merge'],
  ['journal'],
  ['bundle'],
  ['keys'],
  ['law'],
  ['model'],
];

/** Crates that open a window, a dialog or a connection. */
const WINDOW_CRATES = ['tauri', 'tauri-build', 'wry', 'tao', 'rfd', 'gtk', 'webkit2gtk'];
const NETWORK_CRATES = ['reqwest', 'hyper', 'ureq', 'tokio'];

const isTest = ({ path }) => /(^|\/)tests?(\/|\.rs$)/.test(path);
const stripComments = (text) => text.replace(/(^|[^:"'])\/\/.*$/gm, '$1').replace(/\/\*[\s\S]*?\*\//g, '');
/** Rust code without its test module, which stands last in a file. */
const working = (text) => stripComments(text).split(/^#\[cfg\(test\)\]\s*\n(?:#\[.*\]\s*\n)*(?:pub )?mod \w+ \{/m)[0];

function lines(text, pattern) {
  return text.split('\n').flatMap((line) => (pattern.test(line) ? [line.trim()] : []));
}

const within = (folder) => ({ path }) => path.startsWith(folder);
const except = (...paths) => ({ path }) => !paths.some((each) => path.startsWith(each));
const ending = (...ends) => ({ path }) => ends.some((end) => path.endsWith(end));
const all = (...tests) => (file) => tests.every((each) => each(file));

const SQL =
  /["'\s(](SELECT\s+[\w*('(]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|DROP|ALTER)\s+(TEMP\s+|UNIQUE\s+|VIRTUAL\s+)*(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s+\w)/;
const TALKS = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon/;
const SOCKETS = /std::net::|\bTcp(Stream|Listener)\b|\bUdpSocket\b/;

/** Where the bytes of a file may be written: each of these knows how to make them durable. */
const WRITERS = /\b(std::)?fs::write\(|\bFile::create\(/;

const RULES = [
  {
    says: 'the window opens no connection',
    looksAt: all(within('ui/src/'), except('ui/src/dev/'), ending('.ts', '.svelte', '.js')),
    finds: ({ text }) => lines(stripComments(text), TALKS),
    fault: { path: 'ui/src/lib/dates.ts', text: 'const zone = await fetch(address);' },
  },
  {
    says: 'SQL stands only under core/src/register',
    looksAt: all(within('src-tauri/'), except('src-tauri/core/src/register'), ending('.rs'), (file) => !isTest(file)),
    finds: ({ text }) => lines(working(text), SQL),
    fault: { path: 'src-tauri/core/src/casework/office.rs', text: 'connection.query_row("SELECT count(*) FROM cases", [], read)' },
  },
  {
    says: 'no code of ours is unsafe but the disk that fails in tests',
    looksAt: all(ending('.rs'), except('tests/faulty-disk/')),
    finds: ({ text }) => lines(stripComments(text), /\bunsafe\s*(\{|fn\b|impl\b|trait\b|extern\b)|allow\(.*unsafe_code/),
    fault: { path: 'src-tauri/core/src/secrets.rs', text: 'unsafe { std::ptr::write_volatile(byte, 0) }' },
  },
  {
    says: 'no code of ours opens a socket',
    looksAt: all(ending('.rs'), (file) => !isTest(file), except('tests/')),
    finds: ({ text }) => lines(working(text), SOCKETS),
    fault: { path: 'src-tauri/src/lib.rs', text: 'use std::net::TcpStream;' },
  },
  {
    says: 'files are written where writing is made durable, not in passing',
    looksAt: all(within('src-tauri/'), ending('.rs'), (file) => !isTest(file), except('src-tauri/core/build.rs', 'src-tauri/cli/src/demo/')),
    finds: ({ text }) => lines(working(text), WRITERS),
    fault: { path: 'src-tauri/cli/src/main.rs', text: 'std::fs::write(&target, bytes)?;' },
  },
  {
    says: 'every crate of ours keeps the lints of the workspace',
    // The fuzzing crate is a workspace of its own, with nothing in it but calls; the disk that fails wraps an interface of C.
    looksAt: all(ending('Cargo.toml'), except('tests/fuzz/', 'tests/faulty-disk/')),
    finds: ({ text }) => (/^\[lints\]\s*\nworkspace = true/m.test(text) ? [] : ['[lints] workspace = true is missing']),
    fault: { path: 'src-tauri/cli/Cargo.toml', text: '[package]\nname = "comity-cli"\n' },
  },
  {
    says: 'modules of the core use what stands below them, never what stands above',
    looksAt: all(within('src-tauri/core/src/'), ending('.rs'), (file) => !isTest(file)),
    finds: upwardUses,
    fault: { path: 'src-tauri/core/src/merge/mod.rs', text: 'use crate::register::Register;' },
  },
  {
    says: 'a file is named after what it holds',
    looksAt: () => true,
    finds: ({ path }) =>
      /^(helpers?|utils?|managers?|commons?|misc|services?)$/.test(basename(path).replace(/\..*$/, '').toLowerCase()) ? ['name it after what it holds'] : [],
    fault: { path: 'ui/src/lib/utils.ts', text: '' },
  },
];

function upwardUses({ path, text }) {
  const own = path.replace('src-tauri/core/src/', '').split('/')[0].replace('.rs', '');
  const height = CORE_ORDER.findIndex((row) => row.includes(own));
  // Small things everyone needs stand below all others and use nothing above them.
  const ownHeight = height === -1 ? CORE_ORDER.length : height;
  if (own === 'lib' || own === 'error') return [];
  const used = working(text).matchAll(/\bcrate::(?:\{([^}]*)\}|(\w+))/g);
  return [...used]
    .flatMap(([, several, one]) => (several ? several.split(',').map((each) => each.trim().split('::')[0]) : [one]))
    .filter((module) => {
      const theirs = CORE_ORDER.findIndex((row) => row.includes(module));
      return theirs !== -1 && module !== own && theirs <= ownHeight;
    })
    .map((module) => `${own} uses crate::${module}`);
}

function sources(folder = ROOT) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : sources(path);
    if (!/\.(rs|ts|js|mjs|svelte|html|toml)$/.test(entry.name)) return [];
    return [{ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }];
  });
}

const SELF = 'tests/layers.test.mjs';
const files = sources().filter(({ path }) => path !== SELF);

for (const { says, looksAt, finds, fault } of RULES) {
  test(says, () => {
    assert.ok(looksAt(fault) && finds(fault).length > 0, 'the rule must find the fault it is shown');
    const read = files.filter(looksAt);
    assert.ok(read.length > 0, 'the rule must look at something');
    const found = read.flatMap((file) => finds(file).map((line) => `${file.path}: ${line}`));
    assert.deepEqual(found, []);
  });
}

/** Every crate that a package of ours builds with, on any system. */
function crateNames(name, features = []) {
  const tree = execFileSync(
    'cargo',
    ['tree', '--package', name, '--edges', 'normal,build', '--prefix', 'none', '--format', '{p}', ...features],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Set(tree.split('\n').map((line) => line.split(' ')[0]));
}

for (const name of ['comity-core', 'comity-paper', 'comity-cli']) {
  test(`${name} knows no window and no network`, () => {
    const built = crateNames(name);
    assert.ok(built.has(name), 'the crate must stand in its own tree');
    const unwanted = [...WINDOW_CRATES, ...NETWORK_CRATES].filter((each) => built.has(each));
    assert.deepEqual(unwanted, []);
  });
}

test('the tree of the window shows what the other crates must not have', () => {
  const built = crateNames('comity');
  assert.ok(['tauri', 'wry', 'rfd'].every((each) => built.has(each)));
});

test('no program is built with the disk that fails', () => {
  for (const name of ['comity-core', 'comity-paper', 'comity-cli', 'comity']) assert.ok(!crateNames(name).has('comity-faulty-disk'), name);
});

test('the core stands on nothing of ours', () => {
  const ours = [...crateNames('comity-core')].filter((each) => each.startsWith('comity'));
  assert.deepEqual(ours, ['comity-core']);
});
