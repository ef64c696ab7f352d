import { describe, expect, it } from 'vitest';
import { PeerStateError, TraceToSelfError, UnknownPeerError, InvalidPeerIdError } from '../../../src/model/errors.js';
import type { Limits } from '../../../src/model/limits.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import type { Trace, TraceHop } from '../../../src/routing/trace/trace.js';
import type { PeerServer } from '../../../src/server/peer-server.js';
import { World } from '../../support/world.js';
import { Fabric } from '../support/fabric.js';

/** Nodes 10, 11 and so on, each linked to the one before; `limits` for each. */
async function chain(fabric: Fabric, ...limits: readonly Partial<Limits>[]): Promise<PeerServer[]> {
  const nodes: PeerServer[] = [];
  for (const [at, some] of limits.entries()) {
    const port = 7710 + at;
    const peers = at === 0 ? [] : [World.url(port - 1)];
    nodes.push(await fabric.joined({ id: `${10 + at}`, port, peers, limits: some }));
  }
  await fabric.pass(20);
  return nodes;
}

function leafAt(fabric: Fabric, id: string, port: number, limits: Partial<Limits> = {}): Promise<PeerServer> {
  return fabric.joined({ id, peers: [World.url(port)], limits });
}

/** A hop as a short text: `1: 10 2 2 2`, with its round trips, or `1: *`. */
function inShort(hop: TraceHop): string {
  return hop.kind === 'silent' ? `${hop.hop}: *` : `${hop.hop}: ${hop.id} ${hop.roundTrips.join(' ')}`;
}

/** Lets promises settle after each millisecond. */
async function millisecondByMillisecond(fabric: Fabric, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 1) await fabric.pass(1);
}

async function outcome(fabric: Fabric, trace: Trace): Promise<unknown[]> {
  const end = await fabric.during(trace.ended);
  return [...trace.hops.map(inShort), end];
}

describe('a trace over a chain of nodes', () => {
  it('shows a leaf every node on the way to another leaf, with round trips by its own clock', async () => {
    const fabric = new Fabric();
    await chain(fabric, {}, {}, {});
    const alice = await leafAt(fabric, 'alice', 7710);
    const bob = await leafAt(fabric, 'bob', 7712);
    await fabric.pass(20);
    const trace = alice.trace('bob');
    expect(await outcome(fabric, trace)).toEqual([
      '1: 10 2 2 2',
      '2: 11 4 4 4',
      '3: 12 6 6 6',
      '4: bob 8 8 8',
      { kind: 'arrived', hops: 4 },
    ]);
    expect(trace.hops.at(-1)).toMatchObject({ id: 'bob', key: bob.key });
    expect(alice.routes().find(({ id }) => id === 'bob')?.hops).toBe(4);
  });

  it('leads from node to node, from node to leaf and from leaf to node', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, {}, {});
    const bob = await leafAt(fabric, 'bob', 7711);
    await fabric.pass(20);
    expect(await outcome(fabric, first!.trace('12'))).toEqual([
      '1: 11 2 2 2',
      '2: 12 4 4 4',
      { kind: 'arrived', hops: 2 },
    ]);
    expect(await outcome(fabric, first!.trace('11'))).toEqual(['1: 11 2 2 2', { kind: 'arrived', hops: 1 }]);
    expect(await outcome(fabric, first!.trace('bob'))).toEqual([
      '1: 11 2 2 2',
      '2: bob 4 4 4',
      { kind: 'arrived', hops: 2 },
    ]);
    expect(await outcome(fabric, bob.trace('11'))).toEqual(['1: 11 2 2 2', { kind: 'arrived', hops: 1 }]);
    expect(await outcome(fabric, bob.trace('10'))).toEqual([
      '1: 11 2 2 2',
      '2: 10 4 4 4',
      { kind: 'arrived', hops: 2 },
    ]);
  });

  it('gives each hop to a loop as it comes', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, {}, {});
    const trace = first!.trace('12');
    const seen: string[] = [];
    const looping = (async () => {
      for await (const hop of trace) seen.push(inShort(hop));
    })();
    await millisecondByMillisecond(fabric, 7);
    expect(seen).toEqual(['1: 11 2 2 2']);
    await fabric.during(looping);
    expect(seen).toEqual(['1: 11 2 2 2', '2: 12 4 4 4']);
    const again: string[] = [];
    for await (const hop of trace) again.push(inShort(hop));
    expect(again).toEqual(seen);
  });

  it('has a gap where a node does not answer, and goes on behind it', async () => {
    const fabric = new Fabric();
    await chain(fabric, {}, { traceAnswers: 0 }, {});
    const alice = await leafAt(fabric, 'alice', 7710);
    expect(await outcome(fabric, alice.trace('12'))).toEqual([
      '1: 10 2 2 2',
      '2: *',
      '3: 12 6 6 6',
      { kind: 'arrived', hops: 3 },
    ]);
  });

  it('ends after five silent hops in a row', async () => {
    const fabric = new Fabric();
    await chain(fabric, {}, { traceAnswers: 0 });
    const alice = await leafAt(fabric, 'alice', 7710);
    const begin = fabric.clock.now();
    expect(await outcome(fabric, alice.trace('11'))).toEqual([
      '1: 10 2 2 2',
      '2: *',
      '3: *',
      '4: *',
      '5: *',
      '6: *',
      { kind: 'timeout', hops: 6 },
    ]);
    expect(fabric.clock.now() - begin).toBeGreaterThanOrEqual(10_000);
  });

  it('ends at the hop limit', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, { hopLimit: 2 }, {}, {}, {});
    expect(await outcome(fabric, first!.trace('13'))).toEqual([
      '1: 11 2 2 2',
      '2: 12 4 4 4',
      { kind: 'hop-limit', hops: 2 },
    ]);
  });
});

