import type { PeerAddressTag } from '../../src/model/peer.js';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { concatBytes, fromHex, toHex } from '../../src/model/bytes.js';
import type { SealedMessage } from '../../src/protocol/messages.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { contextInfo, isGenuineContext, type ContextEnds } from '../../src/protocol/records/sealing-context.js';
import { isGenuineWord } from '../../src/protocol/records/stream-word.js';
import { signedBytes } from '../../src/protocol/transcript.js';
import { deriveAgreementKeys, openingContext, sealingContext } from '../../src/sealing/hpke.js';
import { MessageOpener, type Opening } from '../../src/sealing/message-opener.js';
import type { identityVectors } from './make/identity-vectors.js';
import type { recordVectors } from './make/record-vectors.js';
import type { sealingVectors } from './make/sealing-vectors.js';
import { referenceHpke, referenceNonce, referenceSecret } from './support/reference-hpke.js';
import { received } from './support/routed.js';
import { readBySchema, writeBySchema, type Meaning } from './support/schema.js';
import { readVectors } from './support/vectors.js';

const vectors = readVectors('sealing') as ReturnType<typeof sealingVectors>;
const { identities } = readVectors('identities') as ReturnType<typeof identityVectors>;
const { records } = readVectors('records') as ReturnType<typeof recordVectors>;

const seedOf = (id: string): Uint8Array => fromHex(identities.find((identity) => identity.id === id)!.seed);

function messageIn(hex: string): { readonly source: PeerAddressTag; readonly body: SealedMessage } {
  const read = received(fromHex(hex));
  if (read?.body.type !== 'message') throw new Error('no message');
  return { source: read.source, body: read.body };
}

