// Section 2.6 of the page: bodies put together again from columns. Only this file knows how a range is laid out.

import { decode, encode, shape } from './cbor.mjs';
import { must } from './refusal.mjs';

const STEP = 'entries';
const DAY = 86_400_000n;
const NUMBER_MOST = 2n ** 61n;
/** 36 bytes more for each value that was expunged. */
const BODY_MOST = 1024 * 1024 + 4096 * 36;
const STAMP_END = 2n ** 48n;

const { uint, bstr, listOf, orNull, tuple } = shape;
const list = (value) => Array.isArray(value);
const isRange = tuple(
  listOf(tuple(uint, bstr(32), orNull(bstr(32)))),
  listOf(tuple(uint, bstr(128))),
  listOf(tuple(uint, uint, bstr(32))),
  uint, list, list,
  listOf(tuple(uint, bstr(64))),
  listOf(tuple(uint, uint, bstr(16))),
  listOf(tuple(uint, bstr())),
  listOf(bstr(24)), list, list, list,
  listOf(listOf(uint, 1)), list, list, bstr(), list,
  list,
);

/** Runs, tips, salts and entries of one range that begins at `first` and has `count` entries. */
export function readColumns(item, first, count) {
  must(isRange(item), STEP, 'a range of the entries part has another shape');
  const [runs, tips, salts, begin, instants, counters, signatures, batches, asIs, streams, ...rest] = item;
  const [streamCounts, streamNumbers, groupCounts, shapes, groupShapes, actions, names, rows, columns] = rest;
  const state = {
    streams, shapes,
    streamCounts: numbers(streamCounts, count),
    groupCounts: numbers(groupCounts, count),
    columns: new Map(),
    lastName: 0n,
    names: Array.from({ length: names.length / 16 }, (_, n) => names.subarray(16 * n, 16 * n + 16)),
    bases: streams.map(() => 0n),
  };
  must(names.length % 16 === 0, STEP, 'the names of rows do not fill 16 bytes each');
  const asText = shapes.map(String);
  must(new Set(asText).size === shapes.length, STEP, 'a shape stands twice');
  state.streamNumbers = numbers(streamNumbers, Number(state.streamCounts.sum()));
  const groups = Number(state.groupCounts.sum());
  state.groupShapes = numbers(groupShapes, groups);
  state.rows = rowColumn(rows, groups);
  let before = '';
  for (const column of columns) {
    const key = readColumn(column, state);
    must(before === '' || isAfter(key, before), STEP, 'the columns of values do not ascend');
    before = key;
  }
  places(signatures.map(([at]) => [at, 1]), count);
  places(batches.map(([at, length]) => [at, length]), count);
  places(asIs.map(([at]) => [at, 1]), count);
  const plain = new Map(asIs);
  const signatureAt = new Map(signatures);
  const instantSteps = numbers(instants, count);
  const counts = numbers(counters, count);
  const actionSteps = numbers(actions, count);
  const lastActions = new Map();
  let instant = BigInt(begin);
  const entries = Array.from({ length: count }, (_, at) => {
    instant += instantSteps.signed();
    const counter = counts.next();
    must(instant >= 0n && instant < STAMP_END && counter < 65_536n, STEP, 'a stamp is out of its bounds');
    const { body, firstShape } = putTogether(state, { at, sequence: BigInt(first + at), day: instant / DAY, plain });
    const action = (lastActions.get(firstShape) ?? 0n) + actionSteps.signed();
    must(action >= 0n && action < 65_536n, STEP, 'an action is out of its bounds');
    lastActions.set(firstShape, action);
    const batch = batches.find(([from, length]) => from <= at && at < from + length);
    return [(instant << 16n) | counter, Number(action), body, signatureAt.get(at) ?? null, batch?.[2] ?? null];
  });
  const isUsedUp = [...state.columns.values()].every((column) => column.kinds.length === column.at);
  must(isUsedUp && state.rows.at === groups, STEP, 'a column holds more than the bodies ask for');
  for (const column of state.columns.values()) {
    must(column.items.length === 0 && column.dots.streams.left() === 0, STEP, 'a column holds more than is asked for');
  }
  return { runs, tips, salts, entries };
}

function isAfter([table, field], [tableBefore, fieldBefore]) {
  return table > tableBefore || (table === tableBefore && field > fieldBefore);
}

/** Stretches of places ascend, do not meet, and lie within the range. */
function places(stretches, count) {
  let end = 0;
  for (const [at, length] of stretches) {
    must(at >= end && length > 0 && at + length <= count, STEP, 'a place lies outside the range');
    end = at + length;
  }
}

