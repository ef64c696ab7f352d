import { equalBytes } from '../model/bytes.js';
import { hasTag, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { Network } from '../routing/network.js';

/** True if this very ID and key can be reached now. */
export function isPresent(network: Pick<Network, 'find'>, { id, key }: PeerAddress): boolean {
  const peer = network.find(id);
  return peer?.presence === 'online' && equalBytes(peer.key, key);
}

/** True if this ID and tag are those of a node. */
export function isNode(network: Pick<Network, 'find'>, { id, tag }: PeerAddressTag): boolean {
  const peer = network.find(id as PeerId);
  return peer?.role === 'node' && hasTag(peer.key, tag);
}

/** Where an answer goes: of the key the beginning is enough for a routing header. */
export function answerAddress({ id, tag }: PeerAddressTag): PeerAddress {
  return { id: id as PeerId, key: tag };
}
