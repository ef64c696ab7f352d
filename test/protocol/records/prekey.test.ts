import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { ProtocolError } from '../../../src/model/errors.js';
import { isGenuinePrekey, openPrekey, signPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import { samplePrekeys } from '../make/sample-sealing.js';
import { amount, bytes, uint32 } from '../support/arbitraries.js';
import { alice, bob } from '../support/people.js';
import { writeBySchema } from '../support/schema.js';
import { receivedRecord } from '../support/wire.js';

const crypto = nodeCrypto();

const prekey: fc.Arbitrary<Prekey> = fc.record({
  number: uint32.filter((number) => number > 0),
  key: bytes(32),
  kind: fc.constantFrom('one-time' as const, 'last-resort' as const),
  expiresAt: amount,
});

describe('a prekey', () => {
  test('is read as its owner signed it, and is genuine', () => {
    fc.assert(
      fc.property(prekey, (content) => {
        const { signed } = signPrekey(crypto, bob.keys, content);
        const read = openPrekey(receivedRecord(signed));
        expect(read).toEqual({ ...content, signed: receivedRecord(signed) });
        expect(isGenuinePrekey(crypto, bob.key, read.signed)).toBe(true);
      }),
    );
  });

  test('is of nobody but its owner', () => {
    const { signed } = samplePrekeys(crypto).oneTime.prekey;
    expect(isGenuinePrekey(crypto, bob.key, signed)).toBe(true);
    expect(isGenuinePrekey(crypto, alice.key, signed)).toBe(false);
  });

  test('of one kind is not one of the other', () => {
    const content = samplePrekeys(crypto).oneTime.prekey;
    const { signed } = signPrekey(crypto, bob.keys, { ...content, kind: 'last-resort' });
    expect(isGenuinePrekey(crypto, bob.key, { ...signed, signature: content.signed.signature })).toBe(false);
  });

  test.each([
    ['without a number', { key: '00'.repeat(32), expires_at: 1 }],
    ['without a key', { number: 1, expires_at: 1 }],
    ['with a key of 31 bytes', { number: 1, key: '00'.repeat(31), expires_at: 1 }],
    ['with a key of 33 bytes', { number: 1, key: '00'.repeat(33), expires_at: 1 }],
    ['that expires at no time', { number: 1, key: '00'.repeat(32), expires_at: Number.NaN }],
    ['that never expires', { number: 1, key: '00'.repeat(32), expires_at: Number.POSITIVE_INFINITY }],
  ])('is none %s', (_, meaning) => {
    const record = writeBySchema('Prekey', meaning);
    expect(() => openPrekey({ record, signature: new Uint8Array(64) })).toThrow(ProtocolError);
  });

  test('says nothing but ProtocolError when it is broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (record) => {
        try {
          openPrekey({ record, signature: new Uint8Array(64) });
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
    );
  });
});
