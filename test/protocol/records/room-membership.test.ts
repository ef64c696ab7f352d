import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { ProtocolError } from '../../../src/model/errors.js';
import {
  isGenuineRoomMembership,
  openRoomMembership,
  signRoomMembership,
} from '../../../src/protocol/records/room-membership.js';
import { sampleRooms } from '../make/sample-rooms.js';
import { bytes, milliseconds } from '../support/arbitraries.js';
import { addressOf, alice, bob, carol } from '../support/people.js';
import { readBySchema, writeBySchema, type Meaning } from '../support/schema.js';
import { receivedRecord } from '../support/wire.js';

const crypto = nodeCrypto();
const { aliceIn } = sampleRooms(crypto);
const { signature } = aliceIn.signed;

/** Opens a membership with something changed in it. */
const openWith = (change: (membership: Meaning) => Meaning) => (): unknown => {
  const meaning = readBySchema('RoomMembership', aliceIn.signed.record);
  return openRoomMembership({ record: writeBySchema('RoomMembership', change(meaning)), signature });
};

describe('a membership', () => {
  test('says the same to who opens it', () => {
    const content = fc.record({
      room: bytes(16),
      change: milliseconds,
      isIn: fc.boolean(),
      roomName: fc.constantFrom('', 'lobby', '\u{1F600}'.repeat(32)),
    });
    fc.assert(
      fc.property(fc.constantFrom(alice, bob, carol), content, (person, said) => {
        const membership = signRoomMembership(crypto, person.keys, { ...said, member: addressOf(person) });
        const signed = receivedRecord(membership.signed);
        const opened = openRoomMembership(signed);
        expect(opened).toEqual({ ...membership, signed });
        expect(isGenuineRoomMembership(crypto, opened)).toBe(true);
      }),
    );
  });

  test('is not genuine where somebody else has signed it', () => {
    expect(isGenuineRoomMembership(crypto, signRoomMembership(crypto, bob.keys, aliceIn))).toBe(false);
  });

  test('is none with an ID of a room or a key of another length', () => {
    for (const length of [0, 15, 17, 31, 33]) {
      expect(openWith((word) => ({ ...word, room: '00'.repeat(length) }))).toThrow(ProtocolError);
      expect(openWith((word) => ({ ...word, member_key: '00'.repeat(length) }))).toThrow(ProtocolError);
    }
  });

  test('is none of somebody whose ID is none', () => {
    for (const id of ['', ' alice', 'al~ice', 'x'.repeat(65), 'alice~0000'])
      expect(
        openWith((word) => ({ ...word, member_id: id })),
        id,
      ).toThrow(ProtocolError);
  });

  test('is none with a time that is not in whole milliseconds', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53])
      expect(
        openWith((word) => ({ ...word, change: number })),
        `${number}`,
      ).toThrow(ProtocolError);
  });

  test('is none with a name that is longer than any', () => {
    expect(openWith((word) => ({ ...word, room_name: 'x'.repeat(65) }))).toThrow(ProtocolError);
  });

  test('is refused with ProtocolError and nothing else, whatever its bytes are', () => {
    const altered = fc
      .tuple(fc.nat(aliceIn.signed.record.length - 1), fc.nat(255))
      .map(([at, byte]) => aliceIn.signed.record.with(at, byte));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), altered), (record) => {
        try {
          openRoomMembership({ record, signature });
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
