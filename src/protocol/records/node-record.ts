import { ProtocolError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, finite } from '../link-codec.js';
import type { SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';

/** A link to another node: to that session of it. */
export interface Neighbour extends PeerAddress {
  readonly incarnation: number;
}

/** What a node says of itself (its link-state record): a newer (incarnation, sequence) replaces an older one. */
export interface NodeRecord {
  readonly node: PeerAddress;
  readonly incarnation: number;
  readonly sequence: number;
  /** The nodes it is linked to. */
  readonly neighbours: readonly Neighbour[];
  /** How it can be dialled, the best first. */
  readonly urls: readonly string[];
  readonly signedAt: number;
  /** When it took its ID. */
  readonly claimedAt: number;
}

/** More than a node has; a record beyond these is not read. */
const mostNeighbours = 1_000;
const mostUrls = 16;
const longestUrl = 512;

/** A record together with the bytes that were signed. */
export type Signed<Content> = Content & { readonly signed: SignedBytes };

export function signNodeRecord(crypto: Crypto, keys: KeyPair, content: NodeRecord): Signed<NodeRecord> {
  const { node, incarnation, sequence, neighbours, urls, signedAt, claimedAt } = content;
  const record = tabmesh.v1.NodeRecord.encode({
    id: node.id,
    key: node.key,
    incarnation,
    sequence,
    neighbours: neighbours.map(({ id, key, incarnation: session }) => ({ id, key, incarnation: session })),
    urls: [...urls],
    signedAt,
    claimedAt,
  }).finish();
  return { ...content, signed: { record, signature: crypto.sign(keys, signedBytes('node-record', record)) } };
}

/**
 * Reads a record without believing it yet.
 * @throws ProtocolError if it is not one.
 */
export function openNodeRecord(signed: SignedBytes): Signed<NodeRecord> {
  const wire = decoded(() => tabmesh.v1.NodeRecord.decode(signed.record));
  const isTooLarge =
    wire.neighbours.length > mostNeighbours ||
    wire.urls.length > mostUrls ||
    wire.urls.some((url) => url.length > longestUrl);
  if (isTooLarge)
    throw new ProtocolError(
      `a node with more than ${mostNeighbours} neighbours or ${mostUrls} URLs, or with a URL of more than ${longestUrl} characters`,
    );
  return {
    node: address(wire.id, wire.key),
    incarnation: finite(wire.incarnation, 'incarnation'),
    sequence: wire.sequence,
    neighbours: wire.neighbours.map(neighbourFromWire),
    urls: wire.urls,
    signedAt: finite(wire.signedAt, 'a clock'),
    claimedAt: finite(wire.claimedAt, 'a clock'),
    signed,
  };
}

export function isGenuineNodeRecord(crypto: Crypto, record: Signed<NodeRecord>): boolean {
  const { signed, node } = record;
  return crypto.verify(node.key, signedBytes('node-record', signed.record), signed.signature);
}

function neighbourFromWire(wire: tabmesh.v1.Neighbour.$Properties): Neighbour {
  const { id, key } = address(wire.id ?? '', wire.key ?? new Uint8Array());
  return { id, key, incarnation: finite(wire.incarnation ?? 0, 'incarnation') };
}
