import { equalBytes } from '../model/bytes.js';
import { ProtocolError } from '../model/errors.js';
import { keyTag, type PeerAddress, type PeerAddressTag } from '../model/peer.js';
import type { Counters } from '../platform/counters.js';
import {
  depositAnswerFromWire,
  depositAnswerToWire,
  depositFromWire,
  depositToWire,
  mailFromWire,
  mailToWire,
} from './bodies/custody-bodies.js';
import {
  confirmationFromWire,
  confirmationToWire,
  resealFromWire,
  resealToWire,
  sealedMessageFromWire,
  sealedMessageToWire,
  typingFromWire,
  typingToWire,
} from './bodies/delivery-bodies.js';
import { fileBodyFromWire, fileBodyToWire } from './bodies/file-bodies.js';
import {
  prekeyAnswerFromWire,
  prekeyAnswerToWire,
  prekeyCopyFromWire,
  prekeyCopyToWire,
  prekeyRequestFromWire,
  prekeyRequestToWire,
} from './bodies/prekey-bodies.js';
import { roomBodyFromWire, roomBodyToWire } from './bodies/room-bodies.js';
import { probeAnswerFromWire, probeAnswerToWire, probeFromWire, probeToWire } from './bodies/trace-bodies.js';
import { tabmesh } from './gen/schema.js';
import { decoded } from './wire-values.js';
import { messageType } from './message-type.js';
import type { RoutedBody, RoutedMessage } from './messages.js';
import { RoutingHeader } from './routing-header.js';

const { PeerMessage } = tabmesh.v1;

type Mail = RoutedBody & { readonly type: 'mail' };

const wireTypes = {
  message: messageType.message,
  confirmation: messageType.confirmation,
  probe: messageType.probe,
  'probe-answer': messageType.probeAnswer,
  reseal: messageType.reseal,
  'prekey-request': messageType.prekeyRequest,
  'prekey-answer': messageType.prekeyAnswer,
  'prekey-copy': messageType.prekeyCopy,
  deposit: messageType.deposit,
  'deposit-answer': messageType.depositAnswer,
  mail: messageType.mail,
  'room-digest': messageType.roomDigest,
  'room-inventory': messageType.roomInventory,
  'room-supply': messageType.roomSupply,
  'file-request': messageType.fileRequest,
  'file-chunk': messageType.fileChunk,
  typing: messageType.typing,
  'file-answer': messageType.fileAnswer,
} as const satisfies Record<RoutedBody['type'], number>;

/** Encodes a routed message with its header, ready to leave its source. */
export function encodeRouted(
  source: PeerAddress,
  destination: PeerAddress,
  hopLimit: number,
  body: RoutedBody,
): Uint8Array {
  const header = {
    type: wireTypes[body.type],
    hopLimit,
    destination: destination.id,
    destinationTag: keyTag(destination.key),
    source: source.id,
    sourceTag: keyTag(source.key),
  };
  return PeerMessage.encode({ ...header, ...bodyToWire(body) }).finish();
}

function bodyToWire(body: RoutedBody): tabmesh.v1.PeerMessage.$Properties {
  switch (body.type) {
    case 'message':
      return { message: sealedMessageToWire(body) };
    case 'confirmation':
      return confirmationToWire(body);
    case 'reseal':
      return resealToWire(body);
    case 'prekey-request':
      return prekeyRequestToWire(body);
    case 'prekey-answer':
      return prekeyAnswerToWire(body);
    case 'prekey-copy':
      return prekeyCopyToWire(body);
    case 'deposit':
      return depositToWire(body);
    case 'deposit-answer':
      return depositAnswerToWire(body);
    case 'mail':
      return mailToWire(body);
    case 'typing':
      return typingToWire(body);
    case 'probe':
      return probeToWire(body);
    case 'probe-answer':
      return probeAnswerToWire(body);
    case 'file-request':
    case 'file-chunk':
    case 'file-answer':
      return fileBodyToWire(body);
    default:
      return roomBodyToWire(body);
  }
}

