import type { Store, StoreEntry } from '../platform/store.js';

/** Entries read at a time: at most so many messages are in memory at once. */
const pageEntries = 256;

/** All that is stored under a prefix, page by page, in the order of the keys. @throws StoreError */
export async function* storedEntries(store: Store, prefix: string): AsyncGenerator<StoreEntry, void, undefined> {
  for (let after = prefix; ;) {
    const page = await store.scan({ prefix, after, limit: pageEntries });
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.key;
  }
}
