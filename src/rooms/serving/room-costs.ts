import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import { partBytes } from './item-parts.js';

/** Posts that a leaf gets for one question at most. */
export const mostOnPage = 100;

/** Posts that are looked up for as much as one message costs. */
const postsForOne = 50;

/**
 * What a message about rooms counts as, of what a leaf may send. Each post and each membership costs a signature check and room on
 * the disk: it is one message. A question costs its answer, for which it is one message for each 50 posts that it asks for, and as
 * many bytes as a full page has, beside itself: so a leaf that comes into 50 rooms at once, and asks for 50 posts of each, is within
 * a burst of 200 messages and 2 MiB (150 messages, 50 x (30,000 + 8,000 for the names of what it has) = 1.9 MB).
 */
export function costOfRoomMessage(
  message: RoomLinkMessage,
  bytes: number,
): { readonly messages: number; readonly bytes: number } {
  switch (message.type) {
    case 'room-items':
      return { messages: Math.max(1, message.posts.length + message.memberships.length), bytes };
    case 'room-question': {
      const posts = Math.min(message.most, mostOnPage);
      return { messages: 1 + Math.ceil(posts / postsForOne), bytes: bytes + partBytes };
    }
    case 'room-list-question':
      return { messages: 1, bytes: bytes + partBytes };
    default:
      return { messages: 1, bytes };
  }
}
