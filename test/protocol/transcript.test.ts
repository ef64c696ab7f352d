import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import {
  float64,
  signedBytes,
  transcriptBytes,
  type SigningDomain,
  type Transcript,
} from '../../src/protocol/transcript.js';
import type { handshakeVectors } from './make/handshake-vectors.js';
import type { identityVectors } from './make/identity-vectors.js';
import { address, amount, bytes, uint32 } from './support/arbitraries.js';
import { alice } from './support/people.js';
import { readVectors } from './support/vectors.js';

const vectors = readVectors('handshake') as ReturnType<typeof handshakeVectors>;
const { identities } = readVectors('identities') as ReturnType<typeof identityVectors>;

const domains: readonly SigningDomain[] = [
  'handshake/dialling',
  'handshake/accepting',
  'identity',
  'node-record',
  'attachment-statement',
  'attachment',
  'claim',
  'departure',
  'sealing-context',
  'confirmation',
  'reseal',
  'prekey',
];

const seedOf = (id: string): Uint8Array => fromHex(identities.find((identity) => identity.id === id)!.seed);

describe('the people of the vectors', () => {
  test.each(identities)('$id: the seed gives the key', ({ seed, public_key: key, tag }) => {
    for (const crypto of [nobleCrypto, nodeCrypto()]) expect(toHex(crypto.keyPair(fromHex(seed)).publicKey)).toBe(key);
    expect(key.startsWith(tag)).toBe(true);
    expect(tag).toHaveLength(16);
  });
});

describe('a transcript', () => {
  test.each(vectors.doubles)('has $value as $hex', ({ value, hex }) => {
    expect(toHex(float64(value))).toBe(hex);
  });

  test.each(vectors.transcripts)('is what the vector says: $name', (vector) => {
    const content: Transcript = {
      version: vector.version,
      node: { id: vector.node_id, key: fromHex(vector.node_key) },
      nodeIncarnation: vector.node_incarnation,
      nodeNonce: fromHex(vector.node_nonce),
      peerId: vector.peer_id,
      peerKey: fromHex(vector.peer_key),
      peerNonce: fromHex(vector.peer_nonce),
      incarnation: vector.incarnation,
      role: vector.role,
    };
    expect(toHex(transcriptBytes(content))).toBe(vector.transcript);
  });

  test.each(vectors.transcripts)('is signed as the vector says, by every crypto: $name', (vector) => {
    for (const { domain, signer, signed, signature } of vector.signatures) {
      expect(toHex(signedBytes(domain, fromHex(vector.transcript)))).toBe(signed);
      for (const crypto of [nobleCrypto, nodeCrypto()]) {
        const keys = crypto.keyPair(seedOf(signer));
        expect(toHex(crypto.sign(keys, fromHex(signed)))).toBe(signature);
        expect(crypto.verify(keys.publicKey, fromHex(signed), fromHex(signature))).toBe(true);
      }
    }
  });

  const transcript: fc.Arbitrary<Transcript> = fc.record({
    version: uint32,
    node: address,
    nodeIncarnation: amount,
    nodeNonce: bytes(32),
    peerId: fc.string({ unit: 'grapheme', maxLength: 70 }),
    peerKey: bytes(32),
    peerNonce: bytes(32),
    incarnation: amount,
    role: fc.constantFrom('leaf', 'node'),
  });

  test('is another one if anything in it is', () => {
    const names = Object.keys(fc.sample(transcript, 1)[0]!) as (keyof Transcript)[];
    fc.assert(
      fc.property(transcript, transcript, fc.constantFrom(...names), (one, other, name) => {
        const changed = { ...one, [name]: other[name] };
        const isSame = toHex(transcriptBytes(changed)) === toHex(transcriptBytes(one));
        expect(isSame).toBe(JSON.stringify(one[name]) === JSON.stringify(other[name]));
      }),
    );
  });
});

describe('a domain', () => {
  test('stands before its content, with a zero byte between', () => {
    const text = new TextDecoder().decode(signedBytes('node-record', Uint8Array.of(0x21), Uint8Array.of(0x3f)));
    expect(text).toBe('tabmesh/v1/node-record\0!?');
  });

  test('may be followed by texts and numbers, which are signed as UTF-8 and as doubles', () => {
    const aroundAscii = fc.string({ unit: fc.constantFrom('\0', 'a', '\x7f', '\x80', 'ÿ') });
    const ofTexts = fc.oneof(aroundAscii, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.constantFrom(...domains), ofTexts, fc.double(), ofTexts, (domain, before, number, after) => {
        const [first, last] = [before, after].map((text) => new TextEncoder().encode(text));
        const bytes = signedBytes(domain, before, number, after);
        expect(toHex(bytes)).toBe(toHex(signedBytes(domain, first!, float64(number), last!)));
      }),
    );
  });

  test('makes the bytes of no other, whatever is signed', () => {
    const content = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...domains), fc.constantFrom(...domains), content, content, (one, other, a, b) => {
        fc.pre(one !== other);
        expect(toHex(signedBytes(one, a))).not.toBe(toHex(signedBytes(other, b)));
      }),
    );
  });

  test('gives signatures that are worth nothing in any other', () => {
    const crypto = nodeCrypto();
    const keys = crypto.keyPair(alice.keys.seed);
    fc.assert(
      fc.property(fc.constantFrom(...domains), fc.uint8Array({ maxLength: 200 }), (domain, content) => {
        const signature = crypto.sign(keys, signedBytes(domain, content));
        for (const other of domains) {
          expect(crypto.verify(keys.publicKey, signedBytes(other, content), signature)).toBe(other === domain);
        }
      }),
    );
  });
});
