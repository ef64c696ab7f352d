import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { emptyChat, type ChatState, type Conversation } from '../chat/chat-state.js';
import { isRoomKey, type ConversationId } from '../chat/conversation-id.js';
import { isInRoom, isWithPerson } from '../chat/conversations.js';
import { personCalled } from '../chat/person.js';
import { PieceLoader } from '../pieces/piece-loader.js';
import { mapPiece } from '../pieces/map-piece.js';
import type { NetworkWatch } from '../network/network-watch.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import type { TabmeshPeople } from './tabmesh-people.js';
import { isMuted, muteNameOf } from '../chat/shunning.js';
import type { TabmeshRooms } from './tabmesh-rooms.js';
import './tabmesh-conversation.js';
import './tabmesh-people.js';
import './tabmesh-room.js';
import './tabmesh-rooms.js';
import './tabmesh-start.js';

/** The network from within: the lists at the side, and the conversation that is open. A phone shows one of both. */
@customElement('tabmesh-network')
export class TabmeshNetwork extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        height: 100%;
        overflow: hidden;
      }

      .side {
        overflow-y: auto;
        background: var(--surface);
      }

      @container (max-width: 47.99rem) {
        :host([list]:not([map])) {
          display: block;
          overflow-y: auto;
        }

        :host([list]) .side,
        :host([list]) tabmesh-start {
          overflow: visible;
        }

        :host(:not([list])) .side,
        :host([map]) .side {
          display: none;
        }

        :host([list]) .side {
          border-bottom: 1px solid var(--line);
        }
      }

      @container (min-width: 48rem) {
        :host {
          grid-template-columns: var(--sidebar) minmax(0, 1fr);
        }

        .side {
          border-inline-end: 1px solid var(--line);
        }
      }

      tabmesh-map,
      .no-map {
        grid-column: -2;
        grid-row: 1;
      }

      @container (max-width: 79.99rem) {
        :host([map]) tabmesh-conversation,
        :host([map]) tabmesh-room {
          grid-column: -2;
          grid-row: 1;
          visibility: hidden;
        }
      }

      @container (min-width: 80rem) {
        :host([map]:not([list])) {
          grid-template-columns: var(--sidebar) minmax(26rem, 1fr) minmax(24rem, 1fr);
        }

        :host([map]:not([list])) tabmesh-map {
          border-inline-start: 1px solid var(--line);
        }
      }

      .no-map {
        padding: var(--space-5);
        color: var(--text-quiet);
      }

      @container (min-width: 48rem) and (max-width: 59.99rem) {
        :host {
          grid-template-columns: 16rem minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** The address that brings somebody to this page. */
  @property() address = '';
  /** No conversation is open. */
  @property({ type: Boolean, reflect: true }) list = true;

  /** The network is drawn, beside the conversation or in the place of it. */
  @property({ type: Boolean, reflect: true }) map = false;
  @property({ attribute: false }) watch!: NetworkWatch;
  /** The node that the user is linked to just now. */
  @property({ attribute: false }) home: PeerId | undefined;

  @query('tabmesh-people') private people!: TabmeshPeople;
  @query('tabmesh-rooms') private rooms!: TabmeshRooms;

  #chosen: ConversationId | undefined;
  readonly #mapPiece = new PieceLoader(this, mapPiece);

  override willUpdate(): void {
    const { chosen, conversations } = this.chat;
    if (this.map) this.#mapPiece.want();
    this.list = chosen === undefined || !conversations.has(chosen);
  }

  override updated(changed: PropertyValues<this>): void {
    const { chosen } = this.chat;
    const before = this.#chosen;
    this.#chosen = chosen;
    // What had the focus is gone: it goes to where the next step is. A conversation takes it by itself.
    if (chosen !== undefined) return;
    if (before !== undefined) void (isRoomKey(before) ? this.rooms.focusOn(before) : this.people.focusOn(before));
    else if (changed.get('chat') === emptyChat) void this.people.focusOn(undefined);
  }

  override render(): TemplateResult {
    const { chat } = this;
    const conversation = chat.chosen === undefined ? undefined : chat.conversations.get(chat.chosen);
    return html`<div class="side">
        <tabmesh-rooms .chat=${chat}></tabmesh-rooms>
        <tabmesh-people .chat=${chat}></tabmesh-people>
      </div>
      ${conversation === undefined ? this.#start() : talkOf(conversation, chat)} ${this.map ? this.#drawing() : nothing}`;
  }

  #start(): TemplateResult | typeof nothing {
    if (this.map) return nothing;
    return html`<tabmesh-start .chat=${this.chat} address=${this.address}></tabmesh-start>`;
  }

  #drawing(): TemplateResult {
    const { state } = this.#mapPiece;
    if (state.kind === 'there')
      return html`<tabmesh-map .watch=${this.watch} .chat=${this.chat} .home=${this.home}></tabmesh-map>`;
    if (state.kind !== 'failed') return html`<p class="no-map"></p>`;
    return html`<p class="no-map" role="alert">
      ${texts.problem.unfetched}
      <button type="button" @click=${() => void this.#mapPiece.load()}>${texts.problem.retry}</button>
    </p>`;
  }
}

function talkOf(conversation: Conversation, chat: ChatState): TemplateResult | typeof nothing {
  if (isInRoom(conversation))
    return html`<tabmesh-room
      .conversation=${conversation}
      .contacts=${chat.contacts}
      .self=${chat.self}
      .selfKey=${chat.selfKey}
      .blocked=${chat.blocked}
      .sought=${chat.sought}
      .muted=${isMuted(chat.muted, muteNameOf(conversation))}
    ></tabmesh-room>`;
  if (!isWithPerson(conversation)) return nothing;
  return html`<tabmesh-conversation
    .conversation=${conversation}
    .self=${chat.self}
    .selfKey=${chat.selfKey}
    .blocked=${chat.blocked}
    .sought=${chat.sought}
    .person=${personCalled(chat, conversation.with.id)}
  ></tabmesh-conversation>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-network': TabmeshNetwork;
  }
}
