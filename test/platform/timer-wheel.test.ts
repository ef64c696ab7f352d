import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timer } from '../../src/platform/clock.js';
import { TimerWheel } from '../../src/platform/timer-wheel.js';
import '../support/property-seed.js';
import { VirtualClock } from '../support/virtual-clock.js';

const tick = 100;

function bench() {
  const clock = new VirtualClock();
  const begin = clock.now();
  const elapsed = (): number => clock.now() - begin;
  return { clock, elapsed, wheel: new TimerWheel(clock, elapsed, tick) };
}

describe('a timer wheel', () => {
  it('does each thing once, never early, and late by at most a tick, whatever is set and cancelled meanwhile', () => {
    const delay = fc.oneof(fc.integer({ min: 0, max: 3 * tick }), fc.integer({ min: 0, max: 200_000 }));
    const step = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), delay, chained: fc.option(delay) }),
      fc.record({ kind: fc.constant('cancel' as const), which: fc.nat() }),
      fc.record({ kind: fc.constant('pass' as const), time: delay }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { clock, elapsed, wheel } = bench();
        const set: { due: number; ranAt: number[]; cancelledAt: number | undefined; timer: Timer }[] = [];
        const add = (wait: number, chained: number | null): void => {
          const ranAt: number[] = [];
          const timer = wheel.after(wait, () => {
            ranAt.push(elapsed());
            if (chained !== null) add(chained, null);
          });
          set.push({ due: elapsed() + wait, ranAt, cancelledAt: undefined, timer });
        };
        for (const one of steps) {
          if (one.kind === 'set') add(one.delay, one.chained);
          else if (one.kind === 'pass') clock.advance(one.time);
          else {
            const chosen = set[one.which % Math.max(1, set.length)];
            chosen?.timer.cancel();
            if (chosen) chosen.cancelledAt ??= elapsed();
          }
        }
        clock.advance(500_000);
        for (const { due, ranAt, cancelledAt } of set) {
          if (cancelledAt !== undefined && cancelledAt < due) expect(ranAt).toEqual([]);
          else if (cancelledAt === undefined) expect(ranAt).toHaveLength(1);
          for (const at of ranAt) {
            expect(at).toBeGreaterThanOrEqual(due);
            expect(at).toBeLessThanOrEqual(due + tick);
          }
        }
        expect(clock.pending).toBe(0);
      }),
    );
  });

  it('has one timer of the clock beneath, and none when nothing waits', () => {
    const { clock, wheel } = bench();
    const timers = Array.from({ length: 1_000 }, (_, at) => wheel.after(1_000 + 37 * at, () => undefined));
    expect(clock.pending).toBe(1);
    clock.advance(2_000);
    expect(clock.pending).toBe(1);
    for (const timer of timers) timer.cancel();
    expect(clock.pending).toBe(0);
  });

  it('does in the order of their ticks what is due after the program stood still', () => {
    const { clock, wheel } = bench();
    const done: string[] = [];
    wheel.after(60_000, () => done.push('third'));
    wheel.after(5_000, () => done.push('first'));
    wheel.after(5_001, () => done.push('second'));
    wheel.after(200_000, () => done.push('later'));
    clock.freeze(100_000);
    clock.advance(0);
    expect(done).toEqual(['first', 'second', 'third']);
    clock.advance(100_000);
    expect(done).toHaveLength(4);
  });

  it('lets somebody cancel what is due at the same moment', () => {
    const { clock, wheel } = bench();
    const done: string[] = [];
    wheel.after(50, () => {
      done.push('one');
      other.cancel();
    });
    const other = wheel.after(50, () => done.push('other'));
    clock.advance(1_000);
    expect(done).toEqual(['one']);
  });

  it('keeps the others of a slot when some of it are cancelled, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4]), (cancelled) => {
        const { clock, wheel } = bench();
        const done: number[] = [];
        const timers = [0, 1, 2, 3, 4].map((number) => wheel.after(tick, () => done.push(number)));
        for (const number of cancelled) timers[number]?.cancel();
        clock.advance(2 * tick);
        expect(done).toEqual([0, 1, 2, 3, 4].filter((number) => !cancelled.includes(number)));
      }),
    );
  });

  it('goes on with the others when one of them throws', () => {
    const { clock, wheel } = bench();
    const done: string[] = [];
    wheel.after(50, () => {
      throw new Error('a fault');
    });
    wheel.after(60, () => done.push('other'));
    expect(() => clock.advance(tick)).toThrow('a fault');
    clock.advance(tick);
    expect(done).toEqual(['other']);
  });
});
