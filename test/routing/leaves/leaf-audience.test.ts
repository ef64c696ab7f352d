import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import type { Limits } from '../../../src/model/limits.js';
import type { LinkMessage } from '../../../src/protocol/messages.js';
import type { FakeLink } from '../support/fake-link.js';
import { attachmentAnnouncement, MeshBench } from '../support/mesh-bench.js';
import { person, type Person } from '../support/person.js';

const node11 = person('11');

/** What a link has carried, in short. */
function said(link: FakeLink): string[] {
  return link.take().map((message) => inShort(message));
}

function inShort(message: LinkMessage): string {
  switch (message.type) {
    case 'roster':
      return `${message.partOf === undefined ? 'whole' : `part of ${message.partOf}`}: ${names(message.peers)}`;
    case 'announcement':
      return 'summary' in message.announcement
        ? `${message.announcement.kind} ${message.announcement.summary.peer.id}`
        : message.announcement.kind;
    case 'lookup-answer':
      return message.isRefused ? 'refused' : `${message.number}: ${names(message.peers)} of ${message.total}`;
    case 'peer-count':
      return `${message.others} others`;
    default:
      return message.type;
  }
}

function names(peers: readonly { readonly peer: { readonly id: string } }[]): string {
  return peers.map(({ peer }) => peer.id).join(' ');
}

/** Node 10 with its neighbour 11, whose leaves the test announces. */
class Bench {
  readonly mesh: MeshBench;
  readonly #neighbour: FakeLink;

  constructor(limits: Partial<Limits> = {}) {
    this.mesh = new MeshBench('10', { smallNetwork: 5, smallAgain: 4, ...limits });
    this.#neighbour = this.mesh.neighbour(node11);
  }

