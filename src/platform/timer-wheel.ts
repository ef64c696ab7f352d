import type { Clock, Timer } from './clock.js';

/** Slots of the wheel: with ticks of 100 ms it goes around in 51 s, longer than most deadlines are away. A power of two. */
const slotCount = 512;

/** Milliseconds, some thirty years: with more of them ticks could not be counted any more. */
const longestDelay = 1e12;

/**
 * A clock for the deadlines of many links, each of which is mostly put off or cancelled before it comes: a timer costs one small object,
 * and all of them together have one timer of the clock beneath. It is never early, and late by at most one tick. A hashed wheel:
 * G. Varghese, T. Lauck, "Hashed and Hierarchical Timing Wheels", 1987, scheme 6.
 */
export class TimerWheel implements Clock {
  readonly #clock: Clock;
  readonly #stopwatch: () => number;
  readonly #tick: number;
  /** The first and the last of each slot's list. */
  readonly #first: (Deadline | undefined)[] = new Array<Deadline | undefined>(slotCount).fill(undefined);
  readonly #last: (Deadline | undefined)[] = new Array<Deadline | undefined>(slotCount).fill(undefined);
  /** Deadlines in the slots. */
  #count = 0;
  /** The newest tick that is over. */
  #over: number;
  /** Those whose time has come, which are carried out just now. */
  #due: Deadline[] = [];
  #wake: { readonly at: number; readonly timer: Timer } | undefined;

  /** `stopwatch`: milliseconds from some moment on, which is never set back. `tick`: milliseconds. */
  constructor(clock: Clock, stopwatch: () => number, tick: number) {
    this.#clock = clock;
    this.#stopwatch = stopwatch;
    this.#tick = tick;
    this.#over = this.#ticks();
  }

  now(): number {
    return this.#clock.now();
  }

  endOfTurn(task: () => void): void {
    this.#clock.endOfTurn(task);
  }

  after(delay: number, task: () => void): Timer {
    // Whoever waited long for nothing is not to pay for each tick that passed.
    if (this.#count === 0 && this.#due.length === 0) this.#over = this.#ticks();
    const at = Math.max(this.#over + 1, Math.ceil((this.#stopwatch() + Math.min(delay, longestDelay)) / this.#tick));
    const deadline = new Deadline(this, at, task);
    const slot = at % slotCount;
    const last = this.#last[slot];
    deadline.before = last;
    if (last) last.next = deadline;
    else this.#first[slot] = deadline;
    this.#last[slot] = deadline;
    this.#count += 1;
    this.#wakeBy(at);
    return deadline;
  }

  /** For a deadline in a slot. */
  remove(deadline: Deadline): void {
    const slot = deadline.at % slotCount;
    const { before, next } = deadline;
    if (before) before.next = next;
    else this.#first[slot] = next;
    if (next) next.before = before;
    else this.#last[slot] = before;
    this.#count -= 1;
    if (this.#count > 0) return;
    this.#wake?.timer.cancel();
    this.#wake = undefined;
  }

  #ticks(): number {
    return Math.floor(this.#stopwatch() / this.#tick);
  }

  #wakeBy(at: number): void {
    if (this.#wake && this.#wake.at <= at) return;
    this.#wake?.timer.cancel();
    const timer = this.#clock.after(Math.max(0, at * this.#tick - this.#stopwatch()), () => this.#turn());
    this.#wake = { at, timer };
  }

  #turn(): void {
    this.#wake = undefined;
    this.#collect();
    try {
      for (let deadline = this.#due.shift(); deadline; deadline = this.#due.shift()) deadline.carryOut();
    } finally {
      // One that has thrown does not keep the others from their turn.
      this.#wakeNext();
    }
  }

  /** Takes out of the slots all whose tick is over by now. */
  #collect(): void {
    const now = this.#ticks();
    const from = Math.max(this.#over + 1, now - slotCount + 1);
    this.#over = now;
    const due: Deadline[] = [];
    for (let tick = from; tick <= now; tick += 1)
      for (let one = this.#first[tick % slotCount]; one; one = one.next) if (one.at <= now) due.push(one);
    for (const one of due.sort((a, b) => a.at - b.at)) {
      this.remove(one);
      one.place = 'due';
      this.#due.push(one);
    }
  }

  #wakeNext(): void {
    if (this.#due.length > 0) {
      this.#wakeBy(this.#over);
      return;
    }
    if (this.#count === 0) return;
    let tick = this.#over + 1;
    while (!this.#first[tick % slotCount]) tick += 1;
    this.#wakeBy(tick);
  }
}

/** One timer of the wheel. */
class Deadline implements Timer {
  readonly at: number;
  before: Deadline | undefined = undefined;
  next: Deadline | undefined = undefined;
  place: 'slot' | 'due' | 'nowhere' = 'slot';
  readonly #wheel: TimerWheel;
  readonly #task: () => void;

  constructor(wheel: TimerWheel, at: number, task: () => void) {
    this.#wheel = wheel;
    this.at = at;
    this.#task = task;
  }

  cancel(): void {
    if (this.place === 'slot') this.#wheel.remove(this);
    this.place = 'nowhere';
  }

  carryOut(): void {
    if (this.place === 'nowhere') return;
    this.place = 'nowhere';
    this.#task();
  }
}
