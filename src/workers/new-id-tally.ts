import { hour, minute } from '../model/units.js';
import type { Limits } from '../model/limits.js';
import type { Rejection } from '../model/rejection.js';
import type { Clock } from '../platform/clock.js';
import type { RemoteOrigin } from '../transport/connection.js';

const period = hour;

/** Addresses beyond which those are forgotten that have nothing within the last hour. */
const sweepAt = 1_024;

/** How many IDs that are new to the network came from each address within the last hour. Loopback is exempt. */
export class NewIdTally {
  readonly #clock: Clock;
  readonly #limits: Limits;
  /** When they came, epoch milliseconds, the oldest first. */
  readonly #came = new Map<string, readonly number[]>();
  #sweepAt = sweepAt;

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Why one more is too many; undefined if it is not, and then it counts. */
  refusalOf({ address, isLoopback }: RemoteOrigin): Rejection | undefined {
    if (isLoopback) return undefined;
    const now = this.#clock.now();
    const recent = this.#recent(address, now);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.#limits.newIdsPerAddress) {
      const minutes = Math.max(1, Math.ceil((oldest + period - now) / minute));
      const words = `too many new IDs from your address: try again in ${minutes} min, or under an ID that you had before`;
      return { kind: 'too-many', words };
    }
    this.#came.set(address, [...recent, now]);
    this.#sweep(now);
    return undefined;
  }

  #recent(address: string, now: number): readonly number[] {
    return (this.#came.get(address) ?? []).filter((time) => time > now - period);
  }

  #sweep(now: number): void {
    if (this.#came.size <= this.#sweepAt) return;
    for (const address of this.#came.keys()) if (this.#recent(address, now).length === 0) this.#came.delete(address);
    // Each sweep is paid for by as many newcomers as it looks at.
    this.#sweepAt = Math.max(sweepAt, 2 * this.#came.size);
  }
}
