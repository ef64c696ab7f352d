import { describe, expect, it } from 'vitest';
import type { NetworkMap } from '../../src/model/network-map.js';
import { PeerStateError } from '../../src/model/errors.js';
import { standardLimits } from '../../src/model/limits.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

/** Three nodes in a row, 10 - 11 - 12, and alice on 10. */
async function row(world: World): Promise<{ readonly nodes: readonly PeerServer[]; readonly alice: PeerServer }> {
  const nodes = [
    await world.joined({ id: '10', port: 7700 }),
    await world.joined({ id: '11', port: 7701, peers: [World.url(7700)] }),
    await world.joined({ id: '12', port: 7702, peers: [World.url(7701)] }),
  ];
  const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
  await world.pass(100);
  return { nodes, alice };
}

const lines = ({ nodes }: NetworkMap): string[] =>
  nodes.map(({ id, leaves, isReachable, neighbours }) => {
    const links = neighbours.map((place) => nodes[place]?.id).join(' ');
    return `${id}: ${isReachable ? leaves : 'lost'}, ${links || '-'}`;
  });

/** What somebody sees of the map, the last at the end. */
function views(peer: PeerServer): { readonly seen: string[][]; readonly stop: () => void } {
  const seen: string[][] = [];
  return { seen, stop: peer.watchMap((map) => void seen.push(lines(map))) };
}

describe('the map', () => {
  it('shows a leaf the nodes, the nearest first, with their links and how many leaves each has', async () => {
    const world = new World();
    const { alice } = await row(world);
    expect(lines(await world.during(alice.map()))).toEqual(['10: 1, -', '11: 0, 10', '12: 0, 11']);
  });

  it('is the same to a node, from where it stands', async () => {
    const world = new World();
    const { nodes } = await row(world);
    expect(lines(await world.during(nodes[2]!.map()))).toEqual(['12: 0, -', '11: 0, 12', '10: 1, 11']);
  });

  it('follows who comes and goes, changes that come together in one', async () => {
    const world = new World();
    const { alice } = await row(world);
    const { seen } = views(alice);
    await world.pass(1_000);
    expect(seen).toHaveLength(1);
    for (const id of ['bob', 'carol', 'dave']) await world.joined({ id, peers: [World.url(7702)] });
    await world.pass(2 * standardLimits.mapDelay);
    expect(seen.length).toBeLessThan(4);
    expect(seen.at(-1)).toEqual(['10: 1, -', '11: 0, 10', '12: 3, 11']);
  });

  it('shows a node that was lost, and then no more', async () => {
    const world = new World();
    const { nodes, alice } = await row(world);
    const { seen } = views(alice);
    await world.pass(1_000);
    await world.during(nodes[2]!.close());
    await world.pass(2_000);
    expect(seen.at(-1)).toEqual(['10: 1, -', '11: 0, 10', '12: lost, -']);
    await world.pass(6 * 60_000);
    await world.joined({ id: 'bob', peers: [World.url(7701)] });
    await world.pass(1_000);
    expect(seen.at(-1)).toEqual(['10: 1, -', '11: 1, 10']);
  });

  it('goes on from one home to the next', async () => {
    const world = new World();
    const { nodes, alice } = await row(world);
    const { seen } = views(alice);
    await world.pass(1_000);
    await world.during(nodes[0]!.close(), 30_000);
    await world.pass(30_000);
    const home = alice.state.kind === 'joined' ? alice.state.home : '';
    const other = home === '11' ? '12' : '11';
    expect(seen.at(-1)).toEqual([`${home}: 1, -`, `${other}: 0, ${home}`, '10: lost, -']);
  });

  it('is shown for as long as somebody looks, over many of its times, and to nobody after that', async () => {
    const world = new World();
    const { alice } = await row(world);
    const { seen, stop } = views(alice);
    await world.pass(3 * standardLimits.mapTime);
    expect(seen).toHaveLength(1);
    const bob = await world.joined({ id: 'bob', peers: [World.url(7701)] });
    await world.pass(1_000);
    expect(seen).toHaveLength(2);
    stop();
    await world.during(bob.close());
    await world.pass(1_000);
    expect(seen).toHaveLength(2);
  });

  it('costs nothing while nobody looks', async () => {
    const world = new World();
    const { alice } = await row(world);
    const { seen, stop } = views(alice);
    await world.pass(1_000);
    stop();
    const again = views(alice);
    await world.pass(1_000);
    expect([seen.length, again.seen.length]).toEqual([1, 1]);
  });

  it('is nothing for a peer that is in no network', async () => {
    const world = new World();
    const alice = world.peer({ id: 'alice', peers: [World.url(7700)] });
    await expect(alice.map()).rejects.toBeInstanceOf(PeerStateError);
  });
});
