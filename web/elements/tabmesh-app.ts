import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { SafetyNumber } from '../../src/server/peer.js';
import { browserHost } from '../chat/browser-host.js';
import { ChatController } from '../chat/chat-controller.js';
import { pageOfNode } from '../chat/node-url.js';
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
import './tabmesh-confirm-sheet.js';
import './tabmesh-connection.js';
import './tabmesh-conversation.js';
import './tabmesh-menu.js';
import './tabmesh-move-sheet.js';
import './tabmesh-moving-in.js';
import './tabmesh-moving-out.js';
import './tabmesh-notice-card.js';
import './tabmesh-people.js';
import './tabmesh-safety-sheet.js';
import './tabmesh-skeleton.js';
import './tabmesh-start.js';
import './tabmesh-welcome.js';

/** What lies over the page and has to be answered before anything else. */
type Sheet =
  | { readonly kind: 'none' }
  | { readonly kind: 'safety'; readonly id: PeerId; readonly number: SafetyNumber }
  | { readonly kind: 'forget'; readonly id: PeerId }
  | { readonly kind: 'forget-me' }
  | { readonly kind: 'move' };

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

      .chat tabmesh-people {
        background: var(--surface);
      }

      /* A phone shows the list or the conversation. */
      @media (max-width: 47.99rem) {
        main.chat.list {
          display: block;
          overflow-y: auto;
        }

        .list tabmesh-people,
        .list tabmesh-start {
          overflow: visible;
        }

        .talk tabmesh-people {
          display: none;
        }

        .top.in {
          gap: var(--space-2);
        }

        .in h1 span {
          position: absolute;
          clip-path: inset(50%);
        }

        .list tabmesh-people {
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

        .chat tabmesh-people {
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

  @state() private sheet: Sheet = { kind: 'none' };

  #shown: { readonly kind: PageState['kind']; readonly chosen: PeerId | undefined } = {
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
    this.addEventListener('choose-person', ({ id }) => talk.choose(id));
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
    else if (before.chosen !== undefined) void this.people?.focusOn(before.chosen);
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
    const { trouble, renaming } = this.#chat.chat;
    if (trouble === undefined && renaming === undefined) return nothing;
    return html`<div class="notices">
      ${renaming && this.#notice(texts.renamed(renaming.from, renaming.to), () => this.#chat.talk.dismissRenaming())}
      ${trouble === undefined ? nothing : this.#notice(trouble, () => this.#chat.talk.dismissTrouble())}
    </div>`;
  }

  #notice(words: string, close: () => void): TemplateResult {
    return html`<div class="alert" role="alert">
      <span>${words}</span>
      <button type="button" class="quiet" @click=${close}>${texts.problem.close}</button>
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

  #showSafety(id: PeerId): void {
    const number = this.#chat.talk.safetyNumber(id);
    if (number) this.sheet = { kind: 'safety', id, number };
  }

  #confirmed(): void {
    const { sheet } = this;
    this.sheet = { kind: 'none' };
    if (sheet.kind === 'forget') void this.#chat.talk.forget(sheet.id);
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
      <tabmesh-people .chat=${chat}></tabmesh-people>
      ${
        conversation === undefined
          ? html`<tabmesh-start .chat=${chat} address=${pageOfNode(node)}></tabmesh-start>`
          : html`<tabmesh-conversation
              .conversation=${conversation}
              .person=${personCalled(chat, conversation.id)}
            ></tabmesh-conversation>`
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

/** The form has a button of its own to give up joining. */
function canLeave(state: PageState): boolean {
  return state.kind === 'in' || (state.kind === 'joining' && state.origin === 'return');
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-app': TabmeshApp;
  }
}
