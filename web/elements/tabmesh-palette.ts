import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { toHex } from '../../src/model/bytes.js';
import { wantedWords } from '../../src/searching/wanted-words.js';
import type { FoundMessage, SaidIn, SearchRange } from '../../src/server/peer.js';
import { emptyChat, type ChatState, type Conversation } from '../chat/chat-state.js';
import { roomKey, type ConversationId } from '../chat/conversation-id.js';
import { wordsOf } from '../chat/join-problem.js';
import { isBlocked } from '../chat/shunning.js';
import { baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { authorsIn, type Author } from '../searching/authors.js';
import { HistorySearch, type SearchState } from '../searching/history-search.js';
import { placesCalled, type Place } from '../searching/places.js';
import { ReadWords } from '../markup/short-words.js';
import { searchingTexts } from '../searching/searching-texts.js';
import { texts } from '../texts.js';
import { choiceRow, pickedAfter } from './choice-row.js';
import { foundMessage, foundMessageStyles, foundWords } from './found-message.js';
import { pageEvent, type PageActs } from './page-events.js';

interface Action {
  readonly kind: 'action';
  readonly words: string;
  readonly event: () => Event;
}

type Line = Place | Action | FoundMessage;

/** Milliseconds without a key pressed after which it is looked for. */
const typingPause = 120;

/** Finds rooms, people, what was said, and what can be done: with the arrows and Enter. */
@customElement('tabmesh-palette')
export class TabmeshPalette extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    sheetStyles,
    foundMessageStyles,
    css`
      dialog[open] {
        display: flex;
        flex-direction: column;
        width: min(36rem, calc(100vw - 2 * var(--space-3)));
        max-height: min(44rem, calc(100dvh - 2 * var(--space-3)));
        margin-top: min(10vh, 6rem);
        padding: var(--space-3);
        overflow: hidden;
      }

      .filters {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        margin-top: var(--space-2);
      }

      .where {
        display: flex;
        min-width: 0;
        padding: 2px;
        border-radius: var(--radius-m);
        background: var(--surface-sunk);
      }

      .where button {
        min-width: 0;
        min-height: 2.5rem;
        padding: var(--space-1) var(--space-3);
        border-color: transparent;
        border-radius: calc(var(--radius-m) - 2px);
        background: transparent;
        font-size: var(--text-s);
        white-space: nowrap;
      }

      .where button[aria-pressed='true'] {
        border-color: var(--line-strong);
        background: var(--surface);
      }

      .where button:last-child {
        flex: none;
      }

      .where button span {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .by {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-width: 0;
        color: var(--text-quiet);
        font-size: var(--text-s);
      }

      select {
        min-width: 0;
        max-width: 12rem;
        min-height: var(--target);
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-m);
        background: var(--surface);
        color: var(--text);
        font: inherit;
        text-overflow: ellipsis;
      }

      [role='listbox'] {
        flex: 1 1 auto;
        min-height: 0;
        margin-top: var(--space-2);
        overflow-y: auto;
        overscroll-behavior: contain;
      }

      [role='option'] {
        display: grid;
        align-content: center;
        min-height: var(--target);
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius-s);
        cursor: pointer;
      }

      [role='option'][aria-selected='true'] {
        background: var(--accent-soft);
      }

      [role='option'] > bdi,
      [role='option'] > .action {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .progress {
        display: flex;
        flex: none;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        min-height: var(--target);
        margin-top: var(--space-1);
        padding: 0 var(--space-3);
        color: var(--text-quiet);
        font-size: var(--text-s);
      }

      .progress.failed {
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** What is looked for at first. */
  @property() text = '';

  @state() private typed = '';
  @state() private picked = 0;
  @state() private isEverywhere = false;
  @state() private author: Author | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;

  readonly #words = new ReadWords(foundWords);
  #search: HistorySearch | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.typed = this.text;
    const take: PageActs['want-search']['take'] = (search) => {
      this.#search = new HistorySearch(search, () => this.requestUpdate());
    };
    this.dispatchEvent(pageEvent('want-search', { take }));
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#search?.stop();
  }

  override firstUpdated(): void {
    this.dialog.showModal();
    this.field.select();
  }

  override render(): TemplateResult {
    const lines = this.#lines();
    return html`<dialog
      aria-label=${searchingTexts.label}
      @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}
      @keydown=${(event: KeyboardEvent) => this.#keyPressed(event, lines)}
    >
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${searchingTexts.label}
        aria-expanded="true"
        aria-controls="hits"
        aria-activedescendant=${lines.length > 0 ? `hit-${this.picked}` : nothing}
        placeholder=${searchingTexts.placeholder}
        .value=${this.typed}
        @input=${() => {
          this.typed = this.field.value;
          this.picked = 0;
          clearTimeout(this.#pause);
          this.#pause = setTimeout(() => this.#look(), typingPause);
        }}
      />
      ${this.typed.trim() === '' ? nothing : this.#filters()}
      <ul id="hits" role="listbox" aria-label=${searchingTexts.hits}>
        ${lines.map((line, index) => this.#row(line, index))}
      </ul>
      ${this.#progress()}
      <p class="heard-only" role="status">${this.#outcome(lines)}</p>
    </dialog>`;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('picked') || changed.has('typed'))
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get #state(): SearchState {
    return this.#search?.state ?? { kind: 'none' };
  }

  /** The conversation on the screen, if that is all that is looked through. */
  get #here(): Conversation | undefined {
    return this.isEverywhere ? undefined : this.#open;
  }

  get #open(): Conversation | undefined {
    const { chosen, conversations } = this.chat;
    return chosen === undefined ? undefined : conversations.get(chosen);
  }

  #look(): void {
    clearTimeout(this.#pause);
    const here = this.#here?.with;
    const by = this.author && { by: this.author.key };
    const within: SearchRange =
      here === undefined
        ? {}
        : { in: here.kind === 'room' ? { kind: 'room', id: here.room.id } : { kind: 'person', id: here.id } };
    this.#search?.look(this.typed, { ...within, ...by });
  }

  #row(line: Line, index: number): TemplateResult {
    const isPicked = index === this.picked;
    return choiceRow({
      id: `hit-${index}`,
      isPicked,
      content: this.#content(line),
      take: () => this.#take(line),
    });
  }

  #content(line: Line): TemplateResult {
    switch (line.kind) {
      case 'action':
        return html`<span class="action">${line.words}</span>`;
      case 'place':
        return html`<bdi>${line.isRoom ? texts.rooms.hash(line.name) : line.name}</bdi>`;
      case 'found':
        return foundMessage(
          line,
          this.#words.of(line.utterance),
          wantedWords(this.typed),
          this.#here ? undefined : whereOf(line),
        );
    }
  }

  #lines(): readonly Line[] {
    const wanted = this.typed.trim().toLowerCase();
    const actions = actionsNow().filter((action) => action.words.toLowerCase().includes(wanted));
    return [...placesCalled(this.chat, this.typed), ...actions, ...this.#found()];
  }

  #found(): readonly FoundMessage[] {
    const found = 'found' in this.#state ? this.#state.found : [];
    return found.filter(({ isOwn, saidAs }) => isOwn || !isBlocked(this.chat.blocked, saidAs.authorKey));
  }

  #filters(): TemplateResult {
    const open = this.#open;
    return html`<div class="filters">
      ${
        open
          ? html`<div class="where" role="group" aria-label=${searchingTexts.where}>
              ${this.#scope(searchingTexts.here(nameOfTalk(open)), false)}
              ${this.#scope(searchingTexts.everywhere, true)}
            </div>`
          : nothing
      }
      ${this.#authors()}
    </div>`;
  }

  #scope(words: string, isEverywhere: boolean): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.isEverywhere === isEverywhere ? 'true' : 'false'}
      @click=${() => {
        this.isEverywhere = isEverywhere;
        this.author = undefined;
        this.#look();
      }}
    >
      <span>${words}</span>
    </button>`;
  }

  #authors(): TemplateResult {
    const { selfKey } = this.chat;
    const self = selfKey ? [{ key: selfKey, name: texts.people.you }] : [];
    const authors = [...self, ...authorsIn(this.chat, this.#here)];
    const picked = this.author && toHex(this.author.key);
    return html`<label class="by"
      ><span>${searchingTexts.by}</span
      ><select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.author = authors.find(({ key }) => toHex(key) === value);
          this.#look();
        }}
      >
        <option value="" .selected=${picked === undefined}>${searchingTexts.anybody}</option>
        ${authors.map(
          ({ key, name }) => html`<option value=${toHex(key)} .selected=${toHex(key) === picked}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  /** How far it is, for those who see it. */
  #progress(): TemplateResult | typeof nothing {
    const state = this.#state;
    switch (state.kind) {
      case 'none':
        return this.typed.trim() === '' ? html`<p class="progress">${searchingTexts.hint}</p>` : nothing;
      case 'searching':
        return html`<p class="progress">
          ${state.backTo === undefined ? searchingTexts.begun : searchingTexts.backTo(state.backTo)}
        </p>`;
      case 'enough':
        return html`<p class="progress">
          ${state.backTo === undefined ? '' : searchingTexts.enough(state.backTo)}
          <button type="button" @click=${() => this.#search?.goOn()}>${searchingTexts.goOn}</button>
        </p>`;
      case 'done':
        return html`<p class="progress">
          ${this.#found().length === 0 ? searchingTexts.nothing : searchingTexts.all}
        </p>`;
      case 'failed':
        return html`<p class="progress failed">${searchingTexts.failed(wordsOf(state.error))}</p>`;
    }
  }

  /** What came of it, for those who hear it. */
  #outcome(lines: readonly Line[]): string {
    if (this.#state.kind === 'searching') return '';
    if (this.#state.kind === 'failed') return searchingTexts.failed(wordsOf(this.#state.error));
    return lines.length === 0 ? searchingTexts.nothing : texts.palette.count(lines.length);
  }

  #keyPressed(event: KeyboardEvent, lines: readonly Line[]): void {
    // The other controls have keys of their own.
    if (event.composedPath()[0] !== this.field) return;
    const line = lines[this.picked];
    const picked = pickedAfter(event.key, this.picked, lines.length);
    if (picked !== undefined) this.picked = picked;
    else if (event.key === 'Enter' && line) this.#take(line);
    else return;
    event.preventDefault();
  }

  #take(line: Line): void {
    this.dispatchEvent(pageEvent('close-sheet'));
    if (line.kind === 'action') {
      this.dispatchEvent(line.event());
      return;
    }
    const id = line.kind === 'place' ? line.id : talkOf(line.in);
    this.dispatchEvent(pageEvent('choose-conversation', { id }));
    if (line.kind === 'found') this.dispatchEvent(pageEvent('go-to-message', { id, reference: line.saidAs }));
  }
}

function talkOf(where: SaidIn): ConversationId {
  return where.kind === 'room' ? roomKey(where.room) : where.person.id;
}

/** In which conversation it was said, unless its author is the one whom it is with. */
function whereOf({ in: where, isOwn }: FoundMessage): string | undefined {
  if (where.kind === 'room') return texts.rooms.hash(where.room.name);
  return isOwn ? where.person.id : undefined;
}

function nameOfTalk({ with: side }: Conversation): string {
  return side.kind === 'room' ? texts.rooms.hash(side.room.name) : side.id;
}

function actionsNow(): readonly Action[] {
  const action = (words: string, event: () => Event): Action => ({ kind: 'action', words, event });
  return [
    action(texts.rooms.add, () => pageEvent('show-rooms')),
    action(texts.settings.heading, () => pageEvent('show-sheet', { sheet: 'settings' })),
    action(texts.help.heading, () => pageEvent('show-sheet', { sheet: 'help' })),
    action(texts.keeping.export, () => pageEvent('export-history')),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-palette': TabmeshPalette;
  }
}
