import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { concatBytes, fromHex, toHex } from '../../../src/model/bytes.js';
import type { Crypto } from '../../../src/platform/crypto.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { sealingContract } from '../../platform/sealing-contract.js';
import { wycheproofContract } from '../../platform/wycheproof-contract.js';

/** RFC 8032, section 7.1: secret key, public key, message, signature. */
const rfc8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

const implementations: readonly (readonly [string, Crypto])[] = [
  ['node:crypto', nodeCrypto()],
  ['noble', nobleCrypto],
];

sealingContract('node:crypto', nodeCrypto());
wycheproofContract('node:crypto', nodeCrypto());

describe.each(implementations)('Ed25519 by %s', (_name, crypto) => {
  test.each(rfc8032)('has the answers of RFC 8032 for the secret key %s', (seed, publicKey, message, signature) => {
    const keys = crypto.keyPair(fromHex(seed));
    expect(toHex(keys.publicKey)).toBe(publicKey);
    expect(toHex(crypto.sign(keys, fromHex(message)))).toBe(signature);
    expect(crypto.verify(keys.publicKey, fromHex(message), fromHex(signature))).toBe(true);
  });

  test('does not take a seed of the wrong length', () => {
    expect(() => crypto.keyPair(new Uint8Array(31))).toThrow(RangeError);
  });

  test('signs for keys that it did not make itself', () => {
    const { seed, publicKey } = crypto.keyPair(new Uint8Array(32).fill(7));
    const message = Uint8Array.of(1, 2, 3);
    expect(crypto.verify(publicKey, message, crypto.sign({ seed, publicKey }, message))).toBe(true);
  });

  test('finds what does not have the shape of a key or a signature false', () => {
    const keys = crypto.keyPair(new Uint8Array(32).fill(7));
    const message = Uint8Array.of(1, 2, 3);
    const signature = crypto.sign(keys, message);
    expect(crypto.verify(keys.publicKey.subarray(1), message, signature)).toBe(false);
    expect(crypto.verify(new Uint8Array(33), message, signature)).toBe(false);
    expect(crypto.verify(new Uint8Array(0), message, signature)).toBe(false);
    expect(crypto.verify(keys.publicKey, message, signature.subarray(1))).toBe(false);
    expect(crypto.verify(keys.publicKey, message, concatBytes(signature, Uint8Array.of(0)))).toBe(false);
    expect(crypto.verify(new Uint8Array(32).fill(0xff), message, signature)).toBe(false);
  });

  test('finds a signature false whose second half is not reduced', () => {
    const keys = crypto.keyPair(new Uint8Array(32).fill(7));
    const message = Uint8Array.of(1, 2, 3);
    const signature = crypto.sign(keys, message);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const scalar = BigInt(`0x${toHex(signature.slice(32).reverse())}`) + order;
    const unreduced = fromHex(scalar.toString(16).padStart(64, '0')).reverse();
    expect(crypto.verify(keys.publicKey, message, concatBytes(signature.subarray(0, 32), unreduced))).toBe(false);
  });

  test('trusts no key of small order, whose signatures fit any message', () => {
    for (const key of smallOrderKeys()) {
      // R is the neutral element and S is 0: the equation holds whatever was signed, for one message in eight at least.
      const signature = concatBytes(Uint8Array.of(1), new Uint8Array(63));
      for (let message = 0; message < 40; message += 1) {
        expect(crypto.verify(key, Uint8Array.of(message), signature)).toBe(false);
      }
    }
  });

  test('trusts no key that is written in another way than the one', () => {
    // y = 2^255 - 19 + 1 and so on: the same points as y = 1 and so on.
    for (let excess = 0; excess < 19; excess += 1) {
      const key = new Uint8Array(32).fill(0xff);
      key[0] = 0xed + excess;
      key[31] = 0x7f;
      const signature = concatBytes(Uint8Array.of(1), new Uint8Array(63));
      expect(crypto.verify(key, Uint8Array.of(1), signature)).toBe(false);
    }
  });
});

