import type { PeerAddress } from '../../model/peer.js';
import { ProtocolError } from '../../model/errors.js';
import { bodyFromWire, bodyToWire } from '../bodies/message-body.js';
import type { MessageBody } from '../messages.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded } from '../wire-values.js';

const { OutgoingStream, Letter, SoughtLetter, IncomingStream } = tabmesh.stored.v1;

/** A stream that goes out, as it is on disk. */
export interface StoredOutgoingStream {
  readonly addressee: PeerAddress;
  readonly epoch: number;
  readonly nextSequence: number;
  /** Up to where the addressee has confirmed, and its user has read. */
  readonly confirmed: number;
  readonly read: number;
}

export interface StoredLetter {
  readonly body: MessageBody;
  readonly sentAt: number;
  /** Key of the node that has it on disk. */
  readonly custodian: Uint8Array | undefined;
}

export interface StoredSoughtLetter {
  readonly addresseeId: string;
  readonly body: MessageBody;
  readonly sentAt: number;
}

/** A stream that comes in, as it is on disk. */
export interface StoredIncomingStream {
  readonly sender: PeerAddress;
  readonly epoch: number;
  readonly sequence: number;
  /** Up to where the user has read. */
  readonly read: number;
  /** When this was written, by the own clock. */
  readonly keptAt: number;
}

export function encodeOutgoingStream({ addressee, ...rest }: StoredOutgoingStream): Uint8Array {
  return OutgoingStream.encode({ addresseeId: addressee.id, addresseeKey: addressee.key, ...rest }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeOutgoingStream(bytes: Uint8Array): StoredOutgoingStream {
  const wire = decoded(() => OutgoingStream.decode(bytes));
  const { addresseeId, addresseeKey, epoch, nextSequence, confirmed, read } = wire;
  return { addressee: address(addresseeId, addresseeKey), epoch, nextSequence, confirmed, read };
}

export function encodeLetter({ body, sentAt, custodian }: StoredLetter): Uint8Array {
  return Letter.encode({ sentAt, ...bodyToWire(body), ...(custodian && { custodian }) }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeLetter(bytes: Uint8Array): StoredLetter {
  const { sentAt, custodian, ...wire } = decoded(() => Letter.decode(bytes));
  return { body: bodyOf(wire), sentAt, custodian: custodian.length > 0 ? custodian.slice() : undefined };
}

export function encodeSoughtLetter({ body, ...rest }: StoredSoughtLetter): Uint8Array {
  return SoughtLetter.encode({ ...rest, ...bodyToWire(body) }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeSoughtLetter(bytes: Uint8Array): StoredSoughtLetter {
  const { addresseeId, sentAt, ...wire } = decoded(() => SoughtLetter.decode(bytes));
  return { addresseeId, body: bodyOf(wire), sentAt };
}

export function encodeIncomingStream({ sender, ...rest }: StoredIncomingStream): Uint8Array {
  return IncomingStream.encode({ senderId: sender.id, senderKey: sender.key, ...rest }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeIncomingStream(bytes: Uint8Array): StoredIncomingStream {
  const { senderId, senderKey, epoch, sequence, read, keptAt } = decoded(() => IncomingStream.decode(bytes));
  return { sender: address(senderId, senderKey), epoch, sequence, read, keptAt };
}

/** @throws ProtocolError if it is nothing that this peer can have said. */
function bodyOf(wire: Parameters<typeof bodyFromWire>[0]): MessageBody {
  const body = bodyFromWire(wire);
  if (!body) throw new ProtocolError('a letter without anything to say');
  return body;
}
