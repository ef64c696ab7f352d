import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ConversationId } from '../chat/conversation-id.js';
import type { Person } from '../chat/person.js';
import { alertStyles, baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { sendIcon } from './icons.js';
import { DraftEvent, SendEvent } from './page-events.js';

/** The key code of a key press that belongs to an input method (UI Events, section 5.6.3). */
const composingKeyCode = 229;

/** The box to write in. It shows the draft that it is given and tells of every change to it. */
@customElement('tabmesh-composer')
export class TabmeshComposer extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    alertStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }

      form {
        display: flex;
        align-items: flex-end;
        gap: var(--space-2);
      }

      textarea {
        display: block;
        flex: 1;
        min-width: 0;
        max-height: 40vh;
        max-height: min(12rem, 40dvh);
        padding: 0.625rem var(--space-3);
        line-height: 1.4;
        resize: none;
      }

      button {
        flex: none;
      }

      .notice {
        color: var(--text-quiet);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) to!: ConversationId;
  /** The name of whom or what is written to. */
  @property() called = '';
  @property({ attribute: false }) presence: Person['presence'] = 'online';
  @property() draft = '';
  /** Why the draft was not sent. */
  @property({ attribute: false }) refusal: string | undefined;

  @query('textarea') private box!: HTMLTextAreaElement;

  override updated(): void {
    // Not every browser knows `field-sizing: content`.
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }

  override focus(): void {
    this.box.focus();
  }

  override render(): TemplateResult {
    return html`
      ${this.refusal === undefined ? nothing : html`<p class="alert" role="alert">${this.refusal}</p>`}
      ${this.#notice()}
      <form @submit=${this.#submitted}>
        <textarea
          rows="1"
          dir="auto"
          enterkeyhint="send"
          autocomplete="off"
          aria-label=${texts.conversation.message}
          placeholder=${texts.conversation.placeholder(this.called)}
          .value=${live(this.draft)}
          @input=${() => this.dispatchEvent(new DraftEvent(this.to, this.box.value))}
          @keydown=${this.#keyPressed}
        ></textarea>
        <button class="primary" type="submit">${sendIcon}${texts.conversation.send}</button>
      </form>
    `;
  }

  /** Why what is sent waits. That this tab itself is not connected is said once, for the whole page. */
  #notice(): TemplateResult | typeof nothing {
    const { presence, called } = this;
    if (presence === 'online' || presence === 'unknown') return nothing;
    return html`<p class="notice">${texts.conversation[presence](called)}</p>`;
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    this.dispatchEvent(new SendEvent(this.to, this.box.value));
    this.box.focus();
  }

  #keyPressed(event: KeyboardEvent): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari ends a composition before its last key press
    const isComposing = event.isComposing || event.keyCode === composingKeyCode;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new SendEvent(this.to, this.box.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-composer': TabmeshComposer;
  }
}
