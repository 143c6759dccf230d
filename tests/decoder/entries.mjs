// Section 2 of the page: the entries part, its hash chains and the signatures on them.

import { createHmac } from 'node:crypto';
import { decode, encode, shape } from './cbor.mjs';
import { checkCertifiedRows } from './certified-rows.mjs';
import { readColumns } from './columns.mjs';
import { must } from './refusal.mjs';
import { isSigned, sha256 } from './signature.mjs';

const STEP = 'entries';
const SEQUENCE_END = 2 ** 36;
const CODE_END = 2 ** 16;
/** 36 bytes more for each value that was expunged. */
const BODY_MOST = 1024 * 1024 + 4096 * 36;
const WRITES_MOST = 4096;
const STREAMS_MOST = 256;
const REPLACED_MOST = 1024;
const ADMINISTRATIVE_TABLES = new Set([20, 21, 22, 23, 25, 27]);
/** Those and what later versions may add to them. */
const isAdministrative = (table) => ADMINISTRATIVE_TABLES.has(table) || (table >= 200 && table <= 255);

const { uint, int, tstr, bstr, listOf, tuple } = shape;
const code = (value) => uint(value) && value < CODE_END;
const index = (value) => uint(value) && value < WRITES_MOST;
const isDot = tuple(uint, uint, index);
const isRow = (value) => index(value) || isDot(value) || bstr(16)(value);
const isWrite = (value) =>
  Array.isArray(value) && value.length >= 2 && code(value[0]) && isValue(value[1]) && value.slice(2).every(isDot);
const isBody = tuple(listOf(bstr(24), 0, STREAMS_MOST), listOf(tuple(code, isRow, listOf(isWrite))));

/** What stands where a value was removed by law: its digest, which the chain takes. */
const isExpunged = (value) => Array.isArray(value) && value[0] === 0 && tuple(uint, bstr(32))(value);

function isValue(value) {
  if (!Array.isArray(value)) return value === null || int(value) || tstr(value) || bstr()(value);
  const [kind, ...rest] = value;
  if (kind === 1) return rest.length >= 1 && rest.length <= 3 && rest.every(tstr);
  if (kind === 2 && rest.length === 1) return isRow(rest[0]);
  if (kind === 3) return rest.every(isRow);
  return uint(kind) && kind <= 255;
}

/** The first 16 bytes of a stream of this desk. */
export const deskId = (signKey) => sha256('comity desk id 1', Buffer.of(0), signKey).subarray(0, 16);

/** Every range of the header with its runs, tips and entries, after chains and signatures were found right. */
export function readEntries(part, ranges, certificates) {
  const items = decode(part, { step: STEP, depth: 16, later: true, what: 'the entries part' });
  must(Array.isArray(items), STEP, 'the entries part has another shape');
  must(items.length === ranges.length, STEP, 'the entries part and the header differ in their ranges');
  return items.map((item, n) => readRange(item, ranges[n], certificates));
}

function readRange(item, range, certificates) {
  const { stream, first, last } = range;
  const { runs, tips, salts, entries } = readColumns(item, first, last - first + 1);
  mustAscend(runs.map(([from]) => from), last, 'runs');
  mustAscend(tips.map(([sequence]) => sequence), last, 'tips');
  must(runs.length > 0 && runs[0][0] <= first, STEP, 'an entry belongs to no run');
  mustBeSalts(salts, runs, range);
  must(tips.every(([sequence]) => sequence >= first), STEP, 'a tip stands outside its range');

  const owner = stream.subarray(0, 16);
  const desk = certificates.all.find(({ kind, signKey }) => kind === 'desk' && deskId(signKey).equals(owner));
  must(desk, STEP, 'no certificate tells whose stream this is');
  const signaturesAt = new Map(tips.map(([sequence, signatures]) => [sequence, signatures]));
  let before = range.before;
  const read = entries.map((entry, n) => {
    const sequence = first + n;
    const run = runs.findLast(([from]) => from <= sequence);
    const saltAt = (place) => saltOf(run[2], salts, sequence, place);
    const one = readEntry(entry, { stream, sequence, before, staff: run[1], saltAt });
    before = one.hash;

    const person = certificates.person(one.staff);
    must(person, STEP, `entry ${sequence} is by nobody who is certified`);
    must(person.desk.equals(desk.signKey), STEP, `entry ${sequence} is by a person of another desk`);
    const place = covered(stream, sequence, one.hash);
    if (one.isAdministrative) {
      must(person.makesAdministrator, STEP, `entry ${sequence} is not by an administrator`);
      must(one.signature, STEP, `entry ${sequence} bears no signature of its own`);
      checkCertifiedRows(one.writes, certificates, STEP);
    }
    if (one.signature) {
      const isOwn = isSigned(one.staff, 'comity administrative entry 1', place, one.signature);
      must(isOwn, STEP, `entry ${sequence} is not signed by its person`);
    }
    const tip = signaturesAt.get(sequence);
    const endsRun = sequence === last || runs.some(([from]) => from === sequence + 1);
    must(tip || !endsRun, STEP, `the run that ends at ${sequence} has no tip`);
    if (tip) {
      const isByPerson = isSigned(one.staff, 'comity tip 1', place, tip.subarray(0, 64));
      const isByDesk = isSigned(desk.signKey, 'comity tip 1', place, tip.subarray(64));
      must(isByPerson && isByDesk, STEP, `the tip at ${sequence} is not signed by person and desk`);
    }
    return one;
  });
  must(before.equals(range.head), STEP, 'the chain does not end as the header says');
  return {
    stream, first, last, desk,
    runs: runs.map(([from, staff]) => ({ from, staff })),
    tips: [...signaturesAt.keys()],
    entries: read,
  };
}

