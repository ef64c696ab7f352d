import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MovingOutProgress } from '../moving/moving-state.js';
import { movingTexts } from '../moving/moving-texts.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import type { NoticeButton } from './tabmesh-notice-card.js';
import './tabmesh-notice-card.js';

const again = (): NoticeButton => ({ words: movingTexts.saveAgain, event: () => pageEvent('save-again') });
const forget = (): NoticeButton => ({ words: texts.keeping.forgetMe, event: () => pageEvent('forget-me') });
const stay = (): NoticeButton => ({ words: movingTexts.stay, event: () => pageEvent('stay-here') });

/** The place that somebody leaves, with a file to go on elsewhere. */
@customElement('tabmesh-moving-out')
export class TabmeshMovingOut extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 100%;
    }
  `;

  /** Who moves. */
  @property({ attribute: false }) of = '';
  @property({ attribute: false }) progress: MovingOutProgress = { kind: 'sealing' };

  /** A template for each, so that each is another card and takes the focus. */
  override render(): TemplateResult {
    const { of, progress } = this;
    switch (progress.kind) {
      case 'sealing':
        return html`<tabmesh-notice-card
          heading=${movingTexts.sealing}
          lead=${movingTexts.sealingLead}
        ></tabmesh-notice-card>`;
      case 'saved':
        return html`<tabmesh-notice-card
          heading=${movingTexts.saved}
          lead=${movingTexts.savedLead(of)}
          .buttons=${[again(), forget(), stay()]}
        ></tabmesh-notice-card>`;
      case 'failed':
        return html`<tabmesh-notice-card
          heading=${movingTexts.failed}
          lead=${progress.words}
          .buttons=${[stay()]}
        ></tabmesh-notice-card>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-moving-out': TabmeshMovingOut;
  }
}
