import type { Limits } from '../model/limits.js';
import { TokenBucket } from '../model/token-bucket.js';
import type { Clock, Timer } from '../platform/clock.js';

/** What a throttle needs of the link that it throttles. */
export interface LeafThrottleOwner {
  /** A message that was held back has its turn. */
  release(message: Uint8Array): void;
  /** Stop reading from the leaf, and tell it that it sends too much: for about so many milliseconds. */
  slowDown(delay: number): void;
  /** Read on. */
  readOn(): void;
  /** It goes on sending although nobody reads: the link has to end. */
  overrun(): void;
}

/** Beyond `held-back` nothing is read any more. What has been read all the same may be so many times as much. */
const overrunFactor = 8;

/** What a message counts as. */
export interface MessageCost {
  readonly messages: number;
  readonly bytes: number;
}

interface Held {
  readonly message: Uint8Array;
  readonly cost: MessageCost;
}

/** What a message that is held costs beside its own bytes. */
const overhead = 64;

/**
 * Holds the messages of a leaf to what it may send: bursts of `message-burst` messages and `message-burst-size` bytes, and
 * after that so many a second.
 *
 * What is too much is first delayed: held back, in order, while confirmations, other answers and whatever the link itself has to say pass
 * by. When too much waits, nothing is read from the leaf any more, and it is told so. A leaf that sends more than its host
 * could have had on the way by then is cut off.
 */
export class LeafThrottle {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #owner: LeafThrottleOwner;
  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #held: Held[] = [];
  /** What they take here. */
  #heldBytes = 0;
  /** What they count as. */
  #heldCost: MessageCost = nothing;
  #isPaused = false;
  #timer: Timer | undefined;

  constructor(clock: Clock, limits: Limits, owner: LeafThrottleOwner) {
    this.#clock = clock;
    this.#limits = limits;
    this.#owner = owner;
    this.#messages = new TokenBucket(clock, limits.messageBurst, limits.messageRate);
    this.#bytes = new TokenBucket(clock, limits.messageBurstBytes, limits.messageRateBytes);
  }

  /**
   * True if the message between two offsets may pass now; otherwise it is held back, and released in its turn. `cost`: if it counts
   * as more than one message of its own bytes.
   */
  admits(
    frame: Uint8Array,
    start: number,
    end: number,
    cost: MessageCost = { messages: 1, bytes: end - start },
  ): boolean {
    if (this.#held.length === 0) {
      const now = this.#clock.now();
      if (this.#waitFor(cost, now) === 0) {
        this.#take(cost, now);
        return true;
      }
    }
    this.#hold({ message: frame.slice(start, end), cost });
    return false;
  }

  /** Forgets what is held: the leaf is gone, and whoever sent it offers again what was not confirmed. */
  stop(): void {
    this.#timer?.cancel();
    this.#held.length = 0;
    this.#heldBytes = 0;
    this.#heldCost = nothing;
  }

  #hold(held: Held): void {
    this.#held.push(held);
    this.#heldBytes += held.message.length + overhead;
    this.#heldCost = sum(this.#heldCost, held.cost);
    this.#releaseLater();
    const { heldBackBytes } = this.#limits;
    if (this.#heldBytes > heldBackBytes && !this.#isPaused) {
      this.#isPaused = true;
      this.#owner.slowDown(this.#timeUntilResumed());
    }
    if (this.#heldBytes > overrunFactor * heldBackBytes) this.#owner.overrun();
  }

  #releaseLater(): void {
    const [next] = this.#held;
    if (!next || this.#timer) return;
    this.#timer = this.#clock.after(this.#waitFor(next.cost), () => {
      this.#timer = undefined;
      this.#release();
      this.#releaseLater();
    });
  }

  #release(): void {
    let released = 0;
    for (const { message, cost } of this.#held) {
      if (this.#waitFor(cost) > 0) break;
      this.#take(cost);
      this.#heldBytes -= message.length + overhead;
      this.#heldCost = sum(this.#heldCost, { messages: -cost.messages, bytes: -cost.bytes });
      released += 1;
      this.#owner.release(message);
    }
    this.#held.splice(0, released);
    if (this.#isPaused && this.#heldBytes <= this.#limits.heldBackBytes / 2) {
      this.#isPaused = false;
      this.#owner.readOn();
    }
  }

  #waitFor({ messages, bytes }: MessageCost, now = this.#clock.now()): number {
    return Math.max(this.#messages.waitFor(messages, now), this.#bytes.waitFor(bytes, now));
  }

  #take({ messages, bytes }: MessageCost, now = this.#clock.now()): void {
    this.#messages.take(messages, now);
    this.#bytes.take(bytes, now);
  }

  /** By the rates; half of what is held has to go. */
  #timeUntilResumed(): number {
    const { messageRate, messageRateBytes } = this.#limits;
    const { messages, bytes } = this.#heldCost;
    const seconds = Math.max(messages / 2 / messageRate, bytes / 2 / messageRateBytes);
    return Math.ceil(seconds * 1000);
  }
}

const nothing: MessageCost = { messages: 0, bytes: 0 };

function sum(a: MessageCost, b: MessageCost): MessageCost {
  return { messages: a.messages + b.messages, bytes: a.bytes + b.bytes };
}
