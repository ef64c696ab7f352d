import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import type { Confirmation, Reseal } from '../../../src/protocol/messages.js';
import { isGenuineWord, signConfirmation, signReseal } from '../../../src/protocol/records/stream-word.js';
import { alice, bob, carol, newYear } from '../support/people.js';

const crypto = nodeCrypto();
const stream = { epoch: newYear, sequence: 7, senderKey: alice.key };
const confirmation = signConfirmation(crypto, bob.keys, { ...stream, read: 5 });
const reseal = signReseal(crypto, bob.keys, { ...stream, prekey: 5 });

describe.each<[string, Confirmation | Reseal]>([
  ['confirmation', confirmation],
  ['request to seal again', reseal],
])('a %s', (_, word) => {
  const isGenuine = (changes: object): boolean => isGenuineWord(crypto, { ...word, ...changes });

  test('is believed as its addressee signed it', () => {
    expect(word.addresseeKey).toEqual(bob.key);
    expect(isGenuine({})).toBe(true);
  });

  test('is not believed with anything in it changed', () => {
    expect(isGenuine({ epoch: newYear + 1 })).toBe(false);
    expect(isGenuine({ sequence: 8 })).toBe(false);
    expect(isGenuine({ senderKey: carol.key })).toBe(false);
    expect(isGenuine({ addresseeKey: carol.key })).toBe(false);
    expect(isGenuine({ senderKey: bob.key, addresseeKey: alice.key })).toBe(false);
    expect(isGenuine(word.type === 'confirmation' ? { read: 6 } : { prekey: 6 })).toBe(false);
  });

  test('is not believed with any bit of its signature changed', () => {
    for (let at = 0; at < 8 * 64; at += 1) {
      const signature = word.signature.with(at >> 3, (word.signature[at >> 3] ?? 0) ^ (1 << (at & 7)));
      expect(isGenuine({ signature }), `bit ${at}`).toBe(false);
    }
  });

  test('is not believed on the word of the sender, or of anybody between', () => {
    for (const { keys } of [alice, carol]) {
      const { signature } = signConfirmation(crypto, keys, { ...stream, read: 5 });
      expect(isGenuine({ signature })).toBe(false);
    }
  });
});

test('a request to seal again does not pass for a confirmation, nor the other way round', () => {
  const { prekey: _, ...asReseal } = reseal;
  const { read: __, ...asConfirmation } = confirmation;
  expect(isGenuineWord(crypto, { ...asReseal, type: 'confirmation', read: 5 })).toBe(false);
  expect(isGenuineWord(crypto, { ...asConfirmation, type: 'reseal', prekey: 5 })).toBe(false);
});
