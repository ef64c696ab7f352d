import { css, html, type TemplateResult } from 'lit';
import { carryTexts } from '../carrying/carry-texts.js';

export const codeStyles = css`
  .code {
    margin-top: var(--space-4);
    font-family: var(--font-mono);
    font-size: var(--text-xxl);
    font-weight: 600;
    letter-spacing: 0.08em;
    font-variant-numeric: tabular-nums;
  }
`;

/** Six digits to be compared with those of another page. */
export function comparedCode(code: string): TemplateResult {
  return html`<p class="code"><span class="heard-only">${carryTexts.code}</span> ${code}</p>`;
}
