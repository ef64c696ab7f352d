import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { MessageSizeError, NotDeliveredError, SendToSelfError } from '../../src/model/errors.js';
import { keyTag } from '../../src/model/peer.js';
import type { RoutedBody, SealedMessage } from '../../src/protocol/messages.js';
import { alice, bob, carol, confirmation, MessengerBench, otherBob, text } from './support/messenger-bench.js';

describe('a message', () => {
  it('goes to its addressee sealed, with its number, the floor, the time and the text', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    const [{ to, message } = { to: alice, message: undefined }] = bench.network.take();
    expect(to).toMatchObject({ id: bob.id, key: bob.key });
    expect(message).toMatchObject({
      source: { id: 'alice', tag: keyTag(alice.key) },
      destination: { id: 'bob', tag: keyTag(bob.key) },
      body: { type: 'message', epoch: 7, sequence: 1 },
    });
    expect(Buffer.from((message!.body as SealedMessage).sealed).includes('hello')).toBe(false);
    expect(bench.friend(bob).open(alice, message!.body as SealedMessage)).toEqual({
      kind: 'opened',
      content: { floor: 1, sentAt: bench.clock.now(), body: { kind: 'text', text: 'hello' } },
    });
  });

  it('is queued until its addressee confirms it', async () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    const sent = bench.messenger.send(bob.id, 'hello');
    expect(sent).toMatchObject({ to: 'bob', text: 'hello', state: { kind: 'queued' } });
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', where: 'outbox', messages: 1, bytes: 5 }]);
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
    expect(bench.messenger.buffer()).toEqual([{ to: 'bob', where: 'outbox', messages: 1, bytes: 6 }]);
  });

  it('that fails rejects with the reason, and nothing breaks if nobody looks', async () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    const [watched] = [bench.messenger.send(bob.id, 'hello'), bench.messenger.send(bob.id, 'unwatched')];
    bench.messenger.close();
    await expect(watched.delivered).rejects.toThrow(NotDeliveredError);
    await expect(watched.delivered).rejects.toThrow(
      'not delivered to bob: this peer left the network before it was confirmed',
    );
    expect(watched.state).toEqual({ kind: 'failed', reason: 'closed' });
    expect(bench.progress).toEqual(['hello to bob failed', 'unwatched to bob failed']);
    expect(bench.clock.pending).toBe(0);
  });
});

describe('a message that cannot be sent', () => {
  const bench = new MessengerBench({ frameBytes: 3_072, outboxMessages: 2 });
  bench.comes(bob);

  it('is one to oneself', () => {
    expect(() => bench.messenger.send(alice.id, 'hello')).toThrow(SendToSelfError);
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
    narrow.messenger.limitFrames(5_120);
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
    expect(bench.takeTexts()).toEqual([]);
    bench.clock.advance(0);
    expect(bench.takeTexts().sort()).toEqual(['confirms 1 to carol', 'confirms 3 to bob']);
    bench.hear(bob, text(4));
    bench.clock.advance(0);
    expect(bench.takeTexts()).toEqual(['confirms 4 to bob']);
  });

  it('is given again for what comes twice, for the first one may be lost', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    for (let twice = 0; twice < 2; twice += 1) {
      bench.hear(bob, text(1, 'hello'));
      bench.clock.advance(0);
    }
    expect(bench.takeTexts()).toEqual(['confirms 1 to bob', 'confirms 1 to bob']);
    expect(bench.received).toEqual(['bob: hello']);
  });

  it('does not go beyond a gap', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.hear(bob, text(1));
    bench.hear(bob, text(3));
    bench.clock.advance(0);
    expect(bench.takeTexts()).toEqual(['confirms 1 to bob']);
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
  });

  it('that is forged confirms nothing, and is counted', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    bench.hear(bob, () => ({ ...bench.friend(carol).confirm(alice, 7, 1), addresseeKey: bob.key }) as RoutedBody);
    expect(bench.messenger.buffer()).toHaveLength(1);
    expect(bench.counters.badSignature).toBe(1);
  });

  it('that says nothing new is not even verified', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    for (let at = 1; at <= 3; at += 1) bench.messenger.send(bob.id, `${at}`);
    bench.hear(bob, confirmation(2, 7, 1));
    const { verified } = bench;
    for (const stale of [confirmation(2, 7, 1), confirmation(1), confirmation(2), confirmation(3, 6), confirmation(0)])
      bench.hear(bob, stale);
    bench.hear(carol, confirmation(3));
    expect(bench.verified).toBe(verified);
    bench.hear(bob, confirmation(2, 7, 2));
    bench.hear(bob, confirmation(3, 7, 2));
    expect(bench.verified).toBe(verified + 2);
    expect(bench.messenger.buffer()).toEqual([]);
  });

  it('of a prekey to which nothing is sealed is not even verified', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    const { verified } = bench;
    bench.hear(bob, (friend) => friend.reseal(alice, 7, 1, 99));
    expect(bench.verified).toBe(verified);
    bench.hear(bob, (friend) => friend.reseal(alice, 7, 1, 1));
    expect(bench.verified).toBeGreaterThan(verified);
  });
});

