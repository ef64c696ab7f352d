import { describe, expect, it, test } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { concatBytes, fromHex, toHex } from '../../src/model/bytes.js';
import type { Crypto } from '../../src/platform/crypto.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { judgeSafetyCode, safetyCode, safetyNumber } from '../../src/sealing/safety-number.js';
import { readKnownAnswers } from '../support/known-answers.js';

interface SafetyVectors {
  readonly pairs: readonly {
    readonly between: readonly [string, string];
    readonly public_keys: readonly [string, string];
    readonly number: string;
    readonly code: string;
  }[];
}

const { pairs } = readKnownAnswers('safety-number.json') as SafetyVectors;
const implementations: readonly (readonly [string, Crypto])[] = [
  ['noble', nobleCrypto],
  ['node:crypto', nodeCrypto()],
];

describe.each(implementations)('safety numbers by %s', (_name, crypto) => {
  test.each(pairs)('of $between.0 and $between.1 are the known ones', ({ public_keys, number, code }) => {
    const [one, other] = [fromHex(public_keys[0]), fromHex(public_keys[1])];
    expect(safetyNumber(crypto, one, other).join(' ')).toBe(number);
    expect(toHex(safetyCode(crypto, one, other))).toBe(code);
  });
});

const crypto = nodeCrypto();
const alice = new Uint8Array(32).fill(0xa1);
const bob = new Uint8Array(32).fill(0xb0);
const mallory = new Uint8Array(32).fill(0xba);

describe('a safety number', () => {
  it('has twelve groups of five digits', () => {
    const groups = safetyNumber(crypto, alice, bob);
    expect(groups).toHaveLength(12);
    for (const group of groups) expect(group).toMatch(/^\d{5}$/);
  });

  it('is the same for both', () => {
    expect(safetyNumber(crypto, bob, alice)).toEqual(safetyNumber(crypto, alice, bob));
  });

  it('is another when somebody sits between the two, on either side', () => {
    const number = safetyNumber(crypto, alice, bob).join();
    expect(safetyNumber(crypto, alice, mallory).join()).not.toBe(number);
    expect(safetyNumber(crypto, mallory, bob).join()).not.toBe(number);
  });

  it('changes with a single bit of a key', () => {
    const nearlyBob = bob.map((byte, at) => (at === 31 ? byte ^ 0x80 : byte));
    const number = safetyNumber(crypto, alice, bob);
    expect(safetyNumber(crypto, alice, nearlyBob).filter((group) => number.includes(group))).toHaveLength(6);
  });

  it.each([0, 31, 33])('is not made of a key of %i bytes', (length) => {
    expect(() => safetyNumber(crypto, alice, new Uint8Array(length))).toThrow(RangeError);
    expect(() => safetyNumber(crypto, new Uint8Array(length), bob)).toThrow(RangeError);
  });
});

describe('a safety code', () => {
  const code = safetyCode(crypto, alice, bob);

  it('has 37 bytes, the same for both', () => {
    expect(code).toHaveLength(37);
    expect(safetyCode(crypto, bob, alice)).toEqual(code);
  });

  it('says "same" to either of the two', () => {
    expect(judgeSafetyCode(crypto, code, alice, bob)).toBe('same');
    expect(judgeSafetyCode(crypto, code, bob, alice)).toBe('same');
  });

  it('says "other" when somebody sits between them', () => {
    expect(judgeSafetyCode(crypto, code, alice, mallory)).toBe('other');
    expect(judgeSafetyCode(crypto, code, mallory, bob)).toBe('other');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a code that is cut off', code.subarray(0, 36)],
    ['a code with something behind it', concatBytes(code, Uint8Array.of(0))],
    ['a code of another version', code.map((byte, at) => (at === 4 ? 2 : byte))],
    ['some other QR code', new TextEncoder().encode('https://chat.example/#a-room-of-some-kind')],
    ['37 bytes of something else', new Uint8Array(37).fill(0x41)],
  ])('is not %s', (_, scanned) => {
    expect(judgeSafetyCode(crypto, scanned, alice, bob)).toBe('unreadable');
  });
});
