import type { Mistake } from './parse-room-command.js';
import { takeQuoted, takeWord } from './take-id.js';

/** What somebody wants of files. They are named by the numbers that `files` shows. */
export type FileCommand =
  /** `to`: an ID, or a room with # before it. */
  | { readonly kind: 'offer'; readonly to: string; readonly isRoom: boolean; readonly path: string }
  | { readonly kind: 'fetch'; readonly number: number; readonly path: string | undefined }
  | { readonly kind: 'pause' | 'cancel'; readonly number: number };

/** The commands that the number of a file follows. */
const numberCommands = ['fetch', 'pause', 'cancel'] as const;

export const fileCommands = ['offer', ...numberCommands] as const;

export type FileWord = (typeof fileCommands)[number];

/** Reads what stands behind one of the commands. */
export function parseFileCommand(word: FileWord, typed: string): FileCommand | Mistake {
  return word === 'offer' ? parseOffer(typed) : parseNumbered(word, typed);
}

function parseOffer(typed: string): FileCommand | Mistake {
  const usage = 'write offer ID PATH, or offer #ROOM PATH, with the ID in quotes where it has spaces';
  if (typed === '') return mistake(`offer needs to know to whom, and which file: ${usage}`);
  const isRoom = typed.startsWith('#');
  const taken = typed.startsWith('"') ? takeQuoted(typed) : takeWord(typed);
  if (!taken) return mistake('the quote before the ID is not closed: write offer "ID" PATH');
  const path = unquoted(taken.rest.trim());
  if (path === '') return mistake(`offer needs the file as well: ${usage}`);
  return { kind: 'offer', to: taken.id, isRoom, path };
}

function parseNumbered(word: Exclude<FileWord, 'offer'>, typed: string): FileCommand | Mistake {
  const ending = word === 'fetch' ? ' [PATH]' : '';
  const [, digits, rest = ''] = /^([1-9]\d{0,5})(?:\s+(.*))?$/su.exec(typed) ?? [];
  if (digits === undefined || (word !== 'fetch' && rest !== ''))
    return mistake(`${word} needs the number of a file, which the command files shows: write ${word} N${ending}`);
  const number = Number(digits);
  return word === 'fetch'
    ? { kind: word, number, path: rest === '' ? undefined : unquoted(rest) }
    : { kind: word, number };
}

/** Paths may be typed as in a shell. */
function unquoted(path: string): string {
  return /^(["'])(.*)\1$/su.exec(path)?.[2] ?? path;
}

function mistake(words: string): Mistake {
  return { kind: 'mistake', words };
}
