// Ed25519 over `domain ‖ 0x00 ‖ bytes`, strictly: OpenSSL refuses an S out of range and compares R as bytes, but takes
// points of small order and keys written in a second way, so those are refused here before it is asked.

import { createHash, createPublicKey, verify } from 'node:crypto';

const FIELD = 2n ** 255n - 19n;

/** The y coordinates of the eight points of small order (the sign bit is looked at separately and does not matter). */
const SMALL_ORDER = new Set([
  0n,
  1n,
  FIELD - 1n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
]);

export const sha256 = (...pieces) => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
};

/** True where the signature is the key's over these bytes, in this domain. */
export function isSigned(publicKey, domain, bytes, signature) {
  if (!isStrong(publicKey) || !isStrong(signature.subarray(0, 32))) return false;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(null, Buffer.concat([Buffer.from(domain, 'ascii'), Buffer.of(0), bytes]), key, signature);
}

function isStrong(point) {
  const turned = Buffer.from(point).reverse();
  turned[0] &= 0x7f;
  const y = BigInt(`0x${turned.toString('hex')}`);
  return y < FIELD && !SMALL_ORDER.has(y);
}
