import { compareBytes } from '../model/bytes.js';
import type { RoutingLink } from '../routing/network.js';
import type { Link } from '../workers/link-owner.js';

/** Which side dialled. */
export type LinkOrigin = 'dialled' | 'accepted';

/** The links of a node, to leaves and to other nodes, and how they came about. */
export class NodeLinks {
  readonly #ownKey: Uint8Array;
  readonly #links = new Map<RoutingLink, { readonly link: Link; readonly origin: LinkOrigin }>();
  #onEmpty: (() => void) | undefined;

  constructor(ownKey: Uint8Array) {
    this.#ownKey = ownKey;
  }

  add(link: Link, origin: LinkOrigin): void {
    this.#links.set(link, { link, origin });
  }

  remove(link: Link): void {
    this.#links.delete(link);
    if (this.#links.size === 0) this.#onEmpty?.();
  }

  /** Makes sure of each: one that does not answer is given up. */
  probe(): void {
    for (const { link } of this.#links.values()) link.probe();
  }

  /** Resolves when there is none any more. */
  empty(): Promise<void> {
    if (this.#links.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onEmpty = resolve;
    });
  }

  /**
   * Of two links between the same two nodes both ends must keep the same one: that of the newer session; else, if one node
   * dialled both, the newer link, for the older may be half dead; else the one that the smaller key dialled.
   */
  isBetter(link: Link, present: RoutingLink): boolean {
    const how = this.#links.get(link)?.origin;
    if (link.remote.incarnation !== present.remote.incarnation)
      return link.remote.incarnation > present.remote.incarnation;
    if (this.#links.get(present)?.origin === how) return true;
    const isSelfSmaller = compareBytes(this.#ownKey, link.remote.key) < 0;
    return isSelfSmaller === (how === 'dialled');
  }
}
