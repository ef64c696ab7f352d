import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { fromHex, toHex } from '../../../src/model/bytes.js';
import { ProtocolError } from '../../../src/model/errors.js';
import {
  isGenuineRoomPost,
  openRoomPost,
  placeOfPost,
  signRoomPost,
  type PostBody,
} from '../../../src/protocol/records/room-post.js';
import { sampleRooms } from '../make/sample-rooms.js';
import { bytes, milliseconds, uint32 } from '../support/arbitraries.js';
import { addressOf, alice, bob, carol } from '../support/people.js';
import { readBySchema, writeBySchema, type Meaning } from '../support/schema.js';
import { receivedRecord } from '../support/wire.js';

const crypto = nodeCrypto();
const { hello } = sampleRooms(crypto);
const { signature } = hello.signed;

/** Opens a post with something changed in it. */
const openWith = (change: (post: Meaning) => Meaning) => (): unknown =>
  openRoomPost({ record: writeBySchema('RoomPost', change(readBySchema('RoomPost', hello.signed.record))), signature });

describe('a post in a room', () => {
  test('says the same to who opens it', () => {
    const body: fc.Arbitrary<PostBody> = fc.record({
      kind: fc.constantFrom('plain', 'sealed'),
      content: fc.uint8Array({ minLength: 1 }),
    });
    const content = fc.record({
      room: bytes(16),
      epoch: milliseconds,
      sequence: uint32.filter((number) => number > 0),
      at: milliseconds,
      body,
    });
    fc.assert(
      fc.property(fc.constantFrom(alice, bob, carol), content, (person, said) => {
        const post = signRoomPost(crypto, person.keys, { ...said, author: addressOf(person) });
        const signed = receivedRecord(post.signed);
        const opened = openRoomPost(signed);
        expect(opened).toEqual({ ...post, signed });
        expect(isGenuineRoomPost(crypto, opened)).toBe(true);
        expect(placeOfPost(opened)).toEqual({
          at: said.at,
          authorKey: person.key,
          epoch: said.epoch,
          sequence: said.sequence,
        });
      }),
    );
  });

  test('is not genuine where somebody else has signed it', () => {
    expect(isGenuineRoomPost(crypto, signRoomPost(crypto, bob.keys, hello))).toBe(false);
  });

  test('is none without a number, or without a content', () => {
    expect(openWith(({ sequence: _, ...post }) => post)).toThrow(ProtocolError);
    expect(openWith(({ plain: _, ...post }) => post)).toThrow(ProtocolError);
  });

  test('may be sealed, or have nothing in it', () => {
    expect(openWith(({ plain: _, ...post }) => ({ ...post, sealed: 'aa' }))()).toMatchObject({
      body: { kind: 'sealed', content: fromHex('aa') },
    });
    const empty = toHex(hello.signed.record).replace(/3a11.*$/, '3a00');
    expect(openRoomPost({ record: fromHex(empty), signature }).body).toMatchObject({ kind: 'plain' });
  });

  test('is none with an ID of a room or a key of another length', () => {
    for (const length of [0, 15, 17, 31, 33]) {
      expect(openWith((post) => ({ ...post, room: '00'.repeat(length) }))).toThrow(ProtocolError);
      expect(openWith((post) => ({ ...post, author_key: '00'.repeat(length) }))).toThrow(ProtocolError);
    }
  });

  test('is none by somebody whose ID is none', () => {
    for (const id of ['', ' alice', 'al~ice', 'x'.repeat(65), 'alice~0000'])
      expect(
        openWith((post) => ({ ...post, author_id: id })),
        id,
      ).toThrow(ProtocolError);
  });

  test('is none with a time that is not in whole milliseconds', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53]) {
      expect(
        openWith((post) => ({ ...post, at: number })),
        `at ${number}`,
      ).toThrow(ProtocolError);
      expect(
        openWith((post) => ({ ...post, epoch: number })),
        `epoch ${number}`,
      ).toThrow(ProtocolError);
    }
  });

  test('is refused with ProtocolError and nothing else, whatever its bytes are', () => {
    const altered = fc
      .tuple(fc.nat(hello.signed.record.length - 1), fc.nat(255))
      .map(([at, byte]) => hello.signed.record.with(at, byte));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), altered), (record) => {
        try {
          openRoomPost({ record, signature });
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
