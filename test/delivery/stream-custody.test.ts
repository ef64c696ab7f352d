import { describe, expect, it } from 'vitest';
import { KiB, minute } from '../../src/model/units.js';
import type { DepositOutcome, RoutedBody } from '../../src/protocol/messages.js';
import { decodeRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import type { Person } from '../routing/support/person.js';
import { person } from '../routing/support/person.js';
import { KeptBench } from './support/kept-bench.js';
import { alice, bob, carol, confirmation, MessengerBench, node10 } from './support/messenger-bench.js';

const node11 = person('11');
const asNode = (node: Person) => ({ role: 'node', home: node.id }) as const;

type Bench = Pick<MessengerBench, 'comes' | 'goesAway' | 'network' | 'deliver' | 'messenger'>;

/** Alice is at home with node 10, bob was with node 11 and is away now. */
function bobIsAway<B extends Bench>(bench: B): B {
  bench.network.home = node10;
  for (const node of [node10, node11]) bench.comes(node, asNode(node));
  bench.comes(bob, { home: node11.id });
  bench.goesAway(bob, { home: node11.id });
  return bench;
}

/** The deposits since the last call, such as `11: 1 2 3`: the node, and the numbers. */
function deposits({ network }: Bench): string[] {
  return network.take().flatMap(({ to, message: { body } }) => {
    return body.type === 'deposit' ? [`${to.id}: ${body.messages.map(numberIn).join(' ')}`] : [];
  });
}

/** Lets time pass until there is one. */
function untilDeposit(bench: Bench & Pick<MessengerBench, 'clock'>): void {
  for (let left = 60; left > 0 && deposits(bench).length === 0; left -= 1) bench.clock.advance(1_000);
}

function numberIn(bytes: Uint8Array): number {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) throw new Error('a header that cannot be read');
  const body = decodeRouted(bytes, 0, bytes.length, header)?.body;
  if (body?.type !== 'message') throw new Error('not a message');
  return body.sequence;
}

/** What a node says that became of messages. */
function answer(bench: Bench, by: Person, sequences: readonly number[], outcome: DepositOutcome, epoch = 7): void {
  const results = sequences.map((sequence) => ({ sequence, outcome }));
  const body: RoutedBody = { type: 'deposit-answer', addresseeKey: bob.key, epoch, results };
  bench.deliver(by, body);
}

