import { ChangedKeyError, TabmeshError } from '../../src/model/errors.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { quotedIfNeeded } from './parse-command.js';

/** How the prompt shows that something went wrong. */
export function failure(words: string): string {
  return `! ${harmlessLine(words)}`;
}

/**
 * An error that a person can do something about, in one line that says what.
 * @throws the error itself if it is none that was foreseen.
 */
export function explained(error: unknown): string {
  if (error instanceof ChangedKeyError) return failure(`${error.message}: accept ${quotedIfNeeded(error.id)}`);
  if (error instanceof TabmeshError) return failure(error.message);
  throw error;
}
