import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeliveryState } from '../../src/server/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { LogLine, MessageEntry } from '../chat/log-lines.js';
import { texts } from '../texts.js';
import { deliveredIcon, failedIcon, waitingIcon } from './icons.js';
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
      (message) => bubble(message, other),
    )}
  </div>`;
}

function bubble(message: MessageEntry, other: PeerId): TemplateResult {
  const delivery = message.kind === 'sent' ? message.delivery : undefined;
  return html`<div class="message">
      <p class="bubble" dir="auto">${message.text}</p>
      ${delivery === undefined ? nothing : tick(delivery)}
    </div>
    ${delivery?.kind === 'failed' ? failure(delivery.words, message.text, other) : nothing}`;
}

function tick(delivery: DeliveryState): TemplateResult {
  const words = delivery.kind === 'failed' ? texts.delivery.failed(delivery.words) : texts.delivery[delivery.kind];
  return html`<span class="tick ${delivery.kind}" role="img" aria-label=${words} title=${words}
    >${signs[delivery.kind]}</span
  >`;
}

const signs: Readonly<Record<DeliveryState['kind'], TemplateResult>> = {
  queued: waitingIcon,
  delivered: deliveredIcon,
  failed: failedIcon,
};

function failure(words: string, text: string, other: PeerId): TemplateResult {
  const again = (event: Event): unknown => event.currentTarget?.dispatchEvent(new SendEvent(other, text));
  return html`<div class="failure">
    <span aria-hidden="true">${texts.delivery.failed(words)}</span>
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
    width: 1rem;
    height: 1rem;
  }

  .tick.delivered {
    color: var(--accent);
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
