import type { Limits } from '../model/limits.js';
import type { Clock, Timer } from '../platform/clock.js';

/** A leaf that sends, and can be made to wait. */
export interface Producer {
  holdReading(): void;
  releaseReading(): void;
}

/** A leaf to whom more is sent than it reads. */
export interface Addressee {
  /** Bytes that wait for it. */
  readonly unsentBytes: number;
  caughtUp(): void;
  /** It has read nothing at all for too long. */
  standsStill(): void;
}

interface Crowd {
  readonly producers: Set<Producer>;
  timer: Timer;
  /** The fewest bytes that have waited, and since when that is so. */
  fewest: number;
  since: number;
}

/** How often those who have fallen behind are looked at; a host does not say when somebody has caught up. Milliseconds. */
const lookInterval = 50;

/**
 * Holds up leaves that send to a leaf of the same node more than it reads, each at its own link, instead of keeping what they send.
 *
 * An addressee has fallen behind when three quarters of what may wait for it do. Whoever sends to it from then on is not read any more
 * until it has caught up: until half of that is left. One that reads nothing for `stall-patience` has to go, for nobody shall wait
 * for ever for somebody who may not even be there. What nodes pass on is never held up: others would have to wait with it.
 */
export class ProducerHolds {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #crowds = new Map<Addressee, Crowd>();
  /** Whose message is passed on just now. */
  #speaker: Producer | undefined;

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** What is passed on from here on is of this leaf, or of no leaf of this node. */
  speaks(speaker: Producer | undefined): void {
    this.#speaker = speaker;
  }

  /** True if so many bytes are so much that those who send more have to wait. */
  isCrowded(unsentBytes: number): boolean {
    return unsentBytes > 0.75 * this.#limits.leafBacklogBytes;
  }

  /** It has fallen behind. */
  fellBehind(addressee: Addressee): void {
    if (this.#crowds.has(addressee)) return;
    const crowd = {
      producers: new Set<Producer>(),
      fewest: addressee.unsentBytes,
      since: this.#clock.now(),
      timer: this.#lookLater(addressee),
    };
    this.#crowds.set(addressee, crowd);
  }

  /** Something more was sent to one that has fallen behind. */
  sentTo(addressee: Addressee): void {
    const speaker = this.#speaker;
    const producers = this.#crowds.get(addressee)?.producers;
    if (!speaker || !producers || producers.has(speaker)) return;
    producers.add(speaker);
    speaker.holdReading();
  }

  /** The link of a leaf has ended: nobody waits for it any more, nor is it held. */
  ended(leaf: Addressee & Producer): void {
    this.#release(leaf);
    for (const { producers } of this.#crowds.values()) producers.delete(leaf);
  }

  #lookLater(addressee: Addressee): Timer {
    return this.#clock.after(lookInterval, () => this.#look(addressee));
  }

  #look(addressee: Addressee): void {
    const crowd = this.#crowds.get(addressee);
    if (!crowd) return;
    const { unsentBytes } = addressee;
    const now = this.#clock.now();
    if (unsentBytes <= this.#limits.leafBacklogBytes / 2) {
      addressee.caughtUp();
      this.#release(addressee);
      return;
    }
    // A clock that was set back begins anew.
    if (unsentBytes < crowd.fewest || now < crowd.since) {
      crowd.fewest = unsentBytes;
      crowd.since = now;
    }
    if (now - crowd.since >= this.#limits.stallPatience) addressee.standsStill();
    else crowd.timer = this.#lookLater(addressee);
  }

  #release(addressee: Addressee): void {
    const crowd = this.#crowds.get(addressee);
    if (!crowd) return;
    this.#crowds.delete(addressee);
    crowd.timer.cancel();
    for (const producer of crowd.producers) if (!this.#isHeld(producer)) producer.releaseReading();
  }

  /** By another addressee. */
  #isHeld(producer: Producer): boolean {
    for (const { producers } of this.#crowds.values()) if (producers.has(producer)) return true;
    return false;
  }
}
