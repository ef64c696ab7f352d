import type { Timer } from '../../src/platform/clock.js';
import { systemClock } from '../../src/platform/system-clock.js';
import type { TimerCall, TimerLine, TimerOrder } from './timer-messages.js';

/** Keeps timers for a page at the other end of the line. */
export function serveTimers(line: TimerLine<TimerOrder, TimerCall>): void {
  const timers = new Map<number, Timer>();
  line.onmessage = ({ data }) => {
    const { number } = data;
    if (data.type === 'cancel') {
      timers.get(number)?.cancel();
      timers.delete(number);
      return;
    }
    const timer = systemClock.after(data.delay, () => {
      timers.delete(number);
      line.postMessage({ number });
    });
    timers.set(number, timer);
  };
}
