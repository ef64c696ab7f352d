import { ClassicLevel } from 'classic-level';
import type { KeySpan } from '../../src/platform/store-keys.js';

export type Operation =
  | { readonly type: 'put'; readonly key: string; readonly value: Buffer }
  | { readonly type: 'del'; readonly key: string };

export type SealedEntry = readonly [key: string, sealed: Buffer];

/** What the store needs of a database: sorted records, and writes that are whole and on disk when they resolve. */
export interface Database {
  get(key: string): Promise<Buffer | undefined>;
  getMany(keys: readonly string[]): Promise<(Buffer | undefined)[]>;
  /** As they were when the reading began, some at a time; `most` bounds how many of them are read ahead. */
  entries(span: KeySpan, direction: 'up' | 'down', most: number): AsyncGenerator<readonly SealedEntry[]>;
  write(operations: readonly Operation[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database in this folder, or makes one. Rejects with LevelDB's own errors, as all of its methods do. */
export type OpenDatabase = (folder: string) => Promise<Database>;

const entriesAtATime = 1000;
const bytesAtATime = 2 ** 20;

export async function openLevelDatabase(folder: string): Promise<Database> {
  // What is stored is sealed and does not get smaller.
  const level = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer', compression: false });
  await level.open();
  return new LevelDatabase(level);
}

class LevelDatabase implements Database {
  readonly #level: ClassicLevel<string, Buffer>;

  constructor(level: ClassicLevel<string, Buffer>) {
    this.#level = level;
  }

  get(key: string): Promise<Buffer | undefined> {
    return this.#level.get(key);
  }

  getMany(keys: readonly string[]): Promise<(Buffer | undefined)[]> {
    return this.#level.getMany([...keys]);
  }

  async *entries(
    { first, end }: KeySpan,
    direction: 'up' | 'down',
    most: number,
  ): AsyncGenerator<readonly SealedEntry[]> {
    const options = { gte: first, lt: end, reverse: direction === 'down', highWaterMarkBytes: bytesAtATime };
    const iterator = this.#level.iterator(options);
    try {
      for (;;) {
        const entries = await iterator.nextv(Math.min(most, entriesAtATime));
        if (entries.length === 0) return;
        yield entries;
      }
    } finally {
      await iterator.close();
    }
  }

  /** One by one into LevelDB's own batch: an array of operations is copied twice on its way there, and takes four times as long. */
  async write(operations: readonly Operation[]): Promise<void> {
    const batch = this.#level.batch();
    for (const operation of operations) {
      if (operation.type === 'put') batch.put(operation.key, operation.value);
      else batch.del(operation.key);
    }
    await batch.write({ sync: true });
  }

  close(): Promise<void> {
    return this.#level.close();
  }
}
