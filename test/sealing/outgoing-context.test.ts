import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { minute } from '../../src/model/units.js';
import { isGenuineContext } from '../../src/protocol/records/sealing-context.js';
import { OutgoingContext } from '../../src/sealing/outgoing-context.js';
import { person } from '../routing/support/person.js';
import { seededRandom } from '../support/seeded-random.js';

const crypto = nodeCrypto();
const [alice, bob] = [person('alice'), person('bob')];
const ends = { senderId: 'alice', addresseeId: 'bob', epoch: 3 };
const prekeyPair = crypto.agreementKeys(new Uint8Array(32).fill(9));
const content = { floor: 1, sentAt: 0, body: { kind: 'text', text: 'hello' } } as const;

function contextTo(key: Uint8Array, now = 0): OutgoingContext | undefined {
  return OutgoingContext.make({
    crypto,
    random: seededRandom(1),
    keys: alice.keys,
    ends,
    addresseeKey: bob.key,
    prekey: { number: 7, key },
    now,
  });
}

describe('a context', () => {
  it('never seals two contents under one number, be they of one message', () => {
    const context = contextTo(prekeyPair.publicKey)!;
    const sealed = [1, 1, 1, 2].map((sequence, at) => context.seal(sequence, { ...content, floor: at }));
    expect(sealed.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
    expect(new Set(sealed.map(({ sealed: bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(4);
  });

  it('is signed by its sender, for these two and this life of the stream only', () => {
    const { context } = contextTo(prekeyPair.publicKey)!.seal(1, content);
    expect(isGenuineContext(crypto, ends, context)).toBe(true);
    expect(isGenuineContext(crypto, { ...ends, senderId: 'carol' }, context)).toBe(false);
    expect(isGenuineContext(crypto, { ...ends, addresseeId: 'carol' }, context)).toBe(false);
    expect(isGenuineContext(crypto, { ...ends, epoch: 4 }, context)).toBe(false);
    expect(isGenuineContext(crypto, ends, { ...context, prekey: 8 })).toBe(false);
  });

  it('is worn after 1,000 messages, after ten minutes, and when the clock was set back', () => {
    const context = contextTo(prekeyPair.publicKey, minute)!;
    expect([0, 1, 11, 12].map((minutes) => context.isWorn(minutes * minute))).toEqual([true, false, false, true]);
    for (let sequence = 1; sequence < 1_000; sequence += 1) context.seal(sequence, content);
    expect(context.isWorn(minute)).toBe(false);
    context.seal(1_000, content);
    expect(context.isWorn(minute)).toBe(true);
  });

  it('is none for a key with which everybody would come to the same secret', () => {
    expect(contextTo(new Uint8Array(32))).toBeUndefined();
  });
});
