import type { Writable } from 'node:stream';
import type { TextOutput } from './screen.js';

/** Writes everything of one turn at once: when a node dies there is a line for each of its leaves, and each write is a system call. */
export function turnwise(stream: Writable): TextOutput {
  return {
    write(text) {
      if (stream.writableCorked === 0) {
        stream.cork();
        queueMicrotask(() => stream.uncork());
      }
      return stream.write(text);
    },
  };
}
