import { html, nothing, type TemplateResult } from 'lit';
import type { RoomLine } from '../chat/rooms.js';
import { shortName } from '../chat/names.js';
import type { ReadWords } from '../markup/short-words.js';
import { texts } from '../texts.js';
import { lockIcon, roomIcon } from './icons.js';
import { rowEnd } from './row-end.js';
import { pageEvent } from './page-events.js';

/** Characters of a name before what was said last. */
const longestName = 12;

/** One entry of the list of rooms: a button that opens the room. Its name begins with that of the room. */
export function roomRow(room: RoomLine, isChosen: boolean, short: ReadWords): TemplateResult {
  const { id, name, isPrivate } = room;
  return html`<li>
    <button
      class="row"
      type="button"
      data-id=${id}
      aria-label=${inWords(room)}
      aria-current=${isChosen ? 'true' : nothing}
      @click=${(event: Event) => event.currentTarget?.dispatchEvent(pageEvent('choose-conversation', { id }))}
    >
      <span class="picture sign">${isPrivate ? lockIcon : roomIcon}</span>
      <span class="words">
        <span class="name"><bdi>${texts.rooms.hash(name)}</bdi></span>
        <span class="more" dir="auto">${secondLine(room, short)}</span>
      </span>
      ${rowEnd({ at: room.last?.at, unread: room.unread, mentions: room.mentions, isMuted: room.isMuted })}
    </button>
  </li>`;
}

/** Such as `#lobby, 3 members, 2 unread messages`. */
function inWords({ name, isPrivate, count, unread, mentions, isMuted }: RoomLine): string {
  const words: string[] = [texts.rooms.hash(name)];
  if (isPrivate) words.push(texts.rooms.private);
  words.push(texts.rooms.members(count));
  if (unread > 0) words.push(texts.people.unread(unread));
  if (mentions > 0) words.push(texts.notice.mentions(mentions));
  if (isMuted) words.push(texts.notice.muted);
  return words.join(', ');
}

function secondLine({ draft, last, count, isPrivate }: RoomLine, short: ReadWords): string {
  if (draft !== '') return `${texts.people.draft}: ${draft}`;
  if (last !== undefined)
    return `${last.author === undefined ? texts.people.you : shortName(last.author, longestName)}: ${short.of(last.utterance)}`;
  const members = texts.rooms.members(count);
  return isPrivate ? `${texts.rooms.private} · ${members}` : members;
}
