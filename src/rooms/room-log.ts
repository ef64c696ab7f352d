import { KnowledgeSum } from '../routing/directory/knowledge-sum.js';

/** A post as the log of its room knows it; what it says is in the store. */
export interface LogEntry {
  /** See `itemName`. */
  readonly name: string;
  /** Where it stands: see `placeKey`. */
  readonly place: string;
  /** Whole epoch milliseconds. */
  readonly at: number;
}

/** What came of putting in a post, and which one had to go for it. */
export type Putting =
  | { readonly kind: 'news'; readonly dropped: LogEntry | undefined }
  | { readonly kind: 'known' }
  /** The room is full of newer ones. */
  | { readonly kind: 'too-old' };

/**
 * The last posts of a room, in their order. Two logs of the same length that were given the same posts hold the same posts, in
 * whatever order and however often they came: the newest so many of all are the newest so many of some and of the rest. (A bound
 * in bytes would not merge like that: whether an old post still fits would depend on which others have been dropped before.)
 */
export class RoomLog {
  readonly #most: number;
  /** The oldest first. */
  readonly #entries: LogEntry[] = [];
  readonly #names = new Map<string, LogEntry>();
  readonly #sum = new KnowledgeSum();

  /** `most`: how many posts are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#entries.length;
  }

  get newest(): LogEntry | undefined {
    return this.#entries.at(-1);
  }

  get oldest(): LogEntry | undefined {
    return this.#entries[0];
  }

  /** The same for the same posts. */
  get sum(): Uint8Array {
    return this.#sum.bytes;
  }

  find(name: string): LogEntry | undefined {
    return this.#names.get(name);
  }

  /** The newest first; below a place if one is given. */
  *backwards(before?: string): Iterable<LogEntry> {
    const from = before === undefined ? this.#entries.length : this.#indexOf(before);
    for (let at = from - 1; at >= 0; at -= 1) {
      const entry = this.#entries[at];
      if (entry) yield entry;
    }
  }

  names(): Iterable<string> {
    return this.#names.keys();
  }

  put(entry: LogEntry): Putting {
    if (this.#names.has(entry.name)) return { kind: 'known' };
    const at = this.#indexOf(sortKey(entry));
    const isFull = this.#entries.length >= this.#most;
    if (isFull && at === 0) return { kind: 'too-old' };
    this.#entries.splice(at, 0, entry);
    this.#names.set(entry.name, entry);
    this.#sum.add(entry.name);
    const dropped = isFull ? this.#entries.shift() : undefined;
    if (dropped) this.#forget(dropped);
    return { kind: 'news', dropped };
  }

  /** Takes a post out again, as one that could not be stored. */
  remove({ name }: LogEntry): void {
    const entry = this.#names.get(name);
    if (!entry) return;
    this.#entries.splice(this.#entries.indexOf(entry), 1);
    this.#forget(entry);
  }

  /** Drops what was said before that time. Returns it. */
  expire(before: number): readonly LogEntry[] {
    const gone: LogEntry[] = [];
    while ((this.#entries[0]?.at ?? Infinity) < before) {
      const entry = this.#entries.shift();
      if (entry) gone.push(entry);
    }
    for (const entry of gone) this.#forget(entry);
    return gone;
  }

  #forget(entry: LogEntry): void {
    this.#names.delete(entry.name);
    this.#sum.remove(entry.name);
  }

  /** The index of the first entry that does not stand below. */
  #indexOf(key: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry && sortKey(entry) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Two posts that an author has given the same place are told apart by their names. */
function sortKey({ place, name }: LogEntry): string {
  return `${place}/${name}`;
}
