import { describe, expect, it } from 'vitest';
import { sameAddress } from '../../../src/model/peer.js';
import { openDeparture } from '../../../src/protocol/records/departure.js';
import { FakeLink } from '../support/fake-link.js';
import { attachmentAnnouncement, hasToldAll, MeshBench, recordAnnouncement } from '../support/mesh-bench.js';
import { person } from '../support/person.js';
import { newYear } from '../support/records.js';

const [alice, bob] = [person('alice'), person('bob')];
const [node11, node12] = [person('11'), person('12')];
const minute = 60_000;

function present(limits?: ConstructorParameters<typeof MeshBench>[1]): { bench: MeshBench; from: FakeLink } {
  const bench = new MeshBench('10', limits);
  const from = bench.neighbour(node11);
  bench.roster.told.length = 0;
  return { bench, from };
}

describe('a leaf', () => {
  it('of a home that has never said anything of itself is not taken in', () => {
    const { bench, from } = present();
    bench.hear(from, attachmentAnnouncement(alice, node12));
    expect(bench.counters.unknownHome).toBe(1);
    expect(bench.mesh.directory.ownerOf(alice.id)).toBeUndefined();
    expect(from.take()).toEqual([]);
  });

  it('of a home that nobody can reach takes no ID, and has it when that home comes within reach', () => {
    const { bench, from } = present();
    bench.hear(from, attachmentAnnouncement(alice, node11, { claimedAt: newYear + 1 }));
    bench.hear(from, recordAnnouncement(node12, { neighbours: [node11] }));
    const other = person('alice', 2);
    bench.hear(from, attachmentAnnouncement(other, node12));
    bench.turn();
    expect(sameAddress(bench.owner(alice).address, alice)).toBe(true);
    bench.hear(from, recordAnnouncement(node11, { sequence: 2, neighbours: [bench.self, node12] }));
    bench.turn();
    expect(sameAddress(bench.owner(alice).address, other)).toBe(true);
    expect(bench.roster.told).toEqual(['alice joined', 'alice left', 'alice joined', '12 joined']);
  });

  it('that is one too many for one home is left out', () => {
    const { bench, from } = present({ connections: 2 });
    for (const leaf of ['a', 'b', 'c']) bench.hear(from, attachmentAnnouncement(person(leaf), node11));
    expect(bench.counters.excessRecord).toBe(1);
    expect(bench.roster.told).toEqual(['a joined', 'b joined']);
    bench.hear(from, attachmentAnnouncement(person('b'), node11, { move: 2 }));
    expect(bench.counters.excessRecord).toBe(1);
  });

  it('whose claim is dated back wins nothing, and is counted', () => {
    const { bench, from } = present();
    bench.hear(from, attachmentAnnouncement(bob, node11, { witnessedAt: newYear + 2 * minute }));
    bench.leaf(alice);
    bench.hear(from, attachmentAnnouncement(person('alice', 2), node11, { claimedAt: newYear - minute }));
    expect(sameAddress(bench.owner(alice).address, alice)).toBe(true);
    expect(bench.counters).toMatchObject({ datedBack: 1, lostClaim: 1 });
  });
});

describe('a leaf of this node', () => {
  it('that loses its ID to an earlier claim is told to have left, lest somebody keep it for the time after', () => {
    const { bench, from } = present();
    const link = bench.leaf(alice);
    from.take();
    const other = person('alice', 2);
    bench.hear(from, attachmentAnnouncement(other, node11, { claimedAt: newYear - 1 }));
    bench.turn();
    expect(link.closes).toMatchObject([{ code: 4409 }]);
    const [told] = from.take();
    if (told?.type !== 'announcement' || told.announcement.kind !== 'departure') throw new Error('not a departure');
    const departure = openDeparture(told.announcement.departure);
    expect(departure).toMatchObject({ kind: 'leave', incarnation: 1, move: 1 });
    expect(sameAddress(departure.peer, alice)).toBe(true);
  });
});

describe('a node', () => {
  it('that was started again takes its leaves with it, whose links were lost unseen', () => {
    const { bench, from } = present();
    bench.hear(from, attachmentAnnouncement(alice, node11));
    const again = new FakeLink(node11, 'node', 2);
    bench.mesh.addNode(again);
    bench.hear(again, recordAnnouncement(node11, { incarnation: 2, neighbours: [bench.self] }));
    bench.mesh.compared(again, hasToldAll);
    bench.turn();
    expect(bench.roster.told).toEqual(['alice joined', '11 is linked anew', 'alice is away']);
    bench.clock.advance(15_000);
    expect(bench.roster.told.at(-1)).toBe('alice left');
  });

  it('says from time to time that it is there', () => {
    const { bench, from } = present();
    from.take();
    bench.clock.advance(30 * minute);
    const records = from.take().filter(({ type }) => type === 'announcement');
    expect(records).toMatchObject([{ announcement: { kind: 'node' } }]);
  });
});
