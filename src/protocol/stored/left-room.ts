import { tabmesh } from '../gen/schema.js';
import { decoded, roomId, wholeMilliseconds } from '../wire-values.js';

const { LeftRoom } = tabmesh.stored.v1;

/** A room that this peer has left, as it is on disk. */
export interface StoredLeftRoom {
  /** 16 bytes. */
  readonly room: Uint8Array;
  /** That of the last word on the membership. */
  readonly change: number;
  /** A home has heard that this peer has left. */
  readonly isTold: boolean;
}

export function encodeLeftRoom(left: StoredLeftRoom): Uint8Array {
  return LeftRoom.encode({ ...left }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeLeftRoom(bytes: Uint8Array): StoredLeftRoom {
  const { room, change, isTold } = decoded(() => LeftRoom.decode(bytes));
  return { room: roomId(room), change: wholeMilliseconds(change, 'the time of a membership'), isTold };
}
