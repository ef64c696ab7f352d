import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeCodes, fittingWords } from '../../src/model/close-codes.js';
import { closeCodeForBrowser } from '../../src/transport/web-socket.js';

const length = (text: string): number => new TextEncoder().encode(text).length;

describe('close codes', () => {
  test('are all different, and of those that a program may use', () => {
    const codes = Object.values(closeCodes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code < 1016 || (code >= 4000 && code < 5000), String(code)).toBe(true);
  });

  test('become such as a page may send', () => {
    for (const code of Object.values(closeCodes)) {
      const sent = closeCodeForBrowser(code);
      expect(sent === 1000 || (sent >= 3000 && sent <= 4999), `${code} as ${sent}`).toBe(true);
      if (code >= 4000) expect(sent).toBe(code);
    }
  });

  test('of a page are told apart, but for a page that leaves', () => {
    const sent = Object.values(closeCodes).map(closeCodeForBrowser);
    expect(sent.filter((code) => code === 1000)).toHaveLength(2);
    expect(new Set(sent).size).toBe(sent.length - 1);
  });
});

describe('words that fit into a close frame', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });

  test('have at most 123 bytes', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(length(fittingWords(words))).toBeLessThanOrEqual(123);
      }),
    );
  });

  test('begin as they did, and end where a character does', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const fitting = fittingWords(words);
        expect(words.startsWith(fitting)).toBe(true);
        expect([...words].slice(0, [...fitting].length).join('')).toBe(fitting);
      }),
    );
  });

  test('are left alone if they fit, and cut by no more than has to be', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const fitting = fittingWords(words);
        if (length(words) <= 123) expect(fitting).toBe(words);
        else expect(length(fitting)).toBeGreaterThan(123 - 4);
      }),
    );
  });

  test('keep every byte of the longest that fit', () => {
    expect(fittingWords('\u{1F600}'.repeat(40))).toBe('\u{1F600}'.repeat(30));
    expect(fittingWords('x'.repeat(123))).toHaveLength(123);
    expect(fittingWords('x'.repeat(124))).toHaveLength(123);
  });
});
