// Section 4 of the page: card files and the fingerprint that two people read to each other.

import { decode, encode, shape } from './cbor.mjs';
import { isName, isSealAddress } from './certificates.mjs';
import { must } from './refusal.mjs';
import { isSigned, sha256 } from './signature.mjs';

const STEP = 'card';
const FIRST_LINE = Buffer.from('comity card 0\n', 'latin1');
const { int, tstr, bstr, orNull, tuple } = shape;
const isDesk = tuple((kind) => kind === 1, tstr, tstr, bstr(32), tstr, bstr(32));
const isAuthority = tuple((kind) => kind === 2, tstr, tstr, bstr(32));
const isRest = tuple(tstr, orNull(tuple(tstr, bstr(32), tstr)), int);

const DAMM = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
];

export function readCard(file) {
  must(file.length <= 16 * 1024, STEP, 'a card is too large');
  must(file.subarray(0, FIRST_LINE.length).equals(FIRST_LINE), STEP, 'not a card of version 0');
  const items = decode(file.subarray(FIRST_LINE.length), { step: STEP, depth: 1, what: 'a card' });
  must(tuple(bstr(), bstr(), bstr(64))(items), STEP, 'a card of another shape');
  const [identityBytes, restBytes, signature] = items;
  const identity = decode(identityBytes, { step: STEP, depth: 1, what: 'an identity' });
  must(isDesk(identity) || isAuthority(identity), STEP, 'an identity of another shape');
  const [kind, state, authorityName, root, deskName = null, deskKey = root] = identity;
  must(/^[A-Z]{2}$/.test(state) && isName(authorityName), STEP, 'an identity without State or authority');
  must(deskName === null || isName(deskName), STEP, 'a desk without a name');
  const rest = decode(restBytes, { step: STEP, depth: 2, what: 'the rest of a card' });
  must(isRest(rest), STEP, 'the rest of a card has another shape');
  const [sealAddress, founder, issuedAt] = rest;
  must(isSealAddress(sealAddress), STEP, 'a card without a seal address');
  must(founder === null || (isName(founder[0]) && isSealAddress(founder[2])), STEP, 'a founder without name or address');
  const covered = encode([identityBytes, restBytes]);
  must(isSigned(deskKey, 'comity card 0', covered, signature), STEP, 'a card is not signed by the key it introduces');
  return {
    kind: kind === 1 ? 'desk' : 'authority',
    state, authorityName, root, deskName, signKey: deskKey, sealAddress,
    founder: founder && { name: founder[0], signKey: founder[1], sealAddress: founder[2] },
    issuedAt, fingerprint: fingerprint(identityBytes),
  };
}

export function fingerprint(identity) {
  const digest = sha256('comity fingerprint 0', Buffer.of(0), identity);
  const number = BigInt(`0x${digest.subarray(0, 16).toString('hex')}`) % 10n ** 32n;
  const groups = number.toString().padStart(32, '0').match(/.{4}/g);
  return groups.map((group, n) => group + damm(`${n + 1}${group}`)).join(' ');
}

const damm = (digits) => [...digits].reduce((held, digit) => DAMM[held][digit], '0');
