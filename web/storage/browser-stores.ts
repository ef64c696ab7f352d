import { deleteDB } from 'idb';
import { toHex } from '../../src/model/bytes.js';
import { StoreError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { Store } from '../../src/platform/store.js';
import { openIdbStore } from './idb-store.js';

/**
 * What is kept of the identities of this browser: of each in a database of its own, named by its key. What the browser does not
 * keep, as in some private windows, is kept as long as this page lives.
 */
export class BrowserStores {
  readonly #passing = new Map<string, MemoryStore>();

  async open(key: Uint8Array): Promise<Store> {
    const name = nameOf(key);
    try {
      return await openIdbStore(name);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const store = this.#passing.get(name) ?? new MemoryStore();
      this.#passing.set(name, store);
      return stayingOpen(store);
    }
  }

  /** Forgets all of it. The store must be closed. */
  async remove(key: Uint8Array): Promise<void> {
    const name = nameOf(key);
    this.#passing.delete(name);
    await deleteDB(name);
  }
}

function nameOf(key: Uint8Array): string {
  return `tabmesh-${toHex(key)}`;
}

/** For whoever closes what others will open again. */
function stayingOpen(store: Store): Store {
  return {
    isWhole: store.isWhole,
    get: (key) => store.get(key),
    write: (changes) => store.write(changes),
    scan: (range) => store.scan(range),
    close: () => Promise.resolve(),
  };
}
