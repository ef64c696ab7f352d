import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CarryOutProgress, CarryPlace } from '../carrying/carry-state.js';
import { carryTexts } from '../carrying/carry-texts.js';
import { alertStyles, baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { codeStyles, comparedCode } from './compared-code.js';
import { pageEvent } from './page-events.js';

/** Says what it means to go on at the page of another node, opens that, and shows the code that both pages have. */
@customElement('tabmesh-carry-sheet')
export class TabmeshCarrySheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    alertStyles,
    sheetStyles,
    codeStyles,
    css`
      dialog .alert {
        margin-top: var(--space-4);
      }

      h2:focus {
        outline: none;
      }
    `,
  ];

  /** Who goes. */
  @property({ attribute: false }) of = '';
  @property({ attribute: false }) to!: CarryPlace;
  /** Undefined before anything was opened. */
  @property({ attribute: false }) progress: CarryOutProgress | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      <h2 id="heading">
        ${this.progress?.kind === 'comparing' ? carryTexts.compare : carryTexts.heading(this.to.node)}
      </h2>
      <div role="status">${this.#status()}</div>
      ${this.#rest()}
      <div class="buttons">
        ${
          this.progress === undefined || this.progress.kind === 'stayed'
            ? html`<button type="button" class="primary" @click=${() => this.dispatchEvent(pageEvent('carry'))}>
                ${this.progress === undefined ? carryTexts.open : carryTexts.again}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => this.dialog.close()}>
          ${this.progress?.kind === 'stayed' ? texts.problem.close : texts.keeping.cancel}
        </button>
      </div>
    </dialog>`;
  }

  /** What changes while one waits, and is heard then. */
  #status(): TemplateResult | typeof nothing {
    const { progress, to } = this;
    switch (progress?.kind) {
      case 'opening':
        return html`<p class="lead">${carryTexts.opening(to.page)}</p>`;
      case 'comparing':
        return html`<p class="lead">${carryTexts.compareLead(to.page)}</p>
          ${comparedCode(progress.code)}`;
      case 'stayed':
        return html`<p class="alert">${progress.words}</p>`;
      default:
        return nothing;
    }
  }

  #rest(): TemplateResult | typeof nothing {
    if (this.progress !== undefined) return nothing;
    return html`<p class="lead">${carryTexts.lead(this.of, this.to.page)}</p>
      <p class="lead">${carryTexts.trust(this.to.node)}</p>`;
  }

  readonly #closed = (): void => {
    this.dispatchEvent(pageEvent('call-off-carry'));
    this.dispatchEvent(pageEvent('close-sheet'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-carry-sheet': TabmeshCarrySheet;
  }
}
