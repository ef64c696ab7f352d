import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { equalBytes } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { RoomMember, SafetyNumber } from '../../src/server/peer.js';
import { browserHost } from '../chat/browser-host.js';
import { ChatController } from '../chat/chat-controller.js';
import type { ChatState, Conversation, Offer, RoomSide } from '../chat/chat-state.js';
import { pageOfNode } from '../chat/node-url.js';
import { isRoomKey, type ConversationId, type RoomKey } from '../chat/conversation-id.js';
import { isInRoom, isWithPerson } from '../chat/conversations.js';
import { invitationLink } from '../chat/invitation.js';
import type { PageState } from '../chat/page-state.js';
import { personCalled } from '../chat/person.js';
import { alertStyles, baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { logo } from './icons.js';
import {
  ExportEvent,
  ForgetMeEvent,
  LeaveEvent,
  ShowMoveEvent,
  SomebodyElseEvent,
  UseHereEvent,
} from './page-events.js';
import type { TabmeshPeople } from './tabmesh-people.js';
import type { TabmeshRooms } from './tabmesh-rooms.js';
import './tabmesh-confirm-sheet.js';
import './tabmesh-connection.js';
import './tabmesh-conversation.js';
import './tabmesh-invite-sheet.js';
import './tabmesh-members-sheet.js';
import './tabmesh-menu.js';
import './tabmesh-move-sheet.js';
import './tabmesh-moving-in.js';
import './tabmesh-moving-out.js';
import './tabmesh-notice-card.js';
import './tabmesh-people.js';
import './tabmesh-room.js';
import './tabmesh-rooms.js';
import './tabmesh-rooms-sheet.js';
import './tabmesh-safety-sheet.js';
import './tabmesh-skeleton.js';
import './tabmesh-start.js';
import './tabmesh-welcome.js';

/** What lies over the page and has to be answered before anything else. */
type Sheet =
  | { readonly kind: 'none' }
  | { readonly kind: 'safety'; readonly id: PeerId; readonly number: SafetyNumber }
  | { readonly kind: 'forget'; readonly id: PeerId }
  | { readonly kind: 'rooms'; readonly problem: string | undefined }
  | { readonly kind: 'members' | 'leave'; readonly id: RoomKey }
  | { readonly kind: 'invite'; readonly id: RoomKey; readonly said: string | undefined }
  | { readonly kind: 'remove'; readonly id: RoomKey; readonly member: RoomMember }
  | { readonly kind: 'forget-me' }
  | { readonly kind: 'move' };

/** Invitations that are shown at a time, for anybody can send them. */
const mostOffers = 3;

/** The whole page: shows what its controller says, and tells it what people do. */
@customElement('tabmesh-app')
export class TabmeshApp extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    alertStyles,
    css`
      :host {
        display: grid;
        grid-template: auto auto 1fr / minmax(0, 1fr);
        height: 100vh;
        height: 100dvh;
      }

      .top {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        min-height: 3.75rem;
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }

      h1 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--accent);
        font-size: var(--text-l);
        letter-spacing: -0.01em;
      }

      h1 span {
        color: var(--text);
      }

      tabmesh-connection {
        flex: 1;
        min-width: 0;
      }

      @media (max-width: 30rem) {
        .top {
          gap: var(--space-1);
          padding-inline: var(--space-2) 0;
        }
      }

      .notices {
        display: grid;
      }

      .notices .alert {
        display: flex;
        overflow-wrap: anywhere;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        margin: var(--space-2) var(--space-4);
        padding-block: var(--space-1);
      }

      /* Nothing is wrong. */
      .notices .offer {
        border-color: var(--line);
        background: var(--surface);
        color: var(--text);
      }

      .answers {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      main {
        grid-row: 3;
        min-width: 0;
        min-height: 0;
        overflow-y: auto;
      }

      main.chat {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        overflow: hidden;
      }

      .side {
        overflow-y: auto;
        background: var(--surface);
      }

      /* A phone shows the list or the conversation. */
      @media (max-width: 47.99rem) {
        main.chat.list {
          display: block;
          overflow-y: auto;
        }

        .list .side,
        .list tabmesh-start {
          overflow: visible;
        }

        .talk .side {
          display: none;
        }

        .top.in {
          gap: var(--space-2);
        }

        .in h1 span {
          position: absolute;
          clip-path: inset(50%);
        }

        .list .side {
          border-bottom: 1px solid var(--line);
        }
      }

      @media (min-width: 48rem) {
        .top {
          padding-inline: var(--space-5) var(--space-4);
        }

        main.chat {
          grid-template-columns: var(--sidebar) minmax(0, 1fr);
        }

        .side {
          border-inline-end: 1px solid var(--line);
        }

        tabmesh-connection {
          flex: initial;
          margin-inline-start: auto;
        }
      }

      @media (min-width: 48rem) and (max-width: 59.99rem) {
        main.chat {
          grid-template-columns: 16rem minmax(0, 1fr);
        }
      }
    `,
  ];

  readonly #chat = new ChatController(this, browserHost());

  @query('tabmesh-people') private people!: TabmeshPeople | null;
  @query('tabmesh-rooms') private rooms!: TabmeshRooms | null;

  @state() private sheet: Sheet = { kind: 'none' };

  #shown: { readonly kind: PageState['kind']; readonly chosen: ConversationId | undefined } = {
    kind: 'starting',
    chosen: undefined,
  };

  constructor() {
    super();
    this.addEventListener('join-network', ({ wish }) => this.#chat.join(wish));
    this.addEventListener('leave-network', () => this.#chat.leave());
    this.addEventListener('use-here', () => this.#chat.useHere());
    this.addEventListener('join-as-somebody-else', () => this.#chat.joinAsSomebodyElse());
    const { talk } = this.#chat;
    this.addEventListener('choose-conversation', ({ id }) => {
      this.sheet = { kind: 'none' };
      talk.choose(id);
    });
    this.addEventListener('show-rooms', () => this.#showRooms());
    this.addEventListener('list-rooms', () => void talk.rooms.list());
    this.addEventListener('join-room', ({ name, isPrivate }) => this.#joinRoom(name, isPrivate));
    this.addEventListener('room-wish', ({ id, wish }) => (this.sheet = { kind: wish, id, said: undefined }));
    this.addEventListener('remove-member', ({ id, member }) => (this.sheet = { kind: 'remove', id, member }));
    this.addEventListener('invite-person', ({ id, to }) => this.#invite(id, to));
    this.addEventListener('find-people', ({ prefix }) => void talk.find(prefix));
    this.addEventListener('draft-message', ({ id, text }) => talk.draft(id, text));
    this.addEventListener('send-message', ({ id, text }) => talk.send(id, text));
    this.addEventListener('show-earlier', ({ id }) => void talk.showEarlier(id));
    this.addEventListener('answer-key', ({ id, answer }) => talk[answer](id));
    this.addEventListener('show-safety', ({ id }) => this.#showSafety(id));
    this.addEventListener('verify-person', ({ id, isVerified }) => talk.verify(id, isVerified));
    this.addEventListener('export-history', () => void talk.exportHistory());
    this.addEventListener('forget-conversation', ({ id }) => (this.sheet = { kind: 'forget', id }));
    this.addEventListener('forget-me', () => (this.sheet = { kind: 'forget-me' }));
    this.addEventListener('show-move', () => (this.sheet = { kind: 'move' }));
    this.addEventListener('move-out', ({ passphrase }) => this.#moveOut(passphrase));
    this.addEventListener('save-again', () => this.#chat.saveAgain());
    this.addEventListener('stay-here', () => this.#chat.stay());
    this.addEventListener('move-in', () => this.#chat.askForFile());
    this.addEventListener('open-file', ({ file, passphrase }) => this.#chat.openFile(file, passphrase));
    this.addEventListener('replace-me', () => this.#chat.replaceMe());
    this.addEventListener('close-sheet', () => (this.sheet = { kind: 'none' }));
    this.addEventListener('confirm-sheet', () => this.#confirmed());
  }

  override updated(_changed: PropertyValues<this>): void {
    const { kind } = this.#chat.state;
    const { chosen } = this.#chat.chat;
    const before = this.#shown;
    this.#shown = { kind, chosen };
    // What had the focus is gone: it goes to where the next step is. A conversation takes it by itself.
    if (kind !== 'in' || chosen !== undefined) return;
    if (before.kind === 'joining') void this.people?.focusOn(undefined);
    else if (before.chosen === undefined) return;
    else if (isRoomKey(before.chosen)) void this.rooms?.focusOn(before.chosen);
    else void this.people?.focusOn(before.chosen);
  }

  override render(): TemplateResult {
    const { state } = this.#chat;
    return html`<header class="top ${state.kind}">
        <h1>${logo}<span>${texts.name}</span></h1>
        <tabmesh-connection .state=${state}></tabmesh-connection>
        ${canLeave(state) ? this.#leaveButton() : nothing} ${state.kind === 'in' ? menu : nothing}
      </header>
      ${this.#notices()} ${this.#main(state)} ${this.#sheetOver(state)}`;
  }

  #notices(): TemplateResult | typeof nothing {
    const { trouble, renaming, offers } = this.#chat.chat;
    if (trouble === undefined && renaming === undefined && offers.length === 0) return nothing;
    return html`<div class="notices">
      ${renaming && this.#notice(texts.renamed(renaming.from, renaming.to), () => this.#chat.talk.dismissRenaming())}
      ${repeat(
        offers.slice(-mostOffers),
        ({ invitation }) => invitation,
        (offer) => this.#offer(offer),
      )}
      ${trouble === undefined ? nothing : this.#notice(trouble, () => this.#chat.talk.dismissTrouble())}
    </div>`;
  }

  #notice(words: string, close: () => void): TemplateResult {
    return html`<div class="alert" role="alert">
      <span>${words}</span>
      <button type="button" class="quiet" @click=${close}>${texts.problem.close}</button>
    </div>`;
  }

  #offer(offer: Offer): TemplateResult {
    const { rooms } = this.#chat.talk;
    return html`<div class="alert offer" role="alert">
      <span>${texts.invite.offer(offer.from, offer.room)}</span>
      <span class="answers">
        <button type="button" @click=${() => rooms.acceptOffer(offer)}>${texts.invite.accept}</button>
        <button type="button" class="quiet" @click=${() => rooms.declineOffer(offer)}>${texts.invite.decline}</button>
      </span>
    </div>`;
  }

  #sheetOver(state: PageState): TemplateResult | typeof nothing {
    const { sheet } = this;
    if (state.kind === 'moving-out' && sheet.kind === 'forget-me')
      return this.#forgetMeSheet(texts.moving.forgetMeLead(state.wish.id));
    if (state.kind !== 'in') return nothing;
    switch (sheet.kind) {
      case 'none':
        return nothing;
      case 'safety': {
        const verifiedAt = this.#chat.chat.contacts.get(sheet.id)?.verifiedAt;
        return html`<tabmesh-safety-sheet
          .with=${sheet.id}
          .number=${sheet.number}
          .verifiedAt=${verifiedAt}
        ></tabmesh-safety-sheet>`;
      }
      case 'forget':
        return html`<tabmesh-confirm-sheet
          heading=${texts.keeping.forgetConversation(sheet.id)}
          lead=${texts.keeping.forgetConversationLead(sheet.id)}
          confirm=${texts.keeping.forgetConversationButton}
        ></tabmesh-confirm-sheet>`;
      case 'rooms':
        return html`<tabmesh-rooms-sheet
          .listing=${this.#chat.chat.listing}
          .problem=${sheet.problem}
        ></tabmesh-rooms-sheet>`;
      case 'members':
      case 'invite':
      case 'leave':
      case 'remove':
        return this.#sheetOfRoom(sheet, state);
      case 'forget-me':
        return this.#forgetMeSheet(texts.keeping.forgetMeLead);
      case 'move':
        return html`<tabmesh-move-sheet .of=${state.id}></tabmesh-move-sheet>`;
    }
  }

  #forgetMeSheet(lead: string): TemplateResult {
    return html`<tabmesh-confirm-sheet
      heading=${texts.keeping.forgetMeQuestion}
      lead=${lead}
      confirm=${texts.keeping.forgetMeButton}
    ></tabmesh-confirm-sheet>`;
  }

  #moveOut(passphrase: string): void {
    this.sheet = { kind: 'none' };
    this.#chat.moveOut(passphrase);
  }

  #sheetOfRoom(
    sheet: Extract<Sheet, { readonly kind: 'members' | 'invite' | 'leave' | 'remove' }>,
    { id: self, key, node }: Extract<PageState, { kind: 'in' }>,
  ): TemplateResult | typeof nothing {
    const conversation = this.#chat.chat.conversations.get(sheet.id);
    if (!conversation || !isInRoom(conversation)) return nothing;
    const { room, invitation } = conversation.with;
    switch (sheet.kind) {
      case 'members':
        return html`<tabmesh-members-sheet
          .room=${conversation.with}
          .self=${{ id: self, key }}
        ></tabmesh-members-sheet>`;
      case 'invite':
        return html`<tabmesh-invite-sheet
          .name=${room.name}
          .link=${invitationLink(pageOfNode(node), { room: room.name, secret: invitation ?? '' })}
          .room=${sheet.id}
          .people=${outsiders(this.#chat.chat, conversation.with)}
          .said=${sheet.said}
        ></tabmesh-invite-sheet>`;
      case 'remove':
        return html`<tabmesh-confirm-sheet
          heading=${texts.rooms.removeQuestion(sheet.member.id, room.name)}
          lead=${texts.rooms.removeLead(sheet.member.id)}
          confirm=${texts.rooms.removeButton}
        ></tabmesh-confirm-sheet>`;
      case 'leave':
        return html`<tabmesh-confirm-sheet
          heading=${texts.rooms.leaveQuestion(room.name)}
          lead=${room.isPrivate ? texts.rooms.leavePrivateLead(room.name) : texts.rooms.leaveLead(room.name)}
          confirm=${texts.rooms.leaveButton}
        ></tabmesh-confirm-sheet>`;
    }
  }

  #invite(id: RoomKey, to: PeerId): void {
    const problem = this.#chat.talk.rooms.invite(id, to);
    const said = problem === undefined ? texts.invite.sent(to) : texts.invite.problem(problem);
    this.sheet = { kind: 'invite', id, said };
  }

  #showRooms(): void {
    this.sheet = { kind: 'rooms', problem: undefined };
    void this.#chat.talk.rooms.list();
  }

  #joinRoom(name: string, isPrivate: boolean): void {
    const problem = this.#chat.talk.rooms.join(name, isPrivate);
    this.sheet = problem === undefined ? { kind: 'none' } : { kind: 'rooms', problem };
  }

  #showSafety(id: PeerId): void {
    const number = this.#chat.talk.safetyNumber(id);
    if (number) this.sheet = { kind: 'safety', id, number };
  }

  #confirmed(): void {
    const { sheet } = this;
    this.sheet = { kind: 'none' };
    if (sheet.kind === 'forget') void this.#chat.talk.forget(sheet.id);
    else if (sheet.kind === 'leave') this.#chat.talk.rooms.leave(sheet.id);
    else if (sheet.kind === 'remove') void this.#chat.talk.rooms.removeMember(sheet.id, sheet.member);
    else if (sheet.kind === 'forget-me') this.#chat.forgetMe();
  }

  #main(state: PageState): TemplateResult {
    switch (state.kind) {
      case 'starting':
        return html`<main></main>`;
      case 'welcome':
        return this.#welcome(state);
      case 'joining':
        return state.origin === 'form'
          ? this.#welcome(state)
          : html`<main><tabmesh-skeleton></tabmesh-skeleton></main>`;
      case 'in':
        return this.#network(state);
      case 'elsewhere':
        return html`<main>${this.#elsewhere(state)}</main>`;
      case 'moving-in':
        return html`<main><tabmesh-moving-in .progress=${state.progress}></tabmesh-moving-in></main>`;
      case 'moving-out':
        return html`<main>
          <tabmesh-moving-out .of=${state.wish.id} .progress=${state.progress}></tabmesh-moving-out>
        </main>`;
      case 'ended':
        return html`<main>
          <tabmesh-notice-card
            heading=${texts.ended.heading}
            lead=${state.problem.words}
            .buttons=${[{ words: texts.ended.again, event: () => new LeaveEvent() }]}
          ></tabmesh-notice-card>
        </main>`;
    }
  }

  /** One template for both states: the form keeps its focus while it waits. */
  #welcome(state: Extract<PageState, { kind: 'welcome' | 'joining' }>): TemplateResult {
    return html`<main><tabmesh-welcome .state=${state}></tabmesh-welcome></main>`;
  }

  #leaveButton(): TemplateResult {
    return html`<button class="quiet" type="button" @click=${() => this.dispatchEvent(new LeaveEvent())}>
      ${texts.connection.leave}
    </button>`;
  }

  #network({ node }: Extract<PageState, { kind: 'in' }>): TemplateResult {
    const { chat } = this.#chat;
    const conversation = chat.chosen === undefined ? undefined : chat.conversations.get(chat.chosen);
    return html`<main class="chat ${conversation === undefined ? 'list' : 'talk'}">
      <div class="side">
        <tabmesh-rooms .chat=${chat}></tabmesh-rooms>
        <tabmesh-people .chat=${chat}></tabmesh-people>
      </div>
      ${
        conversation === undefined
          ? html`<tabmesh-start .chat=${chat} address=${pageOfNode(node)}></tabmesh-start>`
          : talkOf(conversation, chat)
      }
    </main>`;
  }

  #elsewhere({ cause, wish }: Extract<PageState, { kind: 'elsewhere' }>): TemplateResult {
    const isOpen = cause === 'open';
    return html`<tabmesh-notice-card
      heading=${isOpen ? texts.elsewhere.open : texts.elsewhere.takenOver}
      lead=${isOpen ? texts.elsewhere.openLead(wish.id) : texts.elsewhere.takenOverLead(wish.id)}
      .buttons=${[
        { words: texts.elsewhere.useHere, event: () => new UseHereEvent() },
        { words: texts.elsewhere.somebodyElse, event: () => new SomebodyElseEvent() },
      ]}
    ></tabmesh-notice-card>`;
  }
}

