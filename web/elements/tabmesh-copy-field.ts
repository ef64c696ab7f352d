import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';

/** A text to be copied. Over plain http there is no clipboard to write to: there the old way, or by hand. */
@customElement('tabmesh-copy-field')
export class TabmeshCopyField extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }

      .row {
        display: flex;
        gap: var(--space-2);
      }

      input {
        min-width: 0;
        font-family: var(--font-mono);
        font-size: var(--text-m);
      }

      button {
        flex: none;
      }

      .said {
        min-height: 1.5em;
        margin-top: var(--space-1);
        color: var(--text-quiet);
        font-size: var(--text-s);
      }
    `,
  ];

  @property() label = '';
  @property() value = '';

  @state() private progress: 'ready' | 'copied' | 'by-hand' = 'ready';

  @query('input') private field!: HTMLInputElement;

  override render(): TemplateResult {
    return html`<div class="row">
        <input readonly aria-label=${this.label} .value=${this.value} @focus=${() => this.field.select()} />
        <button type="button" @click=${this.#copy}>${texts.start.copy}</button>
      </div>
      <p class="said" aria-live="polite">${this.#said()}</p>`;
  }

  #said(): string {
    switch (this.progress) {
      case 'ready':
        return '';
      case 'copied':
        return texts.start.copied;
      case 'by-hand':
        return texts.start.copyByHand;
    }
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value);
      this.progress = 'copied';
    } catch {
      this.field.focus();
      this.field.select();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- all there is on an insecure origin
      this.progress = document.execCommand('copy') ? 'copied' : 'by-hand';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-copy-field': TabmeshCopyField;
  }
}
