import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ConversationId } from '../chat/conversation-id.js';
import type { Aim } from '../chat/chat-state.js';
import type { Person } from '../chat/person.js';
import { alertStyles, baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { completionAt, type Choice, type Completion } from '../composing/completion.js';
import { emojiPiece } from '../pieces/emoji-piece.js';
import { PieceLoader } from '../pieces/piece-loader.js';
import { texts } from '../texts.js';
import { commandUsage } from '../texts/command-texts.js';
import { choiceRow, pickedAfter } from './choice-row.js';
import { closeIcon, emojiIcon, sendIcon } from './icons.js';
import type { ShortQuote } from './message-quote.js';
import { pageEvent } from './page-events.js';
import './tabmesh-attach.js';
import type { EmojiEvent } from './tabmesh-emoji.js';

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

      /* A long name does not make the box larger. */
      textarea::placeholder {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      button {
        flex: none;
      }

      .emoji {
        padding: 0;
      }

      @container (max-width: 30rem) {
        .send span {
          position: absolute;
          clip-path: inset(50%);
        }
      }

      .above {
        position: relative;
      }

      [role='listbox'],
      tabmesh-emoji {
        position: absolute;
        z-index: 1;
        inset-block-end: 0;
        inset-inline-start: 0;
      }

      [role='listbox'] {
        width: min(24rem, 100%);
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--surface);
        box-shadow: var(--shadow);
      }

      [role='option'] {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--target);
        padding: 0 var(--space-3);
        border-radius: var(--radius-s);
        cursor: pointer;
      }

      [role='option'][aria-selected='true'] {
        background: var(--accent-soft);
      }

      .hint {
        overflow: hidden;
        color: var(--text-quiet);
        font-size: var(--text-s);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .aim {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--accent);
        font-size: var(--text-s);
      }

      .aim p {
        display: grid;
        flex: 1;
        min-width: 0;
      }

      .aim button {
        width: var(--target);
        padding: 0;
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

  @property({ attribute: false }) aim: Aim = { kind: 'say' };
  /** What is answered, if that is the aim. */
  @property({ attribute: false }) answered: ShortQuote | undefined;

  /** Who can be mentioned. */
  @property({ attribute: false }) names: readonly string[] = [];

  @state() private completion: Completion | undefined;
  @state() private picked = 0;
  @state() private hasEmoji = false;

  readonly #emoji = new PieceLoader(this, emojiPiece);

  @query('textarea') private box!: HTMLTextAreaElement;

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('aim');
    if (changed.has('aim') && this.aim.kind !== 'say' && before !== undefined) this.#begin();
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
      ${this.#notice()}${this.#aimed()}
      <div class="above">${this.#choices()}${this.#emojiPicker()}</div>
      <form @submit=${this.#submitted}>
        <button
          type="button"
          class="emoji quiet"
          aria-label=${texts.commands.emoji}
          title=${texts.commands.emoji}
          aria-expanded=${this.hasEmoji ? 'true' : 'false'}
          @click=${this.#toggleEmoji}
        >
          ${emojiIcon}
        </button>
        <tabmesh-attach .to=${this.to}></tabmesh-attach>
        <textarea
          rows="1"
          dir="auto"
          enterkeyhint="send"
          autocomplete="off"
          aria-label=${texts.conversation.message}
          aria-autocomplete="list"
          aria-controls=${this.completion ? 'choices' : nothing}
          aria-activedescendant=${this.completion ? `choice-${this.picked}` : nothing}
          placeholder=${texts.conversation.placeholder(this.called)}
          .value=${live(this.draft)}
          @input=${this.#typed}
          @blur=${() => (this.completion = undefined)}
          @keydown=${this.#keyPressed}
        ></textarea>
        <button class="primary send" type="submit">
          ${sendIcon}<span>${this.aim.kind === 'edit' ? texts.said.save : texts.conversation.send}</span>
        </button>
      </form>
    `;
  }

  #choices(): TemplateResult | typeof nothing {
    if (!this.completion) return nothing;
    return html`<ul id="choices" role="listbox" aria-label=${texts.commands.choices}>
      ${this.completion.choices.map((choice, index) => {
        const isPicked = index === this.picked;
        return choiceRow({ id: `choice-${index}`, isPicked, content: words(choice), take: () => this.#take(choice) });
      })}
    </ul>`;
  }

  #emojiPicker(): TemplateResult | typeof nothing {
    if (!this.hasEmoji) return nothing;
    if (this.#emoji.state.kind === 'failed')
      return html`<p class="alert" role="alert">
        ${texts.problem.unfetched}
        <button type="button" @click=${() => this.#emoji.load()}>${texts.problem.retry}</button>
      </p>`;
    if (this.#emoji.state.kind !== 'there') return nothing;
    return html`<tabmesh-emoji
      @choose-emoji=${({ emoji }: EmojiEvent) => {
        this.#insert(emoji, this.box.selectionStart, this.box.selectionEnd);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#closeEmoji();
      }}
    ></tabmesh-emoji>`;
  }

  readonly #toggleEmoji = async (): Promise<void> => {
    this.hasEmoji = !this.hasEmoji;
    if (!this.hasEmoji) return;
    await this.#emoji.load();
    await this.updateComplete;
    this.renderRoot.querySelector('tabmesh-emoji')?.focus();
  };

  #closeEmoji(): void {
    this.hasEmoji = false;
    this.box.focus();
  }

  #typed(): void {
    this.completion = completionAt(this.box.value, this.box.selectionStart, this.names);
    this.picked = 0;
    this.dispatchEvent(pageEvent('draft-message', { id: this.to, text: this.box.value }));
  }

  #take(choice: Choice): void {
    const { completion } = this;
    this.completion = undefined;
    if (completion) this.#insert(choice.insert, completion.from, completion.to);
  }

  #insert(text: string, from: number, to: number): void {
    this.box.setRangeText(text, from, to, 'end');
    this.hasEmoji = false;
    this.box.focus();
    this.dispatchEvent(pageEvent('draft-message', { id: this.to, text: this.box.value }));
  }

  /** What becomes of what is written, where that is not something new. */
  #aimed(): TemplateResult | typeof nothing {
    const { aim, answered } = this;
    if (aim.kind === 'say') return nothing;
    const words =
      aim.kind === 'edit'
        ? html`<b>${texts.said.editing}</b>`
        : html`<b>${answered?.author === undefined ? texts.said.reply : texts.said.replyTo(answered.author)}</b>
            <span class="hint" dir="auto">${answered?.words}</span>`;
    return html`<div class="aim">
      <p>${words}</p>
      <button
        type="button"
        class="quiet"
        aria-label=${texts.said.cancel}
        title=${texts.said.cancel}
        @click=${() => this.#giveUp()}
      >
        ${closeIcon}
      </button>
    </div>`;
  }

  /** What stood in the box before comes back. */
  #giveUp(): void {
    this.dispatchEvent(pageEvent('aim-message', { id: this.to, aim: { kind: 'say' } }));
    this.box.focus();
  }

  #begin(): void {
    this.box.focus();
    const { length } = this.box.value;
    this.box.setSelectionRange(length, length);
  }

  /** Why what is sent waits. That this tab itself is not connected is said once, for the whole page. */
  #notice(): TemplateResult | typeof nothing {
    const { presence, called } = this;
    if (presence === 'online' || presence === 'unknown') return nothing;
    return html`<p class="notice">${texts.conversation[presence](called)}</p>`;
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    this.#send();
    this.box.focus();
  }

  #send(): void {
    this.completion = undefined;
    this.dispatchEvent(pageEvent('send-message', { id: this.to, text: this.box.value, origin: 'typed' }));
  }

  #keyPressed(event: KeyboardEvent): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari ends a composition before its last key press
    if (event.isComposing || event.keyCode === composingKeyCode) return;
    if (this.completion && this.#chooses(event.key, this.completion)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Escape' && this.aim.kind !== 'say') {
      event.preventDefault();
      this.#giveUp();
      return;
    }
    if (event.key === 'ArrowUp' && this.box.value === '' && this.aim.kind === 'say' && !event.altKey) {
      event.preventDefault();
      this.dispatchEvent(pageEvent('edit-last', { id: this.to }));
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    this.#send();
  }

  /** Whether the key was for the list of choices. */
  #chooses(key: string, { choices, from }: Completion): boolean {
    const choice = choices[this.picked];
    // A whole command is sent, not completed.
    const isWhole = choice && this.box.value.slice(from) === choice.insert.trim();
    const picked = pickedAfter(key, this.picked, choices.length);
    if (picked !== undefined) {
      this.picked = picked;
      return true;
    }
    switch (key) {
      case 'Escape':
        this.completion = undefined;
        return true;
      case 'Tab':
      case 'Enter':
        if (!choice || (key === 'Enter' && isWhole)) return false;
        this.#take(choice);
        return true;
      default:
        return false;
    }
  }
}

function words(choice: Choice): TemplateResult {
  return choice.kind === 'command'
    ? html`<span>${commandUsage[choice.name]}</span><span class="hint">${texts.commands.hint[choice.name]}</span>`
    : html`<bdi>${choice.id}</bdi>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-composer': TabmeshComposer;
  }
}
