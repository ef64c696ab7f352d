import dataSource from 'emoji-picker-element-data/en/emojibase/data.json?url';
import Database from 'emoji-picker-element/database.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';

/** An emoji to be chosen; `name` is what it is called in English. */
interface Emoji {
  readonly sign: string;
  readonly name: string;
}

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly emoji: readonly Emoji[] }
  | { readonly kind: 'failed' };

/** The groups of Unicode, by the sign that stands for each; 2 are parts such as skin tones. */
const groups = [
  [0, '😀'],
  [1, '👋'],
  [3, '🐱'],
  [4, '🍎'],
  [5, '🏠'],
  [6, '⚽'],
  [7, '📝'],
  [8, '⛔'],
  [9, '🏁'],
] as const;

/** Somebody has chosen an emoji. */
export class EmojiEvent extends Event {
  readonly emoji: string;

  constructor(emoji: string) {
    super('choose-emoji', { bubbles: true, composed: true });
    this.emoji = emoji;
  }
}

/**
 * Every emoji there is, with a box to find one. The data comes from the node that served the page and is kept by the browser. The
 * picker that belongs to the data writes style attributes, which the page's policy forbids: this one has its own face.
 */
@customElement('tabmesh-emoji')
export class TabmeshEmoji extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        width: min(24rem, calc(100vw - 2 * var(--space-4)));
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--surface);
        box-shadow: var(--shadow);
      }

      .groups,
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--target), 1fr));
      }

      ul {
        height: min(16rem, 35vh);
        align-content: start;
        overflow-y: auto;
      }

      button {
        padding: 0;
        border-color: transparent;
        background: transparent;
        font-size: 1.375rem;
      }

      button:hover,
      button[aria-pressed='true'] {
        background: var(--surface-sunk);
      }

      .said {
        padding: var(--space-3);
        color: var(--text-quiet);
      }
    `,
  ];

  @state() private found: Found = { kind: 'looking' };
  @state() private group = 0;

  @query('input') private field!: HTMLInputElement;

  readonly #data = new Database({ dataSource });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look('');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#data.close();
  }

  override focus(): void {
    this.field.focus();
  }

  override render(): TemplateResult {
    return html`<input
        type="search"
        aria-label=${texts.emoji.find}
        placeholder=${texts.emoji.find}
        @input=${() => void this.#look(this.field.value)}
      />
      <div class="groups" role="group" aria-label=${texts.emoji.groups}>
        ${groups.map(
          ([group, sign], at) =>
            html`<button
              type="button"
              aria-label=${texts.emoji.group[at] ?? ''}
              title=${texts.emoji.group[at] ?? ''}
              aria-pressed=${group === this.group ? 'true' : 'false'}
              @click=${() => this.#show(group)}
            >
              ${sign}
            </button>`,
        )}
      </div>
      ${this.#list()}`;
  }

  #list(): TemplateResult {
    const { found } = this;
    if (found.kind === 'failed') return html`<p class="said" role="alert">${texts.problem.unfetched}</p>`;
    const emoji = found.kind === 'found' ? found.emoji : [];
    return html`<ul role="list" aria-label=${texts.commands.emoji}>
        ${repeat(
          emoji,
          ({ sign }) => sign,
          ({ sign, name }) =>
            html`<li>
              <button
                type="button"
                aria-label=${name}
                title=${name}
                @click=${() => this.dispatchEvent(new EmojiEvent(sign))}
              >
                ${sign}
              </button>
            </li>`,
        )}
      </ul>
      <p class="heard-only" role="status">${found.kind === 'found' ? texts.palette.count(emoji.length) : ''}</p>`;
  }

  #show(group: number): void {
    this.group = group;
    this.field.value = '';
    void this.#look('');
  }

  /** The last call counts. */
  async #look(wanted: string): Promise<void> {
    const looking: Found = { kind: 'looking' };
    this.found = looking;
    const { group } = this;
    try {
      const all =
        wanted.trim().length < 2
          ? await this.#data.getEmojiByGroup(group)
          : await this.#data.getEmojiBySearchQuery(wanted.trim());
      const emoji = all.flatMap((one) => ('unicode' in one ? [{ sign: one.unicode, name: one.annotation }] : []));
      if (this.found === looking) this.found = { kind: 'found', emoji };
    } catch {
      if (this.found === looking) this.found = { kind: 'failed' };
    }
  }
}

/** Has the browser keep the data, for the time when the node that served the page is gone. */
export async function fetchEmoji(): Promise<void> {
  const data = new Database({ dataSource });
  await data.ready();
  await data.close();
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-emoji': TabmeshEmoji;
  }
  interface HTMLElementEventMap {
    'choose-emoji': EmojiEvent;
  }
}
