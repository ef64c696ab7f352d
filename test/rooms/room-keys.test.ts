import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { fromHex, toHex } from '../../src/model/bytes.js';
import type { PeerAddress } from '../../src/model/peer.js';
import { parseRoomName } from '../../src/model/room.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { decodeContent, encodeContent } from '../../src/protocol/bodies/delivery-bodies.js';
import type { Content, RoomInvitationBody } from '../../src/protocol/messages.js';
import { decodeUtterance } from '../../src/protocol/bodies/utterance-body.js';
import { encodeText } from '../support/utterances.js';
import { isGenuineRoomPost, openRoomPost } from '../../src/protocol/records/room-post.js';
import {
  isSealedTyping,
  openSealedPost,
  roomIdOf,
  sealPost,
  sealTyping,
  successionProof,
} from '../../src/rooms/room-keys.js';
import type { roomVectors } from '../protocol/make/room-vectors.js';
import { address, bytes, milliseconds, uint32 } from '../protocol/support/arbitraries.js';
import {
  referencePostKey,
  referencePostNonce,
  referenceRoomId,
  referenceTypingKey,
} from '../protocol/support/reference-room.js';
import { readVectors } from '../protocol/support/vectors.js';

const vectors = readVectors('rooms') as ReturnType<typeof roomVectors>;

/** Where a post stands, which is what it is sealed for. */
interface Place {
  readonly room: Uint8Array;
  readonly author: PeerAddress;
  readonly epoch: number;
  readonly sequence: number;
  readonly at: number;
}

const place: fc.Arbitrary<Place> = fc.record({
  room: bytes(16),
  author: address,
  epoch: milliseconds,
  sequence: uint32,
  at: milliseconds,
});

const secret = bytes(32);
const content = fc.uint8Array({ maxLength: 200 });
const flipped = (whole: Uint8Array, bit: number): Uint8Array =>
  whole.with(bit >> 3, (whole[bit >> 3] ?? 0) ^ (1 << (bit & 7)));

const providers = [
  ['noble', nobleCrypto, nodeCrypto()],
  ['node:crypto', nodeCrypto(), nobleCrypto],
] as const;

describe.each(providers)('the ID of a room, by %s', (_, crypto) => {
  it.each(vectors.rooms)('is that of the vectors: $name', ({ room_name: roomName, secret: hex, id, hashed }) => {
    const name = parseRoomName(roomName);
    const access = hex
      ? ({ kind: 'private', name, secret: fromHex(hex) } as const)
      : ({ kind: 'public', name } as const);
    expect(toHex(roomIdOf(crypto, access))).toBe(id);
    expect(toHex(crypto.sha256(fromHex(hashed))).startsWith(id)).toBe(true);
  });

  it('of a private room comes of its secret and not of what it is called', () => {
    fc.assert(
      fc.property(secret, (known) => {
        const [one, other] = ['plans', 'cabal'].map((name) =>
          roomIdOf(crypto, { kind: 'private', name: parseRoomName(name), secret: known }),
        );
        expect(one).toEqual(other);
        expect(toHex(one!)).toBe(toHex(referenceRoomId('private', known)));
      }),
    );
  });

  it('of a private room is not that of a public one whose name is its secret', () => {
    const name = parseRoomName('x'.repeat(32));
    const known = new TextEncoder().encode(name);
    expect(roomIdOf(crypto, { kind: 'private', name, secret: known })).not.toEqual(
      roomIdOf(crypto, { kind: 'public', name }),
    );
  });
});

