import { describe, expect, it } from 'vitest';
import { StoreError, StoreFullError } from '../../../src/model/errors.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { BreakableStore, Guest, HallBench, NotedLink, numberOf, reachable } from './support/hall-bench.js';

const minute = 60_000;

/** A disk each of whose commits waits until the test says how it ends. */
function slowDisk(): { readonly store: MemoryStore; readonly commits: { ok(): void; fail(): void }[] } {
  const commits: { ok(): void; fail(): void }[] = [];
  const commit = (): Promise<void> =>
    new Promise((resolve, reject) => {
      commits.push({ ok: resolve, fail: () => reject(new StoreFullError('the store is full')) });
    });
  return { store: new MemoryStore({ commit }), commits };
}

/** Alice and bob are in the lobby, and it is on disk. */
async function lobbyOn(slow: ReturnType<typeof slowDisk>): Promise<{ bench: HallBench; alice: Guest; bob: Guest }> {
  const bench = new HallBench({}, slow.store);
  const [alice, bob] = [new Guest('alice'), new Guest('bob')];
  for (const guest of [alice, bob]) {
    bench.enter(guest, 'lobby');
    await bench.pass(0);
    slow.commits.shift()!.ok();
    await bench.pass(0);
  }
  for (const guest of [alice, bob]) guest.told.length = 0;
  return { bench, alice, bob };
}

describe('a post that is said to be stored', () => {
  it('is on disk, also when it was offered again before it was', async () => {
    const slow = slowDisk();
    const { bench, alice } = await lobbyOn(slow);
    const items = bench.items('lobby', [bench.post(alice, 'lobby', 1)]);
    bench.say(alice, items);
    await bench.pass(0);
    bench.say(alice, items);
    await bench.pass(0);
    expect(alice.outcomes).toEqual([]);
    slow.commits.shift()!.fail();
    await bench.pass(0);
    for (const { ok } of slow.commits.splice(0)) ok();
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['store-full', 'store-full']);
    expect(await bench.page(alice, 'lobby')).toEqual([]);
    bench.say(alice, items);
    await bench.pass(0);
    slow.commits.shift()!.ok();
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['stored']);
  });

  it('is on disk, also when it had come from another node a moment before', async () => {
    const slow = slowDisk();
    const { bench, alice } = await lobbyOn(slow);
    const items = bench.items('lobby', [bench.post(alice, 'lobby', 1)]);
    bench.spread(items);
    await bench.pass(0);
    bench.say(alice, items);
    await bench.pass(0);
    expect(alice.outcomes).toEqual([]);
    slow.commits.shift()!.ok();
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['stored']);
  });

  it('is there still when a newer one, for which it had to go, could not be written', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({ roomPosts: 3 }, store);
    const alice = new Guest('alice');
    bench.enter(alice, 'lobby');
    for (const number of [1, 2, 3]) {
      bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', number)]));
      await bench.pass(1);
    }
    const sum = [...bench.hall.served[0]!.sum];
    store.break(new StoreFullError('the store is full'));
    bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', 4)]));
    await bench.pass(0);
    expect(alice.outcomes.at(-1)).toBe('store-full');
    store.mend();
    expect(await bench.page(alice, 'lobby')).toEqual([3, 2, 1]);
    expect([...bench.hall.served[0]!.sum]).toEqual(sum);
  });
});

describe('a post that is being written', () => {
  it('is on the page of somebody who comes in meanwhile, and was not there when it was told', async () => {
    const slow = slowDisk();
    const { bench, alice } = await lobbyOn(slow);
    bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', 1)]));
    await bench.pass(0);
    const carol = new Guest('carol');
    bench.enter(carol, 'lobby');
    expect(await bench.page(carol, 'lobby')).toEqual([]);
    for (let turn = 0; turn < 2; turn += 1) {
      for (const { ok } of slow.commits.splice(0)) ok();
      await bench.pass(0);
    }
    const pages = carol.told.flatMap((message) => (message.type === 'room-page' ? message.posts.map(numberOf) : []));
    expect(pages).toEqual([1]);
  });
});

