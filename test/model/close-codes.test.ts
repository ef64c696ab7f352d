import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeCodes, fittingWords } from '../../src/model/close-codes.js';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

describe('close codes', () => {
  it('are those that WebSockets allow an application: registered ones, or 4000 and above', () => {
    const codes = Object.values(closeCodes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !(code >= 1000 && code <= 1014) && !(code >= 4000 && code <= 4999))).toEqual([]);
  });
});

describe('the words of a close', () => {
  it('are left alone when they fit', () => {
    expect(fittingWords('x'.repeat(123))).toBe('x'.repeat(123));
  });

  it('are cut to 123 bytes, never within a character', () => {
    expect(fittingWords('x'.repeat(124))).toBe('x'.repeat(123));
    expect(fittingWords(`${'x'.repeat(121)}🦊`)).toBe('x'.repeat(121));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 30, maxLength: 130 }), (words) => {
        const fitting = fittingWords(words);
        expect(bytesOf(fitting)).toBeLessThanOrEqual(123);
        expect(words.startsWith(fitting)).toBe(true);
        const [next] = words.slice(fitting.length);
        if (next !== undefined) expect(bytesOf(fitting + next)).toBeGreaterThan(123);
      }),
    );
  });
});
