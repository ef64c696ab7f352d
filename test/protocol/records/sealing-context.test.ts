import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { toHex } from '../../../src/model/bytes.js';
import type { SealingContextRecord } from '../../../src/protocol/messages.js';
import {
  contextInfo,
  isGenuineContext,
  messageBinding,
  signContext,
  type ContextEnds,
} from '../../../src/protocol/records/sealing-context.js';
import { sampleContexts } from '../make/sample-sealing.js';
import { amount, bytes, uint32 } from '../support/arbitraries.js';
import { alice, bob, carol } from '../support/people.js';

const crypto = nodeCrypto();
const [hello] = sampleContexts(crypto).aliceToBob.messages;
const { context, epoch } = hello!.body;
const ends: ContextEnds = { senderId: alice.id, addresseeId: bob.id, epoch };

const isGenuine = (changes: Partial<SealingContextRecord>, others: Partial<ContextEnds> = {}): boolean =>
  isGenuineContext(crypto, { ...ends, ...others }, { ...context, ...changes });

describe('a sealing context', () => {
  test('is believed as its sender signed it', () => {
    expect(isGenuine({})).toBe(true);
    const { signature: _, ...unsigned } = context;
    expect(signContext(crypto, alice.keys, ends, unsigned)).toEqual(context);
  });

  test('is not believed with any bit of a key or of the signature changed', () => {
    for (const field of ['senderKey', 'addresseeKey', 'encapsulatedKey', 'signature'] as const)
      for (let at = 0; at < 8 * context[field].length; at += 1) {
        const byte = context[field][at >> 3] ?? 0;
        const changed = { [field]: context[field].with(at >> 3, byte ^ (1 << (at & 7))) };
        expect(isGenuine(changed), `${field}, bit ${at}`).toBe(false);
      }
  });

  test('is not believed between others, in another life of the stream, or with another prekey', () => {
    expect(isGenuine({}, { senderId: 'alice2' })).toBe(false);
    expect(isGenuine({}, { addresseeId: 'bob2' })).toBe(false);
    expect(isGenuine({}, { senderId: bob.id, addresseeId: alice.id })).toBe(false);
    expect(isGenuine({}, { epoch: epoch + 1 })).toBe(false);
    expect(isGenuine({ prekey: context.prekey + 1 })).toBe(false);
    expect(isGenuine({ senderKey: bob.key, addresseeKey: alice.key })).toBe(false);
    expect(isGenuine({ senderKey: carol.key })).toBe(false);
  });

  const named = fc.record({ senderKey: bytes(32), addresseeKey: bytes(32), prekey: uint32 });
  const id = fc.string({ unit: 'grapheme', maxLength: 70 });
  const someEnds = fc.record({ senderId: id, addresseeId: id, epoch: amount });

  test('has another name if anything in it is other: no two of them are signed or sealed alike', () => {
    fc.assert(
      fc.property(someEnds, someEnds, named, named, (oneEnds, otherEnds, one, other) => {
        const isSame = JSON.stringify([oneEnds, one]) === JSON.stringify([otherEnds, other]);
        expect(toHex(contextInfo(oneEnds, one)) === toHex(contextInfo(otherEnds, other))).toBe(isSame);
        for (const field of ['senderKey', 'addresseeKey', 'prekey'] as const) {
          const changed = { ...one, [field]: other[field] };
          const isSameField = JSON.stringify(one[field]) === JSON.stringify(other[field]);
          expect(toHex(contextInfo(oneEnds, one)) === toHex(contextInfo(oneEnds, changed))).toBe(isSameField);
        }
      }),
    );
  });

  test('does not confuse where one ID ends and the next thing begins', () => {
    const one = contextInfo({ ...ends, senderId: 'ab', addresseeId: 'c' }, context);
    const other = contextInfo({ ...ends, senderId: 'a', addresseeId: 'bc' }, context);
    expect(toHex(one)).not.toBe(toHex(other));
  });
});

describe('what a message is bound to beside its context', () => {
  test('is its number in the stream, big-endian', () => {
    expect(toHex(messageBinding(1))).toBe('00000001');
    expect(toHex(messageBinding(0xffff_fffe))).toBe('fffffffe');
  });
});
