import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLimits } from '../../../src/model/limits.js';
import type { PeerAddress, PeerInfo } from '../../../src/model/peer.js';
import type { PeerId } from '../../../src/model/peer-id.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { ProbeAnswer } from '../../../src/protocol/messages.js';
import { decodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { Network } from '../../../src/routing/network.js';
import { Tracer } from '../../../src/routing/trace/tracer.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { addressWith } from '../support/person.js';

const alice = addressWith('alice', 1);
const bob = addressWith('bob', 2);
const otherBob = addressWith('bob', 3);
const node10 = addressWith('10', 10);
const otherNode10 = addressWith('10', 11);
const stranger = addressWith('stranger', 12);

interface Asked {
  readonly hopLimit: number;
  readonly nonce: Uint8Array;
}

/** A tracer whose network is the test. */
class Bench implements Pick<Network, 'find' | 'hearsOf' | 'submit'> {
  readonly clock = new VirtualClock();
  readonly counters = newCounters();
  readonly asked: Asked[] = [];
  hearsOfEverybody = true;
  readonly roster = new Map<PeerId, PeerInfo>();
  readonly tracer = new Tracer({
    self: alice,
    network: this as unknown as Network,
    clock: this.clock,
    stopwatch: () => this.clock.now(),
    random: seededRandom(1),
    limits: withLimits({ traceProbes: 1 }),
    counters: this.counters,
  });

  constructor(...there: readonly PeerAddress[]) {
    for (const { id, key } of there)
      this.roster.set(id, { id, key, role: 'leaf', presence: 'online', home: id, incarnation: 1 });
  }

  hearsOf(_id: PeerId): boolean {
    return this.hearsOfEverybody;
  }

  find(id: PeerId): PeerInfo | undefined {
    return this.roster.get(id);
  }

  submit(_to: PeerAddress, encoded: Uint8Array): boolean {
    const bytes = Uint8Array.from(encoded);
    const header = new RoutingHeader();
    header.scan(bytes, 0, bytes.length);
    const body = decodeRouted(bytes, 0, bytes.length, header)?.body;
    if (body?.type === 'probe') this.asked.push({ hopLimit: header.hopLimit, nonce: body.nonce });
    return true;
  }

  /** The probe that waits. */
  get waiting(): Asked {
    return this.asked.at(-1)!;
  }

  answer(from: PeerAddress, changes: Partial<ProbeAnswer> = {}): void {
    const { nonce } = this.waiting;
    const answer = {
      type: 'probe-answer',
      nonce,
      outcome: 'on-the-way',
      hopsLeft: 1,
      key: from.key,
      ...changes,
    } as const;
    this.tracer.answered(from.id, answer);
  }

  /** Lets time pass, and promises settle. */
  async pass(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await new Promise(setImmediate);
  }
}

it('says of whom it does not hear in a large network not that nobody is there', () => {
  const bench = new Bench(node10);
  expect(() => bench.tracer.trace(bob.id)).toThrow('nobody called bob is in this network');
  bench.hearsOfEverybody = false;
  expect(() => bench.tracer.trace(bob.id)).toThrow('bob is not among those of whom this peer does: write to bob first');
});

describe('an answer', () => {
  it.each<[string, PeerAddress, Partial<ProbeAnswer>]>([
    ['with a nonce of no probe', node10, { nonce: new Uint8Array(32) }],
    ['from the addressee, who is not on the way to itself', bob, {}],
    ['that arrived somewhere else', node10, { outcome: 'arrived' }],
    ['that arrived at another key under the ID', otherBob, { outcome: 'arrived' }],
    ['from another key than the one known under that ID', otherNode10, {}],
    ['in the name of the asker', alice, {}],
    ['that came with more hops than the probe had', bob, { outcome: 'arrived', hopsLeft: 2 }],
    ['that came with none', node10, { outcome: 'no-way', hopsLeft: 0 }],
    ['that came with far more', node10, { outcome: 'no-way', hopsLeft: 0xffffffff }],
  ])('%s is not believed, and the right one still is', async (_, from, changes) => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    bench.answer(from, changes);
    await bench.pass(5);
    expect(trace.hops).toEqual([]);
    expect(bench.asked).toHaveLength(1);
    expect(bench.counters.strayAnswer).toBe(1);
    bench.answer(node10);
    await bench.pass(0);
    expect(trace.hops).toEqual([{ kind: 'answered', hop: 1, id: '10', key: node10.key, roundTrips: [5] }]);
  });

  it('is of use once', async () => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    const { nonce } = bench.waiting;
    bench.answer(node10);
    bench.answer(node10, { nonce });
    await bench.pass(0);
    bench.answer(node10, { nonce });
    await bench.pass(0);
    expect(trace.hops).toHaveLength(1);
    expect(bench.counters.strayAnswer).toBe(2);
  });

  it('that comes too late changes nothing', async () => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    const { nonce } = bench.waiting;
    await bench.pass(2_000);
    bench.answer(node10, { nonce });
    await bench.pass(0);
    expect(trace.hops).toEqual([{ kind: 'silent', hop: 1 }]);
    expect(bench.counters.strayAnswer).toBe(1);
  });

  it('may come from a node that is not known yet', async () => {
    const bench = new Bench(bob);
    const trace = bench.tracer.trace(bob.id);
    bench.answer(stranger);
    await bench.pass(0);
    expect(trace.hops).toMatchObject([{ id: 'stranger', key: stranger.key }]);
  });

  it('that says "on the way" came with its last hop: a node may not take a farther hop for its own', async () => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    bench.answer(node10);
    await bench.pass(0);
    expect(bench.waiting.hopLimit).toBe(2);
    bench.answer(node10, { hopsLeft: 2 });
    await bench.pass(0);
    expect(trace.hops).toHaveLength(1);
  });
});

