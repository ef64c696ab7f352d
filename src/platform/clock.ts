/** A deadline that has not come yet. */
export interface Timer {
  cancel(): void;
}

/** Time as the core sees it: real in a program, virtual in tests and in the simulator. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Runs `task` once, `delay` milliseconds from now. */
  after(delay: number, task: () => void): Timer;
  /** Runs `task` at the end of this turn of the event loop, before anything else that waits. */
  endOfTurn(task: () => void): void;
}
