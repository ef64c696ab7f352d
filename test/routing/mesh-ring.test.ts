import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { notes, World } from '../support/world.js';
import { expectedRosters, Fabric, rosterOf } from './support/fabric.js';

interface Ring {
  readonly fabric: Fabric;
  readonly nodes: readonly [PeerServer, PeerServer, PeerServer, PeerServer];
  readonly alice: PeerServer;
  readonly bob: PeerServer;
  readonly everybody: readonly PeerServer[];
}

/** Nodes 10, 11, 12 and 13 in a ring, with a chord from 10 to 12; Alice at 10 and Bob at 12. */
async function ring(): Promise<Ring> {
  const fabric = new Fabric();
  const node10 = await fabric.joined({ id: '10', port: 10 });
  const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
  const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(11), World.url(10)] });
  const node13 = await fabric.joined({ id: '13', port: 13, peers: [World.url(12), World.url(10)] });
  const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
  const bob = await fabric.joined({ id: 'bob', peers: [World.url(12)] });
  await fabric.pass(100);
  const nodes = [node10, node11, node12, node13] as const;
  return { fabric, nodes, alice, bob, everybody: [...nodes, alice, bob] };
}

const rosters = (peers: readonly PeerServer[]): string[][] => peers.map(rosterOf);
const routesOf = (peer: PeerServer): string[] => peer.routes().map(({ id, via, hops }) => `${id} via ${via}, ${hops}`);

describe('a ring of four nodes with a chord', () => {
  it('has one roster, the same everywhere', async () => {
    const { everybody } = await ring();
    expect(rosters(everybody)).toEqual(expectedRosters(everybody));
  });

  it('routes by the shortest ways', async () => {
    const { nodes, alice } = await ring();
    expect(routesOf(nodes[0])).toEqual([
      '11 via 11, 1',
      '12 via 12, 1',
      '13 via 13, 1',
      'alice via alice, 1',
      'bob via 12, 2',
    ]);
    expect(nodes[1].routes().find(({ id }) => id === '13')).toMatchObject({ hops: 2 });
    expect(routesOf(alice)).toEqual(['10 via 10, 1', '11 via 10, 2', '12 via 10, 2', '13 via 10, 2', 'bob via 10, 3']);
  });

  it('goes round when the chord is cut, and nobody is missed', async () => {
    const { fabric, nodes, alice, bob } = await ring();
    const [node10, , node12] = nodes;
    const seen = [notes(alice), notes(bob), ...nodes.map(notes)];
    fabric.cutBetween(node10, node12);
    await fabric.pass(5);
    expect(seen.flat()).toEqual([]);
    expect(node10.routes().find(({ id }) => id === 'bob')).toMatchObject({ hops: 3 });
    expect(alice.routes().find(({ id }) => id === 'bob')).toMatchObject({ hops: 4 });
    const heard = notes(bob);
    await fabric.during(alice.send('bob', 'the long way').delivered, 1_500);
    expect(heard).toEqual(['alice: the long way']);
  });

  it('takes the chord again when it is dialled again', async () => {
    const { fabric, nodes, everybody } = await ring();
    const [node10, , node12] = nodes;
    fabric.cutBetween(node10, node12);
    await fabric.pass(60_000);
    expect(fabric.openBetween(node10, node12)).toHaveLength(1);
    expect(node10.routes().find(({ id }) => id === 'bob')).toMatchObject({ via: '12', hops: 2 });
    expect(rosters(everybody)).toEqual(expectedRosters(everybody));
  });

  it('carries on with what is on its way when a link is lost', async () => {
    const { fabric, nodes, alice, bob } = await ring();
    const heard = notes(bob);
    const sent = Array.from({ length: 20 }, (_, at) => alice.send('bob', `${at}`));
    await fabric.pass(2);
    fabric.cutBetween(nodes[0], nodes[2]);
    await Promise.all(sent.map(({ delivered }) => fabric.during(delivered)));
    expect(heard).toEqual(sent.map(({ text }) => `alice: ${text}`));
  });
});

describe('a node that is killed', () => {
  it('is away with its leaves at once, which leaves hear after two seconds, and gone with them after 15 s', async () => {
    const { fabric, nodes, alice, bob } = await ring();
    const [, node11, node12] = nodes;
    const seen = notes(alice);
    fabric.kill(bob);
    fabric.kill(node12);
    await fabric.pass(10);
    expect(rosterOf(node11)).toEqual(['10@10', '12@12?', '13@13', 'alice@10', 'bob@12?']);
    expect(seen).toEqual([]);
    await fabric.pass(2_100);
    expect(seen.splice(0).sort()).toEqual(['12 is away', 'bob is away']);
    await fabric.pass(12_800);
    expect(seen).toEqual([]);
    await fabric.pass(200);
    expect(seen.sort()).toEqual(['12 left', 'bob left']);
    expect(rosterOf(node11)).toEqual(['10@10', '13@13', 'alice@10']);
  });

  it('costs a few records, not one for each of its leaves', async () => {
    const { fabric, nodes } = await ring();
    const [node10, node11, node12] = nodes;
    for (let count = 0; count < 20; count += 1) await fabric.joined({ id: `leaf${count}`, peers: [World.url(12)] });
    await fabric.pass(1_000);
    const [wire] = fabric.openBetween(node10, node11);
    const before = wire!.in.length + wire!.out.length;
    fabric.kill(node12);
    await fabric.pass(5);
    const kinds = [...wire!.in, ...wire!.out].slice(before);
    expect(kinds.length).toBeLessThanOrEqual(8);
    expect(rosterOf(node10).filter((line) => line.endsWith('@12?'))).toHaveLength(22);
  });

  it('loses nothing: its leaf moves on with its ID and its messages', async () => {
    const { fabric, nodes, alice, bob } = await ring();
    const [, , node12] = nodes;
    const [seen, heard] = [notes(alice), notes(bob)];
    fabric.kill(node12);
    const sent = alice.send('bob', 'where are you?');
    const answer = bob.send('alice', 'on my way');
    await fabric.during(Promise.all([sent.delivered, answer.delivered]));
    const home = bob.state.kind === 'joined' ? bob.state.home : '';
    expect(['10', '11', '13']).toContain(home);
    expect(seen.filter((line) => line !== '12 is away')).toEqual([`bob moved to ${home}`, 'bob: on my way']);
    expect(heard.filter((line) => line.startsWith('alice'))).toEqual(['alice: where are you?']);
  });
});

describe('a node that closes', () => {
  it('leaves at once, and its leaves move on', async () => {
    const { fabric, nodes, alice, bob, everybody } = await ring();
    const [, , node12] = nodes;
    const seen = notes(alice);
    await fabric.during(node12.close());
    await fabric.pass(60);
    expect(seen).toContain('12 left');
    expect(seen).not.toContain('12 is away');
    await fabric.pass(14_000);
    expect(seen).not.toContain('bob left');
    const rest = everybody.filter((peer) => peer !== node12);
    expect(rosters(rest)).toEqual(expectedRosters(rest));
    await fabric.during(bob.send('alice', 'still here').delivered);
  });
});

describe('peers that all close', () => {
  it('leave no timer behind', async () => {
    const { fabric, everybody } = await ring();
    for (const peer of everybody) await fabric.during(peer.close());
    expect(fabric.clock.pending).toBe(0);
  });
});
