import { folded } from './folded-text.js';

/** What is looked for: each of these parts, folded, somewhere in a text. */
export interface WantedWords {
  readonly parts: readonly string[];
}

/** A part of a text, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads what somebody looks for: words, which may stand in any order, and phrases in quotes, which are found as they are. A quote that
 * is not closed yet goes to the end.
 */
export function wantedWords(typed: string): WantedWords {
  const read = [...typed.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/gu)];
  const parts = read.map(({ 0: word, 1: phrase }) => folded(phrase ?? word).text);
  return { parts: [...new Set(parts)].filter((part) => part !== '') };
}

/** Whether anything is looked for at all: a single letter would find nearly everything. */
export function isEnough({ parts }: WantedWords): boolean {
  return parts.join('').length >= 2;
}

/** Where the words stand in a text, in its order and without overlap; empty if one of them does not. */
export function marksIn({ parts }: WantedWords, text: string): readonly Mark[] {
  const { text: plain, starts, ends } = folded(text);
  const marks: Mark[] = [];
  for (const part of parts) {
    let at = plain.indexOf(part);
    if (at < 0) return [];
    for (; at >= 0; at = plain.indexOf(part, at + part.length))
      marks.push({ start: starts[at] ?? 0, end: ends[at + part.length - 1] ?? 0 });
  }
  return joined(marks.sort((a, b) => a.start - b.start));
}

/** `marks`: by their beginning. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const apart: Mark[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last && mark.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else apart.push(mark);
  }
  return apart;
}

/** Of a text around its first mark, with the marks in it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Characters that are shown before the first mark. */
const shownBefore = 30;

/** What is shown of a text that may be long: at most `length` characters on one line, with the first mark among them. */
export function excerptOf(wanted: WantedWords, text: string, length: number): Excerpt {
  const line = text.replace(/\s/gu, ' ');
  const marks = marksIn(wanted, text);
  const first = marks[0]?.start ?? 0;
  const start = line.length <= length || first <= shownBefore ? 0 : wordBegin(line, first - shownBefore);
  const end = Math.min(line.length, start + length);
  const [before, behind] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
  const shift = before.length - start;
  const shown = marks
    .filter((mark) => mark.end <= end)
    .map((mark) => ({ start: mark.start + shift, end: mark.end + shift }));
  return { text: before + line.slice(start, end) + behind, marks: shown };
}

/** Where a word begins at or behind `at`, but not much behind it: never within a pair of surrogates. */
function wordBegin(line: string, at: number): number {
  const blank = line.indexOf(' ', at);
  if (blank >= 0 && blank < at + shownBefore) return blank + 1;
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
