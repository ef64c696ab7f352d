import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressName, type PeerAddress } from '../../../src/model/peer.js';
import { yieldedPeerId } from '../../../src/model/peer-id.js';
import { DirectoryBench } from '../support/directory-bench.js';
import { addressWith } from '../support/person.js';
import { attached, departed, newYear, recorded } from '../support/records.js';

const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);
const alice = addressWith('alice', 1);
const otherAlice = addressWith('alice', 2);
const renamedAlice = renamed(alice);

function renamed({ id, key }: PeerAddress): PeerAddress {
  return { id: yieldedPeerId(id, key), key };
}

function inReach(): DirectoryBench {
  const bench = new DirectoryBench();
  bench.reach(node10, node11);
  return bench;
}

describe('somebody who has yielded an ID', () => {
  it('is there under the other one alone, though nobody says that they have left the first', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10));
    bench.hear(attached(renamedAlice, node11, { incarnation: 2 }));
    expect([...bench.directory.peers()].map(({ id }) => id)).toEqual([renamedAlice.id]);
    expect(bench.roster.told).toContain('alice left');
    expect(bench.directory.ownerOf(alice.id)).toBeUndefined();
    expect(bench.kept.attachments).toHaveLength(1);
  });

  it('does not take it from whom they have yielded it to, when their last link to another part becomes known', () => {
    const bench = inReach();
    bench.hear(attached(otherAlice, node11, { claimedAt: newYear + 1 }));
    bench.hear(attached(renamedAlice, node11, { incarnation: 2 }));
    expect(bench.hear(attached(alice, node10))).toBe('old');
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(otherAlice);
    bench.hearDeparture(departed(renamedAlice, { incarnation: 2 }));
    expect(bench.hear(attached(alice, node10, { move: 2 }))).toBe('old');
  });

  it('leaves it to the one who was kept aside for it', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10));
    bench.lose(node10);
    expect(bench.hear(attached(otherAlice, node11, { claimedAt: newYear + 1 }))).toBe('held');
    bench.hear(attached(renamedAlice, node11, { incarnation: 2 }));
    bench.clock.advance(0);
    expect(bench.due).toEqual(['alice']);
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(otherAlice);
  });

  it('is not kept aside for it any more', () => {
    const bench = inReach();
    bench.lose(node10);
    bench.hear(attached(otherAlice, node11));
    expect(bench.hear(attached(alice, node10))).toBe('held');
    bench.hear(attached(renamedAlice, node11, { incarnation: 2 }));
    bench.hearDeparture(departed(otherAlice));
    bench.reach(node10);
    expect(bench.due).toEqual([]);
    expect(bench.directory.ownerOf(alice.id)?.tenure.kind).toBe('reserved');
  });

  it('may take it up again, and has the other one no more', () => {
    const bench = inReach();
    bench.hear(attached(renamedAlice, node10));
    expect(bench.hear(attached(alice, node11, { incarnation: 2 }))).toBe('news');
    expect([...bench.directory.peers()].map(({ id }) => id)).toEqual([alice.id]);
    expect(bench.hear(attached(renamedAlice, node10, { move: 2 }))).toBe('old');
  });

  it('may be a node', () => {
    const bench = inReach();
    const node = addressWith('alice', 3);
    bench.reach(node, renamed(node));
    bench.hear(recorded(renamed(node), { incarnation: 2 }));
    expect(bench.hear(recorded(node, { sequence: 7 }))).toBe('old');
  });
});

const histories = fc.array(
  fc.record({
    key: fc.integer({ min: 1, max: 2 }),
    isRenamed: fc.boolean(),
    home: fc.constantFrom(node10, node11),
    incarnation: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('nodes that have heard of different names of the same keys', () => {
  it('agree once each has told the other what it keeps', () => {
    fc.assert(
      fc.property(histories, fc.nat(8), (history, cut) => {
        const [here, there] = [inReach(), inReach()];
        for (const [at, { key, isRenamed, home, incarnation }] of history.entries()) {
          const address = addressWith('alice', key);
          // A session goes by one ID.
          const presentation = isRenamed
            ? attached(renamed(address), home, { incarnation: 2 * incarnation })
            : attached(address, home, { incarnation: 2 * incarnation + 1 });
          (at < cut ? here : there).hear(presentation);
        }
        for (let round = 0; round < 3; round += 1)
          for (const [from, to] of [
            [here, there],
            [there, here],
          ] as const)
            for (const attachment of from.kept.attachments) to.hear({ kind: 'leaf', attachment });
        const namesIn = ({ directory }: DirectoryBench): string[] => [...directory.peers()].map(addressName).sort();
        expect(namesIn(here)).toEqual(namesIn(there));
        const keys = [...here.directory.peers()].map(({ key }) => key[0]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});
