import type { Clock, Timer } from '../../../src/platform/clock.js';

/** A clock that knows how many of the timers set by it still run. */
export class CountingClock implements Clock {
  readonly #clock: Clock;
  readonly #running = new Set<Timer>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get running(): number {
    return this.#running.size;
  }

  now(): number {
    return this.#clock.now();
  }

  after(delay: number, task: () => void): Timer {
    const own: Timer = {
      cancel: () => {
        this.#running.delete(own);
        timer.cancel();
      },
    };
    const timer = this.#clock.after(delay, () => {
      this.#running.delete(own);
      task();
    });
    this.#running.add(own);
    return own;
  }

  endOfTurn(task: () => void): void {
    this.#clock.endOfTurn(task);
  }
}
