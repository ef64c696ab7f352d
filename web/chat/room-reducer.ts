import { asSaid } from '../../src/model/outcome.js';
import { isAmendment } from '../../src/model/utterance.js';
import type { OutgoingPost, RoomHistoryEntry, RoomMessage } from '../../src/server/peer.js';
import type { ChatState, Conversation, Entry, Offer, Past, RoomSide } from './chat-state.js';
import { amended, caughtUp } from './amending.js';
import {
  changeConversation,
  emptied,
  isInRoom,
  newConversation,
  read,
  withConversation,
  withNews,
} from './conversations.js';
import { gapIn, returned } from './gaps.js';
import { withoutWriter } from './typing.js';
import { roomKey, type RoomKey } from './conversation-id.js';
import { placeOf, withPosts, type PlacedEntry } from './room-entries.js';
import type { MessageEntry } from './said.js';

/** Milliseconds in which a node has told what was said before. Later than that, what comes is news even from a clock that is slow. */
const settlingTime = 10_000;

/** A part of what was said in a room, as it was kept. */
export interface RoomPage {
  /** In their order, without a gap. */
  readonly entries: readonly RoomHistoryEntry[];
  /** What there is before them. */
  readonly past: Past;
}

/** All that can happen in rooms. */
export type RoomEvent =
  /** All the rooms that the peer is in. */
  | { readonly type: 'rooms'; readonly rooms: readonly RoomSide[] }
  /** The peer has come into a room, or others are in it than before. */
  | { readonly type: 'room'; readonly room: RoomSide }
  /** `at`: the page's own time, epoch milliseconds. */
  | { readonly type: 'room-said'; readonly message: RoomMessage; readonly hasEarlier: boolean; readonly at: number }
  | { readonly type: 'room-posted'; readonly post: OutgoingPost }
  | { readonly type: 'room-progress'; readonly post: OutgoingPost }
  /** The end of what is kept. `readTo`: the place of the last message that the user had seen. */
  | {
      readonly type: 'room-kept';
      readonly id: RoomKey;
      readonly page: RoomPage;
      readonly readTo: string | undefined;
    }
  /** What is kept before that, if it is still what is waited for: before the place `before`. */
  | { readonly type: 'room-earlier'; readonly id: RoomKey; readonly page: RoomPage; readonly before: string }
  /** A room goes on under a new secret: `room` takes the place of `before`. */
  | { readonly type: 'room-renewed'; readonly before: RoomKey; readonly room: RoomSide }
  /** All invitations that wait for an answer. */
  | { readonly type: 'offers'; readonly offers: readonly Offer[] }
  | { readonly type: 'room-past'; readonly id: RoomKey; readonly past: Past };

export function reduceRooms(chat: ChatState, event: RoomEvent): ChatState {
  switch (event.type) {
    case 'rooms':
      return withRooms(chat, event.rooms);
    case 'room':
      return withRoom(chat, event.room);
    case 'room-said':
      return said(chat, event);
    case 'room-posted':
      return posted(chat, event.post);
    case 'room-progress':
      return progressed(chat, event.post);
    case 'room-kept':
      return kept(chat, event.id, event.page, event.readTo);
    case 'room-earlier':
      return earlier(chat, event);
    case 'room-renewed':
      return renewed(chat, event.before, event.room);
    case 'offers':
      return { ...chat, offers: event.offers };
    case 'room-past':
      return changeConversation(chat, event.id, (conversation) => ({ ...conversation, past: event.past }));
  }
}

/** A room that was on the page and is none of these was left, or belongs to another identity. */
function withRooms(chat: ChatState, rooms: readonly RoomSide[]): ChatState {
  const known = new Set<string>(rooms.map(({ room }) => roomKey(room)));
  const isThere = (conversation: Conversation): boolean => !isInRoom(conversation) || known.has(conversation.id);
  const conversations = new Map([...chat.conversations].filter(([, conversation]) => isThere(conversation)));
  const isChosenThere = chat.chosen === undefined || conversations.has(chat.chosen) || known.has(chat.chosen);
  const next = { ...chat, conversations, chosen: isChosenThere ? chat.chosen : undefined };
  return rooms.reduce(withRoom, next);
}

function withRoom(chat: ChatState, side: RoomSide): ChatState {
  const id = roomKey(side.room);
  const known = chat.conversations.get(id);
  if (!known || !isInRoom(known)) return withConversation(chat, newConversation(id, side));
  return withConversation(chat, { ...known, with: { ...side, newsFrom: known.with.newsFrom } });
}

/** The conversation goes on under the new room, with all that was said. What waited is said again there, and is told anew. */
function renewed(chat: ChatState, before: RoomKey, side: RoomSide): ChatState {
  const next = withRoom(chat, side);
  const id = roomKey(side.room);
  const [former, room] = [returned(chat, before).conversations.get(before), next.conversations.get(id)];
  if (!former || !isInRoom(former) || !room || !isInRoom(room)) return next;
  const stays = former.entries.filter((entry) => entry.kind !== 'sent' || entry.delivery.kind !== 'queued');
  const { entries } = withPosts(stays, room.entries.filter(hasPlace));
  const { newsFrom } = former.with;
  const unread = former.unread + room.unread;
  const mentions = former.mentions + room.mentions;
  const newFrom = former.newFrom ?? room.newFrom;
  const { draft, refusal, amendments, quotes } = former;
  const seen = { entries, unread, mentions, newFrom, past: settledPast(former.past) };
  const goneOn = { ...room, with: { ...side, newsFrom }, ...seen, draft, refusal, amendments, quotes };
  const noted = withRenewals(withConversation(next, goneOn), id);
  const conversations = new Map(noted.conversations);
  conversations.delete(before);
  const muted = new Set(chat.muted);
  if (muted.delete(before)) muted.add(id);
  return { ...noted, conversations, muted, chosen: chat.chosen === before ? id : chat.chosen };
}

