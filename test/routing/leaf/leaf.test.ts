import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import type { PeerInfo } from '../../../src/model/peer.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import type { Announcement, PeerSummary } from '../../../src/protocol/messages.js';
import { LeafRouting } from '../../../src/routing/leaf/leaf.js';
import { FakeLink } from '../support/fake-link.js';
import { NotedRoster } from '../support/noted-roster.js';
import { addressWith, person } from '../support/person.js';
import { recordAnnouncement } from '../support/mesh-bench.js';

const self = addressWith('alice', 1);
const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);

function nodeLine(id: string, distance = 0, changes: Partial<PeerInfo> = {}): PeerSummary {
  const address = addressWith(id, Number(id));
  const info = { role: 'node' as const, presence: 'online' as const, home: address.id, incarnation: 1 };
  return { peer: { ...address, ...info, ...changes }, distance };
}

function leafLine(id: string, home = '10', changes: Partial<PeerInfo> = {}): PeerSummary {
  const info = { role: 'leaf' as const, presence: 'online' as const, home: parsePeerId(home), incarnation: 1 };
  return { peer: { ...addressWith(id, id.length), ...info, ...changes }, distance: home === '10' ? 0 : 1 };
}

class Bench {
  readonly roster = new NotedRoster();
  readonly link = new FakeLink(node10, 'node');
  readonly routing: LeafRouting;

  constructor(known?: readonly PeerInfo[]) {
    this.routing = new LeafRouting(self, this.roster, known);
  }

  /** Linked to a home whose roster has come. */
  static linked(...lines: readonly PeerSummary[]): Bench {
    const bench = new Bench();
    bench.routing.attach(bench.link);
    bench.routing.takeRoster(lines, true, true);
    return bench;
  }

  /** Loses the home and gets the roster of the same one, or of another. */
  relink(lines: readonly PeerSummary[], link = new FakeLink(node10, 'node')): void {
    this.routing.detach(this.link);
    this.routing.attach(link);
    this.routing.takeRoster(lines, true, true);
  }

  get ids(): string[] {
    return [...this.routing.peers()].map(({ id }) => id).sort();
  }
}

describe('the first roster', () => {
  it('is taken in without a word', () => {
    const bench = Bench.linked(nodeLine('10'), leafLine('bob'));
    expect(bench.ids).toEqual(['10', 'bob']);
    expect(bench.roster.told).toEqual([]);
  });

  it('is whole when its last part has come', () => {
    const bench = new Bench();
    bench.routing.attach(bench.link);
    expect(bench.routing.takeRoster([nodeLine('10')], true, false)).toBe(false);
    expect(bench.routing.takeRoster([leafLine('bob')], false, false)).toBe(false);
    expect(bench.ids).toEqual([]);
    expect(bench.routing.takeRoster([leafLine('carol')], false, true)).toBe(true);
    expect(bench.ids).toEqual(['10', 'bob', 'carol']);
  });

  it('may be empty', () => {
    const bench = new Bench();
    bench.routing.attach(bench.link);
    expect(bench.routing.takeRoster([], true, true)).toBe(true);
  });

  it('does not hold the leaf itself', () => {
    expect(Bench.linked(leafLine('alice'), leafLine('bob')).ids).toEqual(['bob']);
  });

  it('begins anew when it is begun a second time', () => {
    const bench = new Bench();
    bench.routing.attach(bench.link);
    bench.routing.takeRoster([leafLine('bob')], true, false);
    bench.routing.takeRoster([leafLine('carol')], true, true);
    expect(bench.ids).toEqual(['carol']);
  });

  it('that goes on without having begun is a violation', () => {
    expect(() => Bench.linked().routing.takeRoster([leafLine('bob')], false, true)).toThrow(ProtocolError);
  });

  it('of a home that was left is nobody’s any more', () => {
    const bench = new Bench();
    bench.routing.attach(bench.link);
    bench.routing.detach(bench.link);
    expect(bench.routing.takeRoster([leafLine('bob')], true, true)).toBe(false);
    expect(bench.ids).toEqual([]);
  });
});

