import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts.js';
import { bellOffIcon } from './icons.js';

interface End {
  /** When the last thing was said, epoch milliseconds. */
  readonly at: number | undefined;
  readonly unread: number;
  readonly mentions: number;
  readonly isMuted: boolean;
}

/** The end of an entry of a list: when something was said last, and how much is unread. The name of the entry says it in words. */
export function rowEnd({ at, unread, mentions, isMuted }: End): TemplateResult {
  return html`<span class="end">
    ${at === undefined ? nothing : html`<time>${texts.time.short(at)}</time>`}
    <span class="counts">
      ${isMuted ? bellOffIcon : nothing}
      ${mentions > 0 ? html`<span class="badge mentions">@${mentions > 1 ? mentions : ''}</span>` : nothing}
      ${unread > 0 ? html`<span class="badge ${isMuted ? 'quiet' : ''}">${unread > 99 ? '99+' : unread}</span>` : nothing}
    </span>
  </span>`;
}
