// age v1 with X25519 recipients, from its public specification (C2SP age): only opening, only binary files.
// Stanzas of other types, such as the random one that Comity's library adds, are passed over but covered by the MAC.

import {
  createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, timingSafeEqual,
} from 'node:crypto';
import { Refusal, must } from './refusal.mjs';

const FIRST_LINE = 'age-encryption.org/v1\n';
const HEADER_MOST = 64 * 1024;
const CHUNK = 64 * 1024;
const TAG = 16;
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The plaintext of an age file, for the holder of `AGE-SECRET-KEY-1…`. */
export function open(file, secretKey) {
  const key = identity(secretKey);
  const header = readHeader(file);
  const fileKey = unwrap(header.stanzas, key);
  must(fileKey !== null, 2, 'damaged, or not sealed to this desk');
  const expected = createHmac('sha256', hkdf(fileKey, Buffer.alloc(0), 'header')).update(header.covered).digest();
  must(timingSafeEqual(expected, header.mac), 2, 'damaged: the age header does not fit its MAC');
  return openPayload(file.subarray(header.end), fileKey);
}

function readHeader(file) {
  const start = file.subarray(0, FIRST_LINE.length).toString('latin1');
  must(FIRST_LINE.startsWith(start), 1, 'not a bundle');
  must(start === FIRST_LINE, 1, 'cut short');
  const stanzas = [];
  let at = FIRST_LINE.length;

  function line() {
    const end = file.indexOf(0x0a, at);
    must(end >= 0 || file.length > HEADER_MOST, 1, 'cut short within the age header');
    must(end >= 0 && end < HEADER_MOST, 1, 'not a bundle: its age header is too long');
    const text = file.subarray(at, end).toString('latin1');
    at = end + 1;
    return text;
  }

  for (;;) {
    const from = at;
    const words = line().split(' ');
    if (words[0] === '---') {
      must(words.length === 2, 2, 'damaged: the last line of the age header');
      return { stanzas, mac: base64(words[1], 32), covered: file.subarray(0, from + 3), end: at };
    }
    must(words[0] === '->' && words.length >= 2, 2, 'damaged: a line of the age header');
    must(words.slice(1).every((word) => /^[\x21-\x7e]+$/.test(word)), 2, 'damaged: a word of the age header');
    let body = '';
    let part;
    do {
      part = line();
      must(part.length <= 64, 2, 'damaged: a long line in the age header');
      body += part;
    } while (part.length === 64);
    stanzas.push({ type: words[1], words: words.slice(2), body: base64(body) });
  }
}

function unwrap(stanzas, key) {
  for (const { type, words, body } of stanzas) {
    if (type !== 'X25519') continue;
    must(words.length === 1 && body.length === 32, 2, 'damaged: an X25519 stanza');
    const share = base64(words[0], 32);
    const shared = exchange(key.secret, share);
    if (shared === null) continue;
    const wrapping = hkdf(shared, Buffer.concat([share, key.public]), 'age-encryption.org/v1/X25519');
    const opened = decrypt(wrapping, Buffer.alloc(12), body);
    if (opened !== null) return opened;
  }
  return null;
}

function openPayload(payload, fileKey) {
  must(payload.length >= 16 + TAG, 2, 'cut short before the age payload');
  const key = hkdf(fileKey, payload.subarray(0, 16), 'payload');
  const chunks = [];
  const nonce = Buffer.alloc(12);
  for (let at = 16, count = 0; ; count += 1) {
    const end = Math.min(at + CHUNK + TAG, payload.length);
    const isLast = end === payload.length;
    nonce.writeUIntBE(count, 5, 6);
    nonce[11] = isLast ? 1 : 0;
    const opened = decrypt(key, nonce, payload.subarray(at, end));
    must(opened !== null, 2, 'damaged or cut short: a block of the age payload');
    must(opened.length > 0 || count === 0, 2, 'damaged: an empty last block in the age payload');
    chunks.push(opened);
    if (isLast) return Buffer.concat(chunks);
    at = end;
  }
}

/** `age1…` or `AGE-SECRET-KEY-1…` to its 32 bytes (Bech32 of BIP 173, without its limit of length). */
export function bech32(text, prefix) {
  const upper = text.toUpperCase() === text;
  must(upper || text.toLowerCase() === text, 'age', 'a key mixes capitals and small letters');
  const low = text.toLowerCase();
  must(low.startsWith(`${prefix}1`), 'age', `a key does not begin with ${prefix}1`);
  const digits = [...low.slice(prefix.length + 1)].map((letter) => BECH32.indexOf(letter));
  must(digits.length === 58 && !digits.includes(-1), 'age', 'a key has a wrong letter or length');
  const spread = [...prefix].map((letter) => letter.charCodeAt(0));
  const whole = [...spread.map((code) => code >> 5), 0, ...spread.map((code) => code & 31), ...digits];
  let check = 1;
  for (const digit of whole) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ digit;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((mask, bit) => {
      if ((top >> bit) & 1) check ^= mask;
    });
  }
  must(check === 1, 'age', 'a key has a wrong letter');
  const bits = digits.slice(0, -6).map((digit) => digit.toString(2).padStart(5, '0')).join('');
  must(/^0*$/.test(bits.slice(256)), 'age', 'a key has bits left over');
  return Buffer.from(bits.slice(0, 256).match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

function identity(secretKey) {
  const raw = bech32(secretKey, 'age-secret-key-');
  const secret = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), raw]),
    format: 'der',
    type: 'pkcs8',
  });
  return { secret, public: Buffer.from(createPublicKey(secret).export({ format: 'jwk' }).x, 'base64url') };
}

/** The seal address that belongs to a secret key, as 32 bytes. */
export const addressOf = (secretKey) => identity(secretKey).public;

function exchange(secret, share) {
  const other = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: share.toString('base64url') }, format: 'jwk' });
  try {
    const shared = diffieHellman({ privateKey: secret, publicKey: other });
    return shared.every((byte) => byte === 0) ? null : shared;
  } catch {
    return null;
  }
}

const hkdf = (secret, salt, info) => Buffer.from(hkdfSync('sha256', secret, salt, info, 32));

/** ChaCha20-Poly1305 with the tag at the end; null where the tag does not fit. */
export function decrypt(key, nonce, sealed, beside = Buffer.alloc(0)) {
  if (sealed.length < TAG) return null;
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
  const content = sealed.subarray(0, -TAG);
  cipher.setAAD(beside, { plaintextLength: content.length });
  cipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([cipher.update(content), cipher.final()]);
  } catch {
    return null;
  }
}

function base64(text, size) {
  const raw = Buffer.from(text, 'base64');
  if (raw.toString('base64').replace(/=+$/, '') !== text) throw new Refusal(2, 'damaged: a word of the age header');
  must(size === undefined || raw.length === size, 2, 'damaged: a word of the age header');
  return raw;
}
