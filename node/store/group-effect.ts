import { StoreFullError } from '../../src/model/errors.js';
import type { StoreChange } from '../../src/platform/store.js';
import type { Operation } from './database.js';
import { sealRecord } from './sealed-record.js';
import { withRecord, withoutRecord, type Totals } from './totals.js';

/** What a group of writes comes to, given what there is under all the keys that they touch. */
export class GroupEffect {
  readonly #before: ReadonlyMap<string, Buffer | undefined>;
  readonly #now: Map<string, Buffer | undefined>;
  readonly #mostBytes: number;
  #totals: Totals;

  /** `before`: the sealed records under all keys that the writes name, and under all that begin with a prefix they name. */
  constructor(before: ReadonlyMap<string, Buffer | undefined>, totals: Totals, mostBytes: number) {
    this.#before = before;
    this.#now = new Map(before);
    this.#totals = totals;
    this.#mostBytes = mostBytes;
  }

  /** With everything that was added. */
  get totals(): Totals {
    return this.#totals;
  }

  /** Adds a write, or says why there is no room for it. */
  add(changes: readonly StoreChange[]): StoreFullError | undefined {
    const before = this.#totals;
    const replaced: [string, Buffer | undefined][] = [];
    for (const change of changes)
      for (const key of change.kind === 'delete-range' ? this.#keysOf(change.prefix) : [change.key]) {
        replaced.push([key, this.#now.get(key)]);
        this.#set(key, change.kind === 'put' ? sealRecord(key, change.value) : undefined);
      }
    const { bytes } = this.#totals;
    if (bytes <= this.#mostBytes || bytes <= before.bytes) return undefined;
    for (const [key, sealed] of replaced.reverse()) this.#now.set(key, sealed);
    this.#totals = before;
    return new StoreFullError(`the store is full: ${bytes} bytes are more than its ${this.#mostBytes}`);
  }

  /** What makes it so; nothing if all stays as it is. */
  operations(): Operation[] {
    return [...this.#now]
      .filter(([key, sealed]) => sealed !== this.#before.get(key))
      .map(([key, sealed]) => operation(key, sealed));
  }

  /** What takes it back. */
  undo(): Operation[] {
    return this.operations().map(({ key }) => operation(key, this.#before.get(key)));
  }

  #keysOf(prefix: string): readonly string[] {
    return [...this.#now.keys()].filter((key) => key.startsWith(prefix));
  }

  #set(key: string, sealed: Buffer | undefined): void {
    const replaced = this.#now.get(key);
    if (replaced) this.#totals = withoutRecord(this.#totals, key, replaced);
    if (sealed) this.#totals = withRecord(this.#totals, key, sealed);
    this.#now.set(key, sealed);
  }
}

function operation(key: string, sealed: Buffer | undefined): Operation {
  return sealed ? { type: 'put', key, value: sealed } : { type: 'del', key };
}
