import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import type { Highlight } from '../markup/highlight.js';
import { PieceLoader } from '../pieces/piece-loader.js';
import { highlightPiece } from '../pieces/highlight-piece.js';
import { texts } from '../texts.js';

/** Milliseconds for which it says that the code was copied. */
const saidFor = 2_000;
/** Characters of code beyond which it is not worth the time to colour it. */
const longestColoured = 20_000;

/** A block of code in a message: its text content, coloured as soon as that can be done. */
@customElement('tabmesh-code')
export class TabmeshCode extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        position: relative;
        display: block;
      }

      pre {
        overflow-x: auto;
        margin: 0;
        padding: var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--ground);
        font-family: var(--font-mono);
        font-size: 0.8125rem;
        line-height: 1.5;
        overflow-wrap: normal;
        tab-size: 2;
        white-space: pre;
      }

      /* Browsers give it a font of their own. */
      code {
        font: inherit;
      }

      button {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
        min-height: var(--target);
        padding: 0 var(--space-3);
        font-size: var(--text-s);
        opacity: 0;
      }

      :host(:hover) button,
      button:focus-visible {
        background: var(--ground);
        opacity: 1;
      }

      @media (hover: none) {
        pre {
          padding-inline-end: var(--space-8);
        }

        /* A quiet button has no ground of its own. */
        button.quiet {
          background: var(--ground);
          opacity: 1;
        }
      }

      .keyword,
      .literal,
      .selector-tag,
      .meta {
        color: var(--code-keyword);
      }

      .string,
      .regexp,
      .addition {
        color: var(--code-string);
      }

      .number,
      .attr,
      .attribute,
      .built_in,
      .type {
        color: var(--code-name);
      }

      .title,
      .section,
      .name {
        color: var(--code-title);
      }

      .comment,
      .quote {
        color: var(--text-quiet);
        font-style: italic;
      }

      .deletion {
        color: var(--danger);
      }
    `,
  ];

  @property() language = '';

  @state() private said = false;

  #highlight: Highlight | undefined;
  readonly #piece = new PieceLoader(this, highlightPiece);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.language !== '') this.#piece.want();
  }

  override render(): TemplateResult {
    return html`<pre tabindex="0" dir="ltr"><code>${this.#coloured()}</code></pre>
      <button type="button" class="quiet" @click=${this.#copy}>
        ${this.said ? texts.start.copied : texts.start.copy}
      </button>`;
  }

  #coloured(): unknown {
    const code = this.textContent;
    const { state } = this.#piece;
    if (state.kind !== 'there' || code.length > longestColoured) return code;
    this.#highlight ??= state.module.highlighter();
    return this.#highlight(code, this.language).map(({ kind, text }) =>
      kind === '' ? text : html`<span class=${kind}>${text}</span>`,
    );
  }

  /** Where the origin is not secure, browsers let a page copy what is selected, and nothing else. */
  readonly #copy = async (): Promise<void> => {
    const selection = getSelection();
    const code = this.renderRoot.querySelector('code');
    try {
      await navigator.clipboard.writeText(this.textContent);
    } catch {
      if (code) selection?.selectAllChildren(code);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way on such an origin
      if (!document.execCommand('copy')) return;
    }
    this.said = true;
    setTimeout(() => (this.said = false), saidFor);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-code': TabmeshCode;
  }
}
