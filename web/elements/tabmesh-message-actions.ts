import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { UtteranceReference } from '../../src/model/utterance.js';
import type { ConversationId } from '../chat/conversation-id.js';
import { alertStyles, baseStyles, buttonStyles } from '../design/shared-styles.js';
import { emojiPiece } from '../pieces/emoji-piece.js';
import { PieceLoader } from '../pieces/piece-loader.js';
import { texts } from '../texts.js';
import { deleteIcon, editIcon, emojiIcon, replyIcon } from './icons.js';
import { pageEvent } from './page-events.js';
import type { EmojiEvent } from './tabmesh-emoji.js';

/** A message that something can be done with, and where it is on the screen. */
export interface ActionSubject {
  readonly id: ConversationId;
  readonly saidAs: UtteranceReference;
  /** Whose it is, and what can be edited. */
  readonly isOwn: boolean;
  readonly isText: boolean;
  /** The emojis that the user has reacted with. */
  readonly own: ReadonlySet<string>;
  readonly anchor: HTMLElement;
}

const quickEmojis = ['👍', '❤️', '😂', '😮', '😢', '🎉'];
/** Pixels between the panel, the message and the edges of the window. */
const gap = 4;

type Step = 'choices' | 'emoji' | 'deleting';

/** What can be done with a message, in a panel of its own above everything else. */
@customElement('tabmesh-message-actions')
export class TabmeshMessageActions extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    alertStyles,
    css`
      [popover] {
        inset: auto;
        width: max-content;
        max-width: calc(100vw - 8px);
        margin: 0;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--surface);
        color: var(--text);
        box-shadow: var(--shadow);
      }

      [popover].emoji {
        padding: 0;
        border: 0;
        background: transparent;
        box-shadow: none;
      }

      .quick {
        display: flex;
        gap: 0.125rem;
        padding-bottom: var(--space-1);
        border-bottom: 1px solid var(--line);
        margin-bottom: var(--space-1);
      }

      .quick button {
        width: var(--target);
        min-width: 0;
        padding: 0;
        border-color: transparent;
        background: transparent;
        font-size: 1.25rem;
      }

      .quick button[aria-pressed='true'] {
        background: var(--accent-soft);
      }

      .act {
        justify-content: flex-start;
        width: 100%;
        border-color: transparent;
        background: transparent;
        color: var(--text);
        font-weight: 400;
      }

      button:hover {
        background: var(--surface-sunk);
      }

      .danger {
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) subject: ActionSubject | undefined;

  @state() private step: Step = 'choices';

  @query('[popover]') private panel!: HTMLElement;

  readonly #emoji = new PieceLoader(this, emojiPiece);

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('subject')) this.step = 'choices';
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!this.subject) return;
    if (changed.has('subject')) {
      this.panel.showPopover();
      this.renderRoot.querySelector('button')?.focus();
    }
    this.#place(this.subject.anchor);
  }

  override render(): TemplateResult {
    const { subject, step } = this;
    return html`<div
      popover
      class=${step}
      role="dialog"
      aria-label=${texts.said.react}
      @toggle=${(event: ToggleEvent) => {
        if (event.newState === 'closed') this.dispatchEvent(new Event('closed'));
      }}
    >
      ${subject ? (step === 'emoji' ? this.#picker(subject) : this.#choices(subject)) : nothing}
    </div>`;
  }

  #choices(subject: ActionSubject): TemplateResult {
    const { id, saidAs, isOwn, isText } = subject;
    return html`<div class="quick">
        ${quickEmojis.map((emoji) => {
          const isPressed = subject.own.has(emoji);
          return html`<button
            type="button"
            aria-label=${texts.said.reactWith(emoji)}
            aria-pressed=${isPressed ? 'true' : 'false'}
            @click=${() => this.#react(subject, emoji, isPressed)}
          >
            ${emoji}
          </button>`;
        })}
        <button type="button" aria-label=${texts.said.moreEmoji} title=${texts.said.moreEmoji} @click=${this.#pick}>
          ${emojiIcon}
        </button>
      </div>
      <button
        type="button"
        class="act"
        @click=${() => this.#do(pageEvent('aim-message', { id, aim: { kind: 'reply', to: saidAs } }))}
      >
        ${replyIcon}${texts.said.reply}
      </button>
      ${
        isOwn && isText
          ? html`<button
              type="button"
              class="act"
              @click=${() => this.#do(pageEvent('aim-message', { id, aim: { kind: 'edit', of: saidAs, draft: '' } }))}
            >
              ${editIcon}${texts.said.edit}
            </button>`
          : nothing
      }
      ${isOwn ? this.#deletion(subject) : nothing}`;
  }

  #deletion({ id, saidAs }: ActionSubject): TemplateResult {
    const isAsked = this.step === 'deleting';
    const press = (): void => {
      if (isAsked) this.#do(pageEvent('amend-message', { id, amendment: { kind: 'deletion', of: saidAs } }));
      else this.step = 'deleting';
    };
    return html`<button type="button" class="act danger" @click=${press}>
      ${deleteIcon}${isAsked ? texts.said.deleteForGood : texts.said.delete}
    </button>`;
  }

  #picker(subject: ActionSubject): TemplateResult | typeof nothing {
    switch (this.#emoji.state.kind) {
      case 'failed':
        return html`<p class="alert" role="alert">
          ${texts.problem.unfetched}
          <button type="button" @click=${() => this.#emoji.load()}>${texts.problem.retry}</button>
        </p>`;
      case 'there':
        return html`<tabmesh-emoji
          @choose-emoji=${({ emoji }: EmojiEvent) => this.#react(subject, emoji, false)}
        ></tabmesh-emoji>`;
      default:
        return nothing;
    }
  }

  readonly #pick = async (): Promise<void> => {
    this.step = 'emoji';
    await this.#emoji.load();
    await this.updateComplete;
    this.renderRoot.querySelector('tabmesh-emoji')?.focus();
    if (this.subject) this.#place(this.subject.anchor);
  };

  #react({ id, saidAs }: ActionSubject, emoji: string, isWithdrawn: boolean): void {
    this.#do(pageEvent('amend-message', { id, amendment: { kind: 'reaction', to: saidAs, emoji, isWithdrawn } }));
  }

  /** The focus goes back to the message first, for an answer takes it from there. */
  #do(event: Event): void {
    this.panel.hidePopover();
    this.subject?.anchor.focus();
    this.dispatchEvent(event);
  }

  /** Below the message if there is room, else above it; within the window in any case. */
  #place(anchor: HTMLElement): void {
    const at = (anchor.parentElement ?? anchor).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height, style } = this.panel;
    const isRoomBelow = at.bottom + gap + height <= window.innerHeight - gap;
    const top = isRoomBelow ? at.bottom + gap : at.top - gap - height;
    style.top = `${Math.min(Math.max(gap, top), Math.max(gap, window.innerHeight - height - gap))}px`;
    style.left = `${Math.min(Math.max(gap, at.right - width), Math.max(gap, window.innerWidth - width - gap))}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-message-actions': TabmeshMessageActions;
  }
}
