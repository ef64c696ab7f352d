import type { Dice } from './dice.js';

export const shapes = ['chain', 'ring', 'clique', 'star', 'random', 'mutual'] as const;
export type Shape = (typeof shapes)[number];

export function nodeName(at: number): string {
  return `n${at}`;
}

/** For each node, the nodes that it dials. */
export function dialsOf(shape: Shape, nodes: number, dice: Dice): string[][] {
  return Array.from({ length: nodes }, (_, at) => {
    if (shape === 'mutual') return mutual(at, nodes);
    if (at === 0) return [];
    switch (shape) {
      case 'chain':
        return [nodeName(at - 1)];
      case 'ring':
        return at === nodes - 1 && at > 1 ? [nodeName(at - 1), nodeName(0)] : [nodeName(at - 1)];
      case 'clique':
        return Array.from({ length: at }, (_unused, other) => nodeName(other));
      case 'star':
        return [nodeName(0)];
      case 'random': {
        const earlier = Array.from({ length: at }, (_unused, other) => nodeName(other));
        return dice.some(earlier, dice.between(1, 3));
      }
    }
  });
}

/** A ring in which each dials both of its neighbours, so that two are often dialling each other at once. The first founds it. */
function mutual(at: number, nodes: number): string[] {
  const others = new Set([(at + nodes - 1) % nodes, (at + 1) % nodes]);
  others.delete(at);
  return at === 0 ? [] : [...others].map(nodeName);
}
