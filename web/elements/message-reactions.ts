import { css, html, nothing, type TemplateResult } from 'lit';
import { equalBytes } from '../../src/model/bytes.js';
import { tallies, type ReactionTally } from '../../src/model/outcome.js';
import { nameOfKey } from '../chat/names.js';
import type { MessageEntry } from '../chat/said.js';
import { texts } from '../texts.js';
import type { LogContext } from './log-context.js';
import { pageEvent } from './page-events.js';

/** Names that are told of who has reacted; the others are counted. */
const namesTold = 20;
/** Kinds of reactions that are drawn: anybody can add to them. */
const mostChips = 20;

/** Who has reacted to a message, and how: each a button that adds the same reaction, or takes the own one back. */
export function messageReactions(message: MessageEntry, context: LogContext): TemplateResult | typeof nothing {
  const rows = tallies(message.outcome).slice(0, mostChips);
  if (rows.length === 0) return nothing;
  return html`<ul class="reactions" role="list" aria-label=${texts.said.reactions}>
    ${rows.map((row) => html`<li>${chip(row, message, context)}</li>`)}
  </ul>`;
}

function chip({ emoji, by }: ReactionTally, { saidAs }: MessageEntry, context: LogContext): TemplateResult {
  const { conversation, selfKey } = context;
  const isOwn = selfKey !== undefined && by.some((key) => equalBytes(key, selfKey));
  const names = by.slice(0, namesTold).map((key) => nameOfKey(key, conversation, context));
  if (by.length > namesTold) names.push(texts.said.others(by.length - namesTold));
  const words = texts.said.reactedWith(emoji, names);
  const react = (event: Event): void => {
    if (!saidAs) return;
    const amendment = { kind: 'reaction', to: saidAs, emoji, isWithdrawn: isOwn } as const;
    event.currentTarget?.dispatchEvent(pageEvent('amend-message', { id: conversation.id, amendment }));
  };
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${isOwn ? 'true' : 'false'}
    aria-label=${words}
    title=${words}
    @click=${react}
  >
    <span class="emoji">${emoji}</span><span>${by.length}</span>
  </button>`;
}

export const messageReactionsStyles = css`
  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    max-width: min(100%, 38rem);
    padding-top: 0.125rem;
  }

  .self .reactions {
    justify-content: flex-end;
  }

  .chip {
    position: relative;
    gap: var(--space-1);
    min-width: var(--target);
    min-height: 1.75rem;
    padding: 0 var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-round);
    background: var(--surface);
    color: var(--text);
    font-size: var(--text-s);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  /* What can be pressed is larger than what is seen. */
  .chip::after {
    content: '';
    position: absolute;
    inset: -0.5rem 0;
  }

  .chip .emoji {
    max-width: 6em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
`;
