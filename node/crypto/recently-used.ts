/** A cache that forgets what was not used for longest. */
export class RecentlyUsed<K, V> {
  readonly #capacity: number;
  /** The one used last stands last. */
  readonly #entries = new Map<K, { readonly value: V }>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The value kept for `key`, or what `make` gives, which is then kept. */
  get(key: K, make: () => V): V {
    const entry = this.#entries.get(key) ?? { value: make() };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size > this.#capacity) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    }
    return entry.value;
  }
}
