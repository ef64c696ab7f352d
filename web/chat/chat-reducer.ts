import { equalBytes, toHex } from '../../src/model/bytes.js';
import type { PeerAddress, PeerInfo, RosterExtent } from '../../src/model/peer.js';
import { asSaid, type StatedAmendment } from '../../src/model/outcome.js';
import { isAmendment, type UtteranceReference } from '../../src/model/utterance.js';
import { yieldedPeerId, type PeerId } from '../../src/model/peer-id.js';
import type { Contact, OutgoingMessage, ReceivedMessage, Renaming, Writer } from '../../src/server/peer.js';
import type { Aim, Quote, ChatState, Conversation, Entry, NoteKind, RoomListing, Search } from './chat-state.js';
import {
  aimed,
  append,
  changeConversation,
  changePerson,
  emptied,
  isWithPerson,
  noted,
  read,
  withConversation,
  withNews,
  withoutConversation,
  withoutMark,
} from './conversations.js';
import { amended, quoted } from './amending.js';
import { typed, typing, withoutWriter } from './typing.js';
import type { ConversationId } from './conversation-id.js';
import { remembered, rememberedMore, type HistoryPage } from './remembering.js';
import type { Blocked, MuteName } from './shunning.js';
import type { KeptTalk } from '../storage/talk-memory.js';
import { returned } from './gaps.js';
import { reduceJump, type JumpEvent } from './jumping.js';
import { reduceRooms, type RoomEvent } from './room-reducer.js';

/** All that can happen to people and talk. `at` is the page's own time, epoch milliseconds. */
export type ChatEvent =
  | RoomEvent
  | JumpEvent
  /** What is remembered of conversations. */
  | { readonly type: 'kept-talk'; readonly kept: KeptTalk }
  | { readonly type: 'muted'; readonly name: MuteName; readonly isMuted: boolean }
  | { readonly type: 'blocked'; readonly person: PeerAddress; readonly isBlocked: boolean }
  /** Something that was said is to be shown. */
  | { readonly type: 'sought'; readonly number: number | undefined }
  /** Who the user is in the network. */
  | { readonly type: 'self'; readonly id: PeerId; readonly key: Uint8Array }
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
  | { readonly type: 'typing'; readonly id: ConversationId; readonly writer: Writer; readonly at: number }
  /** Time has passed: who was writing may not be any more. */
  | { readonly type: 'typed'; readonly at: number }
  /** Somebody, or the user, has changed how something stands that was said. */
  | { readonly type: 'amended'; readonly id: ConversationId; readonly stated: StatedAmendment }
  /** The user is about to answer something, or to edit it, or is not any more. */
  | { readonly type: 'aimed'; readonly id: ConversationId; readonly aim: Aim }
  | { readonly type: 'quoted'; readonly id: ConversationId; readonly of: UtteranceReference; readonly quote: Quote }
  | { readonly type: 'sent'; readonly message: OutgoingMessage; readonly at: number }
  | { readonly type: 'refused'; readonly id: ConversationId; readonly words: string }
  | { readonly type: 'delivery'; readonly message: OutgoingMessage }
  | { readonly type: 'chosen'; readonly id: ConversationId | undefined }
  | { readonly type: 'connected'; readonly connected: boolean }
  | { readonly type: 'visible'; readonly visible: boolean }
  | { readonly type: 'drafted'; readonly id: ConversationId; readonly text: string }
  | { readonly type: 'contacts'; readonly contacts: readonly Contact[] }
  /** The end of what is kept of a conversation. */
  | {
      readonly type: 'remembered';
      readonly id: PeerId;
      readonly page: HistoryPage;
      readonly where: 'before' | 'by-time';
      readonly at: number;
    }
  /** What is kept before that is asked for. */
  | { readonly type: 'earlier-asked'; readonly id: ConversationId }
  | { readonly type: 'earlier'; readonly id: PeerId; readonly before: string; readonly page: HistoryPage }
  /** The user trusts the key that somebody has now. */
  | { readonly type: 'accepted'; readonly id: PeerId; readonly at: number }
  /** The user does not write to the key that somebody has now. */
  | { readonly type: 'declined'; readonly id: PeerId }
  | { readonly type: 'forgotten'; readonly id: ConversationId }
  | { readonly type: 'rooms-listed'; readonly listing: RoomListing }
  | { readonly type: 'trouble'; readonly words: string | undefined }
  /** The tab itself goes on under another ID; `undefined`: the user has read so. */
  | { readonly type: 'renamed'; readonly renaming: Renaming | undefined }
  /** The core's session is over: the next one tells again what is kept. What was begun stays. */
  | { readonly type: 'session-over' };

