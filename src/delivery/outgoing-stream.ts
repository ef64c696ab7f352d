import type { Limits } from '../model/limits.js';
import type { PeerAddress } from '../model/peer.js';
import type { Clock, Timer } from '../platform/clock.js';
import type { StoredOutgoingStream } from '../protocol/stored/streams.js';
import type { Outgoing } from './outgoing.js';

/** Whether a node keeps a letter for its addressee, and which. */
type Custody =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' }
  /** `by`: key of the node. */
  | { readonly kind: 'kept'; readonly by: Uint8Array };

/** A letter as it crosses the wire. */
export interface Packet {
  readonly bytes: Uint8Array;
  /** Number of the prekey it is sealed to. */
  readonly prekey: number;
  /** The sealing context that it is of: the same object for all of them. */
  readonly context: object;
  /** The floor that is sealed in it. */
  readonly floor: number;
}

/** A message of a stream that its addressee has not confirmed. */
export interface Letter {
  readonly sequence: number;
  /** See `bodyBytes`. */
  readonly bytes: number;
  readonly message: Outgoing;
  packet: Packet | undefined;
  custody: Custody;
}

export interface StreamOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  /** Sends one letter on its way. False if there is none just now. */
  readonly offer: (letter: Letter, floor: number) => boolean;
  /** What was offered has not been confirmed in time. */
  readonly late: () => void;
}

/**
 * The messages from this peer to one addressee key: numbered without a gap, kept until confirmed, offered again until then.
 *
 * Invariants:
 * 1. `#letters` holds exactly the unconfirmed messages that are on disk (where the peer has one), in the order of their numbers.
 *    A number that failed leaves a gap; the floor passes over it when what is before it has been confirmed.
 * 2. Letters before `#offered` have been offered since the last turn of fate (a new way, a timeout); they never exceed
 *    the window.
 * 3. A timer runs if and only if something offered is unconfirmed and the stream is not paused.
 */
export class OutgoingStream {
  readonly epoch: number;
  readonly #options: StreamOptions;
  #addressee: PeerAddress;
  #letters: Letter[] = [];
  #nextSequence: number;
  #confirmed: number;
  #read: number;
  #offered = 0;
  #offeredBytes = 0;
  #bytes = 0;
  /** Letters up to this number have been offered in vain. */
  #lateUpTo = 0;
  #patience: number;
  #timer: Timer | undefined;

  constructor(stored: StoredOutgoingStream, options: StreamOptions) {
    this.epoch = stored.epoch;
    this.#addressee = stored.addressee;
    this.#nextSequence = stored.nextSequence;
    this.#confirmed = stored.confirmed;
    this.#read = stored.read;
    this.#options = options;
    this.#patience = options.limits.confirmationPatience;
  }

  get addressee(): PeerAddress {
    return this.#addressee;
  }

  /** As it is to be kept. */
  get stored(): StoredOutgoingStream {
    return {
      addressee: this.#addressee,
      epoch: this.epoch,
      nextSequence: this.#nextSequence,
      confirmed: this.#confirmed,
      read: this.#read,
    };
  }

  get letters(): readonly Letter[] {
    return this.#letters;
  }

  get messages(): number {
    return this.#letters.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get floor(): number {
    return this.#letters[0]?.sequence ?? this.#nextSequence;
  }

  /** True for a letter that has been offered in vain. */
  isLate({ sequence }: Letter): boolean {
    return sequence <= this.#lateUpTo;
  }

  /** The number for the next message. */
  takeNumber(): number {
    const sequence = this.#nextSequence;
    this.#nextSequence += 1;
    return sequence;
  }

  /** Takes in one more message and offers it at once if the window allows. */
  add(letter: Letter): void {
    this.#letters.push(letter);
    this.#bytes += letter.bytes;
    this.offerMore();
  }

  /** True if a confirmation up to these numbers says more than is known. */
  isNews({ sequence, read }: { readonly sequence: number; readonly read: number }): boolean {
    const confirmed = sequence < this.#nextSequence ? Math.max(this.#confirmed, sequence) : this.#confirmed;
    const covers = (this.#letters[0]?.sequence ?? Infinity) <= sequence;
    return covers || confirmed > this.#confirmed || Math.min(read, confirmed) > this.#read;
  }

  /** The addressee has everything up to this number. Returns what it has got by that. */
  confirm(sequence: number): Letter[] {
    let count = 0;
    while ((this.#letters[count]?.sequence ?? Infinity) <= sequence) count += 1;
    if (sequence < this.#nextSequence) this.#confirmed = Math.max(this.#confirmed, sequence);
    if (count === 0) return [];
    this.#patience = this.#options.limits.confirmationPatience;
    this.#stopTimer();
    const done = this.#letters.splice(0, count);
    for (const [at, { bytes }] of done.entries()) {
      this.#bytes -= bytes;
      if (at < this.#offered) this.#offeredBytes -= bytes;
    }
    this.#offered = Math.max(0, this.#offered - count);
    this.offerMore();
    return done;
  }

  /** The user of the addressee has seen everything up to this number. False if that is no news. */
  readUpTo(sequence: number): boolean {
    const read = Math.min(sequence, this.#confirmed);
    if (read <= this.#read) return false;
    this.#read = read;
    return true;
  }

  /** Gives up the messages for which `isOver`, and returns them. */
  remove(isOver: (letter: Letter) => boolean): Letter[] {
    const gone = this.#letters.filter(isOver);
    if (gone.length === 0) return gone;
    this.#letters = this.#letters.filter((letter) => !gone.includes(letter));
    this.#bytes = this.#letters.reduce((sum, { bytes }) => sum + bytes, 0);
    this.offerAgain();
    return gone;
  }

  /** The same key goes by another ID, or this peer does: what was sealed between the old ones opens no more. */
  address(addressee: PeerAddress): void {
    if (addressee.id !== this.#addressee.id) this.unseal();
    this.#addressee = addressee;
  }

  unseal(): void {
    for (const letter of this.#letters) letter.packet = undefined;
  }

  /** There is a new way to the addressee: everything unconfirmed is offered again. */
  offerAgain(): void {
    this.#stopTimer();
    this.#offered = 0;
    this.#offeredBytes = 0;
    this.offerMore();
  }

  /** Stops offering; what waits goes on waiting. */
  pause(): void {
    this.#stopTimer();
    this.#offered = 0;
    this.#offeredBytes = 0;
  }

  /** Offers what has not been offered, as far as the window allows. */
  offerMore(): void {
    const { limits, offer, clock } = this.#options;
    const { floor } = this;
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
    this.#lateUpTo = Math.max(this.#lateUpTo, this.#letters[this.#offered - 1]?.sequence ?? 0);
    this.offerAgain();
    this.#options.late();
  }

  #stopTimer(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }
}
