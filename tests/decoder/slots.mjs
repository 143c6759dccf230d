// Section 5 of the page: from a slot file and a passphrase to the keys of a desk's person.
// XChaCha20-Poly1305 is HChaCha20 (draft-irtf-cfrg-xchacha) before the ChaCha20-Poly1305 that Node has.

import { createRequire } from 'node:module';
import { addressOf, decrypt, open } from './age.mjs';
import { decode, encode, shape } from './cbor.mjs';
import { isName } from './certificates.mjs';
import { must } from './refusal.mjs';
import { sha256 } from './signature.mjs';

const require = createRequire(new URL('../../ui/package.json', import.meta.url));
const { argon2id } = require('@noble/hashes/argon2.js');

const STEP = 'slot file';
const { uint, tstr, bstr, listOf, tuple, orNull } = shape;
const isSlot = tuple(tstr, uint, uint, uint, bstr(16), bstr(24), bstr(), bstr());
const isFile = tuple(tstr, uint, bstr(16), uint, listOf(isSlot, 0, 256));

export function readSlots(copy) {
  must(copy.length <= 1024 * 1024 && copy.length > 32, STEP, 'a slot file of an odd length');
  const content = copy.subarray(0, -32);
  must(sha256(content).equals(copy.subarray(-32)), STEP, 'a copy is damaged');
  const items = decode(content, { step: STEP, depth: 4, what: 'a slot file' });
  must(isFile(items) && items[0] === 'comity keys' && items[1] === 1, STEP, 'not a slot file of version 1');
  const [, version, registerId, epoch, slots] = items;
  return { version, registerId, epoch, slots: slots.map((slot) => readSlot(slot)) };
}

function readSlot([account, memory, passes, lanes, salt, nonce, wrapped, sealed]) {
  must(isName(account) && Buffer.byteLength(account) <= 256, STEP, 'an account has no proper name');
  must(wrapped.length <= 528 && sealed.length <= 2048, STEP, 'a slot holds too much');
  must(memory >= 65_536 && passes >= 3 && lanes >= 1, STEP, 'parameters are too weak');
  must(memory <= 2_097_152 && passes <= 64 && lanes <= 16, STEP, 'parameters are too heavy');
  return { account, memory, passes, lanes, salt, nonce, wrapped, sealed };
}

/** `{ seed, secretKey, dataKey, otherDataKey }` of the slot, or a refusal where the passphrase is another. */
export function unlock(file, slot, passphrase) {
  const typed = passphrase.normalize('NFC').replace(/\p{White_Space}/gu, ' ');
  const { account, memory, passes, lanes, salt, nonce: longNonce } = slot;
  const beside = encode(['comity slot 1', file.version, file.registerId, account, memory, passes, lanes, salt, longNonce]);
  const kek = argon2id(Buffer.from(typed), salt, {
    m: memory, t: passes, p: lanes, version: 0x13, dkLen: 32, maxmem: 2 ** 32 - 1,
  });
  const nonce = Buffer.concat([Buffer.alloc(4), longNonce.subarray(16)]);
  const opened = decrypt(hChaCha20(Buffer.from(kek), longNonce.subarray(0, 16)), nonce, slot.wrapped, beside);
  must(opened !== null, STEP, 'another passphrase, or an altered slot');
  const keys = decode(opened, { step: STEP, depth: 2, what: 'a wrapped key' });
  must(tuple(bstr(32), tstr)(keys), STEP, 'a wrapped key of another shape');
  const [seed, secretKey] = keys;

  const data = decode(open(slot.sealed, secretKey), { step: STEP, depth: 2, what: 'a data key' });
  must(tuple(tstr, bstr(16), bstr(32), orNull(bstr(32)))(data), STEP, 'a data key of another shape');
  must(data[0] === 'comity data key 1' && data[1].equals(file.registerId), STEP, 'the data key of another register');
  return { seed, secretKey, address: addressOf(secretKey), dataKey: data[2], otherDataKey: data[3] };
}

function hChaCha20(key, nonce) {
  const words = new Uint32Array(16);
  words.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
  for (let n = 0; n < 8; n += 1) words[4 + n] = key.readUInt32LE(4 * n);
  for (let n = 0; n < 4; n += 1) words[12 + n] = nonce.readUInt32LE(4 * n);
  const turn = (value, by) => (value << by) | (value >>> (32 - by));
  const quarter = (a, b, c, d) => {
    for (const [first, second] of [[16, 12], [8, 7]]) {
      words[a] += words[b];
      words[d] = turn(words[d] ^ words[a], first);
      words[c] += words[d];
      words[b] = turn(words[b] ^ words[c], second);
    }
  };
  for (let round = 0; round < 10; round += 1) {
    for (let n = 0; n < 4; n += 1) quarter(n, 4 + n, 8 + n, 12 + n);
    for (let n = 0; n < 4; n += 1) quarter(n, 4 + ((n + 1) % 4), 8 + ((n + 2) % 4), 12 + ((n + 3) % 4));
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((word, n) => out.writeUInt32LE(words[word], 4 * n));
  return out;
}
