import type { Clock, Timer } from '../../src/platform/clock.js';
import type { EventQueue } from './event-queue.js';

/** The clock of one process, ahead of or behind the others'. With the process its timers end. */
export class ProcessClock implements Clock {
  readonly #queue: EventQueue;
  readonly #skew: number;
  readonly #endOfTurn: (() => void)[] = [];
  readonly #needsFlush: Set<ProcessClock>;
  #timers = 0;
  #isRunning = true;

  /** `skew`: milliseconds ahead of the true time. `needsFlush` takes the clocks whose turn is still to be ended. */
  constructor(queue: EventQueue, skew: number, needsFlush: Set<ProcessClock>) {
    this.#queue = queue;
    this.#skew = skew;
    this.#needsFlush = needsFlush;
  }

  /** Timers that have not run yet. */
  get timers(): number {
    return this.#timers;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  now(): number {
    return this.#queue.now + this.#skew;
  }

  after(delay: number, task: () => void): Timer {
    this.#timers += 1;
    let isPending = true;
    const over = (): boolean => {
      if (!isPending) return false;
      isPending = false;
      this.#timers -= 1;
      return true;
    };
    const takeBack = this.#queue.after(delay, () => {
      if (over()) this.turn(task);
    });
    return {
      cancel: () => {
        if (over()) takeBack();
      },
    };
  }

  endOfTurn(task: () => void): void {
    this.#endOfTurn.push(task);
    this.#needsFlush.add(this);
  }

  /** Runs something in this process, if it still runs, as one turn of its event loop. */
  turn(task: () => void): void {
    if (!this.#isRunning) return;
    task();
    this.flush();
  }

  flush(): void {
    this.#needsFlush.delete(this);
    for (let task = this.#endOfTurn.shift(); task !== undefined; task = this.#endOfTurn.shift())
      if (this.#isRunning) task();
    this.#needsFlush.delete(this);
  }

  /** The process was killed: nothing of it runs any more. */
  stop(): void {
    this.#isRunning = false;
  }
}
