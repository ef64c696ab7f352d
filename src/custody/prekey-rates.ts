import { RecentMap } from '../delivery/recent-map.js';
import type { Limits } from '../model/limits.js';
import { TokenBucket } from '../model/token-bucket.js';
import type { Clock } from '../platform/clock.js';

/** Requesters, and owners, of whom it is remembered; who is forgotten has a full bucket again. */
const remembered = 10_000;

/** How many one-time prekeys may be given away: to one peer, by one other node to those who ask it, and of one owner. */
export class PrekeyRates {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #requesters = new RecentMap<TokenBucket>(remembered, () => true);
  readonly #nodes = new RecentMap<TokenBucket>(remembered, () => true);
  readonly #owners = new RecentMap<TokenBucket>(remembered, () => true);

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Takes one of what this peer may get, if there is any. */
  spendOfRequester(name: string): boolean {
    const { prekeyBurst, prekeyRate } = this.#limits;
    return this.#spend(this.#requesters, name, prekeyBurst, prekeyRate);
  }

  /** The same for a node that asks for others: for many of them, each of whom it holds to its own rate. */
  spendOfNode(name: string): boolean {
    const { nodePrekeyBurst, nodePrekeyRate } = this.#limits;
    return this.#spend(this.#nodes, name, nodePrekeyBurst, nodePrekeyRate);
  }

  spendOfOwner(name: string): boolean {
    const { ownerPrekeyBurst, ownerPrekeyRate } = this.#limits;
    return this.#spend(this.#owners, name, ownerPrekeyBurst, ownerPrekeyRate);
  }

  #spend(buckets: RecentMap<TokenBucket>, name: string, burst: number, rate: number): boolean {
    let bucket = buckets.use(name);
    if (!bucket) {
      bucket = new TokenBucket(this.#clock, burst, rate);
      buckets.set(name, bucket);
    }
    return bucket.tryTake(1);
  }
}
