import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { alertStyles, baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { warningIcon } from './icons.js';
import { pageEvent } from './page-events.js';

/** Stands in the place of the message box while somebody has another key than the trusted one: says so, and asks. */
@customElement('tabmesh-key-alarm')
export class TabmeshKeyAlarm extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    alertStyles,
    css`
      :host {
        display: block;
      }

      h3 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-l);
      }

      .lead {
        margin-top: var(--space-2);
        color: var(--text);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-top: var(--space-4);
      }

      .declined {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        color: var(--text-quiet);
      }
    `,
  ];

  /** Who has another key. */
  @property({ attribute: false }) of!: PeerId;
  /** Whether the user has said yet that nothing is to be written to it. */
  @property({ attribute: false }) answer: 'changed' | 'declined' = 'changed';

  override render(): TemplateResult {
    if (this.answer === 'declined')
      return html`<div class="declined">
        <span>${texts.key.declined(this.of)}</span>
        ${this.#button('accept', texts.key.accept)}
      </div>`;
    return html`<div class="alert" role="alert">
      <h3>${warningIcon}${texts.key.changed(this.of)}</h3>
      <p class="lead">${texts.key.changedLead(this.of)}</p>
      <div class="buttons">
        ${this.#button('decline', texts.key.decline)} ${this.#button('accept', texts.key.accept)}
      </div>
    </div>`;
  }

  #button(answer: 'accept' | 'decline', words: string): TemplateResult {
    return html`<button
      type="button"
      @click=${() => this.dispatchEvent(pageEvent('answer-key', { id: this.of, answer }))}
    >
      ${words}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-key-alarm': TabmeshKeyAlarm;
  }
}
