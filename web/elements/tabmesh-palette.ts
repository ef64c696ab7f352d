import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { emptyChat, type ChatState } from '../chat/chat-state.js';
import { baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { search, type Hit } from '../searching/search.js';
import { texts } from '../texts.js';
import { choiceRow, pickedAfter } from './choice-row.js';
import { ChooseEvent, CloseSheetEvent, ExportEvent, SeekEvent, ShowRoomsEvent, ShowSheetEvent } from './page-events.js';

interface Action {
  readonly kind: 'action';
  readonly words: string;
  readonly event: () => Event;
}

type Line = Hit | Action;

/** Finds rooms, people, what was said, and what can be done: with the arrows and Enter. */
@customElement('tabmesh-palette')
export class TabmeshPalette extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    sheetStyles,
    css`
      dialog {
        margin-top: 10vh;
        padding: var(--space-3);
      }

      [role='listbox'] {
        max-height: 55vh;
        margin-top: var(--space-2);
        overflow-y: auto;
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

      .what {
        color: var(--text-quiet);
        font-size: var(--text-s);
      }

      .text {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .nothing {
        padding: var(--space-3);
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** What is looked for at first. */
  @property() text = '';

  @state() private typed = '';
  @state() private picked = 0;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.typed = this.text;
  }

  override firstUpdated(): void {
    this.dialog.showModal();
    this.field.select();
  }

  override render(): TemplateResult {
    const lines = this.#lines();
    return html`<dialog
      aria-label=${texts.palette.label}
      @close=${() => this.dispatchEvent(new CloseSheetEvent())}
      @keydown=${(event: KeyboardEvent) => this.#keyPressed(event, lines)}
    >
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${texts.palette.label}
        aria-expanded="true"
        aria-controls="hits"
        aria-activedescendant=${lines.length > 0 ? `hit-${this.picked}` : nothing}
        placeholder=${texts.palette.placeholder}
        .value=${this.typed}
        @input=${() => {
          this.typed = this.field.value;
          this.picked = 0;
        }}
      />
      <ul id="hits" role="listbox" aria-label=${texts.palette.hits}>
        ${lines.map((line, index) => this.#row(line, index))}
      </ul>
      <p class=${lines.length === 0 ? 'nothing' : 'heard-only'} role="status">
        ${lines.length === 0 ? texts.palette.nothing : texts.palette.count(lines.length)}
      </p>
    </dialog>`;
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #row(line: Line, index: number): TemplateResult {
    const isPicked = index === this.picked;
    return choiceRow({ id: `hit-${index}`, isPicked, content: words(line), take: () => this.#take(line) });
  }

  #lines(): readonly Line[] {
    const wanted = this.typed.trim().toLowerCase();
    const actions = actionsNow().filter((action) => action.words.toLowerCase().includes(wanted));
    const hits = search(this.chat, this.typed);
    return [...hits.filter((hit) => !isSaid(hit)), ...actions, ...hits.filter(isSaid)];
  }

  #keyPressed(event: KeyboardEvent, lines: readonly Line[]): void {
    const line = lines[this.picked];
    const picked = pickedAfter(event.key, this.picked, lines.length);
    if (picked !== undefined) this.picked = picked;
    else if (event.key === 'Enter' && line) this.#take(line);
    else return;
    event.preventDefault();
  }

  #take(line: Line): void {
    this.dispatchEvent(new CloseSheetEvent());
    if (line.kind === 'action') this.dispatchEvent(line.event());
    else this.dispatchEvent(new ChooseEvent(line.id));
    if (line.kind === 'message') this.dispatchEvent(new SeekEvent(line.number));
  }
}

function isSaid(hit: Hit): boolean {
  return hit.kind === 'message';
}

function actionsNow(): readonly Action[] {
  const action = (words: string, event: () => Event): Action => ({ kind: 'action', words, event });
  return [
    action(texts.rooms.add, () => new ShowRoomsEvent()),
    action(texts.settings.heading, () => new ShowSheetEvent('settings')),
    action(texts.help.heading, () => new ShowSheetEvent('help')),
    action(texts.keeping.export, () => new ExportEvent()),
  ];
}

function words(line: Line): TemplateResult {
  switch (line.kind) {
    case 'action':
      return html`<span>${line.words}</span>`;
    case 'conversation':
      return html`<bdi>${line.isRoom ? texts.rooms.hash(line.name) : line.name}</bdi>`;
    case 'message':
      return html`<span class="what"
          ><bdi>${line.author ?? texts.people.you}</bdi> · <bdi>${line.name}</bdi> · ${texts.time.short(line.at)}</span
        ><span class="text" dir="auto">${line.text}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-palette': TabmeshPalette;
  }
}