/**
 * Decodes a routed message for its addressee: the header as the scanner found it, the body decoded.
 * @returns undefined for a type that this version does not know.
 * @throws ProtocolError if the body is not what the header says, or speaks of another header.
 */
export function decodeRouted(
  frame: Uint8Array,
  start: number,
  end: number,
  header: RoutingHeader,
): RoutedMessage | undefined {
  const message = decoded(() => PeerMessage.decode(frame.subarray(start, end)));
  const source = { id: textOf(frame, header.sourceStart, header.sourceEnd), tag: tagOf(frame, header.sourceTagStart) };
  const destination = {
    id: textOf(frame, header.destinationStart, header.destinationEnd),
    tag: tagOf(frame, header.destinationTagStart),
  };
  // A second copy of a header field behind the body would reach the decoder only.
  if (message.type !== header.type || message.source !== source.id || message.destination !== destination.id)
    throw new ProtocolError('a routing header that is given twice');
  const body = bodyFromWire(message, source, destination);
  return body && { source, destination, body };
}

function bodyFromWire(
  message: tabmesh.v1.PeerMessage,
  source: PeerAddressTag,
  destination: PeerAddressTag,
): RoutedBody | undefined {
  switch (message.type) {
    case messageType.message:
      return sealedMessageFromWire(message, source, destination);
    case messageType.confirmation:
      return confirmationFromWire(message, source);
    case messageType.reseal:
      return resealFromWire(message, source);
    case messageType.prekeyRequest:
      return prekeyRequestFromWire(message);
    case messageType.prekeyAnswer:
      return prekeyAnswerFromWire(message);
    case messageType.prekeyCopy:
      return prekeyCopyFromWire(message);
    case messageType.deposit:
      return depositFromWire(message);
    case messageType.depositAnswer:
      return depositAnswerFromWire(message);
    case messageType.mail:
      return readableMail(mailFromWire(message), destination);
    case messageType.typing:
      return typingFromWire(message, source, destination);
    case messageType.probe:
      return probeFromWire(message);
    case messageType.probeAnswer:
      return probeAnswerFromWire(message, source);
    case messageType.fileRequest:
    case messageType.fileChunk:
    case messageType.fileAnswer:
      return fileBodyFromWire(message, source, destination);
    default:
      return roomBodyFromWire(message);
  }
}

/**
 * What is not a whole message to the one whom the mail is for is left out: it says nothing against what lies beside it, nor
 * against whoever passed it on.
 */
function readableMail({ type, messages }: Mail, destination: PeerAddressTag): Mail {
  return { type, messages: messages.filter((bytes) => isMessageTo(destination, bytes)) };
}

function isMessageTo({ id, tag }: PeerAddressTag, bytes: Uint8Array): boolean {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length) || header.type !== messageType.message) return false;
  try {
    const message = decodeRouted(bytes, 0, bytes.length, header);
    return message?.destination.id === id && equalBytes(message.destination.tag, tag);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return false;
  }
}

/**
 * The same for an addressee who must bear with what others have sent: what cannot be read is counted, not thrown, for the
 * neighbour that it came by has only passed it on.
 */
export function readRouted(
  frame: Uint8Array,
  start: number,
  end: number,
  header: RoutingHeader,
  counters: Counters,
): RoutedMessage | undefined {
  try {
    const message = decodeRouted(frame, start, end, header);
    if (!message) counters.unknownType += 1;
    return message;
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    counters.unreadable += 1;
    return undefined;
  }
}

/** @throws ProtocolError if the bytes are not UTF-8. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  // Most IDs are ASCII, and a decoder takes longer to make than they take to read.
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0x80;
    if (byte >= 0x80) return decodedText(bytes, start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodedText(bytes: Uint8Array, start: number, end: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start, end));
  } catch (cause) {
    throw new ProtocolError('an ID that is not UTF-8', { cause });
  }
}

function tagOf(bytes: Uint8Array, start: number): Uint8Array {
  return bytes.slice(start, start + 8);
}