test.each(implementations)('%s hashes the example of FIPS 180-4 as everybody does', (_name, crypto) => {
  const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(crypto.sha256(new TextEncoder().encode('abc'))).toEqual(fromHex(digest));
});

test('node:crypto and noble give the same answers', () => {
  const node = nodeCrypto();
  const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const property = fc.property(bytes32, fc.uint8Array({ maxLength: 300 }), fc.nat(127), (seed, message, flipped) => {
    const keys = node.keyPair(seed);
    expect(keys.publicKey).toEqual(nobleCrypto.keyPair(seed).publicKey);
    const signature = node.sign(keys, message);
    expect(signature).toEqual(nobleCrypto.sign(keys, message));
    expect(nobleCrypto.verify(keys.publicKey, message, signature)).toBe(true);
    expect(node.verify(keys.publicKey, message, signature)).toBe(true);

    const forged = signature.slice();
    forged[flipped >> 1] = (forged[flipped >> 1] ?? 0) ^ (1 << (flipped & 7));
    expect(node.verify(keys.publicKey, message, forged)).toBe(nobleCrypto.verify(keys.publicKey, message, forged));
  });
  fc.assert(property, { numRuns: 40 });
});

test('random bytes are neither keys nor signatures to either of them', () => {
  const node = nodeCrypto();
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
  const property = fc.property(bytes(32), bytes(64), (key, signature) => {
    const message = Uint8Array.of(1);
    expect(node.verify(key, message, signature)).toBe(false);
    expect(nobleCrypto.verify(key, message, signature)).toBe(false);
  });
  fc.assert(property, { numRuns: 40 });
});

test('node:crypto and noble open what the other has sealed, for the keys that both derive', () => {
  const node = nodeCrypto();
  const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const anything = fc.uint8Array({ maxLength: 300 });
  const nonces = fc.uint8Array({ minLength: 12, maxLength: 12 });
  const property = fc.property(
    bytes32,
    bytes32,
    anything,
    anything,
    nonces,
    fc.nat(8_160),
    (alice, bob, salt, text, nonce, length) => {
      const inNode = node.agreementKeys(alice);
      const inTab = nobleCrypto.agreementKeys(bob);
      expect(nobleCrypto.agreementKeys(alice)).toEqual(inNode);
      const agreed = node.agree(inNode, inTab.publicKey)!;
      expect(nobleCrypto.agree(inTab, inNode.publicKey)).toEqual(agreed);

      const extracted = node.hkdfExtract(salt, agreed);
      expect(nobleCrypto.hkdfExtract(salt, agreed)).toEqual(extracted);
      expect(nobleCrypto.hkdfExpand(extracted, text, length)).toEqual(node.hkdfExpand(extracted, text, length));
      expect(nobleCrypto.sha256(text)).toEqual(node.sha256(text));

      const sealed = node.aeadSeal(extracted, nonce, salt, text);
      expect(nobleCrypto.aeadSeal(extracted, nonce, salt, text)).toEqual(sealed);
      expect(nobleCrypto.aeadOpen(extracted, nonce, salt, sealed)).toEqual(text);
      expect(node.aeadOpen(extracted, nonce, salt, sealed)).toEqual(text);
    },
  );
  fc.assert(property, { numRuns: 40 });
});

test('node:crypto and noble agree with any public key on the same, or on nothing', () => {
  const node = nodeCrypto();
  const own = node.agreementKeys(new Uint8Array(32).fill(7));
  const property = fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, length) => {
    for (const publicKey of [bytes, Uint8Array.from({ length }, (_, at) => bytes[at] ?? 0)]) {
      expect(nobleCrypto.agree(own, publicKey)).toEqual(node.agree(own, publicKey));
    }
  });
  fc.assert(property, { numRuns: 60 });
});

/** All points of small order, by adding one of order 8 to itself. */
function smallOrderKeys(): Uint8Array[] {
  const generator = ed25519.Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
  const points = [generator];
  for (let count = 1; count < 8; count += 1) points.push(points[count - 1]!.add(generator));
  return points.map((point) => point.toBytes());
}
