import { ProtocolError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, finite, servedRoomFromWire } from '../wire-values.js';
import type { ServedRoom, SignedBytes } from '../messages.js';
import { longestRoomName } from '../../model/room.js';
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
  /** The rooms that it serves. */
  readonly rooms: readonly ServedRoom[];
}

/** More than a node has; a record beyond these is not read. */
const mostNeighbours = 1_000;
const mostUrls = 16;
const longestUrl = 512;
const mostRooms = 1_000;

/**
 * Bytes that the rooms of a record may take, so that it fits into a frame of 65,536. All else: 16 URLs of 512 characters (8,240), ID,
 * key, signature and clocks (600), and neighbours in what is left, 28,600: 91 with the longest IDs (312 bytes each), or more
 * than 400 whose IDs have 16 letters. 1,000 rooms without names take 27,000.
 */
export const mostServedRoomBytes = 28_000;

/** What a room takes in a record, at most: 27 bytes around its name, which has a tag and a length of up to two bytes. */
export function servedRoomBytes(name: string): number {
  return 27 + (name === '' ? 0 : 3 + new TextEncoder().encode(name).length);
}

/** A record together with the bytes that were signed. */
export type Signed<Content> = Content & { readonly signed: SignedBytes };

export function signNodeRecord(crypto: Crypto, keys: KeyPair, content: NodeRecord): Signed<NodeRecord> {
  const { node, incarnation, sequence, neighbours, urls, signedAt, claimedAt, rooms } = content;
  const record = tabmesh.v1.NodeRecord.encode({
    id: node.id,
    key: node.key,
    incarnation,
    sequence,
    neighbours: neighbours.map(({ id, key, incarnation: session }) => ({ id, key, incarnation: session })),
    urls: [...urls],
    signedAt,
    claimedAt,
    rooms: rooms.map((room) => ({ ...room })),
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
    wire.rooms.length > mostRooms ||
    wire.rooms.some(({ name }) => name.length > 2 * longestRoomName) ||
    wire.urls.some((url) => url.length > longestUrl);
  if (isTooLarge)
    throw new ProtocolError(
      `a node with more than ${mostNeighbours} neighbours, ${mostUrls} URLs or ${mostRooms} rooms, or with a URL of more than ${longestUrl} characters`,
    );
  return {
    node: address(wire.id, wire.key),
    incarnation: finite(wire.incarnation, 'incarnation'),
    sequence: wire.sequence,
    neighbours: wire.neighbours.map(neighbourFromWire),
    urls: wire.urls,
    signedAt: finite(wire.signedAt, 'a clock'),
    claimedAt: finite(wire.claimedAt, 'a clock'),
    rooms: wire.rooms.map(servedRoomFromWire),
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