describe.each(providers)('that somebody is writing in a private room, by %s', (_, crypto, other) => {
  const { typing: vector } = vectors;
  const author = { id: vector.author, key: fromHex(vector.author_key) };
  const word = { room: fromHex(vector.room), author, at: vector.at, sealed: fromHex(vector.sealed) };
  const known = fromHex(vector.secret);

  it('is sealed step by step as the vectors have it', () => {
    const { pseudoRandomKey, info, key } = referenceTypingKey(known, author.key, vector.at);
    expect([pseudoRandomKey, info, key].map(toHex)).toEqual([vector.pseudo_random_key, vector.info, vector.key]);
    const parts = [vector.key, vector.nonce, vector.associated_data, ''].map(fromHex);
    expect(toHex(crypto.aeadSeal(...(parts as Parameters<typeof crypto.aeadSeal>)))).toBe(vector.sealed);
    expect(toHex(sealTyping(crypto, known, word))).toBe(vector.sealed);
    expect(isSealedTyping(other, known, word)).toBe(true);
  });

  it('is not believed with anything altered', () => {
    const altered = [
      { ...word, room: flipped(word.room, 3) },
      { ...word, at: word.at + 1 },
      { ...word, author: { ...author, id: 'bobby' as PeerAddress['id'] } },
      { ...word, author: { ...author, key: flipped(author.key, 9) } },
      { ...word, sealed: flipped(word.sealed, 100) },
      { ...word, sealed: new Uint8Array() },
    ];
    for (const wrong of altered) expect(isSealedTyping(crypto, known, wrong)).toBe(false);
    expect(isSealedTyping(crypto, flipped(known, 0), word)).toBe(false);
  });
});

