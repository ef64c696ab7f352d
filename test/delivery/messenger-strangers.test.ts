import { describe, expect, it } from 'vitest';
import type { PeerAddress } from '../../src/model/peer.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import { addressWith } from '../routing/support/person.js';
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
    expect(message.state).toEqual({ kind: 'queued' });
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', messages: 2, bytes: 6 }]);
    expect(bench.messenger.isDrained).toBe(false);
    expect(bench.network.takeTexts()).toEqual([]);
    bench.found(bob);
    expect(bench.network.takeTexts()).toEqual(['bob 1: one', 'bob 2: two']);
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', messages: 2, bytes: 6 }]);
  });

  it('waits on for somebody who is away', () => {
    const bench = new LargeBench();
    bench.messenger.send(bob.id, 'one');
    bench.found(bob, 'away');
    expect(bench.network.takeTexts()).toEqual([]);
    bench.comes(bob);
    expect(bench.network.takeTexts()).toEqual(['bob 1: one']);
  });

  it('fails if nobody has the ID', () => {
    const bench = new LargeBench();
    bench.messenger.send(bob.id, 'one');
    bench.messenger.peerMissing(bob.id);
    expect(bench.progress).toEqual(['one to bob failed']);
    expect(bench.asked).toEqual([]);
    expect(bench.messenger.isDrained).toBe(true);
  });

  it('waits for somebody who was known and has left, and for no other key', () => {
    const bench = new LargeBench();
    bench.comes(bob);
    bench.leaves(bob);
    bench.messenger.send(bob.id, 'one');
    bench.messenger.peerMissing(bob.id);
    expect(bench.progress).toEqual([]);
    bench.comes(otherBob);
    expect(bench.network.takeTexts()).toEqual([]);
    bench.comes(bob);
    expect(bench.network.takeTexts()).toEqual(['bob 1: one']);
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
    expect(bench.network.takeTexts()).toEqual(['bob 1: one']);
    expect(bench.progress).toEqual(['one to carol failed']);
  });

  it('counts against the outbox, and fails with the peer', () => {
    const bench = new LargeBench({ outboxMessages: 1 });
    bench.messenger.send(bob.id, 'one');
    expect(() => bench.messenger.send(bob.id, 'two')).toThrow('the outbox is full');
    bench.messenger.close('closed');
    expect(bench.progress).toEqual(['one to bob failed']);
  });

  it('is handed over to the next session', () => {
    const bench = new LargeBench();
    bench.messenger.send(bob.id, 'one');
    const next = new LargeBench();
    next.messenger.resume(bench.messenger.release());
    expect(next.messenger.unfinished()).toEqual(new Set(['bob']));
    next.found(bob);
    expect(next.network.takeTexts()).toEqual(['bob 1: one']);
  });
});

describe('a message of somebody who is not heard of', () => {
  it('is shown and confirmed when it is known who that is', () => {
    const bench = new LargeBench();
    for (const sequence of [1, 2]) bench.hear(bob, text(sequence));
    expect(bench.received).toEqual([]);
    expect(bench.asked).toEqual(['bob']);
    bench.found(bob);
    bench.clock.advance(0);
    expect(bench.received).toEqual(['bob: 1', 'bob: 2']);
    expect(bench.network.takeTexts()).toEqual(['confirms 2 to bob']);
    expect(bench.counters.unreadable).toBe(0);
  });

  it('is not shown under a key that it does not name', () => {
    const bench = new LargeBench();
    bench.hear(bob, text(1));
    bench.found(otherBob);
    expect(bench.received).toEqual([]);
    expect(bench.counters.unreadable).toBe(1);
  });

  it('is dropped if nobody has the ID, and nobody is watched for it', () => {
    const bench = new LargeBench();
    bench.hear(bob, text(1));
    bench.messenger.peerMissing(bob.id);
    expect(bench.asked).toEqual([]);
    expect(bench.counters.unreadable).toBe(1);
    expect(bench.messenger.unfinished()).toEqual(new Set());
  });

  it('asks for nobody under a name that is no ID', () => {
    const bench = new LargeBench();
    bench.hear({ id: 'no ~ ID' as PeerAddress['id'], key: bob.key }, text(1));
    expect(bench.asked).toEqual([]);
    expect(bench.counters.unreadable).toBe(1);
  });

  it('is kept with those of all other strangers up to what one stream may hold', () => {
    const strangers = Array.from({ length: 4 }, (_, at) => addressWith(`stranger${at}`, at + 1));
    const few = new LargeBench({ streamWindowMessages: 3 });
    for (const stranger of strangers) few.hear(stranger, text(1));
    expect(few.asked).toHaveLength(3);
    const little = new LargeBench({ streamWindowBytes: 25 });
    for (const stranger of strangers) little.hear(stranger, text(1, 'ten bytes!'));
    expect(little.asked).toHaveLength(2);
    little.found(strangers[0]!);
    little.hear(strangers[3]!, text(1, 'ten bytes!'));
    expect(little.asked).toHaveLength(3);
  });

  it('is no reason to watch somebody in a small network', () => {
    const bench = new MessengerBench();
    bench.hear(bob, text(1));
    expect(bench.counters.unreadable).toBe(1);
    expect(bench.messenger.unfinished()).toEqual(new Set());
    expect(() => bench.messenger.send(parsePeerId('nobody'), 'one')).toThrow('nobody called nobody');
  });
});
