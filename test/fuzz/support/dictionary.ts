/** Values at which something may be different from what is next to them. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const oddNumbers: readonly number[] = [
  0, 1, 2, 3, 4, 63, 64, 65, 127, 128, 129, 255, 256, 257, 16_383, 16_384, 65_535, 65_536, 0x7fffffff, 0x80000000,
  0xfffffffe, 0xffffffff,
];

export const oddDoubles: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MIN_VALUE,
  Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER,
  2 ** 32,
  Date.UTC(2026, 0, 1),
  Date.UTC(2027, 0, 1),
];

export const oddLengths: readonly number[] = [0, 1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256, 257, 300];

export const oddTexts: readonly Uint8Array[] = [
  utf8(''),
  utf8('a'),
  utf8('~'),
  utf8('a~b'),
  utf8(' '),
  utf8('__proto__'),
  utf8('constructor'),
  utf8('\0'),
  utf8('\ufeff'),
  utf8('\u202e'),
  utf8('Zoe\u0308'),
  utf8('x'.repeat(64)),
  utf8('x'.repeat(65)),
  utf8('\u{1F600}'.repeat(64)),
  utf8('ws://127.0.0.1:1/'),
  utf8('javascript:alert(1)'),
  // A continuation byte alone, an overlong form, a surrogate, a character that is cut off.
  Uint8Array.of(0x80),
  Uint8Array.of(0xc0, 0xaf),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0x61, 0xf0, 0x9f, 0x98),
];
