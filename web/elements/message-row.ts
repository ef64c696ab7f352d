import { css, html, nothing, type TemplateResult } from 'lit';
import { isEdited } from '../../src/model/outcome.js';
import type { Remark } from '../../src/model/utterance.js';
import type { Conversation, Delivery } from '../chat/chat-state.js';
import type { LogLine } from '../chat/log-lines.js';
import type { MessageEntry } from '../chat/said.js';
import { texts } from '../texts.js';
import { deliveredIcon, failedIcon, moreIcon, readIcon, sentIcon, waitingIcon } from './icons.js';
import { actionOf, isAction } from '../commands/action.js';
import { isBlocked } from '../chat/shunning.js';
import { nameOf } from '../chat/names.js';
import type { LogContext } from './log-context.js';
import { messageBody } from './message-body.js';
import { messageQuote } from './message-quote.js';
import { messageReactions } from './message-reactions.js';
import { pageEvent } from './page-events.js';
import './tabmesh-code.js';
import './tabmesh-file-card.js';
import './tabmesh-identicon.js';

type MessageLine = Extract<LogLine, { kind: 'message' }>;

/** Something that was said, with who said it and when if they begin to speak. In a room their picture says it, too. */
export function messageRow(line: MessageLine, context: LogContext): TemplateResult {
  const { message, isFirst, following } = line;
  const { conversation, contacts } = context;
  const isInRoom = conversation.with.kind === 'room';
  const side = `${message.kind === 'sent' ? 'self' : 'other'} ${isInRoom ? 'in-room' : ''} ${isFirst ? 'first' : ''}`;
  const delivery = deliveryOf(message);
  const author = message.kind === 'sent' ? texts.people.you : nameOf(message.author, contacts);
  const isHidden = message.kind === 'received' && isBlocked(context.blocked, message.author.key);
  const canAct = !isHidden && message.saidAs !== undefined && message.utterance.kind !== 'deleted';
  return html`<div
    class="row ${side} ${message.number === context.sought ? 'sought' : ''}"
    data-number=${canAct ? message.number : nothing}
  >
    ${isFirst ? head(message, author, isInRoom) : html`<span class="heard-only">${author}</span>`}
    <div class="message">
      <div class="bubble ${message.utterance.kind}" dir="auto" title=${isFirst ? nothing : texts.time.full(message.at)}>
        ${isHidden ? html`<span class="hidden">${texts.notice.hidden}</span>` : content(message, author, context)}
        ${canAct ? opener(message, author, context) : nothing}
      </div>
      ${delivery === undefined ? nothing : tick(delivery, conversation)}
    </div>
    ${isHidden ? nothing : messageReactions(message, context)}
    ${delivery === undefined ? nothing : progress(delivery, deliveryOf(following), message.text, conversation)}
  </div>`;
}

function head(message: MessageEntry, author: string, isInRoom: boolean): TemplateResult {
  const isOwn = message.kind === 'sent';
  return html`<p class="head">
    ${isInRoom && !isOwn ? html`<tabmesh-identicon .key=${message.author.key}></tabmesh-identicon>` : nothing}
    <bdi class=${isOwn ? 'heard-only' : 'author'}>${author}</bdi>
    <time title=${texts.time.full(message.at)}>${texts.time.clock(message.at)}</time>
  </p>`;
}

/** The button for what can be done with a message: it is there for the keyboard, and seen where a mouse is. */
function opener(message: MessageEntry, author: string, { act }: LogContext): TemplateResult {
  const words = texts.said.actions(author);
  return html`<button
    type="button"
    class="opener"
    aria-label=${words}
    aria-haspopup="dialog"
    @click=${(event: Event) => act(message, event.currentTarget as HTMLElement)}
  >
    ${moreIcon}
  </button>`;
}

function content(message: MessageEntry, author: string, context: LogContext): unknown {
  const { self, sanitise } = context;
  const { utterance } = message;
  switch (utterance.kind) {
    case 'text':
      return html`${quoteIn(utterance, context)}${
        isAction(utterance.text)
          ? action(message, message.kind === 'sent' ? (self ?? author) : author)
          : messageBody(utterance.text, self ?? '', sanitise)
      }${isEdited(message.outcome) ? html`<span class="edited">${texts.said.edited}</span>` : nothing}`;
    case 'file':
      return html`${quoteIn(utterance, context)}<tabmesh-file-card
          .offer=${utterance.file}
          .author=${message.kind === 'sent' ? undefined : message.author}
          ?trusted=${message.kind === 'received' && isTalk(context.conversation)}
        ></tabmesh-file-card>`;
    case 'unknown':
    case 'deleted':
      return html`<span class="hidden">${texts.said[utterance.kind]}</span>`;
  }
}

/** Only the two talk here, and the user has said something, too: what comes under another key is another conversation. */
function isTalk({ with: side, entries }: Conversation): boolean {
  return side.kind === 'person' && entries.some(({ kind }) => kind === 'sent');
}

/** `/me waves`: what somebody does, said by themselves. */
function action({ text }: MessageEntry, author: string): TemplateResult {
  return html`<em><bdi>${author}</bdi> ${actionOf(text)}</em>`;
}

