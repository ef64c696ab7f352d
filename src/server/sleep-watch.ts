import type { Clock, Timer } from '../platform/clock.js';

/**
 * Notices that no timer ran for a while: the machine slept, the tab was frozen, or the clock was set. It looks every
 * `interval` milliseconds, and calls `woken` when a look comes more than that too late, or before its time.
 */
export class SleepWatch {
  readonly #clock: Clock;
  readonly #interval: number;
  readonly #woken: () => void;
  #timer: Timer | undefined;

  constructor(clock: Clock, interval: number, woken: () => void) {
    this.#clock = clock;
    this.#interval = interval;
    this.#woken = woken;
  }

  start(): void {
    const due = this.#clock.now() + this.#interval;
    this.#timer = this.#clock.after(this.#interval, () => {
      const isAwake = Math.abs(this.#clock.now() - due) <= this.#interval;
      this.start();
      if (!isAwake) this.#woken();
    });
  }

  stop(): void {
    this.#timer?.cancel();
  }
}