const rememberedNotices = 30;

/** The state after `event`. */
export function reduceChat(chat: ChatState, event: ChatEvent): ChatState {
  switch (event.type) {
    case 'kept-talk':
      return withKept(chat, event.kept);
    case 'muted':
      return { ...chat, muted: changed(chat.muted, event.name, event.isMuted) };
    case 'blocked':
      return { ...chat, blocked: withBlocked(chat.blocked, event.person, event.isBlocked) };
    case 'sought':
      return { ...chat, sought: event.number };
    case 'self':
      return chat.self === event.id ? chat : { ...chat, self: event.id, selfKey: event.key };
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
    case 'typing':
      return typing(chat, event.id, event.writer, event.at);
    case 'typed':
      return typed(chat, event.at);
    case 'amended':
      return amended(chat, event.id, event.stated);
    case 'aimed':
      return aimed(chat, event.id, event.aim);
    case 'quoted':
      return quoted(chat, event.id, event.of, event.quote);
    case 'sent':
      return sent(chat, event.message, event.at);
    case 'refused':
      return changeConversation(chat, event.id, (conversation) => ({ ...conversation, refusal: event.words }));
    case 'delivery':
      return progressed(chat, event.message);
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
    case 'contacts':
      return { ...chat, contacts: new Map(event.contacts.map((contact) => [contact.id, contact])) };
    case 'remembered':
      return withPresent(remembered(chat, event.id, event.page, event.where), event.id, event.at);
    case 'earlier-asked':
      return changeConversation(chat, event.id, ({ past, ...rest }) => ({
        ...rest,
        past: past.kind === 'more' ? { kind: 'asked', before: past.before } : past,
      }));
    case 'earlier':
      return rememberedMore(chat, event.id, event.before, event.page);
    case 'accepted':
      return accepted(chat, event.id, event.at);
    case 'declined':
      return changePerson(chat, event.id, { declinedKey: chat.people.get(event.id)?.key });
    case 'forgotten':
      return withoutConversation(chat, event.id);
    case 'rooms-listed':
      return { ...chat, listing: event.listing };
    case 'trouble':
      return { ...chat, trouble: event.words };
    case 'renamed':
      return { ...chat, renaming: event.renaming };
    case 'session-over':
      return sessionOver({ ...chat, renaming: undefined });
    case 'jumped':
    case 'gap-asked':
    case 'gap-filled':
    case 'returned':
      return reduceJump(chat, event);
    default:
      return reduceRooms(chat, event);
  }
}

function changed<Item>(items: ReadonlySet<Item>, item: Item, isIn: boolean): ReadonlySet<Item> {
  const next = new Set(items);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}

function withBlocked(blocked: Blocked, { id, key }: PeerAddress, isIn: boolean): Blocked {
  const next = new Map(blocked);
  if (isIn) next.set(toHex(key), id);
  else next.delete(toHex(key));
  return next;
}

/** What stands in a box already is newer than what is remembered. */
function withKept(chat: ChatState, { drafts, muted, blocked, open }: KeptTalk): ChatState {
  const drafted = [...drafts].reduce(
    (before, [id, draft]) =>
      changeConversation(before, id, (conversation) =>
        conversation.draft === '' ? { ...conversation, draft } : conversation,
      ),
    { ...chat, muted, blocked },
  );
  // What the user has opened meanwhile stays.
  const isOpened = open !== undefined && chat.chosen === undefined && drafted.conversations.has(open);
  return isOpened ? chosen(drafted, open) : drafted;
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
  if (!known || !isWithPerson(known)) return chat;
  const { key } = known.with;
  if (key !== undefined && equalBytes(key, person.key)) return chat;
  const next = changePerson(chat, person.id, { key: person.key });
  return key === undefined ? next : noted(next, person.id, 'other-key', at);
}

/** Whoever is here may have another key than the one that is remembered. */
function withPresent(chat: ChatState, id: PeerId, at: number): ChatState {
  const person = chat.people.get(id);
  return person ? seen(chat, person, at) : chat;
}

