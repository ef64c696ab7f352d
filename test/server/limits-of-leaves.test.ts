import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric } from '../routing/support/fabric.js';
import { World } from '../support/world.js';
import { notes } from '../support/world.js';

const second = 1_000;

async function people(fabric: Fabric): Promise<{ node: PeerServer; alice: PeerServer; bob: PeerServer }> {
  const node = await fabric.joined({ id: '10', port: 10 });
  const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
  const bob = await fabric.joined({ id: 'bob', peers: [World.url(10)] });
  await fabric.pass(10);
  return { node, alice, bob };
}

describe('a leaf that sends more than it may', () => {
  it('has it delivered later, whole and in order, and is not cut off', async () => {
    const fabric = new Fabric();
    const { alice, bob } = await people(fabric);
    const heard = notes(bob);
    const sent = Array.from({ length: 450 }, (_, number) => alice.send('bob', `${number}`));
    await fabric.pass(100);
    expect(heard.length).toBeGreaterThanOrEqual(200);
    expect(heard.length).toBeLessThan(210);
    await fabric.during(Promise.all(sent.map(({ delivered }) => delivered)), 20 * second);
    expect(heard).toEqual(sent.map((_, number) => `alice: ${number}`));
    expect(fabric.wires.every(({ isOpen }) => isOpen)).toBe(true);
  });

  it('still confirms at once what it gets meanwhile, and its link stays', async () => {
    const fabric = new Fabric();
    const { alice, bob } = await people(fabric);
    const limits = { silence: 25 * second, heartbeat: 10 * second };
    await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], limits });
    for (let number = 0; number < 240; number += 1) alice.send('bob', `${number}`);
    await fabric.pass(10);
    const begin = fabric.clock.now();
    await fabric.during(bob.send('alice', 'are you there?').delivered, second);
    expect(fabric.clock.now() - begin).toBeLessThan(50);
  });

  it('is not given up for its silence while nobody reads from it', async () => {
    const fabric = new Fabric();
    const node = await fabric.joined({ id: '10', port: 10, limits: { messageRate: 1, heldBackBytes: 2_000 } });
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    await fabric.pass(10);
    const heard = notes(node);
    for (let number = 0; number < 255; number += 1) alice.send('10', `${number}`);
    await fabric.pass(30 * second);
    const told = fabric.wires[0]!.in.filter(({ type }) => type === 'slow-down');
    expect(told.length).toBeGreaterThan(0);
    expect(heard.length).toBeLessThan(240);
    await fabric.pass(120 * second);
    expect(fabric.wires).toHaveLength(1);
    expect(heard.filter((line) => line.startsWith('alice: '))).toHaveLength(255);
  });
});

describe('a leaf that says more in rooms than it may', () => {
  it('has it heard later, whole and in order, and is not cut off', async () => {
    const fabric = new Fabric();
    const { alice, bob } = await people(fabric);
    const heard: string[] = [];
    bob.on('room-message', ({ text }) => void heard.push(text));
    bob.rooms.join('lobby');
    const lobby = alice.rooms.join('lobby');
    await fabric.pass(10 * second);
    const sent = Array.from({ length: 1_000 }, (_, number) => lobby.send(`${number}`));
    await fabric.pass(second);
    expect(heard.length).toBeGreaterThanOrEqual(200);
    expect(heard.length).toBeLessThan(260);
    await fabric.during(Promise.all(sent.map((post) => post.sent)), 20 * second);
    await fabric.pass(10);
    expect(heard).toEqual(sent.map((_, number) => `${number}`));
    expect(fabric.wires.every(({ isOpen }) => isOpen)).toBe(true);
  });

  it('is held to a rate of bytes as well', async () => {
    const fabric = new Fabric();
    const { alice, node } = await people(fabric);
    const heard: string[] = [];
    node.on('room-message', ({ text }) => void heard.push(text));
    // In more than one room, for in each of them no more than a window is on its way.
    const rooms = Array.from({ length: 10 }, (_, number) => `room-${number}`);
    for (const room of rooms) node.rooms.join(room);
    const joined = rooms.map((room) => alice.rooms.join(room));
    await fabric.pass(10 * second);
    for (let number = 0; number < 160; number += 1) joined[number % 10]?.send('x'.repeat(15_000));
    await fabric.pass(10);
    // 2 MiB at once, and 512 KiB a second.
    expect(heard).toHaveLength(138);
    await fabric.pass(second);
    expect(heard).toHaveLength(160);
  });

  it('comes into all of its 50 rooms at a new home, and has a page of each, at once', async () => {
    const fabric = new Fabric();
    const { alice, bob } = await people(fabric);
    const names = Array.from({ length: 50 }, (_, number) => `room-${number}`);
    for (const name of names) for (const peer of [alice, bob]) peer.rooms.join(name);
    await fabric.pass(10 * second);
    fabric.cut(alice);
    for (const name of names) bob.rooms.find(name)!.send('hello');
    const heard: number[] = [];
    alice.on('room-message', () => void heard.push(fabric.clock.now()));
    await fabric.pass(5 * second);
    expect(heard).toHaveLength(names.length);
    expect(heard.at(-1)! - heard[0]!).toBeLessThan(10);
    expect(names.filter((name) => alice.rooms.find(name)!.members().length !== 1)).toEqual([]);
  });

  it('gets its questions answered at that rate', async () => {
    const fabric = new Fabric();
    const { alice } = await people(fabric);
    await fabric.pass(10 * second);
    let answered = 0;
    const lists = Array.from({ length: 120 }, () => alice.rooms.list().then(() => (answered += 1)));
    await fabric.pass(10);
    expect(answered).toBeLessThan(100);
    await fabric.during(Promise.all(lists), 5 * second);
  });
});

