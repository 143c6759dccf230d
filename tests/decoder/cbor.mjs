// The part of CBOR that Comity uses (RFC 8949 §4.2.1): integers, byte strings, text, arrays, null; shortest heads.
// Whatever is decoded is encoded again and compared, as the page asks, so that one meaning has one spelling.

import { Refusal, must } from './refusal.mjs';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const INT_MIN = -(2n ** 63n);
const INT_MAX = 2n ** 63n - 1n;

/**
 * `depth` is how many arrays an item may stand in; `later` lets booleans pass, as values of a later version may.
 * Integers come as numbers where they are exact, as BigInt above; byte strings as Buffer; text as string.
 */
export function decode(bytes, { step, depth, later = false, what = 'CBOR' }) {
  const source = Buffer.from(bytes);
  let at = 0;

  function take(length) {
    must(length <= source.length - at, step, `${what} ends early`);
    at += length;
    return source.subarray(at - length, at);
  }

  function argument(low) {
    if (low < 24) return low;
    must(low <= 27, step, `${what} has an indefinite length or a reserved head`);
    const size = 2 ** (low - 24);
    const raw = take(size);
    return size === 8 ? narrow(raw.readBigUInt64BE()) : raw.readUIntBE(0, size);
  }

  function item(left) {
    must(left >= 0, step, `${what} is nested too deep`);
    const first = take(1)[0];
    if (first === 0xf6) return null;
    if (later && (first === 0xf4 || first === 0xf5)) return first === 0xf5;
    const major = first >> 5;
    must(major <= 4, step, `${what} holds a type that does not occur here`);
    const value = argument(first & 31);
    if (major === 0) return value;
    if (major === 1) {
      const negative = -1n - BigInt(value);
      must(negative >= INT_MIN, step, `${what} holds an integer beyond 64 bits`);
      return narrow(negative);
    }
    if (major === 2) return take(Number(value));
    if (major === 3) return text(take(Number(value)));
    const count = Number(value);
    must(count <= source.length - at, step, `${what} ends early`);
    const items = [];
    for (let n = 0; n < count; n += 1) items.push(item(left - 1));
    return items;
  }

  function text(raw) {
    try {
      return UTF8.decode(raw);
    } catch {
      throw new Refusal(step, `${what} holds text that is not UTF-8`);
    }
  }

  const value = item(depth);
  must(at === source.length, step, `${what} has something after its end`);
  must(encode(value).equals(source), step, `${what} is not in its canonical form`);
  return value;
}

export function encode(value) {
  if (value === null) return Buffer.of(0xf6);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xf5 : 0xf4);
  if (typeof value === 'number' || typeof value === 'bigint') {
    return value < 0 ? head(1, -1n - BigInt(value)) : head(0, BigInt(value));
  }
  if (typeof value === 'string') {
    const raw = Buffer.from(value, 'utf8');
    return Buffer.concat([head(3, raw.length), raw]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(encode)]);
  return Buffer.concat([head(2, value.length), value]);
}

function head(major, argument) {
  const n = BigInt(argument);
  if (n < 24n) return Buffer.of((major << 5) | Number(n));
  const power = n < 0x100n ? 0 : n < 0x10000n ? 1 : n < 0x1_0000_0000n ? 2 : 3;
  const out = Buffer.alloc(1 + 2 ** power);
  out[0] = (major << 5) | (24 + power);
  if (power === 3) out.writeBigUInt64BE(n, 1);
  else out.writeUIntBE(Number(n), 1, 2 ** power);
  return out;
}

function narrow(big) {
  return big >= Number.MIN_SAFE_INTEGER && big <= Number.MAX_SAFE_INTEGER ? Number(big) : big;
}

const isWhole = (value) => typeof value === 'number' || typeof value === 'bigint';

/** Shapes in the words of the page. Each gives true or false for a decoded value. */
export const shape = {
  uint: (value) => isWhole(value) && value >= 0,
  int: (value) => isWhole(value) && value <= INT_MAX,
  tstr: (value) => typeof value === 'string',
  bstr: (size) => (value) => Buffer.isBuffer(value) && (size === undefined || value.length === size),
  bstrUpTo: (most) => (value) => Buffer.isBuffer(value) && value.length <= most,
  listOf: (each, least = 0, most = Infinity) => (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(each),
  tuple: (...each) => (value) =>
    Array.isArray(value) && value.length === each.length && each.every((fits, n) => fits(value[n])),
  orNull: (each) => (value) => value === null || each(value),
};
