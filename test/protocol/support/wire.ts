import type { PeerAddress } from '../../../src/model/peer.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { LinkMessage, RoutedBody, SignedBytes } from '../../../src/protocol/messages.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';

/** What the encoders give, in bytes of its own: as it comes out of a socket at the other end. */

export function linkBytes(message: LinkMessage): Uint8Array {
  return Uint8Array.from(encodeLinkMessage(message));
}

export function routedBytes(
  source: PeerAddress,
  destination: PeerAddress,
  hopLimit: number,
  body: RoutedBody,
): Uint8Array {
  return Uint8Array.from(encodeRouted(source, destination, hopLimit, body));
}

export function receivedRecord({ record, signature }: SignedBytes): SignedBytes {
  return { record: Uint8Array.from(record), signature: Uint8Array.from(signature) };
}
