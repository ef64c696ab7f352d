import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PeerId } from '../../src/model/peer-id.js';
import type { RoomKey } from '../chat/conversation-id.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import { qrCode, qrCodeStyles } from './qr-code.js';
import './tabmesh-copy-field.js';

/** The link that lets others into a private room, to be handed on. */
@customElement('tabmesh-invite-sheet')
export class TabmeshInviteSheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    qrCodeStyles,
    css`
      tabmesh-copy-field,
      h3 {
        margin-top: var(--space-4);
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        max-height: 9rem;
        margin-top: var(--space-2);
        overflow-y: auto;
      }

      .said {
        min-height: 1.5em;
        color: var(--text-quiet);
        font-size: var(--text-s);
      }
    `,
  ];

  /** Of the room. */
  @property() name = '';
  @property() link = '';
  @property({ attribute: false }) room!: RoomKey;
  /** Who is here and not in the room. */
  @property({ attribute: false }) people: readonly PeerId[] = [];
  /** What came of the last invitation that was sent. */
  @property({ attribute: false }) said: string | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${texts.invite.heading(this.name)}</h2>
      <p class="lead">${texts.invite.lead}</p>
      <tabmesh-copy-field label=${texts.invite.link} .value=${this.link}></tabmesh-copy-field>
      ${qrCode(this.link, texts.invite.code)} ${this.people.length === 0 ? nothing : this.#people()}
      <p class="said" role="status">${this.said ?? nothing}</p>
      <div class="buttons">
        <button type="button" @click=${() => this.dialog.close()}>${texts.rooms.close}</button>
      </div>
    </dialog>`;
  }

  #people(): TemplateResult {
    return html`<h3 id="people">${texts.invite.send}</h3>
      <ul role="list" aria-labelledby="people">
        ${repeat(
          this.people,
          (id) => id,
          (id) =>
            html`<li>
              <button
                type="button"
                @click=${() => this.dispatchEvent(pageEvent('invite-person', { id: this.room, to: id }))}
              >
                ${texts.invite.sendTo(id)}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-invite-sheet': TabmeshInviteSheet;
  }
}
