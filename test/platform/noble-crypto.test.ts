import { describe, expect, it, test } from 'vitest';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { rfc8032Vectors } from './rfc8032-vectors.js';
import { sealingContract } from './sealing-contract.js';
import { wycheproofContract } from './wycheproof-contract.js';

const [vector] = rfc8032Vectors;
const publicKey = fromHex(vector.publicKey);
const message = fromHex(vector.message);
const signature = fromHex(vector.signature);

/** The order of the base point, which S of a signature has to stay below (RFC 8032, section 5.1.7). */
const order = 2n ** 252n + 27742317777372353535851937790883648493n;

function withS(change: (s: bigint) => bigint): Uint8Array {
  const s = BigInt(`0x${toHex(signature.slice(32).reverse())}`);
  const changed = fromHex(change(s).toString(16).padStart(64, '0')).reverse();
  return Uint8Array.of(...signature.subarray(0, 32), ...changed);
}

sealingContract('noble', nobleCrypto);
wycheproofContract('noble', nobleCrypto);

describe('Ed25519 by noble', () => {
  test.each(rfc8032Vectors)('agrees with RFC 8032, $name', (known) => {
    const keys = nobleCrypto.keyPair(fromHex(known.seed));
    const bytes = fromHex(known.message);
    expect(toHex(keys.publicKey)).toBe(known.publicKey);
    expect(toHex(nobleCrypto.sign(keys, bytes))).toBe(known.signature);
    expect(nobleCrypto.verify(keys.publicKey, bytes, fromHex(known.signature))).toBe(true);
  });

  it.each([0, 31, 33, 64])('refuses a seed of %i bytes', (length) => {
    expect(() => nobleCrypto.keyPair(new Uint8Array(length))).toThrow(RangeError);
  });

  it('keeps the seed, from which everything follows', () => {
    const seed = new Uint8Array(32).fill(7);
    expect(nobleCrypto.keyPair(seed).seed).toEqual(seed);
  });
});

describe('a signature', () => {
  it('is of no use for other bytes, or with another key', () => {
    const other = nobleCrypto.keyPair(new Uint8Array(32).fill(7)).publicKey;
    expect(nobleCrypto.verify(publicKey, Uint8Array.of(1), signature)).toBe(false);
    expect(nobleCrypto.verify(other, message, signature)).toBe(false);
  });

  it('is of no use with any of its bits turned over', () => {
    for (let bit = 0; bit < 512; bit += 41) {
      const changed = signature.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(nobleCrypto.verify(publicKey, message, changed)).toBe(false);
    }
  });

  it('has one form only: S is not taken beyond the order', () => {
    expect(
      nobleCrypto.verify(
        publicKey,
        message,
        withS((s) => s),
      ),
    ).toBe(true);
    expect(
      nobleCrypto.verify(
        publicKey,
        message,
        withS((s) => s + order),
      ),
    ).toBe(false);
  });

  it.each([
    ['an empty key', new Uint8Array(), signature],
    ['a key that is too short', publicKey.subarray(1), signature],
    ['a key that is too long', Uint8Array.of(...publicKey, 0), signature],
    ['a key that is no point', new Uint8Array(32).fill(2), signature],
    ['a key beyond the field', new Uint8Array(32).fill(0xff), signature],
    ['an empty signature', publicKey, new Uint8Array()],
    ['a signature that is too short', publicKey, signature.subarray(1)],
    ['a signature that is too long', publicKey, Uint8Array.of(...signature, 0)],
    ['a signature of ones', publicKey, new Uint8Array(64).fill(0xff)],
  ])('is false, and no error, with %s', (_, key, bytes) => {
    expect(nobleCrypto.verify(key, message, bytes)).toBe(false);
  });

  it.each([
    ['the neutral point', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['the point of order 2', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['a point of order 4', '0000000000000000000000000000000000000000000000000000000000000000'],
    ['a point of order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
  ])('is not believed under %s, with which one signature fits many messages', (_, key) => {
    const neutral = fromHex('01'.padEnd(128, '0'));
    for (let byte = 0; byte < 16; byte += 1)
      expect(nobleCrypto.verify(fromHex(key), Uint8Array.of(byte), neutral)).toBe(false);
  });
});
