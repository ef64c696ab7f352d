import { toHex } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Writer } from '../../src/server/peer.js';
import type { ChatState, Conversation } from './chat-state.js';
import type { ConversationId } from './conversation-id.js';
import { changeConversation, withConversation } from './conversations.js';
import { isBlocked, type Blocked } from './shunning.js';

/** Milliseconds after which somebody is not taken to be writing any more. */
export const writingTime = 6_000;

/** Somebody is writing, to the user or in a room; in a conversation that is not there it is not shown. */
export function typing(chat: ChatState, id: ConversationId, { from, key }: Writer, at: number): ChatState {
  if (!chat.conversations.has(id) || isBlocked(chat.blocked, key)) return chat;
  return changeConversation(chat, id, (conversation) => ({
    ...conversation,
    writers: new Map(conversation.writers).set(toHex(key), { id: from, until: at + writingTime }),
  }));
}

/** Time has passed. */
export function typed(chat: ChatState, at: number): ChatState {
  return [...chat.conversations.values()].reduce((next, conversation) => {
    const left = [...conversation.writers].filter(([, { until }]) => until > at);
    if (left.length === conversation.writers.size) return next;
    return withConversation(next, { ...conversation, writers: new Map(left) });
  }, chat);
}

/** Somebody has said what they were writing. */
export function withoutWriter(chat: ChatState, id: ConversationId, key: Uint8Array): ChatState {
  const conversation = chat.conversations.get(id);
  if (!conversation?.writers.has(toHex(key))) return chat;
  const writers = new Map(conversation.writers);
  writers.delete(toHex(key));
  return withConversation(chat, { ...conversation, writers });
}

/** Those who are blocked by now are not among them. */
export function writersIn({ writers }: Conversation, blocked: Blocked): readonly PeerId[] {
  return [...writers].flatMap(([key, { id }]) => (blocked.has(key) ? [] : [id]));
}
