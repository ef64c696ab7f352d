import { describe, expect, it } from 'vitest';
import { TokenBucket } from '../../src/model/token-bucket.js';
import { VirtualClock } from '../support/virtual-clock.js';

describe('a token bucket', () => {
  it('is full at first, and gets its tokens back at its rate', () => {
    const clock = new VirtualClock();
    const bucket = new TokenBucket(clock, 10, 5);
    expect(bucket.waitFor(10)).toBe(0);
    bucket.take(10);
    expect(bucket.waitFor(1)).toBe(200);
    clock.advance(199);
    expect(bucket.waitFor(1)).toBe(1);
    clock.advance(1);
    expect(bucket.waitFor(1)).toBe(0);
  });

  it('holds no more than its burst, however long nothing is taken', () => {
    const clock = new VirtualClock();
    const bucket = new TokenBucket(clock, 10, 5);
    clock.advance(60_000);
    bucket.take(10);
    expect(bucket.waitFor(1)).toBe(200);
  });

  it('gives what is larger than itself when it is full, and is in debt afterwards', () => {
    const clock = new VirtualClock();
    const bucket = new TokenBucket(clock, 10, 5);
    bucket.take(1);
    expect(bucket.waitFor(15)).toBe(200);
    clock.advance(200);
    expect(bucket.waitFor(15)).toBe(0);
    bucket.take(15);
    expect(bucket.waitFor(1)).toBe(1200);
  });

  it('gives all that is asked for at once, or nothing', () => {
    const clock = new VirtualClock();
    const bucket = new TokenBucket(clock, 10, 2);
    expect(bucket.tryTake(7)).toBe(true);
    expect(bucket.tryTake(5)).toBe(false);
    expect(bucket.tryTake(3)).toBe(true);
    clock.advance(499);
    expect(bucket.tryTake(1)).toBe(false);
    clock.advance(1);
    expect(bucket.tryTake(1)).toBe(true);
  });

  it('is not emptied by a clock that is set back', () => {
    let now = 1_000_000;
    const clock = Object.assign(new VirtualClock(), { now: () => now });
    const bucket = new TokenBucket(clock, 10, 5);
    bucket.take(4);
    now -= 500_000;
    expect(bucket.waitFor(6)).toBe(0);
    now += 200;
    expect(bucket.waitFor(7)).toBe(0);
  });
});
