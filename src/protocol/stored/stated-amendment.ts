import { ProtocolError } from '../../model/errors.js';
import type { StatedAmendment } from '../../model/outcome.js';
import { isAmendment } from '../../model/utterance.js';
import { referenceFromWire, utteranceFromWire, utteranceToWire } from '../bodies/utterance-body.js';
import { tabmesh } from '../gen/schema.js';
import { decoded } from '../wire-values.js';

const { StatedAmendment: Wire } = tabmesh.stored.v1;

/** What somebody has said about something that was said. */
export function encodeStatedAmendment({ saidAs, amendment }: StatedAmendment): Uint8Array {
  return Wire.encode({ saidAs, amendment: utteranceToWire(amendment) }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeStatedAmendment(bytes: Uint8Array): StatedAmendment {
  const { saidAs, amendment } = decoded(() => Wire.decode(bytes));
  const read = utteranceFromWire(amendment);
  if (!read || !isAmendment(read)) throw new ProtocolError('an amendment that is none');
  return { saidAs: referenceFromWire(saidAs), amendment: read };
}
