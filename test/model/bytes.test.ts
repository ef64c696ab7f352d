import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareBytes,
  concatBytes,
  equalBytes,
  fromBase64Url,
  fromHex,
  toBase64Url,
  toHex,
  beginningToHex,
  beginsWith,
} from '../../src/model/bytes.js';

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

  it('can be had of the beginning alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, length) => {
        expect(beginningToHex(bytes, length)).toBe(toHex(bytes.subarray(0, length)));
        expect(beginsWith(bytes, bytes.subarray(0, length))).toBe(true);
      }),
    );
    expect(beginsWith(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0))).toBe(false);
    expect(beginsWith(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 3))).toBe(false);
  });

  it.each(['0', '0g', '0x00', ' 00', '00\n', '٠٠'])('refuses "%s"', (text) => {
    expect(() => fromHex(text)).toThrow(RangeError);
  });
});

describe('Base64 for links', () => {
  const reference = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

  it('is that of another implementation', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(toBase64Url(bytes)).toBe(reference(bytes));
        expect(fromBase64Url(reference(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is what RFC 4648 has in its section 10', () => {
    const texts = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
    const encoded = ['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy'];
    expect(texts.map((text) => toBase64Url(new TextEncoder().encode(text)))).toEqual(encoded);
  });

  it('has one spelling for each bytes: every other text is none', () => {
    const digit = fc.constantFrom(...Array.from('AQgwZz09-_+/= .\u00e9\u{1F600}'));
    fc.assert(
      fc.property(fc.array(digit, { maxLength: 8 }), (digits) => {
        const text = digits.join('');
        const bytes = Uint8Array.from(Buffer.from(text, 'base64url'));
        expect(fromBase64Url(text)).toEqual(reference(bytes) === text ? bytes : undefined);
      }),
      { numRuns: 1_000 },
    );
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
