import type { Limits } from '../model/limits.js';
import { TokenBucket } from '../model/token-bucket.js';
import type { Clock } from '../platform/clock.js';

/** What a home lets a leaf send: so many messages at once, and so many in each second after that. */
export interface LeafAllowance {
  readonly messageBurst: number;
  readonly messageRate: number;
}

/** Of what a leaf may send files take so much: the rest is for what its user says meanwhile. */
const shareOfFiles = 3 / 4;

/** Each time that the home says that it is too much, it becomes so much of that. */
const slower = 1 / 2;

/** No slower than one chunk in about so many milliseconds. */
const slowestInterval = 10_000;

interface Rates {
  readonly messages: TokenBucket;
  readonly bytes: TokenBucket;
  readonly share: number;
  readonly allowance: LeafAllowance;
}

/**
 * How fast chunks may leave. A leaf stays well below what its home lets it send, for what is beyond that waits there in one
 * queue with everything else the leaf says (see `LeafThrottle`). A node is held to nothing.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #limits: Limits;
  #rates: Rates | undefined;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** At a new home; undefined for a node, which has none. */
  begin(allowance: LeafAllowance | undefined): void {
    this.#notBefore = Number.NEGATIVE_INFINITY;
    this.#rates = allowance && this.#ratesOf(allowance, shareOfFiles);
  }

  /** The home holds back what was sent, for about so many milliseconds: its limits are others than this peer thinks. */
  slowDown(delay: number): void {
    if (!this.#rates) return;
    const { allowance, share } = this.#rates;
    this.#notBefore = this.#clock.now() + Math.min(delay, slowestInterval);
    this.#rates = this.#ratesOf(allowance, share * slower);
    // What could be sent at once was sent.
    this.#rates.bytes.take(this.#limits.messageBurstBytes * this.#rates.share);
  }

  /** Milliseconds until a chunk of so many bytes may leave. */
  waitFor(bytes: number): number {
    if (!this.#rates) return 0;
    const now = this.#clock.now();
    const { messages, bytes: ofBytes } = this.#rates;
    const wait = Math.max(messages.waitFor(1, now), ofBytes.waitFor(bytes, now), this.#notBefore - now);
    return Math.min(wait, slowestInterval);
  }

  left(bytes: number): void {
    this.#rates?.messages.take(1);
    this.#rates?.bytes.take(bytes);
  }

  #ratesOf(allowance: LeafAllowance, share: number): Rates {
    const { messageBurstBytes, messageRateBytes } = this.#limits;
    const { messageBurst, messageRate } = allowance;
    return {
      messages: new TokenBucket(this.#clock, Math.max(1, messageBurst * share), messageRate * share),
      bytes: new TokenBucket(this.#clock, messageBurstBytes * share, messageRateBytes * share),
      share,
      allowance,
    };
  }
}
