import type { PeerId } from '../model/peer-id.js';
import type { BufferLine } from './message.js';
import type { Letter } from './outbox.js';

type Unnumbered = Omit<Letter, 'sequence'>;

/** Messages to IDs of which it is not known yet whose they are; a stream goes to a key, and begins when that is known. */
export class SoughtAddressees {
  readonly #letters = new Map<PeerId, Unnumbered[]>();

  add(id: PeerId, letter: Unnumbered): void {
    const letters = this.#letters.get(id);
    if (letters) letters.push(letter);
    else this.#letters.set(id, [letter]);
  }

  count(id: PeerId): number {
    return this.#letters.get(id)?.length ?? 0;
  }

  ids(): Iterable<PeerId> {
    return this.#letters.keys();
  }

  /** Gives up what waits for an ID, in order. */
  take(id: PeerId): Unnumbered[] {
    const letters = this.#letters.get(id) ?? [];
    this.#letters.delete(id);
    return letters;
  }

  lines(): BufferLine[] {
    return [...this.#letters].map(([to, letters]) => ({
      to,
      messages: letters.length,
      bytes: letters.reduce((sum, { bytes }) => sum + bytes, 0),
    }));
  }
}
