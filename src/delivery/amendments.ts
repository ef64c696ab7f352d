import { toHex } from '../model/bytes.js';
import { Outcomes, type StatedAmendment } from '../model/outcome.js';
import { subjectOf, type UtteranceReference } from '../model/utterance.js';
import { untold, type Journal } from '../platform/journal.js';
import { storedKey, storedPrefix } from '../platform/store-keys.js';
import type { Store, StoreChange } from '../platform/store.js';
import { decodeStatedAmendment, encodeStatedAmendment } from '../protocol/stored/stated-amendment.js';

// What has become of what was said, as it is on disk: each amendment under what it is about, so that it can be written down without
// being looked for; and under what each remark is kept, so that a deletion finds it.

export const amendmentRoom = 'amendment';
export const saidRoom = 'said';

/** What has to be written down for an amendment that counts. `talk`: in which conversation, as hex. */
export function keepingAmendment(talk: string, stated: StatedAmendment): StoreChange {
  const { authorKey, epoch, sequence } = stated.saidAs;
  const key = aboutPrefix(talk, subjectOf(stated.amendment)) + storedKey(toHex(authorKey), Math.floor(epoch), sequence);
  return { kind: 'put', key, value: encodeStatedAmendment(stated) };
}

/** Forgets what has become of everything in a conversation. */
export function forgettingTalk(talk: string): readonly StoreChange[] {
  return [
    { kind: 'delete-range', prefix: storedPrefix(amendmentRoom, talk) },
    { kind: 'delete-range', prefix: storedPrefix(saidRoom, talk) },
  ];
}

/** What has become of everything in a conversation, or of one thing only. @throws StoreError */
export async function keptOutcomes(store: Store, talk: string, of?: UtteranceReference): Promise<Outcomes> {
  const outcomes = new Outcomes();
  const prefix = of ? aboutPrefix(talk, of) : storedPrefix(amendmentRoom, talk);
  for (const { value } of await store.scan({ prefix })) outcomes.take(decodeStatedAmendment(value));
  return outcomes;
}

/** How the remarks of one kind of conversation are kept. */
export interface Keeping {
  /** Under which key; undefined if it is not kept. @throws StoreError (as rejection) */
  readonly placeOf: (store: Store, talk: string, saidAs: UtteranceReference) => Promise<string | undefined>;
  /** What is left of a remark when it is deleted; undefined if nothing else was left of it before. */
  readonly toStone: (kept: Uint8Array) => Uint8Array | undefined;
}

/**
 * Takes away the words of something that was deleted, and of its edits. That it is deleted is on disk already: where this fails, it is
 * done when it is read again.
 * @throws StoreError
 */
export async function erase(
  { store, journal }: { readonly store: Store; readonly journal: Journal },
  talk: string,
  deleted: UtteranceReference,
  { placeOf, toStone }: Keeping,
): Promise<void> {
  const [key, about] = await Promise.all([
    placeOf(store, talk, deleted),
    store.scan({ prefix: aboutPrefix(talk, deleted) }),
  ]);
  const words = about.filter(({ value }) => decodeStatedAmendment(value).amendment.kind !== 'deletion');
  const changes: StoreChange[] = words.map((entry) => ({ kind: 'delete', key: entry.key }));
  const kept = key === undefined ? undefined : await store.get(key);
  const stone = kept && toStone(kept);
  if (key !== undefined && stone) changes.push({ kind: 'put', key, value: stone });
  if (changes.length > 0) journal.record(changes, untold);
}

/** Of everything that was said about one utterance. */
function aboutPrefix(talk: string, { authorKey, epoch, sequence }: UtteranceReference): string {
  return storedPrefix(amendmentRoom, talk, toHex(authorKey), Math.floor(epoch), sequence);
}
