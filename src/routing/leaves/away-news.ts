import type { PeerId } from '../../model/peer-id.js';
import type { Clock, Timer } from '../../platform/clock.js';

export interface AwayNewsOptions {
  readonly clock: Clock;
  /** Milliseconds that somebody has to come back. */
  readonly delay: number;
  /** Somebody has not. */
  readonly tell: (id: PeerId) => void;
}

/**
 * Who has gone away and may be back before anybody need hear of it. When a node dies, all its leaves are away until they have found
 * another one: to tell everybody that each of them is away, and then that it is back, would be most of the work of that moment.
 */
export class AwayNews {
  readonly #options: AwayNewsOptions;
  readonly #timers = new Map<PeerId, Timer>();

  constructor(options: AwayNewsOptions) {
    this.#options = options;
  }

  /** Somebody has gone away. */
  add(id: PeerId): void {
    const { clock, delay, tell } = this.#options;
    this.drop(id);
    const timer = clock.after(delay, () => {
      this.#timers.delete(id);
      tell(id);
    });
    this.#timers.set(id, timer);
  }

  /** There is other news of them. */
  drop(id: PeerId): void {
    this.#timers.get(id)?.cancel();
    this.#timers.delete(id);
  }

  close(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
  }
}
