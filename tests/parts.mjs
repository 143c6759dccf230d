// What foreign code is in the program that an office gets, as a list another program reads (CycloneDX 1.5): from the lock files,
// with versions, licences and sums. `node tests/parts.mjs FILE` writes it; `./dev build` does.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The two programs that an office gets. */
const PROGRAMS = ['comity', 'comity-cli'];

/** Sums of crates by name and version, as Cargo.lock has them. */
function sumsOf(lock) {
  const field = (block, name) => block.match(new RegExp(`^${name} = "(.*)"$`, 'm'))?.[1];
  const blocks = lock.split('[[package]]').slice(1);
  return new Map(blocks.map((block) => [`${field(block, 'name')} ${field(block, 'version')}`, field(block, 'checksum')]));
}

/** Every crate that the programs are built from and with, tests left out. */
function cratesOf(metadata) {
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const own = new Set(metadata.workspace_members);
  const seen = new Set();
  const ahead = metadata.packages.filter(({ id, name }) => own.has(id) && PROGRAMS.includes(name)).map(({ id }) => id);
  while (ahead.length > 0) {
    const id = ahead.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) if (kinds.some(({ kind }) => kind !== 'dev')) ahead.push(pkg);
  }
  return metadata.packages.filter(({ id }) => seen.has(id) && !own.has(id));
}

export function parts() {
  const cargo = ['metadata', '--format-version', '1', '--locked', '--features', 'custom-protocol'];
  const metadata = JSON.parse(execFileSync('cargo', cargo, { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] }));
  const sums = sumsOf(readFileSync(join(ROOT, 'Cargo.lock'), 'utf8'));
  const crates = cratesOf(metadata).map(({ name, version, license }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:cargo/${name}@${encodeURIComponent(version)}`,
    ...(license ? { licenses: [{ expression: license.replace(/\s*\/\s*/g, ' OR ') }] } : {}),
    hashes: [{ alg: 'SHA-256', content: sums.get(`${name} ${version}`) }],
  }));
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'ui/package-lock.json'), 'utf8'));
  const npm = Object.entries(packages).filter(([place]) => place !== '').map(([place, { version, license, integrity }]) => ({
    type: 'library',
    name: place.split('node_modules/').at(-1),
    version,
    purl: `pkg:npm/${place.split('node_modules/').at(-1).replace('@', '%40')}@${version}`,
    ...(license ? { licenses: [{ expression: license }] } : {}),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
  }));
  const version = metadata.packages.find(({ name }) => name === 'comity').version;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'comity', version } },
    // A package may lie in several places.
    components: [...new Map([...crates, ...npm].map((part) => [part.purl, part])).values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  writeFileSync(file, `${JSON.stringify(parts(), null, 2)}\n`);
}