describe('the roster of the next home', () => {
  it('is told as the differences only', () => {
    const bench = Bench.linked(nodeLine('10'), leafLine('bob'), leafLine('carol'), leafLine('dave'), leafLine('erin'));
    bench.relink([
      nodeLine('10'),
      leafLine('bob'),
      leafLine('dave', '10', { presence: 'away' }),
      leafLine('erin', '11'),
      leafLine('frank'),
    ]);
    expect(bench.roster.told.sort()).toEqual(['carol left', 'dave is away', 'erin moved to 11', 'frank joined']);
    expect(bench.ids).toEqual(['10', 'bob', 'dave', 'erin', 'frank']);
  });

  it('says nothing when nothing has changed', () => {
    const lines = [nodeLine('10'), leafLine('bob'), leafLine('carol', '10', { presence: 'away' })];
    const bench = Bench.linked(...lines);
    bench.relink(lines);
    expect(bench.roster.told).toEqual([]);
  });

  it('may come in parts, and is not compared before it is whole', () => {
    const bench = Bench.linked(leafLine('bob'), leafLine('carol'));
    bench.routing.detach(bench.link);
    bench.routing.attach(bench.link);
    bench.routing.takeRoster([leafLine('carol')], true, false);
    expect(bench.roster.told).toEqual([]);
    bench.routing.takeRoster([leafLine('bob')], false, true);
    expect(bench.roster.told).toEqual([]);
    expect(bench.ids).toEqual(['bob', 'carol']);
  });

  it('tells of a leave and a join where another key has the ID now', () => {
    const bench = Bench.linked(leafLine('bob'));
    bench.relink([leafLine('bob', '10', { key: new Uint8Array(32).fill(99) })]);
    expect(bench.roster.told).toEqual(['bob left', 'bob joined']);
  });
});

describe('what is announced while the roster comes', () => {
  const bob = leafLine('bob');
  const away = leafLine('bob', '10', { presence: 'away' });

  /** The roster of a home in three parts, with `announced` between the first and the second one. */
  function rosterWith(bench: Bench, ...announced: readonly Announcement[]): void {
    bench.routing.attach(bench.link);
    bench.routing.takeRoster([leafLine('carol')], true, false);
    for (const announcement of announced) bench.routing.announced(announcement);
    bench.routing.takeRoster([bob], false, false);
    bench.routing.takeRoster([leafLine('dave')], false, true);
  }

  it.each([
    ['a leave', [{ kind: 'leave', summary: bob }], ['carol', 'dave']],
    ['a join', [{ kind: 'join', summary: leafLine('erin') }], ['bob', 'carol', 'dave', 'erin']],
    [
      'a leave and a join',
      [
        { kind: 'leave', summary: bob },
        { kind: 'join', summary: bob },
      ],
      ['bob', 'carol', 'dave'],
    ],
  ] as const)('outlives the parts that come after it: %s', (_, announced, ids) => {
    const bench = new Bench();
    rosterWith(bench, ...announced);
    expect(bench.ids).toEqual(ids);
    expect(bench.roster.told).toEqual([]);
  });

  it('outlives the parts that come after it: an away', () => {
    const bench = new Bench();
    rosterWith(bench, { kind: 'away', summary: away });
    expect(bench.routing.find(bob.peer.id)?.presence).toBe('away');
  });

  it('is told once, with what else has changed', () => {
    const bench = Bench.linked(leafLine('carol'), bob, leafLine('dave'), leafLine('frank'));
    rosterWith(bench, { kind: 'leave', summary: bob }, { kind: 'join', summary: leafLine('erin') });
    expect(bench.roster.told.sort()).toEqual(['bob left', 'erin joined', 'frank left']);
  });

  it('is in the roster already when it comes before the first part', () => {
    const bench = new Bench();
    bench.routing.attach(bench.link);
    bench.routing.announced({ kind: 'leave', summary: bob });
    bench.routing.announced({ kind: 'join', summary: leafLine('erin') });
    bench.routing.takeRoster([bob], true, true);
    expect(bench.ids).toEqual(['bob']);
    expect(bench.roster.told).toEqual([]);
  });
});

describe('a roster that is known from a session before this one', () => {
  it('is there from the beginning, and compared with the first one that comes', () => {
    const known = [nodeLine('10'), leafLine('bob'), leafLine('carol')].map(({ peer }) => peer);
    const bench = new Bench(known);
    expect(bench.ids).toEqual(['10', 'bob', 'carol']);
    expect([...bench.routing.routes()]).toEqual([]);
    bench.routing.attach(bench.link);
    bench.routing.takeRoster([nodeLine('10'), leafLine('bob', '11'), leafLine('dave')], true, true);
    expect(bench.roster.told.sort()).toEqual(['bob moved to 11', 'carol left', 'dave joined']);
    expect(bench.ids).toEqual(['10', 'bob', 'dave']);
  });
});

