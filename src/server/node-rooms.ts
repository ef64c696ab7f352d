import type { PeerAddress } from '../model/peer.js';
import type { RoomLinkMessage } from '../protocol/bodies/room-bodies.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { MeshRouting } from '../routing/mesh.js';
import type { Network, RoutingLink } from '../routing/network.js';
import { RoomHall } from '../rooms/serving/room-hall.js';
import type { RoomListener } from '../rooms/serving/room-listener.js';
import type { SessionContext } from './session.js';

/** The rooms of a node: those that it serves its leaves, and those that it is in itself, which it serves itself like any leaf. */
export class NodeRooms {
  readonly hall: RoomHall;
  readonly #context: SessionContext;
  readonly #leaves = new Map<RoutingLink, RoomListener>();
  readonly #self: RoomListener;

  constructor(context: SessionContext, mesh: MeshRouting, network: Network) {
    this.#context = context;
    const { self, limits } = context;
    this.hall = new RoomHall({
      ...context,
      network: mesh,
      submit: (to, body) => void network.submit(to, encodeRouted(self, to, limits.hopLimit, body)),
    });
    this.#self = {
      address: self,
      tell: (message) => context.clock.endOfTurn(() => void context.rooms.take(message)),
    };
  }

  /** @throws StoreError (as rejection) */
  open(): Promise<void> {
    return this.hall.open();
  }

  /** The peer that this node is comes into its own rooms. */
  enter(): void {
    const { rooms, clock } = this.#context;
    rooms.enter((message) => clock.endOfTurn(() => this.hall.heard(this.#self, message)));
  }

  /** A leaf says or asks something. @throws ProtocolError if that is not for leaves to say */
  heard(link: RoutingLink, message: RoomLinkMessage): void {
    const listener = this.#leaves.get(link) ?? listenerOf(link, link.remote);
    this.#leaves.set(link, listener);
    this.hall.heard(listener, message);
  }

  gone(link: RoutingLink): void {
    const listener = this.#leaves.get(link);
    this.#leaves.delete(link);
    if (listener) this.hall.gone(listener);
  }

  close(): void {
    this.hall.close();
  }
}

function listenerOf(link: RoutingLink, address: PeerAddress): RoomListener {
  const tell: RoomListener['tell'] = (message, encoded) => {
    if (isNews(message)) link.sendNews(encoded());
    else link.send(encoded());
  };
  return { address, tell };
}

/** Of who comes and goes, as the network's own news of that. */
function isNews(message: RoomLinkMessage): boolean {
  return message.type === 'room-items' && message.posts.length === 0;
}
