/** Those gone that are put up with before the list is made anew. */
const goneAtLeast = 64;

interface Aging {
  /** Epoch milliseconds. */
  readonly since: number;
}

/**
 * What is let go of by age, in the order it came. What went before its time stays in the list until it would be its turn
 * or until half of the list is such, so that nothing has to be looked for.
 */
export class AgeQueue<T extends Aging> {
  readonly #isGone: (item: T) => boolean;
  #items: T[] = [];
  #head = 0;
  #gone = 0;

  constructor(isGone: (item: T) => boolean) {
    this.#isGone = isGone;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  /** The oldest one that is still there. */
  get oldest(): T | undefined {
    for (; this.#head < this.#items.length; this.#head += 1) {
      const item = this.#items[this.#head];
      if (item && !this.#isGone(item)) return item;
    }
    return undefined;
  }

  /** One of them has gone; the owner says so each time. */
  wentOne(): void {
    this.#gone += 1;
    if (this.#gone < goneAtLeast || 2 * this.#gone < this.#items.length) return;
    this.#items = this.#items.slice(this.#head).filter((item) => !this.#isGone(item));
    this.#head = 0;
    this.#gone = 0;
  }
}
