import { describe, expect, it } from 'vitest';
import { StoreError, StoreFullError } from '../../src/model/errors.js';
import { KiB } from '../../src/model/units.js';
import type { PeerAddress } from '../../src/model/peer.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { decoded } from './support/fake-network.js';
import {
  alice,
  bob,
  burst,
  carol,
  confirmation,
  contextOf,
  dave,
  otherBob,
  range,
  tagOf,
  ten,
} from './support/letters.js';
import { TestDisk } from '../support/test-disk.js';
import { MailBench } from './support/mail-bench.js';

describe('a deposit', () => {
  it('is said to be stored only when it is on disk', async () => {
    const bench = await MailBench.open();
    bench.disk.hold();
    expect(await bench.deposited(alice, bob, [1])).toBe('');
    expect(bench.disk.writes).toHaveLength(1);
    bench.disk.release();
    await bench.settle();
    expect(bench.answers()).toEqual(['1 stored']);
    expect(await bench.onDisk()).toEqual(['alice to bob 1.1']);
  });

  it('is there after a kill at any moment after that, and was not promised before', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    bench.disk.hold();
    expect(await bench.deposited(alice, bob, [2])).toBe('');
    const restarted = await bench.killed();
    expect(restarted.buffer()).toEqual(['bob 1']);
  });

  it('is answered to its source, for each addressee and epoch', async () => {
    const bench = await MailBench.open();
    bench.deposit(alice, bob, [1], { epoch: 1 });
    bench.deposit(alice, bob, [1], { epoch: 2 });
    bench.deposit(alice, bob, [2], { epoch: 1 });
    bench.deposit(alice, carol, [1]);
    bench.deposit(dave, bob, [1]);
    await bench.settle();
    const answers = bench.network.takeOf('deposit-answer').map(({ to, message, body }) => {
      expect(message.source.id).toBe('10');
      const addressee = body.addresseeKey.every((byte, at) => byte === bob.key[at]) ? 'bob' : 'carol';
      return `${to.id} of ${addressee} ${body.epoch}: ${body.results.map(({ sequence }) => sequence).join()}`;
    });
    expect(answers).toEqual(['alice of bob 1: 1,2', 'alice of bob 2: 1', 'alice of carol 1: 1', 'dave of bob 1: 1']);
  });

  it('shares its write with the others of the turn, and of the time that a write takes', async () => {
    const bench = await MailBench.open();
    bench.disk.hold();
    bench.deposit(alice, bob, [1, 2]);
    bench.deposit(dave, carol, [1]);
    await bench.settle();
    expect(bench.disk.writes.map((changes) => changes.length)).toEqual([3]);
    bench.deposit(alice, bob, [3]);
    await bench.settle();
    bench.deposit(dave, carol, [2]);
    await bench.settle();
    bench.disk.release();
    await bench.settle();
    expect(bench.disk.writes.map((changes) => changes.length)).toEqual([3, 2]);
    expect(bench.answers()).toEqual(['1 stored, 2 stored', '1 stored', '3 stored', '2 stored']);
  });

  it('is verified once for all messages of a burst, in whatever deposits they come', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, range(1, 30));
    await bench.deposited(alice, bob, range(31, 50));
    expect(bench.verified).toBe(1);
    await bench.deposited(alice, bob, [51], { fill: 1 });
    expect(bench.verified).toBe(2);
  });

  it('costs one check, too, if the context of a burst is forged', async () => {
    const bench = await MailBench.open();
    const forged = { ...contextOf(alice, bob, 1), signature: new Uint8Array(64) };
    const messages = range(1, 20).map((sequence, number) =>
      encodeRouted(alice, bob, 64, {
        type: 'message',
        epoch: 1,
        sequence,
        context: forged,
        number,
        sealed: new Uint8Array(20),
      }),
    );
    bench.mailroom.deposit(tagOf(alice), messages);
    await bench.settle();
    expect(bench.answers()).toEqual([
      range(1, 20)
        .map((sequence) => `${sequence} malformed`)
        .join(', '),
    ]);
    expect(bench.verified).toBe(1);
    expect(bench.counters.malformedDeposit).toBe(20);
  });

  it('has no use for a context that was signed for another stream, addressee or sender', async () => {
    const bench = await MailBench.open();
    const message = (context: ReturnType<typeof contextOf>, epoch: number): Uint8Array =>
      encodeRouted(alice, bob, 64, {
        type: 'message',
        epoch,
        sequence: 1,
        context,
        number: 0,
        sealed: new Uint8Array(20),
      });
    const ofOtherEpoch = message(contextOf(alice, bob, 1), 2);
    const ofOtherId = message(contextOf(alice, { ...bob, id: carol.id }, 1), 1);
    const ofOtherSender = message({ ...contextOf(dave, bob, 1), senderKey: alice.key }, 1);
    bench.mailroom.deposit(tagOf(alice), [ofOtherEpoch, ofOtherId, ofOtherSender]);
    await bench.settle();
    expect(bench.answers()).toEqual(['1 malformed', '1 malformed, 1 malformed']);
    expect(await bench.onDisk()).toEqual([]);
  });

  it('has no use for a genuine context that is changed in anything, whatever came before', async () => {
    const bench = await MailBench.open();
    const context = contextOf(alice, bob, 1);
    const message = (given: Partial<typeof context>, epoch = 1, to: PeerAddress = bob): Uint8Array => {
      const sealed = { epoch, sequence: 2, context: { ...context, ...given }, number: 0, sealed: new Uint8Array(20) };
      return encodeRouted(alice, to, 64, { type: 'message', ...sealed });
    };
    const [genuine = new Uint8Array()] = burst(alice, bob, [1]);
    const changed = [
      message({}, 2),
      message({}, 1, { ...bob, id: carol.id }),
      message({ addresseeKey: carol.key }, 1, { ...carol, id: bob.id }),
      message({ prekey: 2 }),
      message({ encapsulatedKey: new Uint8Array(32).fill(1) }),
      message({ signature: contextOf(alice, bob, 2).signature }),
    ];
    const [ofDave = new Uint8Array()] = burst(dave, carol, [1]);
    for (const one of changed) {
      bench.mailroom.deposit(tagOf(alice), [genuine, one]);
      // So that the next one does not follow a message of the same context.
      bench.mailroom.deposit(tagOf(dave), [ofDave]);
      bench.mailroom.deposit(tagOf(alice), [one]);
    }
    await bench.settle();
    const results = bench.answers().flatMap((text) => text.split(', '));
    expect(new Set(results)).toEqual(new Set(['1 stored', '2 malformed']));
    expect(results).toHaveLength(4 * changed.length);
    expect(await bench.onDisk()).toEqual(['alice to bob 1.1', 'dave to carol 1.1']);
    expect(bench.verified).toBe(2 + changed.length);
  });

  it('is served as far as it is right', async () => {
    const bench = await MailBench.open();
    const [first = new Uint8Array(), second = new Uint8Array()] = burst(alice, bob, [1, 2]);
    const [ofDave = new Uint8Array()] = burst(dave, bob, [3]);
    const [forCarol = new Uint8Array()] = burst(alice, carol, [4]);
    const [withoutNumber = new Uint8Array()] = burst(alice, bob, [0]);
    const cut = second.subarray(0, second.length - 10);
    const prekeyRequest = encodeRouted(alice, bob, 64, { type: 'prekey-request', owner: bob, ownOnly: true });
    bench.mailroom.deposit(tagOf(alice), [
      new Uint8Array(5),
      first,
      ofDave,
      forCarol,
      withoutNumber,
      cut,
      prekeyRequest,
      second,
    ]);
    await bench.settle();
    expect(bench.answers()).toEqual(['1 stored, 3 malformed, 0 malformed, 2 stored', '4 malformed']);
    expect(await bench.onDisk()).toEqual(['alice to bob 1.1', 'alice to bob 1.2']);
    expect(bench.counters.malformedDeposit).toBe(6);
  });

  it('of what is there already is stored again, once, with the newer bytes', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2], { fill: 1 });
    expect(await bench.deposited(alice, bob, [1, 2, 1], { fill: 2, size: 30 })).toBe('1 stored, 2 stored, 1 stored');
    expect(await bench.onDisk()).toEqual(['alice to bob 1.1', 'alice to bob 1.2']);
    await bench.comes(bob);
    const mail = bench.network.takeOf('mail').flatMap(({ body }) => body.messages);
    const sealed = mail.map((bytes) => decoded(bytes).body).map((body) => (body.type === 'message' ? body.sealed : []));
    expect(sealed.map((bytes) => [bytes.length, bytes[0]])).toEqual([
      [30, 2],
      [30, 2],
    ]);
    expect(bench.mailroom.buffer()[0]?.bytes).toBe(mail.reduce((sum, { length }) => sum + length, 0));
  });

  it('of what the addressee has confirmed is not taken', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    bench.mailroom.confirmed(confirmation(bob, alice, 2));
    expect(await bench.deposited(alice, bob, [1, 2, 3])).toBe('1 confirmed, 2 confirmed, 3 stored');
    const restarted = await bench.killed();
    expect(await restarted.deposited(alice, bob, [2])).toBe('2 confirmed');
    expect(await restarted.deposited(alice, bob, [2], { epoch: 0 })).toBe('2 stored');
  });

  it('is not offered by a node that keeps nothing, and of what is for the node itself', async () => {
    const bench = await MailBench.open({ isEphemeral: true });
    expect(await bench.deposited(alice, bob, [1, 2])).toBe('1 not-offered, 2 not-offered');
    const keeping = await MailBench.open();
    expect(await keeping.deposited(alice, ten, [1])).toBe('1 not-offered');
  });
});

