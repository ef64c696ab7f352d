import { equalBytes } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import type { MapListener, NetworkMap } from '../../model/network-map.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { Throttle } from '../../platform/throttle.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { RoutingLink } from '../network.js';
import type { MapSource } from './map-source.js';

export interface MapDeskOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly draw: () => NetworkMap;
}

/** A leaf that looks at the map. */
interface Viewer {
  readonly until: Timer;
  /** What it was told last. */
  told: Uint8Array | undefined;
}

/**
 * Shows the map of the network to this node and to those of its leaves that ask for it: at once, and again when it has changed, all
 * of them together and never twice within `map-delay`. While nobody looks it is not drawn.
 */
export class MapDesk implements MapSource {
  readonly #options: MapDeskOptions;
  readonly #viewers = new Map<RoutingLink, Viewer>();
  readonly #telling: Throttle;
  #own: { readonly listener: MapListener; told: Uint8Array | undefined } | undefined;

  constructor(options: MapDeskOptions) {
    this.#options = options;
    this.#telling = new Throttle(options.clock, options.limits.mapDelay, () => this.#tell());
  }

  want(listener: MapListener | undefined): void {
    this.#own = listener && { listener, told: undefined };
    // Whoever asks is not told before the question has returned.
    if (listener) this.#options.clock.endOfTurn(() => this.#telling.ask());
  }

  /** A leaf wants to see the map, or has seen enough. */
  asked(link: RoutingLink, isOver: boolean): void {
    const before = this.#viewers.get(link);
    this.forget(link);
    if (isOver) return;
    const { clock, limits } = this.#options;
    const until = clock.after(limits.mapTime, () => this.#viewers.delete(link));
    this.#viewers.set(link, { until, told: before?.told });
    this.#telling.ask();
  }

  /** Something on the map may be other now. */
  changed(): void {
    if (this.#own || this.#viewers.size > 0) this.#telling.ask();
  }

  forget(link: RoutingLink): void {
    this.#viewers.get(link)?.until.cancel();
    this.#viewers.delete(link);
  }

  close(): void {
    this.#telling.cancel();
    for (const link of [...this.#viewers.keys()]) this.forget(link);
    this.#own = undefined;
  }

  #tell(): void {
    if (!this.#own && this.#viewers.size === 0) return;
    const map = this.#options.draw();
    const bytes = encodeLinkMessage({ type: 'map', map });
    for (const [link, viewer] of this.#viewers) {
      if (isSame(viewer.told, bytes)) continue;
      viewer.told = bytes;
      link.send(bytes);
    }
    const own = this.#own;
    if (!own || isSame(own.told, bytes)) return;
    own.told = bytes;
    own.listener(map);
  }
}

function isSame(before: Uint8Array | undefined, now: Uint8Array): boolean {
  return before !== undefined && equalBytes(before, now);
}
