import { scryptSync } from 'node:crypto';
import { toHex } from '../../../src/model/bytes.js';
import { nobleCrypto as crypto } from '../../../src/platform/noble-crypto.js';
import { float64, signedBytes, transcriptBytes } from '../../../src/protocol/transcript.js';
import { alice, newYear, node10, node11, type Person } from '../support/people.js';
import {
  networkSecret,
  sampleIdentityBytes,
  sampleIdentityProof,
  sampleNetworkProofs,
  sampleTranscript,
} from './sample-handshake.js';

/** What both sides of a handshake sign. */
export function handshakeVectors() {
  return {
    about:
      'The transcript of a handshake, the bytes that each side signs (domain and transcript), and the signatures ' +
      '(Ed25519, deterministic); the proofs of the network key (HMAC-SHA-256), and of an identity that was asked for. The ' +
      'messages that carry them are in messages.json.',
    doubles: [0, 1, newYear, newYear + 0.5, 4_294_967_296].map((value) => ({ value, hex: toHex(float64(value)) })),
    transcripts: [
      transcript('the leaf alice joins through node 10', alice, 'leaf'),
      transcript('node 11 joins through node 10', node11, 'node'),
    ],
    network_key: {
      secret: networkSecret,
      derived: scryptSync(networkSecret, 'tabmesh/v1/network-key', 32, { N: 2 ** 15, maxmem: 2 ** 26 }).toString('hex'),
      proofs: Object.entries(sampleNetworkProofs()).map(([side, { networkProof }]) => ({
        name: `node 11 joins through node 10: the ${side} side`,
        domain: `network-key/${side}`,
        proof: toHex(networkProof),
      })),
    },
    identity: {
      name: 'node 10 says who it is',
      content: toHex(sampleIdentityBytes()),
      signed: toHex(signedBytes('identity', sampleIdentityBytes())),
      signature: toHex(sampleIdentityProof(crypto)),
    },
  };
}

function transcript(name: string, peer: Person, role: 'leaf' | 'node') {
  const content = sampleTranscript(peer, role);
  const bytes = transcriptBytes(content);
  return {
    name,
    version: content.version,
    node_id: content.node.id,
    node_key: toHex(content.node.key),
    node_incarnation: content.nodeIncarnation,
    node_nonce: toHex(content.nodeNonce),
    peer_id: content.peerId,
    peer_key: toHex(content.peerKey),
    peer_nonce: toHex(content.peerNonce),
    incarnation: content.incarnation,
    role,
    transcript: toHex(bytes),
    signatures: [signature('handshake/dialling', peer, bytes), signature('handshake/accepting', node10, bytes)],
  };
}

function signature(domain: 'handshake/dialling' | 'handshake/accepting', signer: Person, content: Uint8Array) {
  const bytes = signedBytes(domain, content);
  return { domain, signer: signer.id, signed: toHex(bytes), signature: toHex(crypto.sign(signer.keys, bytes)) };
}
