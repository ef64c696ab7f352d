import { describe, expect, it } from 'vitest';
import { MemoryNodeBook, type NodeBook } from '../../src/server/node-book.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { expectedRosters, Fabric, rosterOf } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

const second = 1_000;
const minute = 60_000;

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** Nodes 1, 2 and so on in a chain: each was given the one before it. */
async function chain(fabric: Fabric, length: number, books: readonly NodeBook[] = []): Promise<PeerServer[]> {
  const nodes: PeerServer[] = [];
  for (let number = 1; number <= length; number += 1) {
    const peers = number === 1 ? [] : [World.url(number - 1)];
    const book = books[number - 1];
    const setting = { id: `${number}`, port: number, peers, seed: seedOf(number), ...(book && { book }) };
    nodes.push(await fabric.joined(setting));
  }
  await fabric.pass(100);
  return nodes;
}

function expectWhole(nodes: readonly PeerServer[]): void {
  expect(nodes.map(rosterOf)).toEqual(expectedRosters(nodes));
}

describe('two halves of a network whose only connecting node is gone for good', { timeout: 30_000 }, () => {
  it('find each other at addresses that they learned from the network', async () => {
    const fabric = new Fabric();
    const [first, middle, last] = (await chain(fabric, 3)) as [PeerServer, PeerServer, PeerServer];
    fabric.kill(middle);
    await fabric.pass(10 * second);
    expect(fabric.openBetween(first, last)).toHaveLength(1);
    await fabric.pass(minute);
    expectWhole([first, last]);
  });

  it('find each other soon and by few dials, however many they are', async () => {
    const fabric = new Fabric();
    const nodes = await chain(fabric, 21);
    const [middle] = nodes.splice(10, 1);
    const before = fabric.wires.length;
    fabric.kill(middle!);
    await fabric.pass(15 * second);
    const reached = nodes[0]!.peers().filter(({ presence }) => presence === 'online');
    expect(reached).toHaveLength(19);
    // The killed node still dials, in vain, and is looked for.
    const dials = fabric.wires.slice(before).filter(({ from }) => from !== middle);
    const searching = dials.filter(({ url }) => url !== World.url(11));
    expect(searching.length).toBeLessThanOrEqual(12);
  });
});

describe('a network that was split', () => {
  it('grows together again when the way is free, though nobody was given an address of the other half', async () => {
    const fabric = new Fabric();
    const [a, b, c, d] = (await chain(fabric, 4)) as [PeerServer, PeerServer, PeerServer, PeerServer];
    fabric.partition([a, b], [c, d]);
    await fabric.pass(3 * minute);
    expect(rosterOf(a)).toEqual(['2@2']);
    fabric.heal();
    await fabric.pass(2 * minute);
    expectWhole([a, b, c, d]);
  });
});

describe('a healthy network', { timeout: 30_000 }, () => {
  it('does not dial anybody, and does not grow links', async () => {
    const fabric = new Fabric();
    const nodes = await chain(fabric, 6);
    const dials = fabric.wires.length;
    await fabric.pass(60 * minute);
    expect(fabric.wires).toHaveLength(dials);
    expectWhole(nodes);
  });

  it('looks for somebody who is gone for good less and less, and all of it no more than one would alone', async () => {
    const fabric = new Fabric();
    const nodes = await chain(fabric, 6);
    const lost = nodes.pop()!;
    fabric.kill(lost);
    await fabric.pass(10 * minute);
    const after = fabric.wires.length;
    await fabric.pass(60 * minute);
    const dials = fabric.wires.slice(after).filter(({ from }) => from !== lost);
    expect(new Set(dials.map(({ url }) => url))).toEqual(new Set([World.url(6)]));
    // Each of five waits 75 s in the middle, and 2 s.
    expect(dials.length).toBeGreaterThan(150);
    expect(dials.length).toBeLessThan(320);
  });

  it('gives up a dial that is under way when its node comes within reach', async () => {
    const fabric = new Fabric();
    const a = await fabric.joined({ id: '1', port: 1, limits: { dialPatience: minute } });
    const b = await fabric.joined({ id: '2', port: 2, peers: [World.url(1)] });
    const c = await fabric.joined({ id: '3', port: 3, peers: [World.url(2)] });
    await fabric.pass(100);
    await fabric.silentPort(99);
    fabric.misdirect(a, World.url(3), World.url(99));
    fabric.misdirect(c, World.url(1), World.url(99));
    fabric.separate(b, c);
    await fabric.pass(5 * second);
    const [dial] = fabric.wires.filter(({ from }) => from === a);
    expect(dial).toMatchObject({ url: World.url(3), isOpen: true });
    fabric.heal();
    await fabric.pass(15 * second);
    expect(dial!.closeCode).toBe(1000);
    expectWhole([a, b, c]);
  });

  it('gives up a search when the node is within reach by another way', async () => {
    const fabric = new Fabric();
    const [a, b, c] = (await chain(fabric, 3)) as [PeerServer, PeerServer, PeerServer];
    fabric.cutBetween(b, c);
    await fabric.pass(second);
    expect(fabric.openBetween(b, c)).toHaveLength(1);
    await fabric.pass(10 * minute);
    expect(fabric.openBetween(a, c)).toEqual([]);
    expectWhole([a, b, c]);
  });
});

