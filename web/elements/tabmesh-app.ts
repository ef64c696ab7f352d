import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';
import { ChatController } from '../chat/chat-controller.js';
import type { ChatState } from '../chat/chat-state.js';
import type { ConversationId, RoomKey } from '../chat/conversation-id.js';
import { networkLink } from '../chat/invitation.js';
import { pageOfNode } from '../chat/node-url.js';
import type { PageState } from '../chat/page-state.js';
import { neighbour, nextUnread } from '../chat/order.js';
import { perform, type CommandDesk } from '../commands/perform.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import type { NewerVersion } from '../offline/keep-page.js';
import { browserIdle, fetchLater } from '../pieces/fetch-later.js';
import { PieceLoader } from '../pieces/piece-loader.js';
import { offlinePiece } from '../pieces/offline-piece.js';
import { chatPiece, laterPieces, movingPiece, sheetsPiece } from '../pieces/pieces.js';
import { listenToKeys } from '../settings/keys.js';
import { SettingsController } from '../settings/settings-controller.js';
import { browserStorage } from '../tabs/tab-storage.js';
import { titleAndIcon } from '../notice/show-unread.js';
import { ownPage, type Surroundings } from '../surroundings.js';
import { texts } from '../texts.js';
import { appStyles } from './app-styles.js';
import { logo, networkIcon } from './icons.js';
import { elsewhereCard, endedCard } from './over-cards.js';
import { pageEvent, type PageActs } from './page-events.js';
import { pageMenu } from './page-menu.js';
import type { Sheet } from './sheet.js';
import { WidthController } from './width-controller.js';
import './tabmesh-connection.js';
import './tabmesh-notices.js';
import './tabmesh-skeleton.js';
import './tabmesh-welcome.js';

/** In rem: from here on there is room for a conversation and the network beside each other. */
const roomForBoth = 80;
/** Below this what is done rarely is behind one button. */
const narrow = 30;

/** The whole page: shows what its controller says, and tells it what people do. What is not needed to join comes in pieces. */
@customElement('tabmesh-app')
export class TabmeshApp extends LitElement {
  static override styles = [baseStyles, buttonStyles, appStyles];

  /** It is a part of somebody else's page. */
  @property({ type: Boolean, reflect: true }) embedded = false;

  readonly #around: Surroundings;
  readonly #chat: ChatController;
  readonly #network = new PieceLoader(this, chatPiece);
  readonly #sheets = new PieceLoader(this, sheetsPiece);
  readonly #moving = new PieceLoader(this, movingPiece);

  @state() private isMapOpen = false;
  @state() private newer: NewerVersion | undefined;
  @state() private sheet: Sheet = { kind: 'none' };
  /** The page that the user need not be told of again. */
  @state() private stayingFrom: string | undefined;

