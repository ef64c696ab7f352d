import { fromHex, toHex } from '../model/bytes.js';
import { storedKey } from '../platform/store-keys.js';
import type { RoomPlace } from '../protocol/messages.js';

/**
 * The order of a room as text: two places stand to each other as their keys do. By the time that the author gave, then by the author's
 * key, so that everybody who has the same posts has them in the same order.
 */
export function placeKey({ at, authorKey, epoch, sequence }: RoomPlace): string {
  return storedKey(at, toHex(authorKey), epoch, sequence);
}

/** The place of which this is the key. */
export function placeOfKey(key: string): RoomPlace {
  const [at, author = '', epoch, sequence] = key.split('/');
  return { at: Number(at), authorKey: fromHex(author), epoch: Number(epoch), sequence: Number(sequence) };
}
