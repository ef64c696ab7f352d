import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressName } from '../../../src/model/peer.js';
import type { Departure } from '../../../src/protocol/records/departure.js';
import type { Signed } from '../../../src/protocol/records/node-record.js';
import type { Presentation } from '../../../src/routing/directory/presentation.js';
import { DirectoryBench } from '../support/directory-bench.js';
import { addressWith } from '../support/person.js';
import { attached, departed, newYear, recorded } from '../support/records.js';

const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);
const alice = addressWith('alice', 1);
const otherAlice = addressWith('alice', 2);
const bob = addressWith('bob', 3);
const otherBob = addressWith('bob', 4);
const nowhere = addressWith('12', 12);
const second = 1_000;
const day = 24 * 3_600 * second;

function inReach(): DirectoryBench {
  const bench = new DirectoryBench();
  bench.reach(node10, node11);
  return bench;
}

describe('of two keys under one ID', () => {
  it('the one that was witnessed earlier has it, whichever is heard of first', () => {
    for (const isEarlierFirst of [true, false]) {
      const bench = inReach();
      const earlier = attached(otherAlice, node10, { claimedAt: newYear });
      const later = attached(alice, node11, { claimedAt: newYear + 1 });
      for (const claim of isEarlierFirst ? [earlier, later] : [later, earlier]) bench.hear(claim);
      expect(bench.directory.find(alice.id)?.home).toBe('10');
      expect(bench.roster.told).toEqual(
        isEarlierFirst ? ['alice joined'] : ['alice joined', 'alice left', 'alice joined'],
      );
    }
  });

  it('the smaller one has it where both were witnessed at one time', () => {
    const bench = inReach();
    expect(bench.hear(attached(otherAlice, node10))).toBe('news');
    expect(bench.hear(attached(alice, node11))).toBe('news');
    expect(bench.hear(attached(otherAlice, node10, { move: 2 }))).toBe('lost');
    expect(bench.directory.ownerOf(alice.id)?.address.key).toEqual(alice.key);
  });

  it('the later one gets it when the earlier one has left', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10));
    bench.hearDeparture(departed(alice));
    expect(bench.hear(attached(otherAlice, node11, { claimedAt: newYear + 1 }))).toBe('news');
    expect(bench.roster.told).toEqual(['alice joined', 'alice left', 'alice joined']);
  });

  it('one whose home never came within reach has the ID for 15 s, and only as long as nobody else is there', () => {
    const bench = inReach();
    bench.hear(attached(alice, nowhere));
    expect(bench.directory.ownerOf(alice.id)?.tenure).toEqual({ kind: 'present' });
    bench.clock.advance(15 * second);
    expect(bench.directory.ownerOf(alice.id)).toBeUndefined();
    bench.hear(attached(bob, nowhere));
    expect(bench.hear(attached(otherBob, node10, { claimedAt: newYear + 1 }))).toBe('news');
    expect(bench.roster.told).toEqual(['bob joined']);
  });

  it('one whose home cannot be reached takes the ID from nobody who is there', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10, { claimedAt: newYear + 1 }));
    expect(bench.hear(attached(otherAlice, nowhere))).toBe('held');
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(alice);
    bench.reach(nowhere);
    expect(bench.due).toEqual(['alice']);
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(otherAlice);
    expect(bench.roster.told).toEqual(['alice joined', 'alice left', 'alice joined']);
  });

  it('one with the weaker claim that was kept aside gets the ID when the better one cannot be reached any more', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10));
    bench.lose(node10);
    expect(bench.hear(attached(otherAlice, node11, { claimedAt: newYear + 1 }))).toBe('held');
    bench.clock.advance(15 * second);
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(otherAlice);
    expect(bench.roster.told).toEqual(['alice joined', 'alice is away', 'alice left', 'alice joined']);
  });

  it('one that was kept aside and has left does not come back', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10, { claimedAt: newYear + 1 }));
    bench.hear(attached(otherAlice, nowhere));
    bench.hearDeparture(departed(otherAlice));
    bench.reach(nowhere);
    expect(bench.due).toEqual([]);
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(alice);
  });

  it('of many that are kept aside the one with the best claim is', () => {
    const bench = inReach();
    const thirdAlice = addressWith('alice', 3);
    bench.hear(attached(alice, node10, { claimedAt: newYear + 2 }));
    expect(bench.hear(attached(otherAlice, nowhere, { claimedAt: newYear + 1 }))).toBe('held');
    expect(bench.hear(attached(thirdAlice, nowhere, { claimedAt: newYear }))).toBe('held');
    expect(bench.hear(attached(otherAlice, nowhere, { claimedAt: newYear + 1 }))).toBe('lost');
    bench.reach(nowhere);
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(thirdAlice);
  });
});

