import type { Clock, Timer } from '../../src/platform/clock.js';
import type { TimerCall, TimerLine, TimerOrder } from './timer-messages.js';

/** The part of a `Worker` that keeps timers. */
export interface TimerWorker extends TimerLine<TimerCall, TimerOrder> {
  onerror: ((event: ErrorEvent) => unknown) | null;
}

/**
 * A clock whose timers come in time in a tab that nobody looks at, where browsers delay the page's own by up to a minute.
 * Each timer runs twice, in a worker and in the page, and the first to come counts: whatever becomes of the worker, none
 * is lost, and they come in the same order as either side would run them.
 */
export class WorkerClock implements Clock {
  readonly #page: Clock;
  readonly #pending = new Map<number, () => void>();
  #worker: TimerWorker | undefined;
  #made = 0;

  /** `open` may throw where there are no workers. */
  constructor(page: Clock, open: () => TimerWorker) {
    this.#page = page;
    try {
      this.#worker = open();
    } catch {
      // The page's own timers do, as long as somebody looks at it.
      return;
    }
    this.#worker.onmessage = ({ data }) => this.#pending.get(data.number)?.();
    this.#worker.onerror = () => (this.#worker = undefined);
  }

  now(): number {
    return this.#page.now();
  }

  after(delay: number, task: () => void): Timer {
    const number = (this.#made += 1);
    const run = (): void => {
      cancel();
      task();
    };
    const own = this.#page.after(delay, run);
    const cancel = (): void => {
      if (!this.#pending.delete(number)) return;
      own.cancel();
      this.#worker?.postMessage({ type: 'cancel', number });
    };
    this.#pending.set(number, run);
    this.#worker?.postMessage({ type: 'set', number, delay });
    return { cancel };
  }

  endOfTurn(task: () => void): void {
    this.#page.endOfTurn(task);
  }
}
