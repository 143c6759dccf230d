// A second reader of the file format, written from src-tauri/docs/bundle-format.md, opens the golden files.
// It shares no line with the program: where the two differ, the page or one of them is wrong.
//
// Run by `node --test tests/decoder/`; needs the packages of ui/.

import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open } from './age.mjs';
import { padme, readBundle, readHeader, readUnsealed } from './bundle.mjs';
import { fingerprint, readCard } from './cards.mjs';
import { decode } from './cbor.mjs';
import { readEntries } from './entries.mjs';
import { deskOf, plain, read } from './read.mjs';
import { Refusal } from './refusal.mjs';
import { isSigned } from './signature.mjs';
import { readSlots, unlock } from './slots.mjs';

const bytesOf = (path) => readFileSync(new URL(path, import.meta.url));
const golden = (path) => bytesOf(`../fixtures/format-1/${path}`);
const bundle = golden('to-port.comity');
const much = golden('much.comity');
const port = deskOf(golden('port-desk.json').toString('utf8'));

const privateKey = (seed) => {
  const key = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
};
const publicKey = (seed) => Buffer.from(createPublicKey(privateKey(seed)).export({ format: 'jwk' }).x, 'base64url');
/** Copies of the bytes with one bit turned, each with its place; not all of them, for the sake of a slow machine. */
function* changes(bytes, step) {
  for (let at = 0; at < bytes.length; at += step) {
    const copy = Buffer.from(bytes);
    copy[at] ^= 1 << (at % 8);
    yield [copy, at];
  }
}
const partsOf = (inside) => {
  try {
    return readUnsealed(inside, port.signKey).parts;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};
const refuses = (reading, message) => assert.throws(reading, Refusal, message);

test('the golden bundles say what they said when they were written', () => {
  assert.deepEqual(plain(read(bundle, port)), JSON.parse(bytesOf('golden-1.json').toString('utf8')));
  assert.deepEqual(plain(read(much, port)), JSON.parse(bytesOf('golden-1-much.json').toString('utf8')));
});

test('the second golden bundle brings what entries may hold', () => {
  const { header, ranges } = read(much, port);
  const entries = ranges.flatMap((range) => range.entries);
  const writes = entries.flatMap((entry) => entry.writes);
  assert.ok(new Set(ranges.map(({ desk }) => desk.name)).size === 2, 'a desk is relayed');
  assert.ok(entries.some(({ batch }) => batch) && entries.some(({ isAdministrative }) => isAdministrative));
  assert.ok(writes.some(({ replaces }) => replaces.length > 0) && header.receipts.length === 1);
  assert.ok(writes.some(({ value }) => value?.laterVersion?.[0] === 0), 'a value was expunged');
  assert.ok(writes.some(({ value }) => value?.date === '2020') && writes.some(({ value }) => value?.rows));
});

test('a bundle of the format before is told by its number', () => {
  const old = (path) => bytesOf(`../fixtures/format-0/${path}`);
  const { secretKey } = deskOf(old('port-desk.json').toString('utf8'));
  assert.throws(() => read(old('to-port.comity'), { ...port, secretKey }), { step: 3 });
});

test('the golden attachment is the letter that was attached', () => {
  const { attachments } = read(bundle, port);
  assert.deepEqual(attachments.map(({ content }) => content.toString('utf8')), ['letter rogatory\n']);
});

test('a changed byte of the file is refused', () => {
  for (const [copy, at] of changes(bundle, 7)) refuses(() => read(copy, port), `byte ${at}`);
});

test('a changed byte inside age is refused, or decompresses to the very same parts', () => {
  const inside = open(bundle, port.secretKey);
  const { header, parts, length } = readUnsealed(inside, port.signKey);
  for (const [copy, at] of changes(inside, 3)) {
    // The signature covers what the body decompresses to, not how it was compressed.
    const found = partsOf(copy);
    const isBody = at >= length - header.bodyLength && at < length;
    if (found === null) continue;
    assert.ok(isBody, `byte ${at}`);
    assert.deepEqual(found, parts, `byte ${at}`);
  }
  refuses(() => readUnsealed(Buffer.concat([inside, Buffer.of(0)]), port.signKey));
});

test('a changed byte of the entries is found by chain and signatures alone', () => {
  const { header, certificates, parts } = readBundle(bundle, port);
  const { content } = parts[0];
  for (const [copy, at] of changes(content, 5)) {
    refuses(() => readEntries(copy, header.ranges, certificates), `byte ${at}`);
  }
});

test('a file that was cut short is refused', () => {
  for (let length = 0; length < bundle.length; length += 11) {
    refuses(() => read(bundle.subarray(0, length), port), `${length}`);
  }
  const inside = open(bundle, port.secretKey);
  for (let length = 0; length < inside.length; length += 11) {
    refuses(() => readUnsealed(inside.subarray(0, length), port.signKey), `${length} inside`);
  }
});

test('another desk cannot open it, and a desk that was not addressed does not take it', () => {
  const slot = 'AGE-SECRET-KEY-1NSD4HN7V2UQQVTK2F40J8F4E8WEGW9W06AL66EM0JJPWSA6WPWDSWUWZFK';
  refuses(() => read(bundle, { ...port, secretKey: slot }));
  assert.throws(() => read(bundle, { ...port, signKey: Buffer.alloc(32, 4) }), { step: 6 });
});

test('the header of the page reads and is signed as the page says', () => {
  const page = bytesOf('../../src-tauri/docs/bundle-format.md').toString('utf8');
  const [headerText, signatureText] = page.slice(page.indexOf('## 6.')).match(/```\n[0-9a-f\n]+```/g);
  const bytes = (text) => Buffer.from(text.replace(/[`\n]/g, ''), 'hex');
  const [header, signature] = [bytes(headerText), bytes(signatureText)];
  const { sender, recipients, root, parts } = readHeader(header);
  assert.deepEqual([root, sender, ...recipients], [1, 3, 4].map((byte) => publicKey(Buffer.alloc(32, byte))));
  assert.deepEqual(parts.map(({ kind, length }) => [kind, length]), [[2, 70_000]]);
  const covered = Buffer.concat([Buffer.from('comity bundle header 1\0'), header]);
  assert.deepEqual(sign(null, covered, privateKey(Buffer.alloc(32, 3))), signature);
  assert.ok(isSigned(sender, 'comity bundle header 1', header, signature));
});

test('the fingerprint of the page is made as the page says', () => {
  assert.equal(fingerprint(Buffer.from('identity')), '46692 05123 73604 00202 69870 04909 82049 46868');
});

test('the golden card reads, and not with a changed byte', () => {
  const file = golden('ministry.card');
  const card = readCard(file);
  assert.equal(card.fingerprint, '34001 84962 84429 45547 45421 35336 55177 73982');
  assert.deepEqual([card.kind, card.state, card.deskName, card.founder.name], ['desk', 'MU', 'Ministry', 'Ministry clerk']);
  for (const [copy, at] of changes(file, 1)) refuses(() => readCard(copy), `byte ${at}`);
});

test('the golden slot file opens with its passphrase and gives the keys of the person', () => {
  const copies = ['a', 'b'].map((name) => readSlots(golden(`port/keys-${name}.comity-keys`)));
  assert.deepEqual(copies[0], copies[1]);
  const [file] = copies;
  assert.deepEqual(file.slots.map(({ account }) => account), ['Port clerk']);
  const keys = unlock(file, file.slots[0], 'correct\u2003horse battery staple');
  const clerk = plain(read(bundle, port)).certificates.find(({ name }) => name === 'Port clerk');
  assert.equal(publicKey(keys.seed).toString('hex'), clerk.signKey);
  const whole = golden('port/keys-a.comity-keys');
  for (const [copy, at] of changes(whole, 1)) refuses(() => readSlots(copy), `byte ${at}`);
});

test('only the one form of CBOR passes', () => {
  const options = { step: 'test', depth: 16 };
  for (const good of ['00', '1818', '82016161', 'f6', '40', '20', '3b7fffffffffffffff']) {
    decode(Buffer.from(good, 'hex'), options);
  }
  const forms = ['', '1817', '9fff', 'f90000', 'c060', 'a0', '61ff', '0000', 'f4'];
  const counts = ['3bffffffffffffffff', '9bffffffffffffffff', '5bffffffffffffffff', `${'81'.repeat(17)}00`];
  for (const bad of [...forms, ...counts]) refuses(() => decode(Buffer.from(bad, 'hex'), options), bad);
});

test('lengths are padded as in the publication', () => {
  const pairs = [[0, 0], [1, 1], [9, 10], [100, 104], [1000, 1024], [1_000_000, 1_015_808]];
  for (const [length, padded] of pairs) assert.equal(padme(length), padded);
});
