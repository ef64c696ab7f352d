import type { PeerId } from '../../src/model/peer-id.js';

declare const brand: unique symbol;

/** What the page calls a room that it is in. No ID of a peer begins like it. */
export type RoomKey = string & { readonly [brand]: 'RoomKey' };

/** Whom or which room a conversation is with. */
export type ConversationId = PeerId | RoomKey;

/** `room`: its ID, which tells it from others of the same name. */
export function roomKey({ id }: { readonly id: string }): RoomKey {
  return `~${id}` as RoomKey;
}

export function isRoomKey(id: ConversationId): id is RoomKey {
  return id.startsWith('~');
}