/** A column of whole numbers in planes of bytes; `count` is how many it must hold, if that is known. */
function numbers(planes, count) {
  must(list(planes) && planes.length <= 8 && planes.every(bstr()), STEP, 'a column of numbers has another shape');
  const length = planes[0]?.length ?? 0;
  const isEven = planes.every((plane) => plane.length === length && length > 0);
  const isShort = planes.length < 2 || planes.at(-1).some((byte) => byte !== 0);
  must(isEven && isShort && (count ?? length) === length, STEP, 'a column of numbers is not of its length');
  let at = 0;
  const number = (place) => planes.reduceRight((sum, plane) => (sum << 8n) | BigInt(plane[place]), 0n);
  const next = () => {
    must(at < length, STEP, 'a column of numbers is used up too early');
    at += 1;
    return number(at - 1);
  };
  return {
    length,
    next,
    signed() {
      const folded = next();
      return folded & 1n ? -(folded + 1n) / 2n : folded / 2n;
    },
    left: () => length - at,
    sum: () => Array.from({ length }, (_, place) => number(place)).reduce((sum, one) => sum + one, 0n),
  };
}

function dotColumns([streams, distances, indexes]) {
  const first = numbers(streams);
  return { streams: first, distances: numbers(distances, first.length), indexes: numbers(indexes, first.length) };
}

function rowColumn(item, count) {
  must(list(item) && item.length === 6 && bstr(count)(item[0]), STEP, 'a column of rows has another shape');
  const [kinds, indexes, streams, distances, dotIndexes, names] = item;
  const of = (kind) => kinds.filter((each) => each === kind).length;
  must(kinds.every((kind) => kind <= 3), STEP, 'a row is of no known kind');
  const dots = dotColumns([streams, distances, dotIndexes]);
  must(dots.streams.length === of(1), STEP, 'a column of dots is not of its length');
  return { kinds, at: 0, indexes: numbers(indexes, of(0)), dots, names: numbers(names, of(2)) };
}

/** Takes a column of values in and gives table and field. */
function readColumn(column, state) {
  must(list(column) && uint(column[0]) && uint(column[1]) && bstr()(column[2]), STEP, 'a column has another shape');
  const [table, field, kinds, dots, ...parts] = column;
  must(kinds.every((kind) => kind <= 7), STEP, 'a value is of no known kind');
  const count = (kind) => kinds.filter((each) => each === kind).length;
  const isPair = (first, second) => (value) => list(value) && value.length === 2 && first(value[0]) && second(value[1]);
  const shapes = [bstr(), isPair(list, bstr()), isPair(bstr(), list), list, list, list, list, isPair(list, list)];
  const part = (kind) => {
    if (count(kind) === 0) return undefined;
    must(parts.length > 0 && shapes[kind](parts[0]), STEP, 'a part of a column has another shape');
    return parts.shift();
  };
  must(dots === null || (list(dots) && dots.length === 3), STEP, 'a column of dots has another shape');
  const into = { kinds, at: 0, items: Buffer.alloc(0), last: 1n, dots: dotColumns(dots ?? [[], [], []]) };
  const items = part(0);
  const texts = part(1);
  const shared = part(2);
  const [dates, ints, steps, row, lists] = [part(3), part(4), part(5), part(6), part(7)];
  must(parts.length === 0, STEP, 'a column has parts that no value asks for');
  if (items) into.items = items;
  if (texts) {
    into.lengths = numbers(texts[0], count(1));
    must(BigInt(texts[1].length) === into.lengths.sum(), STEP, 'texts are not as long as told');
    into.texts = texts[1];
  }
  if (shared) {
    into.shared = [];
    for (let left = shared[0]; left.length > 0;) {
      const end = itemEnd(left);
      into.shared.push(left.subarray(0, end));
      left = left.subarray(end);
    }
    into.places = numbers(shared[1], count(2));
  }
  if (dates) into.dates = numbers(dates, count(3));
  if (ints) into.ints = numbers(ints, count(4));
  if (steps) into.steps = numbers(steps, count(5));
  if (row) into.row = rowColumn(row, count(6));
  if (lists) {
    into.counts = numbers(lists[0], count(7));
    into.rows = rowColumn(lists[1], Number(into.counts.sum()));
  }
  state.columns.set(`${table} ${field}`, into);
  return [table, field];
}

