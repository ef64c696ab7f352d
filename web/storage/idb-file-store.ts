import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { StoreError, StoreFullError } from '../../src/model/errors.js';
import type { FileStore } from '../../src/files/file-store.js';

interface FileDatabase extends DBSchema {
  records: { key: string; value: Uint8Array };
  /** By the name of the file and the offset. */
  parts: { key: [string, number]; value: Uint8Array };
}

/**
 * Files in IndexedDB. Its commits are `relaxed`: what a crash of the machine takes is fetched again, for no file counts as complete
 * before all of it was compared with its digest.
 */
export class IdbFileStore implements FileStore {
  readonly #database: IDBPDatabase<FileDatabase>;

  private constructor(database: IDBPDatabase<FileDatabase>) {
    this.#database = database;
  }

  /** @throws StoreError where the browser keeps nothing. */
  static async open(name: string): Promise<IdbFileStore> {
    try {
      const database = await openDB<FileDatabase>(name, 1, {
        upgrade: (created) => {
          created.createObjectStore('records');
          created.createObjectStore('parts');
        },
        // Another tab must not wait for this one.
        blocking: (_current, _wanted, event) => (event.target as IDBDatabase | null)?.close(),
      });
      return new IdbFileStore(database);
    } catch (error) {
      throw storeError('opened', error);
    }
  }

  async records(): Promise<ReadonlyMap<string, Uint8Array>> {
    return serving('read', async () => {
      const transaction = this.#database.transaction('records');
      const [names, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return new Map(names.map((name, at) => [name, values[at] ?? new Uint8Array()]));
    });
  }

  async record(name: string, record: Uint8Array): Promise<void> {
    await serving('written', () => this.#database.put('records', record, name));
  }

  async offsets(name: string): Promise<readonly number[]> {
    const keys = await serving('read', () => this.#database.getAllKeys('parts', allOf(name)));
    return keys.map(([, offset]) => offset);
  }

  async write(name: string, offset: number, bytes: Uint8Array): Promise<void> {
    // A view would take all of the frame with it that it came in.
    await serving('written', () => this.#database.put('parts', bytes.slice(), [name, offset]));
  }

  async read(name: string, offset: number, length: number): Promise<Uint8Array | undefined> {
    const bytes = await serving('read', () => this.#database.get('parts', [name, offset]));
    return bytes?.subarray(0, length);
  }

  async remove(name: string): Promise<void> {
    await serving('removed', async () => {
      const transaction = this.#database.transaction(['records', 'parts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('records').delete(name),
        transaction.objectStore('parts').delete(allOf(name)),
        transaction.done,
      ]);
    });
  }

  close(): void {
    this.#database.close();
  }
}

function allOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([name, 0], [name, Number.MAX_SAFE_INTEGER]);
}

async function serving<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(what, error);
  }
}

function storeError(what: string, cause: unknown): StoreError | StoreFullError {
  const words = `files cannot be ${what}`;
  if (cause instanceof Error && cause.name === 'QuotaExceededError')
    return new StoreFullError(`${words}: the browser gives this page no more room`, { cause });
  return new StoreError(`${words}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
