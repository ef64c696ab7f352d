import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shortKey } from '../../src/model/peer.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState, Conversation, PersonSide } from '../chat/chat-state.js';
import type { Person } from '../chat/person.js';
import { isSuspect } from '../chat/trust.js';
import { conversationStyles } from '../design/conversation-styles.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { backIcon, verifiedIcon } from './icons.js';
import { pageEvent } from './page-events.js';
import type { TabmeshComposer } from './tabmesh-composer.js';
import { answeredIn } from './message-quote.js';
import type { LogContext } from './log-context.js';
import { writersIn } from '../chat/typing.js';
import { writersLine, writersLineStyles } from './writers-line.js';
import './tabmesh-composer.js';
import './tabmesh-drop-target.js';
import './tabmesh-identicon.js';
import './tabmesh-key-alarm.js';
import './tabmesh-menu.js';
import './tabmesh-message-log.js';

/** Talk with one other peer: who it is, what was said, and the box to write in. */
@customElement('tabmesh-conversation')
export class TabmeshConversation extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    conversationStyles,
    writersLineStyles,
    css`
      .verified {
        color: var(--accent);
      }

      .verified svg {
        width: 1.125rem;
        height: 1.125rem;
        margin-inline-start: var(--space-1);
        vertical-align: -0.15em;
      }

      code {
        font-family: var(--font-mono);
        font-size: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) conversation!: Conversation<PersonSide>;
  @property({ attribute: false }) person!: Person;

  @property({ attribute: false }) self: PeerId | undefined;
  @property({ attribute: false }) selfKey: ChatState['selfKey'];
  @property({ attribute: false }) blocked: ChatState['blocked'] = new Map();
  @property({ attribute: false }) sought: number | undefined;

  @query('h2') private heading!: HTMLElement;
  @query('tabmesh-composer') private composer!: TabmeshComposer | null;

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('conversation');
    const isAnother = changed.has('conversation') && before?.id !== this.conversation.id;
    const trustBefore = changed.get('person')?.trust;
    const isAccepted = trustBefore !== undefined && isSuspect(trustBefore) && !isSuspect(this.person.trust);
    if (isAnother || isAccepted) void this.#takeFocus();
  }

  override render(): TemplateResult {
    const { conversation, person } = this;
    return html`<section aria-label=${texts.conversation.with(person.id)}>
      <header>
        <button
          class="back quiet"
          type="button"
          aria-label=${texts.conversation.back}
          @click=${() => this.dispatchEvent(pageEvent('choose-conversation', { id: undefined }))}
        >
          ${backIcon}
        </button>
        <tabmesh-identicon .key=${person.key}></tabmesh-identicon>
        <div class="who">
          <h2 tabindex="-1"><bdi>${person.id}</bdi>${person.trust === 'verified' ? verifiedMark() : nothing}</h2>
          <p class="more">${this.#more()}</p>
        </div>
        <tabmesh-menu
          label=${texts.conversation.menu(person.id)}
          .items=${[
            { words: texts.conversation.safetyNumber, event: () => pageEvent('show-safety', { id: person.id }) },
            ...(person.presence === 'online'
              ? [{ words: texts.conversation.way, event: () => pageEvent('show-way', { id: person.id }) }]
              : []),
            {
              words: person.isMuted ? texts.notice.unmute : texts.notice.mute,
              event: () => pageEvent('mute-conversation', { id: conversation.id, isMuted: !person.isMuted }),
            },
            {
              words: person.isBlocked ? texts.notice.unblock(person.id) : texts.notice.block(person.id),
              event: () => pageEvent('block-person', { id: person.id, isBlocked: !person.isBlocked }),
            },
            { words: texts.conversation.forget, event: () => pageEvent('forget-conversation', { id: person.id }) },
          ]}
        ></tabmesh-menu>
      </header>
      <tabmesh-message-log
        .conversation=${conversation}
        .self=${this.self}
        .selfKey=${this.selfKey}
        .blocked=${this.blocked}
        .sought=${this.sought}
      ></tabmesh-message-log>
      <footer>${writersLine(writersIn(conversation, this.blocked))}${this.#composer()}</footer>
      ${
        isSuspect(person.trust)
          ? nothing
          : html`<tabmesh-drop-target .to=${conversation.id} called=${person.id}></tabmesh-drop-target>`
      }
    </section>`;
  }

  /** Nothing can be written to a key that is another than the trusted one. */
  #composer(): TemplateResult {
    const { conversation, person } = this;
    if (isSuspect(person.trust))
      return html`<tabmesh-key-alarm .of=${person.id} .answer=${person.trust}></tabmesh-key-alarm>`;
    return html`<tabmesh-composer
      .to=${conversation.id}
      .called=${person.id}
      .presence=${person.presence}
      .names=${[person.id]}
      .draft=${conversation.draft}
      .refusal=${conversation.refusal}
      .aim=${conversation.aim}
      .answered=${answeredIn(conversation, this.#known)}
    ></tabmesh-composer>`;
  }

  get #known(): Pick<LogContext, 'contacts' | 'blocked'> {
    return { contacts: new Map(), blocked: this.blocked };
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
    await this.composer?.updateComplete;
    if (!this.composer || matchMedia('(pointer: coarse)').matches) this.heading.focus();
    else this.composer.focus();
  }
}

const verifiedMark = (): TemplateResult =>
  html`<span class="verified" role="img" aria-label=${texts.people.verified} title=${texts.people.verified}
    >${verifiedIcon}</span
  >`;

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-conversation': TabmeshConversation;
  }
}
