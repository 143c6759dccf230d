// zstd (RFC 8878) through a small decompressor in plain JavaScript, held to the length that the signed header declares.
// It takes windows of any size, so the frames are walked first: the page allows 2^27 bytes.

import { createRequire } from 'node:module';
import { Refusal, must } from './refusal.mjs';

const require = createRequire(new URL('../../ui/package.json', import.meta.url));
const { Decompress } = require('fzstd');
const STEP = 9;
const PIECE = 64 * 1024;
const WINDOW_MOST = 2 ** 27;
const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a5;

/** Exactly `length` bytes; anything else is refused, before more than one piece too much was made. */
export function decompress(bytes, length) {
  try {
    for (let at = 0; at < bytes.length; ) at = endOfFrame(bytes, at);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(STEP, 'damaged: the body ends within a frame');
  }
  const pieces = [];
  let made = 0;
  const stream = new Decompress((piece) => {
    made += piece.length;
    must(made <= length, STEP, 'altered: the body is longer than its parts');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(STEP, `damaged: the body is not zstd (${error.message})`);
  }
  must(made === length, STEP, 'cut short: the body is shorter than its parts');
  return Buffer.concat(pieces);
}

/** Reads heads only (RFC 8878 §3.1.1); a read beyond the end throws a RangeError. */
function endOfFrame(bytes, start) {
  const magic = bytes.readUInt32LE(start);
  if (magic >>> 4 === SKIPPABLE) return start + 8 + bytes.readUInt32LE(start + 4);
  must(magic === MAGIC, STEP, 'damaged: the body is not zstd');
  const descriptor = bytes.readUInt8(start + 4);
  const isSingle = (descriptor & 0x20) !== 0;
  must((descriptor & 0x03) === 0, STEP, 'altered: the body asks for a dictionary');
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6];
  let at = start + 5;
  if (isSingle) {
    const size = sizeBytes === 8 ? Number(bytes.readBigUInt64LE(at)) : bytes.readUIntLE(at, sizeBytes);
    must(size <= WINDOW_MOST, STEP, 'too large: the window of the body');
  } else {
    const window = bytes.readUInt8(at);
    must(2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8) <= WINDOW_MOST, STEP, 'too large: the window of the body');
    at += 1;
  }
  at += sizeBytes;
  for (let isLast = false; !isLast; ) {
    const block = bytes.readUIntLE(at, 3);
    isLast = (block & 1) === 1;
    at += 3 + (((block >> 1) & 3) === 1 ? 1 : block >> 3);
  }
  return at + ((descriptor & 0x04) !== 0 ? 4 : 0);
}
