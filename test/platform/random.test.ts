import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomChoice, randomFraction, systemRandom, type RandomSource } from '../../src/platform/random.js';
import { seededRandom } from '../support/seeded-random.js';

const constantly = (byte: number): RandomSource => ({ bytes: (length) => new Uint8Array(length).fill(byte) });

describe('a random fraction', () => {
  it('is 0 at least and below 1, whatever the bytes', () => {
    expect(randomFraction(constantly(0))).toBe(0);
    expect(randomFraction(constantly(0xff))).toBe(1 - 2 ** -32);
    expect(randomFraction(constantly(0x80))).toBeCloseTo(0.502);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
        const fraction = randomFraction({ bytes: () => bytes });
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThan(1);
      }),
    );
  });
});

describe('a random choice', () => {
  it('reaches the first and the last', () => {
    expect(randomChoice(constantly(0), ['a', 'b', 'c'])).toBe('a');
    expect(randomChoice(constantly(0xff), ['a', 'b', 'c'])).toBe('c');
  });

  it('prefers none', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let count = 0; count < 3_000; count += 1) {
      const choice = randomChoice(random, ['a', 'b', 'c']);
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    for (const choice of ['a', 'b', 'c']) {
      expect(counts.get(choice)).toBeGreaterThan(900);
      expect(counts.get(choice)).toBeLessThan(1_100);
    }
  });
});

describe("the host's random numbers", () => {
  it('come in the wanted length, and never the same', () => {
    expect(systemRandom.bytes(0)).toHaveLength(0);
    expect(systemRandom.bytes(32)).toHaveLength(32);
    expect(systemRandom.bytes(32)).not.toEqual(systemRandom.bytes(32));
  });
});
