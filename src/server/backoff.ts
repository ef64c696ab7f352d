import type { Limits } from '../model/limits.js';
import { randomFraction, type RandomSource } from '../platform/random.js';

/**
 * How long to wait before dialling again: exponential, with full jitter, so that those who lost the same node do not all
 * come at once (M. Brooker, "Exponential Backoff And Jitter", 2015). Milliseconds.
 */
export class Backoff {
  readonly #limits: Pick<Limits, 'firstRetry' | 'longestRetry'>;
  readonly #random: RandomSource;
  #failures = 0;

  constructor(limits: Pick<Limits, 'firstRetry' | 'longestRetry'>, random: RandomSource) {
    this.#limits = limits;
    this.#random = random;
  }

  /** The next wait; each one may be twice as long as the one before. */
  next(): number {
    const most = Math.min(this.#limits.longestRetry, this.#limits.firstRetry * 2 ** this.#failures);
    this.#failures += 1;
    return Math.round(randomFraction(this.#random) * most);
  }

  /** It worked: the next wait is a short one again. */
  reset(): void {
    this.#failures = 0;
  }
}
