import { svg, html, type TemplateResult } from 'lit';

const nodes = [
  { x: 96, y: 118 },
  { x: 252, y: 70 },
  { x: 316, y: 214 },
  { x: 166, y: 262 },
] as const;
const links = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [1, 3],
] as const;
const leaves = [
  { x: 36, y: 62, home: 0 },
  { x: 28, y: 166, home: 0 },
  { x: 226, y: 14, home: 1 },
  { x: 322, y: 42, home: 1 },
  { x: 384, y: 176, home: 2 },
  { x: 372, y: 272, home: 2 },
  { x: 110, y: 324, home: 3 },
  { x: 222, y: 332, home: 3 },
] as const;

/** A small network: nodes linked to nodes, tabs hanging on them. An ornament, never heard. */
export function meshDrawing(): TemplateResult {
  return html`<svg class="mesh" aria-hidden="true" viewBox="0 0 420 348">
    <g class="links">
      ${links.map(([a, b]) => svg`<path d=${`M${nodes[a].x} ${nodes[a].y}L${nodes[b].x} ${nodes[b].y}`} />`)}
    </g>
    <g class="threads">
      ${leaves.map(({ x, y, home }) => svg`<path d=${`M${x} ${y}L${nodes[home].x} ${nodes[home].y}`} />`)}
    </g>
    <g class="leaves">${leaves.map(({ x, y }) => svg`<rect x=${x - 8} y=${y - 8} width="16" height="16" rx="5" />`)}</g>
    <g class="nodes">${nodes.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="17" />`)}</g>
    <circle class="traveller" r="5" />
  </svg>`;
}
