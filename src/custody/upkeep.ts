import type { Clock } from '../platform/clock.js';
import type { Logger } from '../platform/logger.js';
import type { Store, StoreChange } from '../platform/store.js';
import { surviveStoreFailure } from './store-failure.js';

/**
 * Changes of the store that nobody waits for.
 *
 * 1. Those of one turn are written together, and the next ones when these are done; of one key only the last counts.
 * 2. Deletions are written apart from the rest, so that a full store does not keep room from being made. Those that
 *    fail are tried again together with the next ones.
 * 3. What could not be put is logged and forgotten.
 */
export class Upkeep {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #logger: Logger;
  #deletions = new Map<string, StoreChange>();
  #puts = new Map<string, StoreChange>();
  #state: 'idle' | 'scheduled' | 'writing' | 'closed' = 'idle';

  constructor(store: Store, clock: Clock, logger: Logger) {
    this.#store = store;
    this.#clock = clock;
    this.#logger = logger;
  }

  put(key: string, value: Uint8Array): void {
    this.#deletions.delete(key);
    this.#puts.set(key, { kind: 'put', key, value });
    this.#schedule();
  }

  delete(key: string): void {
    this.#puts.delete(key);
    this.#deletions.set(key, { kind: 'delete', key });
    this.#schedule();
  }

  /** Writes what waits; the store then finishes it. */
  close(): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    void this.#write();
  }

  #schedule(): void {
    if (this.#state !== 'idle') return;
    this.#state = 'scheduled';
    this.#clock.endOfTurn(() => void this.#run());
  }

  async #run(): Promise<void> {
    if (this.#state !== 'scheduled') return;
    this.#state = 'writing';
    const areDeleted = await this.#write();
    if (!this.#isWriting()) return;
    this.#state = 'idle';
    if (this.#puts.size > 0 || (areDeleted && this.#deletions.size > 0)) this.#schedule();
  }

  /** The state may have changed while something was awaited. */
  #isWriting(): boolean {
    return this.#state === 'writing';
  }

  /** True unless there is something to be deleted that could not be. */
  async #write(): Promise<boolean> {
    const deletions = this.#deletions;
    const puts = this.#puts;
    this.#deletions = new Map();
    this.#puts = new Map();
    const [areDeleted] = await Promise.all([this.#try(deletions), this.#try(puts)]);
    if (!areDeleted) for (const [key, change] of deletions) if (!this.#puts.has(key)) this.#deletions.set(key, change);
    return areDeleted;
  }

  async #try(changes: ReadonlyMap<string, StoreChange>): Promise<boolean> {
    if (changes.size === 0) return true;
    try {
      await this.#store.write([...changes.values()]);
      return true;
    } catch (error) {
      surviveStoreFailure(error, this.#logger, 'the store could not be brought up to date');
      return false;
    }
  }
}
