import { toHex } from '../model/bytes.js';
import type { Limits } from '../model/limits.js';
import type { Rejection } from '../model/rejection.js';
import { second } from '../model/units.js';
import type { Clock } from '../platform/clock.js';

/** Keys that are remembered; of more the one whose time ends first is forgotten. */
const mostOutcasts = 10_000;

interface Outcast {
  readonly until: number;
  /** How long the next time is. */
  readonly next: number;
}

/**
 * Nodes that were cut off because they passed on forged records: no link to them is wanted for a time, which doubles with each
 * offence. Else each return would cost all others the news of one more link and of its loss. Who keeps the peace for as
 * long as the longest time after its own has ended is forgotten.
 */
export class Outcasts {
  readonly #clock: Clock;
  readonly #limits: Limits;
  /** By key, the latest offence last. */
  readonly #byKey = new Map<string, Outcast>();

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** A node was cut off. */
  add(key: Uint8Array): void {
    const { holdDown, longestHoldDown } = this.#limits;
    const name = toHex(key);
    const now = this.#clock.now();
    const time = Math.min(longestHoldDown, this.#remembered(name)?.next ?? holdDown);
    this.#byKey.delete(name);
    this.#byKey.set(name, { until: now + time, next: 2 * time });
    if (this.#byKey.size > mostOutcasts) this.#forgetOne();
  }

  /** Why a node is not let in; undefined if it may come. */
  refusalOf(key: Uint8Array): Rejection | undefined {
    const left = (this.#remembered(toHex(key))?.until ?? 0) - this.#clock.now();
    if (left <= 0) return undefined;
    const words = `this node has passed on forged records; it may come again in ${Math.ceil(left / second)} s`;
    return { kind: 'forbidden', words };
  }

  #remembered(name: string): Outcast | undefined {
    const outcast = this.#byKey.get(name);
    if (outcast && this.#clock.now() < outcast.until + this.#limits.longestHoldDown) return outcast;
    this.#byKey.delete(name);
    return undefined;
  }

  #forgetOne(): void {
    let first: string | undefined;
    let soonest = Number.POSITIVE_INFINITY;
    for (const [name, { until }] of this.#byKey) {
      if (until >= soonest) continue;
      first = name;
      soonest = until;
    }
    if (first !== undefined) this.#byKey.delete(first);
  }
}
