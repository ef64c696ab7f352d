import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';

/** Asks whether something is meant that cannot be taken back. */
@customElement('tabmesh-confirm-sheet')
export class TabmeshConfirmSheet extends LitElement {
  static override styles = [baseStyles, buttonStyles, sheetStyles];

  @property() heading = '';
  @property() lead = '';
  /** The words of the button that does it. */
  @property() confirm = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" aria-describedby="lead" @close=${this.#closed}>
      <h2 id="heading">${this.heading}</h2>
      <p id="lead" class="lead">${this.lead}</p>
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.keeping.cancel}</button>
        <button type="button" class="danger" @click=${() => this.dispatchEvent(pageEvent('confirm-sheet'))}>
          ${this.confirm}
        </button>
      </div>
    </dialog>`;
  }

  readonly #closed = (): void => void this.dispatchEvent(pageEvent('close-sheet'));
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-confirm-sheet': TabmeshConfirmSheet;
  }
}
