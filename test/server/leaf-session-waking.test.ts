import { describe, expect, it } from 'vitest';
import { minute } from '../../src/model/units.js';
import type { PeerState } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { Fabric, rosterOf } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

interface Scene {
  readonly fabric: Fabric;
  readonly node10: PeerServer;
  readonly node11: PeerServer;
  readonly alice: PeerServer;
  /** All states that alice has been in since. */
  readonly states: PeerState[];
}

/** Alice on node 10, which knows node 11. */
async function scene(): Promise<Scene> {
  const fabric = new Fabric();
  const node10 = await fabric.joined({ id: '10', port: 10 });
  const node11 = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
  const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
  await fabric.pass(100);
  const states: PeerState[] = [];
  alice.on('state', (state) => void states.push(state));
  return { fabric, node10, node11, alice, states };
}

const homeOf = ({ state }: PeerServer): string => (state.kind === 'joined' ? state.home : state.kind);
const probes = ({ fabric }: Scene): number =>
  fabric.wires.at(-1)!.out.filter((message) => message.type === 'heartbeat' && message.answerWanted).length;

describe('a leaf that is woken', () => {
  it('stays where it is when its home answers', async () => {
    const present = await scene();
    present.alice.wake();
    await present.fabric.pass(10_000);
    expect(probes(present)).toBe(1);
    expect(present.fabric.dials(present.alice)).toBe(1);
    expect(present.states).toEqual([]);
  });

  it('gives its home up after 3 s without an answer, and moves to a node whose name it knows', async () => {
    const { fabric, alice, states } = await scene();
    fabric.wires.at(-1)!.freeze();
    alice.wake();
    await fabric.pass(2_900);
    expect(states).toEqual([]);
    await fabric.pass(700);
    expect(homeOf(alice)).toBe('11');
    const url = World.url(11);
    expect(states).toMatchObject([
      { kind: 'waiting', url, node: '11' },
      { kind: 'joining', url, node: '11' },
      { kind: 'joined', home: '11', url },
    ]);
  });

  it('does not wait any longer before it dials', async () => {
    const { fabric, node10, node11, alice } = await scene();
    fabric.partition([node10, node11], [alice]);
    while (alice.state.kind !== 'waiting' || alice.state.until - fabric.clock.now() < 10_000) await fabric.pass(50);
    fabric.heal();
    alice.wake();
    await fabric.pass(50);
    expect(alice.state.kind).toBe('joined');
  });

  it('goes on with the dial that it has begun', async () => {
    const { fabric, node10, node11, alice } = await scene();
    fabric.partition([node10, node11], [alice]);
    while (alice.state.kind !== 'joining') await fabric.pass(1);
    const dials = fabric.dials(alice);
    alice.wake();
    expect(fabric.dials(alice)).toBe(dials);
  });

  it('does nothing when it is out for good', async () => {
    const { fabric, alice } = await scene();
    await fabric.during(alice.close());
    alice.wake();
    await fabric.pass(minute);
    expect(fabric.dials(alice)).toBe(1);
  });

  it('does nothing before it joins', async () => {
    const { fabric } = await scene();
    const bob = fabric.peer({ id: 'bob', peers: [World.url(10)] });
    bob.wake();
    await fabric.during(bob.join());
    expect(homeOf(bob)).toBe('10');
  });
});

describe('a leaf whose machine slept', () => {
  it('notices by itself, and is elsewhere within seconds if its home is gone', async () => {
    const { fabric, alice } = await scene();
    fabric.wires.at(-1)!.freeze();
    fabric.clock.sleep(8 * 60 * minute);
    await fabric.pass(8_600);
    expect(homeOf(alice)).toBe('11');
  });

  it('stays where it is if its home is there', async () => {
    const present = await scene();
    const { fabric, alice } = present;
    fabric.clock.sleep(minute);
    await fabric.pass(minute);
    expect(homeOf(alice)).toBe('10');
    expect(fabric.dials(alice)).toBe(1);
    expect(probes(present)).toBeGreaterThan(0);
  });
});

describe('a leaf that has lost the last home it had', () => {
  it('dials it again and again, though nobody gave it', async () => {
    const { fabric, node10, node11, alice } = await scene();
    await fabric.during(node10.close());
    await fabric.pass(1_000);
    expect(homeOf(alice)).toBe('11');
    fabric.partition([node11], [alice]);
    await fabric.pass(2 * minute);
    fabric.heal();
    await fabric.pass(minute);
    expect(homeOf(alice)).toBe('11');
    expect(rosterOf(node11)).toContain('alice@11');
  });
});
