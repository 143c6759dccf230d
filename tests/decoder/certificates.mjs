// Section 3 of the page: who is certified by a root, as desk, as person and in what role.

import { bech32 } from './age.mjs';
import { decode, encode, shape } from './cbor.mjs';
import { must } from './refusal.mjs';
import { isSigned } from './signature.mjs';

const { uint, int, tstr, bstr, orNull, tuple } = shape;
const KINDS = { 1: 'person', 2: 'desk', 3: 'authority seal' };
const ROLES = ['', 'administrator', 'head', 'officer', 'clerk', 'reader', 'auditor'];
const ADMINISTRATOR = 1;
const LONGEST_WAY = 8;

const isCertificate = tuple(
  uint, uint, bstr(32), tstr, uint, bstr(32), tstr, tstr, orNull(bstr(32)), int, bstr(32), bstr(64),
);

export function readCertificate(bytes, step) {
  const what = 'a certificate';
  const items = decode(bytes, { step, depth: 2, what });
  must(isCertificate(items), step, `${what} is not of twelve items in their types`);
  const [version, kind, root, name, role, signKey, sealAddress, mark, desk, issuedAt, issuer, signature] = items;
  must(version === 1, step, `${what} is of version ${version}`);
  must(isName(name), step, `${what} bears no proper name`);
  must(isSealAddress(sealAddress), step, `${what} has no proper seal address`);
  must(Buffer.byteLength(mark) <= 32 && !/\p{Cc}/u.test(mark), step, `${what} has no proper mark`);
  if (kind === 1) must(role !== 0 && desk !== null, step, 'a person is certified without role or desk');
  if (kind === 2 || kind === 3) must(role === 0 && desk === null, step, `${what} of a ${KINDS[kind]} has role or desk`);
  const covered = encode(items.slice(0, -1));
  must(isSigned(issuer, 'comity certificate 1', covered, signature), step, `${what} is not signed by its issuer`);
  const isKnown = kind in KINDS && (kind !== 1 || role < ROLES.length);
  return {
    kind: KINDS[kind] ?? kind,
    role: ROLES[role] ?? role,
    root, name, signKey, sealAddress, mark, desk, issuedAt, issuer, isKnown,
    makesAdministrator: kind === 1 && role === ADMINISTRATOR,
    bytes: Buffer.from(bytes),
  };
}

/** The certificates that count, after all of them were shown to lead to the root. */
export function certified(all, root, step) {
  const known = all.filter((each) => each.isKnown);
  for (const each of known) must(each.root.equals(root), step, 'a certificate is of another authority');
  let administrators = new Set([root.toString('hex')]);
  const valid = new Set();
  for (let way = 1; way <= LONGEST_WAY; way += 1) {
    const reached = known.filter((each) => !valid.has(each) && administrators.has(each.issuer.toString('hex')));
    reached.forEach((each) => valid.add(each));
    const fresh = reached.filter((each) => each.makesAdministrator);
    administrators = new Set(fresh.map((each) => each.signKey.toString('hex')));
  }
  must(known.every((each) => valid.has(each)), step, 'a certificate does not lead to the root');

  const counting = new Map();
  for (const each of known) {
    const key = `${each.kind} ${each.signKey.toString('hex')}`;
    const other = counting.get(key);
    const isNewer = !other || each.issuedAt > other.issuedAt
      || (each.issuedAt === other.issuedAt && Buffer.compare(each.bytes, other.bytes) > 0);
    if (isNewer) counting.set(key, each);
  }
  return {
    root,
    all: [...counting.values()],
    desk: (key) => counting.get(`desk ${key.toString('hex')}`),
    person: (key) => counting.get(`person ${key.toString('hex')}`),
  };
}

/** 1 to 512 bytes, not blank, no control characters. */
export function isName(text) {
  const size = Buffer.byteLength(text);
  return size >= 1 && size <= 512 && !/^\p{White_Space}*$/u.test(text) && !/\p{Cc}/u.test(text);
}

/** `age1…` in the one spelling that age prints: small letters, 32 bytes. */
export function isSealAddress(text) {
  try {
    return text === text.toLowerCase() && bech32(text, 'age').length === 32;
  } catch {
    return false;
  }
}