  /** The conversation to come back to from the drawing of the network. */
  #behindMap: ConversationId | undefined;
  readonly #width = new WidthController(this, [narrow, roomForBoth]);
  #hasJoined = false;
  #stopKeys: () => void = () => undefined;
  readonly #settings: SettingsController;
  readonly #desk: CommandDesk = {
    send: (id, text) => this.#chat.talk.send(id, text),
    joinRoom: (name) => this.#chat.talk.rooms.join(name, false),
    leaveRoom: (id) => (this.sheet = { kind: 'leave', id }),
    write: (to, text) => {
      const id = typedPeerId(to);
      this.#chat.talk.choose(id);
      this.#chat.talk.send(id, text);
    },
    showMembers: (id) => (this.sheet = { kind: 'members', id }),
    mute: (id, isMuted) => this.#chat.talk.mute(id, isMuted),
    search: (text) => (this.sheet = { kind: 'palette', text }),
    help: () => this.#show('help'),
    refuse: (id, words) => this.#chat.talk.refuse(id, words),
    draft: (id, text) => this.#chat.talk.draft(id, text),
  };

  constructor(around: Surroundings = ownPage(titleAndIcon(document))) {
    super();
    this.#around = around;
    this.#chat = new ChatController(this, around);
    this.#settings = new SettingsController(this, browserStorage(), around);
    this.#listenToForm();
    this.#listenToTalk();
    this.#listenToSheets();
  }

  #listenToForm(): void {
    this.addEventListener('join-network', ({ detail: { wish } }) => this.#chat.join(wish));
    this.addEventListener('leave-network', () => this.#chat.leave());
    this.addEventListener('use-here', () => this.#chat.useHere());
    this.addEventListener('join-as-somebody-else', () => this.#chat.joinAsSomebodyElse());
    this.addEventListener('save-again', () => this.#chat.saveAgain());
    this.addEventListener('stay-here', () => this.#chat.stay());
    this.addEventListener('move-in', () => this.#chat.askForFile());
    this.addEventListener('open-file', ({ detail: { file, passphrase } }) => this.#chat.openFile(file, passphrase));
    this.addEventListener('carry', () => this.#chat.carry());
    this.addEventListener('call-off-carry', () => this.#chat.callOffCarry());
    this.addEventListener('accept-guest', () => this.#chat.acceptGuest());
    this.addEventListener('replace-me', () => this.#chat.replaceMe());
  }

  #listenToTalk(): void {
    const { talk } = this.#chat;
    this.addEventListener('choose-conversation', ({ detail: { id } }) => {
      this.sheet = { kind: 'none' };
      // Where there is no room for both, the one takes the place of the other.
      if (!this.#width.isAtLeast(roomForBoth)) this.isMapOpen = false;
      talk.choose(id);
    });
    this.addEventListener('list-rooms', () => void talk.rooms.list());
    this.addEventListener('find-people', ({ detail: { prefix } }) => void talk.find(prefix));
    this.addEventListener('draft-message', ({ detail: { id, text } }) => talk.draft(id, text));
    this.addEventListener('send-message', ({ detail: { id, text, origin } }) => {
      if (origin === 'again') talk.send(id, text);
      else perform(this.#desk, id, text);
    });
    this.addEventListener('offer-files', ({ detail: { to, files } }) => void talk.offerFiles(to, files));
    this.addEventListener('want-files', ({ detail: { take } }) => take(talk.files));
    this.addEventListener('aim-message', ({ detail: { id, aim } }) => talk.aim(id, aim));
    this.addEventListener('edit-last', ({ detail: { id } }) => talk.editLast(id));
    this.addEventListener('amend-message', ({ detail: { id, amendment } }) => talk.say(id, amendment));
    this.addEventListener('go-to-message', ({ detail: { id, reference } }) => void talk.goTo(id, reference));
    this.addEventListener('want-search', ({ detail: { take } }) => take((words, range) => talk.search(words, range)));
    this.addEventListener('show-between', ({ detail: { id } }) => void talk.showBetween(id));
    this.addEventListener('return-to-end', ({ detail: { id } }) => talk.returnToEnd(id));
    this.addEventListener('mute-conversation', ({ detail: { id, isMuted } }) => talk.mute(id, isMuted));
    this.addEventListener('block-person', ({ detail: { id, isBlocked } }) => talk.block(id, isBlocked));
    this.addEventListener('show-earlier', ({ detail: { id } }) => void talk.showEarlier(id));
    this.addEventListener('answer-key', ({ detail: { id, answer } }) => talk.direct[answer](id));
    this.addEventListener('verify-person', ({ detail: { id, isVerified } }) => talk.direct.verify(id, isVerified));
    this.addEventListener('export-history', () => void talk.exportHistory());
    this.addEventListener('answer-offer', ({ detail: { offer, isAccepted } }) =>
      isAccepted ? talk.rooms.acceptOffer(offer) : talk.rooms.declineOffer(offer),
    );
    this.addEventListener('dismiss-notice', ({ detail: { what } }) => {
      if (what === 'trouble') talk.dismissTrouble();
      else if (what === 'renaming') talk.dismissRenaming();
      else this.stayingFrom = this.#chat.carryPlace?.page;
    });
  }

  #listenToSheets(): void {
    const { talk } = this.#chat;
    this.addEventListener('show-rooms', () => {
      this.sheet = { kind: 'rooms', problem: undefined };
      void talk.rooms.list();
    });
    this.addEventListener('join-room', ({ detail: { name, isPrivate } }) => this.#joinRoom(name, isPrivate));
    this.addEventListener(
      'room-wish',
      ({ detail: { id, wish } }) => (this.sheet = { kind: wish, id, said: undefined }),
    );
    this.addEventListener(
      'remove-member',
      ({ detail: { id, member } }) => (this.sheet = { kind: 'remove', id, member }),
    );
    this.addEventListener('invite-person', ({ detail: { id, to } }) => this.#invite(id, to));
    this.addEventListener('show-safety', ({ detail: { id } }) => {
      const number = talk.direct.safetyNumber(id);
      if (number) this.sheet = { kind: 'safety', id, number };
    });
    this.addEventListener('show-way', ({ detail: { id } }) => this.#showWay(id));
    this.addEventListener('forget-conversation', ({ detail: { id } }) => (this.sheet = { kind: 'forget', id }));
    this.addEventListener('forget-me', () => (this.sheet = { kind: 'forget-me' }));
    this.addEventListener('show-move', () => (this.sheet = { kind: 'move' }));
    this.addEventListener('show-carry', () => (this.sheet = { kind: 'carry' }));
    this.addEventListener('move-out', ({ detail: { passphrase } }) => {
      this.sheet = { kind: 'none' };
      this.#chat.moveOut(passphrase);
    });
    this.addEventListener('show-map', ({ detail: { isOpen } }) => this.#showMap(isOpen));
    this.addEventListener('show-sheet', ({ detail: { sheet } }) => this.#show(sheet));
    this.addEventListener('prefer', ({ detail: { change } }) => this.#settings.change(change));
    this.addEventListener('close-sheet', () => (this.sheet = { kind: 'none' }));
    this.addEventListener('confirm-sheet', () => this.#confirmed());
  }

  override willUpdate(): void {
    const { state } = this.#chat;
    if (state.kind === 'joining' || state.kind === 'in') this.#network.want();
    if (/^(moving|carrying)-/.test(state.kind)) this.#moving.want();
    if (this.sheet.kind !== 'none') this.#sheets.want();
  }

  override updated(_changed: PropertyValues<this>): void {
    if (this.#hasJoined || this.#chat.state.kind !== 'in') return;
    this.#hasJoined = true;
    performance.mark('tabmesh-in');
    void this.#fetchRest();
  }

  /** From then on the node of the page may go. */
  async #fetchRest(): Promise<void> {
    await fetchLater(laterPieces, browserIdle);
    if (this.#around.isKept) await this.#keepPage();
    performance.mark('tabmesh-fetched');
  }

  override render(): TemplateResult | typeof nothing {
    const { state, chat } = this.#chat;
    if (!this.#settings.isReady) return nothing;
    return html`${keyed(this.#settings.language, this.#page(state, chat))}`;
  }

  /** All of it is drawn anew in another language. */
  #page(state: PageState, chat: ChatState): TemplateResult {
    const { carryPlace } = this.#chat;
    // What a notice offers is not offered beside it once more.
    const movedTo = carryPlace?.isNews && carryPlace.page !== this.stayingFrom ? carryPlace.node : undefined;
    const isInMenu = state.kind === 'in' && !this.#width.isAtLeast(narrow);
    return html`<header class="top ${state.kind}">
        <h1>${logo}<span>${texts.name}</span></h1>
        <tabmesh-connection
          .state=${state}
          .hasPage=${carryPlace !== undefined && movedTo === undefined}
        ></tabmesh-connection>
        ${canLeave(state) && !isInMenu ? this.#leaveButton() : nothing}
        ${state.kind === 'in' ? html`${this.#mapButton()} ${pageMenu(state.peer.kind === 'joined', isInMenu, carryPlace)}` : nothing}
      </header>
      <tabmesh-notices
        .movedTo=${movedTo}
        .chat=${chat}
        .retry=${this.#missing()}
        .newer=${this.newer?.reload}
      ></tabmesh-notices>
      <main>${this.#main(state)}</main>
      ${
        this.#sheets.state.kind === 'there'
          ? html`<tabmesh-sheets
              .sheet=${this.sheet}
              .state=${state}
              .chat=${chat}
              .preferences=${this.#settings.preferences}
              .waysIn=${this.#chat.waysIn}
              .carryPlace=${carryPlace}
              .carriage=${this.#chat.carriage}
            ></tabmesh-sheets>`
          : nothing
      }`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of ['dragover', 'drop'] as const) this.addEventListener(event, leaveFile);
    const { talk } = this.#chat;
    this.#stopKeys = listenToKeys(
      this.#around.keys,
      {
        palette: () => this.#show('palette'),
        find: () => this.#show('palette'),
        settings: () => this.#show('settings'),
        help: () => this.#show('help'),
        next: () => talk.choose(neighbour(this.#chat.chat, 1)),
        previous: () => talk.choose(neighbour(this.#chat.chat, -1)),
        unread: () => talk.choose(nextUnread(this.#chat.chat)),
      },
      () => this.#chat.state.kind === 'in' && this.sheet.kind === 'none',
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of ['dragover', 'drop'] as const) this.removeEventListener(event, leaveFile);
    this.#stopKeys();
  }

  /** When all of the page is here: what is kept then is fetched from the browser's own cache. */
  async #keepPage(): Promise<void> {
    try {
      const { keepPage, keepingHost } = await offlinePiece();
      const host = keepingHost(window);
      if (host) await keepPage(host, (version) => (this.newer = version));
    } catch {
      // It can be opened without a node another time.
    }
  }

  #show(sheet: PageActs['show-sheet']['sheet']): void {
    this.sheet = sheet === 'palette' ? { kind: sheet, text: '' } : { kind: sheet };
  }

  /** How to ask again for what cannot be shown. */
  #missing(): (() => void) | undefined {
    const missing = [this.#network, this.#sheets, this.#moving].filter(({ state }) => state.kind === 'failed');
    return missing.length === 0 ? undefined : () => missing.forEach((piece) => void piece.load());
  }

  #showWay(id: PeerId | undefined): void {
    const { state, talk } = this.#chat;
    if (state.kind !== 'in') return;
    const home = state.peer.kind === 'joined' ? state.peer.home : undefined;
    const to = id ?? home;
    const trace = to && talk.trace(to);
    if (trace) this.sheet = { kind: 'way', trace, url: id === undefined ? state.node : undefined };
  }

  #invite(id: RoomKey, to: PeerId): void {
    const problem = this.#chat.talk.rooms.invite(id, to);
    const said = problem === undefined ? texts.invite.sent(to) : texts.invite.problem(problem);
    this.sheet = { kind: 'invite', id, said };
  }

  #joinRoom(name: string, isPrivate: boolean): void {
    const problem = this.#chat.talk.rooms.join(name, isPrivate);
    this.sheet = problem === undefined ? { kind: 'none' } : { kind: 'rooms', problem };
  }

  #confirmed(): void {
    const { sheet } = this;
    this.sheet = { kind: 'none' };
    if (sheet.kind === 'forget') void this.#chat.talk.direct.forget(sheet.id);
    else if (sheet.kind === 'leave') this.#chat.talk.rooms.leave(sheet.id);
    else if (sheet.kind === 'remove') void this.#chat.talk.rooms.removeMember(sheet.id, sheet.member);
    else if (sheet.kind === 'forget-me') this.#chat.forgetMe();
  }

  #main(state: PageState): TemplateResult | typeof nothing {
    switch (state.kind) {
      case 'starting':
        return nothing;
      case 'welcome':
        return this.#welcome(state);
      case 'joining':
        return state.origin === 'form' ? this.#welcome(state) : skeleton;
      case 'in':
        return this.#network.state.kind === 'there'
          ? html`<tabmesh-network
              ?map=${this.isMapOpen}
              .watch=${this.#chat.network}
              .home=${state.peer.kind === 'joined' || state.peer.kind === 'moving' ? state.peer.home : undefined}
              .chat=${this.#chat.chat}
              address=${networkLink(pageOfNode(state.node), this.#chat.waysIn)}
            ></tabmesh-network>`
          : skeleton;
      case 'elsewhere':
        return elsewhereCard(state);
      case 'moving-in':
      case 'moving-out':
      case 'carrying-in':
      case 'carrying-out':
        return this.#moving.state.kind === 'there' ? this.#moving.state.module.movingScreen(state) : skeleton;
      case 'ended':
        return endedCard(state);
    }
  }

  /** One template for both states: the form keeps its focus while it waits. */
  #welcome(state: Extract<PageState, { kind: 'welcome' | 'joining' }>): TemplateResult {
    return html`<tabmesh-welcome .state=${state}></tabmesh-welcome>`;
  }

  /** Where there is no room for both, nobody reads the conversation that the network covers. */
  #showMap(isOpen: boolean): void {
    this.isMapOpen = isOpen;
    if (this.#width.isAtLeast(roomForBoth)) return;
    const { talk, chat } = this.#chat;
    if (!isOpen) talk.choose(this.#behindMap);
    this.#behindMap = isOpen ? chat.chosen : undefined;
    if (isOpen) talk.choose(undefined);
  }

  #mapButton(): TemplateResult {
    return html`<button
      class="quiet map"
      type="button"
      aria-pressed=${this.isMapOpen}
      title=${texts.connection.network}
      @click=${() => this.#showMap(!this.isMapOpen)}
    >
      ${networkIcon}<span>${texts.connection.network}</span>
    </button>`;
  }

  #leaveButton(): TemplateResult {
    return html`<button class="quiet" type="button" @click=${() => this.dispatchEvent(pageEvent('leave-network'))}>
      ${texts.connection.leave}
    </button>`;
  }
}

/** A file that is dropped beside a conversation would be opened by the browser, in the place of the page. */
function leaveFile(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

const skeleton = html`<tabmesh-skeleton></tabmesh-skeleton>`;

/** The form has a button of its own to give up joining. */
function canLeave(state: PageState): boolean {
  return state.kind === 'in' || (state.kind === 'joining' && state.origin === 'return');
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-app': TabmeshApp;
  }
}
