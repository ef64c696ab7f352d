import type { PeerId } from '../../src/model/peer-id.js';
import type { HistoryEntry } from '../../src/server/peer.js';
import type { ChatState, Conversation, Entry, Past } from './chat-state.js';
import { caughtUp } from './amending.js';
import { changeConversation, changePerson, read, withNews } from './conversations.js';
import type { MessageEntry } from './said.js';

/** A part of a conversation as it was kept. */
export interface HistoryPage {
  /** In their order, without a gap. */
  readonly entries: readonly HistoryEntry[];
  /** Whether there is more before them. */
  readonly hasEarlier: boolean;
}

/**
 * Puts the end of what is kept of a conversation to what has happened on this page: before it, or among it by time where it was
 * said at the same time under another key.
 */
export function remembered(chat: ChatState, id: PeerId, page: HistoryPage, where: 'before' | 'by-time'): ChatState {
  let unseen: readonly MessageEntry[] = [];
  const change = (conversation: Conversation): Conversation => {
    const missing = page.entries.filter((entry) => !isOnPage(entry, conversation.entries));
    const latest = where === 'before' ? (conversation.entries[0]?.at ?? Infinity) : Infinity;
    const added = keptEntries(missing, chat.nextNumber, latest);
    unseen = added.filter((_entry, at) => isUnseen(missing[at]));
    const entries = [...added, ...conversation.entries];
    return caughtUp({
      ...conversation,
      past: pastOf(page),
      entries: where === 'before' ? entries : entries.sort((a, b) => a.at - b.at),
    });
  };
  const key = page.entries.at(-1)?.peer.key;
  const known = changeConversation(chat, id, change);
  const next = withNews(key ? changePerson(known, id, { key }) : known, id, unseen);
  return read({ ...next, nextNumber: chat.nextNumber + page.entries.length });
}

/** Puts an earlier page before the ones that are there, if that is still what is waited for. */
export function rememberedMore(chat: ChatState, id: PeerId, asked: string, page: HistoryPage): ChatState {
  const conversation = chat.conversations.get(id);
  if (conversation?.past.kind !== 'asked' || conversation.past.before !== asked) return chat;
  const latest = conversation.entries[0]?.at ?? Infinity;
  const next = changeConversation(chat, id, ({ entries, ...rest }) =>
    caughtUp({
      ...rest,
      past: pastOf(page),
      entries: [...keptEntries(page.entries, chat.nextNumber, latest), ...entries],
    }),
  );
  return { ...next, nextNumber: chat.nextNumber + page.entries.length };
}

function pastOf({ entries, hasEarlier }: HistoryPage): Past {
  const [first] = entries;
  return hasEarlier && first ? { kind: 'more', before: first.place } : { kind: 'none' };
}

function isOnPage(kept: HistoryEntry, entries: readonly Entry[]): boolean {
  return entries.some((entry) => {
    if (entry.kind === 'received') return entry.place === kept.place;
    return entry.kind === 'sent' && kept.reference !== undefined && entry.reference === kept.reference;
  });
}

function isUnseen(kept: HistoryEntry | undefined): boolean {
  return kept?.direction === 'in' && kept.state.kind === 'delivered';
}

/** Clocks may have been set meanwhile: the order is what counts, and no time is later than the next one. */
export function keptEntries(
  kept: readonly HistoryEntry[],
  firstNumber: number,
  latest: number,
): readonly MessageEntry[] {
  let next = latest;
  const backwards = kept.map((entry, index) => entryOf(entry, firstNumber + index)).reverse();
  return backwards
    .map((entry) => {
      next = Math.min(next, entry.at);
      return { ...entry, at: next };
    })
    .reverse();
}

function entryOf(kept: HistoryEntry, number: number): MessageEntry {
  const { direction, peer, utterance, text, saidAs, outcome, sentAt, notedAt, place, reference, state } = kept;
  const said = { number, utterance, text, saidAs, outcome };
  return direction === 'in'
    ? { kind: 'received', at: Math.min(sentAt, notedAt), ...said, author: peer, place }
    : { kind: 'sent', at: notedAt, ...said, reference, delivery: state };
}
