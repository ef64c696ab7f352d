import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { commandNames } from '../commands/commands.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { helpTexts } from './help-texts.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { shortcuts } from '../settings/shortcuts.js';
import { texts } from '../texts.js';
import { commandUsage } from '../texts/command-texts.js';
import { pageEvent } from './page-events.js';

/** All commands, all keys, and how messages are written. */
@customElement('tabmesh-help-sheet')
export class TabmeshHelpSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    css`
      h3 {
        margin-top: var(--space-5);
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        margin: var(--space-2) 0 0;
      }

      dd {
        margin: 0;
        color: var(--text-quiet);
      }

      dt {
        font-family: var(--font-mono);
        font-size: var(--text-s);
      }

      kbd {
        padding: 0.1em 0.4em;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-s);
        font: inherit;
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${texts.help.heading}</h2>
      <h3>${helpTexts.keys}</h3>
      <dl>
        ${shortcuts.map(
          ({ name, shown }) =>
            html`<dt>${shown.map((key, at) => html`${at === 0 ? '' : ' + '}<kbd>${key}</kbd>`)}</dt>
              <dd>${helpTexts.shortcut[name]}</dd>`,
        )}
      </dl>
      <h3>${helpTexts.commands}</h3>
      <dl>
        ${commandNames.map(
          (name) =>
            html`<dt>${commandUsage[name]}</dt>
              <dd>${texts.commands.hint[name]}</dd>`,
        )}
      </dl>
      <h3>${helpTexts.writing}</h3>
      <dl>
        ${Object.entries(helpTexts.markup).map(
          ([sign, words]) =>
            html`<dt>${sign}</dt>
              <dd>${words}</dd>`,
        )}
      </dl>
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.rooms.close}</button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-help-sheet': TabmeshHelpSheet;
  }
}
