import { equalBytes } from '../../src/model/bytes.js';
import type { PeerInfo, RosterExtent } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { DeliveryState, OutgoingMessage, ReceivedMessage } from '../../src/server/peer.js';
import type { ChatState, Conversation, Entry, NoteKind, Search } from './chat-state.js';

/** All that can happen to people and talk. `at` is the page's own time, epoch milliseconds. */
export type ChatEvent =
  | { readonly type: 'roster'; readonly people: readonly PeerInfo[]; readonly at: number }
  /** The roster is another part of the network, or the network is of another size: nobody has come or gone. */
  | {
      readonly type: 'heard';
      readonly people: readonly PeerInfo[];
      readonly extent: RosterExtent;
      readonly at: number;
    }
  | { readonly type: 'searched'; readonly search: Search }
  | { readonly type: 'joined'; readonly person: PeerInfo; readonly at: number }
  | { readonly type: 'left'; readonly person: PeerInfo; readonly at: number }
  /** Away, back, or on another node. */
  | { readonly type: 'changed'; readonly person: PeerInfo; readonly at: number }
  | { readonly type: 'received'; readonly message: ReceivedMessage; readonly at: number }
  | { readonly type: 'sent'; readonly message: OutgoingMessage; readonly at: number }
  | { readonly type: 'refused'; readonly id: PeerId; readonly words: string }
  | { readonly type: 'delivery'; readonly message: OutgoingMessage }
  | { readonly type: 'chosen'; readonly id: PeerId | undefined }
  | { readonly type: 'connected'; readonly connected: boolean }
  | { readonly type: 'visible'; readonly visible: boolean }
  | { readonly type: 'drafted'; readonly id: PeerId; readonly text: string }
  /** The core's session is over: what it has not confirmed, it never will. */
  | { readonly type: 'session-over'; readonly words: string };

const rememberedNotices = 30;

/** The state after `event`. */
export function reduceChat(chat: ChatState, event: ChatEvent): ChatState {
  switch (event.type) {
    case 'roster':
      return withRoster(chat, event.people, event.at);
    case 'heard':
      return heard(chat, event.people, event.extent, event.at);
    case 'searched':
      return { ...chat, search: event.search };
    case 'joined':
      return noticed(seen(withPerson(chat, event.person), event.person, event.at), event.person.id, 'joined', event.at);
    case 'left':
      return noticed(withoutPerson(chat, event.person.id), event.person.id, 'left', event.at);
    case 'changed':
      return seen(withPerson(chat, event.person), event.person, event.at);
    case 'received':
      return received(chat, event.message, event.at);
    case 'sent':
      return sent(chat, event.message, event.at);
    case 'refused':
      return changeConversation(chat, event.id, (conversation) => ({ ...conversation, refusal: event.words }));
    case 'delivery':
      return settled(chat, event.message.to, event.message.reference, event.message.state);
    case 'chosen':
      return chosen(chat, event.id);
    case 'connected':
      return chat.connected === event.connected ? chat : { ...chat, connected: event.connected };
    case 'visible':
      return read({ ...chat, visible: event.visible });
    case 'drafted':
      return changeConversation(chat, event.id, (conversation) => ({
        ...conversation,
        draft: event.text,
        refusal: undefined,
      }));
    case 'session-over':
      return sessionOver(chat, event.words);
  }
}

function withPerson(chat: ChatState, person: PeerInfo): ChatState {
  return { ...chat, people: new Map(chat.people).set(person.id, person) };
}

function withoutPerson(chat: ChatState, id: PeerId): ChatState {
  const people = new Map(chat.people);
  people.delete(id);
  return { ...chat, people };
}

/** The roster as a whole, after joining again: who is missing has left meanwhile. */
function withRoster(chat: ChatState, people: readonly PeerInfo[], at: number): ChatState {
  const before = chat.people;
  let next: ChatState = { ...chat, people: new Map(people.map((person) => [person.id, person])) };
  for (const id of before.keys()) if (!next.people.has(id)) next = noticed(next, id, 'left', at);
  for (const person of people) next = seen(next, person, at);
  return next;
}

function heard(chat: ChatState, people: readonly PeerInfo[], extent: RosterExtent, at: number): ChatState {
  const search = extent.kind === 'whole' ? ({ kind: 'none' } as const) : chat.search;
  let next: ChatState = { ...chat, people: new Map(people.map((person) => [person.id, person])), extent, search };
  for (const person of people) next = seen(next, person, at);
  return next;
}

