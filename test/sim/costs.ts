import { standardLimits } from '../../src/model/limits.js';
import { neighboursOf } from './check-routes.js';
import { distancesOf, isSpare } from './node-graph.js';
import { Checks } from './checks.js';
import { Dice } from './dice.js';
import { SimCrypto } from './sim-crypto.js';
import { dialsOf, nodeName, type Shape } from './topologies.js';
import { Traffic, type Passage } from './traffic.js';
import { truthOf } from './truth.js';
import { World } from './world.js';

/** Messages and their bytes, without what a WebSocket puts around them. */
export interface Amount {
  readonly messages: number;
  readonly bytes: number;
}

/** What one change costs, on average over `times` of them. */
interface Cost {
  readonly change: string;
  readonly times: number;
  /** Announcements from node to node. */
  readonly betweenNodes: Amount;
  /** Digests, and what was sent in answer to them. */
  readonly comparisons: Amount;
  /** Announcements from nodes to their leaves. */
  readonly toLeaves: Amount;
  /** Rosters for those who come to a node. */
  readonly rosters: Amount;
  /** From the cause until the last peer knew. */
  readonly convergence: { readonly milliseconds: number; readonly roundTrips: number };
}

export interface Costs {
  readonly nodes: number;
  readonly leaves: number;
  readonly shape: Shape;
  readonly linksBetweenNodes: number;
  /** Of every link, one way, in milliseconds. */
  readonly latency: number;
  readonly costs: readonly Cost[];
}

export interface CostsOptions {
  readonly nodes: number;
  readonly leaves: number;
  readonly shape: Shape | 'any';
  readonly first: number;
}

const latency = 10;
const roundTrip = 2 * latency;
const guests = 5;
const newcomer = 'newcomer';
/** An answer to a digest leaves when the digest arrives. */
const isAnswerWithin = latency + 1;

/** Changes single things in a quiet network and measures what that costs. @throws Error if it does not become quiet. */
export async function costsOf({ nodes, leaves, shape: wanted, first: seed }: CostsOptions): Promise<Costs> {
  const shape = wanted === 'any' ? 'random' : wanted;
  const world = new World({ seed, crypto: new SimCrypto(), latency, rooms: [] });
  const bench = new Bench(world, nodes);
  await bench.settle(shape, leaves, seed);
  const linksBetweenNodes = [...bench.neighbours().values()].reduce((sum, { size }) => sum + size, 0) / 2;
  const costs = [
    await bench.joins(),
    ...(nodes > 1 ? [await bench.moves()] : []),
    await bench.leaves(),
    ...(await bench.linkLosses()),
    ...(await bench.nodeDeath()),
    await bench.nodeComes(shape === 'clique' ? nodes : 3),
  ];
  return { nodes, leaves, shape, linksBetweenNodes, latency, costs };
}

interface Measured {
  readonly passages: readonly Passage[];
  readonly milliseconds: number;
}

/** A quiet network in which things are changed one by one. */
class Bench {
  readonly #world: World;
  readonly #nodes: readonly string[];
  readonly #guests: readonly string[];

  constructor(world: World, nodes: number) {
    this.#world = world;
    this.#nodes = Array.from({ length: nodes }, (_, at) => nodeName(at));
    this.#guests = Array.from({ length: guests }, (_, at) => `guest${at}`);
  }

