import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shortKey } from '../../src/model/peer.js';
import type { Conversation } from '../chat/chat-state.js';
import type { Person } from '../chat/person.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { backIcon } from './icons.js';
import { ChooseEvent } from './page-events.js';
import type { TabmeshComposer } from './tabmesh-composer.js';
import './tabmesh-composer.js';
import './tabmesh-identicon.js';
import './tabmesh-message-log.js';

/** Talk with one other peer: who it is, what was said, and the box to write in. */
@customElement('tabmesh-conversation')
export class TabmeshConversation extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        min-width: 0;
        min-height: 0;
      }

      section {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100%;
        min-height: 0;
      }

      header {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 4rem;
        padding: var(--space-2) var(--space-4);
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }

      .who {
        min-width: 0;
      }

      h2 {
        overflow: hidden;
        font-size: var(--text-l);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      h2:focus {
        outline: none;
      }

      .more {
        overflow: hidden;
        color: var(--text-quiet);
        font-size: var(--text-s);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      code {
        font-family: var(--font-mono);
        font-size: 0.75rem;
      }

      .back {
        margin-inline: calc(-1 * var(--space-3)) calc(-1 * var(--space-2));
        padding: 0;
      }

      footer {
        padding: var(--space-2) var(--space-4) max(var(--space-4), env(safe-area-inset-bottom));
      }

      tabmesh-composer {
        max-width: var(--measure);
        margin: 0 auto;
      }

      @media (min-width: 48rem) {
        .back {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) conversation!: Conversation;
  @property({ attribute: false }) person!: Person;

  @query('h2') private heading!: HTMLElement;
  @query('tabmesh-composer') private composer!: TabmeshComposer;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('conversation') && changed.get('conversation')?.id !== this.conversation.id) void this.#takeFocus();
  }

  override render(): TemplateResult {
    const { conversation, person } = this;
    return html`<section aria-label=${texts.conversation.with(conversation.id)}>
      <header>
        <button
          class="back quiet"
          type="button"
          aria-label=${texts.conversation.back}
          @click=${() => this.dispatchEvent(new ChooseEvent(undefined))}
        >
          ${backIcon}
        </button>
        <tabmesh-identicon .key=${person.key}></tabmesh-identicon>
        <div class="who">
          <h2 tabindex="-1"><bdi>${conversation.id}</bdi></h2>
          <p class="more">${this.#more()}</p>
        </div>
      </header>
      <tabmesh-message-log .other=${conversation.id} .entries=${conversation.entries}></tabmesh-message-log>
      <footer>
        <tabmesh-composer
          .to=${conversation.id}
          .presence=${person.presence}
          .draft=${conversation.draft}
          .refusal=${conversation.refusal}
        ></tabmesh-composer>
      </footer>
    </section>`;
  }

  #more(): TemplateResult {
    const { presence, role, home, key } = this.person;
    const words: string[] = [texts.people.presence[presence]];
    if (role === 'node') words.push(texts.conversation.isNode);
    else if (home !== undefined) words.push(texts.conversation.node(home));
    return html`${words.join(' · ')}${
      key === undefined ? '' : html` · <span>${texts.conversation.key} <code>${shortKey(key)}</code></span>`
    }`;
  }

  /** Into the box, unless that would raise a keyboard over what somebody wants to read. */
  async #takeFocus(): Promise<void> {
    await this.composer.updateComplete;
    if (matchMedia('(pointer: coarse)').matches) this.heading.focus();
    else this.composer.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-conversation': TabmeshConversation;
  }
}
