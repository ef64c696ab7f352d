/**
 * A map that forgets what was used least recently once it holds more than `most`. What `mayGo` speaks for stays as long as
 * there is something else that can go.
 */
export class RecentMap<V> {
  readonly #most: number;
  readonly #mayGo: (value: V) => boolean;
  /** The one used last stands last. */
  readonly #entries = new Map<string, V>();

  #hasForgotten = false;

  constructor(most: number, mayGo: (value: V) => boolean) {
    this.#most = most;
    this.#mayGo = mayGo;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Whether anything was ever forgotten. */
  get hasForgotten(): boolean {
    return this.#hasForgotten;
  }

  values(): Iterable<V> {
    return this.#entries.values();
  }

  /** The value of `key`, which has been used by this. */
  use(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#most) this.#forgetOne(key);
  }

  #forgetOne(newest: string): void {
    let oldest: string | undefined;
    for (const [key, value] of this.#entries) {
      if (key === newest) continue;
      oldest ??= key;
      if (!this.#mayGo(value)) continue;
      oldest = key;
      break;
    }
    if (oldest === undefined) return;
    this.#entries.delete(oldest);
    this.#hasForgotten = true;
  }
}
