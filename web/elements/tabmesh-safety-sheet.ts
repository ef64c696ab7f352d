import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { encode } from 'uqr';
import type { PeerId } from '../../src/model/peer-id.js';
import type { SafetyNumber } from '../../src/server/peer.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { verifiedIcon } from './icons.js';
import { CloseSheetEvent, VerifyEvent } from './page-events.js';

/** The safety number of two people, to be compared by another way, and what came of that. */
@customElement('tabmesh-safety-sheet')
export class TabmeshSafetySheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
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

      .code {
        display: block;
        width: min(11rem, 60%);
        margin: var(--space-4) auto 0;
        /* Cameras want it dark on light, whatever the page is. */
        border-radius: var(--radius-s);
        background: #fff;
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
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(new CloseSheetEvent())}>
      <h2 id="heading">${texts.safety.heading(other)}</h2>
      <p class="lead">${texts.safety.lead(other)}</p>
      <ol role="list" class="number" aria-label=${texts.safety.number}>
        ${number.groups.map((group) => html`<li>${group}</li>`)}
      </ol>
      ${qrCode(number.code)}
      ${
        verifiedAt === undefined
          ? nothing
          : html`<p class="verified">${verifiedIcon}${texts.safety.verifiedAt(verifiedAt)}</p>`
      }
      <div class="buttons">
        <button type="button" class="primary" @click=${() => this.#answer(true)}>${texts.safety.same}</button>
        <button type="button" @click=${() => this.#answer(false)}>${texts.safety.different}</button>
        <button type="button" class="quiet" @click=${() => this.dialog.close()}>${texts.safety.close}</button>
      </div>
    </dialog>`;
  }

  #answer(isVerified: boolean): void {
    this.dispatchEvent(new VerifyEvent(this.with, isVerified));
    this.dialog.close();
  }
}

/** Modules of the code are one unit wide; the quiet zone around them is part of the code. */
function qrCode(bytes: Uint8Array): TemplateResult {
  const { size, data } = encode([...bytes], { border: 3 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg
    class="code"
    role="img"
    aria-label=${texts.safety.code}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<path d=${path} fill="#000" />`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-safety-sheet': TabmeshSafetySheet;
  }
}
