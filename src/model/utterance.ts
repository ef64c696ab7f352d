import { equalBytes, toHex } from './bytes.js';

/** Which utterance: its number in the stream of its author, in the conversation in which it was said. */
export interface UtteranceReference {
  /** Ed25519 public key. */
  readonly authorKey: Uint8Array;
  /** Which life of the stream, and the number in it, from 1. */
  readonly epoch: number;
  readonly sequence: number;
}

/** A file that its receivers can get from whoever offers it. */
export interface FileOffer {
  /** 16 random bytes. */
  readonly id: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the whole file. */
  readonly digest: Uint8Array;
  /** 32 random bytes that its chunks are sealed with. */
  readonly key: Uint8Array;
  readonly chunkBytes: number;
}

/** `text`: not empty. `replyTo`: what it answers. */
export interface TextRemark {
  readonly kind: 'text';
  readonly text: string;
  readonly replyTo?: UtteranceReference;
}

export interface FileRemark {
  readonly kind: 'file';
  readonly file: FileOffer;
  readonly replyTo?: UtteranceReference;
}

/** What stands in a conversation by itself. */
export type Remark = TextRemark | FileRemark;

/** `emoji`: 1 to 64 bytes of UTF-8. */
export interface Reaction {
  readonly kind: 'reaction';
  readonly to: UtteranceReference;
  readonly emoji: string;
  readonly isWithdrawn: boolean;
}

/** The new text of an utterance of the same author; not empty. */
export interface Edit {
  readonly kind: 'edit';
  readonly of: UtteranceReference;
  readonly text: string;
}

/** An utterance of the same author is not to be read any more. Final. */
export interface Deletion {
  readonly kind: 'deletion';
  readonly of: UtteranceReference;
}

/** What changes how something that was said stands there. */
export type Amendment = Reaction | Edit | Deletion;

/** What somebody says, to one person or in a room. */
export type Utterance = Remark | Amendment;

/**
 * Of a kind that this version does not know, or not as it should be. `bytes`: as it came, so that a later version can show it (an
 * `Utterance` of the schema); empty for what was none.
 */
export interface UnknownRemark {
  readonly kind: 'unknown';
  readonly bytes: Uint8Array;
}

/** A remark as somebody hears it. */
export type HeardRemark = Remark | UnknownRemark;

export type HeardUtterance = HeardRemark | Amendment;

/** A remark as it is kept: nothing is left of one that its author has deleted. */
export type KeptRemark = HeardRemark | { readonly kind: 'deleted' };

/** UTF-8 bytes of a reaction. */
export const longestEmoji = 64;

export function isAmendment(utterance: HeardUtterance): utterance is Amendment {
  return utterance.kind === 'reaction' || utterance.kind === 'edit' || utterance.kind === 'deletion';
}

/** What an amendment is about. */
export function subjectOf(amendment: Amendment): UtteranceReference {
  return amendment.kind === 'reaction' ? amendment.to : amendment.of;
}

/** The words of a text; empty for anything else. */
export function textOf(utterance: HeardUtterance | KeptRemark): string {
  return utterance.kind === 'text' ? utterance.text : '';
}

export function sameReference(a: UtteranceReference, b: UtteranceReference): boolean {
  return a.sequence === b.sequence && a.epoch === b.epoch && equalBytes(a.authorKey, b.authorKey);
}

/** The same for the same utterance, and only for that: for a map. */
export function referenceName({ authorKey, epoch, sequence }: UtteranceReference): string {
  return `${toHex(authorKey)}/${epoch}/${sequence}`;
}

/** The same utterance where what it refers to has another number now. `moved`: by `referenceName`. */
export function redirected(utterance: Utterance, moved: ReadonlyMap<string, UtteranceReference>): Utterance {
  const now = (reference: UtteranceReference): UtteranceReference => moved.get(referenceName(reference)) ?? reference;
  switch (utterance.kind) {
    case 'text':
    case 'file':
      return utterance.replyTo ? { ...utterance, replyTo: now(utterance.replyTo) } : utterance;
    case 'reaction':
      return { ...utterance, to: now(utterance.to) };
    case 'edit':
    case 'deletion':
      return { ...utterance, of: now(utterance.of) };
  }
}
