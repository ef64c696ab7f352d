import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { isThisComputerOnly } from '../chat/node-url.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import { qrCode, qrCodeStyles } from './qr-code.js';
import { shareTexts } from './share-texts.js';
import './tabmesh-copy-field.js';

/** The link that brings others into the network, to be handed on. */
@customElement('tabmesh-share-sheet')
export class TabmeshShareSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    qrCodeStyles,
    css`
      tabmesh-copy-field {
        margin-top: var(--space-4);
      }

      .hint {
        margin-top: var(--space-3);
        color: var(--text-quiet);
        font-size: var(--text-s);
      }
    `,
  ];

  @property() link = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const hasMore = this.link.includes('#');
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${texts.start.share}</h2>
      <p class="lead">${shareTexts.lead}</p>
      <tabmesh-copy-field label=${texts.start.address} .value=${this.link}></tabmesh-copy-field>
      ${qrCode(this.link, shareTexts.code)} ${hasMore ? html`<p class="hint">${shareTexts.further}</p>` : nothing}
      ${isThisComputerOnly(this.link) ? html`<p class="hint">${texts.start.thisComputerOnly}</p>` : nothing}
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.rooms.close}</button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-share-sheet': TabmeshShareSheet;
  }
}
