interface Entry {
  readonly at: number;
  readonly order: number;
  task: (() => void) | undefined;
}

/** What is still to happen, by its time and then in the order that it was put in: a binary heap. */
export class EventQueue {
  readonly #heap: Entry[] = [];
  #made = 0;
  #now: number;

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  /** The time that nobody in the simulation sees: their clocks are off. Epoch milliseconds. */
  get now(): number {
    return this.#now;
  }

  /** Returns the function that takes it back. */
  after(delay: number, task: () => void): () => void {
    const entry: Entry = { at: this.#now + Math.max(0, delay), order: (this.#made += 1), task };
    this.#push(entry);
    return () => {
      entry.task = undefined;
    };
  }

  /** Runs the next event that is due until `end`. False if there is none; then it is `end`. */
  step(end: number): boolean {
    for (let next = this.#heap[0]; next !== undefined && next.at <= end; next = this.#heap[0]) {
      this.#pop();
      if (!next.task) continue;
      this.#now = next.at;
      next.task();
      return true;
    }
    this.#now = Math.max(this.#now, end);
    return false;
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(entry, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
