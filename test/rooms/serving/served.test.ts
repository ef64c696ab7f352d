import { describe, expect, it } from 'vitest';
import { limitTable } from '../../../src/model/limits.js';
import { BatchWriter } from '../../../src/protocol/batch.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { signNodeRecord } from '../../../src/protocol/records/node-record.js';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { Guest, HallBench } from './support/hall-bench.js';

const minute = 60_000;

/** The longest name: 32 characters of four bytes. */
const longName = (number: number): string => `${'\u{1F600}'.repeat(28)}${String(number).padStart(4, '0')}`;
const widest = (number: number): string =>
  '\u{1F600}'.repeat(28) +
  [...String(number).padStart(4, '0')].map((digit) => String.fromCodePoint(0x1f600 + Number(digit))).join('');

/** Bytes of the record of a node with the longest ID, as many URLs as there can be, and these neighbours. */
function recordBytes(bench: HallBench, neighbours: number, idCharacters: number): number {
  const keys = nodeCrypto().keyPair(new Uint8Array(32));
  const id = (number: number): string => `${'\u{1F600}'.repeat(idCharacters - 4)}${String(number).padStart(4, '0')}`;
  const record = signNodeRecord(nodeCrypto(), keys, {
    node: { ...new Guest(id(0)).address },
    incarnation: Date.now(),
    sequence: 0xffffffff,
    neighbours: Array.from({ length: neighbours }, (_, at) => ({
      ...new Guest(id(at)).address,
      incarnation: Date.now(),
    })),
    urls: Array.from({ length: 16 }, () => 'x'.repeat(512)),
    signedAt: Date.now(),
    claimedAt: Date.now(),
    rooms: bench.served.map((room) => ({ ...room, members: 0xffffffff })),
  });
  return encodeLinkMessage({ type: 'announcement', announcement: { kind: 'node', record: record.signed } }).length;
}

describe('the rooms that a node serves', () => {
  it('are no more than its record has room for, and further ones are refused', async () => {
    const bench = new HallBench({ servedRooms: limitTable.servedRooms.most, roomsPerLeaf: 1_000 });
    const alice = new Guest('alice');
    for (let number = 0; number < 220; number += 1) bench.enter(alice, widest(number));
    await bench.pass(0);
    const stored = alice.outcomes.filter((outcome) => outcome === 'stored').length;
    expect(stored).toBeGreaterThan(150);
    expect(alice.outcomes.filter((outcome) => outcome === 'too-many-rooms')).toHaveLength(220 - stored);
    expect(bench.served).toHaveLength(stored);
    expect(new BatchWriter(64 * 1024).fits(recordBytes(bench, 90, 64))).toBe(true);
    expect(new BatchWriter(64 * 1024).fits(recordBytes(bench, 250, 16))).toBe(true);
    // One that is served already is no further one.
    const bob = new Guest('bob');
    bench.enter(bob, widest(0));
    bench.enter(bob, widest(219));
    await bench.pass(0);
    expect(bob.outcomes.sort()).toEqual(['stored', 'too-many-rooms']);
  });

  it('are as many as the limit says where their names are short', async () => {
    const bench = new HallBench({ servedRooms: 1_000, roomsPerLeaf: 2_000 });
    const alice = new Guest('alice');
    for (let number = 0; number < 300; number += 1) bench.enter(alice, `${number}`);
    await bench.pass(0);
    expect(new Set(alice.outcomes)).toEqual(new Set(['stored']));
    expect(bench.served).toHaveLength(300);
  });

  it('are told without names for which there is no room, if these came later', async () => {
    const bench = new HallBench({ servedRooms: 1_000, roomsPerLeaf: 2_000 });
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    for (let number = 0; number < 400; number += 1)
      bench.say(alice, bench.items(longName(number), [], [bench.word(alice, longName(number), { roomName: '' })]));
    for (let number = 0; number < 400; number += 1) bench.enter(bob, longName(number));
    await bench.pass(minute);
    expect(bench.served).toHaveLength(400);
    expect(bench.served.some(({ name }) => name !== '')).toBe(true);
    expect(new BatchWriter(64 * 1024).fits(recordBytes(bench, 90, 64))).toBe(true);
  });

  it('are not entered by a word that says that somebody has left, however old it is', async () => {
    const bench = new HallBench({ roomsPerLeaf: 1 });
    const alice = new Guest('alice');
    bench.enter(alice, 'one');
    bench.hall.gone(alice);
    const again = new Guest('alice');
    bench.enter(again, 'two');
    const old = bench.word(again, 'one', { isIn: false, change: bench.clock.now() - 1 });
    bench.say(again, bench.items('one', [], [old]));
    bench.spread(bench.items('one', [bench.post(new Guest('bob'), 'one', 1)]));
    await bench.pass(0);
    expect(again.heard).toEqual([]);
    bench.enter(again, 'one');
    expect(again.outcomes.at(-1)).toBe('too-many-rooms');
  });
});
