import type { PeerAddressTag } from '../../model/peer.js';
import type { Limits } from '../../model/limits.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { RoomItems, RoomSpread } from '../../protocol/messages.js';
import type { RoutingLink } from '../../routing/network.js';
import { partsOf } from './item-parts.js';
import { SpreadTree, type SpreadTreeOptions } from './spread-tree.js';

export interface RoomSpreadsOptions extends SpreadTreeOptions {
  readonly limits: Limits;
}

/** How what was said in a room gets to the other nodes that serve it. */
export class RoomSpreads {
  readonly #limits: Limits;
  readonly #tree: SpreadTree;

  constructor(options: RoomSpreadsOptions) {
    this.#limits = options.limits;
    this.#tree = new SpreadTree(options);
  }

  /** Something was said here. What was spread from here lately is not spread again, as what its author offers anew. */
  begin(items: RoomItems): void {
    const origin = this.#tree.self;
    for (const part of partsOf(items))
      if (this.#isNew(origin, part)) this.#send(origin, part, this.#limits.hopLimit, undefined);
  }

  /** A neighbour passes something on, which goes further. False if it has come before. */
  passOn({ origin, hopLimit, items }: RoomSpread, from: RoutingLink): boolean {
    if (!this.#isNew(origin, items)) return false;
    const hops = Math.min(hopLimit, this.#limits.hopLimit) - 1;
    if (hops > 0) for (const part of partsOf(items)) this.#send(origin, part, hops, from);
    return true;
  }

  #send(origin: PeerAddressTag, items: RoomItems, hopLimit: number, from: RoutingLink | undefined): void {
    this.#tree.send(origin, items.room, from, () =>
      encodeLinkMessage({ type: 'room-spread', origin, hopLimit, items }),
    );
  }

  #isNew(origin: PeerAddressTag, { room, posts, memberships }: RoomItems): boolean {
    const items = [...posts, ...memberships];
    return items.length > 0 && this.#tree.isNew(origin, room, items);
  }
}
