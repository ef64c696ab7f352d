import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/platform/clock.js';
import { systemClock } from '../../src/platform/system-clock.js';
import { serveTimers } from '../../web/clock/serve-timers.js';
import type { TimerCall, TimerLine, TimerOrder } from '../../web/clock/timer-messages.js';
import { WorkerClock, type TimerWorker } from '../../web/clock/worker-clock.js';
import { clockContract } from '../platform/clock-contract.js';
import { VirtualClock } from '../support/virtual-clock.js';

/** The timers of a tab that nobody looks at, at their worst: they never come. */
const hiddenPage: Clock = { ...systemClock, after: () => ({ cancel: () => undefined }) };

const ports: MessagePort[] = [];
afterAll(() => {
  for (const port of ports) port.close();
});

/** A worker as the page sees it; the other side of the line runs here as well. */
function timerWorker(): TimerWorker {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveTimers(port2 as unknown as TimerLine<TimerOrder, TimerCall>);
  return port1 as unknown as TimerWorker;
}

/** A worker that notes what it is told, and says what the test says. */
class NotingWorker implements TimerWorker {
  onmessage: TimerWorker['onmessage'] = null;
  onerror: TimerWorker['onerror'] = null;
  readonly orders: TimerOrder[] = [];

  postMessage(order: TimerOrder): void {
    this.orders.push(order);
  }

  call(number: number): void {
    this.onmessage?.(new MessageEvent('message', { data: { number } }));
  }
}

const nothing = (): void => undefined;

clockContract('a clock with its timers in a worker', new WorkerClock(systemClock, timerWorker));
clockContract('such a clock in a tab whose own timers never come', new WorkerClock(hiddenPage, timerWorker));
clockContract(
  'such a clock where there are no workers',
  new WorkerClock(systemClock, () => {
    throw new ReferenceError('Worker is not defined');
  }),
);
clockContract('such a clock with a worker that does nothing', new WorkerClock(systemClock, () => new NotingWorker()));

describe('a timer that runs in the page and in a worker', () => {
  function scene(): { page: VirtualClock; worker: NotingWorker; clock: WorkerClock; came: string[] } {
    const page = new VirtualClock();
    const worker = new NotingWorker();
    return { page, worker, clock: new WorkerClock(page, () => worker), came: [] };
  }

  it('comes once, when the worker is first', () => {
    const { page, worker, clock, came } = scene();
    clock.after(1_000, () => void came.push('task'));
    expect(worker.orders).toEqual([{ type: 'set', number: 1, delay: 1_000 }]);
    worker.call(1);
    worker.call(1);
    page.advance(2_000);
    expect(came).toEqual(['task']);
    expect(page.pending).toBe(0);
  });

  it('comes once, when the page is first, and the worker need not count on', () => {
    const { page, worker, clock, came } = scene();
    clock.after(1_000, () => void came.push('task'));
    page.advance(1_000);
    worker.call(1);
    expect(came).toEqual(['task']);
    expect(worker.orders.at(-1)).toEqual({ type: 'cancel', number: 1 });
  });

  it('does not come from either when it is cancelled', () => {
    const { page, worker, clock, came } = scene();
    clock.after(1_000, () => void came.push('task')).cancel();
    worker.call(1);
    page.advance(2_000);
    expect(came).toEqual([]);
  });

  it('is left to the page when the worker could not be loaded', () => {
    const { page, worker, clock, came } = scene();
    clock.after(1_000, () => void came.push('before'));
    worker.onerror?.(new Event('error') as ErrorEvent);
    clock.after(1_000, () => void came.push('after')).cancel();
    clock.after(1_000, () => void came.push('after'));
    page.advance(1_000);
    expect(came).toEqual(['before', 'after']);
    expect(worker.orders).toHaveLength(1);
  });

  it('may set another one of the same length', () => {
    const { page, worker, clock } = scene();
    clock.after(1_000, () => void clock.after(1_000, nothing));
    worker.call(1);
    expect(worker.orders.filter(({ type }) => type === 'set')).toHaveLength(2);
    expect(page.pending).toBe(1);
  });
});
