import { closeCodes } from '../../model/close-codes.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { RoutingLink } from '../network.js';

/** Records that are taken in before anything else has its turn: some milliseconds of checking signatures. */
const recordsInSlice = 50;
/** Milliseconds between two slices: whatever else came in meanwhile is served. */
const pause = 1;
/** What one neighbour may have waiting; a network of that size is told in one go when two halves meet. */
const mostWaiting = 200_000;

interface Task {
  readonly link: RoutingLink;
  readonly run: () => void;
}

/**
 * What neighbours say, in slices: a burst of records, each with signatures to be checked, must not stop a node from passing
 * on messages. Few records are taken in at once, as they come; of many the rest waits, in order, and so does everything
 * that a neighbour says behind them. Invariant: what waits is only ever run by the timer, from the front.
 */
export class IntakeQueue {
  readonly #clock: Clock;
  readonly #counts = new Map<RoutingLink, number>();
  #waiting: Task[] = [];
  #slice: Timer | undefined;
  #left = recordsInSlice;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Runs a task for a link, now or later. */
  push(link: RoutingLink, run: () => void): void {
    this.#slice ??= this.#clock.after(pause, () => this.#nextSlice());
    if (this.#left > 0) {
      this.#left -= 1;
      run();
      return;
    }
    const count = (this.#counts.get(link) ?? 0) + 1;
    if (count > mostWaiting) {
      link.close(closeCodes.tryAgainLater, `${mostWaiting} records wait to be checked, and that is the most`);
      return;
    }
    this.#counts.set(link, count);
    this.#waiting.push({ link, run });
  }

  /** Forgets what waits of a neighbour that nobody believes any more. */
  drop(link: RoutingLink): void {
    this.#counts.delete(link);
    this.#waiting = this.#waiting.filter((task) => task.link !== link);
  }

  /** Ends the timer; what waits is not run any more. */
  close(): void {
    this.#slice?.cancel();
    this.#waiting = [];
  }

  #nextSlice(): void {
    this.#slice = undefined;
    this.#left = recordsInSlice;
    if (this.#waiting.length === 0) {
      this.#counts.clear();
      return;
    }
    this.#slice = this.#clock.after(pause, () => this.#nextSlice());
    const slice = this.#waiting.splice(0, recordsInSlice);
    // What comes meanwhile stays behind what waits already.
    this.#left = this.#waiting.length > 0 ? 0 : recordsInSlice - slice.length;
    for (const { link, run } of slice) {
      this.#counts.set(link, (this.#counts.get(link) ?? 1) - 1);
      link.guarded(run);
    }
  }
}
