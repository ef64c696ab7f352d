import type { ChatState, Conversation, Entry } from './chat-state.js';
import type { ConversationId } from './conversation-id.js';
import { changeConversation } from './conversations.js';

/** What is not on the page between two pieces of a conversation that are. */
export type Gap = Extract<Entry, { kind: 'gap' }>;

export function gapIn({ entries }: Pick<Conversation, 'entries'>): Gap | undefined {
  return entries.find((entry): entry is Gap => entry.kind === 'gap');
}

/** Where what is on the page anyway begins in what is kept; undefined if nothing stands before it. */
export function presentFrom(conversation: Conversation): string | undefined {
  const { past } = conversation;
  return gapIn(conversation)?.before ?? (past.kind === 'more' || past.kind === 'asked' ? past.before : undefined);
}

/** Only what is on the page anyway, as if nobody had looked for anything further back. */
export function returned(chat: ChatState, id: ConversationId | undefined): ChatState {
  const conversation = id === undefined ? undefined : chat.conversations.get(id);
  const gap = conversation && gapIn(conversation);
  if (id === undefined || !gap) return chat;
  return changeConversation(chat, id, (known) => ({
    ...known,
    past: { kind: 'more', before: gap.before },
    entries: known.entries.slice(known.entries.indexOf(gap) + 1),
  }));
}
