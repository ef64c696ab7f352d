import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims, compareVersions, type Claim, type Version } from '../../src/routing/order.js';

/** Both small numbers, which are often the same, and those that times and counters really are. */
const number = fc.oneof(
  fc.nat(2),
  fc.constantFrom(Date.UTC(2026, 0, 1), 2 ** 32 - 1),
  fc.double({ min: 0, max: 2e15, noNaN: true }),
);
const version: fc.Arbitrary<Version> = fc.record({ incarnation: number, counter: number });
const claim: fc.Arbitrary<Claim> = fc.record({
  claimedAt: number,
  key: fc.uint8Array({ minLength: 2, maxLength: 2, max: 2 }),
});

function isTotalOrder<T>(
  values: fc.Arbitrary<T>,
  compare: (a: T, b: T) => number,
  same: (a: T, b: T) => boolean,
): void {
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      expect(compare(a, b) === 0).toBe(same(a, b));
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      if (compare(a, b) < 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThan(0);
    }),
  );
}

describe('versions', () => {
  it('are in a total order', () => {
    isTotalOrder(version, compareVersions, (a, b) => a.incarnation === b.incarnation && a.counter === b.counter);
  });

  it('count the session before what happened in it', () => {
    expect(compareVersions({ incarnation: 2, counter: 1 }, { incarnation: 1, counter: 9 })).toBeGreaterThan(0);
    expect(compareVersions({ incarnation: 2, counter: 2 }, { incarnation: 2, counter: 1 })).toBeGreaterThan(0);
  });
});

describe('claims', () => {
  it('are in a total order', () => {
    isTotalOrder(claim, compareClaims, (a, b) => a.claimedAt === b.claimedAt && a.key.join() === b.key.join());
  });

  it('are better the earlier they are, and of two at one time that of the smaller key', () => {
    const early = { claimedAt: 1, key: Uint8Array.of(9) };
    const late = { claimedAt: 2, key: Uint8Array.of(0) };
    expect(compareClaims(early, late)).toBeLessThan(0);
    expect(compareClaims({ ...early, key: Uint8Array.of(8) }, early)).toBeLessThan(0);
  });
});
