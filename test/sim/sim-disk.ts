import { MemoryStore } from '../../src/platform/memory-store.js';
import { StoreTakenError } from '../../src/model/errors.js';
import type { ScanRange, Store, StoreChange, StoreEntry } from '../../src/platform/store.js';
import type { Dice } from './dice.js';
import type { EventQueue } from './event-queue.js';

/** How long a commit takes at most, in milliseconds; and now and then, when the disk has other things to do. */
const slowestCommit = 8;
const slowestOfAll = 300;
/** How long it takes at most until something that is to be written is committed: another commit may be under way. */
export const longestWrite = 2 * slowestOfAll;

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
  #user: SimStore | undefined;

  constructor(options: SimDiskOptions) {
    this.#options = options;
  }

  /** The store of the next run. Whatever run has had the disk before does not reach it any more. */
  open(): SimStore {
    const { queue, dice, touched } = this.#options;
    const commit = (): Promise<void> =>
      new Promise((resolve, reject) => {
        queue.after(dice.between(1, dice.fraction() < 0.1 ? slowestOfAll : slowestCommit), () => {
          if (store.isDead) return;
          touched();
          if (this.#user === store) resolve();
          else reject(new StoreTakenError('a newer run has the disk'));
        });
      });
    this.#durable = this.#durable.snapshot({ commit });
    const store: SimStore = new SimStore(this.#durable, touched, () => this.#user === store);
    this.#user = store;
    return store;
  }

  /** The run that has opened this store is killed: what is not committed by now never will be, and nobody hears of it. */
  cut(store: SimStore): void {
    store.isDead = true;
    if (this.#user !== store) return;
    this.#user = undefined;
    this.#durable = this.#durable.snapshot();
  }

  /** What is on it now. */
  entries(prefix: string): Promise<readonly StoreEntry[]> {
    return this.#durable.scan({ prefix });
  }
}

/**
 * Tells whenever something was asked of it: what is done with promises is to be done before time goes on. Fails for whoever does
 * not have the disk any more; who is dead hears nothing.
 */
export class SimStore implements Store {
  readonly isWhole = true;
  isDead = false;
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
    if (this.isDead) return new Promise(() => undefined);
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
