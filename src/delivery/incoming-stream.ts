import type { Limits } from '../model/limits.js';
import { bodyBytes } from '../protocol/bodies/message-body.js';
import type { ReadBody } from '../protocol/messages.js';

/** A message of a stream as it arrived. */
export interface Arrival {
  readonly epoch: number;
  readonly sequence: number;
  /** What is below will never come. */
  readonly floor: number;
  readonly sentAt: number;
  /** One that this version does not know takes its turn all the same. */
  readonly body: ReadBody;
}

interface Early {
  readonly arrival: Arrival;
  /** See `bodyBytes`. */
  readonly bytes: number;
}

/** Up to where a stream has come. */
export interface Mark {
  readonly epoch: number;
  readonly sequence: number;
}

/**
 * The messages from one sender key to this peer, brought back into their order.
 *
 * Invariants:
 * 1. Each number of an epoch is handed over at most once, in order; what is missing below the floor is not waited for.
 * 2. `mark` is the last number up to which everything has been handed over, or will never come.
 * 3. `kept` is the mark that is on disk with the messages before it: only that may be confirmed. It never passes `mark`, and
 *    whoever could not keep what was handed over rewinds to it.
 * 4. What came too early waits in `#early`, never more than a window of it, in messages and in bytes. A sender that keeps
 *    to its own window never sees it full; what finds no room is taken when it is offered again.
 */
export class IncomingStream {
  readonly #limits: Limits;
  readonly #early = new Map<number, Early>();
  #earlyBytes = 0;
  #mark: Mark;
  #kept: Mark;

  constructor(limits: Limits, kept: Mark = { epoch: 0, sequence: 0 }) {
    this.#limits = limits;
    this.#mark = kept;
    this.#kept = kept;
  }

  get mark(): Mark {
    return this.#mark;
  }

  get kept(): Mark {
    return this.#kept;
  }

  /** Everything up to that mark is on disk. */
  keep(mark: Mark): void {
    this.#kept = mark;
  }

  /** What was handed over since the last that was kept is to be handed over again, when it is offered again. */
  rewind(): void {
    this.#early.clear();
    this.#earlyBytes = 0;
    this.#mark = this.#kept;
  }

  /** Takes in what arrived and returns what is to be shown now, in order. */
  take(arrival: Arrival): Arrival[] {
    // An older life of the stream: its sender has lost the numbers, or it comes late.
    if (arrival.epoch < this.#mark.epoch || arrival.floor > arrival.sequence) return [];
    if (arrival.epoch > this.#mark.epoch) {
      this.#early.clear();
      this.#earlyBytes = 0;
      this.#mark = { epoch: arrival.epoch, sequence: 0 };
    }
    const ready: Arrival[] = [];
    this.#passGapsBelow(arrival.floor, ready);
    if (arrival.sequence === this.#mark.sequence + 1) this.#hand(arrival, ready);
    else if (arrival.sequence > this.#mark.sequence) this.#keepEarly(arrival);
    for (let next = this.#nextInLine(); next !== undefined; next = this.#nextInLine()) this.#hand(next, ready);
    return ready;
  }

  /** True while something waits for what comes before it. */
  get isWaiting(): boolean {
    return this.#early.size > 0;
  }

  #keepEarly(arrival: Arrival): void {
    const { sequence, body } = arrival;
    const { streamWindowMessages, streamWindowBytes } = this.#limits;
    if (sequence - this.#mark.sequence > streamWindowMessages || this.#early.has(sequence)) return;
    const bytes = bodyBytes(body);
    if (this.#earlyBytes + bytes > streamWindowBytes) return;
    this.#early.set(sequence, { arrival, bytes });
    this.#earlyBytes += bytes;
  }

  /** Nothing below the floor will come any more: what came early is in order now, and the gaps are passed over. */
  #passGapsBelow(floor: number, ready: Arrival[]): void {
    if (this.#mark.sequence >= floor - 1) return;
    const early = [...this.#early.values()].map(({ arrival }) => arrival);
    const waiting = early.filter(({ sequence }) => sequence < floor);
    for (const arrival of waiting.sort((a, b) => a.sequence - b.sequence)) this.#hand(arrival, ready);
    this.#mark = { ...this.#mark, sequence: floor - 1 };
  }

  #nextInLine(): Arrival | undefined {
    return this.#early.get(this.#mark.sequence + 1)?.arrival;
  }

  #hand(arrival: Arrival, ready: Arrival[]): void {
    this.#earlyBytes -= this.#early.get(arrival.sequence)?.bytes ?? 0;
    this.#early.delete(arrival.sequence);
    ready.push(arrival);
    this.#mark = { ...this.#mark, sequence: arrival.sequence };
  }
}
