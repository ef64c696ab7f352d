import { placeOfPost, type RoomPost } from '../protocol/records/room-post.js';
import type { LogEntry } from './room-log.js';
import { placeKey } from './room-order.js';

/** A post as the log of its room knows it. `name`: see `itemName`. */
export function postEntry(post: RoomPost, name: string): LogEntry {
  return { name, place: placeKey(placeOfPost(post)), at: post.at };
}
