import { describe, expect, it } from 'vitest';
import type { PeerAddress } from '../../src/model/peer.js';
import { bob, carol, MessengerBench, otherBob, text } from './support/messenger-bench.js';

/** The messenger of Alice in a network that is too large to hear of everybody. */
class LargeBench extends MessengerBench {
  constructor(...options: ConstructorParameters<typeof MessengerBench>) {
    super(...options);
    this.network.isLarge = true;
  }

  /** The home says who has an ID. */
  found(address: PeerAddress, presence: 'online' | 'away' = 'online'): void {
    this.messenger.peerFound(this.network.add(address, presence));
  }

  get asked(): string[] {
    return [...this.network.asked];
  }
}

describe('a message to somebody who is not heard of', () => {
  it('waits until it is known who that is, and keeps its place', () => {
    const bench = new LargeBench();
    const message = bench.messenger.send(bob.id, 'one');
    bench.messenger.send(bob.id, 'two');
    expect(bench.asked).toEqual(['bob']);
    expect(message.state).toEqual({ kind: 'queued', reason: 'unknown' });
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', where: 'outbox', messages: 2, bytes: 6 }]);
    expect(bench.takeTexts()).toEqual([]);
    bench.found(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one', 'bob 2: two']);
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', where: 'outbox', messages: 2, bytes: 6 }]);
  });

  it('waits on for somebody who is away', () => {
    const bench = new LargeBench();
    bench.messenger.send(bob.id, 'one');
    bench.found(bob, 'away');
    expect(bench.takeTexts()).toEqual([]);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });

  it('waits on if nobody has the ID, and goes to whoever takes it', () => {
    const bench = new LargeBench();
    bench.messenger.send(bob.id, 'one');
    bench.messenger.peerMissing(bob.id);
    expect(bench.progress).toEqual(['one to bob queued (unknown)']);
    expect(bench.asked).toEqual(['bob']);
    expect(bench.messenger.isDrained).toBe(true);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });

  it('waits for somebody who was known and has left, and for no other key', () => {
    const bench = new LargeBench();
    bench.comes(bob);
    bench.leaves(bob);
    bench.messenger.send(bob.id, 'one');
    bench.messenger.peerMissing(bob.id);
    expect(bench.progress).toEqual([
      'one to bob queued (unknown)',
      'one to bob queued (under-way)',
      'one to bob queued (away)',
    ]);
    bench.comes(otherBob);
    expect(bench.takeTexts()).toEqual([]);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });

  it('goes to who has the ID now, not to who had it when it was heard of last', () => {
    const bench = new LargeBench();
    bench.comes(bob);
    bench.network.remove(bob.id);
    bench.messenger.send(bob.id, 'one');
    bench.found(otherBob);
    expect(bench.network.take().map(({ to }) => to.key)).toEqual([otherBob.key]);
  });

  it('is judged when the network has become small again', () => {
    const bench = new LargeBench();
    for (const { id } of [bob, carol]) bench.messenger.send(id, 'one');
    bench.network.isLarge = false;
    bench.network.add(bob);
    bench.messenger.networkReachable();
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
    expect(bench.messenger.buffer().map(({ to }) => to)).toEqual(['bob', 'carol']);
  });

  it('counts against the outbox, and fails with a peer that keeps nothing', () => {
    const bench = new LargeBench({ outboxMessages: 1 });
    const message = bench.messenger.send(bob.id, 'one');
    expect(() => bench.messenger.send(bob.id, 'two')).toThrow('the outbox is full');
    bench.messenger.close();
    expect(message.state).toEqual({ kind: 'failed', reason: 'closed' });
  });

  it('is one to somebody who must not go unheard', () => {
    const bench = new LargeBench();
    bench.messenger.send(bob.id, 'one');
    expect(bench.messenger.unfinished()).toEqual(new Set(['bob']));
  });
});

describe('somebody who is known by nothing but what they have written', () => {
  it('gets what was said before that first', () => {
    const bench = new MessengerBench();
    for (const words of ['one', 'two']) bench.messenger.send(bob.id, words);
    bench.hear(bob, text(1));
    bench.messenger.send(bob.id, 'three');
    bench.network.take();
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one', 'bob 2: two', 'bob 3: three']);
  });
});

describe('in a small network', () => {
  it('a message to an ID that nobody has waits for somebody to take it', () => {
    const bench = new MessengerBench();
    const message = bench.messenger.send(bob.id, 'one');
    expect(message.state).toEqual({ kind: 'queued', reason: 'unknown' });
    expect(bench.takeTexts()).toEqual([]);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });
});
