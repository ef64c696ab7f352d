import { isAmendment, type KeptRemark } from '../../model/utterance.js';
import type { PeerAddress } from '../../model/peer.js';
import { decodeUtterance, encodeUtterance } from '../bodies/utterance-body.js';
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
  readonly remark: KeptRemark;
  /** Why it will never arrive. */
  readonly failure: string | undefined;
}

export function encodeHistoryEntry(entry: StoredHistoryEntry): Uint8Array {
  const { peer, direction, remark, failure = '', ...rest } = entry;
  const wire = { ...rest, peerId: peer.id, peerKey: peer.key, outgoing: direction === 'out', failure };
  return HistoryEntry.encode({ ...wire, ...remarkToWire(remark) }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeHistoryEntry(bytes: Uint8Array): StoredHistoryEntry {
  const wire = decoded(() => HistoryEntry.decode(bytes));
  const { peerId, peerKey, outgoing, epoch, sequence, sentAt, notedAt, utterance, failure } = wire;
  return {
    peer: address(peerId, peerKey),
    direction: outgoing ? 'out' : 'in',
    epoch,
    sequence,
    sentAt,
    notedAt,
    remark: remarkFromWire(utterance),
    failure: failure === '' ? undefined : failure,
  };
}

function remarkToWire(remark: KeptRemark): Pick<tabmesh.stored.v1.HistoryEntry.$Properties, 'utterance'> {
  switch (remark.kind) {
    case 'deleted':
      return {};
    case 'unknown':
      return { utterance: remark.bytes };
    default:
      return { utterance: encodeUtterance(remark) };
  }
}

/** @throws ProtocolError if it is none. */
function remarkFromWire(bytes: Uint8Array | null | undefined): KeptRemark {
  if (!bytes) return { kind: 'deleted' };
  const utterance = decodeUtterance(bytes);
  // What was not known when it came, and changes something that was said, has no place of its own.
  return isAmendment(utterance) ? { kind: 'unknown', bytes: Uint8Array.from(bytes) } : utterance;
}