describe('a trace to somebody who cannot be reached', () => {
  it('names the home that lost the link', async () => {
    const fabric = new Fabric();
    await chain(fabric, {}, {});
    const alice = await leafAt(fabric, 'alice', 7710);
    const bob = await leafAt(fabric, 'bob', 7711, { firstRetry: 1e9 });
    await fabric.pass(100);
    fabric.cut(bob);
    await fabric.pass(2_020);
    expect(alice.peers().find(({ id }) => id === 'bob')?.presence).toBe('away');
    expect(await outcome(fabric, alice.trace('bob'))).toEqual([
      '1: 10 2 2 2',
      '2: 11 4',
      { kind: 'no-way', beyond: '11' },
    ]);
  });

  it('ends where the way is lost when the addressee goes midway', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, {}, {});
    const alice = await leafAt(fabric, 'alice', 7710);
    const bob = await leafAt(fabric, 'bob', 7712);
    await fabric.pass(100);
    const [fromLeaf, fromNode] = [alice.trace('bob'), first!.trace('bob')];
    await millisecondByMillisecond(fabric, 9);
    expect(fromLeaf.hops.map(inShort)).toEqual(['1: 10 2 2 2']);
    void bob.close();
    expect(await outcome(fabric, fromLeaf)).toEqual(['1: 10 2 2 2', '2: 11 4', { kind: 'no-way', beyond: '10' }]);
    expect((await outcome(fabric, fromNode)).at(-1)).toEqual({ kind: 'no-way', beyond: '10' });
  });

  it('names the own peer where it has no link itself', async () => {
    const fabric = new Fabric();
    await chain(fabric, {}, {});
    const alice = await leafAt(fabric, 'alice', 7710, { firstRetry: 1e9 });
    await fabric.pass(20);
    fabric.cut(alice);
    await fabric.pass(5);
    expect(await outcome(fabric, alice.trace('11'))).toEqual([{ kind: 'no-way', beyond: 'alice' }]);
  });

  it('does not lead to another key that has the ID meanwhile', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, { idReservation: 1 });
    const bob = await leafAt(fabric, 'bob', 7711);
    await fabric.pass(20);
    const trace = first!.trace('bob');
    await fabric.pass(1);
    await fabric.during(bob.close());
    expect((await outcome(fabric, trace)).at(-1)).toMatchObject({ kind: 'no-way' });
  });
});

