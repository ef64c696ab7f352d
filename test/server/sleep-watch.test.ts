import { describe, expect, it } from 'vitest';
import { SleepWatch } from '../../src/server/sleep-watch.js';
import { VirtualClock } from '../support/virtual-clock.js';

interface Scene {
  readonly clock: VirtualClock;
  readonly watch: SleepWatch;
  /** Milliseconds from the beginning at which it noticed something. */
  readonly woken: number[];
}

function scene(): Scene {
  const clock = new VirtualClock();
  const begin = clock.now();
  const woken: number[] = [];
  const watch = new SleepWatch(clock, 5_000, () => void woken.push(clock.now() - begin));
  watch.start();
  return { clock, watch, woken };
}

describe('a watch for sleep', () => {
  it('says nothing while time passes as it should', () => {
    const { clock, woken, watch } = scene();
    clock.advance(600_000);
    expect(woken).toEqual([]);
    watch.stop();
    expect(clock.pending).toBe(0);
  });

  it.each(['sleep', 'freeze'] as const)('notices a %s within its interval, once', (kind) => {
    const { clock, woken } = scene();
    clock.advance(2_000);
    clock[kind](60_000);
    clock.advance(60_000);
    expect(woken).toHaveLength(1);
    expect(woken[0]).toBeLessThanOrEqual(62_000 + 5_000);
  });

  it('notices a clock that was set back', () => {
    const { clock, woken } = scene();
    clock.advance(2_000);
    clock.sleep(-3_600_000);
    clock.advance(60_000);
    expect(woken).toHaveLength(1);
  });

  it('does not mind a timer that is a little late', () => {
    const { clock, woken } = scene();
    clock.advance(4_000);
    clock.freeze(4_000);
    clock.advance(60_000);
    expect(woken).toEqual([]);
  });
});
