import { describe, expect, it, test } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { concatBytes, fromHex, toHex } from '../../src/model/bytes.js';
import type { Crypto } from '../../src/platform/crypto.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { deriveAgreementKeys, ephemeralKeys, openingContext, sealingContext } from '../../src/sealing/hpke.js';
import { SimCrypto } from '../sim/sim-crypto.js';
import { readKnownAnswers } from '../support/known-answers.js';
import { seededRandom } from '../support/seeded-random.js';

interface HpkeVector {
  readonly info: string;
  readonly ikmE: string;
  readonly pkEm: string;
  readonly skEm: string;
  readonly ikmR: string;
  readonly pkRm: string;
  readonly skRm: string;
  readonly enc: string;
  readonly encryptions: readonly {
    readonly number: number;
    readonly aad: string;
    readonly ct: string;
    readonly pt: string;
  }[];
  readonly exports: readonly {
    readonly exporter_context: string;
    readonly L: number;
    readonly exported_value: string;
  }[];
}

const vector = readKnownAnswers('hpke.json') as HpkeVector;
const text = new TextEncoder().encode('hello');
const aside = Uint8Array.of(1, 2, 3);
const info = Uint8Array.of(4, 5);

const real: readonly (readonly [string, Crypto])[] = [
  ['noble', nobleCrypto],
  ['node:crypto', nodeCrypto()],
];

describe.each(real)('HPKE by %s, after RFC 9180, appendix A.2.1', (_name, crypto) => {
  const recipient = crypto.agreementKeys(fromHex(vector.skRm));
  const sealing = sealingContext(
    crypto,
    crypto.agreementKeys(fromHex(vector.skEm)),
    fromHex(vector.pkRm),
    fromHex(vector.info),
  )!;
  const opening = openingContext(crypto, recipient, fromHex(vector.enc), fromHex(vector.info))!;

  it('derives its key pairs', () => {
    for (const [keyMaterial, secret, publicKey] of [
      [vector.ikmE, vector.skEm, vector.pkEm],
      [vector.ikmR, vector.skRm, vector.pkRm],
    ] as const) {
      const keys = deriveAgreementKeys(crypto, fromHex(keyMaterial));
      expect([toHex(keys.secret), toHex(keys.publicKey)]).toEqual([secret, publicKey]);
    }
  });

  it('makes ephemeral keys of 32 random bytes', () => {
    const asked: number[] = [];
    const random = { bytes: (length: number) => (asked.push(length), fromHex(vector.ikmE)) };
    expect(toHex(ephemeralKeys(crypto, random).publicKey)).toBe(vector.enc);
    expect(asked).toEqual([32]);
  });

  it('encapsulates', () => {
    expect(toHex(sealing.encapsulated)).toBe(vector.enc);
  });

  it('has all six messages', () => {
    expect(vector.encryptions.map(({ number }) => number)).toEqual([0, 1, 2, 4, 255, 256]);
  });

  test.each(vector.encryptions)('seals and opens message $number', ({ number, aad, ct, pt }) => {
    expect(toHex(sealing.context.seal(number, fromHex(aad), fromHex(pt)))).toBe(ct);
    expect(opening.open(number, fromHex(aad), fromHex(ct))).toEqual(fromHex(pt));
  });

  test.each(vector.exports)('exports for "$exporter_context"', ({ exporter_context, L, exported_value }) => {
    expect(toHex(sealing.context.export(fromHex(exporter_context), L))).toBe(exported_value);
    expect(toHex(opening.export(fromHex(exporter_context), L))).toBe(exported_value);
  });
});

describe.each([...real, ['the simulator', new SimCrypto()] as const])('a context by %s', (_name, crypto) => {
  const random = seededRandom(1);
  const bob = crypto.agreementKeys(random.bytes(32));
  const carol = crypto.agreementKeys(random.bytes(32));
  const { encapsulated, context } = sealingContext(crypto, ephemeralKeys(crypto, random), bob.publicKey, info)!;
  const atBob = openingContext(crypto, bob, encapsulated, info)!;

  it('opens its messages in any order, and again', () => {
    const numbers = [0, 1, 2, 255, 256, 65_536, 2 ** 24, 2 ** 31, 2 ** 32 - 1];
    const sealed = numbers.map((number) => [number, context.seal(number, aside, text)] as const);
    for (const [number, bytes] of [...sealed.reverse(), ...sealed]) {
      expect(atBob.open(number, aside, bytes)).toEqual(text);
    }
    expect(new Set(sealed.map(([, bytes]) => toHex(bytes))).size).toBe(numbers.length);
  });

  it('opens nothing under another number, beside something else, or altered', () => {
    const sealed = context.seal(7, aside, text);
    expect(atBob.open(8, aside, sealed)).toBeUndefined();
    expect(atBob.open(7, info, sealed)).toBeUndefined();
    expect(
      atBob.open(
        7,
        aside,
        sealed.map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
      ),
    ).toBeUndefined();
    expect(atBob.open(7, aside, new Uint8Array())).toBeUndefined();
  });

  it('is of no use to others, with another encapsulated key, or for another purpose', () => {
    const sealed = context.seal(0, aside, text);
    const other = ephemeralKeys(crypto, random).publicKey;
    for (const wrong of [
      openingContext(crypto, carol, encapsulated, info),
      openingContext(crypto, bob, other, info),
      openingContext(crypto, bob, encapsulated, aside),
    ]) {
      expect(wrong!.open(0, aside, sealed)).toBeUndefined();
      expect(wrong!.export(aside, 32)).not.toEqual(context.export(aside, 32));
    }
  });

  it('is another for each ephemeral key', () => {
    const again = sealingContext(crypto, ephemeralKeys(crypto, random), bob.publicKey, info)!;
    expect(again.encapsulated).not.toEqual(encapsulated);
    expect(again.context.seal(0, aside, text)).not.toEqual(context.seal(0, aside, text));
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('has no message %d', (number) => {
    expect(() => context.seal(number, aside, text)).toThrow(RangeError);
    expect(atBob.open(number, aside, context.seal(0, aside, text))).toBeUndefined();
  });

  it('exports secrets of their own for each purpose', () => {
    expect(atBob.export(aside, 16)).toEqual(context.export(aside, 16));
    expect(atBob.export(aside, 16)).toHaveLength(16);
    expect(atBob.export(info, 16)).not.toEqual(atBob.export(aside, 16));
    expect(() => context.export(aside, 8_161)).toThrow(RangeError);
  });

  it.each([
    ['too short', bob.publicKey.subarray(1)],
    ['too long', concatBytes(bob.publicKey, Uint8Array.of(0))],
    ['of small order', new Uint8Array(32)],
  ])('is not made with a public key that is %s', (_, publicKey) => {
    expect(sealingContext(crypto, ephemeralKeys(crypto, random), publicKey, info)).toBeUndefined();
    expect(openingContext(crypto, bob, publicKey, info)).toBeUndefined();
  });
});

test('a node opens what a tab has sealed, and the other way round', () => {
  const [tab, node] = [nobleCrypto, nodeCrypto()];
  for (const [alice, bob] of [
    [tab, node],
    [node, tab],
  ] as const) {
    const keys = bob.agreementKeys(new Uint8Array(32).fill(0xb0));
    const { encapsulated, context } = sealingContext(
      alice,
      ephemeralKeys(alice, seededRandom(2)),
      keys.publicKey,
      info,
    )!;
    expect(openingContext(bob, keys, encapsulated, info)!.open(3, aside, context.seal(3, aside, text))).toEqual(text);
  }
});