function quoteIn({ replyTo }: Remark, context: LogContext): TemplateResult | typeof nothing {
  return replyTo ? messageQuote(replyTo, context) : nothing;
}

function deliveryOf(message: MessageEntry | undefined): Delivery | undefined {
  return message?.kind === 'sent' ? message.delivery : undefined;
}

function tick(delivery: Delivery, conversation: Conversation): TemplateResult {
  const words = inWords(delivery, conversation);
  return html`<span class="tick ${delivery.kind}" role="img" aria-label=${words} title=${words}
    >${signs[delivery.kind]}</span
  >`;
}

const signs: Readonly<Record<Delivery['kind'], TemplateResult>> = {
  queued: waitingIcon,
  sent: sentIcon,
  delivered: deliveredIcon,
  read: readIcon,
  failed: failedIcon,
};

function inWords(delivery: Delivery, conversation: Conversation): string {
  switch (delivery.kind) {
    case 'queued':
      return texts.delivery.queued(conversation.id, delivery.reason);
    case 'failed':
      return texts.delivery.failed(delivery);
    case 'sent':
      return conversation.with.kind === 'room' ? texts.delivery.sentToRoom : texts.delivery.sent;
    case 'delivered':
    case 'read':
      return texts.delivery[delivery.kind];
  }
}

/** What the tick means, where it is not what everybody expects: once for messages that stand together and share it. */
function progress(
  delivery: Delivery,
  following: Delivery | undefined,
  text: string,
  conversation: Conversation,
): TemplateResult | typeof nothing {
  if (delivery.kind === 'failed') return failure(inWords(delivery, conversation), text, conversation);
  const isInRoom = conversation.with.kind === 'room';
  const isUsual = delivery.kind === 'delivered' || delivery.kind === 'read' || (isInRoom && delivery.kind === 'sent');
  if (isUsual || (delivery.kind === 'queued' && delivery.reason === 'under-way')) return nothing;
  const words = inWords(delivery, conversation);
  if (following && words === inWords(following, conversation)) return nothing;
  return html`<p class="progress" aria-hidden="true">${words}</p>`;
}

function failure(words: string, text: string, conversation: Conversation): TemplateResult {
  const again = (event: Event): unknown =>
    event.currentTarget?.dispatchEvent(pageEvent('send-message', { id: conversation.id, text, origin: 'again' }));
  return html`<div class="failure">
    <span aria-hidden="true">${words}</span>
    <button type="button" class="quiet" @click=${again}>${texts.conversation.sendAgain}</button>
  </div>`;
}

export const messageRowStyles = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.1875rem;
    padding-top: 0.1875rem;
  }

  .row.first {
    padding-top: var(--space-4);
  }

  .row.self {
    justify-items: end;
  }

  .row.sought .bubble {
    outline: 2px solid var(--warning);
    outline-offset: 1px;
  }

  .hidden {
    color: var(--text-quiet);
    font-style: italic;
  }

  .head {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    padding: 0 var(--space-1);
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .head time {
    flex: none;
  }

  .in-room.other {
    position: relative;
    padding-inline-start: 3.25rem;
  }

  .in-room tabmesh-identicon {
    position: absolute;
    inset-inline-start: 0;
    top: var(--space-4);
  }

  .author {
    color: var(--text);
    font-weight: 600;
  }

  .message {
    display: flex;
    align-items: flex-end;
    gap: var(--space-1);
    max-width: min(100%, 38rem);
  }

  .other .message {
    padding-inline-end: var(--space-6);
  }

  .self .message {
    padding-inline-start: var(--space-6);
  }

  .bubble {
    min-width: 0;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    border-end-start-radius: var(--radius-s);
    background: var(--surface);
    overflow-wrap: anywhere;
  }

  .self .bubble {
    border-color: transparent;
    border-end-start-radius: var(--radius-l);
    border-end-end-radius: var(--radius-s);
    background: var(--accent-soft);
  }

  .bubble {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }

  .bubble.deleted,
  .bubble.unknown {
    border-style: dashed;
    border-color: var(--line-strong);
    background: transparent;
  }

  .edited {
    margin-inline-start: var(--space-2);
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .opener {
    position: absolute;
    z-index: 1;
    inset-block-start: -0.875rem;
    inset-inline-end: var(--space-2);
    width: 1.75rem;
    min-width: 0;
    height: 1.75rem;
    min-height: 0;
    padding: 0;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-round);
    background: var(--surface);
    color: var(--text);
    box-shadow: var(--shadow);
    opacity: 0;
  }

  /* What can be pressed is larger than what is seen. */
  .opener::after {
    content: '';
    position: absolute;
    inset: -0.5rem;
  }

  .opener:focus-visible {
    opacity: 1;
  }

  @media (hover: hover) {
    .row:hover .opener {
      opacity: 1;
    }
  }

  .tick {
    flex: none;
    color: var(--text-quiet);
    line-height: 0;
  }

  .tick svg {
    width: auto;
    height: 1rem;
  }

  .tick .ground {
    stroke: var(--ground);
  }

  .tick.read {
    color: var(--accent);
  }

  .progress {
    padding: 0 var(--space-1);
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .tick.failed,
  .failure {
    color: var(--danger);
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    column-gap: var(--space-2);
    font-size: var(--text-s);
  }
`;
