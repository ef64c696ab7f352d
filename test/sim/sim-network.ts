import { ListenError } from '../../src/model/errors.js';
import type { Connection, Dialler, Listener, RemoteOrigin } from '../../src/transport/connection.js';
import { Dice, hashText } from './dice.js';
import type { EventQueue } from './event-queue.js';
import type { ProcessClock } from './process-clock.js';
import { SimConnection, type Wire } from './sim-connection.js';

/** `varied`: each link has its own, and each frame a little more; else this many milliseconds for all. */
export type Latency = 'varied' | number;

type Accept = (connection: Connection, origin: RemoteOrigin) => void;

/** `reset`: both ends hear of the loss, dials are refused. `silent`: nobody hears of it, dials get no answer. */
export type Loss = 'reset' | 'silent';

/** True for the pairs of processes that a fault concerns. */
export type Between = (a: string, b: string) => boolean;

export interface Watcher {
  /** Returns what is to be called when the frame arrives. */
  frame(from: string, to: string, frame: Uint8Array): () => void;
  close(from: string, to: string, code: number, words: string): void;
  dial(from: string, url: string): void;
}

interface Site {
  readonly process: string;
  readonly clock: ProcessClock;
  readonly accept: Accept;
}

/** What the accepting side's pings notice of a dead connection: two misses of 25 s, and up to 25 s until the first. */
const idlePing = 25_000;

/** A network whose links have delays of their own, and which can be broken in every way that a real one can. */
export class SimNetwork {
  readonly #queue: EventQueue;
  readonly #seed: number;
  readonly #latency: Latency;
  readonly #watcher: Watcher;
  readonly #sites = new Map<string, Site>();
  readonly #pairs = new Set<Pair>();
  readonly #blocks = new Set<{ readonly between: Between; readonly loss: Loss }>();
  readonly #delays = new Set<{ readonly between: Between; readonly extra: number; readonly jitter: number }>();
  #dialled = 0;

  constructor(queue: EventQueue, seed: number, latency: Latency, watcher: Watcher) {
    this.#queue = queue;
    this.#seed = seed;
    this.#latency = latency;
    this.#watcher = watcher;
  }

