// What foreign code is built in: locked, with a reason beside it, and the database's source as its makers published it.
//
// Licences, bans, sources and advisories are looked at by `./dev check`, where cargo-deny is installed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parts } from './parts.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const cargo = (...words) => execFileSync('cargo', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] });
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * The list of SHA-256 sums that stands in the crate with SQLCipher 4.19.0, itself pinned here: whoever takes a newer
 * release reads what has changed and enters the new sum. The releases are signed; the crate's makers check that.
 */
const SQLCIPHER = { version: '4.19.0', sums: '99a4e434d70d219bcd8c2f824a14a9de866f27301951305b4f4a79dfc627a623' };

test('the source of SQLCipher is the one its release was published with, file by file', () => {
  const { packages } = JSON.parse(cargo('metadata', '--format-version', '1', '--locked'));
  const found = packages.filter(({ name }) => name === 'sqlcipher-src');
  assert.equal(found.length, 1);
  assert.ok(found[0].version.includes(`+sqlcipher-${SQLCIPHER.version}-`), found[0].version);
  const source = join(dirname(found[0].manifest_path), 'sqlcipher');
  const list = readFileSync(join(source, 'SHA256SUMS'));
  assert.equal(sha256(list), SQLCIPHER.sums, 'the list of sums');
  const lines = list.toString().trim().split('\n');
  const names = lines.map((line) => line.slice(66));
  for (const needed of ['sqlcipher.c', 'sqlite3.h']) assert.ok(names.includes(needed), needed);
  for (const line of lines) {
    const [sum, name] = [line.slice(0, 64), line.slice(66)];
    assert.ok(!name.startsWith('/') && !name.includes('..'), name);
    assert.equal(sha256(readFileSync(join(source, name))), sum, name);
  }
});

test('every crate is locked to one file with its sum, and comes from the one registry', () => {
  const foreign = read('Cargo.lock').split('[[package]]').slice(1).filter((each) => /^source = /m.test(each));
  assert.ok(foreign.length > 300);
  for (const each of foreign) {
    const name = /^name = "(.+)"$/m.exec(each)[1];
    assert.match(each, /^source = "registry\+/m, `${name} comes from elsewhere`);
    assert.match(each, /^checksum = "[0-9a-f]{64}"$/m, `${name} has no sum`);
  }
});

test('every package of the window is locked to one file with its sum', () => {
  const { packages } = JSON.parse(read('ui/package-lock.json'));
  const foreign = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
  assert.ok(foreign.length > 100);
  for (const [path, { integrity, link }] of foreign) assert.ok(link || /^sha(512|384|256)-/.test(integrity ?? ''), `${path} has no sum`);
});

/** Lines of dependencies without a comment above them; one comment may stand above a block. */
function unexplained(text) {
  const found = [];
  let inside = false;
  let explained = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) [inside, explained] = [/dependencies\]$/.test(line), false];
    else if (line.trim() === '') explained = false;
    else if (line.startsWith('#')) explained = true;
    else if (inside && /^[\w-]+(\.workspace)?\s*=/.test(line)) {
      // Our own crates need none.
      if (!explained && !/path = "/.test(line)) found.push(line);
    }
  }
  return found;
}

test('every crate that we chose has its reason beside it', () => {
  assert.deepEqual(unexplained('[dependencies]\nserde = "1"\n'), ['serde = "1"'], 'the rule must find a fault');
  const manifests = ['Cargo.toml', 'src-tauri/core/Cargo.toml', 'src-tauri/paper/Cargo.toml', 'src-tauri/cli/Cargo.toml', 'benches/Cargo.toml'];
  assert.deepEqual(manifests.flatMap((path) => unexplained(read(path)).map((line) => `${path}: ${line}`)), []);
});

test('every package that the window chose has its reason in the architecture page', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read('ui/package.json'));
  const page = read('src-tauri/docs/architecture.md');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  assert.deepEqual(names.filter((name) => !page.includes(`\`${name}\``)), []);
});

test('the window is built without what opens it to others', () => {
  const tree = cargo('tree', '--package', 'comity', '--edges', 'features,normal', '--prefix', 'none', '--features', 'custom-protocol');
  assert.ok(/^tauri feature "isolation"/m.test(tree), 'the features can be read');
  for (const feature of ['devtools', 'protocol-asset', 'webview-data-url', 'dynamic-acl', 'macos-private-api', 'unstable'])
    assert.ok(!new RegExp(`^tauri feature "${feature}"`, 'm').test(tree), feature);
  for (const name of ['tauri-plugin-', 'reqwest ', 'hyper '])
    assert.ok(!tree.split('\n').some((line) => line.startsWith(name) && !line.startsWith('tauri-plugin v')), name);
});

test('the list of parts of a build names each of them with its version and its sum', () => {
  const { bomFormat, components } = parts();
  assert.equal(bomFormat, 'CycloneDX');
  for (const { purl, version, hashes } of components) assert.ok(version && /^[0-9a-f]{64,128}$/.test(hashes[0].content), purl);
  const names = new Set(components.map(({ purl }) => purl.replace(/@[^@]*$/, '')));
  assert.equal(new Set(components.map(({ purl }) => purl)).size, components.length, 'each once');
  // The database, its cipher, what seals bundles, the window's toolkit, what is in the page, and what only builds it.
  const known = ['cargo/sqlcipher-src', 'cargo/openssl-src', 'cargo/age', 'cargo/tauri', 'npm/svelte', 'npm/%40fluent/bundle', 'npm/vite'];
  for (const name of known) assert.ok(names.has(`pkg:${name}`), name);
  assert.ok(!names.has('pkg:cargo/comity-core'), 'our own code is no foreign part');
});
