import type { RoomItems, SignedBytes } from '../../protocol/messages.js';

/**
 * Bytes of items that begin no further one in the same message. A part is less than this and one item, the largest of which is a post
 * of 32 KiB (`room-post-size`): 30,000 + 32,768 + 80. With a routing header between the longest IDs (2 x 274 + 4 bytes) and the room
 * that is less than 63,500 of the 65,536 bytes that every peer takes in a frame.
 */
export const partBytes = 30_000;

/** The signature, and the tags and lengths of an item in its list. */
const aroundRecord = 64 + 16;

/** What an item takes in a message, at most. */
export function itemBytes({ record }: SignedBytes): number {
  return record.length + aroundRecord;
}

/**
 * The same items in parts that fit into a frame each, memberships first: without them a room has no name. None of nothing. A part
 * comes out as it is.
 */
export function* partsOf({ room, posts, memberships }: RoomItems): Iterable<RoomItems> {
  let part = new Part(room);
  for (const [kind, all] of [['memberships', memberships] as const, ['posts', posts] as const])
    for (const signed of all) {
      part.add(kind, signed);
      if (part.bytes < partBytes) continue;
      yield part;
      part = new Part(room);
    }
  if (part.bytes > 0) yield part;
}

class Part implements RoomItems {
  readonly room: Uint8Array;
  readonly posts: SignedBytes[] = [];
  readonly memberships: SignedBytes[] = [];
  bytes = 0;

  constructor(room: Uint8Array) {
    this.room = room;
  }

  add(kind: 'posts' | 'memberships', signed: SignedBytes): void {
    this[kind].push(signed);
    this.bytes += itemBytes(signed);
  }
}
