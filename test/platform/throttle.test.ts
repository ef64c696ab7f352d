import { describe, expect, it } from 'vitest';
import { Throttle } from '../../src/platform/throttle.js';
import { VirtualClock } from '../support/virtual-clock.js';

function bench(): { clock: VirtualClock; throttle: Throttle; times: number[] } {
  const clock = new VirtualClock();
  const begin = clock.now();
  const times: number[] = [];
  return { clock, times, throttle: new Throttle(clock, 50, () => times.push(clock.now() - begin)) };
}

describe('a throttle', () => {
  it('does at once what is asked for when it was quiet', () => {
    const { clock, throttle, times } = bench();
    throttle.ask();
    expect(times).toEqual([0]);
    clock.advance(50);
    throttle.ask();
    expect(times).toEqual([0, 50]);
  });

  it('does once, and within the pause, what is asked for many times', () => {
    const { clock, throttle, times } = bench();
    for (let at = 0; at < 120; at += 10) {
      throttle.ask();
      clock.advance(10);
    }
    clock.advance(1_000);
    expect(times).toEqual([0, 50, 100, 150]);
  });

  it('does what is asked for while it is done', () => {
    const clock = new VirtualClock();
    let times = 0;
    const throttle = new Throttle(clock, 50, () => {
      times += 1;
      if (times === 1) throttle.ask();
    });
    throttle.ask();
    expect(times).toBe(1);
    clock.advance(50);
    expect(times).toBe(2);
  });

  it('does at once what cannot wait, and nothing twice for that', () => {
    const { clock, throttle, times } = bench();
    throttle.ask();
    clock.advance(10);
    throttle.ask();
    throttle.now();
    expect(times).toEqual([0, 10]);
    clock.advance(1_000);
    expect(times).toEqual([0, 10]);
  });

  it('does nothing more when it is ended', () => {
    const { clock, throttle, times } = bench();
    throttle.ask();
    throttle.ask();
    throttle.cancel();
    clock.advance(1_000);
    expect(times).toEqual([0]);
  });
});