describe('a full mailbox', () => {
  const limits = { mailboxMessages: 4, mailboxMessagesPerSender: 3 };

  it('takes no more, of one sender or of all', async () => {
    const bench = await MailBench.open({ limits });
    expect(await bench.deposited(alice, bob, range(1, 4))).toBe('1 stored, 2 stored, 3 stored, 4 mailbox-full');
    expect(await bench.deposited(dave, bob, [1, 2])).toBe('1 stored, 2 mailbox-full');
    expect(await bench.deposited(dave, carol, [1])).toBe('1 stored');
    expect(await bench.deposited(dave, otherBob, [2])).toBe('2 stored');
  });

  it('still takes what is in it already', async () => {
    const bench = await MailBench.open({ limits });
    await bench.deposited(alice, bob, range(1, 3));
    expect(await bench.deposited(alice, bob, [2], { fill: 7 })).toBe('2 stored');
  });

  it('is full by bytes as well', async () => {
    const [, message = new Uint8Array()] = burst(alice, bob, [1, 2]);
    const bySender = await MailBench.open({ limits: { mailboxBytesPerSender: 2 * message.length } });
    expect(await bySender.deposited(alice, bob, [1, 2, 3])).toBe('1 stored, 2 stored, 3 mailbox-full');
    expect(await bySender.deposited(alice, bob, [2], { size: 25 })).toBe('2 mailbox-full');
    const byBox = await MailBench.open({ limits: { mailboxBytes: 2 * message.length } });
    expect(await byBox.deposited(alice, bob, [1, 2, 3])).toBe('1 stored, 2 stored, 3 mailbox-full');
  });

  it('has room again after a confirmation', async () => {
    const bench = await MailBench.open({ limits });
    await bench.deposited(alice, bob, range(1, 3));
    bench.mailroom.confirmed(confirmation(bob, alice, 2));
    expect(await bench.deposited(alice, bob, [4, 5, 6])).toBe('4 stored, 5 stored, 6 mailbox-full');
  });
});

