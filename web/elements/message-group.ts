import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeliveryState } from '../../src/server/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { LogLine, MessageEntry } from '../chat/log-lines.js';
import { texts } from '../texts.js';
import { deliveredIcon, failedIcon, readIcon, sentIcon, waitingIcon } from './icons.js';
import { SendEvent } from './page-events.js';

type Group = Extract<LogLine, { kind: 'group' }>;

/** What one of the two said without a long break, with who said it and when. */
export function messageGroup(group: Group, other: PeerId): TemplateResult {
  return html`<div class="group ${group.author}">
    <p class="head">
      <bdi class=${group.author === 'self' ? 'heard-only' : 'author'}
        >${group.author === 'self' ? texts.people.you : other}</bdi
      >
      <time title=${texts.time.full(group.at)}>${texts.time.clock(group.at)}</time>
    </p>
    ${repeat(
      group.messages,
      ({ number }) => number,
      (message, index) => bubble(message, group.messages[index + 1], other),
    )}
  </div>`;
}

function bubble(message: MessageEntry, next: MessageEntry | undefined, other: PeerId): TemplateResult {
  const delivery = deliveryOf(message);
  const following = deliveryOf(next);
  return html`<div class="message">
      <p class="bubble" dir="auto">${message.text}</p>
      ${delivery === undefined ? nothing : tick(delivery, other)}
    </div>
    ${delivery === undefined ? nothing : progress(delivery, following, message.text, other)}`;
}

function deliveryOf(message: MessageEntry | undefined): DeliveryState | undefined {
  return message?.kind === 'sent' ? message.delivery : undefined;
}

function tick(delivery: DeliveryState, other: PeerId): TemplateResult {
  const words = inWords(delivery, other);
  return html`<span class="tick ${delivery.kind}" role="img" aria-label=${words} title=${words}
    >${signs[delivery.kind]}</span
  >`;
}

const signs: Readonly<Record<DeliveryState['kind'], TemplateResult>> = {
  queued: waitingIcon,
  sent: sentIcon,
  delivered: deliveredIcon,
  read: readIcon,
  failed: failedIcon,
};

function inWords(delivery: DeliveryState, other: PeerId): string {
  switch (delivery.kind) {
    case 'queued':
      return texts.delivery.queued(other, delivery.reason);
    case 'failed':
      return texts.delivery.failed(delivery.words);
    case 'sent':
    case 'delivered':
    case 'read':
      return texts.delivery[delivery.kind];
  }
}

/** What the tick means, where it is not what everybody expects: once for messages that stand together and share it. */
function progress(
  delivery: DeliveryState,
  following: DeliveryState | undefined,
  text: string,
  other: PeerId,
): TemplateResult | typeof nothing {
  if (delivery.kind === 'failed') return failure(inWords(delivery, other), text, other);
  const isUsual = delivery.kind === 'delivered' || delivery.kind === 'read';
  if (isUsual || (delivery.kind === 'queued' && delivery.reason === 'under-way')) return nothing;
  const words = inWords(delivery, other);
  if (following && words === inWords(following, other)) return nothing;
  return html`<p class="progress" aria-hidden="true">${words}</p>`;
}

function failure(words: string, text: string, other: PeerId): TemplateResult {
  const again = (event: Event): unknown => event.currentTarget?.dispatchEvent(new SendEvent(other, text));
  return html`<div class="failure">
    <span aria-hidden="true">${words}</span>
    <button type="button" class="quiet" @click=${again}>${texts.conversation.sendAgain}</button>
  </div>`;
}

export const messageGroupStyles = css`
  .group {
    display: grid;
    justify-items: start;
    gap: 0.1875rem;
    padding-top: var(--space-4);
  }

  .group.self {
    justify-items: end;
  }

  .head {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    padding: 0 var(--space-1);
    color: var(--text-quiet);
    font-size: var(--text-s);
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
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .self .bubble {
    border-color: transparent;
    border-end-start-radius: var(--radius-l);
    border-end-end-radius: var(--radius-s);
    background: var(--accent-soft);
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