function hasPlace(entry: Entry): entry is PlacedEntry {
  return entry.kind !== 'note' && entry.kind !== 'gap';
}

/** The node of the former room answers no more. */
function settledPast(past: Past): Past {
  return past.kind === 'node-asked' ? { kind: 'at-node' } : past;
}

/** The notes of the renewals stand where something that was said before them is on the page, or everything is. */
export function withRenewals(chat: ChatState, id: RoomKey): ChatState {
  const room = chat.conversations.get(id);
  if (!room || !isInRoom(room) || room.with.renewals.length === 0) return chat;
  const isWhole = room.past.kind !== 'more' && room.past.kind !== 'asked';
  const first = firstPlace(room) ?? '';
  const notes = room.with.renewals
    .filter(({ place }) => isWhole || place > first)
    .map((renewal, index) => ({ kind: 'renewal', number: chat.nextNumber + index, ...renewal }) as const);
  const { entries } = withPosts(room.entries, notes);
  return { ...withConversation(chat, { ...room, entries }), nextNumber: chat.nextNumber + notes.length };
}

function said(chat: ChatState, { message, hasEarlier, at }: Extract<RoomEvent, { type: 'room-said' }>): ChatState {
  const id = roomKey(message.room);
  const room = chat.conversations.get(id);
  if (!room || !isInRoom(room)) return chat;
  const first = firstPlace(room);
  const isBeforeAll = first !== undefined && message.place < first;
  const gap = gapIn(room);
  if (gap && message.place < gap.before) return chat;
  // What is kept before the page comes when it is asked for.
  if (isBeforeAll && (room.past.kind === 'more' || room.past.kind === 'asked')) return chat;
  const { entries, added } = withPosts(room.entries, [postEntry(message, chat.nextNumber)]);
  const { newsFrom } = room.with;
  const isNews = added.length > 0 && !isBeforeAll && (message.at >= newsFrom || at > newsFrom + settlingTime);
  const past = nodeMayKnow(room.past, hasEarlier);
  const next = withConversation(chat, caughtUp({ ...room, entries, past }));
  const heard = withoutWriter(withNews(next, id, isNews ? added : []), id, message.key);
  return read({ ...heard, nextNumber: chat.nextNumber + 1 });
}

function posted(chat: ChatState, post: OutgoingPost): ChatState {
  const { room, utterance, text, saidAs, at, place, state } = post;
  const id = roomKey(room);
  if (isAmendment(utterance))
    return amended(utterance.kind === 'edit' ? emptied(chat, id) : chat, id, { saidAs, amendment: utterance });
  const said = { utterance, text, saidAs, outcome: asSaid, reference: place, delivery: state };
  const entry: MessageEntry = { kind: 'sent', number: chat.nextNumber, at, ...said };
  const next = changeConversation(chat, id, (conversation) => ({
    ...conversation,
    entries: withPosts(conversation.entries, [entry]).entries,
  }));
  return { ...emptied(next, id), nextNumber: chat.nextNumber + 1 };
}

function progressed(chat: ChatState, { room, place, state }: OutgoingPost): ChatState {
  return changeConversation(chat, roomKey(room), (conversation) => ({
    ...conversation,
    entries: conversation.entries.map((entry): Entry =>
      entry.kind === 'sent' && entry.reference === place ? { ...entry, delivery: state } : entry,
    ),
  }));
}

function kept(chat: ChatState, id: RoomKey, { entries: page, past }: RoomPage, readTo: string | undefined): ChatState {
  let news: readonly MessageEntry[] = [];
  const next = changeConversation(chat, id, (conversation) => {
    const { entries, added } = withPosts(
      conversation.entries,
      page.map((post, index) => postEntry(post, chat.nextNumber + index)),
    );
    const isNews = (entry: MessageEntry): boolean =>
      readTo !== undefined && entry.kind === 'received' && entry.place > readTo;
    news = added.filter(isNews);
    return caughtUp({ ...conversation, entries, past });
  });
  const noted = withRenewals({ ...next, nextNumber: chat.nextNumber + page.length }, id);
  return read(withNews(noted, id, news));
}

/** Somebody may have gone to another place meanwhile. */
function earlier(chat: ChatState, { id, page, before }: Extract<RoomEvent, { type: 'room-earlier' }>): ChatState {
  const past = chat.conversations.get(id)?.past;
  return past?.kind === 'asked' && past.before === before ? kept(chat, id, page, undefined) : chat;
}

function firstPlace({ entries }: Conversation): string | undefined {
  const [first] = entries;
  return first && placeOf(first);
}

/** What is not kept here is asked of the node, as long as that may know more. */
function nodeMayKnow(past: Past, hasEarlier: boolean): Past {
  if (past.kind === 'more' || past.kind === 'asked' || past.kind === 'node-asked') return past;
  return hasEarlier ? { kind: 'at-node' } : { kind: 'none' };
}

export function postEntry(post: RoomMessage | RoomHistoryEntry, number: number): MessageEntry {
  const { from, key, utterance, text, saidAs, outcome, at, place } = post;
  const said = { number, at, utterance, text, saidAs, outcome };
  return 'isOwn' in post && post.isOwn
    ? { kind: 'sent', ...said, reference: place, delivery: post.state }
    : { kind: 'received', ...said, author: { id: from, key }, place };
}
