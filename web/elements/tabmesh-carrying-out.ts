import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { carryTexts } from '../carrying/carry-texts.js';
import type { PageState } from '../chat/page-state.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import './tabmesh-notice-card.js';

type CarryingOut = Extract<PageState, { kind: 'carrying-out' }>;

/** The page that somebody leaves, or has left, for that of another node. */
@customElement('tabmesh-carrying-out')
export class TabmeshCarryingOut extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 100%;
    }
  `;

  @property({ attribute: false }) state!: CarryingOut;

  /** A template for each, so that each is another card and takes the focus. */
  override render(): TemplateResult {
    const { wish, page, progress } = this.state;
    switch (progress.kind) {
      case 'handing-over':
        return html`<tabmesh-notice-card
          heading=${carryTexts.handingOver}
          lead=${carryTexts.handingOverLead(page)}
        ></tabmesh-notice-card>`;
      case 'unsure':
        return html`<tabmesh-notice-card
          heading=${carryTexts.unsure}
          lead=${carryTexts.unsureLead(wish.id, page)}
          .buttons=${[{ words: carryTexts.goOnHere, event: () => pageEvent('use-here') }]}
        ></tabmesh-notice-card>`;
      case 'carried':
        return html`<tabmesh-notice-card
          plain
          heading=${carryTexts.carried}
          lead=${carryTexts.carriedLead(wish.id, page)}
          .buttons=${[
            { words: carryTexts.forgetHere, event: () => pageEvent('forget-me') },
            { words: carryTexts.allTheSame, event: () => pageEvent('use-here') },
            { words: texts.elsewhere.somebodyElse, event: () => pageEvent('join-as-somebody-else') },
          ]}
        ></tabmesh-notice-card>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-carrying-out': TabmeshCarryingOut;
  }
}
