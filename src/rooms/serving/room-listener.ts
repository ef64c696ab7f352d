import type { PeerAddress } from '../../model/peer.js';
import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { RoomItems } from '../../protocol/messages.js';
import { partsOf } from './item-parts.js';

/** Somebody whom a node serves rooms: one of its leaves, or the peer that it is itself. */
export interface RoomListener {
  readonly address: PeerAddress;
  /** `encoded`: the same as bytes, made when somebody asks and once for all who get it. */
  tell(message: RoomLinkMessage, encoded: () => Uint8Array): void;
}

export function tell(listener: RoomListener, message: RoomLinkMessage): void {
  listener.tell(message, () => encodeLinkMessage(message));
}

/** Tells each of them what is news in a room, in parts that fit into a frame. */
export function tellItems(listeners: Iterable<RoomListener>, items: RoomItems): void {
  const all = [...listeners];
  if (all.length === 0) return;
  for (const { room, posts, memberships } of partsOf(items)) {
    const message: RoomLinkMessage = { type: 'room-items', room, posts, memberships };
    const encoded = once(() => encodeLinkMessage(message));
    for (const listener of all) listener.tell(message, encoded);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
