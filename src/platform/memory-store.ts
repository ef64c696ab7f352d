import { StoreError, StoreFullError } from '../model/errors.js';
import { GroupCommit, type Outcomes } from './group-commit.js';
import { SortedKeys } from './sorted-keys.js';
import { checkKey, copyChanges, prefixSpan, rangeSpan } from './store-keys.js';
import type { ScanRange, Store, StoreChange, StoreEntry } from './store.js';

export interface MemoryStoreOptions {
  /** Bytes of keys and values, beyond which nothing is taken in; without a limit if not given. */
  readonly mostBytes?: number;
  /**
   * Stands for the disk: awaited before the changes of a group of writes take effect. If it rejects they do not, and the
   * writes reject with its error. For tests: a slow disk, a broken one, or a full one (by a StoreFullError).
   */
  readonly commit?: () => Promise<void>;
}

/**
 * A store that ends with the program. It uses no timers: unless `commit` does, everything is done within the turn.
 * What is committed together is judged one write after the other, so that one for which there is no room leaves the rest alone.
 */
export class MemoryStore implements Store {
  readonly isWhole: boolean = true;
  readonly #options: MemoryStoreOptions;
  readonly #writes = new GroupCommit<readonly StoreChange[]>((group) => this.#commit(group));
  readonly #values = new Map<string, Uint8Array>();
  readonly #keys = new SortedKeys();
  #bytes = 0;
  #isClosed = false;

  constructor(options: MemoryStoreOptions = {}) {
    this.#options = options;
  }

  /** What a crash at this moment would leave behind: another store with what is committed, without what waits. */
  snapshot(options: MemoryStoreOptions = {}): MemoryStore {
    const copy = new MemoryStore(options);
    for (const [key, value] of this.#values) copy.#put(key, value);
    return copy;
  }

  // Async so that an error is a rejection, whatever throws it.
  async get(key: string): Promise<Uint8Array | undefined> {
    this.#checkOpen();
    checkKey(key);
    const value = this.#values.get(key);
    return Promise.resolve(value && new Uint8Array(value));
  }

  async write(changes: readonly StoreChange[]): Promise<void> {
    this.#checkOpen();
    await this.#writes.add(copyChanges(changes));
  }

  async scan(range: ScanRange): Promise<readonly StoreEntry[]> {
    this.#checkOpen();
    const span = rangeSpan(range);
    const { limit = Infinity, from = 'start' } = range;
    const entries: StoreEntry[] = [];
    for (const key of from === 'start' ? this.#keys.ascending(span) : this.#keys.descending(span)) {
      if (entries.length >= limit) break;
      entries.push({ key, value: new Uint8Array(this.#values.get(key) ?? []) });
    }
    return Promise.resolve(entries);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writes.idle();
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new StoreError('the store is closed');
  }

  async #commit(group: readonly (readonly StoreChange[])[]): Promise<Outcomes> {
    await this.#options.commit?.();
    return group.map((changes) => this.#apply(changes));
  }

  /** Makes the changes; if they are too much it takes them back, and says so. */
  #apply(changes: readonly StoreChange[]): StoreFullError | undefined {
    const { mostBytes = Infinity } = this.#options;
    const before = this.#bytes;
    const replaced: [string, Uint8Array | undefined][] = [];
    for (const change of changes)
      for (const key of change.kind === 'delete-range' ? this.#keysOf(change.prefix) : [change.key]) {
        replaced.push([key, this.#values.get(key)]);
        this.#set(key, change.kind === 'put' ? change.value : undefined);
      }
    if (this.#bytes <= mostBytes || this.#bytes <= before) return undefined;
    const words = `the store is full: ${this.#bytes} bytes are more than its ${mostBytes}`;
    for (const [key, value] of replaced.reverse()) this.#set(key, value);
    return new StoreFullError(words);
  }

  #keysOf(prefix: string): readonly string[] {
    return [...this.#keys.ascending(prefixSpan(prefix))];
  }

  #set(key: string, value: Uint8Array | undefined): void {
    if (value) this.#put(key, value);
    else this.#delete(key);
  }

  #put(key: string, value: Uint8Array): void {
    const replaced = this.#values.get(key);
    if (!replaced) this.#keys.add(key);
    this.#values.set(key, value);
    this.#bytes += replaced ? value.length - replaced.length : key.length + value.length;
  }

  #delete(key: string): void {
    const value = this.#values.get(key);
    if (!value) return;
    this.#values.delete(key);
    this.#keys.delete(key);
    this.#bytes -= key.length + value.length;
  }
}
