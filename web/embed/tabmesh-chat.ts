import { css, html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { browserHost } from '../chat/browser-host.js';
import { typedNodeUrl } from '../chat/node-url.js';
import tokens from '../design/tokens.css?inline';
import { alertStyles } from '../design/shared-styles.js';
import { TabmeshApp } from '../elements/tabmesh-app.js';
import type { Preferences } from '../storage/preferences.js';
import type { Surroundings, Unread } from '../surroundings.js';
import { wordsOf } from '../chat/join-problem.js';
import { embedTexts } from './embed-texts.js';

type Content =
  | { readonly kind: 'none' }
  | { readonly kind: 'chat'; readonly app: TabmeshApp }
  /** The attributes do not do; `words` say why. */
  | { readonly kind: 'refused'; readonly words: string };

/**
 * The chat as a part of any page:
 *
 *     <script type="module" src="https://chat.example/tabmesh-chat.js"></script>
 *     <tabmesh-chat node="wss://chat.example" room="visitors"></tabmesh-chat>
 *
 * Attributes, read when it comes into the page: `node` (needed), `room` (a public one to be in), `peer-id`, `theme` (`light`, `dark`),
 * `lang` (`en`, `de`). It is as large as the page makes it. It tells the page by `tabmesh-joined` (`id`, `node`), `tabmesh-left`,
 * `tabmesh-unread` (`total`, `urgent`) and `tabmesh-error` (`message`), and touches nothing outside of itself.
 */
@customElement('tabmesh-chat')
export class TabmeshChat extends LitElement {
  static override styles = [
    unsafeCSS(tokens),
    alertStyles,
    css`
      :host {
        display: block;
        height: 32rem;
        overflow: hidden;
        background: var(--ground);
        color: var(--text);
        font: 400 var(--text-m) / var(--leading) var(--font);
        text-align: start;
        overflow-wrap: anywhere;
      }

      :host([hidden]) {
        display: none;
      }

      .alert {
        margin: var(--space-4);
      }
    `,
  ];

  @property() node = '';
  @property() room = '';
  @property({ attribute: 'peer-id' }) peerId = '';
  @property() theme = '';

  #content: Content = { kind: 'none' };
  #wasIn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#content.kind === 'none') this.#content = this.#begin();
  }

  override render(): TemplateResult | TabmeshApp | typeof nothing {
    const content = this.#content;
    if (content.kind === 'none') return nothing;
    return content.kind === 'chat' ? content.app : html`<p class="alert" role="alert">${content.words}</p>`;
  }

  #begin(): Content {
    try {
      if (this.node.trim() === '') return this.#refuse(embedTexts.noNode);
      const ownNode = typedNodeUrl(this.node, location).replace(/\/$/, '');
      const app = new TabmeshApp(this.#surroundings(ownNode));
      app.embedded = true;
      return { kind: 'chat', app };
    } catch (error) {
      return this.#refuse(embedTexts.badNode(wordsOf(error)));
    }
  }

  #refuse(words: string): Content {
    this.#tell('tabmesh-error', { message: words });
    return { kind: 'refused', words };
  }

  #surroundings(ownNode: string): Surroundings {
    const { room, peerId } = this;
    return {
      host: {
        ...browserHost(),
        ownNode,
        // The address of this page is its own affair.
        addressBar: { fragment: '', clear: () => undefined, onChange: () => undefined },
        // And who somebody is belongs to it, too.
        windows: undefined,
        wanted: { id: peerId.trim(), room: room.trim() },
        unreachableHint: embedTexts.originHint(location.origin),
      },
      root: this,
      keys: this,
      given: given(this.theme, this.lang),
      isKept: false,
      showUnread: (unread) => this.#tellOf(unread, ownNode),
    };
  }

  #tellOf({ id, total, urgent }: Unread, node: string): void {
    const isIn = id !== undefined;
    if (isIn && !this.#wasIn) this.#tell('tabmesh-joined', { id, node });
    if (!isIn && this.#wasIn) this.#tell('tabmesh-left', {});
    this.#wasIn = isIn;
    this.#tell('tabmesh-unread', { total, urgent });
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** What the attributes set, where they can be read. */
function given(theme: string, language: string): Partial<Preferences> {
  return {
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...((language === 'en' || language === 'de') && { language }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-chat': TabmeshChat;
  }
}
