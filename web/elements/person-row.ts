import { html, nothing, type TemplateResult } from 'lit';
import type { ReadWords } from '../markup/short-words.js';
import { texts } from '../texts.js';
import type { Person } from '../chat/person.js';
import { isSuspect } from '../chat/trust.js';
import { verifiedIcon } from './icons.js';
import { pageEvent } from './page-events.js';
import { rowEnd } from './row-end.js';
import './tabmesh-identicon.js';

/** One entry of a list of people: a button that opens the conversation. Its name begins with the ID. */
export function personRow(person: Person, isChosen: boolean, short: ReadWords): TemplateResult {
  const { id, presence, unread } = person;
  return html`<li>
    <button
      class="row ${presence}"
      type="button"
      data-id=${id}
      aria-label=${inWords(person)}
      aria-current=${isChosen ? 'true' : nothing}
      @click=${(event: Event) => event.currentTarget?.dispatchEvent(pageEvent('choose-conversation', { id }))}
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
        <span class="more ${person.trust}" dir="auto">${secondLine(person, short)}</span>
      </span>
      ${rowEnd({ at: person.last?.at, unread, mentions: 0, isMuted: person.isMuted })}
    </button>
  </li>`;
}

/** Such as `UserA, online, 2 unread messages`. */
function inWords({ id, role, presence, trust, unread, isMuted, isBlocked }: Person): string {
  const words: string[] = [id];
  if (role === 'node') words.push(texts.people.node);
  if (trust === 'verified') words.push(texts.people.verified);
  if (isSuspect(trust)) words.push(texts.people.keyChanged);
  words.push(texts.people.presence[presence]);
  if (unread > 0) words.push(texts.people.unread(unread));
  if (isMuted) words.push(texts.notice.muted);
  if (isBlocked) words.push(texts.notice.blocked);
  return words.join(', ');
}

function secondLine({ draft, presence, trust, last, role, home, isBlocked }: Person, short: ReadWords): string {
  if (isBlocked) return texts.notice.blocked;
  if (isSuspect(trust)) return texts.people.keyChanged;
  if (draft !== '') return `${texts.people.draft}: ${draft}`;
  if (presence === 'away') return texts.people.presence.away;
  if (last !== undefined) {
    const words = short.of(last.utterance);
    return last.author === 'self' ? `${texts.people.you}: ${words}` : words;
  }
  if (role === 'node') return texts.conversation.isNode;
  return home === undefined ? '' : texts.conversation.node(home);
}
