import { describe, expect, it } from 'vitest';
import { DirectoryBench } from '../support/directory-bench.js';
import { addressWith } from '../support/person.js';
import { attached, departed, recorded } from '../support/records.js';

const alice = addressWith('alice', 0xa1);
const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);
const second = 1_000;

function withAlice(): DirectoryBench {
  const bench = new DirectoryBench();
  bench.reach(node10);
  bench.hear(attached(alice, node10));
  expect(bench.roster.news()).toEqual(['alice joined']);
  return bench;
}

describe('a peer', () => {
  it('is nobody until its home is within reach', () => {
    const bench = new DirectoryBench();
    bench.hear(attached(alice, node10));
    expect(bench.directory.find(alice.id)).toBeUndefined();
    bench.clock.advance(1);
    expect(bench.roster.told).toEqual([]);
    bench.reach(node10);
    expect(bench.roster.told).toEqual(['alice joined']);
    expect(bench.directory.find(alice.id)).toMatchObject({
      role: 'leaf',
      presence: 'online',
      home: '10',
      incarnation: 1,
    });
  });

  it('is announced once, however often it is heard of and looked at', () => {
    const bench = withAlice();
    expect(bench.hear(attached(alice, node10))).toBe('old');
    bench.directory.reviewAll();
    bench.directory.review(alice.id);
    bench.reach(node11);
    expect(bench.roster.told).toEqual([]);
  });

  it('goes away with its home, and is gone when the home is not back after 15 s', () => {
    const bench = withAlice();
    bench.lose(node10);
    expect(bench.roster.news()).toEqual(['alice is away']);
    expect(bench.directory.find(alice.id)?.presence).toBe('away');
    bench.clock.advance(15 * second - 1);
    expect(bench.roster.news()).toEqual([]);
    bench.clock.advance(1);
    expect(bench.roster.news()).toEqual(['alice left']);
    expect(bench.directory.find(alice.id)).toBeUndefined();
    expect([...bench.directory.peers()]).toEqual([]);
  });

  it('is back when its home is back in time', () => {
    const bench = withAlice();
    bench.lose(node10);
    bench.clock.advance(14 * second);
    bench.reach(node10);
    bench.clock.advance(60 * second);
    expect(bench.roster.told).toEqual(['alice is away', 'alice is back']);
  });

  it('has the whole grace again each time that it goes away', () => {
    const bench = withAlice();
    bench.lose(node10);
    bench.clock.advance(14 * second);
    bench.reach(node10);
    bench.lose(node10);
    bench.clock.advance(14 * second);
    expect(bench.roster.news()).toEqual(['alice is away', 'alice is back', 'alice is away']);
    bench.clock.advance(second);
    expect(bench.roster.news()).toEqual(['alice left']);
  });

  it('joins again when its home comes back later than that', () => {
    const bench = withAlice();
    bench.lose(node10);
    bench.clock.advance(15 * second);
    bench.reach(node10);
    expect(bench.roster.told).toEqual(['alice is away', 'alice left', 'alice joined']);
  });

  it('moves, without leaving and joining', () => {
    const bench = withAlice();
    bench.reach(node11);
    expect(bench.hear(attached(alice, node11, { move: 2 }))).toBe('news');
    expect(bench.roster.told).toEqual(['alice moved to 11']);
    bench.lose(node10);
    expect(bench.roster.told).toHaveLength(1);
  });

  it('is back and has moved when it was away', () => {
    const bench = withAlice();
    bench.reach(node11);
    bench.lose(node10);
    bench.hear(attached(alice, node11, { move: 2 }));
    bench.clock.advance(60 * second);
    expect(bench.roster.told).toEqual(['alice is away', 'alice is back', 'alice moved to 11']);
  });

  it('goes away when it moves to a node that is out of reach', () => {
    const bench = withAlice();
    bench.hear(attached(alice, node11, { move: 2 }));
    expect(bench.roster.news()).toEqual(['alice is away']);
    bench.reach(node11);
    expect(bench.roster.news()).toEqual(['alice is back', 'alice moved to 11']);
  });

  it('is linked anew when it dials the same home again', () => {
    const bench = withAlice();
    bench.hear(attached(alice, node10, { move: 2 }));
    bench.hear(attached(alice, node10, { incarnation: 2, move: 1 }));
    expect(bench.roster.told).toEqual(['alice is linked anew', 'alice is linked anew']);
  });

  it('has a role and a home, which for a node is itself', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(recorded(node10));
    expect(bench.directory.find(node10.id)).toMatchObject({ role: 'node', presence: 'online', home: '10' });
  });
});

