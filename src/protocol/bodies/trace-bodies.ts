import { ProtocolError } from '../../model/errors.js';
import { hasTag, type PeerAddressTag } from '../../model/peer.js';
import { nonceBytes } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { address, sized } from '../wire-values.js';
import type { ProbeAnswer, ProbeOutcome, RoutedBody } from '../messages.js';

const { ProbeOutcome: WireOutcome } = tabmesh.v1;

type Wire = tabmesh.v1.PeerMessage;
type Probe = RoutedBody & { readonly type: 'probe' };

const wireOutcomes = {
  'on-the-way': WireOutcome.PROBE_OUTCOME_ON_THE_WAY,
  arrived: WireOutcome.PROBE_OUTCOME_ARRIVED,
  'no-way': WireOutcome.PROBE_OUTCOME_NO_WAY,
} as const satisfies Record<ProbeOutcome, tabmesh.v1.ProbeOutcome>;

const outcomes = Object.keys(wireOutcomes) as ProbeOutcome[];

export function probeToWire({ nonce }: Probe): tabmesh.v1.PeerMessage.$Properties {
  return { probe: { nonce } };
}

/** @throws ProtocolError if it is no probe. */
export function probeFromWire(wire: Wire): Probe {
  return { type: 'probe', nonce: nonceFromWire(wire.probe?.nonce) };
}

export function probeAnswerToWire(answer: ProbeAnswer): tabmesh.v1.PeerMessage.$Properties {
  const { nonce, outcome, hopsLeft, key } = answer;
  return { probeAnswer: { nonce, outcome: wireOutcomes[outcome], hopsLeft, key } };
}

/**
 * Who answers is named by the header; the key must be the one that the tag there is of.
 * @returns undefined for an outcome that this version does not know.
 * @throws ProtocolError if it is no such answer.
 */
export function probeAnswerFromWire(wire: Wire, source: PeerAddressTag): ProbeAnswer | undefined {
  const answer: tabmesh.v1.ProbeAnswer.$Properties = wire.probeAnswer ?? {};
  const nonce = nonceFromWire(answer.nonce);
  const { key } = address(source.id, answer.key ?? new Uint8Array());
  if (!hasTag(key, source.tag)) throw new ProtocolError('an answer with a key that is not of its source');
  const outcome = outcomes.find((name) => wireOutcomes[name] === answer.outcome);
  return outcome && { type: 'probe-answer', nonce, outcome, hopsLeft: answer.hopsLeft ?? 0, key };
}

function nonceFromWire(nonce: Uint8Array | null | undefined): Uint8Array {
  return sized(nonce ?? new Uint8Array(), nonceBytes, 'nonce');
}