/** Remembers the key of somebody there is a conversation with, and says so when it is another one. */
function seen(chat: ChatState, person: PeerInfo, at: number): ChatState {
  const known = chat.conversations.get(person.id);
  if (known === undefined || (known.key !== undefined && equalBytes(known.key, person.key))) return chat;
  const next = changeConversation(chat, person.id, (conversation) => ({ ...conversation, key: person.key }));
  return known.key === undefined ? next : noted(next, person.id, 'other-key', at);
}

/** Puts a coming or going into the list of them, and into the conversation if there is one. */
function noticed(chat: ChatState, id: PeerId, note: NoteKind, at: number): ChatState {
  const notices = [...chat.notices, { number: chat.nextNumber, at, id, note }].slice(-rememberedNotices);
  const next = { ...chat, notices, nextNumber: chat.nextNumber + 1 };
  return chat.conversations.has(id) ? noted(next, id, note, at) : next;
}

function noted(chat: ChatState, id: PeerId, note: NoteKind, at: number): ChatState {
  return append(chat, id, at, (number, time) => ({ kind: 'note', number, at: time, note }));
}

function received(chat: ChatState, { from, text, sentAt }: ReceivedMessage, at: number): ChatState {
  // The other clock may be wrong: a message is never dated later than it came.
  const next = append(chat, from, Math.min(sentAt, at), (number, time) => ({
    kind: 'received',
    number,
    at: time,
    text,
  }));
  return read(changeConversation(next, from, (conversation) => ({ ...conversation, unread: conversation.unread + 1 })));
}

function sent(chat: ChatState, { to, text, reference, state }: OutgoingMessage, at: number): ChatState {
  const next = append(chat, to, at, (number, time) => ({
    kind: 'sent',
    number,
    at: time,
    text,
    reference,
    delivery: state,
  }));
  return changeConversation(next, to, (conversation) => ({ ...conversation, draft: '', refusal: undefined }));
}

function settled(chat: ChatState, to: PeerId, reference: number, delivery: DeliveryState): ChatState {
  const conversation = chat.conversations.get(to);
  // Only what waits can change: an older session of this page may have used the same reference.
  const index = conversation?.entries.findLastIndex((entry) => waits(entry) && entry.reference === reference) ?? -1;
  const entry = conversation?.entries[index];
  if (conversation === undefined || entry?.kind !== 'sent') return chat;
  return withConversation(chat, { ...conversation, entries: conversation.entries.with(index, { ...entry, delivery }) });
}

function sessionOver(chat: ChatState, words: string): ChatState {
  let next: ChatState = chat;
  for (const conversation of chat.conversations.values()) {
    if (!conversation.entries.some(waits)) continue;
    const entries = conversation.entries.map((entry): Entry =>
      waits(entry) ? { ...entry, delivery: { kind: 'failed', words } } : entry,
    );
    next = withConversation(next, { ...conversation, entries });
  }
  return next;
}

function waits(entry: Entry): entry is Extract<Entry, { kind: 'sent' }> {
  return entry.kind === 'sent' && entry.delivery.kind === 'queued';
}

function chosen(chat: ChatState, id: PeerId | undefined): ChatState {
  const next = { ...chat, chosen: id };
  return id === undefined ? next : read(changeConversation(next, id, (conversation) => conversation));
}

/** What is on a screen that somebody looks at is read. */
function read(chat: ChatState): ChatState {
  const conversation = chat.visible && chat.chosen !== undefined ? chat.conversations.get(chat.chosen) : undefined;
  return conversation === undefined || conversation.unread === 0
    ? chat
    : withConversation(chat, { ...conversation, unread: 0 });
}

function append(chat: ChatState, id: PeerId, at: number, entry: (number: number, at: number) => Entry): ChatState {
  const next = changeConversation(chat, id, (conversation) => {
    const last = conversation.entries.at(-1)?.at ?? 0;
    return { ...conversation, entries: [...conversation.entries, entry(chat.nextNumber, Math.max(last, at))] };
  });
  return { ...next, nextNumber: chat.nextNumber + 1 };
}

/** Changes the conversation with `id`, which begins here if there was none. */
function changeConversation(
  chat: ChatState,
  id: PeerId,
  change: (conversation: Conversation) => Conversation,
): ChatState {
  const known = chat.conversations.get(id);
  return withConversation(chat, change(known ?? newConversation(id, chat.people.get(id)?.key)));
}

function withConversation(chat: ChatState, conversation: Conversation): ChatState {
  return { ...chat, conversations: new Map(chat.conversations).set(conversation.id, conversation) };
}

function newConversation(id: PeerId, key: Uint8Array | undefined): Conversation {
  return { id, key, entries: [], unread: 0, draft: '', refusal: undefined };
}
