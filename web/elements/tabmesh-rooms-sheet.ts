import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RoomInfo } from '../../src/server/peer.js';
import type { RoomListing } from '../chat/chat-state.js';
import { alertStyles, baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';

/** Which rooms there are, and a new one. */
@customElement('tabmesh-rooms-sheet')
export class TabmeshRoomsSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    alertStyles,
    sheetStyles,
    css`
      form {
        display: grid;
        gap: var(--space-2);
        margin-top: var(--space-4);
      }

      label {
        font-weight: 550;
      }

      .list .quiet {
        padding-inline: 0;
      }

      .row {
        display: flex;
        gap: var(--space-2);
      }

      .row input {
        flex: 1;
        min-width: 0;
      }

      .choice {
        display: flex;
        align-items: center;
        min-height: var(--target);
        font-weight: 400;
      }

      /* The box is drawn smaller than what can be pressed. */
      .choice input {
        display: grid;
        flex: none;
        place-content: center;
        width: var(--target);
        height: var(--target);
        margin-inline-start: calc(-1 * var(--space-3));
        padding: 0;
        border: 0;
        background: transparent;
        appearance: none;
      }

      .choice input::before {
        content: '';
        width: 1.25rem;
        height: 1.25rem;
        border: 1.5px solid var(--line-strong);
        border-radius: var(--radius-s);
        background: var(--surface);
        color: var(--on-accent);
        font-size: 0.9375rem;
        font-weight: 700;
        line-height: 1.125rem;
        text-align: center;
      }

      .choice input:checked::before {
        content: '✓';
        border-color: var(--accent);
        background: var(--accent);
      }

      .hint,
      .said {
        color: var(--text-quiet);
        font-size: var(--text-s);
      }

      .list {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-top: var(--space-4);
      }

      li button {
        justify-content: space-between;
        width: 100%;
        padding-inline: 0;
        border-color: transparent;
        overflow-wrap: anywhere;
        text-align: start;
      }

      .count {
        flex: none;
        color: var(--text-quiet);
        font-size: var(--text-s);
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) listing: RoomListing = { kind: 'none' };
  /** Why the last wish did not come true. */
  @property({ attribute: false }) problem: string | undefined;

  @state() private isPrivate = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('#name') private field!: HTMLInputElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { problem } = this;
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${texts.joinRoom.heading}</h2>
      <form @submit=${this.#submitted}>
        ${problem === undefined ? nothing : html`<p class="alert" role="alert">${texts.joinRoom.problem(problem)}</p>`}
        <label for="name">${texts.joinRoom.name}</label>
        <div class="row">
          <input
            id="name"
            required
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-describedby="hint"
            aria-invalid=${problem === undefined ? nothing : 'true'}
          />
          <button type="submit" class="primary">${this.isPrivate ? texts.joinRoom.make : texts.joinRoom.join}</button>
        </div>
        <label class="choice">
          <input
            type="checkbox"
            .checked=${this.isPrivate}
            @change=${(event: Event) => (this.isPrivate = (event.target as HTMLInputElement).checked)}
          />
          ${texts.joinRoom.private}
        </label>
        <p id="hint" class="hint">${this.isPrivate ? texts.joinRoom.privateHint : texts.joinRoom.nameHint}</p>
      </form>
      <div class="list">
        <h3 id="public">${texts.joinRoom.list}</h3>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(pageEvent('list-rooms'))}>
          ${texts.joinRoom.reload}
        </button>
      </div>
      <ul role="list" aria-labelledby="public">
        ${repeat(
          roomsIn(this.listing),
          ({ name }) => name,
          (room) => this.#row(room),
        )}
      </ul>
      <p class="said" role="status">${inWords(this.listing)}</p>
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.rooms.close}</button>
      </div>
    </dialog>`;
  }

  #row({ name, members }: RoomInfo): TemplateResult {
    const count = texts.rooms.members(members);
    return html`<li>
      <button
        type="button"
        aria-label=${texts.joinRoom.entry(name, count)}
        @click=${() => this.dispatchEvent(pageEvent('join-room', { name, isPrivate: false }))}
      >
        <bdi>${texts.rooms.hash(name)}</bdi><span class="count">${count}</span>
      </button>
    </li>`;
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    this.dispatchEvent(pageEvent('join-room', { name: this.field.value, isPrivate: this.isPrivate }));
    this.field.focus();
  }
}

function roomsIn(listing: RoomListing): readonly RoomInfo[] {
  return listing.kind === 'listed' || listing.kind === 'asking' ? listing.rooms : [];
}

function inWords(listing: RoomListing): string {
  switch (listing.kind) {
    case 'none':
      return '';
    case 'asking':
      return texts.joinRoom.asking;
    case 'failed':
      return texts.joinRoom.failed(listing.words);
    case 'listed': {
      const more = listing.total - listing.rooms.length;
      if (more > 0) return texts.joinRoom.more(more);
      return listing.total === 0 ? texts.joinRoom.nobody : '';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-rooms-sheet': TabmeshRoomsSheet;
  }
}
