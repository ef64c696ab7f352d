import type { Store, StoreChange } from '../../src/platform/store.js';

/** A disk that the test holds up, or breaks. */
export class TestDisk {
  /** The changes of each write that was asked for. */
  readonly writes: (readonly StoreChange[])[] = [];
  failure: Error | undefined;
  #held: (() => void)[] | undefined;

  readonly commit = async (): Promise<void> => {
    const held = this.#held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    if (this.failure) throw this.failure;
  };

  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const resolve of held) resolve();
  }

  /** The store, with its writes noted down. */
  noting(store: Store): Store {
    return {
      isWhole: store.isWhole,
      get: (key) => store.get(key),
      scan: (range) => store.scan(range),
      close: () => store.close(),
      write: (changes) => {
        this.writes.push(changes);
        return store.write(changes);
      },
    };
  }
}
