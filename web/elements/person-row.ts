import { css, html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts.js';
import type { Person } from '../chat/person.js';
import { isSuspect } from '../chat/trust.js';
import { verifiedIcon } from './icons.js';
import { ChooseEvent } from './page-events.js';
import './tabmesh-identicon.js';

/** One entry of a list of people: a button that opens the conversation. Its name begins with the ID. */
export function personRow(person: Person, isChosen: boolean): TemplateResult {
  const { id, presence, unread } = person;
  return html`<li>
    <button
      class="person ${presence}"
      type="button"
      data-id=${id}
      aria-label=${inWords(person)}
      aria-current=${isChosen ? 'true' : nothing}
      @click=${(event: Event) => event.currentTarget?.dispatchEvent(new ChooseEvent(id))}
    >
      <span class="picture">
        <tabmesh-identicon .key=${person.key}></tabmesh-identicon>
        <span class="presence"></span>
      </span>
      <span class="words">
        <span class="name"
          ><bdi>${id}</bdi
          >${person.trust === 'verified' ? html`<span class="mark">${verifiedIcon}</span>` : nothing}</span
        >
        <span class="more ${person.trust}" dir="auto">${secondLine(person)}</span>
      </span>
      ${unread > 0 ? html`<span class="badge">${unread > 99 ? '99+' : unread}</span>` : nothing}
    </button>
  </li>`;
}

/** Such as `UserA, online, 2 unread messages`. */
function inWords({ id, role, presence, trust, unread }: Person): string {
  const words: string[] = [id];
  if (role === 'node') words.push(texts.people.node);
  if (trust === 'verified') words.push(texts.people.verified);
  if (isSuspect(trust)) words.push(texts.people.keyChanged);
  words.push(texts.people.presence[presence]);
  if (unread > 0) words.push(texts.people.unread(unread));
  return words.join(', ');
}

function secondLine({ draft, presence, trust, last, role, home }: Person): string {
  if (isSuspect(trust)) return texts.people.keyChanged;
  if (draft !== '') return `${texts.people.draft}: ${draft}`;
  if (presence === 'away') return texts.people.presence.away;
  if (last !== undefined) return last.author === 'self' ? `${texts.people.you}: ${last.text}` : last.text;
  if (role === 'node') return texts.conversation.isNode;
  return home === undefined ? '' : texts.conversation.node(home);
}

export const personRowStyles = css`
  button.person {
    display: flex;
    justify-content: flex-start;
    gap: var(--space-3);
    width: 100%;
    min-height: 3.75rem;
    padding: var(--space-2) var(--space-3);
    border: 0;
    border-radius: var(--radius-m);
    background: transparent;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }

  button.person:hover {
    background: var(--surface-sunk);
    color: inherit;
  }

  button.person[aria-current='true'] {
    background: var(--accent-soft);
  }

  .picture {
    position: relative;
    display: flex;
  }

  .gone tabmesh-identicon,
  .away tabmesh-identicon {
    opacity: 0.55;
  }

  .presence {
    position: absolute;
    right: -0.2rem;
    bottom: -0.2rem;
    width: 0.875rem;
    height: 0.875rem;
    border: 2px solid var(--surface);
    border-radius: var(--radius-round);
    background: var(--accent);
  }

  .away .presence {
    background: var(--surface);
    box-shadow: inset 0 0 0 2.5px var(--warning);
  }

  .unknown .presence {
    background: var(--surface);
    box-shadow: inset 0 0 0 2.5px var(--line-strong);
  }

  .gone .presence {
    display: none;
  }

  .words {
    display: grid;
    flex: 1;
    min-width: 0;
    position: relative;
  }

  .name,
  .more {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    font-weight: 600;
  }

  .more {
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .more.changed,
  .more.declined {
    color: var(--warning);
  }

  .mark {
    color: var(--accent);
  }

  .mark svg {
    width: 1rem;
    height: 1rem;
    margin-inline-start: var(--space-1);
    vertical-align: -0.15em;
  }

  .badge {
    flex: none;
    min-width: 1.5rem;
    padding: 0 0.4rem;
    border-radius: var(--radius-round);
    background: var(--accent);
    color: var(--on-accent);
    font-size: var(--text-s);
    font-weight: 650;
    line-height: 1.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
`;
