import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { notes, World } from '../support/world.js';

const limits = { smallNetwork: 8, smallAgain: 6 };
const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** Nodes 10 and 11, linked. */
async function twoNodes(world: World): Promise<PeerServer[]> {
  const node10 = await world.joined({ id: '10', port: 10, limits });
  const node11 = await world.joined({ id: '11', port: 11, peers: [World.url(10)], limits });
  return [node10, node11];
}

/** A leaf that has joined, and of which everybody has heard who is to. */
async function leaf(world: World, id: string, port: number, more: readonly number[] = []): Promise<PeerServer> {
  const peer = await world.joined({ id, peers: [port, ...more].map((each) => World.url(each)), limits });
  await world.pass(50);
  return peer;
}

/** Leaves that do nothing, half of them at each node. */
async function crowd(world: World, count: number, stem = 'extra'): Promise<PeerServer[]> {
  const leaves: PeerServer[] = [];
  for (let at = 0; at < count; at += 1) leaves.push(await leaf(world, `${stem}${at}`, 10 + (at % 2)));
  return leaves;
}

function ids(peer: PeerServer): string[] {
  return peer.peers().map(({ id }) => id);
}

describe('a network that grows large', () => {
  it('is told as a part to leaves that are there, and nobody leaves for it', async () => {
    const world = new World();
    await twoNodes(world);
    const alice = await leaf(world, 'alice', 10);
    const bob = await leaf(world, 'bob', 11);
    const heard = notes(alice);
    await world.during(alice.send('bob', 'hello').delivered);
    await crowd(world, 4);
    expect(alice.extent).toEqual({ kind: 'whole', count: 7 });
    heard.splice(0);
    await crowd(world, 5, 'more');
    await world.pass(100);
    expect(heard).toEqual([]);
    expect(alice.extent.kind).toBe('part');
    expect(ids(alice)).toEqual(['10', 'bob']);
    expect(ids(bob)).toEqual(['11', 'alice']);
    await world.pass(10_000);
    expect(alice.extent).toEqual({ kind: 'part', count: 12 });
  });

  it('is told whole again when it is small, and nobody joins for it', async () => {
    const world = new World();
    await twoNodes(world);
    const alice = await leaf(world, 'alice', 10);
    const others = await crowd(world, 7);
    const heard = notes(alice);
    const extents: unknown[] = [];
    alice.on('roster', (extent) => extents.push(extent));
    const states: string[] = [];
    alice.on('state', ({ kind }) => states.push(kind));
    expect(ids(alice)).toEqual(['10']);
    for (const peer of others.splice(0, 4)) await world.during(peer.close());
    await world.pass(1_000);
    expect(alice.extent.kind).toBe('part');
    for (const peer of others.splice(0, 1)) await world.during(peer.close());
    await world.pass(1_000);
    expect(alice.extent).toEqual({ kind: 'whole', count: 4 });
    expect(ids(alice)).toEqual(['10', '11', 'extra5', 'extra6']);
    expect(heard).toEqual([]);
    expect(extents.at(-1)).toEqual({ kind: 'whole', count: 4 });
    expect(states).toEqual([]);
    await crowd(world, 1, 'late');
    expect(heard).toEqual(['late0 joined']);
  });
});

