import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoomMembers, type MemberEntry } from '../../src/rooms/room-members.js';
import { person, type Person } from '../protocol/support/people.js';

const people: readonly Person[] = [0, 1, 2, 3].map((number) => person(`p${number}`, 1 + number));

/** Few people and times, so that words of the same time are frequent. */
const word: fc.Arbitrary<MemberEntry> = fc
  .record({ who: fc.nat(people.length - 1), change: fc.nat(4), isIn: fc.boolean() })
  .map(({ who, change, isIn }) => wordOf(who, change, isIn));

const words = fc.array(word, { maxLength: 30 });

function wordOf(who: number, change: number, isIn: boolean): MemberEntry {
  const { id, key } = people[who]!;
  // Which of two names is larger has nothing to do with what they stand for.
  const name = `${(7 * change + 3 * who + (isIn ? 5 : 0)) % 16}`.padStart(8, '0') + `${who}${change}${Number(isIn)}`;
  const signed = { record: new Uint8Array(), signature: new Uint8Array(64) };
  const membership = { room: new Uint8Array(16), member: { id, key }, change, isIn, roomName: 'lobby', signed };
  return { name, membership };
}

function membersOf(...lists: readonly (readonly MemberEntry[])[]): RoomMembers {
  const members = new RoomMembers(people.length);
  for (const each of lists.flat()) members.put(each);
  return members;
}

/** The last word of each, by time and then by name. */
function model(list: readonly MemberEntry[]): MemberEntry[] {
  return people.flatMap(({ key }) => {
    const own = list.filter(({ membership }) => membership.member.key === key);
    const last = Math.max(...own.map(({ membership }) => membership.change));
    const latest = own.filter(({ membership }) => membership.change === last);
    return latest.sort((a, b) => (a.name < b.name ? 1 : -1)).slice(0, 1);
  });
}

const byName = (entries: Iterable<MemberEntry>): MemberEntry[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));

describe('the members of a room', () => {
  it('are what the last word of each says', () => {
    fc.assert(
      fc.property(words, (list) => {
        const members = membersOf(list);
        const expected = model(list);
        expect(byName(members.all())).toEqual(byName(expected));
        expect(members.size).toBe(expected.length);
        expect(new Set(members.names())).toEqual(new Set(expected.map(({ name }) => name)));
        for (const { key } of people) {
          const own = expected.find(({ membership }) => membership.member.key === key);
          expect(members.of(key)).toEqual(own);
          expect(members.isIn(key)).toBe(own?.membership.isIn ?? false);
        }
        for (const { name } of list) expect(members.has(name)).toBe(expected.some((each) => each.name === name));
      }),
    );
  });

  it('are the same in whatever order and however often words come: commutative and idempotent', () => {
    const shuffled = words.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list)),
    );
    fc.assert(
      fc.property(shuffled, ([list, other, again]) => {
        const [one, two] = [membersOf(list), membersOf(other, again)];
        expect(byName(one.all())).toEqual(byName(two.all()));
        expect(one.sum).toEqual(two.sum);
      }),
    );
  });

  it('merged from others are those of everything: associative', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const kept = (...lists: readonly MemberEntry[][]): MemberEntry[] => byName(membersOf(...lists).all());
        const all = kept(a, b, c);
        expect(kept(kept(kept(a), kept(b)), kept(c))).toEqual(all);
        expect(kept(kept(a), kept(kept(b), kept(c)))).toEqual(all);
      }),
    );
  });

  it('change with a word as it was judged before, and not by the judging', () => {
    fc.assert(
      fc.property(words, word, (list, next) => {
        const members = membersOf(list);
        const { sum } = members;
        const [before] = model(list).filter(({ membership }) => membership.member.key === next.membership.member.key);
        const isNews = model([...list, next]).some(({ name }) => name === next.name) && before?.name !== next.name;
        const judged = members.judge(next);
        expect(judged).toEqual(isNews ? { kind: 'news', before } : { kind: 'old' });
        expect(members.sum).toEqual(sum);
        expect(members.put(next)).toEqual(judged);
        expect(members.sum).toEqual(membersOf(list, [next]).sum);
      }),
    );
  });

  it('are no more than there is room for; whoever is known can still change their word', () => {
    const members = new RoomMembers(2);
    for (const who of [0, 1]) expect(members.put(wordOf(who, 1, true)).kind).toBe('news');
    expect(members.put(wordOf(2, 9, true))).toEqual({ kind: 'full' });
    expect(members.size).toBe(2);
    expect(members.put(wordOf(1, 2, false)).kind).toBe('news');
    expect(members.isIn(people[1]!.key)).toBe(false);
  });

  it('are forgotten when their word is too old', () => {
    fc.assert(
      fc.property(words, fc.nat(5), (list, before) => {
        const members = membersOf(list);
        const isOld = ({ membership }: MemberEntry): boolean => membership.change < before;
        const kept = model(list).filter((each) => !isOld(each));
        expect(byName(members.expire(before))).toEqual(byName(model(list).filter(isOld)));
        expect(byName(members.all())).toEqual(byName(kept));
        expect(members.sum).toEqual(membersOf(kept).sum);
      }),
    );
  });
});
