import { ProtocolError } from '../../model/errors.js';
import { hasTag, type PeerAddressTag } from '../../model/peer.js';
import { keyBytes } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { bodyFromWire, bodyToWire } from './message-body.js';
import { rawField } from '../raw-field.js';
import { finite, present, publicKey, signature, sized } from '../wire-values.js';
import type {
  Confirmation,
  Content,
  ReadBody,
  ReadContent,
  Reseal,
  SealedMessage,
  SealingContextRecord,
  StreamWord,
  TypingWord,
} from '../messages.js';

type Wire = tabmesh.v1.PeerMessage;

export function sealedMessageToWire(message: SealedMessage): tabmesh.v1.Message.$Properties {
  const { epoch, sequence, context, number, sealed } = message;
  return { epoch, sequence, context, number, sealed };
}

/** @throws ProtocolError if it is no sealed message, or its keys are not those of the header. */
export function sealedMessageFromWire(wire: Wire, source: PeerAddressTag, destination: PeerAddressTag): SealedMessage {
  const { epoch, sequence, context, number, sealed } = present(wire.message, 'message');
  return {
    type: 'message',
    epoch: finite(epoch, 'an epoch'),
    sequence,
    context: contextFromWire(context, source, destination),
    number,
    sealed,
  };
}

function contextFromWire(
  wire: tabmesh.v1.SealingContext.$Properties | null | undefined,
  source: PeerAddressTag,
  destination: PeerAddressTag,
): SealingContextRecord {
  const context = present(wire, 'sealing context');
  return {
    senderKey: keyOf(source, context.senderKey),
    addresseeKey: keyOf(destination, context.addresseeKey),
    prekey: context.prekey ?? 0,
    encapsulatedKey: sized(context.encapsulatedKey ?? new Uint8Array(), keyBytes, 'encapsulated key'),
    signature: signature(context.signature ?? new Uint8Array()),
  };
}

export function confirmationToWire(confirmation: Confirmation): tabmesh.v1.PeerMessage.$Properties {
  const { type: _, ...body } = confirmation;
  return { confirmation: body };
}

/** @throws ProtocolError if it is no confirmation, or not by the source. */
export function confirmationFromWire(wire: Wire, source: PeerAddressTag): Confirmation {
  const body = present(wire.confirmation, 'confirmation');
  return { type: 'confirmation', ...streamWordFromWire(body, source), read: body.read };
}

export function resealToWire(reseal: Reseal): tabmesh.v1.PeerMessage.$Properties {
  const { type: _, ...body } = reseal;
  return { reseal: body };
}

/** @throws ProtocolError if it is no such request, or not by the source. */
export function resealFromWire(wire: Wire, source: PeerAddressTag): Reseal {
  const body = present(wire.reseal, 'request to seal again');
  return { type: 'reseal', ...streamWordFromWire(body, source), prekey: body.prekey };
}

export function typingToWire({ type: _, ...body }: TypingWord): tabmesh.v1.PeerMessage.$Properties {
  return { typing: body };
}

/** @throws ProtocolError if it is none, or its keys are not those of the header. */
export function typingFromWire(wire: Wire, source: PeerAddressTag, destination: PeerAddressTag): TypingWord {
  const body = present(wire.typing, 'word on who is writing');
  return {
    type: 'typing',
    senderKey: keyOf(source, body.senderKey),
    addresseeKey: keyOf(destination, body.addresseeKey),
    at: finite(body.at, 'a clock'),
    signature: signature(body.signature),
  };
}

function streamWordFromWire(body: tabmesh.v1.Confirmation | tabmesh.v1.Reseal, source: PeerAddressTag): StreamWord {
  return {
    epoch: finite(body.epoch, 'an epoch'),
    sequence: body.sequence,
    senderKey: publicKey(body.senderKey),
    addresseeKey: keyOf(source, body.addresseeKey),
    signature: signature(body.signature),
  };
}

/** What is to be sealed. */
export function encodeContent({ floor, sentAt, body }: Content): Uint8Array {
  return tabmesh.v1.Content.encode({ floor, sentAt, ...bodyToWire(body) }).finish();
}

/**
 * Reads what was sealed.
 * @throws ProtocolError if it is none.
 */
export function decodeContent(bytes: Uint8Array): ReadContent {
  const { floor, sentAt, utterance, invitation } = decodedContent(bytes);
  const known = bodyFromWire({ utterance, invitation });
  // A later version finds in what is kept what this one does not know.
  const body: ReadBody = known ?? { kind: 'unknown', bytes: rawField(bytes, utteranceField) };
  return { floor, sentAt: finite(sentAt, 'a clock'), body };
}

/** The number of `Content.utterance`. */
const utteranceField = 3;

function decodedContent(bytes: Uint8Array): tabmesh.v1.Content {
  try {
    return tabmesh.v1.Content.decode(bytes);
  } catch (cause) {
    throw new ProtocolError('content that cannot be decoded', { cause });
  }
}

/** The whole key of an address of which the header has the beginning. */
function keyOf(address: PeerAddressTag, bytes: Uint8Array | null | undefined): Uint8Array {
  const key = publicKey(bytes ?? new Uint8Array());
  if (!hasTag(key, address.tag)) throw new ProtocolError('a key that is not the one of the header');
  return key;
}