function readEntry([hlc, action, body, signature, batch], { stream, sequence, before, staff, saltAt }) {
  must(body.length <= BODY_MOST, STEP, `entry ${sequence} is too large`);
  const content = decode(body, { step: STEP, depth: 16, later: true, what: `the body of entry ${sequence}` });
  must(isBody(content), STEP, `the body of entry ${sequence} has another shape`);
  const writes = readWrites(content, stream, sequence);

  let count = 0;
  const [streams, groups] = content;
  const hidden = [streams, groups.map(([table, row, list]) => [table, row, list.map(([field, value, ...dots]) => {
    count += 1;
    const mayBeGone = !isExpunged(value) || !isAdministrative(table);
    must(mayBeGone, STEP, `entry ${sequence} lacks a value that is never expunged`);
    if (isExpunged(value)) return [field, value[1], ...dots];
    return [field, sha256('comity value 1', saltAt(count - 1), encode(value)), ...dots];
  })])];
  const head = encode([stream, sequence, before, hlc, staff, action, batch, []]);
  const hash = sha256('comity entry 1', Buffer.of(0), head, encode(hidden));

  const clock = BigInt(hlc);
  return {
    sequence, action, staff, batch, signature, writes, hash,
    at: new Date(Number(clock >> 16n)), counter: Number(clock & 0xffffn),
    isAdministrative: writes.some((write) => isAdministrative(write.table)),
  };
}

/** The writes of a body, with the streams' numbers replaced by the streams. */
function readWrites([streams, groups], own, sequence) {
  const all = [own, ...streams];
  const dot = ([number, of, write]) => {
    must(number < all.length, STEP, `entry ${sequence} names a stream that it does not list`);
    must(of >= 1 && of < SEQUENCE_END, STEP, `entry ${sequence} names an entry that cannot be`);
    return { stream: all[number], sequence: of, index: write };
  };
  const row = (value) => {
    if (Buffer.isBuffer(value)) return { name: value };
    return Array.isArray(value) ? dot(value) : dot([0, sequence, value]);
  };
  const meaning = (value) => {
    if (!Array.isArray(value)) return value;
    const [kind, ...rest] = value;
    if (kind === 1) return { date: rest[0], calendar: rest[1], original: rest[2] };
    if (kind === 2 && rest.length === 1) return { row: row(rest[0]) };
    if (kind === 3) return { rows: rest.map(row) };
    return { laterVersion: value };
  };
  const writes = groups.flatMap(([table, where, list]) => list.map(([field, value, ...dots]) => {
    const replaces = dots.map(dot);
    const distinct = new Set(replaces.map((each) => `${each.stream.toString('hex')} ${each.sequence} ${each.index}`));
    const isEachOnce = replaces.length <= REPLACED_MOST && distinct.size === replaces.length;
    const isOwn = (each) => each.stream.equals(own) && each.sequence === sequence;
    must(isEachOnce && !replaces.some(isOwn), STEP, `entry ${sequence} replaces what it cannot`);
    return { table, row: row(where), field, value: meaning(value), replaces };
  }));
  must(writes.length <= WRITES_MOST, STEP, `entry ${sequence} holds too many writes`);
  return writes.map((write, n) => ({ index: n, ...write }));
}

/** From the run's seed; where that is gone, as the salt travels. */
function saltOf(seed, salts, sequence, index) {
  if (seed === null) {
    const salt = salts.find((each) => each[0] === sequence && each[1] === index);
    must(salt, STEP, `the salt of write ${index} of entry ${sequence} is missing`);
    return salt[2];
  }
  const message = Buffer.alloc(12);
  message.writeBigUInt64BE(BigInt(sequence));
  message.writeUInt32BE(index, 8);
  return createHmac('sha256', seed).update(message).digest();
}

function covered(stream, sequence, hash) {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(sequence));
  return Buffer.concat([stream, number, hash]);
}

/** Salts ascend, and stand only in runs whose seed is gone. */
function mustBeSalts(salts, runs, { first, last }) {
  salts.forEach(([sequence, place], n) => {
    const [before, placeBefore] = salts[n - 1] ?? [0, 0];
    const ascends = sequence > before || (sequence === before && place > placeBefore);
    const run = runs.findLast(([from]) => from <= sequence);
    const fits = ascends && run?.[2] === null && sequence >= first && sequence <= last && place < WRITES_MOST;
    must(fits, STEP, 'a salt stands where none belongs');
  });
}

function mustAscend(numbers, last, what) {
  const ascends = numbers.every((each, n) => each > (n === 0 ? 0 : numbers[n - 1]) && each <= last);
  must(ascends, STEP, `${what} do not ascend within their range`);
}
