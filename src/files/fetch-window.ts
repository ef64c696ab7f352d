import { chunkLength, chunkCount } from './chunks.js';
import type { FileOffer } from '../model/utterance.js';

/** A chunk that was asked for so many requests of chunks before one that has come is lost: a little may be overtaken. */
const overtakenBy = 8;

/** Chunks that are asked for at once in the beginning. */
const firstWidth = 2;

/**
 * Which chunks of a file are there, which are on their way, and which to ask for next. The window grows with what comes, and
 * is halved when nothing does, as that of TCP (RFC 5681): so it fits any link without knowing it.
 */
export class FetchWindow {
  readonly #offer: FileOffer;
  readonly #widest: number;
  readonly #isHere: boolean[];
  #here = 0;
  #bytes = 0;
  /** Those asked for and when, by the count of what was asked. */
  readonly #asked = new Map<number, number>();
  #turns = 0;
  #width = firstWidth;
  /** All before it are here or asked for. */
  #from = 0;

  /** `widestBytes`: on their way at once. `here`: the numbers of chunks that an earlier run has got. */
  constructor(offer: FileOffer, widestBytes: number, here: Iterable<number>) {
    this.#offer = offer;
    this.#widest = Math.max(1, Math.floor(widestBytes / offer.chunkBytes));
    this.#isHere = Array.from({ length: chunkCount(offer) }, () => false);
    for (const index of here) this.arrived(index);
  }

  get isWhole(): boolean {
    return this.#here === this.#isHere.length;
  }

  /** Of the chunks that are here. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The numbers to ask for now, in ascending order; they count as asked for from now on. */
  next(): readonly number[] {
    const next: number[] = [];
    const most = Math.min(this.#widest, Math.floor(this.#width));
    for (; this.#from < this.#isHere.length && this.#asked.size < most; this.#from += 1) {
      if (this.#isHere[this.#from] || this.#asked.has(this.#from)) continue;
      this.#asked.set(this.#from, (this.#turns += 1));
      next.push(this.#from);
    }
    return next;
  }

  /** True if this chunk is one of the file and not here yet. */
  lacks(index: number): boolean {
    return this.#isHere[index] === false;
  }

  /** It is here. */
  arrived(index: number): void {
    if (!this.lacks(index)) return;
    this.#isHere[index] = true;
    this.#here += 1;
    this.#bytes += chunkLength(this.#offer, index);
    const turn = this.#asked.get(index);
    if (turn === undefined) return;
    this.#asked.delete(index);
    this.#width = Math.min(this.#widest, this.#width + 1 / this.#width);
    for (const [other, asked] of this.#asked) if (asked < turn - overtakenBy) this.#lost(other);
  }

  /** Nothing has come for too long: whatever was asked for is to be asked for again, more slowly. */
  stalled(): void {
    this.#width = Math.max(1, this.#width / 2);
    this.askAgain();
  }

  /** What was asked for by another way may not come. */
  askAgain(): void {
    for (const index of [...this.#asked.keys()]) this.#lost(index);
  }

  #lost(index: number): void {
    this.#asked.delete(index);
    this.#from = Math.min(this.#from, index);
  }
}