describe('a message to somebody who is away', () => {
  it('is deposited with the node where they were, and is sent when that node has it', () => {
    const bench = bobIsAway(new MessengerBench());
    const message = bench.messenger.send(bob.id, 'one');
    expect(deposits(bench)).toEqual(['11: 1']);
    expect(message.state).toEqual({ kind: 'queued', reason: 'away' });
    answer(bench, node11, [1], 'stored');
    expect(message.state).toEqual({ kind: 'sent' });
    bench.clock.advance(600_000);
    expect(deposits(bench)).toEqual([]);
  });

  it('is deposited with the own home where theirs is not there', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.goesAway(node11, asNode(node11));
    bench.messenger.send(bob.id, 'one');
    expect(deposits(bench)).toEqual(['10: 1']);
  });

  it('is deposited with no more than eight sealing contexts at a time', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.goesAway(node10, asNode(node10));
    bench.goesAway(node11, asNode(node11));
    bench.network.home = undefined;
    for (let at = 1; at <= 10; at += 1) {
      // A new context, now and then: the last one is worn.
      bench.messenger.send(bob.id, `${at}`);
      bench.comes(bob);
      bench.goesAway(bob);
      bench.clock.advance(11 * minute);
    }
    deposits(bench);
    bench.network.home = node10;
    bench.comes(node10, asNode(node10));
    expect(deposits(bench)).toEqual(['10: 1 2 3 4 5 6 7 8']);
    answer(bench, node10, [1, 2, 3, 4, 5, 6, 7, 8], 'stored');
    expect(deposits(bench)).toEqual(['10: 9 10']);
  });

  it('is not delivered by the word of a node, only by that of its addressee', () => {
    const bench = bobIsAway(new MessengerBench());
    const message = bench.messenger.send(bob.id, 'one');
    answer(bench, node11, [1], 'confirmed');
    expect(message.state.kind).toBe('queued');
    bench.clock.advance(4_000);
    expect(deposits(bench)).toEqual(['11: 1', '11: 1']);
    bench.hear(bob, confirmation(1));
    answer(bench, node11, [1], 'confirmed');
    expect(message.state.kind).toBe('delivered');
    bench.clock.advance(600_000);
    expect(deposits(bench)).toEqual([]);
  });

  it('is not sent by the word of another node than the one that was asked, nor of another life of the stream', () => {
    const bench = bobIsAway(new MessengerBench());
    const message = bench.messenger.send(bob.id, 'one');
    answer(bench, node10, [1], 'stored');
    answer(bench, carol, [1], 'stored');
    answer(bench, node11, [1], 'stored', 6);
    expect(message.state.kind).toBe('queued');
    answer(bench, node11, [1], 'stored');
    expect(message.state.kind).toBe('sent');
  });

  it('whose deposit is not answered is deposited again, with growing pauses', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.messenger.send(bob.id, 'one');
    const pauses: number[] = [];
    let last = bench.clock.now();
    deposits(bench);
    while (pauses.length < 6) {
      bench.clock.advance(500);
      if (deposits(bench).length === 0) continue;
      pauses.push((bench.clock.now() - last) / 1_000);
      last = bench.clock.now();
    }
    // 5 s for the answer, and then 4, 8, 16, 30 and 30.
    expect(pauses).toEqual([9, 13, 21, 35, 35, 35]);
  });

  it('that is refused waits with its sender, says why, and is deposited again later', () => {
    const bench = bobIsAway(new MessengerBench());
    const message = bench.messenger.send(bob.id, 'one');
    for (const [outcome, reason] of [
      ['mailbox-full', 'mailbox-full'],
      ['store-full', 'store-full'],
      ['not-offered', 'not-kept'],
      ['malformed', 'not-kept'],
    ] as const) {
      untilDeposit(bench);
      answer(bench, node11, [1], outcome);
      expect(message.state).toEqual({ kind: 'queued', reason });
      expect(deposits(bench)).toEqual([]);
    }
    untilDeposit(bench);
    answer(bench, node11, [1], 'stored');
    expect(message.state.kind).toBe('sent');
  });

  it('goes to another node when the one that kept it is gone', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.messenger.send(bob.id, 'one');
    answer(bench, node11, [1], 'stored');
    deposits(bench);
    bench.goesAway(node11, asNode(node11));
    expect(deposits(bench)).toEqual(['10: 1']);
    answer(bench, node10, [1], 'stored');
    // It was started anew, and may have come back with less than it had.
    bench.comes(node10, asNode(node10));
    expect(deposits(bench)).toEqual(['10: 1']);
  });

  it('goes to another node when the one that was asked is gone before it has answered', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.messenger.send(bob.id, 'one');
    deposits(bench);
    bench.goesAway(node11, asNode(node11));
    bench.clock.advance(9_000);
    expect(deposits(bench)).toEqual(['10: 1']);
  });

  it('is offered when they come, and not deposited any more', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.messenger.send(bob.id, 'one');
    answer(bench, node11, [1], 'stored');
    bench.network.take();
    bench.comes(bob, { home: node11.id });
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });
});

describe('a message to somebody who is there', () => {
  it('is deposited when it was offered in vain, and not before', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.comes(bob, { home: node11.id });
    bench.messenger.send(bob.id, 'one');
    bench.clock.advance(1_999);
    expect(deposits(bench)).toEqual([]);
    bench.clock.advance(1);
    expect(deposits(bench)).toEqual(['11: 1']);
  });
});