  /** Leaves of node 11 come. */
  come(...ids: readonly string[]): void {
    for (const id of ids) this.mesh.hear(this.#neighbour, attachmentAnnouncement(person(id), node11, { move: 1 }));
    this.mesh.turn();
  }

  /** A leaf of node 11 is linked to it anew. */
  comeAnew(id: string, incarnation: number): void {
    this.mesh.hear(this.#neighbour, attachmentAnnouncement(person(id), node11, { incarnation }));
    this.mesh.turn();
  }

  /** Leaves of this node come, and go. */
  leaf(who: Person = person('alice')): FakeLink {
    return this.mesh.leaf(who);
  }

  leaves(link: FakeLink): void {
    this.mesh.mesh.removeLink(link, 'left');
    this.mesh.turn();
  }

  watch(link: FakeLink, ids: readonly string[], noLonger: readonly string[] = []): void {
    this.mesh.mesh.asked(link, { type: 'watch', number: 1, ids, noLonger });
  }

  lookUp(link: FakeLink, prefix: string): string[] {
    this.mesh.mesh.asked(link, { type: 'lookup', number: 7, prefix });
    return said(link);
  }
}

describe('a leaf of a network that grows', () => {
  it('hears of everybody up to the limit, then that it is large, and then of nobody', () => {
    const bench = new Bench();
    const alice = bench.leaf();
    bench.come('bob', 'carol');
    expect(said(alice)).toEqual(['join bob', 'join carol']);
    bench.come('dave');
    expect(said(alice)).toEqual(['part of 5: 10']);
    bench.come('erin', 'frank', 'grace');
    expect(said(alice)).toEqual([]);
  });

  it('hears how many there are once in the time of a heartbeat, however many have come', () => {
    const bench = new Bench();
    const alice = bench.leaf();
    bench.come('bob', 'carol', 'dave', 'erin', 'frank');
    bench.mesh.clock.advance(9_999);
    expect(said(alice)).toEqual(['join bob', 'join carol', 'part of 5: 10']);
    bench.mesh.clock.advance(1);
    expect(said(alice)).toEqual(['7 others']);
    bench.mesh.clock.advance(100_000);
    expect(said(alice)).toEqual([]);
  });

  it('hears of whom it watches from the answer on, and of nobody else', () => {
    const bench = new Bench();
    const alice = bench.leaf();
    bench.come('bob', 'carol', 'dave');
    said(alice);
    bench.watch(alice, ['bob', 'frank', 'no ~ ID']);
    expect(said(alice)).toEqual(['1: bob of 1']);
    bench.come('erin', 'frank');
    bench.comeAnew('bob', 2);
    bench.comeAnew('carol', 2);
    expect(said(alice)).toEqual(['join frank', 'join bob']);
    bench.watch(alice, [], ['bob']);
    said(alice);
    bench.comeAnew('bob', 3);
    expect(said(alice)).toEqual([]);
  });

  it('hears how far away they are now whom it watches', () => {
    const bench = new Bench();
    const node12 = person('12');
    const link12 = bench.mesh.neighbour(node12, node11);
    const alice = bench.leaf();
    bench.come('bob', 'carol', 'dave');
    bench.watch(alice, ['bob']);
    said(alice);
    const { mesh } = bench.mesh;
    const link11 = mesh.nodeLink(node11)!;
    bench.mesh.hear(link12, { kind: 'node', record: bench.mesh.record(node11, [bench.mesh.self, node12], 2) });
    bench.mesh.turn();
    expect(said(alice)).toEqual([]);
    mesh.removeLink(link11, 'lost');
    bench.mesh.turn();
    const [told] = alice.take();
    expect(told).toMatchObject({ announcement: { kind: 'join', summary: { peer: { id: 'bob' }, distance: 2 } } });
  });
});

describe('a leaf that comes to a small network', () => {
  /** Who is there, as it is told, with what may change of them. */
  function rosterOf(bench: Bench, id: string): string[] {
    return bench.mesh
      .leafAsItComes(person(id))
      .take()
      .flatMap((message) =>
        message.type === 'roster'
          ? message.peers.map(
              ({ peer: { id: name, home, presence, incarnation }, distance }) =>
                `${name} at ${home}, ${distance} away, ${presence}, ${incarnation % 1_000}`,
            )
          : [],
      );
  }

  it('is told how it is now, whatever those were told who came before', () => {
    const bench = new Bench({ smallNetwork: 500 });
    const node12 = person('12');
    const link12 = bench.mesh.neighbour(node12, node11);
    bench.come('bob', 'carol');
    const dave = bench.leaf(person('dave'));
    expect(rosterOf(bench, 'alice')).toEqual(
      expect.arrayContaining([
        'bob at 11, 1 away, online, 1',
        'carol at 11, 1 away, online, 1',
        'dave at 10, 0 away, online, 1',
      ]),
    );

    bench.comeAnew('bob', 2);
    bench.mesh.mesh.removeLink(dave, 'lost');
    bench.mesh.turn();
    expect(rosterOf(bench, 'erin')).toEqual(
      expect.arrayContaining(['bob at 11, 1 away, online, 2', 'dave at 10, 0 away, away, 1']),
    );

    bench.mesh.hear(link12, { kind: 'node', record: bench.mesh.record(node11, [bench.mesh.self, node12], 2) });
    bench.mesh.mesh.removeLink(bench.mesh.mesh.nodeLink(node11)!, 'lost');
    bench.mesh.turn();
    expect(rosterOf(bench, 'frank')).toEqual(
      expect.arrayContaining(['bob at 11, 2 away, online, 2', 'carol at 11, 2 away, online, 1']),
    );

    bench.mesh.clock.advance(5_000);
    expect(rosterOf(bench, 'grace').filter((line) => line.startsWith('dave'))).toEqual([]);
  });
});

describe('a leaf of a network that shrinks', () => {
  it('hears that it is small again below the other limit, in one roster for all who went in that turn', () => {
    const bench = new Bench();
    const alice = bench.leaf();
    const others = ['bob', 'carol', 'dave', 'erin'].map((id) => bench.leaf(person(id)));
    said(alice);
    bench.leaves(others[0]!);
    bench.leaves(others[1]!);
    expect(said(alice)).toEqual([]);
    bench.mesh.mesh.removeLink(others[2]!, 'left');
    bench.mesh.mesh.removeLink(others[3]!, 'left');
    bench.mesh.turn();
    expect(said(alice)).toEqual(['whole: 10 11 alice']);
    bench.mesh.clock.advance(100_000);
    expect(said(alice)).toEqual([]);
  });

  it('is not told one and the other at the border', () => {
    const bench = new Bench();
    const alice = bench.leaf();
    bench.come('bob', 'carol');
    let dave = bench.leaf(person('dave'));
    said(alice);
    for (let round = 0; round < 5; round += 1) {
      bench.leaves(dave);
      dave = bench.leaf(person('dave'));
    }
    expect(said(alice)).toEqual([]);
  });

  it('takes the limit out for the one back where that is larger', () => {
    const bench = new Bench({ smallAgain: 1_000 });
    const alice = bench.leaf();
    bench.come('bob', 'carol');
    const dave = bench.leaf(person('dave'));
    expect(said(alice).at(-1)).toBe('part of 5: 10');
    bench.leaves(dave);
    expect(said(alice)).toEqual([]);
  });
});

describe('a leaf that comes to a large network', () => {
  it('is told of its home, and how many others there are', () => {
    const bench = new Bench();
    bench.come('bob', 'carol', 'dave', 'erin');
    const alice = bench.leaf();
    bench.watch(alice, ['bob']);
    expect(said(alice)).toEqual(['1: bob of 1']);
    const again = new Bench();
    again.come('bob', 'carol', 'dave', 'erin');
    expect(said(again.mesh.leafAsItComes(person('alice')))).toEqual(['part of 6: 10']);
  });

  it('watches nobody by a new link until it says so', () => {
    const bench = new Bench();
    bench.come('bob', 'carol', 'dave', 'erin');
    bench.watch(bench.leaf(), ['bob']);
    const again = bench.mesh.leaf(person('alice'), 1, 2);
    bench.comeAnew('bob', 2);
    expect(said(again)).toEqual([]);
  });

  it('knows in the end how many there are, though it came between two counts that are the same', () => {
    const bench = new Bench();
    bench.come('bob', 'carol', 'dave');
    const alice = bench.leaf();
    bench.mesh.clock.advance(20_000);
    const frank = bench.leaf(person('frank'));
    const grace = bench.mesh.leafAsItComes(person('grace'));
    expect(said(grace)).toEqual(['part of 7: 10']);
    bench.leaves(frank);
    bench.leaves(alice);
    bench.mesh.clock.advance(10_000);
    expect(said(grace)).toEqual(['5 others']);
  });
});

describe('a leaf that looks somebody up', () => {
  it('finds who is there at that moment', () => {
    const bench = new Bench();
    const alice = bench.leaf();
    const bo = bench.leaf(person('Bo'));
    said(alice);
    expect(bench.lookUp(alice, 'b')).toEqual(['7: Bo of 1']);
    bench.come('bob');
    said(alice);
    expect(bench.lookUp(alice, 'b')).toEqual(['7: Bo bob of 2']);
    bench.leaves(bo);
    said(alice);
    expect(bench.lookUp(alice, 'b')).toEqual(['7: bob of 1']);
  });
});

describe('a leaf that asks too much', () => {
  it('breaks the protocol when it watches more than it may', () => {
    const bench = new Bench({ watchedPeers: 3 });
    const alice = bench.leaf();
    bench.watch(alice, ['a', 'b']);
    bench.watch(alice, ['c', 'd'], ['a']);
    expect(() => bench.watch(alice, ['e'])).toThrow(new ProtocolError('4 IDs are watched, 3 are the most'));
  });

  it('is refused lookups until some time has passed', () => {
    const bench = new Bench({ lookupBurst: 2, lookupRate: 1 });
    const alice = bench.leaf();
    bench.come('bob', 'Bo');
    said(alice);
    expect(bench.lookUp(alice, 'bo')).toEqual(['7: Bo bob of 2']);
    expect(bench.lookUp(alice, 'al')).toEqual(['7:  of 0']);
    expect(bench.lookUp(alice, 'bo')).toEqual(['refused']);
    bench.mesh.clock.advance(1_000);
    expect(bench.lookUp(alice, 'x'.repeat(60_000))).toEqual(['7:  of 0']);
  });

  it('is no node: nodes know by themselves', () => {
    const bench = new Bench();
    const link = bench.mesh.mesh.nodeLink(node11)!;
    expect(() => bench.mesh.mesh.asked(link, { type: 'lookup', number: 1, prefix: '' })).toThrow(ProtocolError);
  });
});
