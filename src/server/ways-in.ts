import { closeCodes } from '../model/close-codes.js';
import { InvalidPeerIdError } from '../model/errors.js';
import { readPeerId, type PeerId } from '../model/peer-id.js';
import type { NodeAddress } from '../protocol/messages.js';

/** A node that can be dialled, and what it is called where somebody has said so. */
export interface WayIn {
  readonly url: string;
  readonly node?: PeerId;
}

/**
 * The nodes that a leaf can dial, and the round in which it does: each of them once, the likeliest first.
 *
 * A home whose link has vanished has most likely died, so the first is a fallback node: dialling a dead one may take its
 * time. The home comes second, for what was lost may have been the link alone. Fallback nodes are dialled in the order in
 * which they were told, which is another one for each leaf.
 */
export class WaysIn {
  readonly #given: readonly WayIn[];
  #fallbacks: readonly WayIn[] = [];
  #home: WayIn | undefined;
  #round: WayIn[];

  /** `given`: URLs of the nodes to join through. The first round goes through them. */
  constructor(given: readonly string[]) {
    this.#given = given.map((url) => ({ url }));
    this.#round = [...this.#given];
  }

  /** URLs, the best first. */
  get urls(): readonly string[] {
    return this.#homeFirst().map(({ url }) => url);
  }

  /** Takes the next one of this round; undefined when it is over. */
  next(): WayIn | undefined {
    const way = this.#round.shift();
    return way && this.#named(way);
  }

  /** True if nobody is left to be dialled in this round. */
  get isRoundOver(): boolean {
    return this.#round.length === 0;
  }

  /** What the home says of other nodes; instead of what was said before. */
  learn(fallbacks: readonly NodeAddress[]): void {
    this.#fallbacks = fallbacks.map(({ id, url }) => {
      const node = peerIdOf(id);
      return node === undefined ? { url } : { url, node };
    });
  }

  /** This leaf is linked to a node. */
  arrive(url: string, node: PeerId): void {
    this.#home = { url, node };
  }

  /** The home was lost: to a fallback, then back to it, unless it is that which does not want anybody now. */
  beginAfter(code: number): void {
    const isHomeClosing = code === closeCodes.goingAway || code === closeCodes.full || code === closeCodes.silent;
    this.#round = isHomeClosing ? this.#homeLast() : this.#homeSecond();
  }

  /** The home wants to be left: to the others. False if there are none. */
  beginElsewhere(): boolean {
    this.#round = this.#homeLast().filter(({ url }) => url !== this.#home?.url);
    return this.#round.length > 0;
  }

  /** Nobody let this leaf in: all of them once more. `first`: the one to begin with, where it matters. */
  beginAgain(first?: WayIn): void {
    this.#round = distinct([...(first ? [first] : []), ...this.#homeLast()]);
  }

  #homeFirst(): WayIn[] {
    return distinct([...this.#homes(), ...this.#fallbacks, ...this.#given]);
  }

  #homeSecond(): WayIn[] {
    const [likeliest, ...others] = this.#fallbacks;
    return likeliest ? distinct([likeliest, ...this.#homes(), ...others, ...this.#given]) : this.#homeFirst();
  }

  #homeLast(): WayIn[] {
    const others = [...this.#fallbacks, ...this.#given].filter(({ url }) => url !== this.#home?.url);
    return distinct([...others, ...this.#homes()]);
  }

  #homes(): readonly WayIn[] {
    return this.#home ? [this.#home] : [];
  }

  #named(way: WayIn): WayIn {
    return [...this.#homes(), ...this.#fallbacks].find(({ url }) => url === way.url) ?? way;
  }
}

function distinct(ways: readonly WayIn[]): WayIn[] {
  return [...new Map(ways.map((way) => [way.url, way])).values()];
}

/** The name of a node that another one gave: only what can be one is shown to anybody. */
function peerIdOf(text: string): PeerId | undefined {
  try {
    return readPeerId(text);
  } catch (error) {
    if (error instanceof InvalidPeerIdError) return undefined;
    throw error;
  }
}
