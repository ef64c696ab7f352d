import { networkKey } from '../../../node/crypto/network-key.js';
import type { Crypto } from '../../../src/platform/crypto.js';
import type { HandshakeAccepted, HandshakeChallenge, HandshakeStart } from '../../../src/protocol/messages.js';
import { identityBytes, signedBytes, transcriptBytes, type Transcript } from '../../../src/protocol/transcript.js';
import { addressOf, alice, newYear, node10, node11, type Person } from '../support/people.js';
import { sampleRecords } from './sample-records.js';

/** Bytes that count up from `first`: easy to find again in a dump. */
export const countingBytes = (first: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => first + at);

const nodeNonce = countingBytes(0x20);
const peerNonce = countingBytes(0x40);

/** What both sides sign when `peer` joins through node 10. */
export function sampleTranscript(peer: Person, role: 'leaf' | 'node'): Transcript {
  return {
    version: 1,
    node: addressOf(node10),
    nodeIncarnation: newYear,
    nodeNonce,
    peerId: peer.id,
    peerKey: peer.key,
    peerNonce,
    incarnation: newYear,
    role,
  };
}

/** The secret of a network, and what proves that it is known when node 11 dials node 10. */
export const networkSecret = 'correct horse battery staple';

export function sampleNetworkProofs(): Readonly<
  Record<'dialling' | 'accepting', { readonly networkProof: Uint8Array }>
> {
  const key = networkKey(networkSecret);
  const transcript = transcriptBytes(sampleTranscript(node11, 'node'));
  return {
    dialling: { networkProof: key.mac(signedBytes('network-key/dialling', transcript)) },
    accepting: { networkProof: key.mac(signedBytes('network-key/accepting', transcript)) },
  };
}

/** What node 10 signs for somebody who asks who it is with the nonce 40 to 5f. */
export const sampleIdentityBytes = (): Uint8Array => identityBytes(addressOf(node10), newYear, nodeNonce, peerNonce);

export function sampleIdentityProof(crypto: Crypto): Uint8Array {
  return crypto.sign(node10.keys, signedBytes('identity', sampleIdentityBytes()));
}

/** The messages of a handshake with node 10: of the leaf alice, and of node 11. */
export function sampleHandshake(crypto: Crypto): {
  readonly challenge: HandshakeChallenge;
  readonly start: HandshakeStart;
  readonly nodeStart: HandshakeStart;
  readonly accepted: HandshakeAccepted;
} {
  const { statement } = sampleRecords(crypto);
  const transcript = transcriptBytes(sampleTranscript(alice, 'leaf'));
  return {
    challenge: {
      lowestVersion: 1,
      highestVersion: 1,
      node: addressOf(node10),
      nonce: nodeNonce,
      time: newYear,
      incarnation: newYear,
    },
    start: startOf(crypto, alice, 'leaf', statement.signed),
    nodeStart: startOf(crypto, node11, 'node', undefined),
    accepted: {
      signature: crypto.sign(node10.keys, signedBytes('handshake/accepting', transcript)),
      role: 'leaf',
      peerCount: 3,
      limits: {
        frameBytes: 65_536,
        backlogBytes: 1_048_576,
        heartbeatMs: 10_000,
        messageBurst: 200,
        messageRate: 50,
        rooms: 50,
        watchedPeers: 1_000,
      },
      fallbackNodes: [{ id: '11', url: 'ws://192.168.1.21:7700/' }],
    },
  };
}

function startOf(
  crypto: Crypto,
  peer: Person,
  role: 'leaf' | 'node',
  statement: HandshakeStart['statement'],
): HandshakeStart {
  const transcript = transcriptBytes(sampleTranscript(peer, role));
  return {
    version: 1,
    id: peer.id,
    key: peer.key,
    incarnation: newYear,
    nonce: peerNonce,
    role,
    signature: crypto.sign(peer.keys, signedBytes('handshake/dialling', transcript)),
    statement,
  };
}
