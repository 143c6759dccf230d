// The container of a bundle, sections 1.1 to 1.5 of the page: what is inside age, up to parts whose digests fit.
// What the parts mean is not decided here: entries are read in entries.mjs.

import { open } from './age.mjs';
import { decode, shape } from './cbor.mjs';
import { certified, readCertificate } from './certificates.mjs';
import { must } from './refusal.mjs';
import { isSigned, sha256 } from './signature.mjs';
import { decompress } from './zstd.mjs';

const MAGIC = Buffer.from('comity bundle\0', 'latin1');
const HEADER_MOST = 4_194_304;
const SALT = 32;
/** What this reader takes into memory; a program may take more. */
const MOST = 1n << 30n;
const NOTHING_BEFORE = Buffer.alloc(32);
export const PART = { entries: 1, attachment: 2 };

const { uint, int, tstr, bstr, bstrUpTo, listOf, tuple } = shape;
const LIST_MOST = 65_536;
const SEQUENCE_MOST = 2 ** 36 - 1;
const feature = (value) => tstr(value) && /^[a-z0-9-]{1,64}$/.test(value);
const held = listOf(tuple(bstr(24), listOf(tuple(uint, uint, bstr(32)), 0, LIST_MOST)), 0, LIST_MOST);
const branches = listOf(tuple(bstr(24), uint, uint, bstr(32)), 0, LIST_MOST);
const missed = listOf(tuple(bstr(24), listOf(tuple(uint, uint), 0, LIST_MOST)), 0, LIST_MOST);
const wanted = listOf(tuple(bstr(16), listOf(tuple(uint, uint), 0, 64)), 0, 4096);
const isHeader = tuple(
  bstr(16), uint, bstr(32), bstr(32),
  listOf(bstrUpTo(2048), 0, 4096),
  listOf(bstr(32), 1, 256),
  int,
  listOf(tuple(bstr(24), uint, uint, bstr(32), bstr(32)), 0, LIST_MOST),
  held, branches, missed, wanted,
  listOf(tuple(bstr(16), int), 0, 256),
  tuple(uint, uint),
  listOf(feature, 0, 64), listOf(feature, 0, 64),
  listOf(tuple(uint, bstrUpTo(64), uint, bstr(32)), 0, LIST_MOST),
  uint,
);

/** Field names follow the table of section 1.2. */
export function readHeader(bytes) {
  const step = 4;
  const items = decode(bytes, { step, depth: 5, what: 'the header' });
  must(isHeader(items), step, 'the header is not of eighteen items in their types');
  const [
    bundleId, kind, root, sender, chain, recipients, madeAt, ranges, have, aside, want, wantFiles, receipts, volume,
    required, optional, parts, bodyLength,
  ] = items;
  must(parts.every(([partKind]) => partKind <= 255), step, 'a part of an impossible kind');
  for (const [, first, last, hash] of ranges) {
    must(first >= 1 && first <= last && last <= SEQUENCE_MOST, step, 'a range is empty or too high');
    must(first !== 1 || hash.equals(NOTHING_BEFORE), step, 'something stands before the first entry');
  }
  for (const [, intervals] of [...have, ...want]) ascend(intervals, step);
  for (const [, first, last] of aside) ascend([[first, last]], step);
  const byBytes = (list) => list.every((one, n) => n === 0 || Buffer.compare(list[n - 1], one) < 0);
  const once = [have.map(([stream]) => stream), want.map(([stream]) => stream), wantFiles.map(([name]) => name)];
  must(once.every(byBytes), step, 'streams or files do not ascend');
  for (const [, spans] of wantFiles) {
    const apart = spans.every(([from, to], n) => from < to && (n === 0 || spans[n - 1][1] < from));
    must(apart, step, 'missing bytes of a file do not ascend');
  }
  const places = aside.map(([stream, first, last, head]) => [stream.toString('hex'), first, last, head.toString('hex')]);
  must(places.every((one, n) => n === 0 || before(places[n - 1], one)), step, 'branches do not ascend');
  must(volume[0] >= 1 && volume[0] <= volume[1] && volume[1] < 65_536, step, 'an impossible volume');
  must(volume[0] === 1 || ranges.length === 0, step, 'a later file of an export brings entries');
  return {
    bundleId, kind, root, sender, chain, recipients, madeAt,
    ranges: ranges.map(([stream, first, last, before, head]) => ({ stream, first, last, before, head })),
    have, aside, want, wantFiles,
    receipts: receipts.map(([bundle, importedAt]) => ({ bundle, importedAt })),
    volume, required, optional,
    parts: parts.map(([partKind, name, length, digest]) => ({ kind: partKind, name, length, digest })),
    bodyLength,
  };
}

