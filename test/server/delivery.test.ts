import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { notes, World } from '../support/world.js';

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const bobSeed = seedOf(0xb0);
const aliceSeed = seedOf(0xa1);

interface Pair {
  readonly world: World;
  readonly alice: PeerServer;
  readonly aliceStore: MemoryStore;
  readonly bobStore: MemoryStore;
  readonly nodeStore: MemoryStore;
}

/** One node that keeps mail, alice there, and bob who was there and has left. */
async function bobWasThere(): Promise<Pair> {
  const world = new World();
  const nodeStore = new MemoryStore();
  const aliceStore = new MemoryStore();
  const bobStore = new MemoryStore();
  await world.joined({ id: '10', port: 7700, store: nodeStore });
  const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
  const alice = await world.joined({
    id: 'alice',
    peers: [World.url(7700)],
    seed: aliceSeed,
    store: aliceStore,
  });
  await world.pass(100);
  await world.during(bob.close());
  await world.pass(100);
  return { world, alice, aliceStore, bobStore, nodeStore };
}

describe('a message to somebody who is not there', () => {
  it('is sealed, taken into custody, and delivered when they come, though its sender has left', async () => {
    const { world, alice, bobStore } = await bobWasThere();
    const message = alice.send('bob', 'good morning');
    await world.during(message.sent, 5_000);
    expect(message.state).toEqual({ kind: 'sent' });
    await world.during(alice.close());

    const bob = world.peer({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    const heard = notes(bob);
    await world.during(bob.join());
    await world.pass(1_000);
    expect(heard.filter((line) => line.startsWith('alice: '))).toEqual(['alice: good morning']);
  });

  it('is in a mailbox until it is confirmed, and in none after that', async () => {
    const { world, alice, bobStore } = await bobWasThere();
    const node = world.peers().find(({ id }) => id === '10')!;
    const message = alice.send('bob', 'good morning');
    await world.during(message.sent, 5_000);
    expect(node.buffer()).toMatchObject([{ to: 'bob', where: 'mailbox', messages: 1 }]);
    await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    await world.during(message.delivered);
    await world.pass(1_000);
    expect(node.buffer()).toEqual([]);
    expect(alice.buffer()).toEqual([]);
  });

  it('is confirmed to its sender when that is back, though its addressee has left again', async () => {
    const { world, alice, aliceStore, bobStore } = await bobWasThere();
    await world.during(alice.send('bob', 'good morning').sent, 5_000);
    await world.during(alice.close());
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    await world.pass(1_000);
    await world.during(bob.close());
    await world.pass(1_000);

    const again = world.peer({ id: 'alice', peers: [World.url(7700)], seed: aliceSeed, store: aliceStore });
    await world.during(again.join());
    await world.pass(1_000);
    expect(again.buffer()).toEqual([]);
    expect((await again.history('bob')).map(({ text, state }) => [text, state.kind])).toEqual([
      ['good morning', 'delivered'],
    ]);
  });

  it('waits with its sender where no node keeps anything, and says so', async () => {
    const world = new World();
    await world.joined({ id: '10', port: 7700 });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: new MemoryStore() });
    const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
    await world.pass(100);
    await world.during(bob.close());
    await world.pass(100);
    const message = alice.send('bob', 'good morning');
    await world.pass(5_000);
    expect(message.state).toEqual({ kind: 'queued', reason: 'not-kept' });
  });
});

describe('a peer that keeps what it does', () => {
  it('goes on where it was: outbox, numbers, history', async () => {
    const { world, alice, bobStore } = await bobWasThere();
    await world.during(alice.close());
    const store = new MemoryStore();
    const first = await world.joined({ id: 'alice', peers: [World.url(7700)], seed: aliceSeed, store });
    first.send('carol', 'to somebody nobody knows');
    await world.during(first.close());

    const second = await world.joined({ id: 'alice', peers: [World.url(7700)], seed: aliceSeed, store });
    expect(second.buffer()).toMatchObject([{ to: 'carol', where: 'outbox', messages: 1 }]);
    const carol = world.peer({ id: 'carol', peers: [World.url(7700)] });
    const heard = notes(carol);
    await world.during(carol.join());
    await world.pass(5_000);
    expect(heard).toContain('alice: to somebody nobody knows');
    expect(second.buffer()).toEqual([]);
    expect(bobStore).toBeDefined();
  });

  it('shows nothing again that was shown before it was started anew', async () => {
    const { world, alice, bobStore } = await bobWasThere();
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    await world.during(alice.send('bob', 'once').delivered);
    await world.during(bob.close());
    const again = world.peer({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    const heard = notes(again);
    await world.during(again.join());
    await world.during(alice.send('bob', 'twice').delivered);
    expect(heard.filter((line) => line.startsWith('alice: '))).toEqual(['alice: twice']);
    expect((await again.history('alice')).map(({ text, direction }) => `${direction} ${text}`)).toEqual([
      'in once',
      'in twice',
    ]);
  });

  it('exports what was said, and forgets it', async () => {
    const { world, alice, bobStore } = await bobWasThere();
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    await world.during(alice.send('bob', 'hello').delivered);
    const lines: unknown[] = [];
    for await (const line of bob.exportHistory()) lines.push(JSON.parse(line));
    expect(lines).toMatchObject([{ direction: 'in', id: 'alice', text: 'hello', state: 'delivered' }]);
    await world.during(bob.forget('alice'));
    expect(await bob.history('alice')).toEqual([]);
    expect(bob.contacts()).toEqual([]);
  });
});

describe('a node that writes to somebody who is not there', () => {
  it('keeps its own message like any other, and no longer than until it is confirmed', async () => {
    const world = new World();
    const bobStore = new MemoryStore();
    const node = await world.joined({ id: '10', port: 7700, store: new MemoryStore() });
    const bob = await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    await world.pass(100);
    await world.during(bob.close());
    await world.pass(100);
    const message = node.send('bob', 'good morning');
    await world.during(message.sent, 5_000);
    expect(node.buffer()).toMatchObject([{ where: 'outbox' }, { where: 'mailbox' }]);
    await world.joined({ id: 'bob', peers: [World.url(7700)], seed: bobSeed, store: bobStore });
    await world.during(message.delivered);
    await world.pass(100);
    expect(node.buffer()).toEqual([]);
  });
});
