import { MiB } from '../../../src/model/units.js';
import type { FuzzRun } from './fuzz-run.js';
import { heapInUse } from './heap.js';

/** What the heap may have grown by between a third of a run and its end: caches that fill, code that is compiled. */
const slack = 6 * MiB;

/** Looks at the heap when a run begins, when a third of it is done, when two thirds are, and at the end. */
export class HeapWatch {
  readonly #run: FuzzRun;
  readonly #looks: number[] = [];

  constructor(run: FuzzRun) {
    this.#run = run;
    this.#note('at the beginning', heapInUse());
  }

  /** To be called often. */
  look(): void {
    if (this.#run.progress < (this.#looks.length + 1) / 3) return;
    const bytes = heapInUse();
    this.#looks.push(bytes);
    this.#note(this.#looks.length < 3 ? `after ${this.#looks.length}/3` : 'at the end', bytes);
  }

  troubles(): string[] {
    const [first = 0] = this.#looks;
    const last = this.#looks.at(-1) ?? 0;
    if (this.#looks.length < 3) return ['the heap was not looked at'];
    return last - first <= slack ? [] : [`the heap has grown from ${first} to ${last} bytes`];
  }

  #note(when: string, bytes: number): void {
    this.#run.note(`MiB of heap ${when}`, Math.round((10 * bytes) / MiB) / 10);
  }
}
