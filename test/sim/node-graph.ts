/** Links between two nodes, by their names. */
export type Distances = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** For each of these nodes those that it is linked to. */
export function neighboursBy(
  links: Iterable<readonly [string, string]>,
  nodes: Iterable<string>,
): Map<string, Set<string>> {
  const neighbours = new Map(Array.from(nodes, (name) => [name, new Set<string>()]));
  for (const [a, b] of links) {
    const [ofA, ofB] = [neighbours.get(a), neighbours.get(b)];
    if (!ofA || !ofB || a === b) continue;
    ofA.add(b);
    ofB.add(a);
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

/** True if every node can reach every other. */
export function isOneNetwork(neighbours: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [first] = distancesOf(neighbours).values();
  return first === undefined || first.size === neighbours.size;
}

/** True if the other nodes are still one network without it. */
export function isSpare(node: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const others = [...neighbours.keys()].filter((name) => name !== node);
  const links = [...neighbours].flatMap(([a, linked]) => Array.from(linked, (b): [string, string] => [a, b]));
  return others.length > 1 && isOneNetwork(neighboursBy(links, others));
}
