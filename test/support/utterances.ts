import { asSaid, type Outcome } from '../../src/model/outcome.js';
import type { TextRemark, Utterance, UtteranceReference } from '../../src/model/utterance.js';
import { textOf } from '../../src/model/utterance.js';
import { encodeUtterance } from '../../src/protocol/bodies/utterance-body.js';

/** What stands in a post that says a text. */
export function encodeText(text: string): Uint8Array {
  return encodeUtterance({ kind: 'text', text });
}

/** A number in the stream of somebody, by which what they said is referred to. */
export function saidAs(sequence = 1, authorKey: Uint8Array = new Uint8Array(32), epoch = 1): UtteranceReference {
  return { authorKey, epoch, sequence };
}

/** A text, as the events and the history of a peer have it. */
export function saidText(
  text: string,
  as = saidAs(),
): {
  readonly utterance: TextRemark;
  readonly text: string;
  readonly saidAs: UtteranceReference;
  readonly outcome: Outcome;
} {
  return { utterance: { kind: 'text', text }, text, saidAs: as, outcome: asSaid };
}

/** The same for anything that can be said. */
export function saidUtterance<Said extends Utterance>(utterance: Said, as = saidAs()) {
  return { utterance, text: textOf(utterance), saidAs: as };
}
