import type { MapNode, NetworkMap } from '../../model/network-map.js';
import { addressName, keyTag, type PeerAddress, type PeerInfo } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import { minute } from '../../model/units.js';
import type { Topology } from '../graph/topology.js';

/** How long a node that was lost stands on the map. */
const lostNodesShown = 5 * minute;

/** Bytes of a node in an encoded map, beside its ID and its links: the tag of its key, the count, what is before each field. */
const bytesOfNode = 32;
/** Of the place of a neighbour. */
const bytesOfLink = 2;
/** What a map leaves of its frame to the rest of the batch. */
const shareOfFrame = 0.75;

export interface MapSources {
  readonly self: PeerAddress;
  readonly topology: Pick<Topology, 'paths' | 'recordOf' | 'edgesOf' | 'lostSince'>;
  readonly directory: { peers(): Iterable<PeerInfo> };
  /** Bytes of the largest frame. */
  readonly frameBytes: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The map as this node sees it: the nearest nodes, as many as fit into one frame, then those that were lost a moment ago. */
export function drawMap({ self, topology, directory, frameBytes, now }: MapSources): NetworkMap {
  const selfName = addressName(self);
  const near = [...topology.paths()].sort(([, a], [, b]) => a.distance - b.distance).map(([name]) => name);
  const lost = topology.lostSince(now - lostNodesShown);
  const names = [selfName, ...near, ...lost];
  const leaves = leavesByHome(directory.peers());
  const places = new Map<string, number>();
  const nodes: MapNode[] = [];
  let room = frameBytes * shareOfFrame;
  for (const name of names) {
    const { id, key } = name === selfName ? self : (topology.recordOf(name)?.node ?? self);
    const isReachable = nodes.length <= near.length;
    const neighbours = isReachable ? topology.edgesOf(name).flatMap((other) => places.get(other) ?? []) : [];
    // An ID has up to four bytes for each unit of its text.
    room -= bytesOfNode + 4 * id.length + bytesOfLink * neighbours.length;
    if (room < 0) break;
    places.set(name, nodes.length);
    nodes.push({ id, keyTag: keyTag(key), isReachable, leaves: isReachable ? (leaves.get(id) ?? 0) : 0, neighbours });
  }
  return { nodes, more: names.length - nodes.length };
}

function leavesByHome(peers: Iterable<PeerInfo>): ReadonlyMap<PeerId, number> {
  const counts = new Map<PeerId, number>();
  for (const { role, presence, home } of peers)
    if (role === 'leaf' && presence === 'online') counts.set(home, (counts.get(home) ?? 0) + 1);
  return counts;
}
