import { describe, expect, it } from 'vitest';
import type { PeerInfo } from '../../../src/model/peer.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import type { LinkMessage, PeerSummary } from '../../../src/protocol/messages.js';
import { LeafRouting } from '../../../src/routing/leaf/leaf.js';
import { FakeLink } from '../support/fake-link.js';
import { NotedRoster } from '../support/noted-roster.js';
import { addressWith } from '../support/person.js';

const self = addressWith('alice', 1);
const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);

function line(id: string, home = '10', changes: Partial<PeerInfo> = {}): PeerSummary {
  const role = /^\d+$/.test(id) ? ('node' as const) : ('leaf' as const);
  const address = addressWith(id, role === 'node' ? Number(id) : id.length);
  const info = { role, presence: 'online' as const, home: parsePeerId(role === 'node' ? id : home), incarnation: 1 };
  return { peer: { ...address, ...info, ...changes }, distance: 0 };
}

/** A leaf in a network that is large, unless the test says otherwise. */
class Bench {
  readonly roster = new NotedRoster();
  readonly routing = new LeafRouting(self, this.roster);
  link = new FakeLink(node10, 'node');

  constructor(mostWatched?: number) {
    this.routing.attach(this.link, mostWatched);
  }

  static large(mostWatched?: number): Bench {
    const bench = new Bench(mostWatched);
    bench.routing.takeRoster([line('10')], true, true, 100);
    bench.roster.news();
    return bench;
  }

  /** Watches these, who are there. */
  watching(...lines: readonly PeerSummary[]): this {
    this.routing.watch(lines.map(({ peer }) => peer.id));
    this.answerAll(...lines);
    this.roster.news();
    return this;
  }

  /** Another home lets the leaf in. */
  move(node = node11): void {
    this.routing.detach(this.link);
    this.link = new FakeLink(node, 'node');
    this.routing.attach(this.link);
  }

  /** What was asked by this link since the last call. */
  asked(): Extract<LinkMessage, { type: 'watch' | 'lookup' }>[] {
    return this.link
      .take()
      .flatMap((message) => (message.type === 'watch' || message.type === 'lookup' ? [message] : []));
  }

  /** Answers every question that is open: these are there, of those who were asked for. */
  answerAll(...lines: readonly PeerSummary[]): void {
    for (const question of this.asked()) {
      const peers = lines.filter(({ peer }) => question.type === 'lookup' || question.ids.includes(peer.id));
      this.routing.answered({ number: question.number, peers, total: peers.length, isRefused: false });
    }
  }

  get ids(): string[] {
    return [...this.routing.peers()].map(({ id }) => id).sort();
  }
}

const bob = line('bob');
const carol = line('carol');
const dave = line('dave');

