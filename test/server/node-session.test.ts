import { describe, expect, it } from 'vitest';
import { JoinError } from '../../src/model/errors.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';
import { expectedRosters, Fabric, rosterOf } from '../routing/support/fabric.js';

const minute = 60_000;

const seedOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

describe('a node that is still joining', () => {
  /** A node that waits for one that says nothing. */
  async function joining(): Promise<{ fabric: Fabric; node: PeerServer; joined: Promise<void> }> {
    const fabric = new Fabric();
    await fabric.silentPort(99);
    const node = fabric.peer({ id: '10', port: 10, peers: [World.url(99)] });
    const joined = node.join();
    joined.catch(() => undefined);
    await fabric.pass(10);
    expect(node.state.kind).toBe('joining');
    return { fabric, node, joined };
  }

  it('turns leaves away for the moment', async () => {
    const { fabric } = await joining();
    const alice = fabric.peer({ id: 'alice', peers: [World.url(10)] });
    const failure = await fabric.during(alice.join()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ failure: 'rejected', rejection: 'busy' });
    expect(fabric.wires.at(-1)?.closeCode).toBe(4503);
  });

  it('lets nodes in, and joins through the first that comes', async () => {
    const { fabric, node, joined } = await joining();
    const other = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    await fabric.during(joined);
    expect(rosterOf(node)).toEqual(['11@11']);
    expect(rosterOf(other)).toEqual(['10@10']);
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    expect(rosterOf(alice)).toEqual(['10@10', '11@11']);
  });

  it('fails when nobody answers in time', async () => {
    const { fabric, node, joined } = await joining();
    const failure = await fabric.during(joined).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(JoinError);
    expect(failure).toMatchObject({ failure: 'unreachable' });
    expect(node.state.kind).toBe('ended');
    await fabric.pass(minute);
    expect(fabric.dials(node)).toBe(1);
    expect(fabric.clock.pending).toBe(0);
  });

  it('can be closed', async () => {
    const { fabric, node, joined } = await joining();
    await fabric.during(node.close());
    await expect(joined).rejects.toMatchObject({ failure: 'closed' });
    expect(node.state).toEqual({ kind: 'ended', reason: { kind: 'closed' } });
    await fabric.pass(10);
    expect(fabric.clock.pending).toBe(0);
  });
});

describe('a node whose ID somebody has', () => {
  it('is refused with the reason and a free ID', async () => {
    const fabric = new Fabric();
    const owner = await fabric.joined({ id: '10', port: 10 });
    const node = fabric.peer({ id: '10', port: 11, peers: [World.url(10)] });
    const failure = await fabric.during(node.join()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ failure: 'rejected', rejection: 'duplicate-id', suggestedId: '10-2' });
    expect(node.state).toMatchObject({ kind: 'ended', reason: { kind: 'rejected', code: 'duplicate-id' } });
    await fabric.during(owner.close());
    await fabric.pass(minute);
    expect(fabric.clock.pending).toBe(0);
  });

  it('takes it over when it is the same key in a newer session', async () => {
    const fabric = new Fabric();
    const first = await fabric.joined({ id: '10', port: 10 });
    const before = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], seed: seedOf(1) });
    await fabric.pass(10);
    fabric.kill(before);
    const after = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], seed: seedOf(1) });
    await fabric.pass(100);
    expect(rosterOf(first)).toEqual(['11@11']);
    expect(fabric.openBetween(first, after)).toHaveLength(1);
  });
});

describe('two links between the same two nodes', () => {
  it.each([0, 1, 2, 3, 4, 5].flatMap((apart) => [[apart, 1, 2] as const, [apart, 2, 1] as const]))(
    'settle to one on both ends when they dial each other %i ms apart, with keys %i and %i',
    async (apart, a, b) => {
      const fabric = new Fabric();
      await fabric.joined({ id: '9', port: 9 });
      // Both dial every 252 ms, for as long as they cannot reach each other.
      const habit = { random: { bytes: (length: number) => new Uint8Array(length).fill(0x80) } };
      const limits = { firstRetry: 500, longestRetry: 500 };
      const [first, second] = [
        fabric.peer({ id: '10', port: 10, peers: [World.url(9), World.url(11)], seed: seedOf(a), limits, ...habit }),
        fabric.peer({ id: '11', port: 11, peers: [World.url(9), World.url(10)], seed: seedOf(b), limits, ...habit }),
      ];
      fabric.separate(first, second);
      const joins = [first.join()];
      await fabric.pass(apart);
      joins.push(second.join());
      await fabric.during(Promise.all(joins));
      await fabric.pass(1_000);
      const dials = fabric.wires.length;

      fabric.heal();
      await fabric.pass(minute);
      // Neither knows yet whom it will find at the other's address, so both dial once.
      expect(fabric.wires).toHaveLength(dials + 2);
      expect(fabric.openBetween(first, second)).toHaveLength(1);
      expect(first.routes().find(({ id }) => id === '11')).toMatchObject({ via: '11', hops: 1 });
      expect(second.routes().find(({ id }) => id === '10')).toMatchObject({ via: '10', hops: 1 });
      await fabric.during(Promise.all([first.send('11', 'hello').delivered, second.send('10', 'hi').delivered]), 1_500);
    },
  );

  it('settle to one when a node is given two addresses of the other', async () => {
    const fabric = new Fabric();
    const first = await fabric.joined({ id: '10', port: 10 });
    fabric.alias('ws://alias:1/', 10);
    const second = await fabric.joined({ id: '11', port: 11, peers: [World.url(10), 'ws://alias:1/'] });
    await fabric.pass(minute);
    const wires = fabric.wires.filter(({ from, isOpen }) => from === second && isOpen);
    expect(wires).toHaveLength(1);
    const dials = fabric.wires.length;
    await fabric.pass(10 * minute);
    expect(fabric.wires).toHaveLength(dials);
    expect([first, second].map(rosterOf)).toEqual(expectedRosters([first, second]));
    await fabric.during(first.send('11', 'hello').delivered, 1_500);
  });

  it('give way to that of a newer session, though the older one still seems to be there', async () => {
    const fabric = new Fabric();
    const first = await fabric.joined({ id: '10', port: 10 });
    const before = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], seed: seedOf(3) });
    fabric.openBetween(first, before)[0]!.freeze();
    fabric.network.unregister(World.url(11));
    const after = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], seed: seedOf(3) });
    await fabric.pass(100);
    expect(first.routes()).toMatchObject([{ id: '11', hops: 1 }]);
    await fabric.during(first.send('11', 'hello').delivered, 1_500);
    expect(after.state.kind).toBe('joined');
  });
});

describe('the fallback nodes of a leaf', () => {
  it('are told when it joins, and again when they change', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    const [wire] = fabric.wires.filter(({ from }) => from === alice);
    const told = (): string[][] =>
      wire!.in.flatMap((message) => (message.type === 'fallback-nodes' ? [message.nodes.map(({ id }) => id)] : []));
    const second = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    await fabric.pass(100);
    expect(told().at(-1)).toEqual(['11']);
    await fabric.joined({ id: '12', port: 12, peers: [World.url(11)] });
    await fabric.pass(100);
    expect(told().at(-1)!.toSorted()).toEqual(['11', '12']);
    await fabric.during(second.close());
    await fabric.pass(100);
    expect(told().at(-1)).toEqual([]);
    expect(told()).toHaveLength(3);
  });
});
