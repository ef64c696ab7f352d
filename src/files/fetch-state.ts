/** Why no chunks come just now: this peer has no home, the author is not there, or other files are being fetched. */
export type FetchWait = 'none' | 'network' | 'author' | 'turn';

/**
 * `gone`: the author does not have it any more. `corrupt`: what came is not what was offered, and was thrown away. `store`: it
 * cannot be kept, as the words say.
 */
export type FetchFailure =
  { readonly kind: 'gone' } | { readonly kind: 'corrupt' } | { readonly kind: 'store'; readonly words: string };

/** Where a file is on its way to this peer. `received`: bytes. */
export type FetchState =
  | { readonly kind: 'fetching'; readonly received: number; readonly wait: FetchWait }
  | { readonly kind: 'paused'; readonly received: number }
  /** All of it is here, and is being compared with what was offered. */
  | { readonly kind: 'checking'; readonly received: number }
  | { readonly kind: 'complete' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: FetchFailure };
