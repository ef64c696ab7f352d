import { describe, expect, it } from 'vitest';
import { day } from '../../src/model/units.js';
import type { Clock } from '../../src/platform/clock.js';

/** Resolves with the order in which the tasks came, once `last` has come, or so many. */
function orderOf(start: (came: (name: string) => void) => void, last: string | number): Promise<string[]> {
  const order: string[] = [];
  return new Promise((resolve) => {
    start((name) => {
      order.push(name);
      if (name === last || order.length === last) resolve(order);
    });
  });
}

/** What every clock of real time owes the core. */
export function clockContract(name: string, clock: Clock): void {
  describe(name, () => {
    describe('the end of a turn', () => {
      it('comes after this very task and before timers and setImmediate', async () => {
        const order = await orderOf((came) => {
          setTimeout(() => came('timer'), 0);
          setImmediate(() => came('immediate'));
          clock.after(0, () => came('deadline'));
          clock.endOfTurn(() => came('end of turn'));
          came('task');
        }, 5);
        expect(order.slice(0, 2)).toEqual(['task', 'end of turn']);
        expect(order.slice(2).sort()).toEqual(['deadline', 'immediate', 'timer']);
      });

      it('runs what was put there, in its order', async () => {
        const order = await orderOf((came) => {
          for (const name of ['a', 'b', 'c']) clock.endOfTurn(() => came(name));
        }, 'c');
        expect(order).toEqual(['a', 'b', 'c']);
      });
    });

    describe('a deadline', () => {
      it('comes once, in its time, unless it is cancelled', async () => {
        const order = await orderOf((came) => {
          clock.after(20, () => came('later'));
          clock.after(1, () => came('soon'));
          clock.after(5, () => came('cancelled')).cancel();
        }, 'later');
        expect(order).toEqual(['soon', 'later']);
      });

      it('may be cancelled when it has come', async () => {
        const timer = clock.after(0, () => undefined);
        await new Promise((resolve) => setTimeout(resolve, 2));
        expect(() => timer.cancel()).not.toThrow();
      });
    });

    describe('the time', () => {
      it('is that of the machine', () => {
        const before = Date.now();
        const now = clock.now();
        expect(now).toBeGreaterThanOrEqual(before);
        expect(now).toBeLessThanOrEqual(Date.now());
      });
    });

    describe('a far deadline', () => {
      it('may be farther away than the host can count to', async () => {
        let came = false;
        const timer = clock.after(30 * day, () => (came = true));
        await orderOf((name) => setTimeout(() => name('later'), 5), 'later');
        timer.cancel();
        expect(came).toBe(false);
      });
    });
  });
}
