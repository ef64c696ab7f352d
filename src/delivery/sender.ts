import { InvalidPeerIdError } from '../model/errors.js';
import type { PeerAddress, PeerAddressTag } from '../model/peer.js';
import { mayHavePeerId, readPeerId } from '../model/peer-id.js';

/** Who has sent something. Undefined if the ID cannot be one, or not of that key. */
export function senderOf({ id }: PeerAddressTag, key: Uint8Array): PeerAddress | undefined {
  try {
    const sender = { id: readPeerId(id), key };
    return mayHavePeerId(sender.id, sender.key) ? sender : undefined;
  } catch (error) {
    if (error instanceof InvalidPeerIdError) return undefined;
    throw error;
  }
}
