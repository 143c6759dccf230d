// A whole bundle, and a plain form of it for people and for comparing: keys and hashes in hexadecimal.
// To print one: node read.mjs BUNDLE DESK, where DESK is a file like tests/fixtures/format-1/port-desk.json.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PART, readBundle } from './bundle.mjs';
import { readEntries } from './entries.mjs';
import { must } from './refusal.mjs';
import { sha256 } from './signature.mjs';

const DOCUMENT = 7;

/** `{ header, certificates, ranges, attachments }`, everything verified. */
export function read(file, desk) {
  const bundle = readBundle(file, desk);
  const [first, ...others] = bundle.parts;
  must(first?.kind === PART.entries, 'entries', 'the first part is not the entries');
  must(!others.some(({ kind }) => kind === PART.entries), 'entries', 'there is a second entries part');
  const ranges = readEntries(first.content, bundle.header.ranges, bundle.certificates);
  const attachments = others.filter(({ kind, name }) => kind === PART.attachment && name.length === 24);
  const named = documentNames(ranges);
  for (const { name, content } of attachments) {
    const whole = named.get(name.subarray(0, 16).toString('hex'));
    const isWhole = whole && name.readBigUInt64BE(16) === 0n && BigInt(content.length) === whole.size;
    must(!isWhole || sha256(content).equals(whole.sha256), 10, 'an attachment is not what its row says');
  }
  return { ...bundle, ranges, attachments };
}

/** Documents by the name under which their bytes travel: those whose rows stand in this bundle. */
function documentNames(ranges) {
  const rows = new Map();
  for (const write of ranges.flatMap(({ entries }) => entries.flatMap(({ writes }) => writes))) {
    if (write.table !== DOCUMENT) continue;
    const row = placeOf(write.row);
    rows.set(row, { ...rows.get(row), [write.field]: write.value });
  }
  const named = new Map();
  for (const { 5: size, 6: hash, 7: fileKey } of rows.values()) {
    if (!hash || !fileKey) continue;
    const name = sha256('comity attachment name 1\0', hash, fileKey).subarray(0, 16).toString('hex');
    named.set(name, { size: BigInt(size), sha256: hash });
  }
  return named;
}

/** The desk of such a file. */
export function deskOf(text) {
  const { seal_key: secretKey, sign_key: signKey } = JSON.parse(text);
  return { secretKey, signKey: Buffer.from(signKey, 'hex') };
}

/** What a bundle says, in numbers and texts only. */
export function plain({ header, certificates, ranges, attachments }) {
  const { chain, ...fields } = header;
  return textual({
    header: fields,
    certificates: certificates.all.map(({ bytes, isKnown, makesAdministrator, ...rest }) => rest),
    ranges: ranges.map(({ desk, entries, ...rest }) => ({ ...rest, desk: desk.name, entries: entries.map(entryOf) })),
    attachments: attachments.map(({ name, content }) => ({ name, sha256: sha256(content), length: content.length })),
  });
}

function entryOf({ isAdministrative, signature, writes, ...rest }) {
  const one = ({ row, value, table, field, replaces }) => {
    const line = `${table}.${field} of ${placeOf(row)} = ${JSON.stringify(valueOf(value))}`;
    return replaces.length ? `${line} instead of ${replaces.map(placeOf).join(', ')}` : line;
  };
  return { ...rest, isSigned: signature !== null, writes: writes.map(one) };
}

const placeOf = ({ name, stream, sequence, index }) =>
  name ? name.toString('hex') : `${stream.toString('hex')}/${sequence}/${index}`;

function valueOf(value) {
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return textual(value);
  if (value.row) return { row: placeOf(value.row) };
  if (value.rows) return { rows: value.rows.map(placeOf) };
  return textual(value);
}

function textual(value) {
  if (typeof value === 'bigint') return value.toString();
  if (Buffer.isBuffer(value)) return value.toString('hex');
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(textual);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, textual(held)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [bundle, desk] = process.argv.slice(2).map((path) => readFileSync(path));
  console.log(JSON.stringify(plain(read(bundle, deskOf(desk.toString('utf8')))), null, 2));
}
