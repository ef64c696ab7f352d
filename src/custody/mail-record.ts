import type { PeerAddressTag } from '../model/peer.js';
import { ProtocolError } from '../model/errors.js';
import type { PeerId } from '../model/peer-id.js';
import { storedKey, storedPrefix } from '../platform/store-keys.js';
import type { SealedMessage } from '../protocol/messages.js';
import { decodeRouted } from '../protocol/routed-codec.js';
import { RoutingHeader } from '../protocol/routing-header.js';
import { mailRoute, type MailRoute } from './mail-route.js';

const timeBytes = 8;
const room = 'mail';

/** All that is kept, in the order it came. */
export const mailPrefix = storedPrefix(room);

export function mailKey(arrival: number): string {
  return storedKey(room, arrival);
}

/** The number in a key that begins with `mailPrefix`. */
export function arrivalOf(key: string): number {
  return Number(key.slice(mailPrefix.length));
}

/** What is stored of a message: when it came, and its bytes. A copy. */
export function encodeMailRecord(since: number, message: Uint8Array): Uint8Array {
  const record = new Uint8Array(timeBytes + message.length);
  new DataView(record.buffer).setFloat64(0, since);
  record.set(message, timeBytes);
  return record;
}

export function messageIn(record: Uint8Array): Uint8Array {
  return record.subarray(timeBytes);
}

export interface StoredMail {
  readonly route: MailRoute;
  readonly epoch: number;
  readonly sequence: number;
  readonly since: number;
  readonly size: number;
}

/** Reads what was checked before it was stored. @returns undefined if it is damaged. */
export function readMailRecord(record: Uint8Array): StoredMail | undefined {
  if (record.length < timeBytes) return undefined;
  const bytes = messageIn(record);
  const message = openMessage(bytes);
  if (!message) return undefined;
  const { source, destination, body } = message;
  const { senderKey, addresseeKey } = body.context;
  const { epoch, sequence } = body;
  // Both IDs were looked at when it was taken in.
  const sender = { id: source.id as PeerId, key: senderKey };
  const addressee = { id: destination.id as PeerId, key: addresseeKey };
  const since = new DataView(record.buffer, record.byteOffset).getFloat64(0);
  return { route: mailRoute(sender, addressee), epoch, sequence, since, size: bytes.length };
}

export interface OpenedMessage {
  readonly source: PeerAddressTag;
  readonly destination: PeerAddressTag;
  readonly body: SealedMessage;
}

/**
 * Reads a whole message with its header, by the same scanner as everybody.
 * @returns undefined if it is no message of a stream.
 */
export function openMessage(bytes: Uint8Array): OpenedMessage | undefined {
  const header = new RoutingHeader();
  try {
    const message = header.scan(bytes, 0, bytes.length) && decodeRouted(bytes, 0, bytes.length, header);
    return message && message.body.type === 'message' ? { ...message, body: message.body } : undefined;
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return undefined;
  }
}
