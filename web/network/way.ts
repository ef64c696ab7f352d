import { compareBytes } from '../../src/model/bytes.js';
import type { NetworkMap } from '../../src/model/network-map.js';
import type { PeerId } from '../../src/model/peer-id.js';

/** The nodes that each node of a map is linked to, in the order of their keys. */
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
  const tags = new Map(nodes.map(({ id, keyTag }) => [id, keyTag]));
  const tagOf = (id: PeerId): Uint8Array => tags.get(id) ?? new Uint8Array();
  for (const others of links.values()) others.sort((a, b) => compareBytes(tagOf(a), tagOf(b)));
  return links;
}

/** How many links each node is from one of them, 0 for that one; nodes without a way are left out. */
export function distancesFrom(links: Links, from: PeerId): ReadonlyMap<PeerId, number> {
  const distances = new Map<PeerId, number>(links.has(from) ? [[from, 0]] : []);
  for (const [id, distance] of distances)
    for (const next of links.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

/**
 * The nodes on the way from one to another, both included; nothing where the map shows none. It is the way that messages take: each node
 * passes them on along its own tree of shortest paths, made breadth first, neighbours in the order of their keys.
 */
export function wayBetween(links: Links, from: PeerId, to: PeerId): readonly PeerId[] {
  const way = [from];
  for (let at = from; at !== to;) {
    const next = nextHop(links, at, to);
    if (next === undefined) return [];
    way.push(next);
    at = next;
  }
  return links.has(from) ? way : [];
}

function nextHop(links: Links, from: PeerId, to: PeerId): PeerId | undefined {
  const parents = new Map<PeerId, PeerId>();
  const ring = [from];
  for (const at of ring) {
    for (const next of links.get(at) ?? []) {
      if (next === from || parents.has(next)) continue;
      parents.set(next, at);
      ring.push(next);
    }
  }
  let hop: PeerId | undefined = parents.has(to) ? to : undefined;
  while (hop !== undefined && parents.get(hop) !== from) hop = parents.get(hop);
  return hop;
}
