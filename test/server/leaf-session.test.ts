import { toHex } from '../../src/model/bytes.js';
import { describe, expect, it } from 'vitest';
import { JoinError } from '../../src/model/errors.js';
import type { PeerState } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { seededRandom } from '../support/seeded-random.js';
import { notes, World } from '../support/world.js';
import { Fabric, rosterOf } from '../routing/support/fabric.js';

const minute = 60_000;
const [url10, url11, url12, nowhere] = [10, 11, 12, 99].map((port) => World.url(port)) as [
  string,
  string,
  string,
  string,
];

interface Nodes {
  readonly fabric: Fabric;
  readonly node10: PeerServer;
  readonly node11: PeerServer;
}

async function twoNodes(): Promise<Nodes> {
  const fabric = new Fabric();
  const node10 = await fabric.joined({ id: '10', port: 10 });
  const node11 = await fabric.joined({ id: '11', port: 11, peers: [url10] });
  await fabric.pass(100);
  return { fabric, node10, node11 };
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
const homeOf = ({ state }: PeerServer): string => (state.kind === 'joined' ? state.home : state.kind);

function statesOf(peer: PeerServer): string[] {
  const states: string[] = [];
  peer.on('state', (state: PeerState) => void states.push(state.kind));
  return states;
}

describe('a leaf that joins', () => {
  it('tries the given nodes in order and stays with the first that takes it', async () => {
    const { fabric } = await twoNodes();
    const alice = fabric.peer({ id: 'alice', peers: [nowhere, url11, url10] });
    const states = statesOf(alice);
    await fabric.during(alice.join());
    expect(fabric.dialledBy(alice)).toEqual([nowhere, url11]);
    expect(homeOf(alice)).toBe('11');
    expect(states).toEqual(['joining', 'joining', 'joined']);
  });

  it('knows who is there when it is in', async () => {
    const { fabric } = await twoNodes();
    const alice = fabric.peer({ id: 'alice', peers: [url10] });
    const seen = notes(alice);
    await fabric.during(alice.join());
    expect(rosterOf(alice)).toEqual(['10@10', '11@11']);
    expect(seen).toEqual([]);
  });

  it('fails when none of the nodes answers, and does not dial on', async () => {
    const fabric = new Fabric();
    await fabric.silentPort(98);
    const alice = fabric.peer({ id: 'alice', peers: [nowhere, World.url(98)] });
    const failure = await fabric.during(failureOf(alice.join()));
    expect(failure).toBeInstanceOf(JoinError);
    expect(failure).toMatchObject({ failure: 'unreachable' });
    await fabric.pass(minute);
    expect(fabric.wires).toHaveLength(2);
    expect(fabric.clock.pending).toBe(0);
  });

  it('fails when it was given no node', async () => {
    const fabric = new Fabric();
    const failure = await fabric.during(failureOf(fabric.peer({ id: 'alice' }).join()));
    expect(failure).toMatchObject({ failure: 'unreachable' });
    expect((failure as JoinError).message).toContain('no node to join was given');
  });

  it('fails when it is closed meanwhile', async () => {
    const fabric = new Fabric();
    await fabric.silentPort(98);
    const alice = fabric.peer({ id: 'alice', peers: [World.url(98)] });
    const failure = failureOf(alice.join());
    await fabric.pass(10);
    await fabric.during(alice.close());
    expect(await failure).toMatchObject({ name: 'JoinError', failure: 'closed' });
    expect(alice.state).toEqual({ kind: 'ended', reason: { kind: 'closed' } });
    expect(fabric.clock.pending).toBe(0);
  });

  it('fails when it is closed before it has dialled', async () => {
    const { fabric } = await twoNodes();
    const alice = fabric.peer({ id: 'alice', peers: [url10] });
    const failure = failureOf(alice.join());
    await alice.close();
    expect(await failure).toMatchObject({ failure: 'closed' });
    await fabric.pass(100);
    expect(fabric.dials(alice)).toBe(0);
  });

  it('joins once', async () => {
    const { fabric } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await expect(alice.join()).rejects.toMatchObject({ name: 'PeerStateError' });
  });
});

describe('a leaf that is refused', () => {
  it('does not ask the next node, which would say the same', async () => {
    const { fabric } = await twoNodes();
    await fabric.joined({ id: 'UserA', peers: [url10] });
    await fabric.pass(10);
    const second = fabric.peer({ id: 'UserA', peers: [url11, url10] });
    const failure = await fabric.during(failureOf(second.join()));
    expect(failure).toMatchObject({ failure: 'rejected', rejection: 'duplicate-id', suggestedId: 'UserA-2' });
    expect(fabric.dialledBy(second)).toEqual([url11]);
    const reason = { kind: 'rejected', code: 'duplicate-id', suggestedId: 'UserA-2' };
    expect(second.state).toMatchObject({ kind: 'ended', reason });
  });

  it('takes another ID if this one was made up', async () => {
    const { fabric } = await twoNodes();
    const first = await fabric.joined({ peers: [url10], random: seededRandom(42) });
    const second = fabric.peer({ peers: [url10], random: seededRandom(42) });
    expect(second.id).toBe(first.id);
    await fabric.during(second.join());
    expect(second.id).not.toBe(first.id);
    expect(rosterOf(first)).toContain(`${second.id}@10`);
  });

  it('comes with a larger incarnation if the network knows a newer session of its key', async () => {
    const { fabric } = await twoNodes();
    const seed = new Uint8Array(32).fill(5);
    const late = fabric.clock.now() + 7 * 24 * 60 * minute;
    const first = await fabric.joined({
      id: 'alice',
      peers: [url10],
      seed,
      nextIncarnation: () => Promise.resolve(late),
    });
    const asked: number[] = [];
    const second = await fabric.joined({
      id: 'alice',
      peers: [url11],
      seed,
      nextIncarnation: (least) => {
        asked.push(least);
        return Promise.resolve(least);
      },
    });
    expect(asked.slice(1)).toEqual([late + 1]);
    await fabric.pass(10);
    expect(homeOf(second)).toBe('11');
    expect(first.state).toMatchObject({ kind: 'ended', reason: { kind: 'replaced' } });
  });
});

describe('a leaf that loses its home', () => {
  it('goes to a fallback node, which is likelier to answer', async () => {
    const { fabric, node10 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.pass(10);
    const states = statesOf(alice);
    fabric.kill(node10);
    await fabric.pass(600);
    expect(homeOf(alice)).toBe('11');
    expect(fabric.dialledBy(alice)).toEqual([url10, url11]);
    expect(states).toEqual(['waiting', 'joining', 'joined']);
  });

  it('goes back to it, without another wait, if no fallback node answers', async () => {
    const { fabric, node11 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.pass(10);
    const states = statesOf(alice);
    fabric.kill(node11);
    fabric.cut(alice);
    await fabric.pass(600);
    expect(fabric.dialledBy(alice)).toEqual([url10, url11, url10]);
    expect(states).toEqual(['waiting', 'joining', 'joining', 'joined']);
  });

  it('stays where it has gone when that is started again', async () => {
    const { fabric, node10 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.pass(10);
    fabric.kill(node10);
    await fabric.pass(600);
    await fabric.joined({ id: '10b', port: 10, peers: [url11] });
    await fabric.pass(minute);
    expect(homeOf(alice)).toBe('11');
    expect(fabric.dials(alice)).toBe(2);
  });

  it('goes elsewhere at once when the home says that it closes', async () => {
    const { fabric, node10 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.pass(10);
    await fabric.during(node10.close());
    await fabric.pass(1_000);
    expect(fabric.dialledBy(alice)).toEqual([url10, url11]);
    expect(homeOf(alice)).toBe('11');
  });

  it('goes elsewhere when the home is silent and does not answer a probe', async () => {
    const { fabric } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.pass(10);
    fabric.wires.at(-1)!.freeze();
    await fabric.pass(27_900);
    expect(homeOf(alice)).toBe('10');
    await fabric.pass(5_000);
    expect(fabric.dialledBy(alice)).toEqual([url10, url11]);
    expect(homeOf(alice)).toBe('11');
  });

  it('goes on dialling all that it knows, in rounds with pauses of 30 s at most, until one answers', async () => {
    const { fabric, node10, node11 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.pass(10);
    for (const node of [node10, node11]) fabric.kill(node);
    await fabric.pass(20 * minute);
    const dials = fabric.wires.filter(({ from }) => from === alice);
    const pauses = dials.slice(2).map(({ at }, index) => at - dials[index + 1]!.at);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_100);
    expect(dials.length).toBeGreaterThan(120);
    expect(dials.length).toBeLessThan(240);
    for (const url of [url10, url11]) expect(fabric.dials(alice, url)).toBeGreaterThan(20);
    await fabric.joined({ id: '12', port: 12 });
    fabric.alias(url11, 12);
    await fabric.pass(2 * minute);
    expect(homeOf(alice)).toBe('12');
  });

  it('takes the newest fallback nodes it was told', async () => {
    const { fabric, node10, node11 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [url10] });
    await fabric.pass(100);
    for (const node of [node10, node11]) fabric.kill(node);
    await fabric.pass(20_000);
    expect(homeOf(alice)).toBe('12');
    expect(fabric.dialledBy(alice)).toContain(url12);
    expect(rosterOf(node12)).toContain('alice@12');
  });

  it('keeps its roster and tells only what has changed', async () => {
    const { fabric } = await twoNodes();
    await fabric.joined({ id: 'bob', peers: [url11] });
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    const seen = notes(alice);
    fabric.cut(alice);
    await fabric.pass(10);
    expect(rosterOf(alice)).toEqual(['10@10', '11@11', 'bob@11']);
    expect(alice.routes()).toEqual([]);
    await fabric.pass(1_000);
    expect(alice.routes()).toHaveLength(3);
    expect(seen).toEqual([]);
  });
});

describe('a leaf that comes back', () => {
  /** Alice is cut off while something happens to her ID. */
  async function whileOut(happens: (nodes: Nodes) => Promise<unknown>): Promise<{ alice: PeerServer; fabric: Fabric }> {
    const nodes = await twoNodes();
    const { fabric, node10, node11 } = nodes;
    const alice = await fabric.joined({ id: 'alice', peers: [url10], seed: new Uint8Array(32).fill(7) });
    await fabric.pass(10);
    fabric.partition([node10, node11], [alice]);
    await fabric.pass(66_000);
    fabric.heal();
    fabric.partition([alice]);
    await happens(nodes);
    fabric.heal();
    await fabric.pass(minute);
    return { alice, fabric };
  }

  it('to an ID that another key has now is told so, and goes on under one that ends like its key', async () => {
    const { alice, fabric } = await whileOut(({ fabric: present }) => present.joined({ id: 'alice', peers: [url11] }));
    await fabric.pass(minute);
    expect(alice.state.kind).toBe('joined');
    expect(alice.id).toBe(`alice~${toHex(alice.key).slice(0, 4)}`);
  });

  it('when a newer session of its key is in has been replaced, and stays out', async () => {
    const { alice } = await whileOut(({ fabric }) =>
      fabric.joined({ id: 'alice', peers: [url11], seed: new Uint8Array(32).fill(7) }),
    );
    expect(alice.state).toMatchObject({ kind: 'ended', reason: { kind: 'replaced' } });
  });

  it('after all that it knew were gone takes its place again', async () => {
    const { alice, fabric } = await whileOut(() => Promise.resolve());
    expect(alice.state.kind).toBe('joined');
    expect(fabric.clock.pending).toBeGreaterThan(0);
  });

  it('delivers what it had not delivered also under another ID', async () => {
    let sent: Promise<unknown> = Promise.resolve();
    const { fabric: network } = await whileOut(async ({ fabric }) => {
      const { from } = fabric.wires.find((wire) => wire.from.id === 'alice')!;
      sent = from.send('11', 'late').delivered;
      await fabric.joined({ id: 'alice', peers: [url11] });
    });
    await network.during(sent);
  });
});

describe('a leaf that closes', () => {
  it('says so, and is seen to leave at once', async () => {
    const { fabric, node10 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    await fabric.during(alice.close());
    expect(fabric.wires.at(-1)?.closeCode).toBe(1000);
    await fabric.pass(5);
    expect(rosterOf(node10)).toEqual(['11@11']);
    await fabric.pass(minute);
    expect(fabric.dials(alice)).toBe(1);
  });

  it('does not wait for a home that does not answer the close for ever', async () => {
    const { fabric } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    fabric.wires.at(-1)!.freeze();
    await fabric.during(alice.close(), 3_500);
  });

  it('may do so while it waits to dial', async () => {
    const { fabric, node10, node11 } = await twoNodes();
    const alice = await fabric.joined({ id: 'alice', peers: [url10] });
    for (const node of [node10, node11]) fabric.kill(node);
    await fabric.pass(30_000);
    await fabric.during(alice.close());
    const dials = fabric.dials(alice);
    await fabric.pass(5 * minute);
    expect(fabric.dials(alice)).toBe(dials);
  });
});
