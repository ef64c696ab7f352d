import type { Clock } from '../platform/clock.js';
import { RecentMap } from './recent-map.js';

/** Milliseconds between two words on who is writing, of one author to one addressee or in one room, at least. */
export const typingPause = 4_000;
/** The same as others hear them: a little may be lost on the way. What comes faster goes no further. */
const heardPause = typingPause / 2;
/** Milliseconds that the clock of an author may differ: what is older was kept back by somebody. */
const mostDifference = 60_000;

interface Heard {
  /** By the author's clock, and by the own one. */
  readonly at: number;
  readonly heardAt: number;
}

/** Who was heard writing, and when last: nobody counts twice for one word, for an old one, or more often than people write. */
export class HeardWriters {
  readonly #clock: Clock;
  readonly #heard: RecentMap<Heard>;

  /** `most`: writers that are remembered. */
  constructor(clock: Clock, most: number) {
    this.#clock = clock;
    this.#heard = new RecentMap(most, () => true);
  }

  /** Whether a word counts that somebody has said at this time by their own clock, in epoch milliseconds. */
  isDue(name: string, at: number): boolean {
    const now = this.#clock.now();
    if (Math.abs(now - at) > mostDifference) return false;
    const last = this.#heard.use(name);
    return !last || (at > last.at && Math.abs(now - last.heardAt) >= heardPause);
  }

  note(name: string, at: number): void {
    this.#heard.set(name, { at, heardAt: this.#clock.now() });
  }
}
