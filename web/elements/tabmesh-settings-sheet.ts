import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { askForNotices, chime, noticesState } from '../notice/give-notice.js';
import { choicesOf, type Preferences } from '../storage/preferences.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';

const names = ['theme', 'contrast', 'motion', 'language', 'notices', 'sound'] as const;

/** How the page looks, speaks and makes itself noticed in this browser. */
@customElement('tabmesh-settings-sheet')
export class TabmeshSettingsSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    css`
      fieldset {
        margin: var(--space-4) 0 0;
        padding: 0;
        border: 0;
      }

      legend {
        padding: 0;
        font-weight: 600;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-top: var(--space-2);
      }

      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--target);
        padding: 0 var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-m);
        cursor: pointer;
      }

      label:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      input {
        min-width: 1rem;
        margin: 0;
        accent-color: var(--accent);
      }

      input:focus-visible {
        outline: none;
      }

      .hint {
        margin-top: var(--space-1);
        color: var(--text-quiet);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) preferences!: Preferences;

  @state() private permission = noticesState();

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${texts.settings.heading}</h2>
      ${names.map((name) => this.#group(name))}
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.rooms.close}</button>
      </div>
    </dialog>`;
  }

  #group(name: keyof Preferences): TemplateResult {
    const words: Readonly<Record<string, string>> = texts.settings.choices[name];
    return html`<fieldset>
      <legend>${texts.settings.names[name]}</legend>
      <div class="choices">
        ${choicesOf(name).map(
          (choice) =>
            html`<label
              ><input
                type="radio"
                name=${name}
                .checked=${this.preferences[name] === choice}
                @change=${() => this.#choose(name, choice)}
              />${words[choice]}</label
            >`,
        )}
      </div>
      ${name === 'notices' ? this.#aboutNotices() : nothing}
    </fieldset>`;
  }

  #aboutNotices(): TemplateResult | typeof nothing {
    const { permission } = this;
    if (permission === 'missing' || permission === 'denied')
      return html`<p class="hint" role="status">${texts.settings.noNotices[permission]}</p>`;
    return html`<p class="hint">${texts.settings.whichNotices}</p>`;
  }

  /** The browser is asked on a click only, and may say no. */
  async #choose(name: keyof Preferences, choice: string): Promise<void> {
    if (name === 'notices' && choice === 'on') this.permission = await askForNotices();
    if (name === 'sound' && choice === 'on') void chime();
    this.dispatchEvent(pageEvent('prefer', { change: { [name]: choice } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-settings-sheet': TabmeshSettingsSheet;
  }
}
