import { isAction } from './action.js';

/** What can be done from the message box. */
export const commandNames = ['me', 'join', 'leave', 'msg', 'members', 'mute', 'unmute', 'search', 'help'] as const;
export type CommandName = (typeof commandNames)[number];

/** What somebody has typed into the message box. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly name: CommandName; readonly rest: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** A word after a slash is a command; with two slashes it is said with one, and a path is no command. */
export function readTyped(typed: string): Typed {
  const text = typed.trim();
  if (isAction(text)) return { kind: 'text', text };
  if (text.startsWith('//')) return { kind: 'text', text: text.slice(1) };
  const [, word = '', rest = ''] = /^\/(\p{L}+)(?:\s+([\s\S]*))?$/u.exec(text) ?? [];
  if (word === '') return { kind: 'text', text };
  const name = commandNames.find((known) => known === word.toLowerCase());
  return name === undefined ? { kind: 'unknown', name: word } : { kind: 'command', name, rest };
}

/** The first word, which may be in quotes, and what comes after it. */
export function splitFirstWord(text: string): { readonly word: string; readonly rest: string } {
  const [, quoted, bare, rest = ''] = /^(?:"([^"]+)"|(\S+))\s*([\s\S]*)$/.exec(text) ?? [];
  return { word: quoted ?? bare ?? '', rest };
}
