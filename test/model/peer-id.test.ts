import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { InvalidPeerIdError } from '../../src/model/errors.js';
import {
  counterpartId,
  freePeerId,
  longestPeerId,
  madeUpPeerId,
  parsePeerId,
  typedPeerId,
  yieldedPeerId,
} from '../../src/model/peer-id.js';
import { seededRandom } from '../support/seeded-random.js';

const lengthOf = (text: string): number => [...text].length;

function isId(text: string): boolean {
  try {
    return parsePeerId(text) === text;
  } catch (error) {
    if (error instanceof InvalidPeerIdError) return false;
    throw error;
  }
}

/** Texts of characters that are near the border of what an ID may hold. */
const nearlyId = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'Z', '7', ' ', '-', '~', 'é', 'e\u0301', '\u0301', '🦊', '\uFE0F', '\u200D', '\t', '\u00A0'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 70,
});

describe('an ID', () => {
  test.each([
    ['a number', '10'],
    ['a name', 'UserA'],
    ['a single letter', 'x'],
    ['a name with a space', 'Alice Liddell'],
    ['an accent, composed', 'Andr\u00E9'],
    ['another script', '山田太郎'],
    ['a script with combining marks', 'हिन्दी'],
    ['an emoji', '🦊'],
    ['an emoji with a colour selector', '❤\uFE0F'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['an emoji with a skin tone', '👋🏽'],
    ['a flag', '🇨🇭'],
    ['punctuation and symbols', '<b>&"\'$+=#/'],
    ['what is special to JavaScript', '__proto__'],
    ['64 characters', 'x'.repeat(64)],
    ['64 characters outside the basic plane', '🦊'.repeat(64)],
  ])('may be %s', (_, text) => {
    expect(parsePeerId(text)).toBe(text);
  });

  test.each([
    ['nothing', '', 'must not be empty'],
    ['65 characters', 'x'.repeat(65), 'at most 64 characters, this one has 65'],
    ['65 characters outside the basic plane', '🦊'.repeat(65), 'this one has 65'],
    ['white space only', ' ', 'white space'],
    ['white space in front', ' alice', 'white space'],
    ['white space behind', 'alice ', 'white space'],
    ['a no-break space behind', 'alice\u00A0', 'white space'],
    ['a line break behind', 'alice\n', 'white space'],
    ['a byte order mark in front', '\uFEFFalice', 'white space'],
    ['a tilde', 'alice~ab12', '"~"'],
    ['a tab within', 'a\tb', 'visible'],
    ['a line break within', 'a\nb', 'visible'],
    ['a no-break space within', 'a\u00A0b', 'visible'],
    ['an ideographic space within', 'a\u3000b', 'visible'],
    ['a zero byte', 'a\0b', 'visible'],
    ['an escape sequence', '\u001B[31mred', 'visible'],
    ['a C1 control character', 'a\u0085b', 'visible'],
    ['a zero-width space', 'a\u200Bb', 'visible'],
    ['a zero-width joiner', 'a\u200Db', 'visible'],
    ['a right-to-left override', 'a\u202Eb', 'visible'],
    ['an isolate', 'a\u2066b', 'visible'],
    ['a soft hyphen', 'a\u00ADb', 'visible'],
    ['a Hangul filler', '\u3164', 'visible'],
    ['a blank Braille pattern', '\u2800', 'visible'],
    ['tag characters', 'a\u{E0041}', 'visible'],
    ['a private-use character', '\uE000', 'visible'],
    ['an unassigned code point', '\u0378', 'visible'],
    ['half a surrogate pair', 'a\uD83E', 'visible'],
    ['a combining mark in front', '\u0301a', 'visible'],
    ['a colour selector in front', '\uFE0Fa', 'visible'],
    ['an accent that is not composed', 'Andre\u0301', 'normal form C'],
    ['a compatibility sign that NFC replaces', '\u212B', 'normal form C'],
  ])('must not be %s', (_, text, words) => {
    expect(() => parsePeerId(text)).toThrow(InvalidPeerIdError);
    expect(() => parsePeerId(text)).toThrow(words);
  });

  it('is left as it is, or refused with an InvalidPeerIdError', () => {
    fc.assert(
      fc.property(nearlyId, (text) => {
        if (!isId(text)) return;
        expect(lengthOf(text)).toBeLessThanOrEqual(longestPeerId);
        expect(text.trim()).toBe(text);
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/[~\p{C}]/u);
      }),
    );
  });
});

