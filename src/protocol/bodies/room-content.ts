import { tabmesh } from '../gen/schema.js';
import { decoded } from '../wire-values.js';

/** What is said in a post; `text` is undefined if it is of a kind that this version does not know. */
export interface RoomContent {
  readonly text: string | undefined;
}

export function encodeRoomContent(text: string): Uint8Array {
  return tabmesh.v1.RoomContent.encode({ text }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeRoomContent(bytes: Uint8Array): RoomContent {
  const { text } = decoded(() => tabmesh.v1.RoomContent.decode(bytes));
  return { text: text ?? undefined };
}
