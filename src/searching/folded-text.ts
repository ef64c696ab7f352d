/** A text as it is compared, and where each of its characters comes from. */
export interface FoldedText {
  readonly text: string;
  /** Of each UTF-16 unit of `text`: from where to where it stands in what was folded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Signs of Markdown at the beginning of a line: quotes, headings, items of lists. */
const lineSigns = /^[ \t]*(?:(?:>|(?:#{1,6}|[-+]|\d{1,9}\.)(?=\s|$))[ \t]*)+/gmu;
/** Signs of Markdown within a line. */
const signs = new Set('*_~`\\[]');
const space = /\s/u;
/** Accents, and the points of Hebrew and Arabic; not vowels of scripts that write them as marks. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/**
 * Makes texts equal that a reader takes for the same: capitals and accents fall away (Unicode NFKD), and so do the signs of Markdown;
 * white space of whatever kind and length is one space, and none at the ends.
 */
export function folded(text: string): FoldedText {
  const skipped = lineSignsOf(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let result = '';
  let isSpaceDue = false;
  let spaceAt = 0;
  for (let at = 0; at < text.length;) {
    const end = skipped.get(at);
    if (end !== undefined) {
      at = end;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const next = at + character.length;
    if (space.test(character)) {
      if (!isSpaceDue) spaceAt = at;
      isSpaceDue = true;
    } else if (!signs.has(character)) {
      const plain = plainOf(character, code);
      // An accent of its own belongs to the letter before it.
      if (plain === '' && ends.length > 0 && !isSpaceDue) ends[ends.length - 1] = next;
      if (plain !== '' && isSpaceDue && result !== '') {
        result += ' ';
        starts.push(spaceAt);
        ends.push(at);
      }
      if (plain !== '') isSpaceDue = false;
      result += plain;
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { text: result, starts, ends };
}

/** Where they end, by where they begin. */
function lineSignsOf(text: string): ReadonlyMap<number, number> {
  return new Map([...text.matchAll(lineSigns)].map(({ 0: found, index }) => [index, index + found.length]));
}

function plainOf(character: string, code: number): string {
  if (code < 0x80) return character.toLowerCase();
  // Capitals first: `ß` is `SS`, and both forms of the small sigma are one. Some accents stand on a space.
  const letters = character.normalize('NFKD').replace(accents, '').replace(/\s+/gu, '');
  return letters.toUpperCase().toLowerCase();
}
