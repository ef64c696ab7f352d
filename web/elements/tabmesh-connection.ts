import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PeerState } from '../../src/server/peer.js';
import { shortNodeUrl } from '../chat/node-url.js';
import type { PageState } from '../chat/page-state.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import { TickController } from './tick-controller.js';
import './tabmesh-identicon.js';

type InState = Extract<PageState, { kind: 'in' }>;
type OnTheWay = Extract<PeerState, { kind: 'waiting' | 'joining' | 'moving' }>;

/** Who one is, on which node, and how the connection fares: a status that says each change once. */
@customElement('tabmesh-connection')
export class TabmeshConnection extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-width: 0;
      }

      /* Where there is no room for it, it is in the menu only. */
      @container (max-width: 63.99rem) {
        button {
          display: none;
        }
      }

      [role='status'] {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-width: 0;
        color: var(--text-quiet);
        font-size: var(--text-s);
        line-height: var(--leading-tight);
      }

      .words {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.35em;
        min-width: 0;
      }

      .words > * {
        overflow: hidden;
        max-width: 100%;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      strong {
        color: var(--text);
        font-weight: 600;
      }

      .trouble > * {
        white-space: normal;
      }

      .light {
        flex: none;
        width: 0.625rem;
        height: 0.625rem;
        border: 2px solid var(--line-strong);
        border-radius: var(--radius-round);
      }

      .light.in {
        border-color: var(--accent);
        background: var(--accent);
      }

      .light.trouble {
        border-color: var(--warning);
        background: var(--warning-soft);
      }

      tabmesh-identicon {
        width: 1.75rem;
        height: 1.75rem;
      }

      .countdown {
        font-variant-numeric: tabular-nums;
      }

      @container (max-width: 47.99rem) {
        .in .words {
          flex-direction: column;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: PageState = { kind: 'starting' };

  /** The node has a page of its own, where the user can go on. */
  @property({ attribute: false }) hasPage = false;

  readonly #tick = new TickController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#networkChanged);
    window.addEventListener('offline', this.#networkChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#networkChanged);
    window.removeEventListener('offline', this.#networkChanged);
  }

  override willUpdate(): void {
    this.#tick.run(this.state.kind === 'in' && this.state.peer.kind === 'waiting');
  }

  override render(): TemplateResult {
    return html`<div role="status" aria-label=${texts.connection.label}>${this.#content()}</div>
      ${
        this.hasPage
          ? html`<button type="button" class="quiet" @click=${() => this.dispatchEvent(pageEvent('show-carry'))}>
              ${texts.moving.carry}
            </button>`
          : nothing
      }`;
  }

  #content(): TemplateResult {
    const { state } = this;
    switch (state.kind) {
      case 'starting':
      case 'welcome':
      case 'moving-in':
      case 'moving-out':
      case 'carrying-in':
      case 'carrying-out':
      case 'ended':
        return quiet(texts.connection.none);
      case 'joining':
        return quiet(texts.connection.joining(state.wish.node));
      case 'elsewhere':
        return quiet(texts.connection.elsewhere);
      case 'in':
        return this.#inNetwork(state);
    }
  }

  #inNetwork(state: InState): TemplateResult {
    switch (state.peer.kind) {
      case 'joined':
        return html`<span class="light in"></span>
          <tabmesh-identicon .key=${state.key}></tabmesh-identicon>
          <span class="words">
            <span
              >${texts.connection.youAre} <strong><bdi>${state.id}</bdi></strong></span
            >
            <span>${texts.connection.onNode(state.peer.home)}</span>
          </span>`;
      case 'waiting':
      case 'joining':
        return navigator.onLine
          ? trouble(texts.connection.lost, this.#nextNode(state.node, state.peer))
          : trouble(texts.connection.offline, html`<span>${texts.connection.offlineLead}</span>`);
      case 'moving':
        return trouble(texts.connection.closing(state.peer.home), this.#nextNode(state.node, state.peer));
      case 'new':
      case 'ended':
        return quiet(texts.connection.none);
    }
  }

  /** Where the way leads, and when: the same words from one dial to the next as long as the node is the same. */
  #nextNode(lastHome: string, { kind, url, node, ...more }: OnTheWay): TemplateResult {
    const name = node === undefined ? shortNodeUrl(url) : texts.connection.node(node);
    const { reconnecting, moving } = texts.connection;
    const until = 'until' in more ? more.until : 0;
    return html`<span
      >${kind !== 'moving' && url === lastHome ? reconnecting(name) : moving(name)} ${countdown(until)}</span
    >`;
  }

  readonly #networkChanged = (): void => this.requestUpdate();
}

function quiet(words: string): TemplateResult {
  return html`<span class="light"></span><span class="words"><span>${words}</span></span>`;
}

function trouble(what: string, then: TemplateResult): TemplateResult {
  return html`<span class="light trouble"></span><span class="words trouble"><strong>${what}</strong> ${then}</span>`;
}

/** Seen but not heard: a screen reader would say it each second. */
function countdown(until: number): TemplateResult {
  const seconds = Math.ceil((until - Date.now()) / 1000);
  const words = seconds > 0 ? texts.connection.inSeconds(seconds) : texts.connection.atOnce;
  return html`<span class="countdown" aria-hidden="true">${words}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-connection': TabmeshConnection;
  }
}
