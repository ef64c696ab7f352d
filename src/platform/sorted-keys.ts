import type { KeySpan } from './store-keys.js';

/** Longer blocks are halved. Moving so many keys up by one place takes less than a microsecond. */
const mostInBlock = 1024;

/** Keys in their order, in blocks of limited length, so that adding one moves only a few of the others. */
export class SortedKeys {
  /** None is empty, and all keys of one are below those of the next. */
  readonly #blocks: string[][] = [];

  /** Does nothing if it is there. */
  add(key: string): void {
    const at = Math.min(this.#blockOf(key), this.#blocks.length - 1);
    const block = this.#blocks[at];
    if (!block) {
      this.#blocks.push([key]);
      return;
    }
    const place = placeIn(block, key);
    if (block[place] === key) return;
    block.splice(place, 0, key);
    if (block.length > mostInBlock) this.#blocks.splice(at + 1, 0, block.splice(mostInBlock / 2));
  }

  /** Does nothing if it is not there. */
  delete(key: string): void {
    const at = this.#blockOf(key);
    const block = this.#blocks[at];
    if (!block) return;
    const place = placeIn(block, key);
    if (block[place] !== key) return;
    block.splice(place, 1);
    if (block.length === 0) this.#blocks.splice(at, 1);
  }

  /** Upwards. The keys must not change meanwhile. */
  *ascending({ first, end }: KeySpan): Generator<string> {
    for (let at = this.#blockOf(first); at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at] ?? [];
      for (let place = placeIn(block, first); place < block.length; place += 1) {
        const key = block[place];
        if (key === undefined || key >= end) return;
        yield key;
      }
    }
  }

  /** Downwards. The keys must not change meanwhile. */
  *descending({ first, end }: KeySpan): Generator<string> {
    for (let at = Math.min(this.#blockOf(end), this.#blocks.length - 1); at >= 0; at -= 1) {
      const block = this.#blocks[at] ?? [];
      for (let place = placeIn(block, end) - 1; place >= 0; place -= 1) {
        const key = block[place];
        if (key === undefined || key < first) return;
        yield key;
      }
    }
  }

  /** The first block that ends with this key or a higher one; behind the last if there is none. */
  #blockOf(key: string): number {
    return firstIndex(this.#blocks.length, (at) => (this.#blocks[at]?.at(-1) ?? '') >= key);
  }
}

/** Where the key is or would be. */
function placeIn(block: readonly string[], key: string): number {
  return firstIndex(block.length, (at) => (block[at] ?? '') >= key);
}

/** The first of `length` indices for which `holds`, as it does for all after it; `length` if there is none. */
function firstIndex(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