describe('a trace', () => {
  it('ends when it is stopped, and sends nothing more', async () => {
    const fabric = new Fabric();
    const [first, second] = await chain(fabric, {}, { traceAnswers: 0 });
    const trace = first!.trace('11');
    await fabric.pass(10);
    trace.stop();
    trace.stop();
    expect(await outcome(fabric, trace)).toEqual([{ kind: 'stopped' }]);
    const { unansweredProbe } = second!.counters;
    await fabric.pass(10_000);
    expect(second!.counters.unansweredProbe).toBe(unansweredProbe);
  });

  it('ends when the peer leaves', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, { traceAnswers: 0 });
    const alice = await leafAt(fabric, 'alice', 7710);
    const traces = [first!.trace('11'), alice.trace('11')];
    await fabric.pass(20);
    await fabric.during(alice.close());
    await fabric.during(first!.close());
    const ends = await Promise.all(traces.map(({ ended }) => ended));
    expect(ends).toEqual([{ kind: 'stopped' }, { kind: 'stopped' }]);
  });

  it('needs an ID that somebody else has, and a network', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {});
    expect(() => first!.trace('10')).toThrow(TraceToSelfError);
    expect(() => first!.trace('nobody')).toThrow(
      new UnknownPeerError('nobody', 'nobody called nobody is in this network'),
    );
    expect(() => first!.trace(' ')).toThrow(InvalidPeerIdError);
    await fabric.during(first!.close());
    expect(() => first!.trace('bob')).toThrow(PeerStateError);
    expect(() => fabric.peer({ id: 'early', port: 7799 }).trace('bob')).toThrow(PeerStateError);
  });

  it('waits for no timer when it is over', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, {});
    const { pending } = fabric.clock;
    await fabric.during(first!.trace('11').ended);
    expect(fabric.clock.pending).toBe(pending);
  });

  it('goes by the stopwatch of its peer and not by the clocks on the way', async () => {
    const fabric = new Fabric();
    const [first] = await chain(fabric, {}, {});
    let ticks = 0;
    const peer = fabric.peer({ id: 'alice', peers: [World.url(7710)], stopwatch: () => (ticks += 0.25) });
    await fabric.during(peer.join());
    expect(await outcome(fabric, peer.trace('10'))).toEqual(['1: 10 0.25 0.25 0.25', { kind: 'arrived', hops: 1 }]);
    expect(first!.counters.unansweredProbe).toBe(0);
  });
});

describe('somebody who means no good', () => {
  /** Mallory, a leaf of node 10, and the wire by which she is linked. */
  async function mallory(fabric: Fabric) {
    const [node] = await chain(fabric, {}, {});
    const peer = await leafAt(fabric, 'mallory', 7710);
    const bob = await leafAt(fabric, 'bob', 7711);
    await fabric.pass(20);
    const wire = fabric.wires.find(({ from }) => from === peer)!;
    const probe = (to: PeerServer, from: PeerServer = peer, hopLimit = 1): Uint8Array => {
      const bytes = Uint8Array.from(encodeRouted(from, to, hopLimit, { type: 'probe', nonce: new Uint8Array(32) }));
      bytes[3] = hopLimit;
      return bytes;
    };
    return { node: node!, bob, wire, probe };
  }

  it.each([0, 65, 255])('gets no answer but a closed link for a hop limit of %i', async (hopLimit) => {
    const fabric = new Fabric();
    const { bob, wire, probe } = await mallory(fabric);
    const before = wire.received;
    wire.inject(probe(bob, undefined, hopLimit));
    await fabric.pass(20);
    expect(wire.closeCode).toBe(1008);
    expect(wire.received).toBe(before);
  });

  it('gets no answer but a closed link for a probe in the name of another leaf', async () => {
    const fabric = new Fabric();
    const { node, bob, wire, probe } = await mallory(fabric);
    wire.inject(probe(node, bob));
    await fabric.pass(20);
    expect(wire.closeCode).toBe(1008);
    expect(bob.counters.strayAnswer).toBe(0);
  });

  it('gets one answer at most for each probe, and a hundred a second', async () => {
    const fabric = new Fabric();
    const { bob, node, wire, probe } = await mallory(fabric);
    const before = wire.received;
    for (let sent = 0; sent < 180; sent += 1) wire.inject(probe(bob));
    await fabric.pass(50);
    expect(wire.received - before).toBe(100);
    expect(node.counters.unansweredProbe).toBe(80);
    expect(wire.isOpen).toBe(true);
  });

  it('gets no answer for a probe that cannot be read, and from its addressee none either', async () => {
    const fabric = new Fabric();
    const { bob, node, wire, probe } = await mallory(fabric);
    const before = wire.received;
    // A probe without its body: the last 37 bytes.
    const short = (hopLimit: number): Uint8Array => probe(bob, undefined, hopLimit).slice(0, -37);
    for (const hopLimit of [1, 9]) wire.inject(short(hopLimit));
    await fabric.pass(20);
    expect(wire.received).toBe(before);
    expect([node.counters.unreadable, bob.counters.unreadable]).toEqual([1, 1]);
  });

  it('changes nothing by answers that nobody has asked for', async () => {
    const fabric = new Fabric();
    const { bob, wire } = await mallory(fabric);
    const trace = bob.trace('10');
    const { from } = wire;
    const forged = { type: 'probe-answer', nonce: new Uint8Array(32), outcome: 'on-the-way', hopsLeft: 1 } as const;
    for (let sent = 0; sent < 50; sent += 1)
      wire.inject(Uint8Array.from(encodeRouted(from, bob, 9, { ...forged, key: from.key })));
    expect(await outcome(fabric, trace)).toEqual(['1: 11 2 2 2', '2: 10 4 4 4', { kind: 'arrived', hops: 2 }]);
    expect(bob.counters.strayAnswer).toBe(50);
    expect(wire.isOpen).toBe(true);
  });
});
