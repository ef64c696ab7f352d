import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../src/searching/folded-text.js';
import { excerptOf, isEnough, marksIn, wantedWords } from '../../src/searching/wanted-words.js';
import '../support/property-seed.js';

/** What is marked in a text. */
function marked(typed: string, text: string): readonly string[] {
  return marksIn(wantedWords(typed), text).map(({ start, end }) => text.slice(start, end));
}

describe('what is found', () => {
  it.each([
    ['hello', 'Well, HELLO there', ['HELLO']],
    ['cafe', 'the Café and the cafe\u0301', ['Café', 'cafe\u0301']],
    ['CAFÉ', 'cafe', ['cafe']],
    ['strasse', 'Große Straße', ['Straße']],
    ['σοφος', 'ΣΟΦΌΣ σοφός', ['ΣΟΦΌΣ', 'σοφός']],
    ['ﬁne', 'fine', ['fine']],
    ['there hello', 'hello, you there', ['hello', 'there']],
    ['bold word', 'a **bo**ld `word`', ['bo**ld', 'word']],
    ['snake_case', 'a snake_case here', ['snake_case']],
    ['one two', '- one\n- two', ['one', 'two']],
    ['"one two"', '- one\n- two', ['one\n- two']],
    ['"see the docs"', 'see [the docs](http://a.b)', ['see [the docs']],
    ['"heading below"', '## Heading\n\n> below', ['Heading\n\n> below']],
    ['aa', 'aaaa', ['aaaa']],
    ['😀 face', 'a 😀 face', ['😀', 'face']],
    ['“two words', 'of two   words', ['two   words']],
    ['', 'anything', []],
    ['** __', 'anything ** __', []],
  ])('%j in %j', (typed, text, found) => {
    expect(marked(typed, text)).toEqual(found);
  });

  it.each([
    ['hello you', 'hello there'],
    ['"two one"', 'one two'],
    ['"one two"', 'one, two'],
    ['кот', 'кит'],
  ])('%j is not in %j', (typed, text) => {
    expect(marked(typed, text)).toEqual([]);
  });

  it('keeps the vowels of scripts that write them as marks', () => {
    expect(marked('कि', 'का')).toEqual([]);
  });

  it('is looked for from two characters on', () => {
    expect(['', 'a', '"a"', '*a*', 'ab', 'a b', '"ab"'].map((typed) => isEnough(wantedWords(typed)))).toEqual([
      ...[false, false, false, false],
      ...[true, true, true],
    ]);
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aÄ\u0308ßΣ *_~`\\[]#>-+1.\n\t“"İ¨ﬁ😀가𝒜')), maxLength: 60 }),
);

describe('whatever is written', () => {
  it('is found by all of its words in any order, and each mark says what it stands for', () => {
    fc.assert(
      fc.property(
        texts.chain((text) => {
          const words = text.split(/[\s"“”„]+/u).filter((word) => folded(word).text !== '');
          return fc.tuple(fc.constant(text), fc.shuffledSubarray(words));
        }),
        ([text, words]) => {
          const wanted = wantedWords(words.join(' '));
          const marks = marksIn(wanted, text);
          expect(marks.length > 0).toBe(wanted.parts.length > 0);
          const shown = marks.map(({ start, end }) => folded(text.slice(start, end)).text);
          for (const part of wanted.parts) expect(shown.some((mark) => mark.includes(part))).toBe(true);
        },
      ),
    );
  });

  it('is folded with each character in its place, and no space at the ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: plain, starts, ends } = folded(text);
        expect([starts.length, ends.length]).toEqual([plain.length, plain.length]);
        starts.forEach((start, at) => {
          expect(start).toBeLessThan(ends[at] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        });
        expect(plain).toBe(plain.trim());
      }),
    );
  });

  it('is cut to an excerpt that has its first mark', () => {
    fc.assert(
      fc.property(texts, texts, (before, behind) => {
        const { text, marks } = excerptOf(wantedWords('needle'), `${before} x needle ${behind}`, 60);
        expect(text.length).toBeLessThanOrEqual(62);
        expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('needle');
      }),
    );
  });
});

it('cuts long texts at words, with what stands around the first mark', () => {
  const text = `${'many words before it '.repeat(9)}\nthe needle is here ${'and more behind it '.repeat(9)}`;
  const { text: shown, marks } = excerptOf(wantedWords('needle'), text, 60);
  expect(shown).toBe('…it many words before it  the needle is here and more behind …');
  expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(['needle']);
});
