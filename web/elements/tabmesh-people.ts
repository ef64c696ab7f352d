import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { emptyChat, type ChatState } from '../chat/chat-state.js';
import { foundPeople, orderOfPeople, peopleWhoLeft, personCalled, type Person } from '../chat/person.js';
import { baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import { ReadWords, shortWords } from '../markup/short-words.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import { personRow } from './person-row.js';
import { rowStyles } from './row-styles.js';

/** From how many people on there is a box to find one. */
const findFrom = 10;

/** Milliseconds without a letter after which somebody is looked up in the network. */
const typingPause = 250;

/** Who is in the network, and who was when there was something to say. */
@customElement('tabmesh-people')
export class TabmeshPeople extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    rowStyles,
    css`
      :host {
        display: block;
        padding: var(--space-3) var(--space-2) var(--space-5);
      }

      h2 {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        font-size: var(--text-m);
      }

      h2:focus {
        outline: none;
      }

      .count {
        color: var(--text-quiet);
        font-weight: 400;
      }

      .earlier {
        margin-top: var(--space-4);
        color: var(--text-quiet);
      }

      .find {
        padding: 0 var(--space-3) var(--space-2);
      }

      .extent,
      .nobody {
        padding: var(--space-2) var(--space-3);
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) chat: ChatState = emptyChat;

  @state() private wanted = '';

  @query('h2') private heading!: HTMLElement;

  #order: readonly PeerId[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Sorting takes longer than drawing: not for each letter that somebody types.
    if (changed.has('chat') && changed.get('chat')?.people !== this.chat.people)
      this.#order = orderOfPeople(this.chat.people);
  }

  readonly #short = new ReadWords(shortWords);

  override render(): TemplateResult {
    const here = this.#order.map((id) => personCalled(this.chat, id));
    const left = peopleWhoLeft(this.chat);
    const isPart = this.chat.extent.kind === 'part';
    const canFind = isPart || here.length >= findFrom;
    const wanted = canFind ? this.wanted.trim() : '';
    const strangers = foundPeople(this.chat);
    const found = here.filter(({ id }) => id.toLowerCase().includes(wanted.toLowerCase()));
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">
        ${texts.people.heading}${isPart ? nothing : html`<span class="count" aria-hidden="true">${here.length}</span>`}
      </h2>
      ${isPart ? html`<p class="extent">${texts.people.extent(here.length, this.chat.extent.count)}</p>` : nothing}
      ${canFind ? this.#findBox() : nothing}
      ${here.length === 0 ? html`<p class="nobody">${texts.people.nobody}</p>` : nothing}
      ${
        here.length > 0 && found.length === 0 && !isPart
          ? html`<p class="nobody">${texts.people.nobodyFound(wanted)}</p>`
          : nothing
      }
      <ul role="list" aria-label=${texts.people.heading}>
        ${this.#rows(found)}
      </ul>
      ${this.#searched(strangers)}
      ${
        left.length === 0
          ? nothing
          : html`<h2 class="earlier">${texts.people.earlier}</h2>
              <ul role="list" aria-label=${texts.people.earlierLabel}>
                ${this.#rows(left)}
              </ul>`
      }
      <p class="heard-only" aria-live="polite">${this.#unreadInWords([...here, ...left])}</p>
    </section>`;
  }

  /** Puts the focus where it belongs after joining, or where it was before a conversation was opened. */
  async focusOn(id: PeerId | undefined): Promise<void> {
    await this.updateComplete;
    const button = id === undefined ? null : this.renderRoot.querySelector(`button[data-id="${CSS.escape(id)}"]`);
    if (button instanceof HTMLElement) button.focus();
    else this.heading.focus();
  }

  #findBox(): TemplateResult {
    return html`<div class="find">
      <input
        type="search"
        aria-label=${texts.people.find}
        placeholder=${texts.people.find}
        .value=${this.wanted}
        @input=${(event: InputEvent) => this.#typed((event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #typed(wanted: string): void {
    this.wanted = wanted;
    clearTimeout(this.#typing);
    if (this.chat.extent.kind === 'whole') return;
    const wait = wanted.trim() === '' ? 0 : typingPause;
    this.#typing = setTimeout(() => this.dispatchEvent(pageEvent('find-people', { prefix: wanted })), wait);
  }

  /** Who was found in the rest of the network. */
  #searched(strangers: readonly Person[]): TemplateResult {
    const words = this.#searchInWords();
    return html`<div role="status">${words === '' ? nothing : html`<p class="nobody">${words}</p>`}</div>
      ${
        strangers.length === 0
          ? nothing
          : html`<ul role="list" aria-label=${texts.people.found}>
              ${this.#rows(strangers)}
            </ul>`
      }`;
  }

  #searchInWords(): string {
    const { search } = this.chat;
    switch (search.kind) {
      case 'none':
        return '';
      case 'asking':
        return texts.people.asking;
      case 'failed':
        return texts.people.notFound(search.words);
      case 'found': {
        const more = search.total - search.people.length;
        if (more > 0) return texts.people.more(more);
        return search.total === 0 ? texts.people.nobodyCalled(search.prefix) : '';
      }
    }
  }

  #rows(people: readonly Person[]): unknown {
    return repeat(
      people,
      ({ id }) => id,
      (person) => personRow(person, person.id === this.chat.chosen, this.#short),
    );
  }

  #unreadInWords(people: readonly Person[]): string {
    return people
      .filter(({ unread }) => unread > 0)
      .map(({ id, unread }) => `${id}: ${texts.people.unread(unread)}`)
      .join('. ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-people': TabmeshPeople;
  }
}