describe('what the home announces', () => {
  it('is told once', () => {
    const bench = Bench.linked(nodeLine('10'));
    for (let twice = 0; twice < 2; twice += 1) {
      bench.routing.announced({ kind: 'join', summary: leafLine('bob') });
    }
    // Who is said to be there once more was away, and back before anybody was told.
    expect(bench.roster.news()).toEqual(['bob joined', 'bob is linked anew']);
    for (let twice = 0; twice < 2; twice += 1)
      bench.routing.announced({ kind: 'away', summary: leafLine('bob', '10', { presence: 'away' }) });
    expect(bench.roster.news()).toEqual(['bob is away']);
    bench.routing.announced({ kind: 'join', summary: leafLine('bob') });
    expect(bench.roster.news()).toEqual(['bob is back']);
    for (let twice = 0; twice < 2; twice += 1) bench.routing.announced({ kind: 'leave', summary: leafLine('bob') });
    expect(bench.roster.news()).toEqual(['bob left']);
    expect(bench.ids).toEqual(['10']);
  });

  it('tells who is linked to another home', () => {
    const bench = Bench.linked(leafLine('bob'));
    bench.routing.announced({ kind: 'join', summary: leafLine('bob', '11') });
    expect(bench.roster.told).toEqual(['bob moved to 11']);
  });

  it('tells who is linked to the same home anew', () => {
    const bench = Bench.linked(leafLine('bob'));
    bench.routing.announced({ kind: 'join', summary: leafLine('bob', '10', { incarnation: 2 }) });
    expect(bench.roster.told).toEqual(['bob is linked anew']);
  });

  it('is nothing when it is about the leaf itself', () => {
    const bench = Bench.linked();
    bench.routing.announced({ kind: 'join', summary: leafLine('alice') });
    bench.routing.announced({ kind: 'leave', summary: leafLine('alice') });
    expect(bench.roster.told).toEqual([]);
    expect(bench.ids).toEqual([]);
  });

  it('is a violation when it is a record of nodes', () => {
    const record = recordAnnouncement(person('10'));
    expect(() => Bench.linked().routing.announced(record)).toThrow(ProtocolError);
  });
});

describe('the routes of a leaf', () => {
  const lines = [nodeLine('10'), nodeLine('11', 2), leafLine('bob'), leafLine('carol', '11')];

  it('all begin with the home, whose distances they continue', () => {
    expect([...Bench.linked(...lines).routing.routes()]).toEqual([
      { id: '10', role: 'node', presence: 'online', via: '10', hops: 1 },
      { id: '11', role: 'node', presence: 'online', via: '10', hops: 3 },
      { id: 'bob', role: 'leaf', presence: 'online', via: '10', hops: 2 },
      { id: 'carol', role: 'leaf', presence: 'online', via: '10', hops: 4 },
    ]);
  });

  it('lead nowhere while somebody is away', () => {
    const bench = Bench.linked(nodeLine('10'), leafLine('bob'));
    bench.routing.announced({ kind: 'away', summary: leafLine('bob', '10', { presence: 'away' }) });
    expect([...bench.routing.routes()].find(({ id }) => id === 'bob')).toEqual({
      id: 'bob',
      role: 'leaf',
      presence: 'away',
    });
    bench.routing.announced({ kind: 'join', summary: leafLine('bob') });
    expect([...bench.routing.routes()].find(({ id }) => id === 'bob')).toMatchObject({ via: '10', hops: 2 });
  });

  it('follow their homes when these are nearer or farther now', () => {
    const bench = Bench.linked(...lines);
    bench.routing.announced({ kind: 'join', summary: nodeLine('11', 5) });
    expect([...bench.routing.routes()].find(({ id }) => id === 'carol')?.hops).toBe(7);
    expect(bench.roster.told).toEqual([]);
  });

  it('are gone with the home, though the roster is kept', () => {
    const bench = Bench.linked(...lines);
    bench.routing.detach(bench.link);
    expect([...bench.routing.routes()]).toEqual([]);
    expect(bench.ids).toHaveLength(4);
  });
});

describe('a message of a leaf', () => {
  const message = Uint8Array.of(1, 2, 3);

  it('goes to the home, whoever it is for', () => {
    const bench = Bench.linked(leafLine('bob'));
    expect(bench.routing.submit(node11, message)).toBe(true);
    expect(bench.link.takeBytes()).toEqual([message]);
  });

  it('goes nowhere without a home', () => {
    const bench = Bench.linked(leafLine('bob'));
    bench.routing.detach(bench.link);
    expect(bench.routing.submit(node11, message)).toBe(false);
    expect(bench.link.takeBytes()).toEqual([]);
  });

  it('is not held up by the loss of a link that was left already', () => {
    const bench = Bench.linked(leafLine('bob'));
    const next = new FakeLink(node11, 'node');
    bench.routing.attach(next);
    bench.routing.detach(bench.link);
    expect(bench.routing.submit(node11, message)).toBe(true);
    expect(next.takeBytes()).toEqual([message]);
  });
});