describe('nodes that were all killed, and started again without an address to join', () => {
  it('are one network again, the first node too', async () => {
    const fabric = new Fabric();
    const books = [1, 2, 3].map(() => new MemoryNodeBook(fabric.clock));
    for (const node of await chain(fabric, 3, books)) fabric.kill(node);
    await fabric.pass(minute);
    const again: PeerServer[] = [];
    for (const number of [1, 2, 3])
      again.push(fabric.peer({ id: `${number}`, port: number, seed: seedOf(number), book: books[number - 1]! }));
    await fabric.during(Promise.all(again.map((node) => node.join())));
    await fabric.pass(minute);
    expectWhole(again);
  });

  it('begin alone when nobody answers, and find each other when the other one is there', async () => {
    const fabric = new Fabric();
    const books = [1, 2].map(() => new MemoryNodeBook(fabric.clock));
    for (const node of await chain(fabric, 2, books)) fabric.kill(node);
    const first = fabric.peer({ id: '1', port: 1, seed: seedOf(1), book: books[0]! });
    await fabric.during(first.join(), 6 * second);
    expect(first.state).toMatchObject({ kind: 'joined', home: '1' });
    await fabric.pass(20 * minute);
    const other = await fabric.joined({ id: '2', port: 2, seed: seedOf(2) });
    await fabric.pass(40 * second);
    expectWhole([first, other]);
  });
});

describe('a node whose given peers do not answer', () => {
  it('joins through one that it remembers', async () => {
    const fabric = new Fabric();
    const books = [1, 2, 3].map(() => new MemoryNodeBook(fabric.clock));
    const [first, middle, last] = (await chain(fabric, 3, books)) as [PeerServer, PeerServer, PeerServer];
    fabric.kill(middle);
    fabric.kill(last);
    await fabric.pass(minute);
    const again = await fabric.joined({ id: '3', port: 3, peers: [World.url(2)], seed: seedOf(3), book: books[2]! });
    expect(rosterOf(again)).toEqual(['1@1']);
    await fabric.pass(100);
    expect(rosterOf(first)).toEqual(['3@3']);
  });

  it('fails when nobody whom it remembers answers either', async () => {
    const fabric = new Fabric();
    const book = new MemoryNodeBook(fabric.clock);
    for (const node of await chain(fabric, 2, [new MemoryNodeBook(fabric.clock), book])) fabric.kill(node);
    const again = fabric.peer({ id: '2', port: 2, peers: [World.url(99)], seed: seedOf(2), book });
    const failure = await fabric.during(again.join()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ failure: 'unreachable' });
    expect(fabric.dials(again, World.url(1))).toBe(1);
    await fabric.pass(minute);
    expect(fabric.dials(again)).toBe(2);
  });

  it('hears of a refusal rather than of silence', async () => {
    const fabric = new Fabric();
    await fabric.silentPort(98);
    const busy = fabric.peer({ id: '1', port: 1, peers: [World.url(98)], limits: { dialPatience: 60 * second } });
    busy.join().catch(() => undefined);
    await fabric.pass(10);
    const node = fabric.peer({ id: 'alice', peers: [World.url(1)] });
    const failure = await fabric.during(node.join()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ failure: 'rejected', rejection: 'busy' });
  });
});

describe('an address that belongs to somebody else by now', () => {
  it('is not joined through, and nobody is told that somebody called', async () => {
    const fabric = new Fabric();
    const books = [1, 2].map(() => new MemoryNodeBook(fabric.clock));
    for (const node of await chain(fabric, 2, books)) fabric.kill(node);
    await fabric.pass(minute);
    const stranger = await fabric.joined({ id: 'stranger', port: 1, seed: seedOf(77) });
    const again = await fabric.joined({ id: '2', port: 2, seed: seedOf(2), book: books[1]! });
    await fabric.pass(10 * minute);
    expect(fabric.dials(again, World.url(1))).toBeGreaterThan(5);
    expect(fabric.wires.filter(({ from }) => from === again).flatMap(({ out }) => out)).toEqual([]);
    expect([rosterOf(stranger), rosterOf(again)]).toEqual([[], []]);
  });
});

describe('a node that closes', () => {
  it('looks for nobody any more, also while its leaves are on their way', async () => {
    const fabric = new Fabric();
    const a = await fabric.joined({ id: '1', port: 1, limits: { shutdownPatience: 20 * second } });
    const b = await fabric.joined({ id: '2', port: 2, peers: [World.url(1)] });
    await fabric.joined({ id: 'alice', peers: [World.url(1)], limits: { firstRetry: 1e9, dialPatience: 1e9 } });
    await fabric.pass(10);
    // Alice gets no answer where she is to go, so that the node waits for her as long as it waits for anybody.
    fabric.network.unregister(World.url(2));
    await fabric.silentPort(2);
    const closed = a.close();
    fabric.kill(b);
    const dials = fabric.dials(a);
    await fabric.pass(15 * second);
    expect(fabric.dials(a)).toBe(dials);
    await fabric.during(closed);
    await fabric.pass(10 * minute);
    expect(fabric.dials(a)).toBe(dials);
  });

  it('dials nobody whom it was given either, and keeps the links that it has for as long as its leaves need them', async () => {
    const fabric = new Fabric();
    const limits = { shutdownPatience: 20 * second };
    const other = await fabric.joined({ id: '1', port: 1 });
    const node = await fabric.joined({ id: '2', port: 2, peers: [World.url(1), World.url(99)], limits });
    await fabric.joined({ id: 'alice', peers: [World.url(2)], limits: { firstRetry: 1e9, dialPatience: 1e9 } });
    await fabric.pass(10);
    fabric.network.unregister(World.url(1));
    await fabric.silentPort(1);
    const closed = node.close();
    const dials = fabric.dials(node);
    await fabric.pass(15 * second);
    expect(other.peers().find(({ id }) => id === '2')).toMatchObject({ presence: 'online' });
    await fabric.during(closed);
    expect(fabric.dials(node)).toBe(dials);
  });
});
