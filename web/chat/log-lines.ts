import { equalBytes } from '../../src/model/bytes.js';
import type { Entry, NoteKind, Renewal } from './chat-state.js';
import { isMessage, type MessageEntry } from './said.js';

/** How a day is called, seen from now. `at` is a time on that day, epoch milliseconds. */
export type Day =
  | { readonly kind: 'today' }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'this-year'; readonly at: number }
  | { readonly kind: 'older'; readonly at: number };

/** One line of the log as it is drawn; `key` stays the same while entries are added before and behind. */
export type LogLine =
  | { readonly kind: 'day'; readonly key: string; readonly day: Day }
  /** What comes below was new when the conversation was opened. */
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'note'; readonly key: string; readonly at: number; readonly note: NoteKind }
  | ({ readonly kind: 'renewal'; readonly key: string } & Renewal)
  /** What was said here is not on the page. */
  | { readonly kind: 'gap'; readonly key: string; readonly state: 'open' | 'asked' }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: MessageEntry;
      /** Somebody begins to speak, or goes on after a long break. */
      readonly isFirst: boolean;
      /** What they say next, without a break. */
      readonly following: MessageEntry | undefined;
    };

/** Milliseconds of silence after which the same author begins anew. */
const longestPause = 5 * 60_000;

/** Lays entries out: a separator for each new day and before what is new, and messages of one author together. */
export function logLines(entries: readonly Entry[], now: number, newFrom?: number): readonly LogLine[] {
  const lines: LogLine[] = [];
  let day = { start: 0, end: -Infinity };
  entries.forEach((entry, index) => {
    if (entry.kind === 'gap') {
      lines.push({ kind: 'gap', key: `gap-${entry.number}`, state: entry.state });
      return;
    }
    const isNewDay = entry.at < day.start || entry.at >= day.end;
    if (isNewDay) {
      day = dayAround(entry.at);
      lines.push({ kind: 'day', key: `day-${day.start}-${entry.number}`, day: dayOf(entry.at, now) });
    }
    const isNew = entry.number === newFrom;
    if (isNew) lines.push({ kind: 'new', key: 'new' });
    if (entry.kind === 'note') {
      lines.push({ kind: 'note', key: `note-${entry.number}`, at: entry.at, note: entry.note });
    } else if (entry.kind === 'renewal') {
      lines.push({ ...entry, key: `renewal-${entry.number}` });
    } else {
      const [previous, next] = [entries[index - 1], entries[index + 1]];
      const isFirst = isNewDay || isNew || !previous || !goesOn(previous, entry);
      const isFollowed = next !== undefined && next.at < day.end && next.number !== newFrom && goesOn(entry, next);
      const following = isFollowed && isMessage(next) ? next : undefined;
      lines.push({ kind: 'message', key: `message-${entry.number}`, message: entry, isFirst, following });
    }
  });
  return lines;
}

function goesOn(before: Entry, entry: Entry): boolean {
  return isSameAuthor(before, entry) && entry.at - before.at < longestPause;
}

/** Epoch milliseconds of the beginning and the end of a day, by the calendar of this machine's time zone. */
function dayAround(at: number): { readonly start: number; readonly end: number } {
  const start = startOfDay(at);
  const next = new Date(start);
  next.setDate(next.getDate() + 1);
  return { start, end: next.getTime() };
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
