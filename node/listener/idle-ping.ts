import type { Clock, Timer } from '../../src/platform/clock.js';

/** The part of a `ws` socket that the watch needs. */
export interface PingedSocket {
  /** True while its owner does not read from it: then there are no pongs to hear either. */
  readonly isPaused: boolean;
  ping(): void;
  terminate(): void;
}

/** Pings without an answer after which a connection counts as dead. */
const missesAllowed = 2;

/**
 * Finds connections whose other side is gone without a word: after each `silence` milliseconds of nothing heard it
 * sends a protocol ping (RFC 6455, section 5.5.2), and where the last two were met with silence, it ends the connection.
 */
export class IdlePing {
  readonly #socket: PingedSocket;
  readonly #clock: Clock;
  readonly #silence: number;
  #lastHeard: number;
  #misses = 0;
  #timer: Timer;

  constructor(socket: PingedSocket, clock: Clock, silence: number) {
    this.#socket = socket;
    this.#clock = clock;
    this.#silence = silence;
    this.#lastHeard = clock.now();
    this.#timer = this.#checkAfter(silence);
  }

  /** Something came from the other side: a message, a ping or a pong. */
  heard(): void {
    this.#lastHeard = this.#clock.now();
    this.#misses = 0;
  }

  /** The connection is closed. */
  stop(): void {
    this.#timer.cancel();
  }

  /** One timer per silence and not one per message: it finds out by itself how much of the silence is left. */
  #checkAfter(delay: number): Timer {
    return this.#clock.after(delay, () => {
      if (this.#socket.isPaused) this.heard();
      const rest = this.#lastHeard + (this.#misses + 1) * this.#silence - this.#clock.now();
      // A clock that is set back must not put the check off for hours.
      if (rest > 0) this.#timer = this.#checkAfter(Math.min(rest, this.#silence));
      else if (this.#misses === missesAllowed) this.#socket.terminate();
      else {
        this.#misses += 1;
        this.#socket.ping();
        this.#timer = this.#checkAfter(this.#silence);
      }
    });
  }
}
