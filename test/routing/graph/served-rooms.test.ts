import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../src/model/bytes.js';
import { addressName } from '../../../src/model/peer.js';
import type { ServedRoom } from '../../../src/protocol/messages.js';
import { ServedRooms } from '../../../src/routing/graph/served-rooms.js';
import { addressWith } from '../support/person.js';
import { nodeRecord } from '../support/records.js';

const roomOf = (byte: number): Uint8Array => new Uint8Array(16).fill(byte);
const nodeAt = (index: number) => addressWith(`n${index}`, 100 + index);

/** Which rooms one node serves: public ones have even numbers. */
const rooms: fc.Arbitrary<readonly ServedRoom[]> = fc
  .uniqueArray(fc.nat(4), { maxLength: 5 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => fc.tuple(fc.constant(number), fc.nat(9)))))
  .map((served) =>
    served.map(([number, members]) => ({
      room: roomOf(number),
      name: number % 2 === 0 ? `room${number}` : '',
      members,
    })),
  );

const network = fc.array(rooms, { maxLength: 5 });

const servedBy = (records: readonly (readonly ServedRoom[])[]): ServedRooms =>
  new ServedRooms(records.map((served, index) => nodeRecord(nodeAt(index), { rooms: served })));

describe('the rooms that nodes serve', () => {
  it('have those nodes as servers that say so, and no others', () => {
    fc.assert(
      fc.property(network, (records) => {
        const served = servedBy(records);
        for (const number of [0, 1, 2, 3, 4, 5]) {
          const expected = records.flatMap((all, index) =>
            all.some(({ room }) => room[0] === number) ? [addressName(nodeAt(index))] : [],
          );
          expect(served.serversOf(toHex(roomOf(number)))).toEqual(new Set(expected));
        }
      }),
    );
  });

  it('are listed if they are public, with all who are in them', () => {
    fc.assert(
      fc.property(network, (records) => {
        const all = records.flat();
        const listed = [...servedBy(records).listings()].sort((a, b) => (a.name < b.name ? -1 : 1));
        const expected = [0, 2, 4].flatMap((number) => {
          const same = all.filter(({ room }) => room[0] === number);
          const members = same.reduce((sum, room) => sum + room.members, 0);
          return same.length === 0 ? [] : [{ room: roomOf(number), name: `room${number}`, members }];
        });
        expect(listed).toEqual(expected);
      }),
    );
  });

  it('are none where nobody serves any', () => {
    expect(servedBy([[], []]).serversOf(toHex(roomOf(1))).size).toBe(0);
    expect([...servedBy([]).listings()]).toEqual([]);
  });
});
