import { MemoryStore } from '../../src/platform/memory-store.js';
import { StoreTakenError } from '../../src/model/errors.js';
import type { ScanRange, Store, StoreChange, StoreEntry } from '../../src/platform/store.js';
import type { Dice } from './dice.js';
import type { EventQueue } from './event-queue.js';

/** How long a commit takes at most, in milliseconds; and now and then, when the disk has other things to do. */
const slowestCommit = 8;
const slowestOfAll = 300;

/** What a process needs of the world to have a disk. */
export interface SimDiskOptions {
  readonly queue: EventQueue;
  readonly dice: Dice;
  /** Promises can settle now: nothing else may happen before they do. */
  readonly touched: () => void;
}

/**
 * The disk of a process across its runs: what was committed when a run was killed is there in the next one, and nothing else.
 * Commits take some milliseconds, sometimes many.
 */
export class SimDisk {
  readonly #options: SimDiskOptions;
  #durable = new MemoryStore();

  constructor(options: SimDiskOptions) {
    this.#options = options;
  }

  /** The store of the next run. Whatever run has had the disk before does not reach it any more. */
  open(): Store {
    const { queue, dice, touched } = this.#options;
    const commit = (): Promise<void> =>
      new Promise((resolve) => {
        queue.after(dice.between(1, dice.fraction() < 0.1 ? slowestOfAll : slowestCommit), () => {
          touched();
          resolve();
        });
      });
    const store = this.#durable.snapshot({ commit });
    this.#durable = store;
    return new TouchedStore(store, touched, () => this.#durable === store);
  }

  /** What is on it now. */
  entries(prefix: string): Promise<readonly StoreEntry[]> {
    return this.#durable.scan({ prefix });
  }
}

/**
 * Tells whenever something was asked of it: what is done with promises is to be done before time goes on. Fails for whoever does
 * not have the disk any more.
 */
class TouchedStore implements Store {
  readonly #store: Store;
  readonly #touched: () => void;
  readonly #isCurrent: () => boolean;

  constructor(store: Store, touched: () => void, isCurrent: () => boolean) {
    this.#store = store;
    this.#touched = touched;
    this.#isCurrent = isCurrent;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    this.#touched();
    return this.#store.get(key);
  }

  write(changes: readonly StoreChange[]): Promise<void> {
    this.#touched();
    if (!this.#isCurrent()) return Promise.reject(new StoreTakenError('a newer run has the disk'));
    return this.#store.write(changes);
  }

  scan(range: ScanRange): Promise<readonly StoreEntry[]> {
    this.#touched();
    return this.#store.scan(range);
  }

  close(): Promise<void> {
    this.#touched();
    return this.#store.close();
  }
}
