import { ProtocolError } from '../model/errors.js';
import { equalBytes } from '../model/bytes.js';
import { keyTag, type PeerAddress } from '../model/peer.js';
import { nonceBytes } from '../platform/crypto.js';
import type { Counters } from '../platform/counters.js';
import { tabmesh } from './gen/schema.js';
import { address, decoded, finite, sized } from './link-codec.js';
import { messageType } from './message-type.js';
import type { PeerAddressTag, ProbeAnswer, ProbeOutcome, RoutedBody, RoutedMessage } from './messages.js';
import type { RoutingHeader } from './routing-header.js';

const { PeerMessage, ProbeOutcome: WireOutcome } = tabmesh.v1;

const wireTypes = {
  message: messageType.message,
  confirmation: messageType.confirmation,
  probe: messageType.probe,
  'probe-answer': messageType.probeAnswer,
} as const satisfies Record<RoutedBody['type'], number>;

const wireOutcomes = {
  'on-the-way': WireOutcome.PROBE_OUTCOME_ON_THE_WAY,
  arrived: WireOutcome.PROBE_OUTCOME_ARRIVED,
  'no-way': WireOutcome.PROBE_OUTCOME_NO_WAY,
} as const satisfies Record<ProbeOutcome, tabmesh.v1.ProbeOutcome>;

const outcomes = Object.keys(wireOutcomes) as ProbeOutcome[];

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
    case 'message': {
      const { epoch, sequence, floor, sentAt, text } = body;
      return { message: { epoch, sequence, floor, sentAt, text } };
    }
    case 'confirmation':
      return { confirmation: { epoch: body.epoch, sequence: body.sequence } };
    case 'probe':
      return { probe: { nonce: body.nonce } };
    case 'probe-answer': {
      const { nonce, outcome, hopsLeft, key } = body;
      return { probeAnswer: { nonce, outcome: wireOutcomes[outcome], hopsLeft, key } };
    }
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
  const body = bodyFromWire(message, source);
  return body && { source, destination, body };
}

function bodyFromWire(message: tabmesh.v1.PeerMessage, source: PeerAddressTag): RoutedBody | undefined {
  switch (message.type) {
    case messageType.message: {
      const { epoch, sequence, floor, sentAt, text } = message.message ?? {};
      // Content of a kind that this version does not know.
      if (message.message && typeof text !== 'string') return undefined;
      if (typeof text !== 'string') throw new ProtocolError('a message without its content');
      return {
        type: 'message',
        epoch: finite(epoch ?? 0, 'an epoch'),
        sequence: sequence ?? 0,
        floor: floor ?? 0,
        sentAt: finite(sentAt ?? 0, 'a clock'),
        text,
      };
    }
    case messageType.confirmation: {
      const { epoch, sequence } = message.confirmation ?? {};
      return { type: 'confirmation', epoch: finite(epoch ?? 0, 'an epoch'), sequence: sequence ?? 0 };
    }
    case messageType.probe:
      return { type: 'probe', nonce: nonceFromWire(message.probe?.nonce) };
    case messageType.probeAnswer:
      return probeAnswerFromWire(message.probeAnswer ?? {}, source);
    default:
      return undefined;
  }
}

/** Who answers is named by the header; the key must be the one that the tag there is of. */
function probeAnswerFromWire(
  answer: tabmesh.v1.ProbeAnswer.$Properties,
  source: PeerAddressTag,
): ProbeAnswer | undefined {
  const nonce = nonceFromWire(answer.nonce);
  const { key } = address(source.id, answer.key ?? new Uint8Array());
  if (!equalBytes(keyTag(key), source.tag)) throw new ProtocolError('an answer with a key that is not of its source');
  const outcome = outcomes.find((name) => wireOutcomes[name] === answer.outcome);
  // An outcome that this version does not know.
  return outcome && { type: 'probe-answer', nonce, outcome, hopsLeft: answer.hopsLeft ?? 0, key };
}

function nonceFromWire(nonce: Uint8Array | null | undefined): Uint8Array {
  return sized(nonce ?? new Uint8Array(), nonceBytes, 'nonce');
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
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start, end));
  } catch (cause) {
    throw new ProtocolError('an ID that is not UTF-8', { cause });
  }
}

function tagOf(bytes: Uint8Array, start: number): Uint8Array {
  return bytes.slice(start, start + 8);
}
