import type { PeerId } from '../../src/model/peer-id.js';
import type { Point } from './map-layout.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

const axes: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The node that an arrow key leads to: the nearest one in that direction, those aside counting as farther. */
export function nodeTowards(nodes: ReadonlyMap<PeerId, Point>, from: PeerId, direction: Direction): PeerId | undefined {
  const start = nodes.get(from);
  if (!start) return undefined;
  const axis = axes[direction];
  let best: { readonly id: PeerId; readonly cost: number } | undefined;
  for (const [id, { x, y }] of nodes) {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    if (id === from || along <= 0) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