function ascend(intervals, step) {
  let last = -1;
  for (const [from, to] of intervals) {
    must(from >= 1 && from <= to && from > last + 1 && to <= SEQUENCE_MOST, step, 'intervals do not ascend');
    last = to;
  }
}

/** Whether one list of texts and numbers stands before another. */
function before(one, other) {
  const place = one.findIndex((item, n) => item !== other[n]);
  return place >= 0 && one[place] < other[place];
}

/** `desk` is `{ secretKey, signKey }`: the age secret key of the recipient, and the sign key that must be addressed. */
export const readBundle = (file, desk) => readUnsealed(open(file, desk.secretKey), desk.signKey);

/** What stands inside age, addressed to the desk with this sign key. */
export function readUnsealed(inside, signKey) {
  must(inside.subarray(0, MAGIC.length).equals(MAGIC), 3, 'not a bundle');
  let at = MAGIC.length;
  const next = (length, step) => {
    must(length <= inside.length - at, step, 'cut short');
    at += length;
    return inside.subarray(at - length, at);
  };
  const format = next(2, 3).readUInt16BE();
  must(format === 1, 3, `format ${format} needs another version`);

  const headerLength = next(4, 4).readUInt32BE();
  must(headerLength <= HEADER_MOST, 4, 'the header is too large');
  const headerBytes = next(headerLength, 4);
  const signature = next(64, 5);
  const header = readHeader(headerBytes);
  must(isSigned(header.sender, 'comity bundle header 1', headerBytes, signature), 5, 'the header was altered');

  must(header.kind === 0, 6, `needs a newer version: bundles of kind ${header.kind}`);
  must(header.required.length === 0, 6, `needs a newer version: ${header.required.join(', ')}`);
  must(header.recipients.some((each) => each.equals(signKey)), 6, 'addressed to another desk');

  const certificates = certified(header.chain.map((each) => readCertificate(each, 7)), header.root, 7);
  must(certificates.desk(header.sender), 7, 'the sender is not certified as a desk');

  const total = header.parts.reduce((sum, part) => sum + BigInt(part.length), 0n);
  const salts = SALT * header.parts.length;
  must(total <= MOST, 8, 'the parts are too large');
  must(BigInt(header.bodyLength) <= total + total / 64n + BigInt(96 * header.parts.length), 8, 'the body is too large');

  const body = decompress(next(header.bodyLength, 9), Number(total) + salts);
  const parts = readParts(header.parts, body);
  const length = at;
  must(inside.length === padme(length), 9, 'cut short or altered: the padding has another length');
  must(inside.subarray(at).every((byte) => byte === 0), 9, 'altered: the padding is not zero');
  return { header, headerBytes, signature, certificates, parts, length, padded: inside.length };
}

function readParts(declared, body) {
  let at = 0;
  return declared.map(({ kind, name, length, digest }) => {
    const salt = body.subarray(at, at + SALT);
    const content = body.subarray(at + SALT, at + SALT + length);
    at += SALT + length;
    must(sha256('comity part 1', salt, content).equals(digest), 9, 'a part was altered');
    return { kind, name, content };
  });
}

/** Section 1.4, in whole numbers. */
export function padme(length) {
  if (length < 2) return length;
  const log2 = (n) => BigInt(n.toString(2).length - 1);
  const whole = BigInt(length);
  const e = log2(whole);
  const s = log2(e) + 1n;
  const mask = 2n ** (e - s) - 1n;
  return Number((whole + mask) & ~mask);
}
