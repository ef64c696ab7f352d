import type { Limits } from '../model/limits.js';
import type { PeerAddress } from '../model/peer.js';
import type { Clock, Timer } from '../platform/clock.js';

/** A text on its way, as its stream knows it. */
export interface Letter {
  readonly sequence: number;
  readonly text: string;
  /** UTF-8 bytes of the text. */
  readonly bytes: number;
  readonly sentAt: number;
  confirmed(): void;
  failed(words: string): void;
}

export interface StreamOptions {
  readonly addressee: PeerAddress;
  /** Which life of the stream: the session that it began in. */
  readonly epoch: number;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Sends one letter on its way. False if there is no way just now. */
  readonly offer: (letter: Letter, floor: number) => boolean;
}

/**
 * The messages from this peer to one addressee: numbered without a gap, kept until confirmed, offered again until then.
 *
 * Invariants:
 * 1. `#letters` holds exactly the unconfirmed messages, in the order of their numbers, which have no gap.
 * 2. Letters before `#offered` have been offered since the last turn of fate (a new way, a timeout); they never exceed
 *    the window.
 * 3. A timer runs if and only if something offered is unconfirmed.
 */
export class OutgoingStream {
  readonly addressee: PeerAddress;
  readonly epoch: number;
  readonly #options: StreamOptions;
  readonly #letters: Letter[] = [];
  #nextSequence = 1;
  #offered = 0;
  #offeredBytes = 0;
  #bytes = 0;
  #patience: number;
  #timer: Timer | undefined;

  constructor(options: StreamOptions) {
    this.addressee = options.addressee;
    this.epoch = options.epoch;
    this.#options = options;
    this.#patience = options.limits.confirmationPatience;
  }

  get messages(): number {
    return this.#letters.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Takes one more message in and offers it at once if the window allows. */
  add(letter: Omit<Letter, 'sequence'>): void {
    this.#letters.push({ ...letter, sequence: this.#nextSequence });
    this.#nextSequence += 1;
    this.#bytes += letter.bytes;
    this.#offerMore();
  }

  /** The addressee has everything up to this number. */
  confirmed(sequence: number): void {
    let count = 0;
    while ((this.#letters[count]?.sequence ?? Infinity) <= sequence) count += 1;
    if (count === 0) return;
    this.#patience = this.#options.limits.confirmationPatience;
    this.#stopTimer();
    const done = this.#letters.splice(0, count);
    for (const [at, { bytes }] of done.entries()) {
      this.#bytes -= bytes;
      if (at < this.#offered) this.#offeredBytes -= bytes;
    }
    this.#offered = Math.max(0, this.#offered - count);
    this.#offerMore();
    for (const letter of done) letter.confirmed();
  }

  /** There is a new way to the addressee: everything unconfirmed is offered again. */
  offerAgain(): void {
    this.#stopTimer();
    this.#offered = 0;
    this.#offeredBytes = 0;
    this.#offerMore();
  }

  /** Gives up what waits, in order, without a word to its senders. */
  release(): Letter[] {
    this.#stopTimer();
    this.#bytes = 0;
    this.#offered = 0;
    this.#offeredBytes = 0;
    return this.#letters.splice(0);
  }

  /** Nothing of this stream will arrive any more. */
  fail(words: string): void {
    for (const letter of this.release()) letter.failed(words);
  }

  /** Stops offering; what waits goes on waiting. */
  pause(): void {
    this.#stopTimer();
  }

  #offerMore(): void {
    const { limits, offer, clock } = this.#options;
    const floor = this.#letters[0]?.sequence ?? this.#nextSequence;
    while (this.#offered < this.#letters.length && this.#offered < limits.streamWindowMessages) {
      const letter = this.#letters[this.#offered];
      if (!letter || (this.#offered > 0 && this.#offeredBytes + letter.bytes > limits.streamWindowBytes)) break;
      if (!offer(letter, floor)) break;
      this.#offered += 1;
      this.#offeredBytes += letter.bytes;
    }
    if (this.#offered > 0) this.#timer ??= clock.after(this.#patience, () => this.#timedOut());
  }

  #timedOut(): void {
    this.#timer = undefined;
    this.#patience = Math.min(2 * this.#patience, this.#options.limits.longestRetry);
    this.offerAgain();
  }

  #stopTimer(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }
}
