import { VirtualizerController } from '@tanstack/lit-virtual';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { ChatState, Conversation, Entry } from '../chat/chat-state.js';
import { logLines, type LogLine } from '../chat/log-lines.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sanitiserOf } from '../markup/sanitise.js';
import { texts } from '../texts.js';
import { downIcon } from './icons.js';
import { messageBodyStyles } from './message-body.js';
import type { LogContext } from './log-context.js';
import { entryInWords, logLine, logLineStyles, type Said } from './log-line.js';
import { messageRowStyles } from './message-row.js';
import { equalBytes } from '../../src/model/bytes.js';
import { tallies } from '../../src/model/outcome.js';
import type { MessageEntry } from '../chat/said.js';
import { isMessage } from '../chat/said.js';
import { messageQuoteStyles } from './message-quote.js';
import { messageReactionsStyles } from './message-reactions.js';
import { pageEvent } from './page-events.js';
import { gapIn } from '../chat/gaps.js';
import { SwipeController } from './swipe-controller.js';
import type { ActionSubject } from './tabmesh-message-actions.js';
import './tabmesh-message-actions.js';

/** Pixels above the first line, for the way to what was said before. */
const roomAbove = 60;
/** Pixels below the last line. */
const roomBelow = 16;
/** Pixels that a line is taken to be high before it was drawn. */
const usualHeight = 56;
/** Lines that are drawn beyond what is seen, on either side. */
const overscan = 6;
/** Pixels from the end within which the log sticks to it. */
const nearEnd = 48;
/** Pixels from the beginning within which more is shown, for whoever scrolls up. */
const nearBeginning = 240;
const announcedAtOnce = 3;
/** Entries from which on laying them out takes a while. */
const muchAtOnce = 1_000;

/**
 * What was said, the latest at the bottom. It stays at the end unless somebody reads further up. Only the lines around what is
 * seen are there; the elements of a line that is seen stay the same.
 */
