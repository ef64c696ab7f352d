import type { StoreChange } from './store.js';

/** What becomes of something that was recorded. */
export interface Recorded {
  /** It is on disk, where the peer has one. */
  readonly kept: () => void;
  /** It is not, for this reason; nothing that was recorded with it or after it until now is. */
  readonly lost: (words: string) => void;
}

/** For what nobody waits to hear of. */
export const untold: Recorded = { kept: () => undefined, lost: () => undefined };

/**
 * What is written down: a change of the store, or what something has come to that changes again and again, which is asked for when it is
 * written. Of several under one key the last is.
 */
export type JournalChange =
  StoreChange | { readonly kind: 'put-newest'; readonly key: string; readonly value: () => Uint8Array };

/** Made at once, and only where anything is kept. */
export type Changes = readonly JournalChange[] | (() => readonly JournalChange[]);

/** Where a peer writes down what must not be forgotten, before it acts on it. */
export interface Journal {
  /** False: nothing outlives the program. */
  readonly isDurable: boolean;
  /** All of the changes or none. What is recorded first is kept first, and told first. */
  record(changes: Changes, recorded: Recorded): void;
}

/** Of a peer that keeps nothing: everything counts as kept at once. */
export const forgetfulJournal: Journal = {
  isDurable: false,
  record: (_changes, { kept }) => kept(),
};

/** Does something when everything that was recorded until now is kept or lost, and the store has been written to. */
export function whenWritten(journal: Journal, then: () => void): void {
  journal.record([], { kept: then, lost: then });
}
