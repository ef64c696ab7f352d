import { amendedRemark, asSaid, mergedOutcome, outcomeOf, type StatedAmendment } from '../../src/model/outcome.js';
import { referenceName, subjectOf, textOf, type UtteranceReference } from '../../src/model/utterance.js';
import type { ChatState, Conversation, Quote } from './chat-state.js';
import type { ConversationId } from './conversation-id.js';
import { changeConversation } from './conversations.js';
import type { MessageEntry } from './said.js';
import { isMessage } from './said.js';

/** Amendments that are remembered: what they are of may be read from the disk at the same moment, as it was before. */
const rememberedAmendments = 50;

/** Somebody has changed how something stands that was said. */
export function amended(chat: ChatState, id: ConversationId, stated: StatedAmendment): ChatState {
  if (!chat.conversations.has(id)) return chat;
  const next = changeConversation(chat, id, (conversation) => ({
    ...conversation,
    amendments: [...conversation.amendments, stated].slice(-rememberedAmendments),
  }));
  return changeConversation(next, id, (conversation) => caughtUp(conversation));
}

/** Entries and quotes as the latest amendments make them. Those that change nothing stay the same. */
export function caughtUp(conversation: Conversation): Conversation {
  const { amendments, entries, quotes } = conversation;
  if (amendments.length === 0) return conversation;
  const about = new Map<string, StatedAmendment[]>();
  for (const stated of amendments) {
    const name = referenceName(subjectOf(stated.amendment));
    const known = about.get(name);
    if (known) known.push(stated);
    else about.set(name, [stated]);
  }
  const changedQuotes = [...quotes].map(([name, quote]) => {
    const stated = quote.kind === 'found' ? about.get(name) : undefined;
    return [name, stated && quote.kind === 'found' ? amendedQuote(quote, stated) : quote] as const;
  });
  return {
    ...conversation,
    entries: entries.map((entry) => {
      const stated = isMessage(entry) && entry.saidAs ? about.get(referenceName(entry.saidAs)) : undefined;
      return stated && isMessage(entry) ? amendedEntry(entry, stated) : entry;
    }),
    quotes: new Map(changedQuotes),
  };
}

/** What is answered on the page and is neither there nor known otherwise. */
export function missingQuotes(conversation: Conversation): readonly UtteranceReference[] {
  const answered = conversation.entries.flatMap((entry) => {
    const utterance = isMessage(entry) ? entry.utterance : undefined;
    return (utterance?.kind === 'text' || utterance?.kind === 'file') && utterance.replyTo ? [utterance.replyTo] : [];
  });
  if (answered.length === 0) return [];
  const known = new Set(
    conversation.entries.flatMap((entry) => (isMessage(entry) && entry.saidAs ? [referenceName(entry.saidAs)] : [])),
  );
  const missing = answered.map((reference) => [referenceName(reference), reference] as const);
  return [...new Map(missing.filter(([name]) => !known.has(name) && !conversation.quotes.has(name))).values()];
}

/** What was found of something that is answered. */
export function quoted(chat: ChatState, id: ConversationId, of: UtteranceReference, quote: Quote): ChatState {
  if (!chat.conversations.has(id)) return chat;
  return changeConversation(chat, id, (conversation) =>
    caughtUp({ ...conversation, quotes: new Map(conversation.quotes).set(referenceName(of), quote) }),
  );
}

function amendedEntry(entry: MessageEntry, stated: readonly StatedAmendment[]): MessageEntry {
  const outcome = stated.map(outcomeOf).reduce(mergedOutcome, entry.outcome);
  const utterance = amendedRemark(entry.utterance, outcome);
  return { ...entry, outcome, utterance, text: textOf(utterance) };
}

function amendedQuote(quote: Extract<Quote, { kind: 'found' }>, stated: readonly StatedAmendment[]): Quote {
  const outcome = stated.map(outcomeOf).reduce(mergedOutcome, asSaid);
  return { ...quote, utterance: amendedRemark(quote.utterance, outcome) };
}
