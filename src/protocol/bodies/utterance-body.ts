import { ProtocolError } from '../../model/errors.js';
import {
  longestEmoji,
  type FileOffer,
  type HeardUtterance,
  type Utterance,
  type UtteranceReference,
} from '../../model/utterance.js';
import { fileIdBytes } from '../../model/file-sizes.js';
import { hashBytes, keyBytes } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { decoded, finite, publicKey, sized } from '../wire-values.js';

type Wire = tabmesh.v1.Utterance.$Properties;

const none = new Uint8Array();

export function utteranceToWire(utterance: Utterance): Wire {
  switch (utterance.kind) {
    case 'text':
      return { text: utterance.text, ...answering(utterance) };
    case 'file':
      return { file: utterance.file, ...answering(utterance) };
    case 'reaction':
      return { reaction: { to: utterance.to, emoji: utterance.emoji, withdrawn: utterance.isWithdrawn } };
    case 'edit':
      return { edit: { of: utterance.of, text: utterance.text } };
    case 'deletion':
      return { deletion: { of: utterance.of } };
  }
}

/** Undefined for what is of a kind that this version does not know, or not as it should be. */
export function utteranceFromWire(wire: Wire | null | undefined): Utterance | undefined {
  try {
    return wire ? knownFromWire(wire) : undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

export function encodeUtterance(utterance: Utterance): Uint8Array {
  return tabmesh.v1.Utterance.encode(utteranceToWire(utterance)).finish();
}

/** Of a kind that this version does not know, or not as it should be: `unknown`, with all that came. @throws ProtocolError if it is none. */
export function decodeUtterance(bytes: Uint8Array): HeardUtterance {
  const wire = decoded(() => tabmesh.v1.Utterance.decode(bytes));
  return utteranceFromWire(wire) ?? { kind: 'unknown', bytes: Uint8Array.from(bytes) };
}

/** @throws ProtocolError if it is not as it should be. */
function knownFromWire({ text, file, reaction, edit, deletion, replyTo }: Wire): Utterance | undefined {
  const answered = replyTo ? { replyTo: referenceFromWire(replyTo) } : {};
  if (text) return { kind: 'text', text, ...answered };
  if (file) return { kind: 'file', file: fileFromWire(file), ...answered };
  if (reaction) {
    const { to, emoji, withdrawn } = reaction;
    return { kind: 'reaction', to: referenceFromWire(to), emoji: emojiFrom(emoji), isWithdrawn: withdrawn ?? false };
  }
  if (edit?.text) return { kind: 'edit', of: referenceFromWire(edit.of), text: edit.text };
  if (deletion) return { kind: 'deletion', of: referenceFromWire(deletion.of) };
  return undefined;
}

/** @throws ProtocolError if it is none. */
export function referenceFromWire(
  wire: tabmesh.v1.UtteranceReference.$Properties | null | undefined,
): UtteranceReference {
  const sequence = wire?.sequence ?? 0;
  if (sequence === 0) throw new ProtocolError('a reference without a number');
  return { authorKey: publicKey(wire?.authorKey ?? none), epoch: finite(wire?.epoch ?? 0, 'an epoch'), sequence };
}

/** Whether it can be fetched is for its reader to say. @throws ProtocolError if it is none. */
export function fileFromWire(wire: tabmesh.v1.FileOffer.$Properties): FileOffer {
  return {
    id: sized(wire.id ?? none, fileIdBytes, 'ID of a file'),
    name: wire.name ?? '',
    mediaType: wire.mediaType ?? '',
    size: wire.size ?? 0,
    digest: sized(wire.digest ?? none, hashBytes, 'digest of a file'),
    key: sized(wire.key ?? none, keyBytes, 'key of a file'),
    chunkBytes: wire.chunkBytes ?? 0,
  };
}

function emojiFrom(emoji: string | null | undefined): string {
  if (!emoji || new TextEncoder().encode(emoji).length > longestEmoji)
    throw new ProtocolError(`a reaction has 1 to ${longestEmoji} bytes`);
  return emoji;
}

function answering({ replyTo }: { readonly replyTo?: UtteranceReference }): Pick<Wire, 'replyTo'> {
  return replyTo ? { replyTo } : {};
}
