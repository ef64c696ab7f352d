import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PeerServer } from '../../src/server/peer-server.js';
import { World } from '../support/world.js';

const limits = { smallNetwork: 7, smallAgain: 5, watchedPeers: 4 };

/** What happens in a network: `leaf` and `other` choose among those who are there. */
type Step =
  | { readonly kind: 'join'; readonly port: number }
  | { readonly kind: 'leave' | 'cut'; readonly leaf: number }
  | { readonly kind: 'write' | 'watch'; readonly leaf: number; readonly other: number }
  | { readonly kind: 'pass'; readonly milliseconds: number };

const choice = fc.nat(99);
const port = fc.constantFrom(10, 11);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('join' as const), port }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('leave' as const, 'cut' as const), leaf: choice }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'watch' as const), leaf: choice, other: choice }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(8_000) }) },
);

/** Milliseconds after which nobody is told any more that somebody has joined: longer than anybody is without a home. */
const longestNews = 5_000;

/** A leaf, and what it was told that was not so. */
class Told {
  readonly peer: PeerServer;
  readonly wrong: string[] = [];

  /** `age`: for how many milliseconds somebody has been there, if they are. */
  constructor(peer: PeerServer, age: (id: string) => number | undefined) {
    this.peer = peer;
    peer.on('leave', ({ id }) => {
      if (age(id) !== undefined) this.wrong.push(`${id} left, and is there`);
    });
    peer.on('join', ({ id }) => {
      const known = age(id);
      if (known === undefined || known > longestNews) this.wrong.push(`${id} joined, and was there since ${known} ms`);
    });
  }
}

/** Two nodes, and leaves that come, go, lose their links and talk. */
class Network {
  readonly world = new World();
  readonly nodes: PeerServer[] = [];
  readonly leaves: Told[] = [];
  readonly #there = new Map<string, number>();
  #made = 0;

  async start(): Promise<void> {
    this.nodes.push(await this.world.joined({ id: '10', port: 10, limits }));
    this.nodes.push(await this.world.joined({ id: '11', port: 11, peers: [World.url(10)], limits }));
  }

  async take(change: Step): Promise<void> {
    switch (change.kind) {
      case 'join':
        await this.#join(change.port);
        return;
      case 'pass':
        await this.world.pass(change.milliseconds);
        return;
      default:
    }
    const leaf = this.#choose(this.leaves, change.leaf);
    if (!leaf) return;
    if (change.kind === 'leave') await this.#leave(leaf);
    if (change.kind === 'cut') this.world.cut(leaf.peer);
    if (change.kind === 'watch') leaf.peer.watch([this.#somebody(change.other, leaf)]);
    if (change.kind === 'write') this.#write(leaf, this.#somebody(change.other, leaf));
  }

  /** Everybody who is there, by ID. */
  get truth(): string[] {
    return ['10', '11', ...this.#there.keys()].sort();
  }

  async #join(at: number): Promise<void> {
    const id = `leaf${(this.#made += 1)}`;
    const peers = [at, 21 - at].map((each) => World.url(each));
    this.#there.set(id, this.world.clock.now());
    const peer = await this.world.joined({ id, peers, limits });
    this.leaves.push(new Told(peer, (other) => this.#age(other)));
    await this.world.pass(50);
  }

  #age(id: string): number | undefined {
    const since = this.#there.get(id);
    return since === undefined ? undefined : this.world.clock.now() - since;
  }

  async #leave(leaf: Told): Promise<void> {
    this.leaves.splice(this.leaves.indexOf(leaf), 1);
    this.#there.delete(leaf.peer.id);
    await this.world.during(leaf.peer.close());
  }

  #write(leaf: Told, to: string): void {
    const isHere = leaf.peer.state.kind === 'joined';
    if (isHere && (leaf.peer.extent.kind === 'part' || leaf.peer.peers().some(({ id }) => id === to))) {
      leaf.peer.send(to, 'hello').delivered.catch(() => undefined);
    }
  }

  #somebody(number: number, leaf: Told): string {
    const others = this.truth.filter((id) => id !== leaf.peer.id);
    return this.#choose(others, number) ?? 'nobody';
  }

  #choose<T>(list: readonly T[], number: number): T | undefined {
    return list[number % Math.max(1, list.length)];
  }
}

test('every leaf knows everybody, or its home and whom it watches, and was told nothing that was not so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const network = new Network();
      await network.start();
      for (const change of steps) await network.take(change);
      await network.world.pass(60_000);
      const { truth } = network;
      for (const { peer, wrong } of network.leaves) {
        const others = truth.filter((id) => id !== peer.id);
        const known = peer.peers().map(({ id }) => id);
        expect(wrong).toEqual([]);
        expect(peer.extent.count, peer.id).toBe(others.length);
        if (truth.length > limits.smallNetwork) expect(peer.extent.kind).toBe('part');
        if (truth.length < limits.smallAgain) expect(peer.extent.kind).toBe('whole');
        if (peer.extent.kind === 'whole') {
          expect(known).toEqual(others);
        } else {
          const home = peer.state.kind === 'joined' ? peer.state.home : '';
          const heard = new Set([home, ...peer.watched]);
          expect(known).toEqual(others.filter((id) => heard.has(id)));
          expect(peer.watched.length).toBeLessThanOrEqual(limits.watchedPeers);
        }
        const waiting = peer.buffer().filter(({ to }) => truth.includes(to));
        expect(waiting, 'nothing waits for who is there').toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);