describe('the outcomes', () => {
  it('of a post are those of the protocol', async () => {
    const bench = new HallBench({ roomPosts: 2, roomsPerLeaf: 1 });
    const alice = new Guest('alice');
    const now = bench.clock.now();
    bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', 1)]));
    bench.enter(alice, 'lobby');
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['not-a-member', 'stored']);
    alice.told.length = 0;
    const { roomClockError, roomTime, roomPostBytes } = bench.limits;
    const post = bench.post(alice, 'lobby', 9);
    const posts = [
      bench.post(alice, 'lobby', 2, { at: now + roomClockError + 1 }),
      bench.post(alice, 'lobby', 3, { at: now - roomTime - 1 }),
      bench.post(alice, 'lobby', 4, { text: 'x'.repeat(roomPostBytes) }),
      bench.post(new Guest('bob'), 'lobby', 5),
      bench.post(alice, 'weather', 6),
      { ...post, signature: new Uint8Array(64) },
      { ...post, record: new Uint8Array(3) },
      bench.post(alice, 'lobby', 7, { at: now + roomClockError }),
      bench.post(alice, 'lobby', 8, { at: now + roomClockError }),
      // The log is full of newer ones.
      post,
    ];
    bench.say(alice, bench.items('lobby', posts));
    await bench.pass(0);
    const results = alice.told.flatMap((message) => (message.type === 'room-results' ? message.results : []));
    expect(Object.fromEntries(results.map(({ sequence, outcome }) => [sequence, outcome]))).toEqual({
      0: 'malformed',
      2: 'out-of-time',
      3: 'out-of-time',
      4: 'malformed',
      5: 'malformed',
      6: 'malformed',
      7: 'stored',
      8: 'stored',
      9: 'out-of-time',
    });
    expect(results).toHaveLength(posts.length);
    bench.enter(alice, 'weather');
    expect(alice.outcomes.at(-1)).toBe('too-many-rooms');
  });

  it('of a word are those of the protocol', async () => {
    const bench = new HallBench({ roomMembers: 1 });
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    const now = bench.clock.now();
    const { roomClockError, roomTime } = bench.limits;
    const words = [
      bench.word(alice, 'lobby', { change: now + roomClockError + 1 }),
      bench.word(alice, 'lobby', { change: now - roomTime - 1 }),
      bench.word(alice, 'lobby', { roomName: 'weather' }),
      bench.word(bob, 'lobby'),
      { ...bench.word(alice, 'lobby'), signature: new Uint8Array(64) },
      bench.word(alice, 'lobby', { isIn: false }),
    ];
    bench.say(alice, bench.items('lobby', [], words));
    expect(alice.outcomes).toEqual([
      'out-of-time',
      'out-of-time',
      'malformed',
      'malformed',
      'malformed',
      'not-a-member',
    ]);
    expect(bench.hall.served).toEqual([]);
    bench.enter(alice, 'lobby');
    bench.enter(bob, 'lobby');
    await bench.pass(0);
    expect(alice.outcomes.at(-1)).toBe('stored');
    expect(bob.outcomes).toEqual(['too-many-rooms']);
  });

  it('of a message in which everything is known already is told as well', async () => {
    const bench = new HallBench();
    const alice = new Guest('alice');
    const items = bench.items('lobby', [bench.post(alice, 'lobby', 1)], [bench.word(alice, 'lobby')]);
    bench.say(alice, items);
    bench.say(alice, items);
    await bench.pass(0);
    expect(alice.outcomes).toEqual(['stored', 'stored', 'stored', 'stored']);
  });
});

describe('with a disk that takes nothing', () => {
  it('what other nodes supply is not told over and over', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    bench.enter(bob, 'lobby');
    await bench.pass(0);
    store.break(new StoreFullError('the store is full'));
    const items = bench.items('lobby', [bench.post(alice, 'lobby', 1)]);
    for (let times = 0; times < 3; times += 1) {
      bench.routed(reachable('11'), { type: 'room-supply', ...items });
      await bench.pass(minute);
    }
    store.mend();
    bench.routed(reachable('11'), { type: 'room-supply', ...items });
    await bench.pass(0);
    expect(bob.heard).toEqual([1]);
    expect(await bench.page(bob, 'lobby')).toEqual([1]);
  });

  it('what somebody offers again is not spread over and over', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const alice = new Guest('alice');
    bench.enter(alice, 'lobby');
    await bench.pass(0);
    const out = new NotedLink('12');
    bench.branches = [out];
    store.break(new StoreFullError('the store is full'));
    const items = bench.items('lobby', [bench.post(alice, 'lobby', 1)]);
    for (let times = 0; times < 3; times += 1) {
      bench.say(alice, items);
      await bench.pass(2_000);
    }
    store.mend();
    bench.say(alice, items);
    await bench.pass(0);
    expect(alice.outcomes.slice(1)).toEqual(['store-full', 'store-full', 'store-full', 'stored']);
    expect(out.sent).toHaveLength(1);
  });
});

describe('a disk that cannot be read', () => {
  it('is no reason to fall: a page is empty, and nothing is supplied', async () => {
    const store = new BreakableStore();
    const bench = new HallBench({}, store);
    const alice = new Guest('alice');
    bench.enter(alice, 'lobby');
    bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', 1)]));
    await bench.pass(0);
    store.break(new StoreError('the store is closed'));
    alice.told.length = 0;
    expect(await bench.page(alice, 'lobby')).toEqual([]);
    expect(alice.told).toMatchObject([{ type: 'room-page', posts: [] }]);
    bench.routed(reachable('11'), {
      type: 'room-inventory',
      room: bench.idOf('lobby'),
      have: new Uint8Array(),
      answerWanted: false,
    });
    await bench.pass(0);
    expect(bench.submitted.flatMap(({ body }) => (body.type === 'room-supply' ? body.posts : []))).toEqual([]);
    expect(bench.errors.length).toBeGreaterThan(0);
    store.mend();
    expect(await bench.page(alice, 'lobby')).toEqual([1]);
  });
});

describe('what other nodes ask for', () => {
  it('is read for so many of them at a time, in whatever names they ask', async () => {
    const bench = new HallBench();
    const alice = new Guest('alice');
    bench.enter(alice, 'lobby');
    bench.say(alice, bench.items('lobby', [bench.post(alice, 'lobby', 1)]));
    await bench.pass(0);
    const inventory = { room: bench.idOf('lobby'), have: new Uint8Array(), answerWanted: false };
    for (let number = 0; number < 100; number += 1)
      bench.routed(reachable(`node ${number}`), { type: 'room-inventory', ...inventory });
    await bench.pass(0);
    const supplied = bench.submitted.flatMap(({ body }) =>
      body.type === 'room-supply' ? body.posts.map(numberOf) : [],
    );
    expect(supplied.length).toBeGreaterThan(0);
    expect(supplied.length).toBeLessThanOrEqual(32);
    bench.submitted.length = 0;
    bench.routed(reachable('11'), { type: 'room-inventory', ...inventory });
    await bench.pass(0);
    expect(bench.submitted.some(({ body }) => body.type === 'room-supply' && body.posts.length > 0)).toBe(true);
  });
});
