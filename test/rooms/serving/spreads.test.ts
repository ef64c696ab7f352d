import { describe, expect, it } from 'vitest';
import { addressTag } from '../../../src/model/peer.js';
import type { RoomSpread } from '../../../src/protocol/messages.js';
import { Guest, HallBench, NotedLink, numberOf } from './support/hall-bench.js';

const spreadsOf = (link: NotedLink): RoomSpread[] =>
  link.messages.flatMap((message) => (message.type === 'room-spread' ? [message] : []));

describe('what spreads', () => {
  it('goes on once, whoever brings it', () => {
    const bench = new HallBench();
    const out = new NotedLink('12');
    bench.branches = [out];
    const items = bench.items('lobby', [bench.post(new Guest('alice'), 'lobby', 1)]);
    const origin = addressTag(new Guest('13').address);
    bench.spread(items, new NotedLink('11'), 9, origin);
    bench.spread(items, new NotedLink('14'), 5, origin);
    expect(spreadsOf(out).map(({ hopLimit }) => hopLimit)).toEqual([8]);
  });

  it('goes on if it differs from what came before in anything behind the first item', () => {
    const bench = new HallBench();
    const out = new NotedLink('12');
    bench.branches = [out];
    const alice = new Guest('alice');
    const [one, two, three] = [1, 2, 3].map((number) => bench.post(alice, 'lobby', number)) as never[];
    bench.spread(bench.items('lobby', [one!, two!]));
    bench.spread(bench.items('lobby', [one!, three!]));
    bench.spread(bench.items('lobby', [one!]));
    bench.spread(bench.items('lobby', [one!], [bench.word(alice, 'lobby')]));
    expect(spreadsOf(out).map(({ items }) => items.posts.map(numberOf))).toEqual([[1, 2], [1, 3], [1], [1]]);
  });

  it('is not stopped by a forgery of it that was quicker', async () => {
    const bench = new HallBench();
    const [alice, bob] = [new Guest('alice'), new Guest('bob')];
    bench.enter(bob, 'lobby');
    const post = bench.post(alice, 'lobby', 1);
    bench.spread(bench.items('lobby', [{ ...post, signature: new Uint8Array(64) }]));
    bench.spread(bench.items('elsewhere', [post]));
    bench.spread(bench.items('lobby', [post]));
    await bench.pass(0);
    expect(bob.heard).toEqual([1]);
  });

  it('crosses no more links from here than a message of this node', () => {
    const bench = new HallBench({ hopLimit: 7 });
    const out = new NotedLink('12');
    bench.branches = [out];
    bench.spread(
      bench.items('lobby', [bench.post(new Guest('alice'), 'lobby', 1)]),
      new NotedLink('11'),
      4_000_000_000,
    );
    expect(spreadsOf(out).map(({ hopLimit }) => hopLimit)).toEqual([6]);
  });

  it('goes no further when its hops are spent, and is heard here all the same', async () => {
    const bench = new HallBench();
    const out = new NotedLink('12');
    bench.branches = [out];
    const bob = new Guest('bob');
    bench.enter(bob, 'lobby');
    out.sent.length = 0;
    for (const [at, hopLimit] of [1, 0].entries())
      bench.spread(
        bench.items('lobby', [bench.post(new Guest('alice'), 'lobby', at + 1)]),
        new NotedLink('11'),
        hopLimit,
      );
    await bench.pass(0);
    expect(out.sent).toEqual([]);
    expect(bob.heard).toEqual([1, 2]);
  });

  it('is heard of no room that nobody here is in', async () => {
    const bench = new HallBench();
    bench.spread(
      bench.items('lobby', [bench.post(new Guest('alice'), 'lobby', 1)], [bench.word(new Guest('alice'), 'lobby')]),
    );
    await bench.pass(0);
    const bob = new Guest('bob');
    bench.enter(bob, 'lobby');
    await bench.pass(0);
    expect(await bench.page(bob, 'lobby')).toEqual([]);
  });
});