/** Where the first item of a byte string ends. What it holds is checked when the body is decoded. */
function itemEnd(bytes) {
  must(bytes.length > 0, STEP, 'an item is missing');
  const low = bytes[0] & 31;
  const size = low < 24 ? 0 : 2 ** (low - 24);
  must(low <= 27 && bytes.length > size, STEP, 'an item has no head');
  const argument = low < 24 ? low : bytes.subarray(1, 1 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  const major = bytes[0] >> 5;
  let end = 1 + size;
  if (major === 2 || major === 3) end += argument;
  if (major === 4) for (let n = 0; n < argument; n += 1) end += itemEnd(bytes.subarray(end));
  must(end <= bytes.length, STEP, 'an item ends early');
  return end;
}

function putTogether(state, { at, sequence, day, plain }) {
  const [streamCount, groupCount] = [state.streamCounts.next(), state.groupCounts.next()];
  if (plain.has(at)) {
    must(streamCount === 0n && groupCount === 0n, STEP, 'a body as it is has columns too');
    return { body: plain.get(at), firstShape: undefined };
  }
  const own = { base: sequence, streams: [], before: 0 };
  for (let n = 0n; n < streamCount; n += 1n) {
    const place = Number(state.streamNumbers.next());
    must(place < state.streams.length, STEP, 'a stream is not listed');
    own.streams.push(place);
  }
  let firstShape;
  const groups = [];
  for (let n = 0n; n < groupCount; n += 1n) {
    const number = Number(state.groupShapes.next());
    const [table, ...pairs] = state.shapes[number] ?? [];
    must(table !== undefined && pairs.length % 2 === 0, STEP, 'a group has no shape');
    firstShape ??= number;
    const row = nextRow(state.rows, state, own);
    const writes = [];
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const column = state.columns.get(`${table} ${pairs[pair]}`);
      must(column, STEP, 'a field has no column');
      const value = nextValue(column, state, own, day);
      const dots = Array.from({ length: pairs[pair + 1] }, () => nextDot(column.dots, state, own));
      writes.push(Buffer.concat([head(2 + dots.length), encode(pairs[pair]), value, ...dots.map(encode)]));
      own.before += 1;
    }
    groups.push(Buffer.concat([head(3), encode(table), encode(row), head(writes.length), ...writes]));
  }
  const streams = own.streams.map((place) => state.streams[place]);
  const body = Buffer.concat([head(2), encode(streams), head(groups.length), ...groups]);
  must(body.length <= BODY_MOST, STEP, 'a body is too large');
  return { body, firstShape };
}

/** The head of an array, whose items follow as bytes. */
function head(count) {
  const whole = encode(Array.from({ length: count }, () => null));
  return whole.subarray(0, whole.length - count);
}

function nextDot(dots, state, own) {
  const stream = dots.streams.next();
  const place = own.streams[Number(stream) - 1];
  must(stream === 0n || place !== undefined, STEP, 'a dot names a stream that its body does not list');
  const base = stream === 0n ? own.base : state.bases[place];
  const sequence = base - dots.distances.signed();
  const index = dots.indexes.next();
  must(sequence >= 0n && sequence <= NUMBER_MOST && index <= NUMBER_MOST, STEP, 'a dot is out of its bounds');
  if (stream === 0n) own.base = sequence;
  else state.bases[place] = sequence;
  return [stream, sequence, index];
}

function nextRow(rows, state, own) {
  must(rows.at < rows.kinds.length, STEP, 'a column of rows is used up too early');
  const kind = rows.kinds[rows.at];
  rows.at += 1;
  if (kind === 0) return rows.indexes.next();
  if (kind === 1) return nextDot(rows.dots, state, own);
  if (kind === 3) return own.before;
  state.lastName += rows.names.signed();
  const name = state.names[Number(state.lastName)];
  must(name, STEP, 'a row has a name that is not listed');
  return name;
}

/** The next value of a column, as it is encoded in the body. */
function nextValue(column, state, own, day) {
  must(column.at < column.kinds.length, STEP, 'a column of values is used up too early');
  const kind = column.kinds[column.at];
  column.at += 1;
  if (kind === 0) {
    const end = itemEnd(column.items);
    const item = column.items.subarray(0, end);
    column.items = column.items.subarray(end);
    return item;
  }
  if (kind === 1) {
    const length = Number(column.lengths.next());
    const text = column.texts.subarray(0, length);
    column.texts = column.texts.subarray(length);
    return encode(decode(Buffer.concat([textHead(length), text]), { step: STEP, depth: 0, what: 'a text' }));
  }
  if (kind === 2) {
    const item = column.shared[Number(column.places.next())];
    must(item, STEP, 'a shared item is not listed');
    return item;
  }
  if (kind === 3) {
    const date = new Date(Number((day + column.dates.signed()) * DAY));
    must(!Number.isNaN(date.getTime()), STEP, 'a date cannot be');
    const text = date.toISOString().split('T')[0];
    must(text.length === 10, STEP, 'a date has a year of more than four digits');
    return encode([1, text]);
  }
  if (kind === 4) return encode(column.ints.signed());
  if (kind === 5) {
    column.last += column.steps.signed();
    return encode(column.last);
  }
  if (kind === 6) return encode([2, nextRow(column.row, state, own)]);
  return encode([3, ...Array.from({ length: Number(column.counts.next()) }, () => nextRow(column.rows, state, own))]);
}

function textHead(length) {
  const head = encode(length);
  head[0] |= 0x60;
  return head;
}
