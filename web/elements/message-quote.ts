import { css, html, type TemplateResult } from 'lit';
import { referenceName, type UtteranceReference } from '../../src/model/utterance.js';
import type { Conversation } from '../chat/chat-state.js';
import { nameOf } from '../chat/names.js';
import { isBlocked } from '../chat/shunning.js';
import { entryOf } from '../chat/said.js';
import { shortWords } from '../markup/short-words.js';
import { texts } from '../texts.js';
import type { LogContext } from './log-context.js';
import { pageEvent } from './page-events.js';

/** What somebody has said, in short: `author` is undefined where it is not known here. */
export interface ShortQuote {
  readonly author: string | undefined;
  readonly words: string;
}

/** Characters of a quote that are drawn; the rest does not fit into its line. */
const quoteLength = 160;

/** What is answered: from the page, or from what is kept. */
function quoteOf(
  reference: UtteranceReference,
  conversation: Conversation,
  { contacts, blocked }: Pick<LogContext, 'contacts' | 'blocked'>,
): ShortQuote {
  const entry = entryOf(conversation, reference);
  const kept = conversation.quotes.get(referenceName(reference));
  const author = entry?.kind === 'received' ? entry.author : kept?.kind === 'found' ? kept.author : undefined;
  const utterance = entry?.utterance ?? (kept?.kind === 'found' ? kept.utterance : undefined);
  if (!utterance) return { author: undefined, words: kept?.kind === 'asked' ? '…' : texts.said.notHere };
  if (author && isBlocked(blocked, author.key)) return { author: author.id, words: texts.notice.hidden };
  const name = author ? nameOf(author, contacts) : texts.people.you;
  return { author: name, words: shortWords(utterance).slice(0, quoteLength) };
}

/** What is about to be answered, for the box to write in. */
export function answeredIn(
  conversation: Conversation,
  known: Pick<LogContext, 'contacts' | 'blocked'>,
): ShortQuote | undefined {
  const { aim } = conversation;
  return aim.kind === 'reply' ? quoteOf(aim.to, conversation, known) : undefined;
}

/** The beginning of what is answered, above the answer; it leads there. */
export function messageQuote(reference: UtteranceReference, context: LogContext): TemplateResult {
  const { conversation } = context;
  const { author, words } = quoteOf(reference, conversation, context);
  return html`<button
    type="button"
    class="quote"
    title=${texts.said.goTo}
    @click=${(event: Event) => event.currentTarget?.dispatchEvent(pageEvent('go-to-message', { id: conversation.id, reference }))}
  >
    ${author === undefined ? '' : html`<bdi class="quoted-author">${author}</bdi>`}
    <span class="quoted-words" dir="auto">${words}</span>
  </button>`;
}

export const messageQuoteStyles = css`
  .bubble .quote {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    gap: 0;
    width: 100%;
    min-height: 0;
    margin-bottom: var(--space-1);
    padding: 0.125rem var(--space-2);
    border: 0;
    border-inline-start: 3px solid var(--accent);
    border-radius: var(--radius-s);
    background: var(--surface-sunk);
    color: var(--text-quiet);
    font-size: var(--text-s);
    font-weight: 400;
    text-align: start;
  }

  .self .bubble .quote {
    background: var(--surface);
  }

  .quoted-author {
    color: var(--text);
    font-weight: 600;
  }

  .quoted-author,
  .quoted-words {
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
