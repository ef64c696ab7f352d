import { describe, expect, it } from 'vitest';
import { limitTable } from '../../../src/model/limits.js';
import { BatchWriter } from '../../../src/protocol/batch.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import { Guest, HallBench, NotedLink, numberOf, reachable } from './support/hall-bench.js';

const frameBytes = 64 * 1024;

/** The longest ID that anybody can have: 64 characters of four bytes. */
const longestId = '\u{1F600}'.repeat(64);

const fits = (bytes: number): boolean => new BatchWriter(frameBytes).fits(bytes);

/** Bytes of what was sent to other nodes, each by way of the longest header. */
function sizesOf(bench: HallBench): number[] {
  const { address } = new Guest(longestId);
  return bench.submitted.map(({ body }) => encodeRouted(address, address, 64, body).length);
}

describe('what fits into one frame when a leaf says it', () => {
  it('goes on in parts that fit, to whoever is here and to other nodes', async () => {
    const bench = new HallBench();
    const out = new NotedLink('12');
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    for (const guest of [alice, bob]) bench.enter(guest, 'lobby');
    await bench.pass(0);
    bench.branches = [out];
    bob.told.length = 0;
    // As much as is possible beside an empty envelope.
    const posts = [1, 2, 3, 4].map((number) => bench.post(alice, 'lobby', number, { text: 'x'.repeat(16_190) }));
    const items = bench.items('lobby', posts);
    const size = encodeLinkMessage({ type: 'room-items', ...items }).length;
    expect(fits(size)).toBe(true);
    expect(size).toBeGreaterThan(frameBytes - 400);
    bench.say(alice, items);
    await bench.pass(0);
    expect(bob.heard).toEqual([1, 2, 3, 4]);
    expect(bob.sizes.every(fits)).toBe(true);
    const spread = out.messages.flatMap((message) => (message.type === 'room-spread' ? message.items.posts : []));
    expect(spread.map(numberOf)).toEqual([1, 2, 3, 4]);
    expect(out.sent.every(({ length }) => length < frameBytes - 1_000)).toBe(true);
    expect(alice.outcomes.slice(1)).toEqual(['stored', 'stored', 'stored', 'stored']);
  });

  it('goes on in such parts to the next node as well', () => {
    const bench = new HallBench({ frameBytes: 1024 * 1024 });
    const out = new NotedLink('12');
    bench.branches = [out];
    const posts = Array.from({ length: 20 }, (_, at) =>
      bench.post(new Guest('alice'), 'lobby', at + 1, { text: 'x'.repeat(10_000) }),
    );
    bench.spread(bench.items('lobby', posts));
    const spread = out.messages.flatMap((message) => (message.type === 'room-spread' ? message.items.posts : []));
    expect(spread.map(numberOf)).toEqual(posts.map(numberOf));
    expect(out.sent.every(({ length }) => fits(length))).toBe(true);
  });

  it('is answered in one frame, however small its items are', async () => {
    const bench = new HallBench();
    const alice = new Guest('alice');
    const nothing: SignedBytes = { record: new Uint8Array(), signature: new Uint8Array(64) };
    const posts = Array.from({ length: 963 }, () => nothing);
    expect(encodeLinkMessage({ type: 'room-items', ...bench.items('lobby', posts) }).length).toBeGreaterThan(
      frameBytes - 200,
    );
    bench.say(alice, bench.items('lobby', posts));
    await bench.pass(0);
    expect(alice.outcomes).toHaveLength(posts.length);
    expect(alice.sizes.every(fits)).toBe(true);
  });
});

