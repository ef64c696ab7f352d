import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emptyChat, type ChatState } from '../chat/chat-state.js';
import type { RoomKey } from '../chat/conversation-id.js';
import { roomsOf, type RoomLine } from '../chat/rooms.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { ReadWords, shortWords } from '../markup/short-words.js';
import { texts } from '../texts.js';
import { plusIcon, searchIcon } from './icons.js';
import { pageEvent } from './page-events.js';
import { roomRow } from './room-row.js';
import { rowStyles } from './row-styles.js';

/** The rooms that one is in, and the way into others. */
@customElement('tabmesh-rooms')
export class TabmeshRooms extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      :host {
        display: block;
        padding: var(--space-3) var(--space-2) 0;
      }

      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding-inline-start: var(--space-3);
      }

      h2 {
        font-size: var(--text-m);
      }

      .add {
        padding: 0;
      }

      .find {
        margin-inline-start: auto;
      }

      .none {
        padding: var(--space-2) var(--space-3);
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;

  readonly #short = new ReadWords(shortWords);

  override render(): TemplateResult {
    const rooms = roomsOf(this.chat);
    return html`<section aria-labelledby="heading">
      <div class="head">
        <h2 id="heading">${texts.rooms.heading}</h2>
        <button
          type="button"
          class="add find quiet"
          aria-label=${texts.palette.button}
          title=${texts.palette.button}
          @click=${() => this.dispatchEvent(pageEvent('show-sheet', { sheet: 'palette' }))}
        >
          ${searchIcon}
        </button>
        <button
          type="button"
          class="add quiet"
          aria-label=${texts.rooms.add}
          title=${texts.rooms.add}
          @click=${() => this.dispatchEvent(pageEvent('show-rooms'))}
        >
          ${plusIcon}
        </button>
      </div>
      ${rooms.length === 0 ? html`<p class="none">${texts.rooms.none}</p>` : nothing}
      <ul role="list" aria-label=${texts.rooms.heading}>
        ${repeat(
          rooms,
          ({ id }) => id,
          (room) => roomRow(room, room.id === this.chat.chosen, this.#short),
        )}
      </ul>
      <p class="heard-only" aria-live="polite">${unreadInWords(rooms)}</p>
    </section>`;
  }

  /** Puts the focus back to where it was before a room was opened. */
  async focusOn(id: RoomKey): Promise<void> {
    await this.updateComplete;
    const button =
      this.renderRoot.querySelector(`button[data-id="${CSS.escape(id)}"]`) ??
      this.renderRoot.querySelector('.add:not(.find)');
    if (button instanceof HTMLElement) button.focus();
  }
}

function unreadInWords(rooms: readonly RoomLine[]): string {
  return rooms
    .filter(({ unread }) => unread > 0)
    .map(({ name, unread }) => `${texts.rooms.hash(name)}: ${texts.people.unread(unread)}`)
    .join('. ');
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-rooms': TabmeshRooms;
  }
}
