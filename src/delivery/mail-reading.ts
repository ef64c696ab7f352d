import { ProtocolError } from '../model/errors.js';
import type { PeerAddress, PeerAddressTag } from '../model/peer.js';
import type { SealedMessage } from '../protocol/messages.js';
import { decodeRouted } from '../protocol/routed-codec.js';
import { HeaderAddress, RoutingHeader } from '../protocol/routing-header.js';

/**
 * Reads a message that a node has kept: whole, with the header that it had when it was deposited.
 * @throws ProtocolError if it is not a message, or not for this peer.
 */
export function readDelivered(
  bytes: Uint8Array,
  self: PeerAddress,
): { readonly source: PeerAddressTag; readonly body: SealedMessage } {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new ProtocolError('mail with a header that cannot be read');
  if (!new HeaderAddress(self).isDestinationOf(header, bytes)) throw new ProtocolError('mail for somebody else');
  const message = decodeRouted(bytes, 0, bytes.length, header);
  if (message?.body.type !== 'message') throw new ProtocolError('mail that is no message');
  return { source: message.source, body: message.body };
}
