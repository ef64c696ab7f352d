import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formStyles } from '../design/form-styles.js';
import { alertStyles, baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import type { MovingInProgress } from '../moving/moving-state.js';
import { movingTexts } from '../moving/moving-texts.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';

type Occupied = Extract<MovingInProgress, { kind: 'occupied' }>;

/** What is missing in the form. */
type Missing = 'nothing' | 'file' | 'passphrase';

/** Asks for a file from another device and its passphrase, and whether who is here may be replaced. */
@customElement('tabmesh-moving-in')
export class TabmeshMovingIn extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    alertStyles,
    formStyles,
    css`
      :host {
        display: block;
        max-width: 27rem;
        margin: 0 auto;
        padding: var(--space-6) var(--space-4) var(--space-7);
        box-sizing: content-box;
      }

      h2 {
        font-size: var(--text-xxl);
        letter-spacing: -0.02em;
      }

      h2:focus {
        outline: none;
      }

      .lead {
        margin-top: var(--space-2);
        color: var(--text-quiet);
        text-wrap: pretty;
      }

      .alert {
        overflow-wrap: anywhere;
      }

      .alert p + p {
        margin-top: var(--space-2);
      }

      .question {
        margin-top: var(--space-5);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }

      .question + .buttons {
        margin-top: var(--space-5);
      }

      button {
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) progress: MovingInProgress = { kind: 'asking', problem: undefined };

  @state() private missing: Missing = 'nothing';

  @query('h2') private headingElement!: HTMLElement;
  @query('#file') private fileField!: HTMLInputElement;
  @query('#passphrase') private passphraseField!: HTMLInputElement;

  override firstUpdated(): void {
    this.headingElement.focus();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('missing')) this.#focusOn(this.missing);
    const before = changed.get('progress') as MovingInProgress | undefined;
    if (before === undefined || before.kind === this.progress.kind) return;
    // What had the focus is gone, or has to be looked at again.
    if (this.progress.kind === 'occupied' || before.kind === 'occupied') this.headingElement.focus();
    else if (this.progress.kind === 'asking') this.passphraseField.focus();
  }

  override render(): TemplateResult {
    const { progress } = this;
    return progress.kind === 'occupied' ? this.#question(progress) : this.#form();
  }

  #form(): TemplateResult {
    const { progress, missing } = this;
    const isAtWork = progress.kind !== 'asking';
    return html`<h2 tabindex="-1">${movingTexts.inHeading}</h2>
      <p class="lead">${movingTexts.inLead}</p>
      <form novalidate @submit=${this.#submitted}>
        <div class="field">
          <label for="file">${movingTexts.file}</label>
          <input
            id="file"
            type="file"
            ?disabled=${isAtWork}
            aria-describedby=${ifDefined(missing === 'file' ? 'problem' : undefined)}
            aria-invalid=${ifDefined(missing === 'file' ? 'true' : undefined)}
          />
          ${missing === 'file' ? problemBelow(movingTexts.noFile) : nothing}
        </div>
        <div class="field">
          <label for="passphrase">${movingTexts.filePassphrase}</label>
          <input
            id="passphrase"
            type="password"
            autocomplete="current-password"
            ?readonly=${isAtWork}
            aria-describedby=${ifDefined(missing === 'passphrase' ? 'problem' : undefined)}
            aria-invalid=${ifDefined(missing === 'passphrase' ? 'true' : undefined)}
          />
          ${missing === 'passphrase' ? problemBelow(movingTexts.noPassphrase) : nothing}
        </div>
        ${
          progress.kind === 'asking' && progress.problem !== undefined && missing === 'nothing'
            ? html`<p class="alert" role="alert">${progress.problem}</p>`
            : nothing
        }
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled=${isAtWork ? 'true' : 'false'}>
            ${isAtWork ? movingTexts.opening : movingTexts.open}
          </button>
          ${progress.kind === 'placing' ? nothing : this.#cancelButton(texts.keeping.cancel)}
        </div>
        <p class="heard-only" role="status">${isAtWork ? movingTexts.opening : ''}</p>
      </form>`;
  }

  #question({ newcomer, loss }: Occupied): TemplateResult {
    return html`<h2 tabindex="-1">${movingTexts.replaceQuestion(loss.id)}</h2>
      <div class="alert question" role="alert">
        ${
          newcomer.isSame
            ? html`<p>${movingTexts.olderCopy(newcomer.madeAt)}</p>`
            : html`<p>${movingTexts.losses(loss)}</p>
                <p>${movingTexts.lossIsFinal(loss.id)}</p>`
        }
      </div>
      <div class="buttons">
        ${this.#cancelButton(movingTexts.keep)}
        <button type="button" class="danger" @click=${() => this.dispatchEvent(pageEvent('replace-me'))}>
          ${movingTexts.replace(newcomer.id)}
        </button>
      </div>`;
  }

  #cancelButton(words: string): TemplateResult {
    return html`<button type="button" @click=${() => this.dispatchEvent(pageEvent('leave-network'))}>${words}</button>`;
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    if (this.progress.kind !== 'asking') return;
    const [file] = this.fileField.files ?? [];
    const passphrase = this.passphraseField.value;
    this.missing = file === undefined ? 'file' : passphrase === '' ? 'passphrase' : 'nothing';
    if (file !== undefined && passphrase !== '') this.dispatchEvent(pageEvent('open-file', { file, passphrase }));
  }

  #focusOn(missing: Missing): void {
    if (missing === 'file') this.fileField.focus();
    if (missing === 'passphrase') this.passphraseField.focus();
  }
}

function problemBelow(words: string): TemplateResult {
  return html`<p class="alert" id="problem" role="alert">${words}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-moving-in': TabmeshMovingIn;
  }
}