  async settle(shape: Shape, leaves: number, seed: number): Promise<void> {
    const world = this.#world;
    const dials = dialsOf(shape, this.#nodes.length, new Dice(seed, 'costs'));
    const nodeAt = (at: number): string => nodeName(at % this.#nodes.length);
    this.#nodes.forEach((name, at) => {
      world.add({ name, role: 'node', id: name, keyOf: name, dials: dials[at] ?? [] });
      world.queue.after(100 * at, () => world.start(name));
    });
    const begin = 100 * this.#nodes.length + 5_000;
    for (let at = 0; at < leaves; at += 1) {
      const name = `u${at}`;
      world.add({ name, role: 'leaf', id: name, keyOf: name, dials: [nodeAt(at), nodeAt(at + 1)] });
      world.queue.after(begin + 10 * at, () => world.start(name));
    }
    this.#guests.forEach((name, at) => {
      world.add({ name, role: 'leaf', id: name, keyOf: name, dials: [nodeAt(3 * at + 1), nodeAt(3 * at + 2)] });
    });
    await world.pass(begin + 10 * leaves + 120_000);
    const checks = new Checks(world, standardLimits.smallNetwork);
    if (!checks.isTrue()) throw new Error(`the network does not become quiet: ${checks.now()[0]?.words}`);
  }

  neighbours(): Map<string, Set<string>> {
    return neighboursOf(this.#world, truthOf(this.#world).truth);
  }

  async joins(): Promise<Cost> {
    const measured: Measured[] = [];
    for (const guest of this.#guests) measured.push(await this.#measure(5_000, () => this.#world.start(guest)));
    return this.#cost('a leaf joins', measured);
  }

  /** The way to the present home is lost, and the home hears of it; counted from the dial to the next one on. */
  async moves(): Promise<Cost> {
    const measured: Measured[] = [];
    for (const guest of this.#guests) {
      const home = this.#homeOf(guest);
      let heal = (): void => undefined;
      const { passages, milliseconds } = await this.#measure(10_000, () => {
        heal = this.#world.network.block((a, b) => (a === guest && b === home) || (b === guest && a === home), 'reset');
      });
      heal();
      const end = milliseconds + (passages[0]?.at ?? 0);
      // The handshake begins one round trip after the dial.
      const start = passages.find(({ from, purpose }) => from === guest && purpose === 'other')?.at ?? Number.NaN;
      measured.push({ passages, milliseconds: end - start + roundTrip });
    }
    return this.#cost('a leaf moves', measured);
  }

  async leaves(): Promise<Cost> {
    const measured: Measured[] = [];
    for (const guest of this.#guests) measured.push(await this.#measure(5_000, () => this.#world.leave(guest)));
    return this.#cost('a leaf leaves', measured);
  }

  /** Of links that the network does not fall apart without. */
  async linkLosses(): Promise<Cost[]> {
    const measured: Measured[] = [];
    for (const [a, others] of this.neighbours())
      for (const b of others) {
        if (a > b || measured.length === 3 || !this.#isSpareLink(a, b)) continue;
        let heal = (): void => undefined;
        const { passages } = await this.#measure(30_000, () => {
          heal = this.#world.network.block((x, y) => (x === a && y === b) || (x === b && y === a), 'reset');
        });
        heal();
        measured.push({ passages, milliseconds: sinceFirst(passages, 'node') });
        await this.#world.pass(120_000);
      }
    return measured.length === 0 ? [] : [this.#cost('a link between nodes is lost', measured)];
  }

  /** Of a node that the network does not fall apart without. Its leaves find other homes, which takes their time. */
  async nodeDeath(): Promise<Cost[]> {
    const neighbours = this.neighbours();
    const victim = this.#nodes.findLast((name) => isSpare(name, neighbours));
    if (victim === undefined) return [];
    const orphans = truthOf(this.#world).truth.members.filter(({ sight }) => sight.home === victim).length - 1;
    const { passages } = await this.#measure(30_000, () => this.#world.kill(victim, 'reset'));
    const milliseconds = sinceFirst(passages, 'node');
    return [this.#cost(`a node with ${orphans} leaves dies`, [{ passages, milliseconds }])];
  }

  /** A node that knows nothing, and dials so many others at once, if there are as many. */
  async nodeComes(dialled: number): Promise<Cost> {
    const world = this.#world;
    const present = this.#nodes.filter((name) => truthOf(world).truth.byId.has(name));
    const dials = present.slice(0, dialled);
    world.add({ name: newcomer, role: 'node', id: newcomer, keyOf: newcomer, dials });
    const measured = await this.#measure(30_000, () => world.start(newcomer));
    return this.#cost(`a node comes, and dials ${dials.length}`, [measured]);
  }

  async #measure(window: number, change: () => void): Promise<Measured> {
    const world = this.#world;
    const traffic = new Traffic(world);
    const begin = world.now;
    change();
    await world.pass(window);
    const last = Math.max(...world.runs.map(({ observation }) => observation.lastToldAt));
    return { passages: traffic.stop(), milliseconds: last - begin };
  }

  #homeOf(guest: string): string {
    return truthOf(this.#world).truth.byId.get(guest)?.sight.home ?? '';
  }

  #isSpareLink(a: string, b: string): boolean {
    const left = this.neighbours();
    left.get(a)?.delete(b);
    left.get(b)?.delete(a);
    return distancesOf(left).get(a)?.has(b) ?? false;
  }

  #cost(change: string, measured: readonly Measured[]): Cost {
    const times = measured.length;
    const isNode = (name: string): boolean => name === newcomer || this.#nodes.includes(name);
    const passages = measured.map(({ passages: all }) =>
      all.map((passage) => ({ ...passage, isAnswer: isAnswer(passage, all) })),
    );
    const amount = (isCounted: (passage: Passage & { readonly isAnswer: boolean }) => boolean): Amount => {
      const counted = passages.flat().filter(isCounted);
      const bytes = counted.reduce((sum, passage) => sum + passage.bytes, 0);
      return { messages: counted.length / times, bytes: Math.round(bytes / times) };
    };
    const milliseconds = measured.reduce((sum, one) => sum + one.milliseconds, 0) / times;
    return {
      change,
      times,
      betweenNodes: amount(({ to, content, isAnswer: again }) => isNode(to) && content !== '' && !again),
      comparisons: amount(
        ({ to, content, purpose, isAnswer: again }) => purpose === 'digest' || (isNode(to) && content !== '' && again),
      ),
      toLeaves: amount(({ to, content }) => !isNode(to) && content !== ''),
      rosters: amount(({ purpose }) => purpose === 'roster'),
      convergence: { milliseconds, roundTrips: Math.round((10 * milliseconds) / roundTrip) / 10 },
    };
  }
}

function isAnswer({ at, from, to, content }: Passage, all: readonly Passage[]): boolean {
  return (
    content !== '' &&
    all.some(
      (other) =>
        other.purpose === 'digest' &&
        other.to === from &&
        other.from === to &&
        at - other.at >= 0 &&
        at - other.at < isAnswerWithin,
    )
  );
}

/** From the first record of a node until the last one has arrived: both ends hear of the loss one way after it. */
function sinceFirst(passages: readonly Passage[], purpose: Passage['purpose']): number {
  const all = passages
    .filter((passage) => passage.purpose === purpose && !isAnswer(passage, passages))
    .map(({ at }) => at);
  return all.length === 0 ? 0 : Math.max(...all) - Math.min(...all) + 2 * latency;
}
