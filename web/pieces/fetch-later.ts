import type { Piece } from './pieces.js';

/** Fetches pieces one after the other, each when the page has nothing else to do. One that fails is asked for again when it is needed. */
export async function fetchLater(pieces: readonly Piece<unknown>[], idle: () => Promise<void>): Promise<void> {
  for (const piece of pieces) {
    await idle();
    await piece().catch(() => undefined);
  }
}

/** Milliseconds within which the page fetches even if it is busy all the time: a node does not live for ever. */
const longestWait = 2_000;

/** Resolves when the browser has nothing else to do. Safari does not tell. */
export function browserIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve, 200);
  });
}