@customElement('tabmesh-message-log')
export class TabmeshMessageLog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    logLineStyles,
    messageRowStyles,
    messageBodyStyles,
    messageQuoteStyles,
    messageReactionsStyles,
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
        overflow-anchor: none;
        padding: 0 var(--space-4);
      }

      [role='log']:focus-visible {
        outline-offset: -2px;
      }

      .before {
        display: grid;
        flex: none;
        align-content: center;
        height: 60px;
      }

      .lines {
        flex: none;
        width: 100%;
        max-width: var(--measure);
        margin: auto auto 0;
      }

      .empty {
        margin: auto;
        padding-bottom: 60px;
        color: var(--text-quiet);
        text-align: center;
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
  @property({ attribute: false }) self: PeerId | undefined;
  @property({ attribute: false }) selfKey: ChatState['selfKey'];
  @property({ attribute: false }) blocked: ChatState['blocked'] = new Map();
  /** The number of the entry that is to be shown. */
  @property({ attribute: false }) sought: number | undefined;

  /** Messages that came while somebody read further up. */
  @state() private unseen = 0;
  @state() private isOnTheWay = false;
  @state() private announced: readonly Said[] = [];
  /** The message that something is about to be done with. */
  @state() private subject: ActionSubject | undefined;

  @query('[role="log"]') private log!: HTMLElement;
  @query('.lines') private canvas!: HTMLElement;
  @query('.window') private window!: HTMLElement;

  readonly #sanitise = sanitiserOf(window);
  #lines: readonly LogLine[] = [];
  /** What the lines are made of. */
  #laidOut: Conversation | undefined;
  #place: 'end' | 'further-up' = 'end';
  #scrollTop = 0;
  /** As it was when it was scrolled last, in pixels. */
  #height = { content: 0, view: 0 };
  /** By how much the lines have moved down that somebody reads, in pixels. */
  #shift = 0;
  /** What is to be brought into view when the lines are there. */
  #target: 'none' | 'end' | 'news' | 'sought' = 'none';
  readonly #resized = new ResizeObserver(() => this.#stick());
  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.log,
    estimateSize: () => usualHeight,
    overscan,
    scrollMargin: roomAbove,
    paddingEnd: roomBelow,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEnd,
  });

  constructor() {
    super();
    new SwipeController(this, rowOf, ({ dataset }) => this.#answer(Number(dataset['number'])));
    this.addEventListener('click', this.#tapped);
  }

  override firstUpdated(): void {
    this.#resized.observe(this.log);
    this.#resized.observe(this.canvas);
  }

  /** Much at once is laid out in a task of its own, before the one that draws it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.conversation.entries.length > muchAtOnce && this.#layOut()) await nextTask();
    await super.scheduleUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sought') && this.sought !== undefined) this.#target = 'sought';
    if (!changed.has('conversation')) return;
    const { id, entries, newFrom } = this.conversation;
    const shown = changed.get('conversation');
    this.#layOut();
    if (shown?.id !== id) {
      this.#shift = 0;
      if (this.sought === undefined) this.#target = newFrom === undefined ? 'end' : 'news';
      this.#place = 'end';
      this.unseen = 0;
      this.announced = [];
      if (entries.length > muchAtOnce) this.#goThereFirst();
      return;
    }
    if (shown.entries !== entries) this.#hear(addedTo(shown.entries, entries), shown.entries.length > 0);
  }

  override updated(): void {
    const virtualizer = this.#virtual.getVirtualizer();
    const items = virtualizer.getVirtualItems();
    this.canvas.style.height = `${virtualizer.getTotalSize() - roomAbove}px`;
    this.window.style.transform = `translateY(${(items[0]?.start ?? roomAbove) - roomAbove}px)`;
    for (const row of this.window.children) if (row instanceof HTMLElement) virtualizer.measureElement(row);
    if (this.#shift !== 0) this.log.scrollTop += this.#shift;
    this.#shift = 0;
    this.#bringIntoView();
  }

  override render(): TemplateResult {
    const { conversation, contacts, self, blocked, sought } = this;
    const { selfKey } = this;
    const seen = { conversation, contacts, self, selfKey, blocked, sought };
    const context: LogContext = { ...seen, sanitise: this.#sanitise, act: this.#act };
    const items = this.isOnTheWay ? [] : this.#virtual.getVirtualizer().getVirtualItems();
    return html`
      <div
        role="log"
        tabindex="0"
        aria-live="off"
        aria-label=${texts.conversation.log}
        @scroll=${{ handleEvent: () => this.#scrolled(), passive: true }}
        @keydown=${this.#keyPressed}
      >
        <div class="before">${this.#earlier()}</div>
        ${conversation.entries.length === 0 ? html`<p class="empty">${this.#emptyInWords()}</p>` : nothing}
        <div class="lines">
          <div class="window">
            ${repeat(
              items,
              ({ key }) => key,
              ({ index }) =>
                html`<div data-index=${index}>${logLine(this.#lines[index], context, this.#showBetween)}</div>`,
            )}
          </div>
        </div>
      </div>
      ${this.#wayToEnd()}
      ${
        this.subject
          ? html`<tabmesh-message-actions
              .subject=${this.subject}
              @closed=${() => (this.subject = undefined)}
            ></tabmesh-message-actions>`
          : nothing
      }
      <div class="heard-only" aria-live="polite">
        ${repeat(
          this.announced,
          ({ number }) => number,
          (entry) => html`<p>${entryInWords(entry, conversation.id)}</p>`,
        )}
      </div>
    `;
  }

  #wayToEnd(): TemplateResult | typeof nothing {
    if (this.unseen > 0)
      return html`<button
        type="button"
        class="to-end primary"
        aria-label=${texts.conversation.newMessagesLabel(this.unseen)}
        @click=${this.#return}
      >
        ${downIcon}${texts.conversation.newMessages(this.unseen)}
      </button>`;
    if (!gapIn(this.conversation)) return nothing;
    return html`<button type="button" class="to-end" @click=${this.#return}>
      ${downIcon}${texts.conversation.toEnd}
    </button>`;
  }

  readonly #act = (message: MessageEntry, anchor: HTMLElement): void => {
    const { saidAs, outcome, utterance } = message;
    const { selfKey, conversation } = this;
    if (!saidAs) return;
    const own = tallies(outcome).filter(({ by }) => selfKey && by.some((key) => equalBytes(key, selfKey)));
    this.subject = {
      id: conversation.id,
      saidAs,
      isOwn: message.kind === 'sent',
      isText: utterance.kind === 'text',
      own: new Set(own.map(({ emoji }) => emoji)),
      anchor,
    };
  };

  /** A finger has no way to point without pressing. */
  readonly #tapped = (event: MouseEvent): void => {
    const isByFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    const [first] = event.composedPath();
    const isForItself = first instanceof Element && first.closest('a, button, tabmesh-code') !== null;
    const opener = rowOf(event)?.querySelector<HTMLElement>('.opener');
    if (isByFinger && !isForItself && getSelection()?.isCollapsed !== false) opener?.click();
  };

  #answer(number: number): void {
    const { id, entries } = this.conversation;
    const entry = entries.find((other) => other.number === number);
    const to = entry && isMessage(entry) ? entry.saidAs : undefined;
    if (to) this.dispatchEvent(pageEvent('aim-message', { id, aim: { kind: 'reply', to } }));
  }

  /** False if nothing is to be laid out anew. */
  #layOut(): boolean {
    const { entries, newFrom } = this.conversation;
    if (this.#laidOut?.entries === entries && this.#laidOut.newFrom === newFrom) return false;
    this.#laidOut = this.conversation;
    const lines = logLines(entries, Date.now(), newFrom);
    const virtualizer = this.#virtual.getVirtualizer();
    const anchor = this.#anchorBeside(lines);
    this.#lines = lines;
    virtualizer.setOptions({
      ...virtualizer.options,
      count: lines.length,
      getItemKey: (index) => lines[index]?.key ?? index,
    });
    if (anchor) {
      virtualizer.getTotalSize();
      this.#shift += (virtualizer.measurementsCache[anchor.index]?.start ?? anchor.start) - anchor.start;
    }
    return true;
  }

  /**
   * The virtualizer keeps the line in its place that is uppermost. Where that is the separator of a day, it is another one when
   * earlier messages have come, and the next line that stays is what is to be kept: where it was, and which it is now.
   */
  #anchorBeside(lines: readonly LogLine[]): { readonly start: number; readonly index: number } | undefined {
    const virtualizer = this.#virtual.getVirtualizer();
    const uppermost = virtualizer.getVirtualItemForOffset(virtualizer.scrollOffset ?? 0);
    if (!uppermost || lines.some(({ key }) => key === uppermost.key)) return undefined;
    const places = new Map(lines.map(({ key }, index) => [key, index]));
    for (const item of virtualizer.measurementsCache.slice(uppermost.index + 1)) {
      const index = places.get(String(item.key));
      if (index !== undefined) return { start: item.start, index };
    }
    return undefined;
  }

  /** Says what has come in, and counts it for whoever reads further up. */
  #hear(added: readonly Said[], hadEntries: boolean): void {
    const heard = added.filter((entry) => entry.kind !== 'sent');
    // Many at once into an empty log are not said just now.
    const isNews = hadEntries || added.length === 1;
    if (isNews && heard.length > 0) this.announced = [...this.announced, ...heard].slice(-announcedAtOnce);
    if (added.some((entry) => entry.kind === 'sent')) this.#goToEnd();
    else if (this.#place === 'further-up') this.unseen += added.filter((entry) => entry.kind === 'received').length;
  }

  #earlier(): TemplateResult | typeof nothing {
    const { past, entries } = this.conversation;
    // In a room where nothing was said nothing was said before.
    if (past.kind === 'none' || (past.kind === 'at-node' && entries.length === 0)) return nothing;
    if (past.kind === 'asked' || past.kind === 'node-asked')
      return html`<p class="note">${texts.conversation.earlierAsked}</p>`;
    return html`<button type="button" class="earlier" @click=${this.#showEarlier}>
      ${texts.conversation.earlier}
    </button>`;
  }

  #emptyInWords(): string {
    const side = this.conversation.with;
    return side.kind === 'room' ? texts.rooms.empty(side.room.name) : texts.conversation.empty(side.id);
  }

  #scrolled(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    const isNearEnd = scrollHeight - scrollTop - clientHeight <= nearEnd;
    // Only somebody who reads scrolls up, and then nothing else has changed: lines that turn out to be of another height, or a box
    // below that grows, take the end out of sight, too.
    const isByReader = scrollHeight === this.#height.content && clientHeight === this.#height.view;
    if (isNearEnd) this.#place = 'end';
    else if (scrollTop < this.#scrollTop && isByReader) this.#place = 'further-up';
    this.#height = { content: scrollHeight, view: clientHeight };
    if (scrollTop < this.#scrollTop && scrollTop < nearBeginning) this.#showEarlier();
    if (scrollTop !== this.#scrollTop && isByReader) this.#comeToGap(scrollTop > this.#scrollTop ? 'above' : 'below');
    this.#scrollTop = scrollTop;
    if (isNearEnd) this.unseen = 0;
  }

  /** A browser that scrolls there smoothly would stop where the end was before the lines on the way were measured. */
  #keyPressed(event: KeyboardEvent): void {
    if (event.target !== this.log || (event.key !== 'End' && event.key !== 'Home')) return;
    event.preventDefault();
    if (event.key === 'End') {
      this.#goToEnd();
      return;
    }
    this.#place = 'further-up';
    this.#virtual.getVirtualizer().scrollToOffset(0);
    this.#showEarlier();
  }

  #goToEnd(): void {
    this.#place = 'end';
    this.#target = 'end';
    this.unseen = 0;
    this.requestUpdate();
  }

  /** The end of much is not drawn before it is in view: nor is the beginning, which nobody sees. */
  #goThereFirst(): void {
    this.isOnTheWay = true;
    requestAnimationFrame(() => (this.isOnTheWay = false));
  }

  #bringIntoView(): void {
    const target = this.#target;
    this.#target = 'none';
    const virtualizer = this.#virtual.getVirtualizer();
    if (target === 'end') virtualizer.scrollToEnd();
    if (target === 'sought') {
      this.#place = 'further-up';
      const index = this.#lines.findIndex((line) => line.kind === 'message' && line.message.number === this.sought);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
    }
    if (target === 'news') {
      const index = this.#lines.findIndex(({ kind }) => kind === 'new');
      virtualizer.scrollToIndex(Math.max(0, index), { align: 'start' });
    }
  }

  /** The box below it has grown, or the keyboard of a phone has come up. */
  #stick(): void {
    if (this.#place === 'end') this.log.scrollTop = this.log.scrollHeight;
  }

  /** From above what was said then is shown further; from below there is nothing but what was said before, as always. */
  #comeToGap(from: 'above' | 'below'): void {
    if (!gapIn(this.conversation)) return;
    const seen = this.#virtual.getVirtualizer().getVirtualItems();
    if (!seen.some(({ index }) => this.#lines[index]?.kind === 'gap')) return;
    if (from === 'above') this.#showBetween();
    else this.dispatchEvent(pageEvent('return-to-end', { id: this.conversation.id }));
  }

  readonly #showBetween = (): void => {
    if (gapIn(this.conversation)?.state === 'open')
      this.dispatchEvent(pageEvent('show-between', { id: this.conversation.id }));
  };

  readonly #return = (): void => {
    this.#goToEnd();
    this.dispatchEvent(pageEvent('return-to-end', { id: this.conversation.id }));
  };

  #showEarlier(): void {
    const { id, past } = this.conversation;
    if (past.kind === 'more' || past.kind === 'at-node') this.dispatchEvent(pageEvent('show-earlier', { id }));
  }
}

/** The message that was pressed, if anything can be done with it. */
function rowOf(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset['number'] !== undefined);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What is new since then; what comes in above all that was there is not. Something late in a room stands among the rest. */
function addedTo(before: readonly Entry[], entries: readonly Entry[]): readonly Said[] {
  const first = before[before.findIndex(({ kind }) => kind === 'gap') + 1];
  const newest = before.reduce((most, { number }) => Math.max(most, number), 0);
  const start = first === undefined ? 0 : entries.findIndex(({ number }) => number === first.number);
  return entries
    .slice(Math.max(0, start))
    .filter((entry): entry is Said => entry.number > newest && entry.kind !== 'gap');
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-message-log': TabmeshMessageLog;
  }
}
