import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState, Conversation, RoomSide } from '../chat/chat-state.js';
import type { RoomKey } from '../chat/conversation-id.js';
import { memberCount } from '../chat/rooms.js';
import { conversationStyles } from '../design/conversation-styles.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { backIcon, lockIcon } from './icons.js';
import { pageEvent, type PageActs } from './page-events.js';
import type { TabmeshComposer } from './tabmesh-composer.js';
import type { MenuItem } from './tabmesh-menu.js';
import { answeredIn } from './message-quote.js';
import type { LogContext } from './log-context.js';
import { writersIn } from '../chat/typing.js';
import { writersLine, writersLineStyles } from './writers-line.js';
import './tabmesh-composer.js';
import './tabmesh-drop-target.js';
import './tabmesh-menu.js';
import './tabmesh-message-log.js';

type RoomWish = PageActs['room-wish']['wish'];

/** Talk in a room: who is in it, what was said, and the box to write in. */
@customElement('tabmesh-room')
export class TabmeshRoom extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    conversationStyles,
    writersLineStyles,
    css`
      .members {
        flex: none;
        padding: 0 var(--space-3);
        font-size: var(--text-s);
        font-weight: 400;
      }

      .refused {
        max-width: var(--measure);
        margin: 0 auto var(--space-2);
        color: var(--text-quiet);
        font-size: var(--text-s);
      }

      .lock svg {
        width: 1.125rem;
        height: 1.125rem;
        margin-inline-end: var(--space-1);
        vertical-align: -0.15em;
      }
    `,
  ];

  @property({ attribute: false }) conversation!: Conversation<RoomSide>;
  @property({ attribute: false }) contacts: ChatState['contacts'] = new Map();

  @property({ attribute: false }) self: PeerId | undefined;
  @property({ attribute: false }) selfKey: ChatState['selfKey'];
  @property({ attribute: false }) blocked: ChatState['blocked'] = new Map();
  @property({ attribute: false }) sought: number | undefined;
  @property({ type: Boolean }) muted = false;

  @query('h2') private heading!: HTMLElement;
  @query('tabmesh-composer') private composer!: TabmeshComposer;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('conversation') && changed.get('conversation')?.id !== this.conversation.id) void this.#takeFocus();
  }

  override render(): TemplateResult {
    const { conversation, contacts } = this;
    const { room, members, standing } = conversation.with;
    return html`<section aria-label=${texts.rooms.talkIn(room.name)}>
      <header>
        <button
          class="back quiet"
          type="button"
          aria-label=${texts.conversation.backToRooms}
          @click=${() => this.dispatchEvent(pageEvent('choose-conversation', { id: undefined }))}
        >
          ${backIcon}
        </button>
        <div class="who">
          <h2 tabindex="-1">${room.isPrivate ? privateMark() : nothing}<bdi>${texts.rooms.hash(room.name)}</bdi></h2>
        </div>
        <button type="button" class="members quiet" @click=${() => this.#wish('members')}>
          ${texts.rooms.members(memberCount(members))}
        </button>
        <tabmesh-menu label=${texts.rooms.menu(room.name)} .items=${this.#items()}></tabmesh-menu>
      </header>
      <tabmesh-message-log
        .conversation=${conversation}
        .contacts=${contacts}
        .self=${this.self}
        .selfKey=${this.selfKey}
        .blocked=${this.blocked}
        .sought=${this.sought}
      ></tabmesh-message-log>
      <footer>
        ${
          standing.kind === 'refused'
            ? html`<p class="refused" role="status">${texts.rooms.refused(room.name, standing.reason)}</p>`
            : nothing
        }
        ${writersLine(writersIn(conversation, this.blocked))}
        <tabmesh-composer
          .to=${conversation.id}
          .called=${texts.rooms.hash(room.name)}
          .names=${members.map(({ id }) => id)}
          .draft=${conversation.draft}
          .refusal=${conversation.refusal}
          .aim=${conversation.aim}
          .answered=${answeredIn(conversation, this.#known)}
        ></tabmesh-composer>
      </footer>
      <tabmesh-drop-target .to=${conversation.id} called=${texts.rooms.hash(room.name)}></tabmesh-drop-target>
    </section>`;
  }

  get #known(): Pick<LogContext, 'contacts' | 'blocked'> {
    return { contacts: this.contacts, blocked: this.blocked };
  }

  #items(): readonly MenuItem[] {
    const item = (words: string, wish: RoomWish): MenuItem => ({
      words,
      event: () => this.#event(wish),
    });
    const invite = this.conversation.with.invitation === undefined ? [] : [item(texts.rooms.invite, 'invite')];
    const mute: MenuItem = {
      words: this.muted ? texts.notice.unmute : texts.notice.mute,
      event: () => pageEvent('mute-conversation', { id: this.conversation.id, isMuted: !this.muted }),
    };
    return [...invite, item(texts.rooms.showMembers, 'members'), mute, item(texts.rooms.leave, 'leave')];
  }

  #event(wish: RoomWish): Event {
    return pageEvent('room-wish', { id: this.conversation.id as RoomKey, wish });
  }

  #wish(wish: RoomWish): void {
    this.dispatchEvent(this.#event(wish));
  }

  /** Into the box, unless that would raise a keyboard over what somebody wants to read. */
  async #takeFocus(): Promise<void> {
    await this.composer.updateComplete;
    if (matchMedia('(pointer: coarse)').matches) this.heading.focus();
    else this.composer.focus();
  }
}

const privateMark = (): TemplateResult =>
  html`<span class="lock" role="img" aria-label=${texts.rooms.private} title=${texts.rooms.private}>${lockIcon}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-room': TabmeshRoom;
  }
}
