import { sameReference, type UtteranceReference } from '../../src/model/utterance.js';
import type { Conversation, Entry } from './chat-state.js';

/** Something that was said, by the user or to them. */
export type MessageEntry = Extract<Entry, { kind: 'sent' | 'received' }>;

export function isMessage(entry: Entry): entry is MessageEntry {
  return entry.kind === 'sent' || entry.kind === 'received';
}

/** What was said, if it is on the page. */
export function entryOf({ entries }: Conversation, reference: UtteranceReference): MessageEntry | undefined {
  return entries.findLast(
    (entry): entry is MessageEntry => isMessage(entry) && !!entry.saidAs && sameReference(entry.saidAs, reference),
  );
}

/** What the user has said last and may edit. */
export function lastOwn({ entries }: Conversation): MessageEntry | undefined {
  return entries.findLast(
    (entry): entry is MessageEntry => entry.kind === 'sent' && !!entry.saidAs && entry.utterance.kind === 'text',
  );
}