  dialler(process: string, clock: ProcessClock): Dialler {
    return { dial: (url) => this.#dial(process, clock, url) };
  }

  listener(process: string, clock: ProcessClock): Listener {
    const url = urlOf(process);
    return {
      urls: [url],
      open: (accept) => {
        if (this.#sites.has(url)) return Promise.reject(new ListenError(`${url} is in use`));
        this.#sites.set(url, { process, clock, accept });
        return Promise.resolve();
      },
      close: () => {
        if (this.#sites.get(url)?.clock === clock) this.#sites.delete(url);
        return Promise.resolve();
      },
    };
  }

  /** Loses what passes between some processes, and lets nothing new come about, until the returned function is called. */
  block(between: Between, loss: Loss): () => void {
    const block = { between, loss };
    this.#blocks.add(block);
    this.lose(between, loss);
    return () => void this.#blocks.delete(block);
  }

  /** Loses the connections that there are between some processes. */
  lose(between: Between, loss: Loss): void {
    for (const pair of this.#pairs) if (between(pair.near.owner, pair.far.owner)) pair.lose(loss);
  }

  /** Slows some links down until the returned function is called. */
  slow(between: Between, extra: number, jitter: number): () => void {
    const delay = { between, extra, jitter };
    this.#delays.add(delay);
    return () => void this.#delays.delete(delay);
  }

  /** A process was killed: its connections are gone at its end, its listener too. */
  killed(process: string, clock: ProcessClock, loss: Loss): void {
    const url = urlOf(process);
    if (this.#sites.get(url)?.clock === clock) this.#sites.delete(url);
    for (const pair of this.#pairs) if (pair.near.clock === clock || pair.far.clock === clock) pair.lose(loss);
  }

  /** The processes that have an open connection that works, each pair once. */
  *linked(): Iterable<readonly [string, string]> {
    for (const { near, far, isDead } of this.#pairs)
      if (!isDead && near.isOpen && far.isOpen) yield [near.owner, far.owner];
  }

  get connections(): number {
    return this.#pairs.size;
  }

  #dial(process: string, clock: ProcessClock, url: string): Connection {
    this.#watcher.dial(process, url);
    this.#dialled += 1;
    const target = this.#sites.get(url);
    const other = target?.process ?? url;
    const pair = new Pair(this.#queue, new Dice(this.#seed, `pair ${this.#dialled}`), this.#watcher, {
      latency:
        this.#latency === 'varied' ? 1 + (hashText([process, other].sort().join(' '), this.#seed) % 30) : this.#latency,
      extra: () => this.#extra(process, other),
      over: () => void this.#pairs.delete(pair),
    });
    const near = new SimConnection(url, process, clock, pair);
    // Who answers is known only when the dial gets there.
    pair.near = near;
    pair.far = new SimConnection('nobody', other, clock, pair);
    this.#pairs.add(pair);
    pair.travel(() => this.#arrive(pair, url));
    return near;
  }

  #arrive(pair: Pair, url: string): void {
    const { near } = pair;
    const site = this.#sites.get(url);
    const block = [...this.#blocks].find(({ between }) => between(near.owner, site?.process ?? url));
    if (pair.isDead || near.isClosed || block?.loss === 'silent') {
      pair.lose('silent');
      return;
    }
    if (!site || block) {
      pair.travel(() => near.clock.turn(() => near.vanish('connection refused')));
      this.#pairs.delete(pair);
      return;
    }
    const far = new SimConnection(`from ${near.owner}`, site.process, site.clock, pair);
    pair.far = far;
    pair.carry(far, (other) => other.clock.turn(() => other.open()));
    site.clock.turn(() => {
      far.open();
      site.accept(far, { address: near.owner, isLoopback: true, isBrowser: false });
    });
  }

  #extra(a: string, b: string): { extra: number; jitter: number } {
    let extra = 0;
    let jitter = this.#latency === 'varied' ? 4 : 0;
    for (const delay of this.#delays) {
      if (!delay.between(a, b)) continue;
      extra += delay.extra;
      jitter += delay.jitter;
    }
    return { extra, jitter };
  }
}

export function urlOf(process: string): string {
  return `ws://${process}:1/`;
}

interface PairOptions {
  readonly latency: number;
  readonly extra: () => { readonly extra: number; readonly jitter: number };
  readonly over: () => void;
}

/** The two ends of a connection and what lies between them. What is sent in one direction keeps its order. */
class Pair implements Wire {
  declare near: SimConnection;
  declare far: SimConnection;
  readonly #queue: EventQueue;
  readonly #dice: Dice;
  readonly #watcher: Watcher;
  readonly #options: PairOptions;
  readonly #lastArrival = { near: 0, far: 0 };
  #isDead = false;

  constructor(queue: EventQueue, dice: Dice, watcher: Watcher, options: PairOptions) {
    this.#queue = queue;
    this.#dice = dice;
    this.#watcher = watcher;
    this.#options = options;
  }

  /** Nothing gets through any more, and nobody is told. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** Runs `task` after one way. */
  travel(task: () => void): void {
    this.#queue.after(this.#delay(), task);
  }

  carry(from: SimConnection, task: (other: SimConnection) => void): void {
    if (this.#isDead) return;
    const [to, side] = from === this.near ? [this.far, 'far' as const] : [this.near, 'near' as const];
    const at = Math.max(this.#lastArrival[side], this.#queue.now + this.#delay());
    this.#lastArrival[side] = at;
    this.#queue.after(at - this.#queue.now, () => {
      if (!this.#isDead) task(to);
      if (this.near.isClosed && this.far.isClosed) this.#options.over();
    });
  }

  passing(from: SimConnection, frame: Uint8Array): () => void {
    return this.#watcher.frame(from.owner, (from === this.near ? this.far : this.near).owner, frame);
  }

  closing(from: SimConnection, code: number, words: string): void {
    this.#watcher.close(from.owner, (from === this.near ? this.far : this.near).owner, code, words);
  }

  lose(loss: Loss): void {
    if (this.#isDead) return;
    this.#isDead = true;
    const { near, far } = this;
    if (loss === 'reset') {
      for (const end of [near, far]) this.travel(() => end.clock.turn(() => end.vanish('connection reset')));
    } else {
      // The accepting side pings its connections below the protocol.
      const wait = idlePing * (2 + this.#dice.fraction());
      if (far.clock !== near.clock) this.#queue.after(wait, () => far.clock.turn(() => far.vanish('no pong')));
    }
    this.#options.over();
  }

  #delay(): number {
    const { latency, extra } = this.#options;
    const more = extra();
    return latency + more.extra + Math.round(this.#dice.fraction() * more.jitter);
  }
}
