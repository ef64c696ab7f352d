import { ProtocolError } from '../../model/errors.js';
import type { MapNode, NetworkMap } from '../../model/network-map.js';
import { readPeerId, type PeerId } from '../../model/peer-id.js';
import type { Counters } from '../../platform/counters.js';
import type { tabmesh } from '../gen/schema.js';
import { messageType } from '../message-type.js';
import type { LinkMessage } from '../messages.js';
import { tagBytes } from '../routing-header.js';
import { sized } from '../wire-values.js';

type MapLinkMessage = Extract<LinkMessage, { readonly type: 'map' | 'map-question' }>;

export function mapMessageToWire(message: MapLinkMessage): tabmesh.v1.PeerMessage.$Properties {
  if (message.type === 'map-question')
    return { type: messageType.mapQuestion, mapQuestion: { noLonger: message.isOver } };
  const { nodes, more } = message.map;
  const lines = nodes.map(({ id, keyTag, isReachable, leaves, neighbours }) => ({
    id,
    keyTag,
    lost: !isReachable,
    leaves,
    neighbours: [...neighbours],
  }));
  return { type: messageType.map, map: { nodes: lines, more } };
}

/**
 * Reads a map. A node with an ID that this build cannot read is left out, and counted in `counters` and in `more`.
 * @throws ProtocolError if it is none.
 */
export function mapFromWire(map: tabmesh.v1.NetworkMap.$Properties, counters?: Counters): NetworkMap {
  const nodes: MapNode[] = [];
  /** Where each line of the message stands among the nodes; undefined for one that is left out. */
  const places: (number | undefined)[] = [];
  for (const line of map.nodes ?? []) {
    const neighbours = (line.neighbours ?? []).map((place) => {
      if (place >= places.length) throw new ProtocolError('a map with a link to a node that stands further below');
      return places[place];
    });
    const id = readableId(line.id ?? '');
    places.push(id === undefined ? undefined : nodes.length);
    if (id === undefined) {
      if (counters) counters.unreadableLine += 1;
      continue;
    }
    nodes.push({
      id,
      keyTag: sized(line.keyTag ?? new Uint8Array(), tagBytes, 'key tag'),
      isReachable: !(line.lost ?? false),
      leaves: line.leaves ?? 0,
      neighbours: neighbours.filter((place) => place !== undefined),
    });
  }
  return { nodes, more: (map.more ?? 0) + places.length - nodes.length };
}

function readableId(text: string): PeerId | undefined {
  try {
    return readPeerId(text);
  } catch {
    return undefined;
  }
}