describe('an ID that a person types', () => {
  it('loses the white space at its ends', () => {
    expect(typedPeerId('  alice\n')).toBe('alice');
  });

  it('gets its accents composed', () => {
    expect(typedPeerId('Andre\u0301')).toBe('Andr\u00E9');
  });

  it('keeps its case', () => {
    expect(typedPeerId('UserA')).not.toBe(typedPeerId('usera'));
  });

  it.each(['', '   ', 'a~b', 'a\u200Bb', 'x'.repeat(65)])('is refused when it is "%s"', (text) => {
    expect(() => typedPeerId(text)).toThrow(InvalidPeerIdError);
  });

  it('stays the same when it is typed again', () => {
    fc.assert(
      fc.property(nearlyId, (text) => {
        let id: string;
        try {
          id = typedPeerId(text);
        } catch {
          // Not every text is an ID.
          return;
        }
        expect(typedPeerId(id)).toBe(id);
        expect(isId(id)).toBe(true);
      }),
    );
  });
});

describe('a made-up ID', () => {
  it('is valid and easy to say, whatever the random numbers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (numbers) => {
        let at = 0;
        const random = { bytes: (length: number) => numbers.subarray(at, (at += length)) };
        const id = madeUpPeerId(random);
        expect(isId(id)).toBe(true);
        expect(id).toMatch(/^[a-z]+-[a-z]+-[1-9][0-9]$/);
      }),
    );
  });

  it('is rarely the same twice', () => {
    const random = seededRandom(1);
    const ids = new Set(Array.from({ length: 100 }, () => madeUpPeerId(random)));
    expect(ids.size).toBeGreaterThan(98);
  });
});

describe('a free ID close to a taken one', () => {
  const wantedId = nearlyId.filter(isId).map(parsePeerId);

  it('is the wanted one with the first free number behind', () => {
    const taken = new Set(['UserA', 'UserA-2', 'UserA-3']);
    expect(freePeerId(parsePeerId('UserA'), (id) => taken.has(id), seededRandom(1))).toBe('UserA-4');
  });

  it('is valid, at most 64 characters long and never a taken one', () => {
    fc.assert(
      fc.property(wantedId, fc.nat(998), (wanted, count) => {
        const taken = new Set<string>([wanted]);
        for (let at = 0; at < Math.min(count, 30); at += 1)
          taken.add(freePeerId(wanted, (id) => taken.has(id), seededRandom(1)));
        const free = freePeerId(wanted, (id) => taken.has(id), seededRandom(1));
        expect(taken).not.toContain(free);
        expect(isId(free)).toBe(true);
      }),
    );
  });

  it('shortens the longest IDs to make room for the number', () => {
    const free = freePeerId(parsePeerId('🦊'.repeat(64)), () => false, seededRandom(1));
    expect(free).toBe(`${'🦊'.repeat(62)}-2`);
  });

  it('has no white space where the wanted one was cut', () => {
    const wanted = parsePeerId(`${'x'.repeat(61)} yz`);
    expect(freePeerId(wanted, () => false, seededRandom(1))).toBe(`${'x'.repeat(61)}-2`);
  });

  it('is made up when every number is taken', () => {
    const free = freePeerId(parsePeerId('UserA'), (id) => id.startsWith('UserA'), seededRandom(1));
    expect(free).toMatch(/^[a-z]+-[a-z]+-[1-9][0-9]$/);
  });
});

describe('an ID that looks like another one', () => {
  it('with two spaces in a row is none', () => {
    expect(() => parsePeerId('Alice  Liddell')).toThrow(InvalidPeerIdError);
  });
});

describe('the other ID of an owner', () => {
  const key = new Uint8Array(32).fill(0x1f);

  it('is the one that they yield to, and back', () => {
    const wanted = parsePeerId('UserA');
    const yielded = yieldedPeerId(wanted, key);
    expect(counterpartId(wanted, key)).toBe('UserA~1f1f');
    expect(counterpartId(yielded, key)).toBe(wanted);
  });
});

describe('the last resort of a suggestion', () => {
  it('is a free ID as well', () => {
    const taken = madeUpPeerId(seededRandom(1));
    const free = freePeerId(parsePeerId('UserA'), (id) => id.startsWith('UserA') || id === taken, seededRandom(1));
    expect(free).not.toBe(taken);
  });
});
