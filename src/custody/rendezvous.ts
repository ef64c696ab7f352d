import { compareBytes, concatBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';

/** SHA-256 (FIPS 180-4). */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/**
 * Nodes in the order in which they are to keep something of this owner: by the SHA-256 of the owner's key and the node's,
 * the highest first. Everybody who knows the same nodes finds the same, and a node that comes or goes changes nothing
 * between the others (highest random weight: D. Thaler and C. Ravishankar, "Using name-based mappings to increase hit
 * rates", IEEE/ACM Transactions on Networking 6(1), 1998).
 */
export function byWeight(hash: Hash, ownerKey: Uint8Array, nodes: readonly PeerAddress[]): readonly PeerAddress[] {
  return nodes
    .map((node) => ({ node, weight: hash(concatBytes(ownerKey, node.key)) }))
    .sort((a, b) => compareBytes(b.weight, a.weight))
    .map(({ node }) => node);
}
