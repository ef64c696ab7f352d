import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import { StoreError, StoreFullError, StoreTakenError } from '../../src/model/errors.js';
import { GroupCommit, type Outcomes } from '../../src/platform/group-commit.js';
import { checkKey, copyChanges, prefixSpan, rangeSpan, type KeySpan } from '../../src/platform/store-keys.js';
import type { ScanRange, Store, StoreChange, StoreEntry } from '../../src/platform/store.js';

interface StoreDatabase extends DBSchema {
  entries: { key: string; value: Uint8Array };
  /** Under one key: how often the store was opened. Who opened it last may write. */
  openings: { key: string; value: number };
}

type StoreNames = ['entries', 'openings'];
type Entries = IDBPObjectStore<StoreDatabase, StoreNames, 'entries', 'readwrite'>;

const storeName = 'entries';
const openings = 'openings';
const newest = 'newest';

/** `lost`: another tab wanted to replace or delete the database, or the browser took it away. */
type State = 'open' | 'lost' | 'closed';

/**
 * A store in IndexedDB, which all tabs of this origin share. It belongs to the tab that opened it last: each write makes sure of that
 * in its own transaction, so that a tab which was left for another one cannot undo what the other has done.
 *
 * Its commits are `strict`, brought to the disk: a peer confirms what it has stored, and who sent it then forgets it. The
 * browser's own choice, `relaxed` in most, would lose the last seconds with the power. What is asked for at the same time
 * shares a transaction, so that is paid for once.
 */
class IdbStore implements Store {
  /** Whether a browser has lost something it does not say. */
  readonly isWhole = true;
  readonly #name: string;
  readonly #database: IDBPDatabase<StoreDatabase>;
  readonly #opening: number;
  readonly #writes = new GroupCommit<readonly StoreChange[]>((group) => this.#commit(group));
  #state: State = 'open';

  /** `opening`: the number of it. */
  constructor(name: string, database: IDBPDatabase<StoreDatabase>, opening: number) {
    this.#opening = opening;
    this.#name = name;
    this.#database = database;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    checkKey(key);
    return this.#serving('read', () => this.#database.get(storeName, key));
  }

  async write(changes: readonly StoreChange[]): Promise<void> {
    const copies = copyChanges(changes);
    if (this.#state === 'closed') throw this.#unusable('write', undefined);
    await this.#writes.add(copies);
  }

  async scan(range: ScanRange): Promise<readonly StoreEntry[]> {
    const span = rangeSpan(range);
    return this.#serving('read', async () => {
      const { limit, from = 'start' } = range;
      if (limit === 0 || span.first >= span.end) return [];
      return from === 'start' ? this.#ascending(keyRange(span), limit) : this.#descending(keyRange(span), limit);
    });
  }

  async close(): Promise<void> {
    this.#state = 'closed';
    await this.#writes.idle();
    this.#database.close();
  }

  /** The database is not to be used any more. */
  lose(): void {
    if (this.#state === 'open') this.#state = 'lost';
    this.#database.close();
  }

  async #ascending(range: IDBKeyRange, limit: number | undefined): Promise<StoreEntry[]> {
    const { store } = this.#database.transaction(storeName);
    const [keys, values] = await Promise.all([store.getAllKeys(range, limit), store.getAll(range, limit)]);
    return values.flatMap((value, at) => entry(keys[at], value));
  }

  async #descending(range: IDBKeyRange, limit = Infinity): Promise<StoreEntry[]> {
    const entries: StoreEntry[] = [];
    const { store } = this.#database.transaction(storeName);
    let cursor = await store.openCursor(range, 'prev');
    while (cursor && entries.length < limit) {
      entries.push({ key: cursor.key, value: cursor.value });
      cursor = entries.length < limit ? await cursor.continue() : null;
    }
    return entries;
  }

  async #commit(group: readonly (readonly StoreChange[])[]): Promise<Outcomes> {
    const [first = [], ...others] = group;
    if (others.length === 0) return [await this.#outcome(first)];
    const error = await this.#outcome(group.flat());
    if (!error) return [];
    // One of them may be what there is no room for.
    const outcomes: (Error | undefined)[] = [];
    for (const changes of group) outcomes.push(await this.#outcome(changes));
    return outcomes;
  }

  async #outcome(changes: readonly StoreChange[]): Promise<Error | undefined> {
    try {
      await transact(this.#database, changes, this.#opening);
      return undefined;
    } catch (error) {
      return this.#unusable('write', error);
    }
  }

  async #serving<T>(what: string, task: () => Promise<T>): Promise<T> {
    try {
      if (this.#state === 'open') return await task();
    } catch (error) {
      throw this.#unusable(what, error);
    }
    throw this.#unusable(what, undefined);
  }

  #unusable(what: string, cause: unknown): StoreError | StoreFullError | StoreTakenError {
    if (cause instanceof StoreTakenError) return cause;
    switch (this.#state) {
      case 'closed':
        if (cause === undefined) return new StoreError('the store is closed');
        break;
      case 'lost':
        return new StoreError(
          `the database ${this.#name} was taken away by another tab or by the browser; reload this page`,
          { cause },
        );
      case 'open':
        break;
    }
    return storeError(`cannot ${what} the database ${this.#name}`, cause);
  }
}

