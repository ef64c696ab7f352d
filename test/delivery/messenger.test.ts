import { describe, expect, it } from 'vitest';
import { MessageSizeError, NotDeliveredError, SendToSelfError, UnknownPeerError } from '../../src/model/errors.js';
import { keyTag } from '../../src/model/peer.js';
import { alice, bob, carol, confirmation, MessengerBench, otherBob, text } from './support/messenger-bench.js';

describe('a message', () => {
  it('goes to its addressee with the number, the floor, the time and the text', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    const [{ to, message } = { to: alice, message: undefined }] = bench.network.take();
    expect(to).toEqual(bob);
    expect(message).toEqual({
      source: { id: 'alice', tag: keyTag(alice.key) },
      destination: { id: 'bob', tag: keyTag(bob.key) },
      body: { type: 'message', epoch: 7, sequence: 1, floor: 1, sentAt: bench.clock.now(), text: 'hello' },
    });
  });

  it('is queued until its addressee confirms it', async () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    const sent = bench.messenger.send(bob.id, 'hello');
    expect(sent).toMatchObject({ to: 'bob', text: 'hello', state: { kind: 'queued' } });
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', messages: 1, bytes: 5 }]);
    bench.hear(bob, confirmation(1));
    await expect(sent.delivered).resolves.toBeUndefined();
    expect(sent.state).toEqual({ kind: 'delivered' });
    expect(bench.messenger.buffer()).toEqual([]);
    expect(bench.progress).toEqual(['hello to bob delivered']);
  });

  it('has a reference of its own', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.comes(carol);
    const references = [bob, carol, bob].map(({ id }) => bench.messenger.send(id, 'hello').reference);
    expect(new Set(references).size).toBe(3);
  });

  it('is counted in bytes of UTF-8', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, '🦊é');
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', messages: 1, bytes: 6 }]);
  });

  it('that fails rejects with the reason, and nothing breaks if nobody looks', async () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    const [watched] = [bench.messenger.send(bob.id, 'hello'), bench.messenger.send(bob.id, 'unwatched')];
    bench.messenger.close('the peer is closed');
    await expect(watched.delivered).rejects.toThrow(NotDeliveredError);
    await expect(watched.delivered).rejects.toThrow('not delivered to bob: the peer is closed');
    expect(watched.state).toEqual({ kind: 'failed', words: 'the peer is closed' });
    expect(bench.progress).toEqual(['hello to bob failed', 'unwatched to bob failed']);
    expect(bench.clock.pending).toBe(0);
  });
});

describe('a message that cannot be sent', () => {
  const bench = new MessengerBench({ frameBytes: 2_048, outboxMessages: 2 });
  bench.comes(bob);

  it('is one to oneself', () => {
    expect(() => bench.messenger.send(alice.id, 'hello')).toThrow(SendToSelfError);
  });

  it('is one to somebody who was never seen', () => {
    expect(() => bench.messenger.send(carol.id, 'hello')).toThrow(UnknownPeerError);
  });

  it('is an empty one', () => {
    expect(() => bench.messenger.send(bob.id, '')).toThrow(MessageSizeError);
  });

  it('is one that is larger than a frame holds beside its envelope', () => {
    expect(() => bench.messenger.send(bob.id, 'x'.repeat(1_025))).toThrow('at most 1024 bytes, this one has 1025');
    expect(() => bench.messenger.send(bob.id, 'é'.repeat(513))).toThrow(MessageSizeError);
    expect(bench.messenger.buffer()).toEqual([]);
  });

  it('is one that the way out takes no frames for', () => {
    const narrow = new MessengerBench();
    narrow.comes(bob);
    narrow.messenger.limitFrames(4_096);
    expect(() => narrow.messenger.send(bob.id, 'x'.repeat(3_073))).toThrow(MessageSizeError);
    expect(narrow.messenger.send(bob.id, 'x'.repeat(3_072)).state.kind).toBe('queued');
    narrow.messenger.limitFrames(1 << 30);
    expect(() => narrow.messenger.send(bob.id, 'x'.repeat(1 << 16))).toThrow(MessageSizeError);
  });

  it('is one too many, while others of the same addressee wait', () => {
    for (const words of ['x'.repeat(1_024), '2']) bench.messenger.send(bob.id, words);
    expect(() => bench.messenger.send(bob.id, '3')).toThrow(MessageSizeError);
    expect(() => bench.messenger.send(bob.id, '3')).toThrow('the outbox is full');
    bench.comes(carol);
    bench.messenger.send(carol.id, '1');
    bench.hear(bob, confirmation(1));
    expect(bench.messenger.send(bob.id, '3').state.kind).toBe('queued');
  });
});

describe('the confirmation of what arrives', () => {
  it('is one for all that arrive in one turn', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.comes(carol);
    for (const sequence of [1, 2, 3]) bench.hear(bob, text(sequence));
    bench.hear(carol, text(1));
    expect(bench.network.takeTexts()).toEqual([]);
    bench.clock.advance(0);
    expect(bench.network.takeTexts().sort()).toEqual(['confirms 1 to carol', 'confirms 3 to bob']);
    bench.hear(bob, text(4));
    bench.clock.advance(0);
    expect(bench.network.takeTexts()).toEqual(['confirms 4 to bob']);
  });

  it('is given again for what comes twice, for the first one may be lost', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    for (let twice = 0; twice < 2; twice += 1) {
      bench.hear(bob, text(1, 'hello'));
      bench.clock.advance(0);
    }
    expect(bench.network.takeTexts()).toEqual(['confirms 1 to bob', 'confirms 1 to bob']);
    expect(bench.received).toEqual(['bob: hello']);
  });

  it('does not go beyond a gap', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.hear(bob, text(1));
    bench.hear(bob, text(3));
    bench.clock.advance(0);
    expect(bench.network.takeTexts()).toEqual(['confirms 1 to bob']);
  });

  it('of another life of the stream confirms nothing', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    bench.hear(bob, confirmation(1, 6));
    expect(bench.messenger.buffer()).toHaveLength(1);
  });

  it('of somebody else confirms nothing', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.comes(carol);
    bench.messenger.send(bob.id, 'hello');
    bench.hear(carol, confirmation(1));
    bench.hear(otherBob, confirmation(1));
    expect(bench.messenger.buffer()).toHaveLength(1);
    expect(bench.counters.unreadable).toBe(1);
  });
});

describe('what arrives from a stranger', () => {
  it('is not shown, and counted', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.hear(carol, text(1));
    bench.hear(otherBob, text(1));
    bench.hear(bob, text(1), otherBob);
    bench.clock.advance(0);
    expect(bench.received).toEqual([]);
    expect(bench.network.takeTexts()).toEqual([]);
    expect(bench.counters.unreadable).toBe(3);
  });

  it('is shown when it is from somebody who has just left', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.leaves(bob);
    bench.hear(bob, text(1, 'goodbye'));
    expect(bench.received).toEqual(['bob: goodbye']);
  });
});
