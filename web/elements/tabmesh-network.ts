import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { emptyChat, type ChatState, type Conversation } from '../chat/chat-state.js';
import { isRoomKey, type ConversationId } from '../chat/conversation-id.js';
import { isInRoom, isWithPerson } from '../chat/conversations.js';
import { personCalled } from '../chat/person.js';
import { baseStyles } from '../design/shared-styles.js';
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

      @media (max-width: 47.99rem) {
        :host([list]) {
          display: block;
          overflow-y: auto;
        }

        :host([list]) .side,
        :host([list]) tabmesh-start {
          overflow: visible;
        }

        :host(:not([list])) .side {
          display: none;
        }

        :host([list]) .side {
          border-bottom: 1px solid var(--line);
        }
      }

      @media (min-width: 48rem) {
        :host {
          grid-template-columns: var(--sidebar) minmax(0, 1fr);
        }

        .side {
          border-inline-end: 1px solid var(--line);
        }
      }

      @media (min-width: 48rem) and (max-width: 59.99rem) {
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

  @query('tabmesh-people') private people!: TabmeshPeople;
  @query('tabmesh-rooms') private rooms!: TabmeshRooms;

  #chosen: ConversationId | undefined;

  override willUpdate(): void {
    const { chosen, conversations } = this.chat;
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
      ${
        conversation === undefined
          ? html`<tabmesh-start .chat=${chat} address=${this.address}></tabmesh-start>`
          : talkOf(conversation, chat)
      }`;
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
