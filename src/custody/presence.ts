import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { PeerAddressTag } from '../protocol/messages.js';
import type { Network } from '../routing/network.js';

/** True if this very ID and key can be reached now. */
export function isPresent(network: Pick<Network, 'find'>, { id, key }: PeerAddress): boolean {
  const peer = network.find(id);
  return peer?.presence === 'online' && equalBytes(peer.key, key);
}

/** Where an answer goes: of the key the beginning is enough for a routing header. */
export function answerAddress({ id, tag }: PeerAddressTag): PeerAddress {
  return { id: id as PeerId, key: tag };
}
