import { equalBytes } from '../../src/model/bytes.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { Entry, NoteKind, Renewal } from './chat-state.js';

/** How a day is called, seen from now. `at` is a time on that day, epoch milliseconds. */
export type Day =
  | { readonly kind: 'today' }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'this-year'; readonly at: number }
  | { readonly kind: 'older'; readonly at: number };

export type MessageEntry = Extract<Entry, { kind: 'sent' | 'received' }>;

/** One line of the log as it is drawn; `key` stays the same while entries are added at the end. */
export type LogLine =
  | { readonly kind: 'day'; readonly key: string; readonly day: Day }
  | { readonly kind: 'note'; readonly key: string; readonly at: number; readonly note: NoteKind }
  | ({ readonly kind: 'renewal'; readonly key: string } & Renewal)
  /** What somebody said without a long break. */
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly author: 'self' | PeerAddress;
      readonly at: number;
      readonly messages: readonly MessageEntry[];
    };

/** Milliseconds of silence after which the same author begins a new group. */
const longestPause = 5 * 60_000;

/** Lays entries out: a separator for each new day, and messages of one author together. */
export function logLines(entries: readonly Entry[], now: number): readonly LogLine[] {
  const lines: LogLine[] = [];
  let group: MessageEntry[] = [];
  let previous: Entry | undefined;
  for (const entry of entries) {
    const isNewDay = previous === undefined || !isSameDay(previous.at, entry.at);
    if (isNewDay) lines.push({ kind: 'day', key: `day-${startOfDay(entry.at)}`, day: dayOf(entry.at, now) });
    if (entry.kind === 'note') {
      lines.push({ kind: 'note', key: `note-${entry.number}`, at: entry.at, note: entry.note });
    } else if (entry.kind === 'renewal') {
      lines.push({ ...entry, key: `renewal-${entry.number}` });
    } else if (!isNewDay && previous && isSameAuthor(previous, entry) && entry.at - previous.at < longestPause) {
      group.push(entry);
    } else {
      group = [entry];
      const author = entry.kind === 'sent' ? 'self' : entry.author;
      lines.push({ kind: 'group', key: `group-${entry.number}`, author, at: entry.at, messages: group });
    }
    previous = entry;
  }
  return lines;
}

function isSameAuthor(a: Entry, b: Entry): boolean {
  if (a.kind === 'received' && b.kind === 'received')
    return a.author.id === b.author.id && equalBytes(a.author.key, b.author.key);
  return a.kind === 'sent' && b.kind === 'sent';
}

/** How the day of `at` is called when it is `now`, by the calendar of this machine's time zone. */
export function dayOf(at: number, now: number): Day {
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (isSameDay(at, now)) return { kind: 'today' };
  if (isSameDay(at, yesterday.getTime())) return { kind: 'yesterday' };
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return { kind: isThisYear ? 'this-year' : 'older', at };
}

function isSameDay(a: number, b: number): boolean {
  return startOfDay(a) === startOfDay(b);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
