import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoomLog, type LogEntry } from '../../src/rooms/room-log.js';
import { placeKey } from '../../src/rooms/room-order.js';

/** Few places and names, so that times, authors and whole places are often the same. */
const entry: fc.Arbitrary<LogEntry> = fc
  .record({
    at: fc.nat(6),
    author: fc.nat(1),
    epoch: fc.nat(1),
    sequence: fc.integer({ min: 1, max: 2 }),
    twin: fc.nat(1),
  })
  .map(({ at, author, epoch, sequence, twin }) => ({
    name: [at, author, epoch, sequence, twin].map((number) => number.toString(16).padStart(2, '0')).join(''),
    place: placeKey({ at, authorKey: new Uint8Array(32).fill(author), epoch, sequence }),
    at,
  }));

const entries = fc.array(entry, { maxLength: 40 });
const most = fc.integer({ min: 1, max: 12 });

function logOf(length: number, ...lists: readonly (readonly LogEntry[])[]): RoomLog {
  const log = new RoomLog(length);
  for (const each of lists.flat()) log.put(each);
  return log;
}

/** The newest so many of all that was put in, each once, the newest first. */
function model(length: number, list: readonly LogEntry[]): LogEntry[] {
  const once = [...new Map(list.map((each) => [each.name, each])).values()];
  const key = ({ place, name }: LogEntry): string => `${place}/${name}`;
  return once.sort((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, length);
}

const contentOf = (log: RoomLog): LogEntry[] => [...log.backwards()];

describe('the log of a room', () => {
  it('holds the newest of what was put in, in order', () => {
    fc.assert(
      fc.property(most, entries, (length, list) => {
        const log = logOf(length, list);
        const expected = model(length, list);
        expect(contentOf(log)).toEqual(expected);
        expect(log.size).toBe(expected.length);
        expect([log.newest, log.oldest]).toEqual([expected[0], expected.at(-1)]);
        expect(new Set(log.names())).toEqual(new Set(expected.map(({ name }) => name)));
        for (const each of list) expect(log.find(each.name)).toEqual(expected.find(({ name }) => name === each.name));
      }),
    );
  });

  it('comes to the same in whatever order and however often posts come: commutative and idempotent', () => {
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list)),
    );
    fc.assert(
      fc.property(most, shuffled, (length, [list, other, again]) => {
        const [one, two] = [logOf(length, list), logOf(length, other, again)];
        expect(contentOf(one)).toEqual(contentOf(two));
        expect(one.sum).toEqual(two.sum);
      }),
    );
  });

  it('merged from logs is the log of everything: associative', () => {
    fc.assert(
      fc.property(most, entries, entries, entries, (length, a, b, c) => {
        const kept = (...lists: readonly LogEntry[][]): LogEntry[] => contentOf(logOf(length, ...lists));
        const all = kept(a, b, c);
        expect(kept(kept(kept(a), kept(b)), kept(c))).toEqual(all);
        expect(kept(kept(a), kept(kept(b), kept(c)))).toEqual(all);
      }),
    );
  });

  it('says of each post whether it is news, and which one had to go for it', () => {
    fc.assert(
      fc.property(most, entries, (length, list) => {
        const log = new RoomLog(length);
        for (const [at, each] of list.entries()) {
          const [before, after] = [model(length, list.slice(0, at)), model(length, list.slice(0, at + 1))];
          const isKnown = before.some(({ name }) => name === each.name);
          const isIn = after.some(({ name }) => name === each.name);
          const dropped = before.find(({ name }) => !after.some((kept) => kept.name === name));
          const expected = isKnown ? { kind: 'known' } : isIn ? { kind: 'news', dropped } : { kind: 'too-old' };
          expect(log.put(each)).toEqual(expected);
        }
      }),
    );
  });

  it('has a sum for what it holds, and another one for something else', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const [one, two] = [logOf(100, a), logOf(100, b)];
        const isSame = JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(two));
        expect(JSON.stringify([...one.sum]) === JSON.stringify([...two.sum])).toBe(isSame);
      }),
    );
  });

  it('shows what stands before a place, and not what stands there', () => {
    fc.assert(
      fc.property(entries, entry, (list, { place }) => {
        const expected = model(100, list).filter((each) => each.place < place);
        expect([...logOf(100, list).backwards(place)]).toEqual(expected);
      }),
    );
  });

  it('drops what is too old, and says what that was', () => {
    fc.assert(
      fc.property(entries, fc.nat(7), (list, before) => {
        const log = logOf(100, list);
        const [kept, gone] = [true, false].map((isKept) =>
          model(100, list).filter(({ at }) => at >= before === isKept),
        );
        expect([...log.expire(before)].reverse()).toEqual(gone);
        expect(contentOf(log)).toEqual(kept);
        expect(log.sum).toEqual(logOf(100, kept!).sum);
      }),
    );
  });

  it('forgets a post that is taken out, and takes it in again', () => {
    fc.assert(
      fc.property(entries, entry, (list, out) => {
        const log = logOf(100, list);
        log.remove(out);
        const rest = list.filter(({ name }) => name !== out.name);
        expect(contentOf(log)).toEqual(model(100, rest));
        expect(log.sum).toEqual(logOf(100, rest).sum);
        expect(log.put(out)).toEqual({ kind: 'news', dropped: undefined });
      }),
    );
  });
});