describe('deposits', () => {
  it('are one at a time, of 32 KiB at most unless one message is larger', () => {
    const bench = bobIsAway(new MessengerBench());
    const text = 'x'.repeat(15 * KiB);
    for (const words of [text, text, text, 'x'.repeat(40 * KiB), 'small']) bench.messenger.send(bob.id, words);
    expect(deposits(bench)).toEqual(['11: 1']);
    answer(bench, node11, [1], 'stored');
    expect(deposits(bench)).toEqual(['11: 2 3']);
    answer(bench, node11, [2, 3], 'stored');
    expect(deposits(bench)).toEqual(['11: 4']);
    answer(bench, node11, [4], 'stored');
    expect(deposits(bench)).toEqual(['11: 5']);
  });

  it('are together no more than a mailbox takes of one sender', () => {
    const bench = bobIsAway(new MessengerBench({ mailboxMessagesPerSender: 3 }));
    for (let count = 1; count <= 5; count += 1) bench.messenger.send(bob.id, `${count}`);
    expect(deposits(bench)).toEqual(['11: 1']);
    answer(bench, node11, [1], 'stored');
    expect(deposits(bench)).toEqual(['11: 2 3']);
    answer(bench, node11, [2, 3], 'stored');
    expect(deposits(bench)).toEqual([]);
    // Bob was there for a moment.
    bench.hear(bob, confirmation(2));
    bench.goesAway(bob, { home: node11.id });
    expect(deposits(bench)).toEqual(['11: 4 5']);
  });

  it('that are answered in part are made again for the rest', () => {
    const bench = bobIsAway(new MessengerBench());
    const messages = ['one', 'two', 'three'].map((text) => bench.messenger.send(bob.id, text));
    answer(bench, node11, [1], 'stored');
    deposits(bench);
    const body: RoutedBody = {
      type: 'deposit-answer',
      addresseeKey: bob.key,
      epoch: 7,
      results: [{ sequence: 2, outcome: 'stored' }],
    };
    bench.deliver(node11, body);
    expect(messages.map(({ state }) => state.kind)).toEqual(['sent', 'sent', 'queued']);
    bench.clock.advance(4_000);
    expect(deposits(bench)).toEqual(['11: 3']);
  });

  it('hold what was sealed again, when its addressee has lost what it was sealed to', () => {
    const bench = bobIsAway(new MessengerBench());
    bench.messenger.send(bob.id, 'one');
    const [{ message } = { message: undefined }] = bench.network.take();
    answer(bench, node11, [1], 'stored');
    if (message?.body.type !== 'deposit') throw new Error('no deposit');
    const [first] = message.body.messages;
    bench.friend(bob).forgetPrekeys();
    const { prekey } = contextIn(first!);
    bench.hear(bob, (friend) => friend.reseal(alice, 7, 1, prekey));
    const [again] = bench.network.take();
    if (again?.message.body.type !== 'deposit') throw new Error('no deposit');
    expect(again.to.id).toBe('11');
    expect(contextIn(again.message.body.messages[0]!).prekey).not.toBe(prekey);
  });
});

function contextIn(bytes: Uint8Array): { readonly prekey: number } {
  const header = new RoutingHeader();
  header.scan(bytes, 0, bytes.length);
  const body = decodeRouted(bytes, 0, bytes.length, header)?.body;
  if (body?.type !== 'message') throw new Error('not a message');
  return body.context;
}

describe('where a message is kept', () => {
  it('is known after a crash: it is sent, and not deposited again while that node is there', async () => {
    const bench = bobIsAway(await KeptBench.begin());
    bench.messenger.send(bob.id, 'one');
    await bench.settle();
    answer(bench, node11, [1], 'stored');
    await bench.settle();
    const next = await bench.killed();
    next.network.home = node10;
    for (const node of [node10, node11]) next.network.add(node, 'online', asNode(node));
    next.network.add(bob, 'away', { home: node11.id });
    next.messenger.networkReachable();
    await next.settle();
    expect(deposits(next)).toEqual([]);
    expect(next.messenger.buffer()).toMatchObject([{ to: 'bob', messages: 1 }]);
    next.goesAway(node11, asNode(node11));
    await next.settle();
    expect(deposits(next)).toEqual(['10: 1']);
  });

  it('is of no interest for what was confirmed while the node was asked: nothing of it stays', async () => {
    const bench = bobIsAway(await KeptBench.begin());
    const message = bench.messenger.send(bob.id, 'one');
    await bench.settle();
    bench.hear(bob, confirmation(1));
    answer(bench, node11, [1], 'stored');
    await bench.settle();
    expect(message.state.kind).toBe('delivered');
    expect(await bench.stored('letter')).toEqual([]);
  });
});
