import { readFileSync } from 'node:fs';

/** A file below test/vectors that others made, or that says how something is computed. */
export function readKnownAnswers(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../vectors/${path}`, import.meta.url), 'utf8'));
}
