import { toHex } from '../model/bytes.js';
import { isEdited, tallies, type Outcome } from '../model/outcome.js';
import type { KeptRemark, UtteranceReference } from '../model/utterance.js';

/** What stands of an utterance in a line of an export: what it says now, its number, what it answers, who reacted. Bytes are hex. */
export function exported(
  remark: KeptRemark,
  { epoch, sequence }: UtteranceReference,
  outcome: Outcome,
): Readonly<Record<string, unknown>> {
  const reactions = tallies(outcome).map(({ emoji, by }) => ({ emoji, by: by.map(toHex) }));
  const amended = { ...(isEdited(outcome) && { isEdited: true }), ...(reactions.length > 0 && { reactions }) };
  return { kind: remark.kind, ...saidIn(remark), ...amended, epoch, sequence };
}

function saidIn(remark: KeptRemark): Readonly<Record<string, unknown>> {
  switch (remark.kind) {
    case 'text':
      return { text: remark.text, ...answered(remark) };
    case 'file': {
      const { name, mediaType, size, digest } = remark.file;
      return { file: { name, mediaType, size, sha256: toHex(digest) }, ...answered(remark) };
    }
    case 'unknown':
      return { bytes: toHex(remark.bytes) };
    case 'deleted':
      return {};
  }
}

function answered({ replyTo }: { readonly replyTo?: UtteranceReference }): Readonly<Record<string, unknown>> {
  if (!replyTo) return {};
  const { authorKey, epoch, sequence } = replyTo;
  return { replyTo: { key: toHex(authorKey), epoch, sequence } };
}
