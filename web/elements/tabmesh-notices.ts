import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { emptyChat, type ChatState, type Offer } from '../chat/chat-state.js';
import { alertStyles, baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { pageEvent, type PageActs } from './page-events.js';

/** Invitations that are shown at a time, for anybody can send them. */
const mostOffers = 3;

/** What the user should know, above everything else, until they have said that they have read it. */
@customElement('tabmesh-notices')
export class TabmeshNotices extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    alertStyles,
    css`
      :host {
        display: grid;
      }

      .alert {
        display: flex;
        overflow-wrap: anywhere;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        margin: var(--space-2) var(--space-4);
        padding-block: var(--space-1);
      }

      /* Nothing is wrong. */
      .offer {
        border-color: var(--line);
        background: var(--surface);
        color: var(--text);
      }

      .moved {
        flex-wrap: wrap;
      }

      .moved > :first-child {
        flex: 1 1 14rem;
      }

      .moved .answers {
        flex: initial;
      }

      .moved button {
        white-space: normal;
      }

      .answers {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** The node that the tab was moved to, while the user has not said that they know. */
  @property({ attribute: false }) movedTo: PeerId | undefined;
  /** A part of the page that is needed now cannot be fetched. */
  @property({ attribute: false }) retry: (() => void) | undefined;

  /** Loads the newer version of the page, which is here. */
  @property({ attribute: false }) newer: (() => void) | undefined;

  override render(): TemplateResult {
    const { trouble, renaming, offers } = this.chat;
    return html`${renaming ? this.#notice(texts.renamed(renaming.from, renaming.to), 'renaming') : nothing}
    ${repeat(
      offers.slice(-mostOffers),
      ({ invitation }) => invitation,
      (offer) => this.#offer(offer),
    )}
    ${this.movedTo === undefined ? nothing : this.#carry(this.movedTo)}
    ${trouble === undefined ? nothing : this.#notice(trouble, 'trouble')}
    ${
      this.retry === undefined
        ? nothing
        : html`<div class="alert" role="alert">
            <span>${texts.problem.unfetched}</span>
            <button type="button" @click=${this.retry}>${texts.problem.retry}</button>
          </div>`
    }
    ${
      this.newer === undefined
        ? nothing
        : html`<div class="alert offer" role="status">
            <span>${texts.newer.words}</span>
            <button type="button" @click=${this.newer}>${texts.newer.reload}</button>
          </div>`
    }`;
  }

  #notice(words: string, what: PageActs['dismiss-notice']['what']): TemplateResult {
    return html`<div class="alert" role="alert">
      <span>${words}</span>
      <button type="button" class="quiet" @click=${() => this.dispatchEvent(pageEvent('dismiss-notice', { what }))}>
        ${texts.problem.close}
      </button>
    </div>`;
  }

  /** It can wait, and is said once. */
  #carry(node: PeerId): TemplateResult {
    return html`<div class="alert offer moved" role="status">
      <span>${texts.moving.carryNotice(node)}</span>
      <span class="answers">
        <button type="button" @click=${() => this.dispatchEvent(pageEvent('show-carry'))}>${texts.moving.carry}</button>
        <button
          type="button"
          class="quiet"
          @click=${() => this.dispatchEvent(pageEvent('dismiss-notice', { what: 'carry' }))}
        >
          ${texts.problem.close}
        </button>
      </span>
    </div>`;
  }

  #offer(offer: Offer): TemplateResult {
    const answer = (isAccepted: boolean) => () => this.dispatchEvent(pageEvent('answer-offer', { offer, isAccepted }));
    return html`<div class="alert offer" role="alert">
      <span>${texts.invite.offer(offer.from, offer.room)}</span>
      <span class="answers">
        <button type="button" @click=${answer(true)}>${texts.invite.accept}</button>
        <button type="button" class="quiet" @click=${answer(false)}>${texts.invite.decline}</button>
      </span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-notices': TabmeshNotices;
  }
}
