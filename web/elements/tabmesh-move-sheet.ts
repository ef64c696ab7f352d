import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { isLongEnough, shortestPassphrase } from '../../src/backup/backup.js';
import { formStyles } from '../design/form-styles.js';
import { alertStyles, baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { movingTexts } from '../moving/moving-texts.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';

type Field = 'passphrase' | 'again';

type Judgement =
  { readonly kind: 'fine' } | { readonly kind: 'refused'; readonly about: Field; readonly words: string };

/** Says what it means to move to another device, and asks for the passphrase that seals the file. */
@customElement('tabmesh-move-sheet')
export class TabmeshMoveSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    alertStyles,
    sheetStyles,
    formStyles,
    css`
      dialog form {
        margin-top: var(--space-5);
      }

      dialog .buttons {
        margin-top: 0;
      }
    `,
  ];

  /** Who moves. */
  @property({ attribute: false }) of!: PeerId;

  @state() private judgement: Judgement = { kind: 'fine' };

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('#passphrase') private passphraseField!: HTMLInputElement;
  @query('#again') private againField!: HTMLInputElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('judgement') || this.judgement.kind === 'fine') return;
    if (this.judgement.about === 'passphrase') this.passphraseField.focus();
    else this.againField.focus();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" aria-describedby="lead place" @close=${this.#closed}>
      <h2 id="heading">${movingTexts.heading}</h2>
      <p id="lead" class="lead">${movingTexts.lead(this.of)}</p>
      <p id="place" class="lead">${movingTexts.onePlace(this.of)}</p>
      <form novalidate @submit=${this.#submitted}>
        ${this.#field('passphrase', movingTexts.passphrase, movingTexts.passphraseHint(shortestPassphrase))}
        ${this.#field('again', movingTexts.again)}
        <div class="buttons">
          <button type="submit" class="primary">${movingTexts.save}</button>
          <button type="button" @click=${() => this.dialog.close()}>${texts.keeping.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  #field(id: Field, label: string, hint?: string): TemplateResult {
    const { judgement } = this;
    const problem = judgement.kind === 'refused' && judgement.about === id ? judgement.words : undefined;
    const described = [...(problem === undefined ? [] : ['problem']), ...(hint === undefined ? [] : [`${id}-hint`])];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="password"
        autocomplete="new-password"
        aria-describedby=${ifDefined(described.length === 0 ? undefined : described.join(' '))}
        aria-invalid=${ifDefined(problem === undefined ? undefined : 'true')}
      />
      ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
      ${problem === undefined ? nothing : html`<p class="alert" id="problem" role="alert">${problem}</p>`}
    </div>`;
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    const passphrase = this.passphraseField.value;
    this.judgement = judged(passphrase, this.againField.value);
    if (this.judgement.kind === 'fine') this.dispatchEvent(pageEvent('move-out', { passphrase }));
  }

  readonly #closed = (): void => void this.dispatchEvent(pageEvent('close-sheet'));
}

function judged(passphrase: string, again: string): Judgement {
  if (!isLongEnough(passphrase))
    return { kind: 'refused', about: 'passphrase', words: movingTexts.tooShort(shortestPassphrase) };
  if (passphrase !== again) return { kind: 'refused', about: 'again', words: movingTexts.different };
  return { kind: 'fine' };
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-move-sheet': TabmeshMoveSheet;
  }
}
