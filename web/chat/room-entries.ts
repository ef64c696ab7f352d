import { compareText } from '../../src/model/compare-text.js';
import type { Entry } from './chat-state.js';

/** Something that was said in a room, or that the room went on under a new secret. */
export type PlacedEntry = Exclude<Entry, { kind: 'note' | 'gap' }>;

/** Where an entry stands in its room: sorts as text. */
export function placeOf(entry: Entry): string | undefined {
  if (entry.kind === 'received' || entry.kind === 'renewal') return entry.place;
  // It stays right before what it ends at: what is in order stays so where places are the same.
  if (entry.kind === 'gap') return entry.before;
  return entry.kind === 'sent' && typeof entry.reference === 'string' ? entry.reference : undefined;
}

/** Puts posts where they belong: what has come late stands before others. Those that are there already are not put in again. */
export function withPosts<Post extends PlacedEntry>(
  entries: readonly Entry[],
  posts: readonly Post[],
): { readonly entries: readonly Entry[]; readonly added: readonly Post[] } {
  const known = new Set(entries.map(placeOf));
  const added = posts.filter((post) => !known.has(placeOf(post)));
  if (added.length === 0) return { entries, added };
  return { entries: [...entries, ...added].sort(byPlace), added };
}

/** Entries of a room as they stand there. */
export function byPlace(a: Entry, b: Entry): number {
  return compareText(placeOf(a) ?? '', placeOf(b) ?? '');
}
