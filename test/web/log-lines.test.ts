import { describe, expect, test } from 'vitest';
import type { Entry } from '../../web/chat/chat-state.js';
import { somebody } from './support/fake-peer.js';
import { dayOf, logLines, type LogLine } from '../../web/chat/log-lines.js';
import { saidText } from '../support/utterances.js';

const minute = 60_000;
const noon = new Date(2026, 4, 20, 12, 0).getTime();
const yesterdayNoon = new Date(2026, 4, 19, 12, 0).getTime();

const received = (number: number, at: number): Entry => ({
  kind: 'received',
  number,
  at,
  ...saidText(`text ${number}`),
  author: somebody('bob'),
  place: String(number),
});
const sent = (number: number, at: number): Entry => ({
  kind: 'sent',
  number,
  at,
  ...saidText(`text ${number}`),
  reference: number,
  delivery: { kind: 'delivered' },
});

/** Lines in short: `day`, `left`, or the author with the numbers of the messages that stand together. */
function inShort(lines: readonly LogLine[]): readonly string[] {
  const words: string[] = [];
  for (const line of lines) {
    if (line.kind === 'message') {
      const { message, isFirst } = line;
      const author = message.kind === 'sent' ? 'self' : message.author.id;
      words.push(isFirst ? `${author} ${message.number}` : `${words.pop()} ${message.number}`);
    } else if (line.kind === 'renewal') words.push(`${line.by ?? 'self'} removed ${line.removed}`);
    else if (line.kind === 'new') words.push('new');
    else if (line.kind === 'gap') words.push(`gap ${line.state}`);
    else words.push(line.kind === 'note' ? line.note : line.day.kind);
  }
  return words;
}

describe('the lines of the log', () => {
  test('put together what one of the two says without a long break', () => {
    const entries = [
      received(1, noon),
      received(2, noon + minute),
      sent(3, noon + minute),
      received(4, noon + 2 * minute),
    ];
    expect(inShort(logLines(entries, noon))).toEqual(['today', 'bob 1 2', 'self 3', 'bob 4']);
  });

  test('begin a new group after five minutes', () => {
    const entries = [sent(1, noon), sent(2, noon + 4 * minute), sent(3, noon + 9 * minute)];
    expect(inShort(logLines(entries, noon))).toEqual(['today', 'self 1 2', 'self 3']);
  });

  test('begin each day with a separator, and a group with each day', () => {
    const midnight = new Date(2026, 4, 20).getTime();
    const entries = [sent(1, midnight - 1000), sent(2, midnight + 1000)];
    expect(inShort(logLines(entries, noon))).toEqual(['yesterday', 'self 1', 'today', 'self 2']);
  });

  test('show comings and goings between the groups', () => {
    const note: Entry = { kind: 'note', number: 2, at: noon, note: 'left' };
    expect(inShort(logLines([sent(1, noon), note, sent(3, noon)], noon))).toEqual([
      'today',
      'self 1',
      'left',
      'self 3',
    ]);
  });

  test('keep their keys while more is said', () => {
    const entries = [received(1, yesterdayNoon), received(2, noon), sent(3, noon)];
    const keysBefore = logLines(entries, noon).map(({ key }) => key);
    const keysAfter = logLines([...entries, sent(4, noon), received(5, noon)], noon).map(({ key }) => key);
    expect(keysAfter.slice(0, keysBefore.length)).toEqual(keysBefore);
    expect(new Set(keysAfter).size).toBe(keysAfter.length);
  });

  test('keep their keys while what was said earlier comes in above', () => {
    const entries = [received(4, noon), sent(5, noon)];
    const earlier = [received(6, yesterdayNoon), received(7, noon)];
    const keys = new Set(logLines([...earlier, ...entries], noon).map(({ key }) => key));
    expect(logLines(entries, noon).filter(({ kind, key }) => kind === 'message' && !keys.has(key))).toEqual([]);
  });

  test('have a mark before what is new, where somebody begins to speak anew', () => {
    const entries = [received(1, noon), received(2, noon), received(3, noon)];
    expect(inShort(logLines(entries, noon, 2))).toEqual(['today', 'bob 1', 'new', 'bob 2 3']);
    expect(logLines(entries, noon, 2).map((line) => line.kind === 'message' && line.following?.number)).toEqual([
      false,
      undefined,
      false,
      3,
      undefined,
    ]);
  });

  test('are laid out with a look or two at each entry, however many there are', () => {
    let looks = 0;
    const entries = new Proxy(
      Array.from({ length: 10_000 }, (_, number) => received(number, noon + number * minute)),
      {
        get: (all, name, receiver) => {
          if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
          return Reflect.get(all, name, receiver) as unknown;
        },
      },
    );
    logLines(entries, noon);
    expect(looks).toBeGreaterThanOrEqual(10_000);
    expect(looks).toBeLessThanOrEqual(30_000);
  });

  test('are none where nothing was said', () => {
    expect(logLines([], noon)).toEqual([]);
  });
});

describe('a day', () => {
  test('is called by how long ago it was', () => {
    const older = new Date(2025, 11, 31, 12).getTime();
    const earlier = new Date(2026, 0, 2, 12).getTime();
    expect([noon, yesterdayNoon, earlier, older].map((at) => dayOf(at, noon).kind)).toEqual([
      'today',
      'yesterday',
      'this-year',
      'older',
    ]);
  });

  test('is yesterday across the end of a year', () => {
    expect(dayOf(new Date(2025, 11, 31, 23).getTime(), new Date(2026, 0, 1, 1).getTime()).kind).toBe('yesterday');
  });
});
