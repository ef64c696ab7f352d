import { compareBytes, equalBytes, toHex } from './bytes.js';
import { compareText } from './compare-text.js';
import {
  referenceName,
  subjectOf,
  type Amendment,
  type HeardRemark,
  type KeptRemark,
  type UtteranceReference,
} from './utterance.js';

/** An amendment, and by what others refer to it: its author, and its place in their stream. */
export interface StatedAmendment {
  readonly saidAs: UtteranceReference;
  readonly amendment: Amendment;
}

/** What somebody last said of one emoji. */
interface ReactionWord {
  readonly saidAs: UtteranceReference;
  readonly emoji: string;
  readonly isWithdrawn: boolean;
}

interface EditWord {
  readonly saidAs: UtteranceReference;
  readonly text: string;
}

/**
 * What has become of something that was said. Two of these merge to the same whatever their order, and however often they are merged
 * (a state-based CRDT): a deletion swallows everything, of edits and of the words on one emoji the latest of the author's stream stays.
 */
export type Outcome =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'standing'; readonly edit: EditWord | undefined; readonly reactions: readonly ReactionWord[] };

export const asSaid: Outcome = { kind: 'standing', edit: undefined, reactions: [] };

/** Emojis of one author at one utterance that are remembered: the latest. Anybody can send any number of them. */
export const mostEmojis = 20;

/** One row of reactions: who has reacted with it, those first who were first known. */
export interface ReactionTally {
  readonly emoji: string;
  readonly by: readonly Uint8Array[];
}

/**
 * Whether an amendment counts: only the author of an utterance may edit or delete it, and only afterwards. Of a reaction that the author
 * gives themselves, too, only afterwards.
 */
export function counts({ saidAs, amendment }: StatedAmendment): boolean {
  const subject = subjectOf(amendment);
  const isOwn = equalBytes(subject.authorKey, saidAs.authorKey);
  return isOwn ? compareStamps(subject, saidAs) < 0 : amendment.kind === 'reaction';
}

/** What an utterance has become by one amendment that counts. */
export function outcomeOf({ saidAs, amendment }: StatedAmendment): Outcome {
  switch (amendment.kind) {
    case 'deletion':
      return { kind: 'deleted' };
    case 'edit':
      return { kind: 'standing', edit: { saidAs, text: amendment.text }, reactions: [] };
    case 'reaction': {
      const { emoji, isWithdrawn } = amendment;
      return { kind: 'standing', edit: undefined, reactions: [{ saidAs, emoji, isWithdrawn }] };
    }
  }
}

export function mergedOutcome(a: Outcome, b: Outcome): Outcome {
  if (a.kind === 'deleted' || b.kind === 'deleted') return { kind: 'deleted' };
  return { kind: 'standing', edit: laterEdit(a.edit, b.edit), reactions: mergedReactions(a.reactions, b.reactions) };
}

/** A remark as it is to be read now. */
export function amendedRemark(remark: HeardRemark | KeptRemark, outcome: Outcome): KeptRemark {
  if (outcome.kind === 'deleted') return { kind: 'deleted' };
  return remark.kind === 'text' && outcome.edit ? { ...remark, text: outcome.edit.text } : remark;
}

/** Whether somebody has changed the words of a remark. */
export function isEdited(outcome: Outcome): boolean {
  return outcome.kind === 'standing' && outcome.edit !== undefined;
}

/** Who has reacted, and how. */
export function tallies(outcome: Outcome): readonly ReactionTally[] {
  const rows = new Map<string, Uint8Array[]>();
  for (const { emoji, isWithdrawn, saidAs } of outcome.kind === 'standing' ? outcome.reactions : []) {
    if (isWithdrawn) continue;
    const row = rows.get(emoji);
    if (row) row.push(saidAs.authorKey);
    else rows.set(emoji, [saidAs.authorKey]);
  }
  return Array.from(rows, ([emoji, by]) => ({ emoji, by }));
}

/** What has become of the utterances of a conversation, by what they are referred to by. */
export class Outcomes {
  readonly #outcomes = new Map<string, Outcome>();

  of(reference: UtteranceReference): Outcome {
    return this.#outcomes.get(referenceName(reference)) ?? asSaid;
  }

  /** Takes in an amendment that counts. */
  take(stated: StatedAmendment): void {
    this.merge(subjectOf(stated.amendment), outcomeOf(stated));
  }

  merge(reference: UtteranceReference, outcome: Outcome): void {
    const name = referenceName(reference);
    this.#outcomes.set(name, mergedOutcome(this.#outcomes.get(name) ?? asSaid, outcome));
  }

  mergeAll(others: Outcomes): void {
    for (const [name, outcome] of others.#outcomes)
      this.#outcomes.set(name, mergedOutcome(this.#outcomes.get(name) ?? asSaid, outcome));
  }
}

type Stamp = Pick<UtteranceReference, 'epoch' | 'sequence'>;

/** Negative if `a` was said before `b`, of one author. */
function compareStamps(a: Stamp, b: Stamp): number {
  return a.epoch - b.epoch || a.sequence - b.sequence;
}

/** Only who gives one number twice needs the second comparison: everybody is to come to the same even then. */
function laterEdit(a: EditWord | undefined, b: EditWord | undefined): EditWord | undefined {
  if (!a || !b) return a ?? b;
  return (compareStamps(a.saidAs, b.saidAs) || compareText(a.text, b.text)) < 0 ? b : a;
}

function mergedReactions(a: readonly ReactionWord[], b: readonly ReactionWord[]): readonly ReactionWord[] {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  if (less.length === 0) return more;
  const byAuthor = new Map<string, Map<string, ReactionWord>>();
  for (const word of [...a, ...b]) {
    const author = toHex(word.saidAs.authorKey);
    const words = byAuthor.get(author) ?? new Map<string, ReactionWord>();
    byAuthor.set(author, words);
    const known = words.get(word.emoji);
    if (!known || compareWords(known, word) < 0) words.set(word.emoji, word);
  }
  const kept = [...byAuthor.values()].flatMap((words) => latestWords([...words.values()]));
  return kept.sort((one, other) => compareAuthors(one, other) || compareText(one.emoji, other.emoji));
}

function latestWords(words: readonly ReactionWord[]): readonly ReactionWord[] {
  return words.length <= mostEmojis ? words : [...words].sort((a, b) => compareWords(b, a)).slice(0, mostEmojis);
}

function compareWords(a: ReactionWord, b: ReactionWord): number {
  const byStamp = compareStamps(a.saidAs, b.saidAs);
  return byStamp || Number(a.isWithdrawn) - Number(b.isWithdrawn) || compareText(a.emoji, b.emoji);
}

function compareAuthors(a: ReactionWord, b: ReactionWord): number {
  return compareBytes(a.saidAs.authorKey, b.saidAs.authorKey);
}
