import { css, html, type TemplateResult } from 'lit';
import type { KeptRemark } from '../../src/model/utterance.js';
import type { FoundMessage } from '../../src/server/peer.js';
import { excerptOf, type Excerpt, type WantedWords } from '../../src/searching/wanted-words.js';
import { saidWords } from '../chat/said-words.js';
import { plainWords } from '../markup/plain-words.js';
import { texts } from '../texts.js';

/** Characters of a message that are shown around what was looked for. */
const excerptLength = 160;

/** All of a message as it reads. */
export function foundWords(utterance: KeptRemark): string {
  return utterance.kind === 'text' ? plainWords(utterance.text) : saidWords(utterance);
}

/**
 * A message that was found: who has said it and when, and the words in what stands around them. `text`: all of it as it reads; `where`: in
 * which conversation.
 */
export function foundMessage(
  { from, isOwn, at }: FoundMessage,
  text: string,
  wanted: WantedWords,
  where: string | undefined,
): TemplateResult {
  return html`<span class="what"
      ><span class="from"
        ><bdi>${isOwn ? texts.people.you : from}</bdi>${where === undefined ? '' : html` · <bdi>${where}</bdi>`}</span
      ><time>${texts.time.short(at)}</time></span
    ><span class="text" dir="auto">${marked(excerptOf(wanted, text, excerptLength))}</span>`;
}

/** The words that were looked for stand out. */
function marked({ text, marks }: Excerpt): readonly (TemplateResult | string)[] {
  const parts: (TemplateResult | string)[] = [];
  let end = 0;
  for (const mark of marks) {
    parts.push(text.slice(end, mark.start), html`<mark>${text.slice(mark.start, mark.end)}</mark>`);
    end = mark.end;
  }
  return [...parts, text.slice(end)];
}

export const foundMessageStyles = css`
  .what {
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    min-width: 0;
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .from {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .what time {
    flex: none;
  }

  .text {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  mark {
    border-radius: 0.2em;
    background: color-mix(in srgb, var(--accent) 24%, transparent);
    color: inherit;
    font-weight: 600;
  }
`;
