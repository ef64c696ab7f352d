import { css, html, type TemplateResult } from 'lit';
import type { PeerId } from '../../src/model/peer-id.js';
import { shortName } from '../chat/names.js';
import { texts } from '../texts.js';

/** Characters of each name. */
const longestName = 20;

/** Who is writing just now. It is not announced: it would be, every few seconds. It keeps its place, so that nothing jumps. */
export function writersLine(writers: readonly PeerId[]): TemplateResult {
  return html`<p class="writers">
    ${writers.length === 0 ? '' : texts.said.typing(writers.map((name) => shortName(name, longestName)))}
  </p>`;
}

export const writersLineStyles = css`
  .writers {
    min-height: 1.5em;
    max-width: var(--measure);
    margin: 0 auto;
    overflow: hidden;
    color: var(--text-quiet);
    font-size: var(--text-s);
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
