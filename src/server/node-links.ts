import { compareBytes } from '../model/bytes.js';
import type { RoutingLink } from '../routing/network.js';
import type { Link } from '../workers/link-owner.js';
import type { WorkerContext } from '../workers/worker-context.js';

/** Which side dialled. */
export type LinkOrigin = 'dialled' | 'accepted';

interface KnownLink {
  readonly link: Link;
  readonly origin: LinkOrigin;
  /** When it was ready. */
  readonly since: number;
}

/** The links of a node, to leaves and to other nodes, and how they came about. */
export class NodeLinks {
  readonly #context: Pick<WorkerContext, 'self' | 'clock' | 'limits'>;
  readonly #links = new Map<RoutingLink, KnownLink>();
  #onEmpty: (() => void) | undefined;

  constructor(context: Pick<WorkerContext, 'self' | 'clock' | 'limits'>) {
    this.#context = context;
  }

  add(link: Link, origin: LinkOrigin): void {
    this.#links.set(link, { link, origin, since: this.#context.clock.now() });
  }

  remove(link: Link): void {
    this.#links.delete(link);
    if (this.#links.size === 0) this.#onEmpty?.();
  }

  /** Makes sure of one: if it does not answer it is given up. */
  doubt(link: RoutingLink): void {
    this.#links.get(link)?.link.probe();
  }

  /** Makes sure of each in the same way. */
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
   * dialled both, the newer link, for the older may be half dead; else, if the two were dialled at the same time, the one
   * that the smaller key dialled. A node that dials later than that has lost the older link, whatever this end sees of it.
   */
  isBetter(link: Link, present: RoutingLink): boolean {
    if (link.remote.incarnation !== present.remote.incarnation)
      return link.remote.incarnation > present.remote.incarnation;
    const how = this.#links.get(link)?.origin;
    const older = this.#links.get(present);
    if (!older || older.origin === how || this.#isSettled(older)) return true;
    const isSelfSmaller = compareBytes(this.#context.self.key, link.remote.key) < 0;
    return isSelfSmaller === (how === 'dialled');
  }

  /** True if no dial that was begun before that link was ready can still be on its way. */
  #isSettled({ since }: KnownLink): boolean {
    const { clock, limits } = this.#context;
    return clock.now() - since > limits.dialPatience + limits.handshakeDeadline;
  }
}