describe.each(providers)('a sealed post, by %s', (_, crypto, other) => {
  it('is sealed step by step as the vectors have it', () => {
    const { sealed: vector } = vectors;
    const author = { id: 'bob' as PeerAddress['id'], key: fromHex(vector.author_key) };
    const { epoch, sequence, at } = vector;
    const binding = { room: fromHex(vector.room), author, epoch, sequence, at };
    const { pseudoRandomKey, info, key } = referencePostKey(fromHex(vector.secret), author.key, epoch);
    expect([pseudoRandomKey, info, key, referencePostNonce(sequence)].map(toHex)).toEqual([
      vector.pseudo_random_key,
      vector.info,
      vector.key,
      vector.nonce,
    ]);
    const parts = [vector.key, vector.nonce, vector.associated_data, vector.plain].map(fromHex);
    expect(toHex(crypto.aeadSeal(...(parts as Parameters<typeof crypto.aeadSeal>)))).toBe(vector.sealed);
    expect(toHex(sealPost(crypto, fromHex(vector.secret), binding, fromHex(vector.plain)))).toBe(vector.sealed);
    const opened = openSealedPost(crypto, fromHex(vector.secret), binding, fromHex(vector.sealed));
    expect(toHex(opened!)).toBe(vector.plain);
    expect(decodeUtterance(opened!)).toEqual({ kind: 'text', text: vector.content['text'] });
    expect(toHex(encodeText('meet me at dawn'))).toBe(vector.plain);
  });

  it.each(vectors.not_opened)('of the vectors does not open with $why', ({ record, signature }) => {
    const post = openRoomPost({ record: fromHex(record), signature: fromHex(signature) });
    expect(isGenuineRoomPost(crypto, post)).toBe(true);
    expect(openSealedPost(crypto, fromHex(vectors.sealed.secret), post, post.body.content)).toBeUndefined();
  });

  it('opens for whoever has the secret, whatever their implementation', () => {
    fc.assert(
      fc.property(secret, place, content, (known, binding, plain) => {
        const sealed = sealPost(crypto, known, binding, plain);
        expect(sealPost(other, known, binding, plain)).toEqual(sealed);
        expect(openSealedPost(crypto, known, binding, sealed)).toEqual(plain);
        expect(openSealedPost(other, known, binding, sealed)).toEqual(plain);
      }),
    );
  });

  it('does not open with anything altered', () => {
    const nothing = { room: 0, key: 0, id: 0, epoch: 0, sequence: 0, at: 0, secret: 0, sealed: 0 };
    const what = fc.constantFrom(...(Object.keys(nothing) as (keyof typeof nothing)[]));
    fc.assert(
      fc.property(secret, place, content, what, fc.nat(), (known, binding, plain, altered, bit) => {
        const sealed = sealPost(crypto, known, binding, plain);
        const { author } = binding;
        const inBytes = (whole: Uint8Array): Uint8Array => flipped(whole, bit % (8 * whole.length));
        const more = (number: number): number => (number > 0 ? number - 1 : 1);
        const changes: Record<keyof typeof nothing, () => Uint8Array | undefined> = {
          room: () => openSealedPost(crypto, known, { ...binding, room: inBytes(binding.room) }, sealed),
          key: () => openedBy({ ...author, key: inBytes(author.key) }),
          id: () => openedBy({ ...author, id: `${author.id}x` as PeerAddress['id'] }),
          epoch: () => openSealedPost(crypto, known, { ...binding, epoch: more(binding.epoch) }, sealed),
          sequence: () => openSealedPost(crypto, known, { ...binding, sequence: more(binding.sequence) }, sealed),
          at: () => openSealedPost(crypto, known, { ...binding, at: more(binding.at) }, sealed),
          secret: () => openSealedPost(crypto, inBytes(known), binding, sealed),
          sealed: () => openSealedPost(crypto, known, binding, inBytes(sealed)),
        };
        const openedBy = (somebody: PeerAddress): Uint8Array | undefined =>
          openSealedPost(crypto, known, { ...binding, author: somebody }, sealed);
        expect(changes[altered](), altered).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('does not open cut short, however short', () => {
    const binding = { ...vectors.sealed, room: fromHex(vectors.sealed.room), author: address0 };
    const sealed = fromHex(vectors.sealed.sealed);
    for (let length = 0; length < sealed.length; length += 1)
      expect(
        openSealedPost(crypto, fromHex(vectors.sealed.secret), binding, sealed.subarray(0, length)),
      ).toBeUndefined();
  });
});

describe.each(providers)('the proof that a room takes the place of another one, by %s', (_, crypto) => {
  const { succession: vector } = vectors;

  it('is that of the vectors', () => {
    const { invitation } = decodedInvitation(vector.plain);
    const { purpose } = invitation;
    if (purpose.kind !== 'succession') throw new Error('an invitation of another kind');
    const [successor, by] = [fromHex(vector.successor), fromHex(vector.by_key)];
    const claim = { successor, by, removed: purpose.removed.key };
    const proof = successionProof(crypto, fromHex(vector.former_secret), claim);
    expect(toHex(proof)).toBe(vector.proof);
    expect(toHex(purpose.proof)).toBe(vector.proof);
    expect(toHex(roomIdOf(crypto, { kind: 'private', name: invitation.room, secret: invitation.secret }))).toBe(
      vector.successor,
    );
  });

  it('is another one with anything altered', () => {
    const claim = fc.record({ successor: bytes(16), by: bytes(32), removed: bytes(32) });
    const what = fc.constantFrom('secret' as const, 'successor' as const, 'by' as const, 'removed' as const);
    fc.assert(
      fc.property(secret, claim, what, fc.nat(127), (known, claimed, altered, bit) => {
        const proof = toHex(successionProof(crypto, known, claimed));
        const [otherSecret, other] =
          altered === 'secret'
            ? [flipped(known, bit), claimed]
            : [known, { ...claimed, [altered]: flipped(claimed[altered], bit) }];
        expect(toHex(successionProof(crypto, otherSecret, other))).not.toBe(proof);
      }),
    );
  });
});

describe('an invitation of the vectors', () => {
  it.each([vectors.invitation, vectors.succession])('is read and written: $name', ({ plain }) => {
    const { content } = decodedInvitation(plain);
    expect(toHex(encodeContent(content))).toBe(plain);
  });
});

function decodedInvitation(plain: string): { readonly content: Content; readonly invitation: RoomInvitationBody } {
  const { body, ...rest } = decodeContent(fromHex(plain));
  if (body.kind !== 'room-invitation') throw new Error('no invitation');
  return { content: { ...rest, body }, invitation: body };
}

const address0: PeerAddress = { id: 'bob' as PeerAddress['id'], key: fromHex(vectors.sealed.author_key) };
