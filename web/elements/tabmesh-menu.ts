import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { moreIcon } from './icons.js';

/** A few things that are done rarely, behind one button. */
@customElement('tabmesh-menu')
export class TabmeshMenu extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        position: relative;
        display: block;
      }

      .opener {
        padding: 0;
      }

      ul {
        position: absolute;
        z-index: 1;
        inset-block-start: calc(100% + var(--space-1));
        inset-inline-end: 0;
        min-width: 14rem;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--surface);
        box-shadow: var(--shadow);
      }

      li button {
        justify-content: flex-start;
        width: 100%;
        border-color: transparent;
        background: transparent;
        color: var(--text);
        font-weight: 400;
      }

      li button:hover {
        background: var(--surface-sunk);
        color: var(--text);
      }
    `,
  ];

  /** What it is about. */
  @property() label = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];

  @state() private isOpen = false;

  @query('.opener') private opener!: HTMLButtonElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#left);
    this.addEventListener('keydown', this.#keyPressed);
    window.addEventListener('pointerdown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#left);
    this.removeEventListener('keydown', this.#keyPressed);
    window.removeEventListener('pointerdown', this.#pressed);
  }

  override render(): TemplateResult {
    return html`<button
        type="button"
        class="opener quiet"
        aria-label=${this.label}
        title=${this.label}
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${moreIcon}
      </button>
      ${
        this.isOpen
          ? html`<ul role="list">
              ${this.items.map((item) => this.#row(item))}
            </ul>`
          : nothing
      }`;
  }

  #row({ words, event }: MenuItem): TemplateResult {
    return html`<li>
      <button type="button" @click=${() => this.#choose(event())}>${words}</button>
    </li>`;
  }

  #choose(event: Event): void {
    // The focus comes back here when what the choice opens is closed again.
    this.opener.focus();
    this.isOpen = false;
    this.dispatchEvent(event);
  }

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) this.isOpen = false;
  };

  readonly #pressed = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.isOpen = false;
  };

  readonly #keyPressed = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    this.opener.focus();
  };
}

/** A line of the menu and the event that it fires. */
export interface MenuItem {
  readonly words: string;
  readonly event: () => Event;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-menu': TabmeshMenu;
  }
}
