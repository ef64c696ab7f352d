import type { Clock, Timer } from './clock.js';

/**
 * Does something at once when it was quiet, and under load once for all that was asked for in a while: never twice within
 * `pause` milliseconds, and never later than that after it was asked for.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #pause: number;
  readonly #task: () => void;
  #state: { readonly kind: 'quiet' } | { readonly kind: 'resting'; readonly timer: Timer; readonly isAsked: boolean } =
    {
      kind: 'quiet',
    };

  constructor(clock: Clock, pause: number, task: () => void) {
    this.#clock = clock;
    this.#pause = pause;
    this.#task = task;
  }

  ask(): void {
    if (this.#state.kind === 'resting') this.#state = { ...this.#state, isAsked: true };
    else this.#run();
  }

  /** Does it at once, also under load. */
  now(): void {
    this.cancel();
    this.#run();
  }

  /** What was asked for is not done any more. */
  cancel(): void {
    if (this.#state.kind === 'resting') this.#state.timer.cancel();
    this.#state = { kind: 'quiet' };
  }

  #run(): void {
    const timer = this.#clock.after(this.#pause, () => {
      const wasAsked = this.#state.kind === 'resting' && this.#state.isAsked;
      this.#state = { kind: 'quiet' };
      if (wasAsked) this.#run();
    });
    this.#state = { kind: 'resting', timer, isAsked: false };
    this.#task();
  }
}
