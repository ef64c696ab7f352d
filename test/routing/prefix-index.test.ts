import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedId, parsePeerId, type PeerId } from '../../src/model/peer-id.js';
import { PrefixIndex } from '../../src/routing/prefix-index.js';

function index(...ids: readonly string[]): PrefixIndex {
  return new PrefixIndex(ids.map(parsePeerId));
}

describe('IDs by their beginning', () => {
  it.each([
    ['bo', ['Bob', 'bob', 'Bobby', 'bonny'], 4],
    ['BOB', ['Bob', 'bob', 'Bobby'], 3],
    ['bob', ['bob', 'Bob', 'Bobby'], 3],
    ['z', [], 0],
    ['bobbyx', [], 0],
    ['É', ['ÉMILE', 'émile'], 2],
    ['', ['alice', 'Bob', 'bob', 'Bobby', 'bonny', 'ÉMILE', 'émile'], 7],
  ])('%j finds %j', (prefix, ids, total) => {
    const known = index('bonny', 'émile', 'Bobby', 'bob', 'alice', 'ÉMILE', 'Bob');
    expect(known.find(prefix, 50)).toEqual({ ids, total });
  });

  it('are told as many as are wanted, and how many there are', () => {
    const known = index('a1', 'a2', 'a3', 'b1');
    expect(known.find('a', 2)).toEqual({ ids: ['a1', 'a2'], total: 3 });
  });

  it('are those that are there, after any coming and going', () => {
    const id = fc.stringMatching(/^[abAB]{1,3}$/).map(parsePeerId);
    const people = fc.uniqueArray(id, { maxLength: 10 });
    fc.assert(
      fc.property(
        people,
        fc.array(id, { maxLength: 40 }),
        fc.stringMatching(/^[abAB]{0,2}$/),
        (first, changes, prefix) => {
          const known = new PrefixIndex(first);
          const there = new Set(first);
          for (const each of changes) toggle(known, there, each);
          expectRight(known, there, prefix);
        },
      ),
    );
  });

  it('are still those after more changes than are kept apart', () => {
    const known = new PrefixIndex([]);
    const there = new Set<PeerId>();
    let state = 1;
    for (let step = 0; step < 6_000; step += 1) {
      state = (state * 48_271) % 2_147_483_647;
      toggle(known, there, parsePeerId(`p${state % 2_000}`));
      if (step % 500 === 0) expectRight(known, there, `p${state % 20}`);
    }
  });
});

function toggle(known: PrefixIndex, there: Set<PeerId>, id: PeerId): void {
  if (there.delete(id)) {
    known.remove(id);
  } else {
    there.add(id);
    known.add(id);
  }
}

function expectRight(known: PrefixIndex, there: ReadonlySet<PeerId>, prefix: string): void {
  const right = [...there].filter((id) => foldedId(id).startsWith(foldedId(prefix)));
  const { ids, total } = known.find(prefix, 1_000);
  expect(total).toBe(right.length);
  expect(new Set(ids)).toEqual(new Set(right));
  expect(known.find(prefix, 3).ids).toEqual(ids.slice(0, 3));
}
