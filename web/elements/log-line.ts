import { css, html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../chat/chat-state.js';
import type { ConversationId } from '../chat/conversation-id.js';
import type { LogLine } from '../chat/log-lines.js';
import { shortWords } from '../markup/short-words.js';
import { texts } from '../texts.js';
import type { LogContext } from './log-context.js';
import { messageRow } from './message-row.js';

/** Whatever is said to those who do not see it. */
export type Said = Exclude<Entry, { kind: 'gap' }>;

export const logLineStyles = css`
  .new {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    padding-top: var(--space-4);
    color: var(--accent);
    font-size: var(--text-s);
    font-weight: 650;
  }

  .new::before,
  .new::after {
    content: '';
    flex: 1;
    border-top: 1px solid currentcolor;
  }

  .day,
  .note {
    padding-top: var(--space-4);
    color: var(--text-quiet);
    font-size: var(--text-s);
    text-align: center;
  }

  .day {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    font-weight: 600;
  }

  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-top: 1px solid var(--line);
  }

  .note.other-key {
    color: var(--warning);
  }

  .gap {
    padding: var(--space-5) 0;
    text-align: center;
  }
`;

/** One line of what was said. `showBetween`: somebody wants to read what a gap leaves out. */
export function logLine(
  line: LogLine | undefined,
  context: LogContext,
  showBetween: () => void,
): TemplateResult | typeof nothing {
  switch (line?.kind) {
    case undefined:
      return nothing;
    case 'day':
      return html`<p class="day">${texts.time.day(line.day)}</p>`;
    case 'new':
      return html`<p class="new">${texts.conversation.newFromHere}</p>`;
    case 'note':
      return html`<p class="note ${line.note}">
        <bdi>${texts.note(context.conversation.id, line.note)}</bdi> · <time>${texts.time.clock(line.at)}</time>
      </p>`;
    case 'renewal':
      return html`<p class="note">
        ${texts.rooms.renewed(line.by, line.removed)} · <time>${texts.time.clock(line.at)}</time>
      </p>`;
    case 'gap':
      return gapLine(line.state, showBetween);
    case 'message':
      return messageRow(line, context);
  }
}

function gapLine(state: 'open' | 'asked', showBetween: () => void): TemplateResult {
  if (state === 'asked') return html`<p class="note gap">${texts.conversation.betweenAsked}</p>`;
  return html`<div class="gap">
    <button type="button" class="earlier" @click=${showBetween}>${texts.conversation.between}</button>
  </div>`;
}

/** An entry of the conversation with `id`, as it is said to those who do not see it. */
export function entryInWords(entry: Said, id: ConversationId): string {
  switch (entry.kind) {
    case 'renewal':
      return texts.rooms.renewed(entry.by, entry.removed);
    case 'note':
      return texts.note(id, entry.note);
    case 'sent':
      return texts.conversation.announced(texts.people.you, shortWords(entry.utterance));
    case 'received':
      return texts.conversation.announced(entry.author.id, shortWords(entry.utterance));
  }
}