describe('a node', () => {
  it('is told of once, though each change of its links is another record', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    for (const sequence of [1, 2, 3]) bench.hear(recorded(node10, { sequence }));
    expect(bench.roster.told).toEqual(['10 joined']);
  });

  it('is linked anew when it was restarted', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(recorded(node10, { sequence: 9 }));
    bench.hear(recorded(node10, { incarnation: 2 }));
    expect(bench.roster.told).toEqual(['10 joined', '10 is linked anew']);
  });
});

describe('a newer session', () => {
  it('takes over from an older one, and nothing of that one counts any more', () => {
    const bench = withAlice();
    bench.reach(node11);
    expect(bench.hear(attached(alice, node11, { incarnation: 2 }))).toBe('news');
    expect(bench.hear(attached(alice, node10, { move: 99 }))).toBe('old');
    expect(bench.directory.find(alice.id)).toMatchObject({ home: '11', incarnation: 2 });
  });
});

describe('a departure', () => {
  it('is told at once, and once', () => {
    const bench = withAlice();
    expect(bench.hearDeparture(departed(alice))).toBe('news');
    expect(bench.hearDeparture(departed(alice))).toBe('old');
    bench.clock.advance(60 * second);
    expect(bench.roster.told).toEqual(['alice left']);
  });

  it('shows as away first when it may be a reload, and as gone when the leave follows', () => {
    const bench = withAlice();
    expect(bench.hearDeparture(departed(alice, { kind: 'away' }))).toBe('news');
    expect(bench.hearDeparture(departed(alice, { kind: 'away' }))).toBe('old');
    bench.clock.advance(5 * second);
    expect(bench.hearDeparture(departed(alice, { kind: 'leave' }))).toBe('news');
    expect(bench.hearDeparture(departed(alice, { kind: 'away' }))).toBe('old');
    expect(bench.roster.told).toEqual(['alice is away', 'alice left']);
  });

  it('shows as gone after 15 s when the home that noticed the loss dies before it can say more', () => {
    const bench = withAlice();
    bench.hearDeparture(departed(alice, { kind: 'away', signer: node10.key }));
    bench.lose(node10);
    bench.clock.advance(15 * second);
    expect(bench.roster.told).toEqual(['alice is away', 'alice left']);
  });

  it('is undone by a newer link', () => {
    const bench = withAlice();
    bench.hearDeparture(departed(alice, { kind: 'away' }));
    bench.hear(attached(alice, node10, { move: 2 }));
    bench.clock.advance(60 * second);
    expect(bench.roster.told).toEqual(['alice is away', 'alice is back']);
  });

  it('of a link or a session that is over does nothing when it comes late', () => {
    const bench = withAlice();
    bench.reach(node11);
    bench.hear(attached(alice, node11, { move: 2 }));
    bench.roster.news();
    expect(bench.hearDeparture(departed(alice, { move: 1 }))).toBe('old');
    bench.hear(attached(alice, node11, { incarnation: 2 }));
    bench.roster.news();
    expect(bench.hearDeparture(departed(alice, { incarnation: 1, move: 9 }))).toBe('old');
    bench.clock.advance(60 * second);
    expect(bench.roster.told).toEqual([]);
    expect(bench.kept.departures).toEqual([]);
  });

  it('of somebody unknown, or of another key, is kept aside and does nothing', () => {
    const bench = withAlice();
    for (const other of [addressWith('bob', 0xb0), addressWith('alice', 0xb0)]) {
      expect(bench.hearDeparture(departed(other))).toBe('orphan');
      expect(bench.hearDeparture(departed(other))).toBe('old');
    }
    expect(bench.roster.told).toEqual([]);
  });

  it('of somebody who was never within reach is not told, and holds', () => {
    const bench = new DirectoryBench();
    bench.hear(attached(alice, node10));
    bench.hearDeparture(departed(alice));
    bench.reach(node10);
    expect(bench.roster.told).toEqual([]);
  });

  it('of a node ends its whole session', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(recorded(node10, { incarnation: 5, sequence: 7 }));
    bench.hearDeparture(departed(node10, { incarnation: 5, move: 0 }));
    bench.hear(recorded(node10, { incarnation: 5, sequence: 8 }));
    expect(bench.roster.told).toEqual(['10 joined', '10 left']);
    bench.hear(recorded(node10, { incarnation: 6, sequence: 1 }));
    expect(bench.roster.told).toEqual(['10 joined', '10 left', '10 joined']);
  });

  it('ends every older link too, whoever was the home of that one', () => {
    const bench = withAlice();
    bench.reach(node11);
    expect(bench.hearDeparture(departed(alice, { signer: node11.key, move: 3 }))).toBe('news');
    expect(bench.roster.told.at(-1)).toBe('alice left');
    expect(bench.hear(attached(alice, node11, { move: 3 }))).toBe('news');
    expect(bench.directory.find(alice.id)).toBeUndefined();
    bench.hear(attached(alice, node10, { move: 4 }));
    expect(bench.directory.find(alice.id)?.presence).toBe('online');
  });
});

