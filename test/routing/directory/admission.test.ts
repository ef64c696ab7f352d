import { describe, expect, it } from 'vitest';
import { parsePeerId, yieldedPeerId } from '../../../src/model/peer-id.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import type { Rejection } from '../../../src/model/rejection.js';
import { refusalOf } from '../../../src/routing/directory/admission.js';
import { seededRandom } from '../../support/seeded-random.js';
import { DirectoryBench } from '../support/directory-bench.js';
import { addressWith } from '../support/person.js';
import { attached, departed, recorded } from '../support/records.js';

const node10 = addressWith('10', 10);
const alice = addressWith('UserA', 1);
const otherAlice = addressWith('UserA', 2);

function withAlice(): DirectoryBench {
  const bench = new DirectoryBench();
  bench.reach(node10);
  bench.hear(attached(alice, node10, { incarnation: 5, move: 3 }));
  return bench;
}

function refused(bench: DirectoryBench, address: PeerAddress, incarnation = 5, counter = 4): Rejection | undefined {
  const candidate = { address, version: { incarnation, counter } };
  return refusalOf(candidate, bench.directory, seededRandom(1), bench.clock.now());
}

describe('an ID that nobody has', () => {
  it('is given to who asks for it', () => {
    expect(refused(new DirectoryBench(), alice)).toBeUndefined();
  });

  it('is one that is spelled differently', () => {
    expect(refused(withAlice(), addressWith('usera', 2))).toBeUndefined();
  });
});

describe('an ID that another key has', () => {
  it('is refused with a free one', () => {
    expect(refused(withAlice(), otherAlice)).toEqual({
      kind: 'duplicate-id',
      words: 'the ID UserA is taken: somebody else has it',
      suggestedId: 'UserA-2',
    });
  });

  it('is refused with one that is free, though the next ones are taken or reserved', () => {
    const bench = withAlice();
    const second = addressWith('UserA-2', 3);
    bench.hear(attached(second, node10));
    bench.hear(attached(addressWith('UserA-3', 4), node10));
    bench.hearDeparture(departed(second));
    expect(refused(bench, otherAlice)?.suggestedId).toBe('UserA-4');
  });

  it('is refused while the owner is away', () => {
    const bench = withAlice();
    bench.lose(node10);
    expect(refused(bench, otherAlice)?.kind).toBe('duplicate-id');
  });

  it('is refused for 60 s after the owner left, with the time that is left', () => {
    const bench = withAlice();
    bench.hearDeparture(departed(alice, { incarnation: 5, move: 3 }));
    bench.clock.advance(18_500);
    expect(refused(bench, otherAlice)?.words).toContain('it is free in 42 s');
    bench.clock.advance(41_499);
    expect(refused(bench, otherAlice)?.words).toContain('it is free in 1 s');
    bench.clock.advance(1);
    expect(refused(bench, otherAlice)).toBeUndefined();
  });

  it('is refused when a node has it', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(recorded(node10));
    expect(refused(bench, addressWith('10', 99))).toMatchObject({ kind: 'duplicate-id', suggestedId: '10-2' });
  });
});

describe('an ID that the same key has', () => {
  it.each([
    ['a newer link of the same session', 5, 4],
    ['a newer session', 6, 1],
    ['another link of a node in the same session', 5, Infinity],
  ])('is given to %s', (_, incarnation, counter) => {
    expect(refused(withAlice(), alice, incarnation, counter)).toBeUndefined();
  });

  it.each([
    ['the very same link', 5, 3],
    ['an older link of the same session', 5, 2],
    ['an older session', 4, 9],
    ['an older session of a node', 4, Infinity],
  ])('is refused to %s, with the newest session that is known', (_, incarnation, counter) => {
    const bench = withAlice();
    const refusal = { kind: 'stale-incarnation', knownIncarnation: 5 };
    expect(refused(bench, alice, incarnation, counter)).toMatchObject(refusal);
    bench.hearDeparture(departed(alice, { incarnation: 5, move: 3 }));
    expect(refused(bench, alice, incarnation, counter)).toMatchObject(refusal);
  });

  it('is refused to a session that is older than the one that goes by the other ID of that key', () => {
    const yielded = { id: yieldedPeerId(alice.id, alice.key), key: alice.key };
    const bench = withAlice();
    expect(refused(bench, yielded, 4)).toEqual({
      kind: 'stale-incarnation',
      words: `a newer session of ${yielded.id} is in the network, as UserA`,
      knownIncarnation: 5,
    });
    expect(refused(bench, yielded, 6)).toBeUndefined();
    bench.hear(attached(yielded, node10, { incarnation: 6 }));
    expect(refused(bench, alice, 5)).toMatchObject({ kind: 'stale-incarnation', knownIncarnation: 6 });
    expect(refused(bench, alice, 7)).toBeUndefined();
  });

  it('is given back within the 60 s after it left', () => {
    const bench = withAlice();
    bench.hearDeparture(departed(alice, { incarnation: 5, move: 3 }));
    expect(refused(bench, alice, 6, 1)).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('is an ID', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    const longest = addressWith('x'.repeat(64), 1);
    bench.hear(attached(longest, node10));
    const { suggestedId = '' } = refused(bench, { ...longest, key: otherAlice.key }) ?? {};
    expect(parsePeerId(suggestedId)).toBe(`${'x'.repeat(62)}-2`);
  });
});
