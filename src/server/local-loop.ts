import type { Lookup, PeerAddress, PeerInfo, RosterExtent, Route } from '../model/peer.js';
import { hasTag, keyTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { RoutedMessage } from '../protocol/messages.js';
import { readRouted } from '../protocol/routed-codec.js';
import { RoutingHeader } from '../protocol/routing-header.js';
import type { Network } from '../routing/network.js';
import type { WorkerContext } from '../workers/worker-context.js';

/**
 * The network of a node with a way to itself: what it sends to itself, as messages into its own mailboxes, comes back at the end
 * of the turn like what others send.
 */
export class LocalLoop implements Network {
  readonly #network: Network;
  readonly #context: Pick<WorkerContext, 'self' | 'clock' | 'counters'>;
  readonly #take: (message: RoutedMessage) => void;
  readonly #header = new RoutingHeader();

  constructor(
    network: Network,
    context: Pick<WorkerContext, 'self' | 'clock' | 'counters'>,
    take: (message: RoutedMessage) => void,
  ) {
    this.#network = network;
    this.#context = context;
    this.#take = take;
  }

  get home(): PeerAddress | undefined {
    return this.#network.home;
  }

  get extent(): RosterExtent {
    return this.#network.extent;
  }

  get watched(): Iterable<PeerId> {
    return this.#network.watched;
  }

  find(id: PeerId): PeerInfo | undefined {
    return this.#network.find(id);
  }

  peers(): Iterable<PeerInfo> {
    return this.#network.peers();
  }

  routes(): Iterable<Route> {
    return this.#network.routes();
  }

  hearsOf(id: PeerId): boolean {
    return this.#network.hearsOf(id);
  }

  watch(ids: Iterable<PeerId>): void {
    this.#network.watch(ids);
  }

  succeed(former: Pick<Network, 'extent' | 'watched'>): void {
    this.#network.succeed(former);
  }

  unwatch(id: PeerId): void {
    this.#network.unwatch(id);
  }

  lookup(prefix: string): Promise<Lookup> {
    return this.#network.lookup(prefix);
  }

  unsentBytes(destination: PeerAddress): number {
    return this.#network.unsentBytes(destination);
  }

  submit(destination: PeerAddress, message: Uint8Array): boolean {
    const { self, clock, counters } = this.#context;
    if (!sameTag(destination, self)) return this.#network.submit(destination, message);
    clock.endOfTurn(() => {
      if (!this.#header.scan(message, 0, message.length)) return;
      const routed = readRouted(message, 0, message.length, this.#header, counters);
      if (routed) this.#take(routed);
    });
    return true;
  }
}

/** Of an address that a routing header names only the beginning of the key is known. */
function sameTag(destination: PeerAddress, self: PeerAddress): boolean {
  return destination.id === self.id && hasTag(self.key, keyTag(destination.key));
}
