import { css, html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Something to be read by a camera; `label` says what it is. Modules are one unit wide; the quiet zone around them is part of the code. */
export function qrCode(content: string | number[], label: string): TemplateResult {
  const { size, data } = encode(content, { border: 3 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<path d=${path} fill="#000" />`}
  </svg>`;
}

export const qrCodeStyles = css`
  .code {
    display: block;
    width: min(11rem, 60%);
    margin: var(--space-4) auto 0;
    /* Cameras want it dark on light, whatever the page is. */
    border-radius: var(--radius-s);
    background: #fff;
  }
`;
