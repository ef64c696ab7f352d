import { storedKey, storedPrefix } from '../../platform/store-keys.js';
import type { LogEntry } from '../room-log.js';

// Under which keys a peer keeps the rooms that it is in.

export const ownRoomRoom = 'room';
export const roomPostRoom = 'room-post';
export const roomOutRoom = 'room-out';
export const leftRoomRoom = 'left-room';
export const roomInvitationRoom = 'room-invitation';

export function ownRoomKey(room: string): string {
  return storedKey(ownRoomRoom, room);
}

/** That a room was left. */
export function leftRoomKey(room: string): string {
  return storedKey(leftRoomRoom, room);
}

/** An invitation that was neither accepted nor declined. */
export function roomInvitationKey(room: string): string {
  return storedKey(roomInvitationRoom, room);
}

/** Which own post: in which life of the stream, and its number there. */
export interface PostNumber {
  readonly epoch: number;
  readonly sequence: number;
}

/** All that was said in a room and in those that have taken its place since, in its order. `first`: the ID of the first of them. */
export function roomTalkPrefix(first: string): string {
  return storedPrefix(roomPostRoom, first);
}

/** What was said since the room went on under a new secret for the n-th time; before the first time for 0. */
export function roomPostPrefix(first: string, renewals: number): string {
  // Behind every time, which is in digits.
  return renewals === 0 ? roomTalkPrefix(first) : storedPrefix(roomPostRoom, first, 'renewed', renewals);
}

export function roomPostKey(prefix: string, { place, name }: Pick<LogEntry, 'place' | 'name'>): string {
  return `${prefix}${place}/${name}`;
}

export function roomOutPrefix(room: string): string {
  return storedPrefix(roomOutRoom, room);
}

/** A post that no node has stored yet. */
export function roomOutKey(room: string, { epoch, sequence }: PostNumber): string {
  return storedKey(roomOutRoom, room, epoch, sequence);
}
