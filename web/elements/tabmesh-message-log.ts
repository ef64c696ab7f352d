import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChatState, Conversation, Entry } from '../chat/chat-state.js';
import { logLines, type LogLine } from '../chat/log-lines.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import { downIcon } from './icons.js';
import { messageGroup, messageGroupStyles } from './message-group.js';
import { EarlierEvent } from './page-events.js';

/** How many entries are drawn at first, and more at each wish. */
const pageLength = 200;
/** Pixels from the end within which the log sticks to it. */
const nearEnd = 48;
/** Pixels from the beginning within which more is shown, for whoever scrolls up. */
const nearBeginning = 240;
const announcedAtOnce = 3;

/** What was said, the latest at the bottom. It stays at the end unless somebody reads further up. */
@customElement('tabmesh-message-log')
export class TabmeshMessageLog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    messageGroupStyles,
    css`
      :host {
        position: relative;
        display: block;
        min-height: 0;
      }

      [role='log'] {
        display: flex;
        flex-direction: column;
        height: 100%;
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: var(--space-4);
      }

      [role='log']:focus-visible {
        outline-offset: -2px;
      }

      .lines {
        width: 100%;
        max-width: var(--measure);
        margin: auto auto 0;
      }

      .empty {
        margin: auto;
        color: var(--text-quiet);
        text-align: center;
      }

      .day,
      .note {
        padding-top: var(--space-4);
        color: var(--text-quiet);
        font-size: var(--text-s);
        text-align: center;
      }

      .day {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        font-weight: 600;
      }

      .day::before,
      .day::after {
        content: '';
        flex: 1;
        border-top: 1px solid var(--line);
      }

      .note.other-key {
        color: var(--warning);
      }

      .earlier {
        display: flex;
        margin: 0 auto;
      }

      .to-end {
        position: absolute;
        right: 0;
        bottom: var(--space-3);
        left: 0;
        width: max-content;
        margin: 0 auto;
        border-radius: var(--radius-round);
        box-shadow: var(--shadow);
      }
    `,
  ];

  @property({ attribute: false }) conversation!: Conversation;
  /** Whose keys are known: in a room, where somebody else may speak under their ID. */
  @property({ attribute: false }) contacts: ChatState['contacts'] = new Map();

  /** The first entry that is drawn. */
  @state() private from = 0;
  /** Messages that came while somebody read further up. */
  @state() private unseen = 0;
  @state() private announced: readonly Entry[] = [];

  @query('[role="log"]') private log!: HTMLElement;

  #place: 'end' | 'further-up' = 'end';
  #scrollTop = 0;
  /** Pixels from what is read to the end of the log, where something comes in above it. */
  #toEnd: number | undefined;
  readonly #resized = new ResizeObserver(() => this.#stick());

  override firstUpdated(): void {
    this.#resized.observe(this.log);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversation')) return;
    const { id, entries } = this.conversation;
    const shown = changed.get('conversation');
    if (shown?.id !== id) {
      this.#goToEnd();
      this.announced = [];
      return;
    }
    const before = shown.entries;
    if (before === entries) return;
    this.#makeRoomAbove(before);
    const added = addedTo(before, entries);
    const heard = added.filter((entry) => entry.kind !== 'sent');
    // Many at once into an empty log are not said just now.
    const isNews = before.length > 0 || added.length === 1;
    if (isNews && heard.length > 0) this.announced = [...this.announced, ...heard].slice(-announcedAtOnce);
    if (added.some((entry) => entry.kind === 'sent')) this.#goToEnd();
    else if (this.#place === 'further-up') this.unseen += added.filter((entry) => entry.kind === 'received').length;
    else if (entries.length - this.from > 2 * pageLength) this.#goToEnd();
  }

  override updated(): void {
    if (this.#toEnd !== undefined) this.log.scrollTop = this.log.scrollHeight - this.#toEnd;
    this.#toEnd = undefined;
    this.#stick();
  }

  override render(): TemplateResult {
    const { entries } = this.conversation;
    const now = Date.now();
    return html`
      <div
        role="log"
        tabindex="0"
        aria-live="off"
        aria-label=${texts.conversation.log}
        @scroll=${{ handleEvent: () => this.#scrolled(), passive: true }}
      >
        ${entries.length === 0 ? html`<p class="empty">${this.#emptyInWords()}</p>` : nothing} ${this.#earlier()}
        <div class="lines">
          ${repeat(
            logLines(entries.slice(this.from), now),
            ({ key }) => key,
            (line) => this.#line(line),
          )}
        </div>
      </div>
      ${
        this.unseen === 0
          ? nothing
          : html`<button
              type="button"
              class="to-end primary"
              aria-label=${texts.conversation.newMessagesLabel(this.unseen)}
              @click=${this.#goToEnd}
            >
              ${downIcon}${texts.conversation.newMessages(this.unseen)}
            </button>`
      }
      <div class="heard-only" aria-live="polite">
        ${repeat(
          this.announced,
          ({ number }) => number,
          (entry) => html`<p>${this.#inWords(entry)}</p>`,
        )}
      </div>
    `;
  }

  #earlier(): TemplateResult | typeof nothing {
    const { past, entries } = this.conversation;
    // In a room where nothing was said nothing was said before.
    const isAll = past.kind === 'none' || (past.kind === 'at-node' && entries.length === 0);
    if (this.from === 0 && isAll) return nothing;
    if (this.from === 0 && (past.kind === 'asked' || past.kind === 'node-asked'))
      return html`<p class="note">${texts.conversation.earlierAsked}</p>`;
    return html`<button type="button" class="earlier" @click=${this.#showEarlier}>
      ${texts.conversation.earlier}
    </button>`;
  }

  #line(line: LogLine): TemplateResult {
    switch (line.kind) {
      case 'day':
        return html`<p class="day">${texts.time.day(line.day)}</p>`;
      case 'note':
        return html`<p class="note ${line.note}">
          <bdi>${texts.note(this.conversation.id, line.note)}</bdi> · <time>${texts.time.clock(line.at)}</time>
        </p>`;
      case 'renewal':
        return html`<p class="note">
          ${texts.rooms.renewed(line.by, line.removed)} · <time>${texts.time.clock(line.at)}</time>
        </p>`;
      case 'group':
        return messageGroup(line, this.conversation, this.contacts);
    }
  }

  #inWords(entry: Entry): string {
    if (entry.kind === 'renewal') return texts.rooms.renewed(entry.by, entry.removed);
    return entry.kind === 'note'
      ? texts.note(this.conversation.id, entry.note)
      : texts.conversation.announced(entry.kind === 'sent' ? texts.people.you : entry.author.id, entry.text);
  }

  #emptyInWords(): string {
    const side = this.conversation.with;
    return side.kind === 'room' ? texts.rooms.empty(side.room.name) : texts.conversation.empty(side.id);
  }

  #scrolled(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    const isNearEnd = scrollHeight - scrollTop - clientHeight <= nearEnd;
    // Only somebody who reads scrolls up; a box below that grows takes the end out of sight without it.
    if (isNearEnd) this.#place = 'end';
    else if (scrollTop < this.#scrollTop) this.#place = 'further-up';
    if (scrollTop < this.#scrollTop && scrollTop < nearBeginning) this.#showEarlier();
    this.#scrollTop = scrollTop;
    if (isNearEnd) this.unseen = 0;
  }

  /** What comes in above the first entry that was there moves nothing of what is read. */
  #makeRoomAbove(before: readonly Entry[]): void {
    const firstKnown = before[0]?.number;
    const above =
      firstKnown === undefined ? 0 : this.conversation.entries.findIndex(({ number }) => number === firstKnown);
    if (above <= 0) return;
    if (this.from > 0) this.from += above;
    else this.#toEnd = this.#distanceToEnd();
  }

  #distanceToEnd(): number {
    return this.log.scrollHeight - this.log.scrollTop;
  }

  #goToEnd(): void {
    this.#place = 'end';
    this.unseen = 0;
    this.from = Math.max(0, this.conversation.entries.length - pageLength);
    this.requestUpdate();
  }

  #stick(): void {
    if (this.#place === 'end') this.log.scrollTop = this.log.scrollHeight;
  }

  #showEarlier(): void {
    if (this.from > 0) {
      this.#toEnd = this.#distanceToEnd();
      this.from = Math.max(0, this.from - pageLength);
    } else if (this.conversation.past.kind === 'more' || this.conversation.past.kind === 'at-node') {
      this.dispatchEvent(new EarlierEvent(this.conversation.id));
    }
  }
}

/** What is new since then; what comes in above all that was there is not. Something late in a room stands among the rest. */
function addedTo(before: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const [first] = before;
  const newest = before.reduce((most, { number }) => Math.max(most, number), 0);
  const start = first === undefined ? 0 : entries.findIndex(({ number }) => number === first.number);
  return entries.slice(Math.max(0, start)).filter(({ number }) => number > newest);
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-message-log': TabmeshMessageLog;
  }
}
