import { toHex } from '../../src/model/bytes.js';

/**
 * The y coordinates of the points of small order on edwards25519, little-endian, without the sign bit: 0, 1, -1 and the
 * two of order 8. A signature by such a key may fit any message.
 */
const smallOrder: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/**
 * True for Ed25519 public keys of 32 bytes that OpenSSL takes and a strict verifier does not: those of small order, and
 * those whose y coordinate is not reduced modulo 2^255 - 19 (RFC 8032, section 5.1.3).
 */
export function isWeakKey(publicKey: Uint8Array): boolean {
  const y = Uint8Array.from(publicKey);
  y[31] = (y[31] ?? 0) & 0x7f;
  return smallOrder.has(toHex(y)) || !isReduced(y);
}

function isReduced(y: Uint8Array): boolean {
  const [lowest = 0] = y;
  return lowest < 0xed || y[31] !== 0x7f || y.subarray(1, 31).some((byte) => byte !== 0xff);
}
