import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

async function twoPeople(): Promise<{ world: World; alice: PeerServer; bob: PeerServer }> {
  const world = new World();
  await world.joined({ id: '10', port: 10 });
  const limits = { firstRetry: 1e12, longestRetry: 1e12 };
  const alice = await world.joined({ id: 'alice', peers: [World.url(10)] });
  const bob = await world.joined({ id: 'bob', peers: [World.url(10)], limits });
  await world.pass(10);
  return { world, alice, bob };
}

describe('waiting until everything is delivered', () => {
  it('is over at once when nothing waits', async () => {
    const { world, alice } = await twoPeople();
    const pending = world.clock.pending;
    expect(await alice.drained(1_000)).toBe(true);
    expect(world.clock.pending).toBe(pending);
  });

  it('is over when the last message is confirmed', async () => {
    const { world, alice } = await twoPeople();
    const sent = ['one', 'two'].map((words) => alice.send('bob', words));
    expect(await world.during(alice.drained(1_000))).toBe(true);
    expect(sent.map(({ state }) => state.kind)).toEqual(['delivered', 'delivered']);
  });

  it('is over, in vain, after its patience', async () => {
    const { world, alice, bob } = await twoPeople();
    world.cut(bob);
    alice.send('bob', 'hello');
    const begun = world.clock.now();
    // Bob has just been lost, and nobody knows it yet.
    const drained = alice.drained(1);
    expect(await world.during(drained)).toBe(false);
    expect(world.clock.now() - begun).toBeLessThan(5);
  });

  it('does not wait for somebody who goes away', async () => {
    const { world, alice, bob } = await twoPeople();
    alice.send('bob', 'hello');
    const drained = alice.drained(60_000);
    world.cut(bob);
    // It is told that he is away when he has not come back within two seconds.
    expect(await world.during(drained, 2_100)).toBe(true);
    expect(alice.buffer()).toEqual([{ to: 'bob', where: 'outbox', messages: 1, bytes: 5 }]);
  });
});
