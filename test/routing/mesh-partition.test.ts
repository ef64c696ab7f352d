import { toHex } from '../../src/model/bytes.js';
import { describe, expect, it } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { notes, World } from '../support/world.js';
import { expectedRosters, Fabric, rosterOf } from './support/fabric.js';

const minute = 60_000;

interface Halves {
  readonly fabric: Fabric;
  readonly left: readonly PeerServer[];
  readonly right: readonly PeerServer[];
}

/** A chain of the nodes 10, 11, 12 and 13, to be cut in the middle. */
async function chain(): Promise<Halves> {
  const fabric = new Fabric();
  const nodes: PeerServer[] = [];
  for (const port of [10, 11, 12, 13]) {
    const peers = port === 10 ? [] : [World.url(port - 1)];
    nodes.push(await fabric.joined({ id: `${port}`, port, peers }));
  }
  await fabric.pass(100);
  return { fabric, left: nodes.slice(0, 2), right: nodes.slice(2) };
}

const rosters = (peers: readonly PeerServer[]): string[][] => peers.map(rosterOf);

describe('a network that falls in two', () => {
  it('is one again when the halves find each other, whatever happened meanwhile', async () => {
    const { fabric, left, right } = await chain();
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    const bob = await fabric.joined({ id: 'bob', peers: [World.url(13)] });
    await fabric.pass(100);
    fabric.partition([...left, alice], [...right, bob]);
    await fabric.pass(2 * minute);
    expect(rosterOf(alice)).toEqual(['10@10', '11@11']);
    expect(rosterOf(bob)).toEqual(['12@12', '13@13']);

    // The partition counts every peer outside its groups as a third one: who comes meanwhile belongs to a half.
    const carol = fabric.peer({ id: 'carol', peers: [World.url(12)] });
    fabric.partition([...left, alice], [...right, bob, carol]);
    await fabric.during(carol.join());
    await fabric.during(bob.close());
    fabric.heal();
    await fabric.pass(minute);
    const everybody = [...left, ...right, alice, carol];
    expect(rosters(everybody)).toEqual(expectedRosters(everybody));
  });

  it('heals within a moment without anybody hearing of it', async () => {
    const { fabric, left, right } = await chain();
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    const bob = await fabric.joined({ id: 'bob', peers: [World.url(13)] });
    await fabric.pass(100);
    const seen = notes(alice);
    fabric.partition([...left, alice], [...right, bob]);
    await fabric.pass(500);
    fabric.heal();
    await fabric.pass(10_000);
    expect(seen.filter((line) => /joined|left/.test(line))).toEqual([]);
    expect(seen.filter((line) => line.startsWith('bob'))).toEqual([]);
    const everybody = [...left, ...right, alice, bob];
    expect(rosters(everybody)).toEqual(expectedRosters(everybody));
  });

  it('delivers what was written across it, once and in order', async () => {
    const { fabric, left, right } = await chain();
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    const bob = await fabric.joined({ id: 'bob', peers: [World.url(13)] });
    await fabric.pass(100);
    const heard = notes(bob);
    const sent = [alice.send('bob', 'before')];
    fabric.partition([...left, alice], [...right, bob]);
    await fabric.pass(2 * minute);
    sent.push(alice.send('bob', 'meanwhile'));
    fabric.heal();
    for (const { delivered } of sent) await fabric.during(delivered, 2 * minute);
    sent.push(alice.send('bob', 'after'));
    await fabric.during(sent[2]!.delivered);
    expect(heard.filter((line) => line.startsWith('alice: '))).toEqual([
      'alice: before',
      'alice: meanwhile',
      'alice: after',
    ]);
  });
});

describe('an ID that both halves gave to somebody', () => {
  it('stays with who got it first, though that was long ago and their home has let others in since', async () => {
    const { fabric, left, right } = await chain();
    fabric.partition(left, right);
    await fabric.pass(2 * minute);
    const names = ['UserA', 'UserB', 'UserC', 'UserD'];
    const first = names.map((id) => fabric.peer({ id, peers: [World.url(13)] }));
    const second = names.map((id) => fabric.peer({ id, peers: [World.url(10)] }));
    const late = fabric.peer({ id: 'late', peers: [World.url(13)] });
    fabric.partition([...left, ...second], [...right, ...first, late]);
    for (const peer of [...first, ...second]) {
      await fabric.during(peer.join());
      await fabric.pass(1_000);
    }
    await fabric.pass(3 * minute);
    await fabric.during(late.join());

    fabric.heal();
    await fabric.pass(minute);
    expect(first.map(({ id }) => id)).toEqual(names);
    expect(second.map(({ id }) => id.slice(0, 6))).toEqual(names.map((id) => `${id}~`));
    const everybody = [...left, ...right, ...first, ...second, late];
    expect(rosters(everybody)).toEqual(expectedRosters(everybody));
  });

  it.each([
    ['the left half', 'left' as const],
    ['the right half', 'right' as const],
  ])('stays with who got it first, in %s', async (_, firstHalf) => {
    const { fabric, left, right } = await chain();
    fabric.partition(left, right);
    await fabric.pass(2 * minute);

    const inLeft = fabric.peer({ id: 'UserA', peers: [World.url(10)] });
    const inRight = fabric.peer({ id: 'UserA', peers: [World.url(13)] });
    const alice = fabric.peer({ id: 'alice', peers: [World.url(11)] });
    const bob = fabric.peer({ id: 'bob', peers: [World.url(12)] });
    fabric.partition([...left, inLeft, alice], [...right, inRight, bob]);
    const [winner, loser] = firstHalf === 'left' ? [inLeft, inRight] : [inRight, inLeft];
    await fabric.during(winner.join());
    await fabric.pass(1_000);
    for (const peer of [loser, alice, bob]) await fabric.during(peer.join());
    const seen = [notes(alice), notes(bob)];

    fabric.heal();
    await fabric.pass(minute);
    expect(loser.state.kind).toBe('joined');
    expect(loser.id).toBe(`UserA~${toHex(loser.key).slice(0, 4)}`);
    expect(winner.state.kind).toBe('joined');
    const everybody = [...left, ...right, alice, bob, winner, loser];
    expect(rosters(everybody)).toEqual(expectedRosters(everybody));
    for (const peer of [...left, ...right, alice, bob]) {
      const owner = peer.peers().find(({ id }) => id === 'UserA');
      expect(owner?.key).toEqual(winner.key);
    }
    const near = firstHalf === 'left' ? seen[0] : seen[1];
    const far = firstHalf === 'left' ? seen[1] : seen[0];
    const ofUserA = /^UserA (joined|left)$/;
    expect(near?.filter((line) => ofUserA.test(line))).toEqual([]);
    expect(far?.filter((line) => ofUserA.test(line))).toEqual(['UserA left', 'UserA joined']);
  });
});
