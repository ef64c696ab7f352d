import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

const second = 1_000;
const minute = 60_000;
const day = 24 * 60 * minute;

interface Noted {
  readonly node: PeerServer;
  readonly reached: string[];
}

async function noting(fabric: Fabric, id: string, port: number, peers: readonly number[] = []): Promise<Noted> {
  const reached: string[] = [];
  const node = await fabric.joined({
    id,
    port,
    peers: peers.map((peer) => World.url(peer)),
    reached: (url) => void reached.push(url),
  });
  return { node, reached };
}

describe('a node that was dialled', { timeout: 30_000 }, () => {
  it('reaches the one that dialled it at the address that it tells, and leaves no link behind', async () => {
    const fabric = new Fabric();
    const b = await noting(fabric, 'b', 2);
    const a = await noting(fabric, 'a', 1, [2]);
    await fabric.pass(5 * second);
    expect(b.reached).toEqual([World.url(1)]);
    expect(a.reached).toEqual([World.url(2)]);
    expect(fabric.openBetween(a.node, b.node)).toHaveLength(1);
    expect(fabric.wires.map(({ closeCode }) => closeCode)).toEqual([undefined, 1000]);
  });

  it('reaches nodes farther away as well', async () => {
    const fabric = new Fabric();
    const nodes = [await noting(fabric, 'a', 1), await noting(fabric, 'b', 2, [1]), await noting(fabric, 'c', 3, [2])];
    await fabric.pass(5 * second);
    expect(nodes.map(({ reached }) => reached.sort())).toEqual([
      [World.url(2), World.url(3)],
      [World.url(1), World.url(3)],
      [World.url(1), World.url(2)],
    ]);
    expect(nodes[0]!.node.routes().find(({ id }) => id === 'c')).toMatchObject({ hops: 2 });
  });

  it('goes there once a day', async () => {
    const fabric = new Fabric();
    const b = await noting(fabric, 'b', 2);
    await noting(fabric, 'a', 1, [2]);
    await fabric.pass(5 * second);
    expect(fabric.dials(b.node)).toBe(1);
    fabric.clock.advance(day - minute);
    expect(fabric.dials(b.node)).toBe(1);
    await fabric.pass(2 * minute);
    expect(fabric.dials(b.node)).toBe(2);
    expect(b.reached).toHaveLength(2);
  });

  it('does not believe in somebody else who answers there, and asks less and less often', async () => {
    const fabric = new Fabric();
    const b = await noting(fabric, 'b', 2);
    await fabric.joined({ id: 'stranger', port: 9 });
    await noting(fabric, 'a', 1, [2]);
    fabric.misdirect(b.node, World.url(1), World.url(9));
    await fabric.pass(5 * second);
    expect(b.reached).toEqual([]);
    const strangers = fabric.wires.filter(({ from }) => from === b.node);
    expect(strangers).toHaveLength(1);
    // It has not even asked.
    expect(strangers[0]!.out).toEqual([]);
    fabric.clock.advance(day);
    expect(fabric.dials(b.node)).toBeGreaterThan(20);
    expect(fabric.dials(b.node)).toBeLessThan(35);
  });

  it('ends its visits when it closes', async () => {
    const fabric = new Fabric();
    const b = await noting(fabric, 'b', 2);
    const a = await noting(fabric, 'a', 1, [2]);
    await fabric.during(b.node.close());
    await fabric.during(a.node.close());
    const dials = fabric.wires.length;
    fabric.clock.advance(2 * day);
    expect(fabric.wires).toHaveLength(dials);
    expect(fabric.clock.pending).toBe(0);
  });
});
