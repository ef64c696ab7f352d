import { toHex } from '../model/bytes.js';
import type { KeptRemark, UtteranceReference } from '../model/utterance.js';

/** What stands of an utterance in a line of an export: what it says, its number, and what it answers. Bytes are hex. */
export function exported(remark: KeptRemark, saidAs: UtteranceReference): Readonly<Record<string, unknown>> {
  const { epoch, sequence } = saidAs;
  return { kind: remark.kind, ...saidIn(remark), epoch, sequence };
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
    case 'deleted':
      return {};
  }
}

function answered({ replyTo }: { readonly replyTo?: UtteranceReference }): Readonly<Record<string, unknown>> {
  if (!replyTo) return {};
  const { authorKey, epoch, sequence } = replyTo;
  return { replyTo: { key: toHex(authorKey), epoch, sequence } };
}