describe('a flood of answers', () => {
  it('is counted and changes nothing, whatever they say', async () => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    const answer = fc.record({
      nonce: fc.uint8Array({ minLength: 32, maxLength: 32 }),
      outcome: fc.constantFrom('on-the-way' as const, 'arrived' as const, 'no-way' as const),
      hopsLeft: fc.integer({ min: 0, max: 65 }),
    });
    let count = 0;
    const anybody = fc.constantFrom(bob, node10, stranger, alice);
    const flood = fc.property(anybody, answer, (from, changes) => {
      bench.answer(from, changes);
      count += 1;
    });
    fc.assert(flood, { numRuns: 1_000 });
    await bench.pass(0);
    expect(bench.counters.strayAnswer).toBe(count);
    expect(bench.asked).toHaveLength(1);
    expect(trace.hops).toEqual([]);
    expect(bench.clock.pending).toBe(1);
  });
});

describe('the probes of a trace', () => {
  it('have nonces of their own', async () => {
    const bench = new Bench(bob);
    bench.tracer.trace(bob.id);
    await bench.pass(2_000);
    await bench.pass(2_000);
    bench.tracer.trace(bob.id);
    expect(bench.asked.map(({ hopLimit }) => hopLimit)).toEqual([1, 2, 3, 1]);
    expect(new Set(bench.asked.map(({ nonce }) => nonce.join())).size).toBe(4);
  });

  it('go one at a time, and no farther than the hop limit, though a circle of nodes answers for ever', async () => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    for (let sent = 1; sent <= 64; sent += 1) {
      expect(bench.asked).toHaveLength(sent);
      bench.answer(node10);
      await bench.pass(1);
    }
    expect(bench.asked).toHaveLength(64);
    expect(await trace.ended).toEqual({ kind: 'hop-limit', hops: 64 });
  });

  it('stop when another key has the ID', async () => {
    const bench = new Bench(bob, node10);
    const trace = bench.tracer.trace(bob.id);
    bench.answer(node10);
    const info = bench.roster.get(bob.id)!;
    bench.roster.set(bob.id, { ...info, key: otherBob.key });
    await bench.pass(0);
    expect(bench.asked).toHaveLength(1);
    expect(await trace.ended).toEqual({ kind: 'no-way', beyond: 'alice' });
  });
});