describe('a partial roster', () => {
  it('that is the first one is taken in without a word but of whom it has', () => {
    const bench = new Bench();
    expect(bench.routing.takeRoster([line('10')], true, true, 100)).toBe(true);
    expect(bench.ids).toEqual(['10']);
    expect(bench.routing.extent).toEqual({ kind: 'part', count: 100 });
    expect(bench.roster.news()).toEqual(['10 found', 'the part of 100']);
    expect(bench.asked()).toEqual([]);
  });

  it('that is the first one makes the leaf ask for those for whom something waits since an earlier run', () => {
    const bench = new Bench();
    bench.roster.unfinished.add(bob.peer.id).add(carol.peer.id).add(self.id);
    bench.routing.takeRoster([line('10')], true, true, 100);
    bench.roster.news();
    bench.answerAll(bob);
    expect(bench.roster.news()).toEqual(['bob found', 'carol missing', 'the part of 100']);
  });

  it('under a leaf that knew everybody takes those out with whom it has nothing to do, and nobody has left', () => {
    const bench = new Bench();
    bench.routing.takeRoster([line('10'), bob, carol], true, true);
    bench.routing.watch([bob.peer.id]);
    expect(bench.asked()).toEqual([]);
    expect(bench.routing.takeRoster([line('10')], true, true, 100)).toBe(false);
    expect(bench.ids).toEqual(['10', 'bob']);
    expect(bench.roster.news()).toEqual(['the part of 100']);
    expect(bench.asked()).toMatchObject([{ ids: ['bob'], noLonger: [] }]);
  });

  it('is made whole again, and nobody has come for it', () => {
    const bench = Bench.large().watching(bob, carol);
    expect(bench.routing.takeRoster([line('10'), bob, dave], true, true)).toBe(false);
    expect(bench.ids).toEqual(['10', 'bob', 'dave']);
    expect(bench.roster.news()).toEqual(['carol left', 'dave found', 'the whole of 3']);
    expect(bench.routing.extent).toEqual({ kind: 'whole', count: 3 });
  });

  it('is made whole while somebody is asked for who is not there', () => {
    const bench = Bench.large();
    bench.routing.watch([bob.peer.id]);
    bench.routing.takeRoster([line('10')], true, true);
    expect(bench.roster.news()).toEqual(['bob missing', 'the whole of 1']);
  });

  it('tells of the network, not of what the leaf has asked for', () => {
    const bench = Bench.large();
    bench.routing.watch([bob.peer.id, carol.peer.id]);
    bench.answerAll(bob);
    expect(bench.roster.news()).toEqual(['bob found', 'the part of 100', 'carol missing', 'the part of 100']);
    bench.routing.announced({ kind: 'join', summary: carol });
    bench.routing.announced({ kind: 'leave', summary: bob });
    bench.routing.announced({ kind: 'join', summary: dave });
    expect(bench.roster.news()).toEqual(['carol joined', 'bob left']);
    expect(bench.ids).toEqual(['10', 'carol']);
  });

  it('keeps whom the leaf watches from one home to the next, until that has reported', () => {
    const bench = Bench.large().watching(bob, carol, dave);
    bench.routing.announced({ kind: 'leave', summary: dave });
    bench.move();
    bench.routing.takeRoster([line('11')], true, true, 90);
    expect(bench.ids).toEqual(['11', 'bob', 'carol']);
    bench.roster.news();
    bench.answerAll(line('bob', '11'), dave);
    expect(bench.roster.news()).toEqual(['dave joined', 'carol left', 'bob moved to 11', 'the part of 90']);
  });

  it('asks for many in several messages, each of which a node takes', () => {
    const bench = Bench.large();
    bench.routing.watch(Array.from({ length: 200 }, (_, at) => parsePeerId(`p${at}`)));
    bench.asked();
    bench.move();
    bench.routing.takeRoster([line('11')], true, true, 90);
    expect(bench.asked().map((message) => message.type === 'watch' && message.ids.length)).toEqual([80, 80, 40]);
  });

  it('has no more than the home keeps, and the latest of those', () => {
    const bench = Bench.large(2).watching(bob, carol);
    bench.routing.watch([bob.peer.id, dave.peer.id]);
    expect(bench.asked()).toMatchObject([{ ids: ['dave'], noLonger: ['carol'] }]);
    expect(bench.ids).toEqual(['10', 'bob']);
    expect(bench.roster.news()).toEqual(['the part of 100']);
  });

  it('is of the size that the home says', () => {
    const bench = Bench.large();
    bench.routing.counted(3_481);
    expect(bench.routing.extent).toEqual({ kind: 'part', count: 3_481 });
    expect(bench.roster.news()).toEqual(['the part of 3481']);
  });

  it('goes on in the next session of the peer', () => {
    const former = Bench.large().watching(bob).routing;
    const bench = new Bench();
    bench.routing.succeed({ extent: former.extent, watched: [...former.watched] });
    bench.routing.takeRoster([line('10')], true, true, 100);
    expect(bench.asked()).toMatchObject([{ ids: ['bob'] }]);
  });
});

describe('looking somebody up', () => {
  it('asks the home in a large network', async () => {
    const bench = Bench.large();
    const answer = bench.routing.lookup('bo');
    bench.answerAll(bob);
    expect(await answer).toEqual({ peers: [bob.peer], total: 1 });
    expect(bench.ids).toEqual(['10']);
  });

  it('asks nobody in a small one', async () => {
    const bench = new Bench();
    bench.routing.takeRoster([line('10'), bob, carol], true, true);
    expect(await bench.routing.lookup('B')).toEqual({ peers: [bob.peer], total: 1 });
    expect(bench.asked()).toEqual([]);
  });

  it('fails with the home that was asked, and where there is none', async () => {
    const bench = Bench.large();
    const answer = bench.routing.lookup('bo');
    bench.routing.detach(bench.link);
    await expect(answer).rejects.toThrow('the node was lost before it answered');
    await expect(bench.routing.lookup('bo')).rejects.toThrow('there is no node to ask just now');
  });

  it('fails when the home refuses, and is not disturbed by answers to nothing', async () => {
    const bench = Bench.large();
    bench.routing.answered({ number: 99, peers: [bob], total: 1, isRefused: false });
    const answer = bench.routing.lookup('bo');
    const [question] = bench.asked();
    bench.routing.answered({ number: question!.number, peers: [], total: 0, isRefused: true });
    await expect(answer).rejects.toThrow('asked too often');
    expect(bench.ids).toEqual(['10']);
  });
});
