import type { Clock } from '../platform/clock.js';

/** A rate limit that allows bursts: a bucket that holds `burst` tokens and gets `rate` new ones a second. */
export class TokenBucket {
  readonly #clock: Clock;
  /** In thousandths, like everything here: so the sums of whole milliseconds are exact. */
  readonly #burst: number;
  readonly #rate: number;
  #thousandths: number;
  #filledAt: number;

  constructor(clock: Clock, burst: number, rate: number) {
    this.#clock = clock;
    this.#burst = burst * 1000;
    this.#rate = rate;
    this.#thousandths = this.#burst;
    this.#filledAt = clock.now();
  }

  /** `now`: what the clock shows, if the caller has just asked it. Milliseconds until there are so many tokens; 0 if there are. What is larger than the bucket needs a full one. */
  waitFor(amount: number, now = this.#clock.now()): number {
    this.#fill(now);
    const missing = Math.min(amount * 1000, this.#burst) - this.#thousandths;
    return missing <= 0 ? 0 : Math.ceil(missing / this.#rate);
  }

  /** Takes so many, which may leave a debt. */
  take(amount: number, now = this.#clock.now()): void {
    this.#fill(now);
    this.#thousandths -= amount * 1000;
  }

  /** Takes so many if they are there; true if they were. */
  tryTake(amount: number, now = this.#clock.now()): boolean {
    if (this.waitFor(amount, now) > 0) return false;
    this.take(amount, now);
    return true;
  }

  #fill(now: number): void {
    // A clock that is set back gives nothing, and takes nothing.
    const passed = Math.max(0, now - this.#filledAt);
    this.#filledAt = now;
    this.#thousandths = Math.min(this.#burst, this.#thousandths + passed * this.#rate);
  }
}
