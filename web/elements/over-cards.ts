import { html, type TemplateResult } from 'lit';
import type { PageState } from '../chat/page-state.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import './tabmesh-notice-card.js';

/** Another tab of this browser has the identity. */
export function elsewhereCard({ cause, wish }: Extract<PageState, { kind: 'elsewhere' }>): TemplateResult {
  const isOpen = cause === 'open';
  return html`<tabmesh-notice-card
    heading=${isOpen ? texts.elsewhere.open : texts.elsewhere.takenOver}
    lead=${isOpen ? texts.elsewhere.openLead(wish.id) : texts.elsewhere.takenOverLead(wish.id)}
    .buttons=${[
      { words: texts.elsewhere.useHere, event: () => pageEvent('use-here') },
      { words: texts.elsewhere.somebodyElse, event: () => pageEvent('join-as-somebody-else') },
    ]}
  ></tabmesh-notice-card>`;
}

/** The network does not let the session back in. */
export function endedCard({ problem }: Extract<PageState, { kind: 'ended' }>): TemplateResult {
  return html`<tabmesh-notice-card
    heading=${texts.ended.heading}
    lead=${problem.words}
    .buttons=${[{ words: texts.ended.again, event: () => pageEvent('leave-network') }]}
  ></tabmesh-notice-card>`;
}
