import { toHex } from '../../src/model/bytes.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState } from '../chat/chat-state.js';
import { isBlocked, isMuted } from '../chat/shunning.js';
import { isRoomKey, type ConversationId } from '../chat/conversation-id.js';
import { isMentioned } from '../markup/mentions.js';

/** Something was said that the user should hear of while they look elsewhere. */
export interface Notice {
  readonly id: ConversationId;
  readonly from: PeerId;
  /** The name of the room; undefined for what was said to the user alone. */
  readonly room: string | undefined;
  readonly text: string;
}

/**
 * Whether a message is worth a notice: what is said to the user alone, or names them in a room; not what they look at, what they
 * have muted, or whom they have blocked.
 */
export function noticeOf(
  chat: ChatState,
  id: ConversationId,
  { id: from, key }: PeerAddress,
  text: string,
): Notice | undefined {
  const name = isRoomKey(id) ? id : toHex(key);
  if (isMuted(chat.muted, name) || isBlocked(chat.blocked, key)) return undefined;
  if (chat.visible && chat.chosen === id) return undefined;
  const side = chat.conversations.get(id)?.with;
  const room = side?.kind === 'room' ? side.room.name : undefined;
  const { self } = chat;
  if (isRoomKey(id) && (self === undefined || !isMentioned(text, self))) return undefined;
  return { id, from, room, text };
}
