import type { Point } from './map-layout.js';

/** A new element of SVG. */
export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  made.setAttribute('class', className);
  return made;
}

/** The `d` of a path from point to point; empty if there is no line to draw. */
export function pathThrough(points: readonly (Point | undefined)[]): string {
  const known = points.filter((point) => point !== undefined);
  if (known.length < 2) return '';
  return `M${known.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** The point at a part of the length of a path, from 0 to 1. */
export function pointOn(points: readonly Point[], part: number): Point | undefined {
  const lengths = points.slice(1).map((point, at) => distance(points[at] ?? point, point));
  let left = part * lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [points[at], points[at + 1]];
    if (!from || !to) break;
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points.at(-1);
}

/** A text that may have been cut, by letters as people count them. */
export function shortened(text: string, most: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
