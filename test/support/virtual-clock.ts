import type { Clock, Timer } from '../../src/platform/clock.js';

interface Deadline {
  at: number;
  readonly order: number;
  readonly task: () => void;
}

/** Time that passes only when a test says so. Each task counts as one turn of the event loop. */
export class VirtualClock implements Clock {
  #now: number;
  #made = 0;
  readonly #deadlines = new Set<Deadline>();
  readonly #endOfTurn: (() => void)[] = [];

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  /** Timers that have not run yet. */
  get pending(): number {
    return this.#deadlines.size;
  }

  now(): number {
    return this.#now;
  }

  /** Sets the clock to an earlier time, as people do; what waits goes on waiting until its time by the new one. */
  setBack(milliseconds: number): void {
    this.#now -= milliseconds;
  }

  after(delay: number, task: () => void): Timer {
    const deadline = { at: this.#now + Math.max(0, delay), order: (this.#made += 1), task };
    this.#deadlines.add(deadline);
    return { cancel: () => this.#deadlines.delete(deadline) };
  }

  endOfTurn(task: () => void): void {
    this.#endOfTurn.push(task);
  }

  /** Ends the present turn and lets `milliseconds` pass: whatever is due in them runs, in order of its time. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    this.#finishTurn();
    for (let next = this.#nextUntil(end); next !== undefined; next = this.#nextUntil(end)) {
      this.#deadlines.delete(next);
      this.#now = next.at;
      next.task();
      this.#finishTurn();
    }
    this.#now = end;
  }

  /** The machine sleeps: time passes, no timer runs, and none of those that wait counts it. */
  sleep(milliseconds: number): void {
    this.#finishTurn();
    this.#now += milliseconds;
    for (const deadline of this.#deadlines) deadline.at += milliseconds;
  }

  /** The program is stopped: time passes, no timer runs, and those that were due meanwhile come late. */
  freeze(milliseconds: number): void {
    this.#finishTurn();
    this.#now += milliseconds;
    for (const deadline of this.#deadlines) deadline.at = Math.max(deadline.at, this.#now);
  }

  #finishTurn(): void {
    for (let task = this.#endOfTurn.shift(); task !== undefined; task = this.#endOfTurn.shift()) task();
  }

  #nextUntil(end: number): Deadline | undefined {
    let next: Deadline | undefined;
    for (const deadline of this.#deadlines) {
      if (deadline.at > end) continue;
      const isEarlier = next === undefined || deadline.at < next.at;
      const isFirstMade = next !== undefined && deadline.at === next.at && deadline.order < next.order;
      if (isEarlier || isFirstMade) next = deadline;
    }
    return next;
  }
}