/** What came from the new key before was shown under a name of its own, and is remembered under the ID from now on. */
function accepted(chat: ChatState, id: PeerId, at: number): ChatState {
  const key = chat.people.get(id)?.key;
  const next = key ? withoutConversation(chat, yieldedPeerId(id, key)) : chat;
  const change = (known: Conversation): Conversation => ({ ...known, refusal: undefined });
  return noted(changePerson(changeConversation(next, id, change), id, { declinedKey: undefined }), id, 'accepted', at);
}

/** Puts a coming or going into the list of them, and into the conversation if there is one. */
function noticed(chat: ChatState, id: PeerId, note: NoteKind, at: number): ChatState {
  const notices = [...chat.notices, { number: chat.nextNumber, at, id, note }].slice(-rememberedNotices);
  const next = { ...chat, notices, nextNumber: chat.nextNumber + 1 };
  return chat.conversations.has(id) ? noted(next, id, note, at) : next;
}

function received(chat: ChatState, message: ReceivedMessage, at: number): ChatState {
  const { from, key, utterance, text, saidAs, sentAt, place } = message;
  // The other clock may be wrong: a message is never dated later than it came.
  const next = append(chat, from, Math.min(sentAt, at), (number, time) => ({
    kind: 'received',
    number,
    at: time,
    utterance,
    text,
    saidAs,
    outcome: asSaid,
    author: { id: from, key },
    place,
  }));
  const conversation = next.conversations.get(from);
  const entry = conversation?.entries.at(-1);
  const isKnown = conversation && isWithPerson(conversation) && conversation.with.key !== undefined;
  return withNews(
    withoutWriter(isKnown ? next : changePerson(next, from, { key }), from, key),
    from,
    entry?.kind === 'received' ? [entry] : [],
  );
}

function sent(chat: ChatState, message: OutgoingMessage, at: number): ChatState {
  const { to, utterance, text, saidAs, reference, state } = message;
  if (isAmendment(utterance)) {
    const next = utterance.kind === 'edit' ? emptied(chat, to) : chat;
    return saidAs ? amended(next, to, { saidAs, amendment: utterance }) : next;
  }
  const next = append(chat, to, at, (number, time) => ({
    kind: 'sent',
    number,
    at: time,
    utterance,
    text,
    saidAs,
    outcome: asSaid,
    reference,
    delivery: state,
  }));
  return emptied(next, to);
}

/** Whoever has read a message has read those before it, of which this session may not hear any more. */
function progressed(chat: ChatState, { to, saidAs, reference, state }: OutgoingMessage): ChatState {
  const conversation = chat.conversations.get(to);
  const index = conversation?.entries.findLastIndex((entry) => isSent(entry) && entry.reference === reference) ?? -1;
  if (conversation === undefined || index < 0) return chat;
  const entries = conversation.entries.map((entry, at): Entry => {
    if (!isSent(entry)) return entry;
    const isReadToo = at < index && state.kind === 'read' && entry.delivery.kind === 'delivered';
    if (at === index) return { ...entry, saidAs, delivery: state };
    return isReadToo ? { ...entry, delivery: state } : entry;
  });
  return withConversation(chat, { ...conversation, entries });
}

function isSent(entry: Entry): entry is Extract<Entry, { kind: 'sent' }> {
  return entry.kind === 'sent';
}

function sessionOver(chat: ChatState): ChatState {
  const begun = [...chat.conversations.values()].filter(({ id, draft }) => draft !== '' || id === chat.chosen);
  return {
    ...chat,
    people: new Map(),
    contacts: new Map(),
    listing: { kind: 'none' },
    conversations: new Map(
      begun.map((conversation) => [
        conversation.id,
        {
          ...conversation,
          past: { kind: 'none' },
          aim: { kind: 'say' },
          writers: new Map(),
          amendments: [],
          quotes: new Map(),
          entries: [],
          unread: 0,
          mentions: 0,
          newFrom: undefined,
          refusal: undefined,
        },
      ]),
    ),
  };
}

function chosen(chat: ChatState, id: ConversationId | undefined): ChatState {
  const left = id === chat.chosen ? chat : returned(withoutMark(chat, chat.chosen), chat.chosen);
  const next = { ...left, chosen: id, sought: undefined };
  return id === undefined ? next : read(changeConversation(next, id, (conversation) => conversation));
}
