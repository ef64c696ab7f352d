import type { Clock, Timer } from './clock.js';

/** What `setTimeout` takes at most; a longer delay would be over at once (WHATWG HTML, "timers": 32 bit milliseconds). */
const longestDelay = 2 ** 31 - 1;

/** Milliseconds since this program started, with fractions; never set back, unlike the clock (W3C High Resolution Time). */
export const systemStopwatch = (): number => performance.now();

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay: number, task: () => void): Timer {
    const end = Date.now() + delay;
    let handle = setTimeout(stage, Math.min(delay, longestDelay));
    function stage(): void {
      const left = end - Date.now();
      if (delay <= longestDelay || left <= 0) task();
      else handle = setTimeout(stage, Math.min(left, longestDelay));
    }
    return { cancel: () => clearTimeout(handle) };
  },
  endOfTurn: (task) => queueMicrotask(task),
};
