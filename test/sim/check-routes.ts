import type { Truth } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

/** Links between two nodes, by their IDs. */
export type Distances = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** There is a route to everybody in the roster, each one's next hop is nearer, and the hops are the true ones. */
export function* checkRoutes(world: World, truth: Truth): Iterable<Violation> {
  const distances = distancesOf(neighboursOf(world, truth));
  for (const { run, sight } of truth.members) {
    const { id, home } = sight;
    const isLeaf = run.plan.role === 'leaf';
    const fromHome = distances.get(home);
    let routes = 0;
    for (const { id: to, via, hops, presence } of run.peer.routes()) {
      const other = truth.byId.get(to);
      if (!other) continue;
      routes += 1;
      if (via === undefined) {
        yield wrong(id, to, `the route from ${id} to ${to} leads nowhere (${presence})`);
        continue;
      }
      const between = fromHome?.get(other.sight.home);
      const links =
        between === undefined ? undefined : Number(isLeaf) + between + Number(other.run.plan.role === 'leaf');
      const fromNext = via === to ? 0 : distances.get(via)?.get(other.sight.home);
      const isNearer = isLeaf ? via === home : via === to || (fromNext !== undefined && fromNext + 1 === between);
      if (hops === links && isNearer) continue;
      const found = `goes by ${via} with ${hops} hops (${presence})`;
      yield wrong(id, to, `the route from ${id} to ${to} ${found}, the distance is ${links}`);
    }
    if (routes === truth.members.length - 1) continue;
    const there = new Set(run.peer.routes().map((route) => route.id));
    for (const other of run.peer.peers())
      if (!there.has(other.id)) yield wrong(id, other.id, `there is no route from ${id} to ${other.id}`);
  }
}

function wrong(from: string, to: string, words: string): Violation {
  return { rule: 'route', about: `${from} to ${to}`, words };
}

/** For each node those that it has an open connection with, by ID. */
export function neighboursOf(world: World, { members }: Truth): Map<string, Set<string>> {
  const nodes = members.filter(({ run }) => run.plan.role === 'node');
  const idOf = new Map(nodes.map(({ run, sight }) => [run.name, sight.id]));
  const neighbours = new Map<string, Set<string>>(nodes.map(({ sight }) => [sight.id, new Set()]));
  for (const [a, b] of world.network.linked()) {
    const [first, second] = [idOf.get(a), idOf.get(b)];
    if (first === undefined || second === undefined || first === second) continue;
    neighbours.get(first)?.add(second);
    neighbours.get(second)?.add(first);
  }
  return neighbours;
}

/** Breadth first from every node. */
export function distancesOf(neighbours: ReadonlyMap<string, ReadonlySet<string>>): Distances {
  const distances = new Map<string, Map<string, number>>();
  for (const root of neighbours.keys()) {
    const found = new Map([[root, 0]]);
    for (const [name, distance] of found)
      for (const next of neighbours.get(name) ?? []) if (!found.has(next)) found.set(next, distance + 1);
    distances.set(root, found);
  }
  return distances;
}
