import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RoomMember } from '../../src/server/peer.js';
import type { RoomSide } from '../chat/chat-state.js';
import { roomKey } from '../chat/conversation-id.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import './tabmesh-identicon.js';

/** Who is in a room, and the way to talk with one of them alone. */
@customElement('tabmesh-members-sheet')
export class TabmeshMembersSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    css`
      ul {
        margin-top: var(--space-4);
      }

      .member {
        display: flex;
        align-items: center;
        justify-content: flex-start;
        gap: var(--space-3);
        width: 100%;
        min-height: 3.25rem;
        padding: var(--space-1) var(--space-2);
        overflow-wrap: anywhere;
        text-align: start;
      }

      button.member {
        border-color: transparent;
      }

      .row {
        display: flex;
        align-items: center;
      }

      .remove {
        flex: none;
      }

      .you {
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) room!: RoomSide;
  /** The user, who is in it, too. */
  @property({ attribute: false }) self!: RoomMember;

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { room, members } = this.room;
    const heading = texts.rooms.membersHeading(room.name);
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${heading}</h2>
      ${members.length === 0 ? html`<p class="lead">${texts.rooms.alone}</p>` : nothing}
      <ul role="list" aria-label=${heading}>
        <li class="member">
          <tabmesh-identicon .key=${this.self.key}></tabmesh-identicon>
          <span><bdi>${this.self.id}</bdi> <span class="you">${texts.rooms.you}</span></span>
        </li>
        ${repeat(
          members,
          ({ id }) => id,
          (member) => this.#row(member),
        )}
      </ul>
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.rooms.close}</button>
      </div>
    </dialog>`;
  }

  #row(member: RoomMember): TemplateResult {
    const { id, key } = member;
    return html`<li class="row">
      <button type="button" class="member" @click=${() => this.dispatchEvent(pageEvent('choose-conversation', { id }))}>
        <tabmesh-identicon .key=${key}></tabmesh-identicon><bdi>${id}</bdi>
      </button>
      ${this.room.room.isPrivate ? this.#removal(member) : nothing}
    </li>`;
  }

  #removal(member: RoomMember): TemplateResult {
    return html`<button
      type="button"
      class="remove quiet"
      aria-label=${texts.rooms.removeLabel(member.id)}
      @click=${() => this.dispatchEvent(pageEvent('remove-member', { id: roomKey(this.room.room), member }))}
    >
      ${texts.rooms.remove}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-members-sheet': TabmeshMembersSheet;
  }
}
