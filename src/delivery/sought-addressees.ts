import type { PeerId } from '../model/peer-id.js';
import type { BufferLine } from './message.js';
import type { Outgoing } from './outgoing.js';

/** A message to an ID that nobody is known to have. */
export interface SoughtLetter {
  /** Under which it is kept: unlike that of any other. */
  readonly number: number;
  readonly bytes: number;
  readonly message: Outgoing;
}

/** Messages to IDs of which it is not known yet whose they are; a stream goes to a key, and begins when that is known. */
export class SoughtAddressees {
  readonly #letters = new Map<PeerId, SoughtLetter[]>();

  add(id: PeerId, letter: SoughtLetter): void {
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

  of(id: PeerId): readonly SoughtLetter[] {
    return this.#letters.get(id) ?? [];
  }

  /** Gives up what waits for an ID, in order. */
  take(id: PeerId): readonly SoughtLetter[] {
    const letters = this.of(id);
    this.#letters.delete(id);
    return letters;
  }

  /** Gives up what was sent before that time. */
  expire(before: number): readonly SoughtLetter[] {
    const gone: SoughtLetter[] = [];
    for (const [id, letters] of this.#letters) {
      const left = letters.filter(({ message }) => message.sentAt >= before);
      if (left.length === letters.length) continue;
      gone.push(...letters.filter((letter) => !left.includes(letter)));
      if (left.length > 0) this.#letters.set(id, left);
      else this.#letters.delete(id);
    }
    return gone;
  }

  /** When the oldest one was sent. */
  get oldest(): number {
    let oldest = Infinity;
    for (const [first] of this.#letters.values()) oldest = Math.min(oldest, first?.message.sentAt ?? Infinity);
    return oldest;
  }

  lines(): BufferLine[] {
    return [...this.#letters].map(([to, letters]) => ({
      to,
      where: 'outbox',
      messages: letters.length,
      bytes: letters.reduce((sum, { bytes }) => sum + bytes, 0),
    }));
  }
}
