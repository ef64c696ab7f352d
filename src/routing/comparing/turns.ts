import type { Clock, Timer } from '../../platform/clock.js';
import type { RoutingLink } from '../network.js';

/** Neighbours that are asked at once: should one of them be slow, another tells the same. */
const atOnce = 2;
/** So many of these are asked unless they have asked first: who has is asked in the same breath in which it is answered. */
const unasked = 1;
/** Milliseconds after which the next one is asked though a neighbour has not answered: it may never do so. */
const patience = 3_000;

/**
 * Whom this node asks what it lacks, one after the other. Who is asked tells everything that this node does not know, so of many
 * neighbours that are asked at the same moment each would tell the same: a node that comes into a network would be told all of it
 * by each of its neighbours. Those whose turn comes later are told what it knows by then.
 */
export class Turns {
  readonly #clock: Clock;
  readonly #ask: (link: RoutingLink) => void;
  /** In the order in which they are asked. */
  readonly #waiting = new Set<RoutingLink>();
  readonly #asked = new Map<RoutingLink, Timer>();

  /** `ask`: its turn has come. */
  constructor(clock: Clock, ask: (link: RoutingLink) => void) {
    this.#clock = clock;
    this.#ask = ask;
  }

  /** Asks a neighbour as soon as it is its turn; if it is being asked, once more when it has answered. */
  want(link: RoutingLink): void {
    this.#waiting.add(link);
    this.#goOn();
  }

  /**
   * The neighbour has asked, and was told everything that it lacked. `now`: it is to be asked with the same message. `later`: it will be
   * asked when it is its turn. `no`: it need not be asked, or it is being asked already.
   */
  whenItHasAsked(link: RoutingLink): 'now' | 'later' | 'no' {
    if (!this.#waiting.has(link) || this.#asked.has(link)) return 'no';
    if (this.#asked.size >= atOnce) return 'later';
    this.#begin(link);
    return 'now';
  }

  /** The neighbour has told everything that this node lacked. */
  answered(link: RoutingLink): void {
    this.#end(link);
    this.#goOn();
  }

  /** The neighbour is not there any more. */
  drop(link: RoutingLink): void {
    this.#waiting.delete(link);
    this.answered(link);
  }

  close(): void {
    this.#waiting.clear();
    for (const timer of this.#asked.values()) timer.cancel();
    this.#asked.clear();
  }

  #goOn(): void {
    for (const link of this.#waiting) {
      if (this.#asked.size >= unasked) return;
      if (this.#asked.has(link)) continue;
      this.#begin(link);
      this.#ask(link);
    }
  }

  #begin(link: RoutingLink): void {
    this.#waiting.delete(link);
    this.#asked.set(
      link,
      this.#clock.after(patience, () => this.answered(link)),
    );
  }

  #end(link: RoutingLink): void {
    this.#asked.get(link)?.cancel();
    this.#asked.delete(link);
  }
}
