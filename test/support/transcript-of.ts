import type { HandshakeChallenge, HandshakeStart } from '../../src/protocol/messages.js';
import { transcriptBytes } from '../../src/protocol/transcript.js';

/** What both sides of a handshake sign, from what they have said. */
export function transcriptOf(
  { node, incarnation: nodeIncarnation, nonce: nodeNonce }: Pick<HandshakeChallenge, 'node' | 'incarnation' | 'nonce'>,
  start: Pick<HandshakeStart, 'version' | 'id' | 'key' | 'nonce' | 'incarnation' | 'role'>,
): Uint8Array {
  const { version, id: peerId, key: peerKey, nonce: peerNonce, incarnation, role } = start;
  return transcriptBytes({
    version,
    node,
    nodeIncarnation,
    nodeNonce,
    peerId,
    peerKey,
    peerNonce,
    incarnation,
    role,
  });
}
