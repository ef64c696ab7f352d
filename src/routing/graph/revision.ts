import type { Clock } from '../../platform/clock.js';
import type { RecordChange } from './topology.js';

/** What is to be drawn from changes at the end of this turn; nothing any more once the node has left. */
type State =
  | { readonly kind: 'settled' }
  | { readonly kind: 'due'; readonly change: RecordChange; readonly publishes: boolean }
  | { readonly kind: 'over' };

/** Draws the consequences of changed links or records once for all of a turn, at its end. */
export class Revision {
  readonly #clock: Clock;
  readonly #settle: (change: RecordChange, publishes: boolean) => void;
  #state: State = { kind: 'settled' };

  /** `settle`: draws them. `publishes`: a record of this node is to be signed and flooded first, which may change more. */
  constructor(clock: Clock, settle: (change: RecordChange, publishes: boolean) => void) {
    this.#clock = clock;
    this.#settle = settle;
  }

  get isOver(): boolean {
    return this.#state.kind === 'over';
  }

  /** Records have changed so much. */
  ask(change: RecordChange, publishes = false): void {
    const before = this.#state;
    if (before.kind === 'over') return;
    const isDue = before.kind === 'due';
    this.#state = {
      kind: 'due',
      change: isDue ? greaterChange(before.change, change) : change,
      publishes: publishes || (isDue && before.publishes),
    };
    if (!isDue) this.#clock.endOfTurn(() => this.#turnOver());
  }

  end(): void {
    this.#state = { kind: 'over' };
  }

  #turnOver(): void {
    if (this.#state.kind !== 'due') return;
    const { change, publishes } = this.#state;
    this.#state = { kind: 'settled' };
    this.#settle(change, publishes);
  }
}

export function greaterChange(a: RecordChange, b: RecordChange): RecordChange {
  return a === 'nothing' || b === 'ways' ? b : a;
}
