import type { SignedBytes } from '../messages.js';
import { openRoomPost, openStone, stoneOf, type RoomPost } from '../records/room-post.js';
import { tabmesh } from '../gen/schema.js';
import { decoded } from '../wire-values.js';
import type { Signed } from '../records/node-record.js';
import { decodeSigned, encodeSigned } from './signed-bytes.js';

/** A post without what it said. */
export type PostStone = Omit<RoomPost, 'body'>;

/**
 * What a peer keeps of a post. `stone`: its author has deleted what it said. `mark`: only that it was known, so that nobody brings it
 * back.
 */
export type KeptPost =
  | { readonly kind: 'post'; readonly post: Signed<RoomPost> }
  | { readonly kind: 'stone'; readonly post: PostStone }
  | { readonly kind: 'mark' };

export const postMark = new Uint8Array();

export function encodeKeptPost(signed: SignedBytes): Uint8Array {
  return encodeSigned(signed);
}

/** A stone is a record without a signature. */
export function encodePostStone(post: PostStone): Uint8Array {
  return tabmesh.v1.SignedRecord.encode({ record: stoneOf(post) }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeKeptPost(bytes: Uint8Array): KeptPost {
  if (bytes.length === postMark.length) return { kind: 'mark' };
  const { record, signature } = decoded(() => tabmesh.v1.SignedRecord.decode(bytes));
  if (signature.length === 0) return { kind: 'stone', post: openStone(record) };
  return { kind: 'post', post: openRoomPost(decodeSigned(bytes)) };
}
