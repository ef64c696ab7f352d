import type { Limits } from '../../model/limits.js';
import { addressName, type PeerAddress } from '../../model/peer.js';
import { second } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { randomFraction, type RandomSource } from '../../platform/random.js';
import type { ReachableNode } from '../../routing/mesh.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';

export interface RoomRemaindersOptions {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly limits: Limits;
  readonly network: { serversOf(room: string): ReachableNode[] };
  readonly shelf: RoomShelf;
  /** Tells a node that serves the room what there is of it here; it asks for what it lacks. */
  readonly offer: (replica: RoomReplica, to: PeerAddress) => void;
}

/** How often a room is offered when nodes that serve it have come within reach: what is sent may be lost. */
const mostOffers = 3;
/** Rooms that are offered at the same time. */
const width = 50;
/** Changes that come in one moment are looked at together. */
const lookDelay = second;

interface Remainder {
  /** Names of the nodes that served the room when it was looked at last. */
  readonly servers: ReadonlySet<string>;
  readonly offersLeft: number;
}

/**
 * Rooms that this node keeps and does not serve any more, or that an earlier run has served: something may have been said there that got
 * to nobody else before the node died or was cut off. So each is offered to the nodes that serve it, a few times whenever there are others
 * than before, until they have what is here. Whoever said it was told that it is sent.
 */
export class RoomRemainders {
  readonly #options: RoomRemaindersOptions;
  /** By the names of the rooms. */
  readonly #known = new Map<string, Remainder>();
  #state:
    | { readonly kind: 'idle' }
    | { readonly kind: 'looking'; readonly at: number; readonly timer: Timer }
    | { readonly kind: 'over' } = {
    kind: 'idle',
  };

  constructor(options: RoomRemaindersOptions) {
    this.#options = options;
  }

  /** Rooms are kept or served now that were not, or other nodes serve some. */
  changed(): void {
    this.#lookWithin(lookDelay);
  }

  close(): void {
    if (this.#state.kind === 'looking') this.#state.timer.cancel();
    this.#state = { kind: 'over' };
  }

  #lookWithin(delay: number): void {
    const { clock } = this.#options;
    const at = clock.now() + delay;
    if (this.#state.kind === 'over' || (this.#state.kind === 'looking' && this.#state.at <= at)) return;
    if (this.#state.kind === 'looking') this.#state.timer.cancel();
    const timer = clock.after(delay, () => {
      this.#state = { kind: 'idle' };
      this.#look();
    });
    this.#state = { kind: 'looking', at, timer };
  }

  #look(): void {
    const { shelf, network, limits, random, offer } = this.#options;
    for (const name of this.#known.keys()) if (shelf.find(name)?.serving.kind !== 'kept') this.#known.delete(name);
    let offered = 0;
    let isMoreDue = false;
    for (const replica of shelf.kept) {
      const nodes = network.serversOf(replica.name);
      const before = this.#known.get(replica.name);
      const servers = new Set(nodes.map(addressName));
      const areOthers = [...servers].some((server) => before?.servers.has(server) !== true);
      let offersLeft = areOthers ? mostOffers : (before?.offersLeft ?? 0);
      const to = nodes[offersLeft === mostOffers ? 0 : Math.floor(randomFraction(random) * nodes.length)];
      if (to && offersLeft > 0 && offered < width) {
        offer(replica, to);
        offered += 1;
        offersLeft -= 1;
      }
      isMoreDue ||= nodes.length > 0 && offersLeft > 0;
      this.#known.set(replica.name, { servers, offersLeft });
    }
    if (isMoreDue) this.#lookWithin(limits.repairInterval * (0.5 + randomFraction(random) / 2));
  }
}