describe.each([
  ['noble', nobleCrypto],
  ['node:crypto', nodeCrypto()],
])('the vectors of sealing, by %s', (_, crypto) => {
  const opener = (): MessageOpener =>
    new MessageOpener(
      crypto,
      (number) => {
        const known = vectors.contexts.find(({ prekey }) => prekey === number);
        return known && crypto.agreementKeys(fromHex(known.prekey_secret));
      },
      10,
    );
  const endsOf = (hex: string): ContextEnds => {
    const { source, body } = messageIn(hex);
    const { addressee } = vectors.contexts.find(({ addressee_key: key }) => key === toHex(body.context.addresseeKey))!;
    return { senderId: source.id, addresseeId: addressee, epoch: body.epoch };
  };
  const opened = (hex: string, by = opener()): Opening => by.open(endsOf(hex), messageIn(hex).body);
  /** What is wrong with a message: its context, or the prekey for all that the addressee can tell. */
  const faultOf = (hex: string): Opening['kind'] =>
    isGenuineContext(crypto, endsOf(hex), messageIn(hex).body.context) ? 'other-prekey' : 'forged';

  describe.each(vectors.contexts)('$name', (vector) => {
    const info = fromHex(vector.info);
    const encapsulated = fromHex(vector.encapsulated_key);
    const named = {
      senderKey: fromHex(vector.sender_key),
      addresseeKey: fromHex(vector.addressee_key),
      prekey: vector.prekey,
    };
    const ends = { senderId: vector.sender, addresseeId: vector.addressee, epoch: vector.epoch };

    test('goes from two secrets to the secrets of the context, step by step', () => {
      expect(toHex(referenceSecret(fromHex(vector.ephemeral_key_material)))).toBe(vector.ephemeral_secret);
      expect(toHex(deriveAgreementKeys(crypto, fromHex(vector.ephemeral_key_material)).publicKey)).toBe(
        vector.encapsulated_key,
      );
      expect(toHex(crypto.agreementKeys(fromHex(vector.prekey_secret)).publicKey)).toBe(vector.prekey_public_key);
      expect(toHex(contextInfo(ends, named))).toBe(vector.info);
      const { agreed, sharedSecret, key, baseNonce } = referenceHpke(fromHex(vector.prekey_secret), encapsulated, info);
      expect([agreed, sharedSecret, key, baseNonce].map(toHex)).toEqual([
        vector.dh,
        vector.shared_secret,
        vector.key,
        vector.base_nonce,
      ]);
    });

    test('is signed by its sender: the same bytes, with the encapsulated key behind them', () => {
      expect(vector.signed).toBe(vector.info + vector.encapsulated_key);
      const keys = crypto.keyPair(seedOf(vector.sender));
      expect(toHex(crypto.sign(keys, fromHex(vector.signed)))).toBe(vector.signature);
      const record = { ...named, encapsulatedKey: encapsulated, signature: fromHex(vector.signature) };
      expect(isGenuineContext(crypto, ends, record)).toBe(true);
    });

    test.each(vector.messages)('has a message that seals and opens, step by step: $name', (message) => {
      const { number, sequence, content, plain, nonce, associated_data: associated, sealed } = message;
      expect(readBySchema('Content', fromHex(plain))).toEqual(content);
      expect(toHex(writeBySchema('Content', content))).toBe(plain);
      expect(toHex(referenceNonce(fromHex(vector.base_nonce), number))).toBe(nonce);
      const parts = [vector.key, nonce, associated].map(fromHex) as [Uint8Array, Uint8Array, Uint8Array];
      expect(toHex(crypto.aeadSeal(...parts, fromHex(plain)))).toBe(sealed);

      const ephemeral = deriveAgreementKeys(crypto, fromHex(vector.ephemeral_key_material));
      const sealing = sealingContext(crypto, ephemeral, fromHex(vector.prekey_public_key), info)!;
      expect(toHex(sealing.context.seal(number, fromHex(associated), fromHex(plain)))).toBe(sealed);
      const opening = openingContext(crypto, crypto.agreementKeys(fromHex(vector.prekey_secret)), encapsulated, info)!;
      expect(toHex(opening.open(number, fromHex(associated), fromHex(sealed))!)).toBe(plain);

      const { body } = messageIn(message.message);
      expect(toHex(body.sealed)).toBe(sealed);
      expect(body).toMatchObject({ sequence, number });
      expect(opened(message.message)).toMatchObject({
        kind: 'opened',
        content: { body: { text: (content['utterance'] as Meaning)['text'] } },
      });
    });

    test('opens in any order, and again', () => {
      const one = opener();
      for (const { message } of [...vector.messages, ...vector.messages].reverse())
        expect(opened(message, one).kind).toBe('opened');
    });

    test('asks for another prekey where that one is not there any more', () => {
      const empty = new MessageOpener(crypto, () => undefined, 10);
      for (const { message } of vector.messages) expect(opened(message, empty)).toEqual({ kind: 'no-prekey' });
    });
  });

  test.each(vectors.not_opened)('do not open with $why', ({ message }) => {
    expect(opened(message)).toEqual({ kind: faultOf(message) });
    // Nor where the context is open already: then it is not for want of the prekey.
    const busy = opener();
    const first = vectors.contexts[0]!.messages[0]!.message;
    expect(opened(first, busy).kind).toBe('opened');
    const isSame = toHex(messageIn(message).body.context.signature) === toHex(messageIn(first).body.context.signature);
    expect(opened(message, busy)).toEqual({ kind: isSame ? 'forged' : faultOf(message) });
  });

  test.each(vectors.words)('hold what an addressee signs: $name', (word) => {
    const keys = crypto.keyPair(seedOf('bob'));
    expect(toHex(signedBytes(word.domain, fromHex(word.content)))).toBe(word.signed);
    expect(toHex(crypto.sign(keys, fromHex(word.signed)))).toBe(word.signature);
    const last = 'read' in word ? word.read : word.prekey;
    const numbers = new DataView(new ArrayBuffer(16));
    numbers.setFloat64(0, word.epoch);
    numbers.setUint32(8, word.sequence);
    numbers.setUint32(12, last);
    const content = concatBytes(fromHex(word.sender_key), fromHex(word.addressee_key), new Uint8Array(numbers.buffer));
    expect(toHex(content)).toBe(word.content);
    const body = received(fromHex(word.message))!.body;
    if (body.type !== 'confirmation' && body.type !== 'reseal') throw new Error('no word of an addressee');
    expect(body.type).toBe(word.domain);
    expect(isGenuineWord(crypto, body)).toBe(true);
  });
});

test('the prekeys that are sealed to are those of records.json', () => {
  const [context] = vectors.contexts;
  const record = records.find(({ name }) => name === 'a one-time prekey of bob');
  expect(record?.content).toMatchObject({ number: context?.prekey, key: context?.prekey_public_key, one_time: true });
});
