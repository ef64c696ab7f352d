import { concatBytes, toHex } from '../../../src/model/bytes.js';
import { nobleCrypto as crypto } from '../../../src/platform/noble-crypto.js';
import type { Confirmation, Reseal, SealedMessage } from '../../../src/protocol/messages.js';
import { encodeContent } from '../../../src/protocol/bodies/delivery-bodies.js';
import { contextInfo, messageBinding } from '../../../src/protocol/records/sealing-context.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { float64, signedBytes, uint32 } from '../../../src/protocol/transcript.js';
import { alice, bob, carol } from '../support/people.js';
import { referenceHpke, referenceNonce, referenceSecret } from '../support/reference-hpke.js';
import { readBySchema } from '../support/schema.js';
import { sampleContexts, sampleWords, type SampleContext, type SampleMessage } from './sample-sealing.js';

/** How a message is sealed, step by step; what an addressee signs; what does not open. */
export function sealingVectors() {
  const { aliceToBob, carolToNode } = sampleContexts(crypto);
  return {
    about:
      'Sealed messages, from the prekey to the whole PeerMessage, with every step between (HPKE, RFC 9180: base mode, KEM ' +
      '0x0020, KDF 0x0001, AEAD 0x0003); the words of an addressee, and what is signed of them; messages that must not open. ' +
      'Keys that are secret elsewhere are here so that each step can be done again.',
    contexts: [contextVector(aliceToBob), contextVector(carolToNode)],
    words: Object.entries(sampleWords(crypto)).map(([name, word]) => wordVector(name, word)),
    not_opened: notOpened(aliceToBob),
  };
}

function contextVector({ name, sender, addressee, epoch, to, keyMaterial, messages }: SampleContext) {
  const [first] = messages;
  if (!first) throw new Error('a context without messages');
  const { context } = first.body;
  const ends = { senderId: sender.id, addresseeId: addressee.id, epoch };
  const info = contextInfo(ends, context);
  const { agreed, sharedSecret, key, baseNonce } = referenceHpke(to.keys.secret, context.encapsulatedKey, info);
  return {
    name,
    sender: sender.id,
    sender_key: toHex(sender.key),
    addressee: addressee.id,
    addressee_key: toHex(addressee.key),
    epoch,
    prekey: to.prekey.number,
    prekey_secret: toHex(to.keys.secret),
    prekey_public_key: toHex(to.keys.publicKey),
    ephemeral_key_material: toHex(keyMaterial),
    ephemeral_secret: toHex(referenceSecret(keyMaterial)),
    encapsulated_key: toHex(context.encapsulatedKey),
    info: toHex(info),
    dh: toHex(agreed),
    shared_secret: toHex(sharedSecret),
    key: toHex(key),
    base_nonce: toHex(baseNonce),
    signed: toHex(concatBytes(info, context.encapsulatedKey)),
    signature: toHex(context.signature),
    messages: messages.map((message) => messageVector(message, baseNonce, encodedOf(sender, addressee, message.body))),
  };
}

function messageVector({ name, content, body }: SampleMessage, baseNonce: Uint8Array, message: Uint8Array) {
  const plain = encodeContent(content);
  return {
    name,
    sequence: body.sequence,
    number: body.number,
    content: readBySchema('Content', plain),
    plain: toHex(plain),
    nonce: toHex(referenceNonce(baseNonce, body.number)),
    associated_data: toHex(messageBinding(body.sequence)),
    sealed: toHex(body.sealed),
    message: toHex(message),
  };
}

function encodedOf(source: typeof alice, destination: typeof alice, body: SealedMessage): Uint8Array {
  return encodeRouted(source, destination, 64, body);
}

function wordVector(name: string, word: Confirmation | Reseal) {
  const { type, epoch, sequence, senderKey, addresseeKey, signature } = word;
  const last = type === 'confirmation' ? { read: word.read } : { prekey: word.prekey };
  const content = concatBytes(
    senderKey,
    addresseeKey,
    float64(epoch),
    uint32(sequence),
    uint32(type === 'confirmation' ? word.read : word.prekey),
  );
  return {
    name,
    domain: type,
    sender_key: toHex(senderKey),
    addressee_key: toHex(addresseeKey),
    epoch,
    sequence,
    ...last,
    content: toHex(content),
    signed: toHex(signedBytes(type, content)),
    signature: toHex(signature),
    message: toHex(encodeRouted(bob, alice, 64, word)),
  };
}

/** The first message of alice to bob with one thing wrong about it. Whoever signed anew did so with that. */
function notOpened({ messages: [first, second] }: SampleContext) {
  if (!first || !second) throw new Error('two messages are needed');
  const { body } = first;
  const { context, sealed } = body;
  const changed = (changes: Partial<SealedMessage>): string => toHex(encodedOf(alice, bob, { ...body, ...changes }));
  const inContext = (changes: Partial<typeof context>): string => changed({ context: { ...context, ...changes } });
  const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 1);
  const other = { id: 'alice2' as typeof alice.id, key: alice.key, keys: alice.keys };
  return [
    refused('another number of the stream', changed({ sequence: 2 })),
    refused('another number of the context', changed({ number: 1 })),
    refused('another epoch', changed({ epoch: body.epoch + 1 })),
    refused('a bit of the ciphertext', changed({ sealed: flipped(sealed, 0) })),
    refused('a bit of its tag', changed({ sealed: flipped(sealed, sealed.length - 1) })),
    refused('nothing but a tag', changed({ sealed: sealed.subarray(sealed.length - 16) })),
    refused('the ciphertext of another message of the context', changed({ sealed: second.body.sealed })),
    refused('another prekey', inContext({ prekey: 0xb0b0_0002 })),
    refused('another encapsulated key', inContext({ encapsulatedKey: flipped(context.encapsulatedKey, 0) })),
    refused('an encapsulated key of small order', inContext({ encapsulatedKey: new Uint8Array(32) })),
    refused('a bit of the signature', inContext({ signature: flipped(context.signature, 0) })),
    refused('the same sender under another ID', toHex(encodedOf(other, bob, body))),
    refused(
      'another sender, whose signature is genuine and who has not sealed it',
      toHex(encodedOf(carol, bob, { ...body, context: signedByCarol(body) })),
    ),
  ];
}

/** carol claims what alice has sealed: she signs the context as hers. */
function signedByCarol({ context, epoch }: SealedMessage): SealedMessage['context'] {
  const claimed = { ...context, senderKey: carol.key };
  const info = contextInfo({ senderId: carol.id, addresseeId: bob.id, epoch }, claimed);
  return { ...claimed, signature: crypto.sign(carol.keys, concatBytes(info, context.encapsulatedKey)) };
}

function refused(why: string, message: string) {
  return { why, message };
}
