import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { Guest, HallBench, hexOf, roomsOnDisk } from './support/hall-bench.js';

const minute = 60_000;

/** Comes into a room, says something there, and goes; then the room is not served any more. */
async function visit(bench: HallBench, guest: Guest, name: string): Promise<void> {
  bench.enter(guest, name);
  bench.say(guest, bench.items(name, [bench.post(guest, name, 1)]));
  bench.leave(guest, name);
  await bench.pass(2 * minute);
}

describe('what is kept of rooms that are not served any more', () => {
  it('is bounded: the room that was served least recently goes first, with what is on disk of it', async () => {
    const store = new MemoryStore();
    const bench = new HallBench({ keptRooms: 3 }, store);
    const alice = new Guest('alice');
    for (const name of ['one', 'two', 'three', 'four']) await visit(bench, alice, name);
    expect([...(await roomsOnDisk(store)).keys()].sort()).toEqual(
      ['two', 'three', 'four'].map((name) => hexOf(bench, name)).sort(),
    );
    // Served again, and then it is not its turn.
    await visit(bench, alice, 'two');
    await visit(bench, alice, 'five');
    expect([...(await roomsOnDisk(store)).keys()].sort()).toEqual(
      ['four', 'two', 'five'].map((name) => hexOf(bench, name)).sort(),
    );
    bench.enter(alice, 'one');
    expect(await bench.page(alice, 'one')).toEqual([]);
    bench.enter(alice, 'two');
    expect(await bench.page(alice, 'two')).toEqual([1, 1]);
  });

  it('is bounded after a restart as well, whatever an earlier run was allowed', async () => {
    const store = new MemoryStore();
    const before = new HallBench({}, store);
    const alice = new Guest('alice');
    for (const name of ['one', 'two', 'three']) await visit(before, alice, name);
    const bench = new HallBench({ keptRooms: 1 }, store);
    bench.clock.advance(before.clock.now() - bench.clock.now());
    await bench.hall.open();
    await bench.pass(0);
    expect([...(await roomsOnDisk(store)).keys()]).toEqual([hexOf(bench, 'three')]);
  });

  it('is no more posts and members than the limits of this run', async () => {
    const store = new MemoryStore();
    const before = new HallBench({}, store);
    const guests = ['alice', 'bob', 'carol'].map((id) => new Guest(id));
    for (const guest of guests) before.enter(guest, 'one');
    for (let number = 1; number <= 9; number += 1)
      before.say(guests[0]!, before.items('one', [before.post(guests[0]!, 'one', number)]));
    await before.pass(0);
    before.hall.close();
    const bench = new HallBench({ roomPosts: 4, roomMembers: 2 }, store);
    await bench.hall.open();
    await bench.pass(0);
    expect((await roomsOnDisk(store)).get(hexOf(bench, 'one'))).toBe(6);
    bench.enter(guests[0]!, 'one');
    expect(await bench.page(guests[0]!, 'one')).toEqual([9, 8, 7, 6]);
  });

  it('is read without what is damaged on the disk', async () => {
    const store = new MemoryStore();
    const before = new HallBench({}, store);
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    for (const guest of [alice, bob]) before.enter(guest, 'one');
    await before.pass(0);
    before.hall.close();
    const [first] = await store.scan({ prefix: 'served-member/', limit: 1 });
    await store.write([{ kind: 'put', key: first!.key, value: new Uint8Array([1, 2, 3]) }]);
    const bench = new HallBench({}, store);
    await bench.hall.open();
    expect(bench.counters.damagedRecord).toBe(1);
    const carol = new Guest('carol');
    bench.enter(carol, 'one');
    expect(carol.members).toHaveLength(1);
  });

  it('is nothing of a room that somebody says to leave who was not known to be in it', async () => {
    const store = new MemoryStore();
    const bench = new HallBench({}, store);
    const alice = new Guest('alice');
    for (let number = 0; number < 20; number += 1) bench.leave(alice, `room-${number}`);
    await bench.pass(0);
    expect(new Set(alice.outcomes)).toEqual(new Set(['not-a-member']));
    expect((await roomsOnDisk(store)).size).toBe(0);
  });

  it('is not compared, and the nodes that served it are forgotten', async () => {
    const bench = new HallBench();
    const alice = new Guest('alice');
    await visit(bench, alice, 'one');
    bench.submitted.length = 0;
    bench.hall.serversChanged();
    await bench.pass(2 * minute);
    expect(bench.submitted).toEqual([]);
  });
});

describe('somebody who is in few of many rooms', () => {
  it('goes without a look at the others', async () => {
    const bench = new HallBench({ servedRooms: 1_000, roomsPerLeaf: 1_000 });
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    for (let number = 0; number < 40; number += 1) bench.enter(alice, `room-${number}`);
    bench.enter(bob, 'room-1');
    bench.enter(bob, 'other');
    await bench.pass(0);
    let looks = 0;
    const replica = bench.hall.served.find(({ publicName }) => publicName === 'room-7')!;
    const { audience } = replica;
    Object.defineProperty(replica, 'audience', { get: () => ((looks += 1), audience) });
    bench.hall.gone(bob);
    bench.enter(bob, 'another');
    expect(looks).toBe(0);
    await bench.pass(minute);
    expect(bench.hall.served.map(({ publicName }) => publicName)).not.toContain('other');
  });
});
