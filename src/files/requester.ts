import { toHex } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { Shelved } from './shelf.js';

/** Chunks that one requester waits for at most: more than a window of any receiver. */
export const mostQueued = 128;

/** Files of which the last request of one requester is remembered. */
const mostFiles = 64;

export interface WantedChunk {
  readonly file: Shelved;
  readonly index: number;
}

/** Somebody who fetches files from this peer: what they have asked for and not been sent yet. */
export class Requester {
  /** As they were when they last asked. */
  address: PeerAddress;
  readonly #queue = new Map<string, WantedChunk>();
  readonly #lastNumbers = new Map<string, number>();

  constructor(address: PeerAddress) {
    this.address = address;
  }

  get isWaiting(): boolean {
    return this.#queue.size > 0;
  }

  /** True if this request is newer than those before it for the same file: an older one was repeated by somebody else. */
  isNews(fileId: Uint8Array, number: number): boolean {
    const id = toHex(fileId);
    if (number <= (this.#lastNumbers.get(id) ?? -1)) return false;
    this.#lastNumbers.delete(id);
    this.#lastNumbers.set(id, number);
    const [oldest] = this.#lastNumbers.keys();
    if (this.#lastNumbers.size > mostFiles && oldest !== undefined) this.#lastNumbers.delete(oldest);
    return true;
  }

  /** What waits already waits where it is; what is too much is left out, and asked for again. */
  wants(file: Shelved, indexes: readonly number[]): void {
    for (const index of indexes) {
      if (this.#queue.size >= mostQueued) return;
      this.#queue.set(`${file.name}/${index}`, { file, index });
    }
  }

  /** Wants no more of this file. */
  stops(file: Shelved): void {
    for (const [name, wanted] of this.#queue) if (wanted.file.name === file.name) this.#queue.delete(name);
  }

  next(): WantedChunk | undefined {
    const [first] = this.#queue;
    if (!first) return undefined;
    const [name, wanted] = first;
    this.#queue.delete(name);
    return wanted;
  }
}
