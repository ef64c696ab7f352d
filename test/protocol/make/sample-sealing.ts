import { day } from '../../../src/model/units.js';
import type { AgreementKeys, Crypto } from '../../../src/platform/crypto.js';
import type { Confirmation, Content, Reseal, SealedMessage } from '../../../src/protocol/messages.js';
import type { Signed } from '../../../src/protocol/records/node-record.js';
import { signPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import { signConfirmation, signReseal } from '../../../src/protocol/records/stream-word.js';
import { OutgoingContext } from '../../../src/sealing/outgoing-context.js';
import { alice, bob, carol, newYear, node10, type Person } from '../support/people.js';
import { receivedRecord } from '../support/wire.js';

/** A prekey with both halves, the same in every run. */
export interface SamplePrekey {
  readonly owner: Person;
  readonly keys: AgreementKeys;
  readonly prekey: Signed<Prekey>;
}

/** One message of a sample context, with what is sealed in it. */
export interface SampleMessage {
  readonly name: string;
  readonly content: Content;
  readonly body: SealedMessage;
}

/** Messages sealed in one context, and everything that they are made from. */
export interface SampleContext {
  readonly name: string;
  readonly sender: Person;
  readonly addressee: Person;
  readonly epoch: number;
  readonly to: SamplePrekey;
  /** The random bytes that the ephemeral key pair is derived from. */
  readonly keyMaterial: Uint8Array;
  readonly messages: readonly SampleMessage[];
}

/** Prekeys of bob and of node 10: their secrets are one byte, 32 times. */
export function samplePrekeys(crypto: Crypto) {
  return {
    oneTime: samplePrekey(crypto, bob, 0xb0b0_0001, 0xb1, 'one-time'),
    lastResort: samplePrekey(crypto, bob, 0xb0b0_0002, 0xb2, 'last-resort'),
    ofNode: samplePrekey(crypto, node10, 0x1010_0001, 0x11, 'last-resort'),
  };
}

/** What alice has sealed for bob, and carol for node 10. */
export function sampleContexts(crypto: Crypto) {
  const { oneTime, ofNode } = samplePrekeys(crypto);
  return {
    aliceToBob: sampleContext(crypto, 'alice seals to a one-time prekey of bob', alice, oneTime, 0xe1, [
      ['hello', 1, { floor: 1, sentAt: newYear + 250, body: { kind: 'text', text: 'hello' } }],
      [
        'the second one of the same context',
        2,
        { floor: 1, sentAt: newYear + 300, body: { kind: 'text', text: 'are you there?' } },
      ],
      [
        'the first one sealed again, under another number',
        1,
        { floor: 1, sentAt: newYear + 250, body: { kind: 'text', text: 'hello' } },
      ],
    ]),
    carolToNode: sampleContext(crypto, 'carol seals to the last resort of node 10', carol, ofNode, 0xe2, [
      [
        'the 300th, with 299 still offered, in other letters',
        300,
        { floor: 2, sentAt: newYear + 1000, body: { kind: 'text', text: 'gr\u00fc\u00df dich \u{1F44B}' } },
      ],
    ]),
  };
}

/** What bob says of the stream from alice. */
export function sampleWords(crypto: Crypto): Readonly<Record<string, Confirmation | Reseal>> {
  const stream = { epoch: newYear, senderKey: alice.key };
  return {
    'bob has everything of alice up to 1': signConfirmation(crypto, bob.keys, { ...stream, sequence: 1, read: 0 }),
    'bob has everything of alice up to 300, and has read up to 299': signConfirmation(crypto, bob.keys, {
      ...stream,
      sequence: 300,
      read: 299,
    }),
    'bob cannot open what was sealed to a prekey of his': signReseal(crypto, bob.keys, {
      ...stream,
      sequence: 1,
      prekey: 0xb0b0_0001,
    }),
  };
}

function samplePrekey(
  crypto: Crypto,
  owner: Person,
  number: number,
  secretByte: number,
  kind: Prekey['kind'],
): SamplePrekey {
  const keys = crypto.agreementKeys(new Uint8Array(32).fill(secretByte));
  const content = { number, key: keys.publicKey, kind, expiresAt: newYear + 30 * day };
  const prekey = signPrekey(crypto, owner.keys, content);
  return { owner, keys, prekey: { ...prekey, signed: receivedRecord(prekey.signed) } };
}

function sampleContext(
  crypto: Crypto,
  name: string,
  sender: Person,
  to: SamplePrekey,
  ephemeralByte: number,
  contents: readonly (readonly [name: string, sequence: number, content: Content])[],
): SampleContext {
  const keyMaterial = new Uint8Array(32).fill(ephemeralByte);
  const addressee = to.owner;
  const epoch = newYear;
  const context = OutgoingContext.make({
    crypto,
    random: { bytes: () => keyMaterial },
    keys: sender.keys,
    ends: { senderId: sender.id, addresseeId: addressee.id, epoch },
    addresseeKey: addressee.key,
    prekey: to.prekey,
    now: newYear,
  });
  if (!context) throw new Error('nothing can be sealed to that prekey');
  const messages = contents.map(([what, sequence, content]) => ({
    name: what,
    content,
    body: context.seal(sequence, content),
  }));
  return { name, sender, addressee, epoch, to, keyMaterial, messages };
}
