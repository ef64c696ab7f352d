import { describe, expect, it } from 'vitest';
import { concatBytes, toHex } from '../../src/model/bytes.js';
import type { Crypto } from '../../src/platform/crypto.js';

const none = new Uint8Array();
const secretOfAlice = new Uint8Array(32).fill(0xa1);
const secretOfBob = new Uint8Array(32).fill(0xb0);
const key = new Uint8Array(32).fill(7);
const nonce = new Uint8Array(12).fill(9);
const associated = Uint8Array.of(1, 2);
const plain = Uint8Array.of(3, 4, 5);

/** What every implementation owes those who seal, beyond the right answers: sizes, and what it makes of nonsense. */
export function sealingContract(name: string, crypto: Crypto): void {
  describe(`${name} agrees`, () => {
    const alice = crypto.agreementKeys(secretOfAlice);
    const bob = crypto.agreementKeys(secretOfBob);

    it('on the same secret on both sides', () => {
      const agreed = crypto.agree(alice, bob.publicKey);
      expect(agreed).toHaveLength(32);
      expect(crypto.agree(bob, alice.publicKey)).toEqual(agreed);
    });

    it('for keys that it did not make itself', () => {
      expect(crypto.agree({ ...alice }, bob.publicKey)).toEqual(crypto.agree(alice, bob.publicKey));
    });

    it('keeps the secret, from which everything follows', () => {
      expect(alice.secret).toEqual(secretOfAlice);
    });

    it.each([0, 31, 33, 64])('on nothing with a public key of %i bytes', (length) => {
      expect(crypto.agree(alice, new Uint8Array(length).fill(9))).toBeUndefined();
    });

    it('on nothing with a public key of small order', () => {
      expect(crypto.agree(alice, new Uint8Array(32))).toBeUndefined();
    });

    it.each([0, 31, 33])('not with a secret of %i bytes', (length) => {
      expect(() => crypto.agreementKeys(new Uint8Array(length))).toThrow(RangeError);
    });
  });

  describe(`${name} derives`, () => {
    it.each([0, 1, 32, 33, 8_160])('%i bytes', (length) => {
      expect(crypto.hkdfExpand(key, associated, length)).toHaveLength(length);
    });

    it.each([-1, 0.5, 8_161, Number.NaN])('never %d bytes', (length) => {
      expect(() => crypto.hkdfExpand(key, associated, length)).toThrow(RangeError);
    });

    it('nothing from a pseudorandom key that is too short', () => {
      expect(() => crypto.hkdfExpand(key.subarray(1), associated, 32)).toThrow(RangeError);
    });

    it('something else for each key material, salt and purpose', () => {
      const keys = [
        crypto.hkdfExtract(none, key),
        crypto.hkdfExtract(nonce, key),
        crypto.hkdfExtract(nonce, plain),
        crypto.hkdfExpand(key, none, 32),
        crypto.hkdfExpand(key, associated, 32),
      ];
      expect(new Set(keys.map(toHex)).size).toBe(keys.length);
    });
  });

  describe(`${name} seals`, () => {
    const sealed = crypto.aeadSeal(key, nonce, associated, plain);

    it('with 16 bytes more, and opens', () => {
      expect(sealed).toHaveLength(plain.length + 16);
      expect(crypto.aeadOpen(key, nonce, associated, sealed)).toEqual(plain);
    });

    it('nothing as well', () => {
      expect(crypto.aeadOpen(key, nonce, none, crypto.aeadSeal(key, nonce, none, none))).toEqual(none);
    });

    it('so that nothing opens with any of its bits turned over', () => {
      for (let bit = 0; bit < 8 * sealed.length; bit += 1) {
        const altered = sealed.slice();
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect(crypto.aeadOpen(key, nonce, associated, altered)).toBeUndefined();
      }
    });

    it.each([
      ['nothing at all', none],
      ['less than a tag', sealed.subarray(0, 15)],
      ['too little', sealed.subarray(0, sealed.length - 1)],
      ['too much', concatBytes(sealed, Uint8Array.of(0))],
    ])('so that %s does not open', (_, bytes) => {
      expect(crypto.aeadOpen(key, nonce, associated, bytes)).toBeUndefined();
    });

    it('for one key, one nonce and one context', () => {
      expect(crypto.aeadOpen(new Uint8Array(32).fill(8), nonce, associated, sealed)).toBeUndefined();
      expect(crypto.aeadOpen(key, new Uint8Array(12), associated, sealed)).toBeUndefined();
      expect(crypto.aeadOpen(key, nonce, Uint8Array.of(1), sealed)).toBeUndefined();
      expect(crypto.aeadOpen(key, nonce, none, sealed)).toBeUndefined();
    });

    it('what lies in the middle of other bytes, and leaves it as it was', () => {
      const around = concatBytes(Uint8Array.of(0xff), plain, sealed, Uint8Array.of(0xff));
      const before = around.slice();
      expect(crypto.aeadSeal(key, nonce, associated, around.subarray(1, 4))).toEqual(sealed);
      expect(crypto.aeadOpen(key, nonce, associated, around.subarray(4, 23))).toEqual(plain);
      expect(around).toEqual(before);
    });

    it.each([0, 31, 33])('not with a key of %i bytes', (length) => {
      expect(() => crypto.aeadSeal(new Uint8Array(length), nonce, associated, plain)).toThrow(RangeError);
      expect(() => crypto.aeadOpen(new Uint8Array(length), nonce, associated, sealed)).toThrow(RangeError);
    });
  });
}
