import type { PeerId } from '../../src/model/peer-id.js';
import { isMentioned } from '../markup/mentions.js';
import { entryOf } from './said.js';
import type { Aim, ChatState, Conversation, Entry, NoteKind, PersonSide, RoomSide } from './chat-state.js';
import { isRoomKey, type ConversationId } from './conversation-id.js';
import type { MessageEntry } from './said.js';
import { isBlocked } from './shunning.js';

/** Changes the conversation with `id`. One with a person begins here if there was none; a room has to be there. */
export function changeConversation(
  chat: ChatState,
  id: ConversationId,
  change: (conversation: Conversation) => Conversation,
): ChatState {
  const known = chat.conversations.get(id);
  if (known) return withConversation(chat, change(known));
  return isRoomKey(id) ? chat : withConversation(chat, change(talkWith(chat, id)));
}

/** Changes what is known of the person whom a conversation is with. */
export function changePerson(chat: ChatState, id: PeerId, change: Partial<PersonSide>): ChatState {
  const conversation = talkWith(chat, id);
  return withConversation(chat, { ...conversation, with: { ...conversation.with, ...change } });
}

export function withConversation(chat: ChatState, conversation: Conversation): ChatState {
  return { ...chat, conversations: new Map(chat.conversations).set(conversation.id, conversation) };
}

export function withoutConversation(chat: ChatState, id: ConversationId): ChatState {
  const conversations = new Map(chat.conversations);
  conversations.delete(id);
  return { ...chat, conversations, chosen: chat.chosen === id ? undefined : chat.chosen };
}

export function isWithPerson(conversation: Conversation): conversation is Conversation<PersonSide> {
  return conversation.with.kind === 'person';
}

export function isInRoom(conversation: Conversation): conversation is Conversation<RoomSide> {
  return conversation.with.kind === 'room';
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
    : withConversation(chat, { ...conversation, unread: 0, mentions: 0 });
}

/** Counts what has come into a conversation that nobody looks at. */
export function withNews(chat: ChatState, id: ConversationId, news: readonly MessageEntry[]): ChatState {
  const conversation = chat.conversations.get(id);
  const heard = news.filter((entry) => entry.kind === 'sent' || !isBlocked(chat.blocked, entry.author.key));
  const [first] = heard;
  if (!conversation || !first || (chat.visible && chat.chosen === id)) return chat;
  const { self } = chat;
  const mentions = self === undefined ? 0 : heard.filter(({ text }) => isMentioned(text, self)).length;
  return withConversation(chat, {
    ...conversation,
    unread: conversation.unread + heard.length,
    mentions: conversation.mentions + mentions,
    newFrom: conversation.unread === 0 ? first.number : conversation.newFrom,
  });
}

/** Nobody looks at a conversation any more: what was new there has been seen. */
export function withoutMark(chat: ChatState, id: ConversationId | undefined): ChatState {
  const conversation = id === undefined ? undefined : chat.conversations.get(id);
  if (!conversation || conversation.newFrom === undefined || conversation.unread > 0) return chat;
  return withConversation(chat, { ...conversation, newFrom: undefined });
}

/** With nothing said in it. */
export function newConversation<Side extends PersonSide | RoomSide>(
  id: ConversationId,
  side: Side,
): Conversation<Side> {
  return {
    id,
    with: side,
    past: { kind: 'none' },
    entries: [],
    unread: 0,
    mentions: 0,
    newFrom: undefined,
    draft: '',
    aim: { kind: 'say' },
    writers: new Map(),
    amendments: [],
    quotes: new Map(),
    refusal: undefined,
  };
}

/** The conversation with somebody, or a new one. */
function talkWith(chat: ChatState, id: PeerId): Conversation<PersonSide> {
  const known = chat.conversations.get(id);
  if (known && isWithPerson(known)) return known;
  return newConversation(id, { kind: 'person', id, key: chat.people.get(id)?.key, declinedKey: undefined });
}

/** What stood in the box was said: what stood there before an edit stands there again. */
export function emptied(chat: ChatState, id: ConversationId): ChatState {
  return changeConversation(chat, id, (conversation) => ({
    ...conversation,
    newFrom: undefined,
    draft: conversation.aim.kind === 'edit' ? conversation.aim.draft : '',
    aim: { kind: 'say' },
    refusal: undefined,
  }));
}

/** Begins to write something else: for an edit what was said stands in the box, and what stood there before comes back after it. */
export function aimed(chat: ChatState, id: ConversationId, aim: Aim): ChatState {
  return changeConversation(chat, id, (conversation) => {
    const before = conversation.aim.kind === 'edit' ? conversation.aim.draft : conversation.draft;
    if (aim.kind !== 'edit') return { ...conversation, aim, draft: before, refusal: undefined };
    const draft = entryOf(conversation, aim.of)?.text ?? '';
    return { ...conversation, aim: { ...aim, draft: before }, draft, refusal: undefined };
  });
}
