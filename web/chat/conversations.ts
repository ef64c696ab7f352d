import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState, Conversation, Entry, NoteKind } from './chat-state.js';

/** Changes the conversation with `id`, which begins here if there was none. */
export function changeConversation(
  chat: ChatState,
  id: PeerId,
  change: (conversation: Conversation) => Conversation,
): ChatState {
  const known = chat.conversations.get(id);
  return withConversation(chat, change(known ?? newConversation(id, chat.people.get(id)?.key)));
}

export function withConversation(chat: ChatState, conversation: Conversation): ChatState {
  return { ...chat, conversations: new Map(chat.conversations).set(conversation.id, conversation) };
}

export function withoutConversation(chat: ChatState, id: PeerId): ChatState {
  const conversations = new Map(chat.conversations);
  conversations.delete(id);
  return { ...chat, conversations, chosen: chat.chosen === id ? undefined : chat.chosen };
}

/** Adds an entry at the end of a conversation. */
export function append(
  chat: ChatState,
  id: PeerId,
  at: number,
  entry: (number: number, at: number) => Entry,
): ChatState {
  const next = changeConversation(chat, id, (conversation) => {
    const last = conversation.entries.at(-1)?.at ?? 0;
    return { ...conversation, entries: [...conversation.entries, entry(chat.nextNumber, Math.max(last, at))] };
  });
  return { ...next, nextNumber: chat.nextNumber + 1 };
}

/** Adds a line that nobody has said. */
export function noted(chat: ChatState, id: PeerId, note: NoteKind, at: number): ChatState {
  return append(chat, id, at, (number, time) => ({ kind: 'note', number, at: time, note }));
}

/** What is on a screen that somebody looks at is read. */
export function read(chat: ChatState): ChatState {
  const conversation = chat.visible && chat.chosen !== undefined ? chat.conversations.get(chat.chosen) : undefined;
  return conversation === undefined || conversation.unread === 0
    ? chat
    : withConversation(chat, { ...conversation, unread: 0 });
}

function newConversation(id: PeerId, key: Uint8Array | undefined): Conversation {
  return {
    id,
    key,
    past: { kind: 'none' },
    entries: [],
    unread: 0,
    draft: '',
    refusal: undefined,
    declinedKey: undefined,
  };
}
