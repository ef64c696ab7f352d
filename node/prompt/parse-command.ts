import { isEnough, wantedWords } from '../../src/searching/wanted-words.js';
import { fileCommands, parseFileCommand, type FileCommand } from './parse-file-command.js';
import {
  parseRoomCommand,
  parseRooms,
  parseSaying,
  roomCommands,
  roomMark,
  type Mistake,
  type RoomCommand,
} from './parse-room-command.js';
import { takeQuoted, takeWord } from './take-id.js';

/** What a line that somebody typed asks for. */
export type Command =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'send'; readonly to: string; readonly text: string }
  | { readonly kind: 'trace' | 'accept'; readonly id: string }
  | { readonly kind: 'lookup'; readonly prefix: string }
  | { readonly kind: 'find'; readonly words: string }
  | { readonly kind: 'verify'; readonly id: string; readonly verdict: 'show' | 'yes' | 'no' }
  /** `count`: how many messages, if somebody says so. */
  | { readonly kind: 'history'; readonly id: string; readonly count: number | undefined }
  /** Without an ID: everybody. */
  | { readonly kind: 'forget'; readonly id: string | undefined }
  | { readonly kind: 'export'; readonly file: string }
  | { readonly kind: SimpleCommand }
  | RoomCommand
  | FileCommand
  | Mistake;

/** The commands that are a word and nothing else. */
export const simpleCommands = ['table', 'map', 'buffer', 'contacts', 'files', 'help', 'end'] as const;

/** The commands that an ID follows. */
export const idCommands = ['trace', 'verify', 'accept', 'history', 'forget'] as const;

/** The commands that any text follows. */
export const textCommands = ['find', 'lookup', 'export'] as const;

/** What shows rooms. */
const roomsWord = 'rooms';

/** Every word that is a command. */
export const commandWords = [
  ...simpleCommands,
  ...idCommands,
  ...textCommands,
  ...roomCommands,
  ...fileCommands,
  roomsWord,
] as const;

type SimpleCommand = (typeof simpleCommands)[number];
type IdCommand = (typeof idCommands)[number];
type TextCommand = (typeof textCommands)[number];

/** What `forget` forgets if it is told so; in quotes it is somebody of that name. */
const everything = 'everything';

/**
 * Reads a line: `ID text`, `"quoted ID" text`, a command with an ID or a text behind it, or a command that is one word. A first
 * word in quotes is always an ID, so that somebody called `table`, `#1` or `Anna Maria` can be written to; in quotes `\"` and `\\`
 * stand for `"` and `\`. Another first word that begins with # is a room.
 */
export function parseCommand(line: string): Command {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  return typed.startsWith('"') ? parseQuoted(typed) : parsePlain(typed);
}

function parsePlain(typed: string): Command {
  const [, word = '', text = ''] = /^(\S+)\s*(.*)$/su.exec(typed) ?? [];
  if (isOneOf(simpleCommands, word)) {
    if (text === '') return { kind: word };
    return mistake(
      `${word} is a command and takes no text; to write to a peer of that name, quote it: "${word}" ${text}`,
    );
  }
  if (isOneOf(idCommands, word)) return parseWithId(word, text.trim());
  if (isOneOf(textCommands, word)) return parseWithText(word, text.trim());
  if (isOneOf(roomCommands, word)) return parseRoomCommand(word, text.trim());
  if (isOneOf(fileCommands, word)) return parseFileCommand(word, text.trim());
  if (word === roomsWord) return parseRooms(text.trim());
  if (word.startsWith(roomMark)) return parseSaying(word, text);
  if (text !== '') return { kind: 'send', to: word, text };
  return mistake(`${word} is no command, and as an ID it lacks a text: write ID text, or help`);
}

function parseWithText(word: TextCommand, text: string): Command {
  if (word === 'lookup') return { kind: 'lookup', prefix: text };
  if (word === 'find') return parseFind(text);
  if (text === '') return mistake('export needs the name of the file that it is to write: write export FILE');
  return { kind: 'export', file: text };
}

function parseFind(words: string): Command {
  if (isEnough(wantedWords(words))) return { kind: 'find', words };
  return mistake('find needs two letters or more of what was said: write find WORDS, or find "A PHRASE"');
}

/** What each of them has the ID for. */
const purposes: Readonly<Record<IdCommand, string>> = {
  trace: 'of the one whose way it is to show',
  verify: 'of the one whose safety number it is to show',
  accept: 'of the one whose new key is to be trusted',
  history: 'of the one whose messages it is to show',
  forget: 'of the one who is to be forgotten',
};

/** What may stand behind the ID. */
const endings: Readonly<Record<IdCommand, string>> = {
  trace: '',
  verify: ' [yes|no]',
  accept: '',
  history: ' [N]',
  forget: '',
};

function parseWithId(word: IdCommand, typed: string): Command {
  const usage = `write ${word} ID${endings[word]}`;
  if (typed === '') return mistake(`${word} needs the ID ${purposes[word]}: ${usage}`);
  if (word === 'forget' && typed === everything) return { kind: word, id: undefined };
  const isRoom = word === 'history' && typed.startsWith(roomMark);
  const taken = typed.startsWith('"') ? takeQuoted(typed) : takeWord(typed);
  if (!taken) return mistake(`the quote before the ID is not closed: write ${word} "ID"`);
  const { id, rest } = taken;
  const ofPeer = withEnding(word, id, rest.trim());
  const command = isRoom && ofPeer?.kind === 'history' ? ofRoom(ofPeer) : ofPeer;
  if (command && (rest === '' || /^\s/u.test(rest))) return command;
  return mistake(
    `${usage}, with the ID in quotes where it has spaces: ${word} "Anna Maria"; to write to a peer called ${word}, quote it: "${word}" ${typed}`,
  );
}

/** Undefined if it is nothing that can stand behind the ID. */
function withEnding(word: IdCommand, id: string, ending: string): Command | undefined {
  switch (word) {
    case 'trace':
    case 'accept':
    case 'forget':
      return ending === '' ? { kind: word, id } : undefined;
    case 'verify':
      if (ending === '') return { kind: word, id, verdict: 'show' };
      return ending === 'yes' || ending === 'no' ? { kind: word, id, verdict: ending } : undefined;
    case 'history':
      if (ending === '') return { kind: word, id, count: undefined };
      return /^[1-9]\d{0,5}$/.test(ending) ? { kind: word, id, count: Number(ending) } : undefined;
  }
}

function ofRoom({ id, count }: Extract<Command, { readonly kind: 'history' }>): Command {
  return { kind: 'room-history', room: id, count };
}

function parseQuoted(typed: string): Command {
  const taken = takeQuoted(typed);
  if (!taken) return mistake('the quote before the ID is not closed: write "ID" text');
  const { whole, id, rest } = taken;
  if (rest === '') return mistake(`the text is missing: write ${whole} text`);
  if (!/^\s/u.test(rest)) return mistake(`a space belongs between the quoted ID and the text: write ${whole} text`);
  return { kind: 'send', to: id, text: rest.trim() };
}

/** An ID as it has to be typed. */
export function quotedIfNeeded(id: string): string {
  const isPlain = !/[\s"\\]|^#/u.test(id) && !isOneOf([...commandWords, everything], id);
  return isPlain ? id : `"${id.replace(/["\\]/g, '\\$&')}"`;
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return words.some((candidate) => candidate === word);
}

function mistake(words: string): Command {
  return { kind: 'mistake', words };
}
