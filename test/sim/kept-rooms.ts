import type { Crypto } from '../../src/platform/crypto.js';
import { openRoomMembership } from '../../src/protocol/records/room-membership.js';
import { decodeOwnRoom } from '../../src/protocol/stored/own-room.js';
import { itemName } from '../../src/rooms/item-name.js';
import { ownRoomRoom } from '../../src/rooms/own/room-entries.js';
import { decodeSigned } from '../../src/protocol/stored/signed-bytes.js';
import { readServedPostKey, servedMembers, servedPosts } from '../../src/rooms/serving/served-entries.js';
import { toHex } from '../../src/model/bytes.js';
import { storedPrefix } from '../../src/platform/store-keys.js';
import { keyNumber } from './sight.js';
import type { SimDisk } from './sim-disk.js';

/** The last word of a member, as a node has it on its disk. */
export interface KeptWord {
  readonly name: string;
  readonly change: number;
  readonly isIn: boolean;
}

/** What a node has of a room on its disk. */
export interface KeptRoom {
  /** When each post was said, by the clock of its author; by name. */
  readonly posts: Map<string, number>;
  /** By `keyNumber`. */
  readonly words: Map<number, KeptWord>;
}

/** By the IDs of the rooms. */
export async function keptRooms(disk: SimDisk, crypto: Crypto): Promise<ReadonlyMap<string, KeptRoom>> {
  const rooms = new Map<string, KeptRoom>();
  const roomOf = (id: string): KeptRoom => {
    const room = rooms.get(id) ?? { posts: new Map<string, number>(), words: new Map<number, KeptWord>() };
    rooms.set(id, room);
    return room;
  };
  for (const { key } of await disk.entries(servedPosts)) {
    const known = readServedPostKey(key);
    if (known) roomOf(known.room).posts.set(known.entry.name, known.entry.at);
  }
  for (const { value } of await disk.entries(servedMembers)) {
    const signed = decodeSigned(value);
    const { room, member, change, isIn } = openRoomMembership(signed);
    roomOf(toHex(room)).words.set(keyNumber(member.key), { name: itemName(crypto, signed), change, isIn });
  }
  return rooms;
}

/** The times of the last words that a peer has said itself, by the IDs of the rooms that it is in. */
export async function ownWords(disk: SimDisk): Promise<ReadonlyMap<string, number>> {
  const prefix = storedPrefix(ownRoomRoom);
  const entries = await disk.entries(prefix);
  return new Map(entries.map(({ key, value }) => [key.slice(prefix.length), decodeOwnRoom(value).change]));
}
