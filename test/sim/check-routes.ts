import { distancesOf, neighboursBy } from './node-graph.js';
import type { Truth } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

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
  const links = [...world.network.linked()].flatMap(([a, b]): [string, string][] => {
    const [first, second] = [idOf.get(a), idOf.get(b)];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
  return neighboursBy(links, idOf.values());
}
