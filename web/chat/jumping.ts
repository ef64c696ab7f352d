import type { HistoryEntry, RoomHistoryEntry } from '../../src/server/peer.js';
import type { ChatState, Entry, Past } from './chat-state.js';
import { caughtUp } from './amending.js';
import { isRoomKey, type ConversationId } from './conversation-id.js';
import { changeConversation } from './conversations.js';
import { keptEntries } from './remembering.js';
import { gapIn, presentFrom, returned, type Gap } from './gaps.js';
import { byPlace, placeOf } from './room-entries.js';
import { postEntry, withRenewals } from './room-reducer.js';

// Far back in a conversation: a piece around what was looked for stands before what is on the page anyway, with a gap between the two
// that is filled from above as somebody reads on. There is one such piece at most.

/** A part of a conversation, as it was kept: with one person, or in a room. */
export type Piece =
  | { readonly kind: 'person'; readonly entries: readonly HistoryEntry[] }
  | { readonly kind: 'room'; readonly entries: readonly RoomHistoryEntry[] };

/** All that can happen to such a piece. */
export type JumpEvent =
  /** `piece` is to be shown before what is there since `before`. `isJoined`: nothing is missing between the two. */
  | {
      readonly type: 'jumped';
      readonly id: ConversationId;
      readonly piece: Piece;
      readonly past: Past;
      readonly before: string;
      readonly isJoined: boolean;
    }
  /** What is missing is asked for. */
  | { readonly type: 'gap-asked'; readonly id: ConversationId }
  /** What stands behind `after`, as far as it was read; `isClosed`: all that was missing. */
  | {
      readonly type: 'gap-filled';
      readonly id: ConversationId;
      readonly after: string;
      readonly piece: Piece;
      readonly isClosed: boolean;
    }
  /** Nobody reads there any more. */
  | { readonly type: 'returned'; readonly id: ConversationId };

export function reduceJump(chat: ChatState, event: JumpEvent): ChatState {
  switch (event.type) {
    case 'jumped':
      return jumped(chat, event);
    case 'gap-asked':
      return changeGap(chat, event.id, (gap) => ({ ...gap, state: 'asked' }));
    case 'gap-filled':
      return filled(chat, event);
    case 'returned':
      return returned(chat, event.id);
  }
}

function jumped(chat: ChatState, event: Extract<JumpEvent, { type: 'jumped' }>): ChatState {
  const { id, piece, past, before, isJoined } = event;
  const present = returned(chat, id);
  const conversation = present.conversations.get(id);
  const last = piece.entries.at(-1);
  // More of it has come to the page meanwhile.
  if (!conversation || !last || presentFrom(conversation) !== before) return chat;
  const latest = conversation.entries[0]?.at ?? Infinity;
  const entries: Entry[] = [...entriesOf(piece, chat.nextNumber, latest)];
  const number = chat.nextNumber + entries.length;
  const at = Math.min(latest, entries.at(-1)?.at ?? latest);
  if (!isJoined) entries.push({ kind: 'gap', number, at, after: last.place, before, state: 'open' });
  const next = changeConversation(present, id, (known) =>
    caughtUp({ ...known, past, entries: [...entries, ...known.entries] }),
  );
  return withNotes({ ...next, nextNumber: number + 1 }, id);
}

function filled(chat: ChatState, event: Extract<JumpEvent, { type: 'gap-filled' }>): ChatState {
  const { id, after, piece, isClosed } = event;
  const conversation = chat.conversations.get(id);
  const gap = conversation && gapIn(conversation);
  if (!conversation || gap?.after !== after) return chat;
  const at = conversation.entries.indexOf(gap);
  const behind = conversation.entries.slice(at + 1);
  const known = new Set(conversation.entries.map(placeOf));
  const added = entriesOf(piece, chat.nextNumber, behind[0]?.at ?? Infinity).filter((entry) => {
    const place = placeOf(entry);
    return place === undefined || !known.has(place);
  });
  const rest: Gap = {
    ...gap,
    at: Math.max(gap.at, added.at(-1)?.at ?? 0),
    after: piece.entries.at(-1)?.place ?? after,
    state: 'open',
  };
  const inTurn = [...conversation.entries.slice(0, at), ...added, ...(isClosed ? [] : [rest]), ...behind];
  const entries = piece.kind === 'room' ? inTurn.sort(byPlace) : inTurn;
  const next = changeConversation(chat, id, (changed) => caughtUp({ ...changed, entries }));
  return withNotes({ ...next, nextNumber: chat.nextNumber + piece.entries.length }, id);
}

function changeGap(chat: ChatState, id: ConversationId, change: (gap: Gap) => Gap): ChatState {
  return changeConversation(chat, id, (conversation) => ({
    ...conversation,
    entries: conversation.entries.map((entry) => (entry.kind === 'gap' ? change(entry) : entry)),
  }));
}

function entriesOf(piece: Piece, firstNumber: number, latest: number): readonly Entry[] {
  if (piece.kind === 'person') return keptEntries(piece.entries, firstNumber, latest);
  return piece.entries.map((post, index) => postEntry(post, firstNumber + index));
}

function withNotes(chat: ChatState, id: ConversationId): ChatState {
  return isRoomKey(id) ? withRenewals(chat, id) : chat;
}