describe('many who go away together', () => {
  it('wait with one timer, and each is gone in time', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    const leaves = Array.from({ length: 50 }, (_, at) => addressWith(`leaf${at}`, at));
    for (const leaf of leaves) bench.hear(attached(leaf, node10));
    const before = bench.clock.pending;
    bench.lose(node10);
    expect(bench.clock.pending).toBe(before + 1);
    bench.clock.advance(15 * second - 1);
    expect(bench.directory.presentPeers).toBe(50);
    bench.clock.advance(1);
    expect(bench.directory.presentPeers).toBe(0);
    expect(bench.roster.told.slice(-50)).toEqual(leaves.map(({ id }) => `${id} left`));
  });
});

describe('a directory that is closed', () => {
  it('leaves no timer behind', () => {
    const bench = withAlice();
    bench.lose(node10);
    expect(bench.clock.pending).toBeGreaterThan(0);
    bench.directory.close();
    expect(bench.clock.pending).toBe(0);
  });
});

describe('a leaf whose home is started again', () => {
  it('is away, then gone, however long its attachment would have held', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(attached(alice, node10));
    bench.restart(node10, 2);
    bench.clock.advance(14_999);
    expect(bench.roster.told).toEqual(['alice joined', 'alice is away']);
    bench.clock.advance(1);
    expect(bench.roster.told).toEqual(['alice joined', 'alice is away', 'alice left']);
  });

  it('is back when it is attached to the new session', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(attached(alice, node10));
    bench.restart(node10, 2);
    bench.hear(attached(alice, node10, { homeIncarnation: 2, move: 2 }));
    expect(bench.roster.told).toEqual(['alice joined', 'alice is away', 'alice is back']);
  });

  it('and who was gone already does not come back with it', () => {
    const bench = new DirectoryBench();
    bench.reach(node10);
    bench.hear(attached(alice, node10));
    bench.lose(node10);
    bench.clock.advance(15_000);
    bench.restart(node10, 2);
    expect(bench.roster.told).toEqual(['alice joined', 'alice is away', 'alice left']);
  });
});
