import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';

/** A sheet with a heading, a sentence and what can be done about it: the buttons are handed in. */
@customElement('tabmesh-notice-card')
export class TabmeshNoticeCard extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        place-items: center;
        min-height: 100%;
        padding: var(--space-5) var(--space-4) var(--space-8);
      }

      section {
        width: 100%;
        max-width: 27rem;
        padding: var(--space-6) var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--surface);
        box-shadow: var(--shadow);
      }

      h2 {
        font-size: var(--text-xl);
      }

      h2:focus {
        outline: none;
      }

      p {
        margin-top: var(--space-3);
        overflow-wrap: anywhere;
        color: var(--text-quiet);
      }

      button {
        white-space: normal;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-top: var(--space-5);
      }
    `,
  ];

  @property() heading = '';
  @property() lead = '';
  @property({ attribute: false }) buttons: readonly NoticeButton[] = [];
  /** None of the buttons stands out: one may as well press none. */
  @property({ type: Boolean }) plain = false;

  @query('h2') private headingElement!: HTMLElement;

  override firstUpdated(_changed: PropertyValues<this>): void {
    this.headingElement.focus();
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${this.heading}</h2>
      <p>${this.lead}</p>
      <div class="buttons">
        ${this.buttons.map(
          ({ words, event }, at) =>
            html`<button
              type="button"
              class=${at === 0 && !this.plain ? 'primary' : ''}
              @click=${() => this.dispatchEvent(event())}
            >
              ${words}
            </button>`,
        )}
      </div>
    </section>`;
  }
}

/** A button and the event that it fires. The first one of a card is the one that stands out, if any does. */
export interface NoticeButton {
  readonly words: string;
  readonly event: () => Event;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-notice-card': TabmeshNoticeCard;
  }
}
