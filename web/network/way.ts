import type { NetworkMap } from '../../src/model/network-map.js';
import type { PeerId } from '../../src/model/peer-id.js';

/** The nodes that each node of a map is linked to. */
export type Links = ReadonlyMap<PeerId, readonly PeerId[]>;

export function linksOf({ nodes }: NetworkMap): Links {
  const links = new Map<PeerId, PeerId[]>(nodes.map(({ id }) => [id, []]));
  for (const { id, neighbours } of nodes) {
    for (const place of neighbours) {
      const other = nodes[place];
      if (!other) continue;
      links.get(id)?.push(other.id);
      links.get(other.id)?.push(id);
    }
  }
  return links;
}

/** How many links each node is from one of them, 0 for that one; nodes without a way are left out. */
export function distancesFrom(links: Links, from: PeerId): ReadonlyMap<PeerId, number> {
  const distances = new Map<PeerId, number>(links.has(from) ? [[from, 0]] : []);
  for (const [id, distance] of distances)
    for (const next of links.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

/** The nodes on a shortest way from one to another, both included; nothing where the map shows no way. */
export function wayBetween(links: Links, from: PeerId, to: PeerId): readonly PeerId[] {
  const distances = distancesFrom(links, to);
  if (!distances.has(from)) return [];
  const way = [from];
  for (let at = from; at !== to;) {
    const left = distances.get(at) ?? 0;
    const next = links.get(at)?.find((id) => distances.get(id) === left - 1);
    if (next === undefined) return [];
    way.push(next);
    at = next;
  }
  return way;
}
