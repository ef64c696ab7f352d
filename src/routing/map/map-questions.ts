import type { MapListener, NetworkMap } from '../../model/network-map.js';
import { minute } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { RoutingLink } from '../network.js';
import type { MapSource } from './map-source.js';

/** A node goes on telling for longer than this. */
const askAgainAfter = minute;

/** How a leaf sees the map: it asks each of its homes, again and again for as long as somebody looks. */
export class MapQuestions implements MapSource {
  readonly #clock: Clock;
  #listener: MapListener | undefined;
  #home: RoutingLink | undefined;
  #again: Timer | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  want(listener: MapListener | undefined): void {
    const wasWanted = this.#listener !== undefined;
    this.#listener = listener;
    if (listener) this.#ask();
    else if (wasWanted) this.#stop();
  }

  /** There is a home to ask. */
  attach(home: RoutingLink): void {
    this.#home = home;
    if (this.#listener) this.#ask();
  }

  /** There is none, for now. */
  detach(): void {
    this.#again?.cancel();
    this.#home = undefined;
  }

  take(map: NetworkMap): void {
    this.#listener?.(map);
  }

  #ask(): void {
    this.#again?.cancel();
    if (!this.#home) return;
    this.#home.send(encodeLinkMessage({ type: 'map-question', isOver: false }));
    this.#again = this.#clock.after(askAgainAfter, () => this.#ask());
  }

  #stop(): void {
    this.#again?.cancel();
    this.#home?.send(encodeLinkMessage({ type: 'map-question', isOver: true }));
  }
}
