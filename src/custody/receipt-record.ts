import { ProtocolError } from '../model/errors.js';
import type { PeerAddress } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import { storedPrefix } from '../platform/store-keys.js';
import type { Confirmation } from '../protocol/messages.js';
import { decodeRouted } from '../protocol/routed-codec.js';
import { RoutingHeader } from '../protocol/routing-header.js';
import { streamName } from './mail-route.js';

/** How far a stream is confirmed, for its sender. */
export interface Receipt {
  readonly name: string;
  readonly sender: PeerAddress;
  readonly epoch: number;
  readonly sequence: number;
  /** Epoch milliseconds, by the own clock. */
  readonly since: number;
  state: ReceiptState;
}

type ReceiptState =
  /** For its sender to come, to whom this message goes. */
  | { readonly kind: 'waiting'; readonly message: Uint8Array }
  | { readonly kind: 'handed-over' }
  /** It is too old, or there is a newer one. */
  | { readonly kind: 'gone' };

const timeBytes = 8;
const headBytes = timeBytes + 1;

export const receiptPrefix = storedPrefix('receipt');

export function receiptKey(name: string): string {
  return `${receiptPrefix}${name}`;
}

/** Since when, whether its sender has it, and the message to the sender. */
export function encodeReceipt({ since, state }: Receipt, message: Uint8Array): Uint8Array {
  const record = new Uint8Array(headBytes + message.length);
  new DataView(record.buffer).setFloat64(0, since);
  record[timeBytes] = state.kind === 'waiting' ? 0 : 1;
  record.set(message, headBytes);
  return record;
}

/** The message to the sender. */
export function receiptMessage(record: Uint8Array): Uint8Array {
  return record.subarray(headBytes);
}

/** @returns undefined if it is damaged. */
export function readReceipt(record: Uint8Array): Receipt | undefined {
  if (record.length <= headBytes) return undefined;
  const message = record.slice(headBytes);
  const opened = openConfirmation(message);
  if (!opened) return undefined;
  const { body, senderId } = opened;
  return {
    name: streamName(body.senderKey, body.addresseeKey),
    sender: { id: senderId, key: body.senderKey },
    epoch: body.epoch,
    sequence: body.sequence,
    since: new DataView(record.buffer, record.byteOffset).getFloat64(0),
    state: record[timeBytes] === 0 ? { kind: 'waiting', message } : { kind: 'handed-over' },
  };
}

function openConfirmation(bytes: Uint8Array): { readonly body: Confirmation; readonly senderId: PeerId } | undefined {
  const header = new RoutingHeader();
  try {
    const message = header.scan(bytes, 0, bytes.length) && decodeRouted(bytes, 0, bytes.length, header);
    if (!message || message.body.type !== 'confirmation') return undefined;
    // It was written by this node, to an ID that it had looked at.
    return { body: message.body, senderId: message.destination.id as PeerId };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return undefined;
  }
}
