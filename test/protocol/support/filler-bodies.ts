import type { PeerAddress } from '../../../src/model/peer.js';
import type { Confirmation, SealedMessage } from '../../../src/protocol/messages.js';

// Bodies of the right shape, signed by nobody: for those who look at headers, and for those who have to see through them.

/** A message that does not open. */
export function fillerMessage(sender: PeerAddress, addressee: PeerAddress, epoch = 1, sequence = 1): SealedMessage {
  const context = {
    senderKey: sender.key,
    addresseeKey: addressee.key,
    prekey: 1,
    encapsulatedKey: new Uint8Array(32).fill(9),
    signature: new Uint8Array(64),
  };
  return { type: 'message', epoch, sequence, context, number: 0, sealed: new Uint8Array(24) };
}

/** A confirmation that proves nothing. */
export function fillerConfirmation(sender: PeerAddress, addressee: PeerAddress, epoch = 1, sequence = 1): Confirmation {
  const keys = { senderKey: sender.key, addresseeKey: addressee.key };
  return { type: 'confirmation', epoch, sequence, read: 0, ...keys, signature: new Uint8Array(64) };
}
