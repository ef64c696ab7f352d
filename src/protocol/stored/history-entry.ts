import type { PeerAddress } from '../../model/peer.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded } from '../wire-values.js';

const { HistoryEntry } = tabmesh.stored.v1;

/** One message of a conversation, as it was sent or shown. */
export interface StoredHistoryEntry {
  readonly peer: PeerAddress;
  readonly direction: 'in' | 'out';
  readonly epoch: number;
  readonly sequence: number;
  /** The sender's clock. */
  readonly sentAt: number;
  /** The own clock. */
  readonly notedAt: number;
  readonly text: string;
  /** Why it will never arrive. */
  readonly failure: string | undefined;
}

export function encodeHistoryEntry(entry: StoredHistoryEntry): Uint8Array {
  const { peer, direction, failure = '', ...rest } = entry;
  const wire = { ...rest, peerId: peer.id, peerKey: peer.key, outgoing: direction === 'out', failure };
  return HistoryEntry.encode(wire).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeHistoryEntry(bytes: Uint8Array): StoredHistoryEntry {
  const wire = decoded(() => HistoryEntry.decode(bytes));
  const { peerId, peerKey, outgoing, epoch, sequence, sentAt, notedAt, text, failure } = wire;
  return {
    peer: address(peerId, peerKey),
    direction: outgoing ? 'out' : 'in',
    epoch,
    sequence,
    sentAt,
    notedAt,
    text,
    failure: failure === '' ? undefined : failure,
  };
}