describe('what a message goes through', () => {
  it('is told step by step, and each step can be waited for', async () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    const message = bench.messenger.send(bob.id, 'hello');
    bench.hear(bob, confirmation(1));
    await expect(message.sent).resolves.toBeUndefined();
    await expect(message.delivered).resolves.toBeUndefined();
    bench.hear(bob, confirmation(1, 7, 1));
    await expect(message.read).resolves.toBeUndefined();
    expect(bench.progress).toEqual(['hello to bob delivered', 'hello to bob read']);
  });

  it('ends after the longest time in a mailbox', () => {
    const bench = new MessengerBench({ mailboxTime: 1_000 });
    bench.comes(bob);
    bench.leaves(bob);
    const message = bench.messenger.send(bob.id, 'hello');
    bench.messenger.send(carol.id, 'you too');
    bench.clock.advance(1_000);
    expect(message.state.kind).toBe('queued');
    bench.clock.advance(1);
    expect(message.state).toEqual({ kind: 'failed', reason: 'expired' });
    expect(bench.messenger.buffer()).toEqual([]);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual([]);
  });
});

describe('the user of the addressee', () => {
  it('has read what was shown, when they say so', () => {
    const bench = new MessengerBench();
    bench.hear(bob, text(1));
    bench.hear(bob, text(2));
    bench.clock.advance(0);
    expect(bench.network.takeLast('confirmation')).toMatchObject({ sequence: 2, read: 0 });
    bench.messenger.markRead(bob.id);
    bench.clock.advance(0);
    expect(bench.network.takeLast('confirmation')).toMatchObject({ sequence: 2, read: 2 });
    bench.messenger.markRead(bob.id);
    bench.clock.advance(0);
    expect(bench.network.take()).toEqual([]);
  });
});

describe('what arrives', () => {
  it('is shown though its sender is not in the roster: the seal says who it is', () => {
    const bench = new MessengerBench();
    bench.hear(bob, text(1, 'hello'));
    bench.clock.advance(0);
    expect(bench.received).toEqual(['bob: hello']);
    expect(bench.takeTexts()).toEqual(['confirms 1 to bob']);
  });

  it('is not shown if it is for another key', () => {
    const bench = new MessengerBench();
    bench.hear(bob, text(1), otherBob);
    expect([bench.received, bench.counters.unreadable]).toEqual([[], 1]);
  });

  it('is not shown if it was altered on its way', () => {
    const bench = new MessengerBench();
    bench.hear(bob, (friend) => {
      const message = text(1)(friend, bench) as SealedMessage;
      message.sealed[0]! ^= 1;
      return message;
    });
    expect([bench.received, bench.counters.badSignature]).toEqual([[], 1]);
  });

  it('is not shown under another number of its stream, or in another life of it', () => {
    const bench = new MessengerBench();
    const message = text(1)(bench.friend(bob), bench) as SealedMessage;
    for (const forged of [{ sequence: 2 }, { epoch: 4 }, { number: 1 }]) bench.deliver(bob, { ...message, ...forged });
    expect([bench.received, bench.counters.badSignature]).toEqual([[], 3]);
  });

  it('is not shown in the name of somebody else', () => {
    const bench = new MessengerBench();
    const message = text(1)(bench.friend(bob), bench) as SealedMessage;
    bench.deliver(carol, message);
    bench.deliver({ ...bob, id: carol.id }, message);
    bench.deliver(carol, { ...message, context: { ...message.context, senderKey: carol.key } });
    expect([bench.received, bench.counters.badSignature]).toEqual([[], 3]);
  });
});

describe('what cannot be opened any more', () => {
  it('is asked for again, once for a prekey within a while', () => {
    const bench = new MessengerBench({ lastResortTime: 1, mailboxTime: 1, prekeyTime: 1 });
    const old = text(1)(bench.friend(bob), bench) as SealedMessage;
    const gone = { ...old, context: { ...old.context, prekey: old.context.prekey ^ 1 } };
    bench.deliver(bob, gone);
    expect(bench.counters.badSignature).toBe(1);
  });

  it('is asked for again if another prekey had that number, for all was lost', () => {
    const bench = new MessengerBench();
    const prekey = { ...bench.prekey(), key: nodeCrypto().agreementKeys(new Uint8Array(32).fill(1)).publicKey };
    const content = { floor: 1, sentAt: 0, body: { kind: 'text', text: 'hello' } } as const;
    const message = bench.friend(bob).seal(alice, prekey, 3, 1, content, bench.clock.now());
    bench.deliver(bob, message);
    expect(bench.received).toEqual([]);
    expect(bench.takeTexts()).toEqual(['reseal to bob']);
  });

  it('is sealed again under the same number, to another prekey', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    const [first] = bench.network.take();
    const { context } = first!.message.body as SealedMessage;
    bench.hear(bob, (friend) => friend.reseal(alice, 7, 1, context.prekey));
    const [second] = bench.network.take();
    const again = second!.message.body as SealedMessage;
    expect(again.sequence).toBe(1);
    expect(again.context.prekey).not.toBe(context.prekey);
    expect(bench.friend(bob).open(alice, again)).toMatchObject({
      kind: 'opened',
      content: { body: { text: 'hello' } },
    });
  });

  it('is sealed again once, however often that word comes', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    const [first] = bench.network.take();
    const { context } = first!.message.body as SealedMessage;
    const word = bench.friend(bob).reseal(alice, 7, 1, context.prekey);
    bench.deliver(bob, word);
    expect(bench.takeTexts()).toEqual(['bob 1: hello']);
    for (let count = 0; count < 3; count += 1) bench.deliver(bob, word);
    expect(bench.network.take()).toEqual([]);
  });

  it('is not sealed again on the word of somebody else', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    const [first] = bench.network.take();
    const { context } = first!.message.body as SealedMessage;
    const word = bench.friend(carol).reseal(alice, 7, 1, context.prekey);
    bench.deliver(bob, { ...word, addresseeKey: bob.key } as RoutedBody);
    expect([bench.network.take(), bench.counters.badSignature]).toEqual([[], 1]);
  });
});
