import type { Point } from './map-layout.js';

/** How the plane lies in the window: a place is at `k` times itself, moved by x and y. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const zooms = { least: 0.08, most: 4, first: 1.25 } as const;

/** Free space around what is shown, in pixels of the window. */
const margin = 28;

/** The box around circles; a box of nothing lies around the middle. */
export function boxAround(circles: Iterable<Point & { readonly radius: number }>): Box {
  let box: Box | undefined;
  for (const { x, y, radius } of circles) {
    box = {
      left: Math.min(box?.left ?? x, x - radius),
      top: Math.min(box?.top ?? y, y - radius),
      right: Math.max(box?.right ?? x, x + radius),
      bottom: Math.max(box?.bottom ?? y, y + radius),
    };
  }
  return box ?? { left: -1, top: -1, right: 1, bottom: 1 };
}

/** The view that shows all of a box, and no nearer than `zooms.first`. */
export function fitting(box: Box, { width, height }: Size): View {
  const [w, h] = [Math.max(1, box.right - box.left), Math.max(1, box.bottom - box.top)];
  const k = bounded(Math.min((width - 2 * margin) / w, (height - 2 * margin) / h, zooms.first));
  return { k, x: width / 2 - (k * (box.left + box.right)) / 2, y: height / 2 - (k * (box.top + box.bottom)) / 2 };
}

/** Nearer or farther, while the place under `at` (in the window) stays where it is. */
export function zoomed(view: View, factor: number, at: Point): View {
  const k = bounded(view.k * factor);
  const ratio = k / view.k;
  return { k, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
}

export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** The part of the way from one view to another. */
export function between(from: View, to: View, part: number): View {
  const mixed = (a: number, b: number): number => a + (b - a) * part;
  return { x: mixed(from.x, to.x), y: mixed(from.y, to.y), k: mixed(from.k, to.k) };
}

/** Where a place of the plane is in the window. */
export function inWindow({ x, y, k }: View, point: Point): Point {
  return { x: x + k * point.x, y: y + k * point.y };
}

function bounded(k: number): number {
  return Math.min(zooms.most, Math.max(zooms.least, k));
}