/** Presentations of up to three keys under one ID. Each key has one claim: its first witness's time travels with it. */
const presentations = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }).chain((claims) =>
  fc
    .array(
      fc.record({
        key: fc.integer({ min: 1, max: 3 }),
        home: fc.constantFrom(node10, node11),
        incarnation: fc.integer({ min: 1, max: 2 }),
        move: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) =>
      list.map(({ key, home, incarnation, move }) => {
        const address = addressWith('alice', key);
        const claimedAt = newYear + claims[key - 1]!;
        // The second key is that of a node.
        return key === 2
          ? recorded(address, { incarnation, sequence: move, claimedAt })
          : attached(address, home, { incarnation, move, claimedAt });
      }),
    ),
);

describe('nodes that hear the same in any order', () => {
  it('end with the same owner of the ID, in the same session', () => {
    const twoOrders = presentations.chain((list) =>
      fc.record({
        list: fc.constant(list),
        other: fc.shuffledSubarray(list, { minLength: list.length }),
      }),
    );
    const ownerAfter = (list: readonly Presentation[]): unknown => {
      const bench = inReach();
      bench.reach(addressWith('alice', 2));
      for (const presentation of list) bench.hear(presentation);
      const owner = bench.directory.ownerOf(alice.id)!;
      return { name: addressName(owner.address), version: owner.version, claimedAt: owner.claimedAt };
    };
    fc.assert(
      fc.property(twoOrders, ({ list, other }) => {
        expect(ownerAfter(other)).toEqual(ownerAfter(list));
        expect(ownerAfter([...list, ...other])).toEqual(ownerAfter(list));
      }),
    );
  });

  it('agree once each has told the other what it keeps', () => {
    const ofLeaves = presentations.map((list) => list.filter(({ kind }) => kind === 'leaf'));
    fc.assert(
      fc.property(ofLeaves, fc.nat(8), (list, cut) => {
        const [here, there] = [inReach(), inReach()];
        for (const [at, presentation] of list.entries()) (at < cut ? here : there).hear(presentation);
        const [kept, keptThere] = [here, there].map(({ kept }) => [...kept.attachments]);
        for (const attachment of kept!) there.hear({ kind: 'leaf', attachment });
        for (const attachment of keptThere!) here.hear({ kind: 'leaf', attachment });
        expect(here.directory.ownerOf(alice.id)).toEqual(there.directory.ownerOf(alice.id));
      }),
    );
  });
});

/** How a link of a leaf has ended, if it has. */
type End = 'leave' | 'away' | undefined;

/**
 * What can have happened in a network that was in three parts, each with a home and an owner of the ID: the links that each owner had,
 * one after the other, and how they ended. Of its own leaf each part knows everything, of the others' this and that: also an older link
 * without the newer one, and a departure without the link that it names.
 */
const lives = fc.record({
  claims: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  ends: fc.array(fc.array(fc.constantFrom<End>('leave', 'away', undefined), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
});

type Piece =
  | { readonly kind: 'attachment'; readonly attachment: Presentation }
  | { readonly kind: 'departure'; readonly departure: Signed<Departure> };

const homes = [node10, node11, nowhere] as const;

function piecesOf(owner: number, claimedAt: number, ends: readonly End[]): Piece[] {
  const address = addressWith('alice', owner + 1);
  const home = homes[owner]!;
  return ends.flatMap((end, at): Piece[] => {
    // The third link is one of a new session.
    const version = at < 2 ? { incarnation: 1, move: at + 1 } : { incarnation: 2, move: 1 };
    const attachment = attached(address, home, { ...version, claimedAt });
    const departure = end && departed(address, { ...version, kind: end, signer: home.key });
    return [{ kind: 'attachment', attachment }, ...(departure ? [{ kind: 'departure' as const, departure }] : [])];
  });
}

function take(bench: DirectoryBench, piece: Piece): void {
  if (piece.kind === 'attachment') bench.hear(piece.attachment);
  else bench.hearDeparture(piece.departure);
}

/** What one node answers to the digest of another, which says so when it knows that somebody has left. */
function tell(from: DirectoryBench, to: DirectoryBench): void {
  const { attachments, departures } = from.kept;
  for (const departure of departures) to.hearDeparture(departure);
  for (const attachment of attachments) {
    const presentation: Presentation = { kind: 'leaf', attachment };
    const ending = to.hear(presentation) === 'lost' ? to.directory.departureOf(presentation) : undefined;
    if (ending) from.hearDeparture(ending);
  }
}

function ownerIn({ directory }: DirectoryBench): unknown {
  const owner = directory.ownerOf(alice.id);
  return owner && { name: addressName(owner.address), version: owner.version, tenure: owner.tenure.kind };
}

describe('three parts of a network that meet', () => {
  it('agree on the owner of an ID however they are grouped', () => {
    const ofLeaves = presentations.map((list) => list.filter(({ kind }) => kind === 'leaf'));
    const parts = fc.record({ list: ofLeaves, where: fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }) });
    fc.assert(
      fc.property(parts, ({ list, where }) => {
        const meet = (...order: readonly (readonly [from: number, to: number])[]): unknown => {
          const benches = [inReach(), inReach(), inReach()];
          for (const [at, presentation] of list.entries()) benches[where[at]!]!.hear(presentation);
          for (const [from, to] of order) tell(benches[from]!, benches[to]!);
          return ownerIn(benches[order.at(-1)![1]]!);
        };
        const first = meet([1, 0], [2, 0]);
        expect(meet([2, 1], [1, 0])).toEqual(first);
        expect(meet([0, 2], [1, 2])).toEqual(first);
        expect(meet([0, 1], [2, 1], [2, 1])).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('agree on it though its owners came, left and were lost meanwhile, and each part knew some of it', () => {
    const heard = fc.array(fc.tuple(fc.boolean(), fc.nat(1_000)), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(lives, heard, fc.boolean(), ({ claims, ends }, luck, isReachKnown) => {
        const pieces = ends.map((life, owner) => piecesOf(owner, newYear + claims[owner]!, life));
        let draws = 0;
        const benches = homes.map((home, part) => {
          const bench = new DirectoryBench();
          bench.reach(...(isReachKnown ? homes : [home]));
          // Of its own leaf it knows everything; of the others this and that, in any order.
          for (const piece of pieces[part] ?? []) take(bench, piece);
          const others = pieces.flatMap((list, owner) => (owner === part ? [] : list));
          const drawn = others.map((piece) => ({ piece, draw: luck[draws++ % luck.length]! }));
          drawn.sort((a, b) => a.draw[1] - b.draw[1]);
          for (const { piece, draw } of drawn) if (draw[0]) take(bench, piece);
          return bench;
        });
        const exchange = (): void => {
          for (const from of benches) for (const to of benches) if (from !== to) tell(from, to);
        };
        exchange();
        for (const bench of benches) bench.reach(...homes);
        for (let round = 0; round < 4; round += 1) exchange();
        // Who is away has left a moment later, as their home says; until then it is away to those only who have seen it there.
        for (const [part, life] of ends.entries()) {
          const last = piecesOf(part, newYear, [...life.slice(0, -1), 'leave']).at(-1);
          if (last && life.at(-1) === 'away') take(benches[part]!, last);
        }
        for (let round = 0; round < 4; round += 1) exchange();
        const [first, ...others] = benches.map(ownerIn);
        for (const owner of others) expect(owner).toEqual(first);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the ID of somebody who left', () => {
  it('stays theirs for 60 s', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10));
    expect(bench.directory.ownerOf(alice.id)?.tenure).toEqual({ kind: 'present' });
    bench.hearDeparture(departed(alice));
    const tenure = { kind: 'reserved', until: newYear + 60 * second };
    expect(bench.directory.ownerOf(alice.id)).toMatchObject({ address: alice, tenure });
    bench.clock.advance(60 * second - 1);
    expect(bench.directory.ownerOf(alice.id)).toMatchObject({ tenure });
    bench.clock.advance(1);
    expect(bench.directory.ownerOf(alice.id)).toMatchObject({ tenure: { kind: 'over' } });
  });

  it('stays theirs for 60 s after they count as gone when their home was lost', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10));
    bench.lose(node10);
    expect(bench.directory.ownerOf(alice.id)?.tenure).toEqual({ kind: 'present' });
    bench.clock.advance(15 * second);
    const until = newYear + 75 * second;
    expect(bench.directory.ownerOf(alice.id)?.tenure).toEqual({ kind: 'reserved', until });
  });

  it('belongs to nobody when nobody ever had it', () => {
    expect(inReach().directory.ownerOf(alice.id)).toBeUndefined();
  });
});

describe('a tombstone', () => {
  it('outlives the attachment that it outdates, and is forgotten then', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10, { expiresAt: newYear + day }));
    bench.hearDeparture(departed(alice));
    bench.clock.advance(day - 1);
    expect(bench.hear(attached(alice, node10))).toBe('old');
    expect(bench.kept.departures).toHaveLength(1);
    expect(bench.directory.ownerOf(alice.id)).toBeDefined();
    bench.clock.advance(61 * second);
    expect(bench.directory.ownerOf(alice.id)).toBeUndefined();
    expect(bench.kept.departures).toEqual([]);
    expect(bench.kept.attachments).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });

  it('of a node is kept for an hour', () => {
    const bench = inReach();
    bench.hear(recorded(node10));
    bench.lose(node10);
    bench.clock.advance(15 * second + 3_600 * second - 1);
    expect(bench.directory.ownerOf(node10.id)).toBeDefined();
    bench.clock.advance(61 * second);
    expect(bench.directory.ownerOf(node10.id)).toBeUndefined();
  });

  it('of somebody who was never within reach is not kept for ever', () => {
    const bench = new DirectoryBench();
    bench.hear(attached(alice, node10, { expiresAt: newYear + day }));
    bench.clock.advance(day + 61 * second);
    expect(bench.kept.attachments).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });

  it('is made of somebody whose attachment has run out', () => {
    const bench = inReach();
    bench.hear(attached(alice, node10, { expiresAt: newYear + day }));
    bench.clock.advance(day - 1);
    expect(bench.roster.told).toEqual(['alice joined']);
    bench.clock.advance(day);
    expect(bench.roster.told).toEqual(['alice joined', 'alice left']);
  });
});
