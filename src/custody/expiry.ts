import { hour } from '../model/units.js';
import type { Clock, Timer } from '../platform/clock.js';

/** Dropped in one turn at most. */
const mostAtOnce = 1_000;
/** Milliseconds: the machine's clock may be set, and machines sleep. */
const longestWait = hour;

/** Something of which the oldest can be let go of. */
export interface AgingRoom {
  /** Since when there is the oldest, in epoch milliseconds; undefined if there is none. */
  oldestSince(): number | undefined;
  dropOldest(): void;
}

/** Drops what is older than a lifetime, with one timer for all of it. */
export class Expiry {
  readonly #clock: Clock;
  readonly #lifetime: number;
  readonly #rooms: readonly AgingRoom[];
  #timer: Timer | undefined;

  /** `lifetime` in milliseconds. */
  constructor(clock: Clock, lifetime: number, rooms: readonly AgingRoom[]) {
    this.#clock = clock;
    this.#lifetime = lifetime;
    this.#rooms = rooms;
  }

  /** There is something that will be too old one day. */
  begin(): void {
    if (this.#timer) return;
    const oldest = Math.min(...this.#rooms.map((room) => room.oldestSince() ?? Infinity));
    if (oldest === Infinity) return;
    const wait = oldest + this.#lifetime - this.#clock.now();
    this.#timer = this.#clock.after(Math.min(Math.max(0, wait), longestWait), () => {
      this.#timer = undefined;
      this.#drop();
      this.begin();
    });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  #drop(): void {
    const end = this.#clock.now() - this.#lifetime;
    let left = mostAtOnce;
    for (const room of this.#rooms)
      for (; left > 0 && (room.oldestSince() ?? Infinity) <= end; left -= 1) room.dropOldest();
  }
}
