import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emptyChat, type ChatState } from '../chat/chat-state.js';
import { isThisComputerOnly } from '../chat/node-url.js';
import { baseStyles } from '../design/shared-styles.js';
import { texts } from '../texts.js';
import './tabmesh-copy-field.js';

const shownNotices = 8;

/** What is there while no conversation is open: what to do next, how to bring others in, who came and went. */
@customElement('tabmesh-start')
export class TabmeshStart extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        align-content: center;
        overflow-y: auto;
        padding: var(--space-5) var(--space-4) var(--space-7);
      }

      .sheet {
        display: grid;
        gap: var(--space-6);
        width: 100%;
        max-width: 30rem;
        margin: 0 auto;
      }

      h2 {
        font-size: var(--text-xl);
        letter-spacing: -0.01em;
      }

      h3 {
        font-size: var(--text-m);
      }

      .lead {
        margin-top: var(--space-2);
        color: var(--text-quiet);
      }

      .hint {
        color: var(--text-quiet);
        font-size: var(--text-s);
      }

      tabmesh-copy-field {
        margin-top: var(--space-3);
      }

      .comings {
        display: grid;
        gap: var(--space-1);
        margin-top: var(--space-2);
        color: var(--text-quiet);
      }

      .comings li {
        display: flex;
        justify-content: space-between;
        gap: var(--space-4);
      }

      time {
        flex: none;
        font-size: var(--text-s);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** The address that brings somebody to this page. */
  @property() address = '';

  override render(): TemplateResult {
    const isAlone = [...this.chat.people.values()].every(({ role }) => role === 'node');
    return html`<div class="sheet">
      ${
        isAlone
          ? html`<section>
              <h2>${texts.start.alone}</h2>
              <p class="lead">${texts.start.aloneLead}</p>
              ${this.#share()}
            </section>`
          : html`<section>
                <h2>${texts.start.choose}</h2>
                <p class="lead">${texts.start.chooseLead}</p>
              </section>
              <section>
                <h3>${texts.start.share}</h3>
                <p class="lead">${texts.start.shareLead}</p>
                ${this.#share()}
              </section>`
      }
      ${this.chat.notices.length === 0 ? nothing : this.#comings()}
    </div>`;
  }

  #share(): TemplateResult {
    return html`<tabmesh-copy-field label=${texts.start.address} value=${this.address}></tabmesh-copy-field>
      ${isThisComputerOnly(this.address) ? html`<p class="hint">${texts.start.thisComputerOnly}</p>` : nothing}`;
  }

  #comings(): TemplateResult {
    const notices = this.chat.notices.slice(-shownNotices).reverse();
    return html`<section>
      <h3 id="comings">${texts.start.comings}</h3>
      <ul role="list" class="comings" aria-labelledby="comings">
        ${repeat(
          notices,
          ({ number }) => number,
          ({ id, note, at }) => html`<li><bdi>${texts.note(id, note)}</bdi><time>${texts.time.clock(at)}</time></li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-start': TabmeshStart;
  }
}
