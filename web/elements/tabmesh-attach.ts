import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ConversationId } from '../chat/conversation-id.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import { attachIcon } from './icons.js';

/** The button that offers files in a conversation. */
@customElement('tabmesh-attach')
export class TabmeshAttach extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        flex: none;
      }

      button {
        padding: 0;
      }
    `,
  ];

  @property({ attribute: false }) to!: ConversationId;

  @query('input') private input!: HTMLInputElement;

  override render(): TemplateResult {
    return html`<button
        type="button"
        class="quiet"
        aria-label=${texts.files.attach}
        title=${texts.files.attach}
        @click=${() => this.input.click()}
      >
        ${attachIcon}
      </button>
      <input type="file" multiple hidden aria-label=${texts.files.attach} @change=${this.#chosen} />`;
  }

  #chosen(): void {
    const files = [...(this.input.files ?? [])];
    // The same file may be chosen again.
    this.input.value = '';
    if (files.length > 0) this.dispatchEvent(pageEvent('offer-files', { to: this.to, files }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-attach': TabmeshAttach;
  }
}
