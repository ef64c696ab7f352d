import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes, concatBytes, equalBytes, fromHex, toHex } from '../../src/model/bytes.js';

/** Short ones of few different bytes, so that beginnings and whole texts are often the same. */
const someBytes = fc.uint8Array({ maxLength: 4, max: 2 });

describe('the order of bytes', () => {
  it('is that of a dictionary', () => {
    const sorted = [[], [0], [0, 0], [0, 1], [1], [1, 0], [127], [128], [255]].map((bytes) => Uint8Array.from(bytes));
    expect([...sorted].reverse().sort(compareBytes)).toEqual(sorted);
  });

  it('is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(someBytes, someBytes, someBytes, (a, b, c) => {
        expect(Math.sign(compareBytes(a, b)) + Math.sign(compareBytes(b, a))).toBe(0);
        if (compareBytes(a, b) <= 0 && compareBytes(b, c) <= 0) expect(compareBytes(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('has no two places for equal bytes, nor one for different ones', () => {
    fc.assert(
      fc.property(someBytes, someBytes, (a, b) => {
        expect(compareBytes(a, b) === 0).toBe(toHex(a) === toHex(b));
        expect(equalBytes(a, b)).toBe(compareBytes(a, b) === 0);
      }),
    );
  });
});

describe('hexadecimal', () => {
  it('is lower case, with two digits for each byte', () => {
    expect(toHex(Uint8Array.of(0, 1, 15, 16, 255))).toBe('00010f10ff');
  });

  it('reads back what it wrote, in either case', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
        expect(fromHex(toHex(bytes).toUpperCase())).toEqual(bytes);
      }),
    );
  });

  it.each(['0', '0g', '0x00', ' 00', '00\n', '٠٠'])('refuses "%s"', (text) => {
    expect(() => fromHex(text)).toThrow(RangeError);
  });
});

describe('bytes put together', () => {
  it('keep their order and their number', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 8 }), (parts) => {
        expect([...concatBytes(...parts)]).toEqual(parts.flatMap((part) => [...part]));
      }),
    );
  });

  it('are a copy', () => {
    const part = Uint8Array.of(1, 2);
    const whole = concatBytes(part);
    part[0] = 9;
    expect([...whole]).toEqual([1, 2]);
  });
});
