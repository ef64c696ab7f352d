import { describe, expect, it } from 'vitest';
import { randomFraction } from '../../src/platform/random.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { seededRandom } from '../support/seeded-random.js';
import { World } from '../support/world.js';
import { expectedRosters, Fabric, rosterOf } from './support/fabric.js';

const pauses = [0, 1, 5, 50, 1_000, 20_000, 40_000];

/** Nodes and leaves to which everything happens that a network does to its peers. The same for the same seed. */
class Chaos {
  readonly fabric = new Fabric();
  readonly everybody: PeerServer[] = [];
  /** What was sent and what was heard, by sender and addressee. */
  readonly sent = new Map<string, string[]>();
  readonly heard = new Map<string, string[]>();
  readonly #seed: number;
  readonly #random;

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = seededRandom(seed);
  }

  async settle(nodes: number, leaves: number): Promise<void> {
    for (let at = 0; at < nodes; at += 1) {
      const peers = at === 0 ? [] : [World.url(9 + at), World.url(10 + this.#dice(at))];
      await this.#add({ id: `node ${at}`, port: 10 + at, peers: [...new Set(peers)] });
    }
    for (let at = 0; at < leaves; at += 1)
      await this.#add({ id: `leaf ${at}`, peers: [World.url(10 + this.#dice(nodes))] });
    await this.fabric.pass(100);
  }

  async run(steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      this.#happen(`${this.#seed}.${step}`);
      await this.fabric.pass(this.#oneOf(pauses));
    }
    this.fabric.heal();
    await this.fabric.pass(180_000);
  }

  #happen(text: string): void {
    const [a, b] = [this.#oneOf(this.everybody), this.#oneOf(this.everybody)];
    const kind = this.#dice(10);
    if (kind < 5 && a !== b) {
      a.send(b.id, text);
      put(this.sent, `${a.id} to ${b.id}`, text);
    } else if (kind === 5) {
      this.fabric.cut(a);
    } else if (kind === 6) {
      this.fabric.cutBetween(a, b);
    } else if (kind === 7) {
      const isLeft = new Set(this.everybody.filter(() => this.#dice(2) === 0));
      this.fabric.partition(
        this.everybody.filter((peer) => isLeft.has(peer)),
        this.everybody.filter((peer) => !isLeft.has(peer)),
      );
    } else if (kind === 8) {
      this.fabric.heal();
    } else {
      const open = this.fabric.wires.filter(({ isOpen }) => isOpen);
      if (open.length > 0) this.#oneOf(open).freeze();
    }
  }

  async #add(setting: Parameters<Fabric['joined']>[0]): Promise<void> {
    const peer = await this.fabric.joined({ ...setting, random: this.#random });
    peer.on('message', ({ from, text }) => put(this.heard, `${from} to ${peer.id}`, text));
    this.everybody.push(peer);
  }

  #dice(sides: number): number {
    return Math.floor(randomFraction(this.#random) * sides);
  }

  #oneOf<T>(list: readonly T[]): T {
    return list[this.#dice(list.length)]!;
  }
}

function put(texts: Map<string, string[]>, name: string, text: string): void {
  texts.set(name, [...(texts.get(name) ?? []), text]);
}

describe('links that are cut, freeze and fall apart', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'change nothing in the end: one roster, every message once and in order (seed %i)',
    async (seed) => {
      const chaos = new Chaos(seed);
      await chaos.settle(3 + (seed % 3), 4);
      await chaos.run(40);
      const { everybody, fabric } = chaos;
      expect(everybody.map(rosterOf)).toEqual(expectedRosters(everybody));
      expect(chaos.sent.size).toBeGreaterThan(0);
      expect(chaos.heard).toEqual(chaos.sent);
      expect(everybody.flatMap((peer) => peer.buffer())).toEqual([]);
      for (const peer of everybody) await fabric.during(peer.close());
      await fabric.pass(10);
      expect(fabric.clock.pending).toBe(0);
    },
  );
});
