import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReachableGraph } from '../../../src/routing/graph/reachable-graph.js';

/** For each of some nodes those that it is linked to, in an order of its own. */
const links = fc
  .array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 })
  .chain((pairs) => fc.shuffledSubarray(pairs, { minLength: pairs.length }))
  .map((pairs) => {
    const edges = new Map<string, string[]>();
    for (const [a, b] of pairs.flatMap(([x, y]) => [[x, y] as const, [y, x] as const])) {
      const [from, to] = [`n${a}`, `n${b}`];
      const known = edges.get(from) ?? [];
      if (a !== b && !known.includes(to)) edges.set(from, [...known, to]);
    }
    return edges;
  });

/** Ring by ring: who comes before each one on the way from `root`, the earliest in its ring. */
function referenceParents(edges: ReadonlyMap<string, readonly string[]>, root: string): Map<string, string> {
  const parents = new Map([[root, root]]);
  let ring = [root];
  while (ring.length > 0) {
    const next: string[] = [];
    for (const parent of ring)
      for (const name of edges.get(parent) ?? [])
        if (!parents.has(name)) {
          parents.set(name, parent);
          next.push(name);
        }
    ring = next;
  }
  return parents;
}

const graphOf = (edges: ReadonlyMap<string, readonly string[]>): ReachableGraph =>
  new ReachableGraph('n0', (name) => edges.get(name) ?? []);

describe('a graph of the nodes within reach', () => {
  it('has those that can be reached and no others, the first one with number 0', () => {
    fc.assert(
      fc.property(links, (edges) => {
        const graph = graphOf(edges);
        expect(new Set(graph.names)).toEqual(new Set(referenceParents(edges, 'n0').keys()));
        expect(graph.names[0]).toBe('n0');
        for (const [number, name] of graph.names.entries()) expect(graph.numberOf(name)).toBe(number);
        for (let node = 0; node < 10; node += 1)
          if (!graph.names.includes(`n${node}`)) expect(graph.numberOf(`n${node}`)).toBeUndefined();
      }),
    );
  });

  it('has from each of them the tree that a search ring by ring finds', () => {
    fc.assert(
      fc.property(links, (edges) => {
        const graph = graphOf(edges);
        for (const [root, name] of graph.names.entries()) {
          const parents = [...graph.parentsFrom(root)].map((parent, at) => [graph.names[at], graph.names[parent]]);
          expect(new Map(parents as [string, string][])).toEqual(referenceParents(edges, name));
        }
      }),
    );
  });
});
