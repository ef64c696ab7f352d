import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLimits } from '../../src/model/limits.js';
import type { RandomSource } from '../../src/platform/random.js';
import { Backoff } from '../../src/server/backoff.js';
import { seededRandom } from '../support/seeded-random.js';

const limits = withLimits({ firstRetry: 500, longestRetry: 30_000 });
const largest: RandomSource = { bytes: (length) => new Uint8Array(length).fill(0xff) };
const smallest: RandomSource = { bytes: (length) => new Uint8Array(length) };

const waits = (backoff: Backoff, count: number): number[] => Array.from({ length: count }, () => backoff.next());

describe('the wait before the next dial', () => {
  it('may double each time, up to the longest one', () => {
    expect(waits(new Backoff(limits, largest), 9)).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });

  it('may be nothing at all, so that not all come at once', () => {
    expect(waits(new Backoff(limits, smallest), 3)).toEqual([0, 0, 0]);
  });

  it('is spread over the whole of what it may be', () => {
    const random = seededRandom(1);
    const firsts = Array.from({ length: 1_000 }, () => new Backoff(limits, random).next());
    const below = (most: number): number => firsts.filter((wait) => wait < most).length;
    for (const quarter of [1, 2, 3]) {
      expect(below(125 * quarter)).toBeGreaterThan(250 * quarter - 60);
      expect(below(125 * quarter)).toBeLessThan(250 * quarter + 60);
    }
  });

  it('is short again when something worked', () => {
    const backoff = new Backoff(limits, largest);
    waits(backoff, 20);
    backoff.reset();
    expect(waits(backoff, 2)).toEqual([500, 1_000]);
  });

  it('stays a number of milliseconds within its bounds, however often it fails', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2_000 }), (seed, failures) => {
        const backoff = new Backoff(limits, seededRandom(seed));
        for (const [at, wait] of waits(backoff, failures).entries()) {
          expect(Number.isInteger(wait)).toBe(true);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(Math.min(30_000, 500 * 2 ** at));
        }
      }),
      { numRuns: 20 },
    );
  });
});