describe('an answer', () => {
  it('has no more posts than a frame holds, of the largest and of the smallest', async () => {
    for (const [bytes, most] of [
      [1, 100],
      [limitTable.roomPostBytes.most - 600, 2],
      [2_900, 15],
    ] as const) {
      const bench = new HallBench({ roomPostBytes: limitTable.roomPostBytes.most });
      const alice = new Guest('alice');
      bench.enter(alice, 'lobby');
      for (let number = 1; number <= 120; number += 1)
        bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', number, { text: 'x'.repeat(bytes) })]));
      await bench.pass(0);
      alice.sizes.length = 0;
      const page = await bench.page(alice, 'lobby');
      expect(page.length).toBeLessThanOrEqual(most);
      expect(page).toEqual(Array.from(page, (_, at) => 120 - at));
      expect(alice.sizes.every(fits)).toBe(true);
    }
  });

  it('has no more than a frame holds of small posts and a large one behind them', async () => {
    const bench = new HallBench({ roomPostBytes: limitTable.roomPostBytes.most });
    const alice = new Guest('alice');
    bench.enter(alice, 'lobby');
    const large = 'x'.repeat(limitTable.roomPostBytes.most - 120);
    for (let number = 1; number <= 100; number += 1) {
      const text = number === 1 ? large : 'x'.repeat(180);
      bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', number, { text })]));
    }
    await bench.pass(0);
    expect(new Set(alice.outcomes)).toEqual(new Set(['stored']));
    alice.sizes.length = 0;
    expect((await bench.page(alice, 'lobby')).length).toBeGreaterThan(50);
    expect(alice.sizes.every(fits)).toBe(true);
  });

  it('lists as many rooms as a frame holds, with the longest names', async () => {
    const bench = new HallBench();
    // What the record of another node may say: 64 UTF-16 units of three bytes.
    bench.listings = Array.from({ length: 1_000 }, () => ({
      room: new Uint8Array(16),
      name: '\u20ac'.repeat(64),
      members: 0xffffffff,
    }));
    const alice = new Guest('alice');
    bench.hall.heard(alice, { type: 'room-list-question', number: 0xffffffff });
    await bench.pass(0);
    expect(alice.told).toMatchObject([{ total: 1_000 }]);
    expect(alice.told.flatMap((message) => (message.type === 'room-list' ? message.rooms : []))).toHaveLength(200);
    expect(alice.sizes.every(fits)).toBe(true);
  });

  it('to another node names all that a room can have, and has all of it', async () => {
    const { roomPosts, roomMembers, roomPostBytes } = limitTable;
    const bench = new HallBench({ roomPosts: roomPosts.most, roomMembers: roomMembers.most });
    const alice = new Guest('alice');
    const other = reachable('11');
    bench.enter(alice, 'lobby');
    await bench.pass(0);
    const [replica] = bench.hall.served;
    const name = (at: number): string => at.toString(16).padStart(16, '0');
    for (let at = 0; at < roomPosts.most; at += 1) replica!.log.put({ name: name(at), place: name(at), at });
    const { membership } = [...replica!.members.all()][0]!;
    for (let at = 1; at < roomMembers.most; at += 1) {
      const key = new Uint8Array(32).fill(at & 0xff).fill(at >> 8, 0, 16);
      const entry = {
        name: name(100_000 + at),
        membership: { ...membership, member: { id: membership.member.id, key } },
      };
      expect(replica!.members.put(entry).kind).toBe('news');
    }
    bench.routed(other, { type: 'room-digest', room: replica!.id, sum: new Uint8Array(8) });
    const [inventory] = bench.submitted;
    expect(inventory?.body).toMatchObject({ type: 'room-inventory' });
    expect(inventory?.body.type === 'room-inventory' && inventory.body.have.length).toBe(64_000);
    expect(sizesOf(bench).every(fits)).toBe(true);
    expect(roomPostBytes.most).toBeLessThan(frameBytes);
  });

  it('to another node has posts of any size in parts that fit', async () => {
    const bench = new HallBench({ roomPostBytes: limitTable.roomPostBytes.most });
    const alice = new Guest('alice');
    bench.enter(alice, 'lobby');
    for (let number = 1; number <= 40; number += 1) {
      const text = 'x'.repeat(number % 2 === 0 ? limitTable.roomPostBytes.most - 600 : 29_000);
      bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', number, { text })]));
    }
    await bench.pass(0);
    bench.routed(reachable('11'), {
      type: 'room-inventory',
      room: bench.idOf('lobby'),
      have: new Uint8Array(),
      answerWanted: false,
    });
    for (let turn = 0; turn < 20; turn += 1) await bench.pass(0);
    const posts = bench.submitted.flatMap(({ body }) => (body.type === 'room-supply' ? body.posts : []));
    expect(posts).toHaveLength(40);
    expect(sizesOf(bench).every(fits)).toBe(true);
  });
});

describe('a word on a membership', () => {
  it('that is larger than any can be is refused', async () => {
    const bench = new HallBench();
    const alice = new Guest('alice');
    const { record } = bench.word(alice, 'lobby');
    // A field of a later version, as long as a frame.
    const filler = new Uint8Array(50_000);
    const large = new Uint8Array([...record, 0xfa, 0x7f, 0xd0, 0x86, 0x03, ...filler]);
    bench.say(alice, bench.items('lobby', [], [bench.signed('room-membership', alice, large)]));
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['malformed']);
  });
});