describe('a prekey that a leaf leaves', () => {
  it('counts as one message of it', async () => {
    const fabric = new Fabric();
    const limits = { messageBurst: 5, messageRate: 1 };
    const node = await fabric.joined({ id: '10', port: 10, limits });
    const heard = notes(node);
    // A last resort, and then ten others at once, for which the burst has to be whole again.
    const bob = await fabric.joined({ id: 'bob', peers: [World.url(10)], store: new MemoryStore() });
    await fabric.pass(5 * second);
    bob.send('10', 'hello');
    await fabric.pass(second / 2);
    expect(heard.filter((line) => line.startsWith('bob: '))).toEqual([]);
    await fabric.pass(10 * second);
    expect(heard.filter((line) => line.startsWith('bob: '))).toEqual(['bob: hello']);
    expect(fabric.wires.every(({ isOpen }) => isOpen)).toBe(true);
  });
});

describe('a node that shuts down', () => {
  it('hears the answer to its close also from a leaf from which it reads nothing', async () => {
    const fabric = new Fabric();
    const limits = { messageRate: 1, heldBackBytes: 2_000 };
    const node = await fabric.joined({ id: '10', port: 10, limits });
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    for (let number = 0; number < 255; number += 1) alice.send('10', `${number}`);
    await fabric.pass(100);
    expect(fabric.wires[0]!.in.some(({ type }) => type === 'slow-down')).toBe(true);
    const begin = fabric.clock.now();
    await fabric.during(node.close());
    expect(fabric.clock.now() - begin).toBeLessThan(100);
  });
});

describe('leaves at one address', () => {
  it('share what a mailbox of their node takes from there', async () => {
    const fabric = new Fabric();
    fabric.everybodyAt('192.0.2.1');
    const limits = { mailboxMessagesPerAddress: 3 };
    await fabric.joined({ id: '10', port: 10, limits, store: new MemoryStore() });
    const there = { peers: [World.url(10)] };
    const bob = await fabric.joined({ ...there, id: 'bob', store: new MemoryStore() });
    const senders = [await fabric.joined({ ...there, id: 'alice' }), await fabric.joined({ ...there, id: 'carol' })];
    await fabric.pass(second);
    await fabric.during(bob.close());
    const sent = senders.flatMap((sender) => [sender.send('bob', 'one'), sender.send('bob', 'two')]);
    await fabric.pass(8 * second);
    expect(sent.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 3 }, () => ({ kind: 'sent' })),
      { kind: 'queued', reason: 'mailbox-full' },
    ]);
  });
});

describe('new IDs from one address', () => {
  it('are refused beyond the limit with words and a code, and those who are known are not', async () => {
    const fabric = new Fabric();
    fabric.everybodyAt('192.0.2.1');
    const limits = { newIdsPerAddress: 2 };
    await fabric.joined({ id: '10', port: 10, limits });
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    await fabric.joined({ id: 'bob', peers: [World.url(10)] });
    const carol = fabric.peer({ id: 'carol', peers: [World.url(10)] });
    const failure = await fabric.during(carol.join()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ failure: 'rejected', rejection: 'too-many' });
    expect(fabric.wires.at(-1)!.closeCode).toBe(4429);
    fabric.cut(alice);
    await fabric.pass(5 * second);
    expect(alice.state.kind).toBe('joined');
  });

  it('do not count who comes from another node of the network', async () => {
    const fabric = new Fabric();
    fabric.everybodyAt('192.0.2.1');
    const limits = { newIdsPerAddress: 8 };
    const first = await fabric.joined({ id: '10', port: 10, limits });
    await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], limits: { newIdsPerAddress: 1 } });
    const leaves: PeerServer[] = [];
    for (let number = 0; number < 6; number += 1) leaves.push(await fabric.joined({ peers: [World.url(10)] }));
    await fabric.pass(100);
    fabric.kill(first);
    await fabric.pass(20 * second);
    expect(leaves.map(({ state }) => state)).toEqual(
      leaves.map(() => expect.objectContaining({ home: '11' }) as unknown),
    );
  });
});