const menu = html`<tabmesh-menu
  label=${texts.keeping.menu}
  .items=${[
    { words: texts.keeping.export, event: () => new ExportEvent() },
    { words: texts.moving.menu, event: () => new ShowMoveEvent() },
    { words: texts.keeping.forgetMe, event: () => new ForgetMeEvent() },
  ]}
></tabmesh-menu>`;

function talkOf(conversation: Conversation, chat: ChatState): TemplateResult | typeof nothing {
  if (isInRoom(conversation))
    return html`<tabmesh-room .conversation=${conversation} .contacts=${chat.contacts}></tabmesh-room>`;
  if (!isWithPerson(conversation)) return nothing;
  return html`<tabmesh-conversation
    .conversation=${conversation}
    .person=${personCalled(chat, conversation.with.id)}
  ></tabmesh-conversation>`;
}

/** The form has a button of its own to give up joining. */
function canLeave(state: PageState): boolean {
  return state.kind === 'in' || (state.kind === 'joining' && state.origin === 'return');
}

/** Whom the user can send an invitation at once: whoever is there and is neither a node nor in the room. */
function outsiders({ people }: ChatState, { members }: RoomSide): readonly PeerId[] {
  return [...people.values()]
    .filter(({ presence, role, key }) => {
      const isMember = members.some((member) => equalBytes(member.key, key));
      return presence === 'online' && role === 'leaf' && !isMember;
    })
    .map(({ id }) => id)
    .sort();
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-app': TabmeshApp;
  }
}
