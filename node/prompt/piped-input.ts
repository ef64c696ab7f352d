import { StringDecoder } from 'node:string_decoder';
import type { InputHandlers, LineInput } from './line-input.js';

/** Characters of one line that are kept: more than any message has, and little enough for whatever is piped in. */
const longestLine = 128 * 1024;

/** Reads lines from a pipe or a file, without any prompt. What goes beyond the longest line is left out. */
export function pipedInput(stdin: NodeJS.ReadableStream, handlers: Pick<InputHandlers, 'line' | 'ended'>): LineInput {
  const decoder = new StringDecoder('utf8');
  let line = '';
  let isOpen = true;

  const take = (text: string): void => {
    line = (line + text).slice(0, longestLine);
  };
  const finishLine = (): void => {
    const whole = line;
    line = '';
    handlers.line(whole.replace(/\r$/, ''));
  };
  const read = (chunk: Buffer | string): void => {
    const [first = '', ...rest] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    take(first);
    for (const next of rest) {
      if (!isOpen) return;
      finishLine();
      take(next);
    }
  };
  const end = (): void => {
    if (!isOpen) return;
    if (line !== '') finishLine();
    close();
    handlers.ended();
  };
  const close = (): void => {
    isOpen = false;
    // Not the one for errors: a stdin that breaks later must not break the peer.
    stdin.off('data', read).off('end', end).off('close', end);
    stdin.pause();
  };

  // A stdin that cannot be read, as that of some services, is an empty one.
  stdin.on('data', read).on('end', end).on('error', end).on('close', end);
  return { close };
}
