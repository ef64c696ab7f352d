import { describe, expect, it } from 'vitest';
import type { Announcement, LinkMessage } from '../../src/protocol/messages.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';
import { Fabric, rosterOf } from './support/fabric.js';
import type { Wire } from './support/wire.js';

/** Five nodes, each linked to each. */
async function clique(): Promise<{ fabric: Fabric; nodes: PeerServer[]; wires: Wire[] }> {
  const fabric = new Fabric();
  const nodes: PeerServer[] = [];
  for (const port of [10, 11, 12, 13, 14])
    nodes.push(await fabric.joined({ id: `${port}`, port, peers: nodes.map((_, at) => World.url(10 + at)) }));
  await fabric.pass(1_000);
  return { fabric, nodes, wires: fabric.wires.filter(({ isOpen, to }) => isOpen && to !== undefined) };
}

const kindOf = (message: LinkMessage): Announcement['kind'] | undefined =>
  message.type === 'announcement' ? message.announcement.kind : undefined;

/** How many announcements of a kind went each way by each wire while something happened. */
async function traffic(
  wires: readonly Wire[],
  kind: Announcement['kind'],
  task: () => Promise<unknown>,
): Promise<number[]> {
  const directions = wires.flatMap((wire) => [wire.in, wire.out]);
  const before = directions.map(({ length }) => length);
  await task();
  return directions.map(
    (messages, at) => messages.slice(before[at]).filter((message) => kindOf(message) === kind).length,
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

describe('in a clique of five nodes', () => {
  it('each pair has one link', async () => {
    const { wires } = await clique();
    expect(wires).toHaveLength(10);
  });

  it('the coming of a leaf crosses only the links of the tree of its home', async () => {
    const { fabric, nodes, wires } = await clique();
    const counts = await traffic(wires, 'attachment', async () => {
      await fabric.joined({ id: 'alice', peers: [World.url(12)] });
      await fabric.pass(100);
    });
    expect(Math.max(...counts)).toBe(1);
    // From its home to each of the four others, and no further: nobody is behind them.
    expect(sum(counts)).toBe(4);
    expect(nodes.filter((node) => rosterOf(node).includes('alice@12'))).toHaveLength(5);
  });

  it('so does its leave', async () => {
    const { fabric, nodes, wires } = await clique();
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(12)] });
    await fabric.pass(100);
    const counts = await traffic(wires, 'departure', async () => {
      await fabric.during(alice.close());
      await fabric.pass(100);
    });
    expect(Math.max(...counts)).toBe(1);
    expect(sum(counts)).toBe(4);
    expect(nodes.flatMap(rosterOf).filter((line) => line.startsWith('alice'))).toEqual([]);
  });

  it('the loss of a link is two records, one of each end', async () => {
    const { fabric, nodes, wires } = await clique();
    const others = wires.filter(({ from, to }) => !(from === nodes[1] && to === nodes[0]));
    const counts = await traffic(others, 'node', async () => {
      fabric.cutBetween(nodes[0]!, nodes[1]!);
      await fabric.pass(20);
    });
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    // Each of both goes to the three others, and from each of those to the one that its origin does not name any more.
    expect(sum(counts)).toBe(2 * (3 + 3));
  });

  it('nothing is announced when nothing happens', async () => {
    const { fabric, wires } = await clique();
    await fabric.joined({ id: 'alice', peers: [World.url(12)] });
    await fabric.pass(1_000);
    for (const kind of ['node', 'attachment', 'departure'] as const)
      expect(sum(await traffic(wires, kind, () => fabric.pass(120_000)))).toBe(0);
  });
});
