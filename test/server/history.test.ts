import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { OutgoingMessage, ReceivedMessage } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

/** A node with alice and bob, who keep what they say. Each of them may leave and come back. */
async function twoWhoKeepWhatTheySay() {
  const world = new World();
  await world.joined({ id: '10', port: 7700 });
  const comes = (id: string, seed: number, store: MemoryStore): Promise<PeerServer> =>
    world.joined({ id, peers: [World.url(7700)], seed: new Uint8Array(32).fill(seed), store });
  const [aliceStore, bobStore] = [new MemoryStore(), new MemoryStore()];
  const aliceComes = () => comes('alice', 1, aliceStore);
  const bobComes = () => comes('bob', 2, bobStore);
  const [alice, bob] = [await aliceComes(), await bobComes()];
  await world.pass(100);
  return { world, alice, bob, aliceComes, bobComes };
}

describe('the history', () => {
  it('has what arrives at the place that was told with it', async () => {
    const { world, alice, bob } = await twoWhoKeepWhatTheySay();
    const heard: ReceivedMessage[] = [];
    bob.on('message', (message) => heard.push(message));
    for (const text of ['one', 'two', 'three']) alice.send('bob', text);
    await world.pass(1_000);
    const entries = await bob.history('alice');
    expect(entries.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(entries.map(({ place }) => place)).toEqual(heard.map(({ place }) => place));
    expect(new Set(heard.map(({ place }) => place)).size).toBe(3);
  });

  it('says of what has come whether it was read, over a restart', async () => {
    const { world, alice, bob, bobComes } = await twoWhoKeepWhatTheySay();
    await world.during(alice.send('bob', 'one').delivered);
    bob.markRead('alice');
    await world.during(alice.send('bob', 'two').delivered);
    const states = [
      ['one', 'read'],
      ['two', 'delivered'],
    ];
    expect((await bob.history('alice')).map(({ text, state }) => [text, state.kind])).toEqual(states);
    await world.during(bob.close());
    const again = await bobComes();
    expect((await again.history('alice')).map(({ text, state }) => [text, state.kind])).toEqual(states);
  });

  it('names what is on its way as the events about it do, in this run and in the next', async () => {
    const { world, alice, bob, aliceComes, bobComes } = await twoWhoKeepWhatTheySay();
    await world.during(alice.send('bob', 'hello').delivered);
    await world.during(bob.close());
    await world.pass(10_000);
    const waiting = alice.send('bob', 'are you there?');
    await world.pass(1_000);
    const [hello, question] = await alice.history('bob');
    expect(question).toMatchObject({ reference: waiting.reference, state: { kind: 'queued' } });
    expect(hello).toMatchObject({ state: { kind: 'delivered' } });
    await world.during(alice.close());

    const again = await aliceComes();
    const told: OutgoingMessage[] = [];
    again.on('delivery', (message) => told.push(message));
    const [before, restored] = await again.history('bob');
    expect(before?.reference).toBeUndefined();
    expect(restored).toMatchObject({ text: 'are you there?', state: { kind: 'queued' } });
    const bobAgain = await bobComes();
    await world.pass(5_000);
    bobAgain.markRead('alice');
    await world.pass(1_000);
    expect(told.at(-1)).toMatchObject({ reference: restored?.reference, state: { kind: 'read' } });
    expect((await again.history('bob')).at(-1)).toMatchObject({ reference: undefined, state: { kind: 'read' } });
  });
});
