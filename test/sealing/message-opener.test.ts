import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import type { AgreementKeys, Crypto, KeyPair } from '../../src/platform/crypto.js';
import type { Content, SealedMessage } from '../../src/protocol/messages.js';
import { contextInfo, messageBinding, signContext } from '../../src/protocol/records/sealing-context.js';
import { ephemeralKeys, sealingContext } from '../../src/sealing/hpke.js';
import { MessageOpener } from '../../src/sealing/message-opener.js';
import { OutgoingContext } from '../../src/sealing/outgoing-context.js';
import { person } from '../routing/support/person.js';
import { seededRandom } from '../support/seeded-random.js';

const crypto = nodeCrypto();
const random = seededRandom(1);
const [alice, bob, carol] = [person('alice'), person('bob'), person('carol')];
const ends = { senderId: 'alice', addresseeId: 'bob', epoch: 3 };
const prekeyPair = crypto.agreementKeys(new Uint8Array(32).fill(9));

/** Bob's opener, and how often it has verified a signature. */
function openerOf(prekeys: ReadonlyMap<number, AgreementKeys> = new Map([[7, prekeyPair]]), mostContexts = 10) {
  const counted = { verified: 0 };
  const counting: Crypto = {
    ...crypto,
    verify: (...given) => {
      counted.verified += 1;
      return crypto.verify(...given);
    },
  };
  return { opener: new MessageOpener(counting, (number) => prekeys.get(number), mostContexts), counted };
}

function sealer(keys: KeyPair = alice.keys): OutgoingContext {
  const prekey = { number: 7, key: prekeyPair.publicKey };
  return OutgoingContext.make({ crypto, random, keys, ends, addresseeKey: bob.key, prekey, now: 0 })!;
}

function said(sequence: number): Content {
  return { floor: 1, sentAt: 5, body: { kind: 'text', text: `${sequence}` } };
}

describe('a message', () => {
  it('opens alone, in any order and again, and a burst costs one signature', () => {
    const { opener, counted } = openerOf();
    const context = sealer();
    const sealed = [1, 2, 3, 4].map((sequence) => context.seal(sequence, said(sequence)));
    for (const message of [...sealed.reverse(), ...sealed])
      expect(opener.open(ends, message)).toEqual({ kind: 'opened', content: said(message.sequence) });
    expect(counted.verified).toBe(1);
  });

  it('with anything about it altered is forged', () => {
    const { opener } = openerOf();
    const context = sealer();
    const [first, second] = [context.seal(1, said(1)), context.seal(2, said(2))];
    expect(opener.open(ends, first).kind).toBe('opened');
    const flipped = first.sealed.slice();
    flipped[3]! ^= 1;
    const { context: record } = first;
    const other = sealer().seal(1, said(1)).context;
    const altered: readonly SealedMessage[] = [
      { ...first, sealed: flipped },
      { ...first, sealed: second.sealed },
      { ...first, sealed: new Uint8Array() },
      { ...first, number: 1 },
      { ...first, sequence: 2 },
      { ...first, context: { ...record, senderKey: carol.key } },
      { ...first, context: { ...record, addresseeKey: carol.key } },
      { ...first, context: { ...record, signature: other.signature } },
      { ...first, context: { ...record, encapsulatedKey: other.encapsulatedKey } },
      { ...first, context: other },
      { ...first, context: { ...record, prekey: 8 } },
    ];
    const kinds = altered.map((message) => opener.open(ends, message).kind);
    // Of the other context nothing was opened before.
    expect(kinds).toEqual(altered.map((message) => (message.context === other ? 'other-prekey' : 'forged')));
    for (const wrong of [{ senderId: 'carol' }, { addresseeId: 'carol' }, { epoch: 4 }])
      expect(opener.open({ ...ends, ...wrong }, first).kind).toBe('forged');
    expect(opener.open(ends, first).kind).toBe('opened');
  });

  it('by somebody who signs in the name of another is forged', () => {
    const { opener } = openerOf();
    const message = sealer({ seed: carol.keys.seed, publicKey: alice.key }).seal(1, said(1));
    expect(opener.open(ends, message).kind).toBe('forged');
  });

  it('to a prekey that is gone is told from one that is forged', () => {
    const { opener } = openerOf(new Map());
    const message = sealer().seal(1, said(1));
    expect(opener.open(ends, message).kind).toBe('no-prekey');
    const forged = { ...message, context: { ...message.context, signature: new Uint8Array(64) } };
    expect(opener.open(ends, forged).kind).toBe('forged');
  });

  it('to another prekey that had the same number once is told from one that is forged', () => {
    const { opener } = openerOf(new Map([[7, crypto.agreementKeys(random.bytes(32))]]));
    expect(opener.open(ends, sealer().seal(1, said(1))).kind).toBe('other-prekey');
  });

  it('whose content is of an unknown kind has no text, and one whose content is none is forged', () => {
    const { opener } = openerOf();
    const content = { floor: 1, sentAt: 0, body: { kind: 'unknown', bytes: new Uint8Array() } };
    expect(opener.open(ends, sealedBytes(Uint8Array.of(0x08, 0x01)))).toEqual({ kind: 'opened', content });
    expect(opener.open(ends, sealedBytes(Uint8Array.of(0xff, 0xff))).kind).toBe('forged');
  });

  it('of a context that is not remembered any more opens all the same', () => {
    const { opener, counted } = openerOf(undefined, 3);
    const first = sealer().seal(1, said(1));
    opener.open(ends, first);
    for (let count = 0; count < 3; count += 1) opener.open(ends, sealer().seal(1, said(1)));
    expect(counted.verified).toBe(4);
    expect(opener.open(ends, first).kind).toBe('opened');
    expect(counted.verified).toBe(5);
  });
});

/** Bytes that alice seals as if they were a content. */
function sealedBytes(bytes: Uint8Array): SealedMessage {
  const named = { senderKey: alice.key, addresseeKey: bob.key, prekey: 7 };
  const made = sealingContext(crypto, ephemeralKeys(crypto, random), prekeyPair.publicKey, contextInfo(ends, named))!;
  const context = signContext(crypto, alice.keys, ends, { ...named, encapsulatedKey: made.encapsulated });
  const sealed = made.context.seal(0, messageBinding(1), bytes);
  return { type: 'message', epoch: 3, sequence: 1, context, number: 0, sealed };
}
