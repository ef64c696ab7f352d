import { quotedIfNeeded } from './parse-command.js';
import { roomMark } from './parse-room-command.js';

/** An ID before what somebody said: in quotes where it begins like a room, so that nobody passes for somebody in one. */
export function authorName(id: string): string {
  return id.startsWith(roomMark) ? quotedIfNeeded(id) : id;
}
