import { ProtocolError, StoreFullError, StoreTakenError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import type { Logger } from '../../platform/logger.js';
import type { Store, StoreChange, StoreEntry } from '../../platform/store.js';
import type { SignedBytes } from '../../protocol/messages.js';
import type { LogEntry } from '../room-log.js';
import type { RoomReplica } from './room-replica.js';
import { decodeSigned } from '../../protocol/stored/signed-bytes.js';
import { servedPostKey } from './served-entries.js';

/** Entries read at a time. */
const pageEntries = 256;

export interface RoomDiskOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly logger: Logger;
}

/** What became of a write. */
export type Written = 'stored' | 'store-full';

/** How a post or a membership that is news is written down. */
export interface Keeping {
  /** See `itemName`. */
  readonly name: string;
  readonly changes: readonly StoreChange[];
  readonly ifLost: IfLost;
}

/**
 * What is done about an item that could not be written. `take-back`: it is as if it had never come, and comes again when it is offered
 * again or the next comparison shows that it is missing. `try-again`: it stays, and is written later, for as long as it is wanted.
 */
type IfLost =
  | { readonly kind: 'take-back'; readonly undo: () => void }
  | { readonly kind: 'try-again'; readonly isWanted: () => boolean };

/** An item that is not on disk: on its way there, or to be written when there is room. */
type Missing =
  | { readonly kind: 'under-way'; readonly written: Promise<Written> }
  | { readonly kind: 'owed'; readonly keeping: Keeping };

/**
 * The disk that rooms are on, and what is not on it yet. A post is in memory by its name only, so one that cannot be written is taken
 * back. A membership is in memory as a whole, and people come and go whether or not there is room on the disk: it is written
 * again from time to time, so that a later run knows the same members.
 */
export class RoomDisk {
  readonly #options: RoomDiskOptions;
  /** By the name of the item. */
  readonly #missing = new Map<string, Missing>();
  #again: Timer | undefined;
  #isOver = false;

  constructor(options: RoomDiskOptions) {
    this.#options = options;
  }

  close(): void {
    this.#isOver = true;
    this.#again?.cancel();
  }

  /** Writes all of these or none. Never rejects. */
  keep(items: readonly Keeping[]): Promise<Written> {
    if (items.length === 0) return Promise.resolve('stored');
    const written: Promise<Written> = this.write(items.flatMap(({ changes }) => changes)).then((outcome) => {
      for (const keeping of items) this.#settle(keeping, written, outcome);
      return outcome;
    });
    for (const { name } of items) this.#missing.set(name, { kind: 'under-way', written });
    return written;
  }

  /** Whether an item that is known is on disk: resolves when that is certain. One that is owed is written now. Never rejects. */
  kept(name: string): Promise<Written> {
    const missing = this.#missing.get(name);
    switch (missing?.kind) {
      case undefined:
        return Promise.resolve('stored');
      case 'under-way':
        return missing.written;
      case 'owed':
        return this.keep([missing.keeping]);
    }
  }

  /** Never rejects: what could not be written is said, and in the log. */
  async write(changes: readonly StoreChange[]): Promise<Written> {
    try {
      await this.#options.store.write(changes);
      return 'stored';
    } catch (error) {
      if (!(error instanceof StoreFullError)) this.#log('a room could not be written down', error);
      return 'store-full';
    }
  }

  /**
   * The post itself; undefined if it is not there any more, or cannot be read. One that is being written is waited for: whoever asks may
   * have come in behind those who were told of it.
   */
  async post({ name }: RoomReplica, entry: LogEntry): Promise<SignedBytes | undefined> {
    const missing = this.#missing.get(entry.name);
    if (missing?.kind === 'under-way') await missing.written;
    try {
      const bytes = await this.#options.store.get(servedPostKey(name, entry));
      return bytes && this.readable(() => decodeSigned(bytes));
    } catch (error) {
      this.#log('a post in a room could not be read', error);
      return undefined;
    }
  }

  /** Reads what is under one key; undefined if that is damaged. */
  readable<Item>(read: () => Item): Item | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#options.counters.damagedRecord += 1;
      return undefined;
    }
  }

  /** Everything under keys that begin so. @throws StoreError (as rejection) */
  async *entries(prefix: string): AsyncGenerator<StoreEntry, void, undefined> {
    for (let after = prefix; ;) {
      const page = await this.#options.store.scan({ prefix, after, limit: pageEntries });
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      after = last.key;
    }
  }

  #settle(keeping: Keeping, written: Promise<Written>, outcome: Written): void {
    const { name, ifLost } = keeping;
    const missing = this.#missing.get(name);
    // The same may have come again, after its room was forgotten.
    if (missing?.kind === 'under-way' && missing.written === written) this.#missing.delete(name);
    if (outcome === 'stored') return;
    switch (ifLost.kind) {
      case 'take-back':
        ifLost.undo();
        return;
      case 'try-again':
        if (!ifLost.isWanted()) return;
        this.#missing.set(name, { kind: 'owed', keeping });
        this.#tryLater();
    }
  }

  #tryLater(): void {
    if (this.#isOver) return;
    const { clock, limits } = this.#options;
    this.#again ??= clock.after(limits.repairInterval, () => {
      this.#again = undefined;
      void this.#tryAgain();
    });
  }

  /** One after the other, until there is no room for one: then all of them wait for the next time. */
  async #tryAgain(): Promise<void> {
    for (const [name, missing] of [...this.#missing]) {
      if (missing.kind !== 'owed' || this.#missing.get(name) !== missing) continue;
      if (!isWanted(missing.keeping)) this.#missing.delete(name);
      else if ((await this.keep([missing.keeping])) !== 'stored') return;
    }
  }

  /** That another run of the peer has the store now is no fault: this one is about to end. */
  #log(what: string, error: unknown): void {
    const { logger } = this.#options;
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof StoreTakenError) logger.info(what, { words });
    else logger.error(what, { words });
  }
}

function isWanted({ ifLost }: Keeping): boolean {
  return ifLost.kind === 'try-again' && ifLost.isWanted();
}
