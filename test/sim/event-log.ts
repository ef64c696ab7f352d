import { hashText } from './dice.js';

/** Everything that happened, as a hash and, if wanted, in words. */
export class EventLog {
  #hash = 0;
  #events = 0;
  #lines: string[] | undefined;

  /** Keeps the lines from here on. */
  keep(): void {
    this.#lines ??= [];
  }

  add(at: number, words: string): void {
    this.addHashed(at, hashText(words), () => words);
  }

  /** The same for what happens so often that its words are made only if somebody reads them. */
  addHashed(at: number, hash: number, words: () => string): void {
    this.#hash = mix(mix(this.#hash, at), hash);
    this.#events += 1;
    this.#lines?.push(`${(at / 1000).toFixed(3).padStart(9)} s  ${words()}`);
  }

  get lines(): readonly string[] {
    return this.#lines ?? [];
  }

  /** The same for the same history, most likely for no other. */
  get fingerprint(): string {
    return `${this.#events}-${this.#hash.toString(16).padStart(8, '0')}`;
  }
}

/** One step of MurmurHash3 (A. Appleby). Of a fraction of a millisecond a clock makes no secret: whole ones will do. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(value | 0, 0xcc9e2d51);
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  const next = hash ^ mixed;
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) >>> 0;
}