describe('a full store', () => {
  it('is said to the sender, keeps what it has, and takes more when there is room again', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1], { size: 50 });
    bench.disk.failure = new StoreFullError('full');
    expect(await bench.deposited(alice, bob, [1, 2])).toBe('1 store-full, 2 store-full');
    expect(bench.errors).toEqual([]);
    expect(bench.buffer()).toEqual(['bob 1']);
    const { bytes } = bench.mailroom.buffer()[0]!;
    bench.disk.failure = undefined;
    const [first = new Uint8Array()] = burst(alice, bob, [1], { size: 50 });
    expect(bytes).toBe(first.length);
    expect(await bench.deposited(alice, bob, [2])).toBe('2 stored');
    expect(await bench.onDisk()).toEqual(['alice to bob 1.1', 'alice to bob 1.2']);
  });

  it('is full for the senders, too, if it is broken, and the operator hears of it', async () => {
    const bench = await MailBench.open();
    bench.disk.failure = new StoreError('no disk');
    expect(await bench.deposited(alice, bob, [1])).toBe('1 store-full');
    expect(bench.errors).toEqual(['messages could not be stored']);
    expect(bench.buffer()).toEqual([]);
  });

  it('gets room by confirmations, though nothing can be put into it', async () => {
    const disk = new TestDisk();
    const [, message = new Uint8Array()] = burst(alice, bob, [1, 2]);
    const recordBytes = message.length + 8 + 'mail/0000000000000001'.length;
    const store = new MemoryStore({ mostBytes: 4 * recordBytes });
    const bench = await MailBench.open({ disk, store });
    expect(await bench.deposited(alice, bob, range(1, 4))).not.toContain('store-full');
    expect(await bench.deposited(alice, bob, [5])).toBe('5 store-full');
    bench.deposit(alice, bob, [6]);
    bench.mailroom.confirmed(confirmation(bob, alice, 4));
    await bench.settle();
    bench.answers();
    expect(await bench.deposited(alice, bob, [5])).toBe('5 stored');
    expect(await bench.onDisk()).toEqual(['alice to bob 1.5']);
  });

  it('is what a disk is called, too, that does not keep up', async () => {
    const bench = await MailBench.open();
    bench.disk.hold();
    await bench.deposited(alice, bob, [1]);
    const large = burst(dave, bob, [1], { size: 60 * KiB });
    for (let at = 0; at < 300; at += 1) bench.mailroom.deposit(tagOf(dave), large);
    const refused = bench.answers();
    expect(new Set(refused)).toEqual(new Set(['1 store-full']));
    expect(refused.length).toBeLessThan(40);
    bench.disk.release();
    await bench.settle();
    expect(bench.buffer()).toEqual(['bob 2']);
    bench.answers();
    // What cannot be read waits for nothing, however much of it there is.
    for (let at = 0; at < 300; at += 1) bench.mailroom.deposit(tagOf(dave), [new Uint8Array(60 * KiB)]);
    expect(await bench.deposited(dave, bob, [2])).toBe('2 stored');
  }, 30_000);

  it('is full by what it may hold and by the number of mailboxes', async () => {
    const [, message = new Uint8Array()] = burst(alice, bob, [1, 2]);
    const bench = await MailBench.open({ limits: { storeBytes: 2 * message.length } });
    expect(await bench.deposited(alice, bob, [1, 2, 3])).toBe('1 stored, 2 stored, 3 store-full');
    const small = await MailBench.open({ limits: { mailboxes: 1 } });
    expect(await small.deposited(alice, bob, [1])).toBe('1 stored');
    expect(await small.deposited(alice, carol, [1])).toBe('1 store-full');
    expect(await small.deposited(dave, bob, [1])).toBe('1 stored');
  });
});
