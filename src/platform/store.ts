/** One thing that a write does; a later one of the same write sees what an earlier one did. */
export type StoreChange =
  | { readonly kind: 'put'; readonly key: string; readonly value: Uint8Array }
  | { readonly kind: 'delete'; readonly key: string }
  /** Deletes all that a scan of this prefix would show. */
  | { readonly kind: 'delete-range'; readonly prefix: string };

export interface StoreEntry {
  readonly key: string;
  readonly value: Uint8Array;
}

export interface ScanRange {
  /** What the keys begin with; all of them begin with an empty one. */
  readonly prefix: string;
  /** Only keys above this one. */
  readonly after?: string;
  /** Only keys below this one. */
  readonly before?: string;
  /** How many entries at most; all if not given. */
  readonly limit?: number;
  /** `start`, the default: the lowest keys, ascending. `end`: the highest, descending. */
  readonly from?: 'start' | 'end';
}

/**
 * What a peer keeps beyond its own end: bytes under keys, in the order of the keys. In Node.js a database in the data
 * directory, in a browser IndexedDB, in tests and for programs that want none memory.
 *
 * Keys are printable ASCII, at least one character, and sort as ASCII; see `storedKey`. Values are copied on their way in and
 * out. A read that is asked for while a write is under way may see the state before or after it, never a part of it; one
 * that is asked for once the write has resolved sees it.
 *
 * Every method rejects with RangeError for a key that cannot be one, with StoreFullError for want of room, and with
 * StoreError for anything else; `write` with StoreTakenError for ever once somebody else has opened the same store. A write that was rejected has changed nothing, and the store can be used as before.
 */
export interface Store {
  /** False: something that had been written is not there any more, as was found when it was opened. */
  readonly isWhole: boolean;
  get(key: string): Promise<Uint8Array | undefined>;
  /**
   * All of the changes or none; when it resolves they are on disk. Writes asked for at the same time share one commit,
   * and take effect in the order asked for.
   */
  write(changes: readonly StoreChange[]): Promise<void>;
  /** What is there in the range, all of it at the same moment. */
  scan(range: ScanRange): Promise<readonly StoreEntry[]>;
  /** Finishes the writes that were asked for. Afterwards every other method rejects with StoreError. */
  close(): Promise<void>;
}
