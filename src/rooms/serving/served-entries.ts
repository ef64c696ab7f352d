import { toHex } from '../../model/bytes.js';
import { storedKey, storedPrefix } from '../../platform/store-keys.js';
import type { LogEntry } from '../room-log.js';

// Under which keys a node keeps what it serves, and as what.

const postRoom = 'served-post';
const memberRoom = 'served-member';

export const servedPosts = storedPrefix(postRoom);
export const servedMembers = storedPrefix(memberRoom);

/** What all keys begin with under which something of a room is kept. */
export function roomPrefixes(room: string): readonly string[] {
  return [storedPrefix(postRoom, room), storedPrefix(memberRoom, room)];
}

/** The place of a post has slashes of its own: the key sorts as the room does. */
export function servedPostKey(room: string, { place, name }: LogEntry): string {
  return `${storedKey(postRoom, room)}/${place}/${name}`;
}

export function servedMemberKey(room: string, member: Uint8Array): string {
  return storedKey(memberRoom, room, toHex(member));
}

export interface ServedPostKey {
  readonly room: string;
  readonly entry: LogEntry;
}

/** What the key of a post says; undefined if it is none. */
export function readServedPostKey(key: string): ServedPostKey | undefined {
  const [, room, at, author, epoch, sequence, name] = key.split('/');
  if (room === undefined || at === undefined || name === undefined) return undefined;
  return { room, entry: { name, place: [at, author, epoch, sequence].join('/'), at: Number(at) } };
}
