import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { SafetyNumber } from '../../src/server/peer.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { safetyTexts } from './safety-texts.js';
import { verifiedIcon } from './icons.js';
import { pageEvent } from './page-events.js';
import { qrCode, qrCodeStyles } from './qr-code.js';

/** The safety number of two people, to be compared by another way, and what came of that. */
@customElement('tabmesh-safety-sheet')
export class TabmeshSafetySheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    qrCodeStyles,
    css`
      .number {
        display: grid;
        grid-template-columns: repeat(4, auto);
        justify-content: center;
        gap: var(--space-2) var(--space-4);
        margin-top: var(--space-4);
        font-family: var(--font-mono);
        font-size: var(--text-l);
        font-variant-numeric: tabular-nums;
      }

      @media (max-width: 26rem) {
        .number {
          grid-template-columns: repeat(3, auto);
        }
      }

      .verified {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        margin-top: var(--space-4);
        color: var(--accent);
      }

      dialog .buttons {
        display: grid;
      }
    `,
  ];

  /** Whom it is compared with. */
  @property({ attribute: false }) with!: PeerId;
  @property({ attribute: false }) number!: SafetyNumber;
  /** When it was compared, epoch milliseconds. */
  @property({ attribute: false }) verifiedAt: number | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { with: other, number, verifiedAt } = this;
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${safetyTexts.heading(other)}</h2>
      <p class="lead">${safetyTexts.lead(other)}</p>
      <ol role="list" class="number" aria-label=${safetyTexts.number}>
        ${number.groups.map((group) => html`<li>${group}</li>`)}
      </ol>
      ${qrCode([...number.code], safetyTexts.code)}
      ${
        verifiedAt === undefined
          ? nothing
          : html`<p class="verified">${verifiedIcon}${safetyTexts.verifiedAt(verifiedAt)}</p>`
      }
      <div class="buttons">
        <button type="button" class="primary" @click=${() => this.#answer(true)}>${safetyTexts.same}</button>
        <button type="button" @click=${() => this.#answer(false)}>${safetyTexts.different}</button>
        <button type="button" class="quiet" @click=${() => this.dialog.close()}>${safetyTexts.close}</button>
      </div>
    </dialog>`;
  }

  #answer(isVerified: boolean): void {
    this.dispatchEvent(pageEvent('verify-person', { id: this.with, isVerified }));
    this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-safety-sheet': TabmeshSafetySheet;
  }
}