describe('in a large network', () => {
  it('two who never heard of each other talk both ways, over two homes', async () => {
    const world = new World();
    await twoNodes(world);
    await crowd(world, 8);
    const alice = await leaf(world, 'alice', 10);
    const bob = await leaf(world, 'bob', 11);
    const heard = [notes(alice), notes(bob)];
    expect(ids(alice)).toEqual(['10']);
    const message = alice.send('bob', 'hello');
    expect(message.state).toEqual({ kind: 'queued', reason: 'unknown' });
    await world.during(message.delivered);
    await world.during(bob.send('alice', 'hello back').delivered);
    expect(heard).toEqual([['bob: hello back'], ['alice: hello']]);
    expect(ids(alice)).toEqual(['10', 'bob']);
    expect(ids(bob)).toEqual(['11', 'alice']);
  });

  it('messages before it is known who somebody is arrive in order, and once', async () => {
    const world = new World();
    await twoNodes(world);
    await crowd(world, 8);
    const alice = await leaf(world, 'alice', 10);
    const bob = await leaf(world, 'bob', 11);
    const heard = notes(bob);
    const sent = ['one', 'two', 'three'].map((text) => alice.send('bob', text));
    await world.during(Promise.all(sent.map(({ delivered }) => delivered)));
    await world.pass(5_000);
    expect(heard).toEqual(['alice: one', 'alice: two', 'alice: three']);
  });

  it('a message to nobody waits, and goes to whoever takes the ID', async () => {
    const world = new World();
    await twoNodes(world);
    await crowd(world, 8);
    const alice = await leaf(world, 'alice', 10);
    const message = alice.send('nobody', 'hello');
    await world.pass(2_000);
    expect(message.state).toEqual({ kind: 'queued', reason: 'unknown' });
    const nobody = await leaf(world, 'nobody', 11);
    const heard = notes(nobody);
    await world.during(message.delivered);
    expect(heard).toEqual(['alice: hello']);
  });

  it('a message to nobody goes to whoever takes the ID, in a later run of its sender as well', async () => {
    const world = new World();
    await twoNodes(world);
    await crowd(world, 8);
    const alice = { id: 'alice', peers: [World.url(10)], limits, seed: seedOf(0xa1), store: new MemoryStore() };
    const first = await world.joined(alice);
    first.send('nobody', 'hello');
    await world.during(first.close());
    await world.joined(alice);
    await world.pass(2_000);
    const nobody = await leaf(world, 'nobody', 11);
    const heard = notes(nobody);
    await world.pass(2_000);
    expect(heard).toEqual(['alice: hello']);
  });

  it('whoever was not there when a message was read learns of it in their next run, though its keeper is gone', async () => {
    const world = new World();
    const keeper = await world.joined({ id: '10', port: 10, limits, store: new MemoryStore() });
    await world.joined({ id: '11', port: 11, peers: [World.url(10)], limits });
    for (let at = 0; at < 8; at += 1) await leaf(world, `extra${at}`, 11);
    const alice = { id: 'alice', peers: [World.url(10)], limits, seed: seedOf(0xa1), store: new MemoryStore() };
    const bob = {
      id: 'bob',
      peers: [World.url(10), World.url(11)],
      limits,
      seed: seedOf(0xb0),
      store: new MemoryStore(),
    };
    const bobBefore = await world.joined(bob);
    const aliceBefore = await world.joined(alice);
    await world.during(aliceBefore.send('bob', 'hello').delivered);
    await world.during(bobBefore.close());
    const message = aliceBefore.send('bob', 'are you there?');
    await world.during(message.sent);
    await world.during(aliceBefore.close());
    const bobAfter = world.peer(bob);
    const heard = notes(bobAfter);
    await world.during(bobAfter.join());
    await world.pass(5_000);
    expect(heard).toEqual(['alice: are you there?']);
    await world.during(keeper.close());
    await world.pass(5_000);
    const aliceAfter = world.peer({ ...alice, peers: [World.url(11)] });
    const told: string[] = [];
    aliceAfter.on('delivery', ({ text, state }) => told.push(`${text} ${state.kind}`));
    await world.during(aliceAfter.join());
    await world.pass(5_000);
    expect(told.at(-1)).toBe('are you there? delivered');
    expect(aliceAfter.buffer()).toEqual([]);
    expect(heard).toEqual(['alice: are you there?', 'alice joined']);
  });

  it('a leaf hears of the comings, goings and moves of those to whom it has written, and of nobody else', async () => {
    const world = new World();
    const [node10] = await twoNodes(world);
    await crowd(world, 6);
    const alice = await leaf(world, 'alice', 11);
    const bob = await leaf(world, 'bob', 10, [11]);
    const carol = await leaf(world, 'carol', 10, [11]);
    await world.during(alice.send('bob', 'hello').delivered);
    const heard = notes(alice);
    world.cut(bob);
    world.cut(carol);
    await world.pass(4_000);
    expect(heard).toEqual(['bob moved to 11']);
    heard.splice(0);
    await world.during(node10!.close());
    await world.pass(20_000);
    expect(heard).toEqual([]);
    await world.during(Promise.all([bob.close(), carol.close()]));
    await world.pass(100);
    expect(heard).toEqual(['bob left']);
  });

  it('a leaf that comes to another home hears of the same people there, and of what it has missed', async () => {
    const world = new World();
    const [node10] = await twoNodes(world);
    await crowd(world, 8);
    const alice = await leaf(world, 'alice', 10, [11]);
    const bob = await leaf(world, 'bob', 11);
    const carol = await leaf(world, 'carol', 11);
    await world.during(Promise.all([alice.send('bob', 'hello').delivered, alice.send('carol', 'hello').delivered]));
    const heard = notes(alice);
    const leaving = node10!.close();
    await world.during(carol.close());
    await world.during(leaving);
    await world.pass(20_000);
    expect(alice.state).toMatchObject({ kind: 'joined', home: '11' });
    expect(ids(alice)).toEqual(['11', 'bob']);
    expect(heard).toEqual(['carol left']);
    await world.during(bob.close());
    await world.pass(100);
    expect(heard).toEqual(['carol left', 'bob left']);
  });

  it('anybody can be looked up, from a leaf and from a node', async () => {
    const world = new World();
    const [node10] = await twoNodes(world);
    await crowd(world, 6);
    await leaf(world, 'Extra', 11);
    const alice = await leaf(world, 'alice', 10);
    for (const peer of [alice, node10!]) {
      const { peers, total } = await world.during(peer.lookup('eXTRA'));
      expect(peers.map(({ id }) => id)).toEqual(['Extra', 'extra0', 'extra1', 'extra2', 'extra3', 'extra4', 'extra5']);
      expect(total).toBe(7);
    }
    expect(await world.during(alice.lookup('al'))).toEqual({ peers: [], total: 0 });
    expect((await world.during(alice.lookup(''))).total).toBe(9);
    expect(await world.during(alice.lookup('x'.repeat(1_000)))).toEqual({ peers: [], total: 0 });
  });

  it('who asks too often is told so, and may ask again later', async () => {
    const world = new World();
    await twoNodes(world);
    await crowd(world, 8);
    const alice = await leaf(world, 'alice', 10);
    const asked = Array.from({ length: 25 }, () =>
      alice
        .lookup('e')
        .then(() => 'answered')
        .catch(String),
    );
    const answers = await world.during(Promise.all(asked));
    expect(answers.filter((answer) => answer === 'answered')).toHaveLength(20);
    expect(answers.at(-1)).toBe('LookupError: the node was asked too often: try again in a moment');
    await world.pass(1_000);
    expect((await world.during(alice.lookup('e'))).total).toBe(8);
  });

  it('a program can hear of people whom it names, whether they are there or not', async () => {
    const world = new World();
    await twoNodes(world);
    await crowd(world, 8);
    const alice = await leaf(world, 'alice', 10);
    const heard = notes(alice);
    alice.watch(['extra3', 'dave']);
    await world.pass(100);
    expect(ids(alice)).toEqual(['10', 'extra3']);
    await leaf(world, 'dave', 11);
    expect(heard).toEqual(['dave joined']);
  });

  it('who goes on under another ID goes on hearing of the same people, and nothing of all the others', async () => {
    const world = new World();
    const small = { smallNetwork: 3, smallAgain: 2 };
    await world.joined({ id: '10', port: 10, limits: small });
    await world.joined({ id: '11', port: 11, limits: small });
    await leaf(world, 'alice', 10);
    await crowd(world, 6);
    const second = await leaf(world, 'alice', 11);
    const bob = await leaf(world, 'bob', 11);
    await world.during(second.send('bob', 'hello').delivered);
    await world.during(bob.send('alice', 'hello').delivered);
    const heard = notes(second);
    expect(heard.splice(0)).toEqual(['bob: hello']);
    await world.joined({ id: '12', port: 12, peers: [World.url(10), World.url(11)], limits: small });
    await world.pass(30_000);
    expect(second.id).toMatch(/^alice~/);
    expect(second.watched).toEqual(['bob']);
    expect(ids(second)).toEqual(['11', 'bob']);
    expect(second.extent).toEqual({ kind: 'part', count: 11 });
    expect(heard).toEqual([]);
    await world.during(second.send('bob', 'it is me').delivered);
    await world.during(bob.close());
    await world.pass(100);
    expect(heard).toEqual(['bob left']);
  });
});
