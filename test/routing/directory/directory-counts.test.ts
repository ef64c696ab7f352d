import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeerAddress } from '../../../src/model/peer.js';
import { DirectoryBench } from '../support/directory-bench.js';
import { addressWith } from '../support/person.js';
import { attached, departed, newYear, recorded } from '../support/records.js';

const nodes = [addressWith('10', 10), addressWith('11', 11)];
const people = [addressWith('alice', 1), addressWith('alice', 2), addressWith('bob', 3)];

type Step = (bench: DirectoryBench) => void;

const somebody = fc.constantFrom(...people);
const someNode = fc.constantFrom(...nodes);
const small = fc.integer({ min: 1, max: 2 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(somebody, someNode, small, small, fc.nat(2)).map(
    ([leaf, home, incarnation, move, claim]): Step =>
      (bench) =>
        void bench.hear(attached(leaf, home, { incarnation, move, claimedAt: newYear + claim })),
  ),
  fc.tuple(someNode, small, small).map(
    ([node, incarnation, sequence]): Step =>
      (bench) =>
        void bench.hear(recorded(node, { incarnation, sequence })),
  ),
  fc.tuple(fc.oneof(somebody, someNode), small, small, fc.constantFrom('leave' as const, 'away' as const)).map(
    ([peer, incarnation, move, kind]): Step =>
      (bench) =>
        void bench.hearDeparture(departed(peer, { incarnation, move, kind })),
  ),
  someNode.map(
    (node): Step =>
      (bench) =>
        bench.reach(node),
  ),
  someNode.map(
    (node): Step =>
      (bench) =>
        bench.lose(node),
  ),
  fc.constantFrom(1, 5_000, 15_000, 60_000, 3_600_000, 90_000_000).map(
    (time): Step =>
      (bench) =>
        bench.clock.advance(time),
  ),
);

/** What may happen to a directory, most often with its nodes within reach. */
const steps = fc.array(step, { maxLength: 40 }).map((list): Step[] => [(bench) => bench.reach(...nodes), ...list]);

/** Who is there according to what was told: false for those who are away. Fails on a passage that cannot be. */
function replay(told: readonly string[]): Map<string, boolean> {
  const there = new Map<string, boolean>();
  for (const line of told) {
    const [id = '', ...rest] = line.split(' ');
    const event = rest.join(' ');
    if (event === 'joined') expect(there.has(id), line).toBe(false);
    else if (event === 'is back') expect(there.get(id), line).toBe(false);
    else if (event === 'left') expect(there.has(id), line).toBe(true);
    else expect(there.get(id), line).toBe(true);
    if (event === 'left') there.delete(id);
    else there.set(id, event !== 'is away');
  }
  return there;
}

describe('whatever happens', () => {
  it('each passage is told once, and the roster is what was told', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = new DirectoryBench();
        for (const take of list) take(bench);
        const there = replay(bench.roster.told);
        const roster = [...bench.directory.peers()].map(({ id, presence }) => [id, presence === 'online'] as const);
        expect(new Map<string, boolean>(roster)).toEqual(there);
      }),
      { numRuns: 500 },
    );
  });

  it('the peers that are present are counted right', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = new DirectoryBench();
        for (const take of list) {
          take(bench);
          expect(bench.directory.presentPeers).toBe([...bench.directory.peers()].length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nobody is online whose home is out of reach, and nobody is away for longer than the grace', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = new DirectoryBench();
        for (const take of list) take(bench);
        bench.lose(...nodes);
        expect([...bench.directory.peers()].filter(({ presence }) => presence === 'online')).toEqual([]);
        bench.clock.advance(15_000);
        expect([...bench.directory.peers()]).toEqual([]);
      }),
    );
  });

  it('everything is forgotten in the end, and no timer stays', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = new DirectoryBench();
        for (const take of list) take(bench);
        bench.lose(...nodes);
        bench.clock.advance(30 * 24 * 3_600_000);
        expect(bench.clock.pending).toBe(0);
        const everybody: readonly PeerAddress[] = [...people, ...nodes];
        expect(everybody.map(({ id }) => bench.directory.ownerOf(id))).toEqual(everybody.map(() => undefined));
        expect(bench.kept.attachments).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
