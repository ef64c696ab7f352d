import type { PeerAddress } from '../../../src/model/peer.js';
import { day } from '../../../src/model/units.js';
import { signatureBytes } from '../../../src/platform/crypto.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import type { Attachment } from '../../../src/protocol/records/attachment.js';
import type { Departure } from '../../../src/protocol/records/departure.js';
import type { Neighbour, NodeRecord, Signed } from '../../../src/protocol/records/node-record.js';
import type { Presentation } from '../../../src/routing/directory/presentation.js';

/** 2026-01-01T00:00:00Z, where the virtual clock starts. */
export const newYear = Date.UTC(2026, 0, 1);

const noSignature = new Uint8Array(signatureBytes);
const unsigned: SignedBytes = { record: new Uint8Array(), signature: noSignature };
const unsignedWire = {
  statement: new Uint8Array(),
  leafSignature: noSignature,
  homeIncarnation: 0,
  witnessedAt: 0,
  claimedAt: 0,
  claimWitness: undefined,
  claimSignature: new Uint8Array(64),
  homeSignature: noSignature,
};

/** An attachment that nobody has signed: for those who do not look at signatures. */
export function attached(leaf: PeerAddress, home: PeerAddress, content: Partial<Attachment> = {}): Presentation {
  const attachment: Attachment = {
    leaf,
    home,
    incarnation: 1,
    move: 1,
    expiresAt: newYear + day,
    homeIncarnation: 1,
    witnessedAt: newYear,
    claimedAt: newYear,
    claimWitness: undefined,
    claimSignature: new Uint8Array(64),
    wire: unsignedWire,
    ...content,
  };
  return { kind: 'leaf', attachment };
}

/** What a node says; its neighbours are in their first sessions if nothing else is said. */
export type SaidOfNode = Partial<Omit<NodeRecord, 'neighbours'>> & {
  readonly neighbours?: readonly (PeerAddress & Partial<Neighbour>)[];
};

export function inFirstSession(nodes: readonly (PeerAddress & Partial<Neighbour>)[]): Neighbour[] {
  return nodes.map(({ id, key, incarnation = 1 }) => ({ id, key, incarnation }));
}

/** A node's record that nobody has signed. */
export function recorded(node: PeerAddress, content: SaidOfNode = {}): Presentation {
  return { kind: 'node', record: nodeRecord(node, content) };
}

export function nodeRecord(node: PeerAddress, content: SaidOfNode = {}): Signed<NodeRecord> {
  const neighbours = inFirstSession(content.neighbours ?? []);
  const standard = {
    incarnation: 1,
    sequence: 1,
    neighbours: [],
    urls: [],
    signedAt: newYear,
    claimedAt: newYear,
    rooms: [],
  };
  return { node, ...standard, signed: unsigned, ...content, neighbours };
}

/** A departure that nobody has signed, said to be signed by the peer itself; of a home, without what would prove that it is one. */
export function departed(peer: PeerAddress, content: Partial<Departure> = {}): Signed<Departure> {
  const standard = { incarnation: 1, move: 1, kind: 'leave' as const, signedAt: newYear, signer: peer.key };
  return { peer, ...standard, statement: undefined, signed: unsigned, ...content };
}
