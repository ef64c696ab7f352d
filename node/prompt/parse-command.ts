/** What a line that somebody typed asks for. */
export type Command =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'send'; readonly to: string; readonly text: string }
  | { readonly kind: 'trace'; readonly to: string }
  | { readonly kind: 'find'; readonly prefix: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'buffer' }
  | { readonly kind: 'help' }
  | { readonly kind: 'end' }
  | { readonly kind: 'mistake'; readonly words: string };

/** The commands that are a word and nothing else. */
export const simpleCommands = ['table', 'buffer', 'help', 'end'] as const;

/** The command that the beginning of an ID follows. */
export const findCommand = 'find';

type SimpleCommand = (typeof simpleCommands)[number];

/** The command that an ID follows. */
export const traceCommand = 'trace';

/**
 * Reads a line: `ID text`, `"quoted ID" text`, `trace ID`, `find PREFIX`, or a command that is one word. A first word in quotes
 * is always an ID, so that somebody called `table` or `Anna Maria` can be written to; in quotes `\"` and `\\` stand for `"` and `\`.
 */
export function parseCommand(line: string): Command {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  return typed.startsWith('"') ? parseQuoted(typed) : parsePlain(typed);
}

function parsePlain(typed: string): Command {
  const [, word = '', text = ''] = /^(\S+)\s*(.*)$/su.exec(typed) ?? [];
  if (isSimpleCommand(word)) {
    if (text === '') return { kind: word };
    return mistake(
      `${word} is a command and takes no text; to write to a peer of that name, quote it: "${word}" ${text}`,
    );
  }
  if (word === traceCommand) return parseTrace(text.trim());
  if (word === findCommand) return { kind: 'find', prefix: text.trim() };
  if (text !== '') return { kind: 'send', to: word, text };
  return mistake(`${word} is no command, and as an ID it lacks a text: write ID text, or help`);
}

function parseTrace(typed: string): Command {
  if (typed === '') return mistake('trace needs the ID of the one whose way it is to show: write trace ID');
  const taken = typed.startsWith('"') ? takeQuoted(typed) : takeWord(typed);
  if (!taken) return mistake('the quote before the ID is not closed: write trace "ID"');
  if (taken.rest === '') return { kind: 'trace', to: taken.id };
  return mistake(
    `trace takes one ID, in quotes where it has spaces: trace "Anna Maria"; to write to a peer called trace, quote it: "trace" ${typed}`,
  );
}

function parseQuoted(typed: string): Command {
  const taken = takeQuoted(typed);
  if (!taken) return mistake('the quote before the ID is not closed: write "ID" text');
  const { whole, id, rest } = taken;
  if (rest === '') return mistake(`the text is missing: write ${whole} text`);
  if (!/^\s/u.test(rest)) return mistake(`a space belongs between the quoted ID and the text: write ${whole} text`);
  return { kind: 'send', to: id, text: rest.trim() };
}

/** An ID at the beginning of a text, as it was typed and as it is meant, and what stands behind it. */
interface Taken {
  readonly whole: string;
  readonly id: string;
  readonly rest: string;
}

/** Undefined if the quote is not closed. */
function takeQuoted(typed: string): Taken | undefined {
  const [whole, quoted = ''] = /^"((?:[^"\\]|\\.)*)"/su.exec(typed) ?? [];
  if (whole === undefined) return undefined;
  return { whole, id: quoted.replace(/\\(["\\])/g, '$1'), rest: typed.slice(whole.length) };
}

function takeWord(typed: string): Taken {
  const [whole = ''] = /^\S+/u.exec(typed) ?? [];
  return { whole, id: whole, rest: typed.slice(whole.length) };
}

/** An ID as it has to be typed. */
export function quotedIfNeeded(id: string): string {
  const isPlain = !/[\s"\\]/u.test(id) && !isSimpleCommand(id) && id !== traceCommand && id !== findCommand;
  return isPlain ? id : `"${id.replace(/["\\]/g, '\\$&')}"`;
}

function isSimpleCommand(word: string): word is SimpleCommand {
  return simpleCommands.some((command) => command === word);
}

function mistake(words: string): Command {
  return { kind: 'mistake', words };
}
