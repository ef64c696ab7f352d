import type { PeerId } from '../../model/peer-id.js';
import type { Clock, Timer } from '../../platform/clock.js';

/** Who is away, and until when: each has the same time to come back. One timer is enough for all of them. */
export class GracePeriods {
  readonly #clock: Clock;
  readonly #grace: number;
  readonly #over: (id: PeerId) => void;
  /** In the order in which they end. */
  readonly #ends = new Map<PeerId, number>();
  #timer: Timer | undefined;

  /** `grace`: milliseconds. `over` is called for each whose time has passed. */
  constructor(clock: Clock, grace: number, over: (id: PeerId) => void) {
    this.#clock = clock;
    this.#grace = grace;
    this.#over = over;
  }

  /** Somebody goes away; returns the time at which that is over. */
  begin(id: PeerId): number {
    const end = this.#clock.now() + this.#grace;
    this.#ends.delete(id);
    this.#ends.set(id, end);
    if (!this.#timer) this.#wait();
    return end;
  }

  /** Somebody is not away any more. */
  end(id: PeerId): void {
    this.#ends.delete(id);
    if (this.#ends.size === 0) this.close();
  }

  /** Ends the timer. */
  close(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  #wait(): void {
    this.close();
    const [first] = this.#ends.values();
    if (first === undefined) return;
    this.#timer = this.#clock.after(first - this.#clock.now(), () => {
      this.#timer = undefined;
      for (const [id, end] of this.#ends) {
        if (end > this.#clock.now()) break;
        this.#ends.delete(id);
        this.#over(id);
      }
      this.#wait();
    });
  }
}
