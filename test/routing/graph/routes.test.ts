import { describe, expect, it } from 'vitest';
import type { Peer } from '../../../src/server/peer.js';
import { World } from '../../support/world.js';
import { Fabric } from '../support/fabric.js';

/** The routing table in short: `bob via 11, 3`, or `bob away`. */
function table(peer: Peer): string[] {
  return peer
    .routes()
    .map((route) => (route.presence === 'away' ? `${route.id} away` : `${route.id} via ${route.via}, ${route.hops}`));
}

/** Nodes 10, 11 and 12 in a chain, alice linked to the first and bob to the last of them. */
async function chain() {
  const fabric = new Fabric();
  const node10 = await fabric.joined({ id: '10', port: 7710 });
  const node11 = await fabric.joined({ id: '11', port: 7711, peers: [World.url(7710)] });
  const node12 = await fabric.joined({ id: '12', port: 7712, peers: [World.url(7711)] });
  const alice = await fabric.joined({ id: 'alice', peers: [World.url(7710)] });
  const bob = await fabric.joined({ id: 'bob', peers: [World.url(7712)], limits: { firstRetry: 1e9 } });
  await fabric.pass(20);
  return { fabric, node10, node11, node12, alice, bob };
}

describe('the routing table', () => {
  it('of a node names the neighbour, and leaves of its own as direct', async () => {
    const { node10, node11 } = await chain();
    expect(table(node10)).toEqual(['11 via 11, 1', '12 via 11, 2', 'alice via alice, 1', 'bob via 11, 3']);
    expect(table(node11)).toEqual(['10 via 10, 1', '12 via 12, 1', 'alice via 10, 2', 'bob via 12, 2']);
  });

  it('of a leaf names its home for everybody, and counts the link to it', async () => {
    const { alice } = await chain();
    expect(table(alice)).toEqual(['10 via 10, 1', '11 via 10, 2', '12 via 10, 3', 'bob via 10, 4']);
  });

  it('says of a leaf whose link was lost that it is away, at its home, at others and at leaves', async () => {
    const { fabric, node10, node12, alice, bob } = await chain();
    await fabric.pass(100);
    fabric.cut(bob);
    await fabric.pass(20);
    for (const peer of [node10, node12]) expect(table(peer)).toContain('bob away');
    await fabric.pass(2_000);
    expect(table(alice)).toContain('bob away');
    await fabric.pass(4_000);
    for (const peer of [node10, node12, alice]) expect(table(peer).join()).not.toContain('bob');
  });

  it('says of nodes that cannot be reached, and of their leaves, that they are away', async () => {
    const { fabric, node10, node11, node12, alice, bob } = await chain();
    fabric.partition([node10, alice], [node11, node12, bob]);
    await fabric.pass(20);
    expect(table(node10)).toEqual(['11 away', '12 away', 'alice via alice, 1', 'bob away']);
    await fabric.pass(2_100);
    expect(table(alice)).toEqual(['10 via 10, 1', '11 away', '12 away', 'bob away']);
  });

  it('agrees with what a trace finds', async () => {
    const { fabric, alice, node10 } = await chain();
    for (const peer of [alice, node10]) {
      for (const route of peer.routes())
        expect(await fabric.during(peer.trace(route.id).ended)).toEqual({ kind: 'arrived', hops: route.hops });
    }
  });
});
