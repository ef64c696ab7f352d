import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkCount, chunkLength, indexesIn, inMegabytes, rangesOf } from '../../src/files/chunks.js';

describe('the chunks of a file', () => {
  it('have together the bytes of the file', () => {
    const sizes = fc.record({
      size: fc.integer({ min: 1, max: 10_000 }),
      chunkBytes: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(sizes, (shape) => {
        const lengths = Array.from({ length: chunkCount(shape) }, (_, index) => chunkLength(shape, index));
        expect(lengths.reduce((sum, length) => sum + length)).toBe(shape.size);
        expect(Math.min(...lengths)).toBeGreaterThan(0);
      }),
    );
  });

  it('are the same as ranges and one by one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200)), (numbers) => {
        const sorted = numbers.sort((a, b) => a - b);
        expect(indexesIn(rangesOf(sorted), 201, 1_000)).toEqual(sorted);
      }),
    );
  });

  it('are no more than there are, whatever a range says', () => {
    const whole = [{ first: 0, count: 0xffff_ffff }];
    expect(indexesIn(whole, 3, 100)).toEqual([0, 1, 2]);
    expect(indexesIn([{ first: 0xffff_ffff, count: 0xffff_ffff }], 3, 100)).toEqual([]);
    expect(indexesIn(whole, 1_000, 5)).toHaveLength(5);
  });
});

describe('megabytes', () => {
  it.each([
    [25_000_000, '25 MB'],
    [25_000_001, '25.1 MB'],
    [1, '0.1 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(inMegabytes(bytes)).toBe(words);
  });
});