/**
 * Opens the store in this database of the page's origin, or makes one.
 * @throws StoreError where the browser keeps nothing (in some private windows); StoreFullError
 */
export async function openIdbStore(name: string): Promise<Store> {
  let store: IdbStore | undefined;
  try {
    const database = await openDB<StoreDatabase>(name, 1, {
      upgrade: (created) => {
        created.createObjectStore(storeName);
        created.createObjectStore(openings);
      },
      // Another tab must not wait for this one.
      blocking: () => store?.lose(),
      terminated: () => store?.lose(),
    });
    store = new IdbStore(name, database, await nextOpening(database));
    return store;
  } catch (error) {
    throw storeError(`cannot open the database ${name}`, error);
  }
}

/** From here on nobody who opened the store before can write to it. */
async function nextOpening(database: IDBPDatabase<StoreDatabase>): Promise<number> {
  const transaction = database.transaction(openings, 'readwrite', { durability: 'strict' });
  const opening = ((await transaction.store.get(newest)) ?? 0) + 1;
  await transaction.store.put(opening, newest);
  await transaction.done;
  return opening;
}

/**
 * Makes all of the changes in one transaction, durable when the promise resolves, or none.
 * @throws StoreTakenError if the store was opened again since.
 */
async function transact(
  database: IDBPDatabase<StoreDatabase>,
  changes: readonly StoreChange[],
  opening: number,
): Promise<void> {
  const transaction = database.transaction([storeName, openings], 'readwrite', { durability: 'strict' });
  try {
    if ((await transaction.objectStore(openings).get(newest)) !== opening)
      throw new StoreTakenError('another tab has opened what this one keeps');
    const entries = transaction.objectStore(storeName);
    await Promise.all([...changes.map((change) => make(entries, change)), transaction.done]);
  } catch (error) {
    await abort(transaction);
    throw error instanceof StoreTakenError ? error : (transaction.error ?? error);
  }
}

/** Async so that whatever it throws is a rejection, beside those of the others. */
async function make(entries: Entries, change: StoreChange): Promise<void> {
  switch (change.kind) {
    case 'put':
      await entries.put(change.value, change.key);
      break;
    case 'delete':
      await entries.delete(change.key);
      break;
    case 'delete-range':
      await entries.delete(keyRange(prefixSpan(change.prefix)));
      break;
  }
}

/** What was refused before it became a request leaves the others of the transaction as they are. */
async function abort(transaction: IDBPTransaction<StoreDatabase, StoreNames, 'readwrite'>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
  await transaction.done.catch(() => undefined);
}

function keyRange({ first, end }: KeySpan): IDBKeyRange {
  return IDBKeyRange.bound(first, end, false, true);
}

function entry(key: string | undefined, value: Uint8Array): StoreEntry[] {
  return key === undefined ? [] : [{ key, value }];
}

function storeError(words: string, cause: unknown): StoreError | StoreFullError {
  if (cause instanceof Error && cause.name === 'QuotaExceededError')
    return new StoreFullError(`${words}: the browser gives this page no more room`, { cause });
  return new StoreError(`${words}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
