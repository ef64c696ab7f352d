import type { Clock, Timer } from '../platform/clock.js';

type State =
  | { readonly kind: 'idle' }
  /** `isWanted`: again, as soon as the pause is over. */
  | { readonly kind: 'pausing'; readonly isWanted: boolean; readonly timer: Timer };

/**
 * Does something at once when it is wanted, and then not again before a pause is over: then once for all who wanted it meanwhile. As
 * nodes hold back what they say of themselves while much changes (MinLSInterval in RFC 2328, appendix B).
 */
export class Pace {
  readonly #clock: Clock;
  readonly #pause: number;
  readonly #act: () => void;
  #state: State = { kind: 'idle' };

  /** `pause`: milliseconds. */
  constructor(clock: Clock, pause: number, act: () => void) {
    this.#clock = clock;
    this.#pause = pause;
    this.#act = act;
  }

  want(): void {
    if (this.#state.kind === 'pausing') {
      this.#state = { ...this.#state, isWanted: true };
      return;
    }
    this.#state = { kind: 'pausing', isWanted: false, timer: this.#clock.after(this.#pause, () => this.#goOn()) };
    this.#act();
  }

  close(): void {
    if (this.#state.kind === 'pausing') this.#state.timer.cancel();
  }

  #goOn(): void {
    const isWanted = this.#state.kind === 'pausing' && this.#state.isWanted;
    this.#state = { kind: 'idle' };
    if (isWanted) this.want();
  }
}
