import { describe, expect, it } from 'vitest';
import { KiB, minute, second } from '../../src/model/units.js';
import { StoreError } from '../../src/model/errors.js';
import { decoded } from './support/fake-network.js';
import { alice, bob, burst, carol, confirmation, dave, otherBob, range } from './support/letters.js';
import { MailBench } from './support/mail-bench.js';

describe('mail', () => {
  it('goes, byte by byte, to whoever it is for, when they come', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    expect(bench.mail()).toEqual([]);
    await bench.comes(bob);
    const [mail] = bench.network.takeOf('mail');
    expect(mail?.message.source.id).toBe('10');
    expect(mail?.to.id).toBe('bob');
    expect(mail?.body.messages.map((bytes) => Uint8Array.from(bytes))).toEqual(burst(alice, bob, [1, 2]));
  });

  it('goes at once to somebody who is there', async () => {
    const bench = await MailBench.open();
    await bench.comes(bob);
    await bench.deposited(alice, bob, [1]);
    expect(bench.mail()).toEqual(['bob: alice 1']);
  });

  it('goes out only when it is on disk', async () => {
    const bench = await MailBench.open();
    await bench.comes(bob);
    bench.disk.hold();
    bench.deposit(alice, bob, [1]);
    await bench.settle();
    await bench.comes(bob);
    expect(bench.mail()).toEqual([]);
    bench.disk.release();
    await bench.settle();
    expect(bench.mail()).toEqual(['bob: alice 1']);
  });

  it('is not lost on the way of somebody whose first mail could not be stored', async () => {
    const bench = await MailBench.open();
    await bench.comes(bob);
    bench.disk.hold();
    bench.deposit(alice, bob, [1]);
    await bench.settle();
    await bench.comes(bob);
    bench.disk.failure = new StoreError('no disk');
    bench.disk.release();
    await bench.settle();
    bench.disk.failure = undefined;
    await bench.deposited(alice, bob, [1]);
    expect(bench.mail()).toEqual(['bob: alice 1']);
  });

  it('never goes to another key that has taken the ID, nor to the key under another ID', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.comes(otherBob);
    await bench.comes({ ...bob, id: carol.id });
    await bench.pass(10 * minute);
    expect(bench.mail()).toEqual([]);
    expect(bench.buffer()).toEqual(['bob 1']);
  });

  it('goes in batches, the next one when the last one is confirmed', async () => {
    const bench = await MailBench.open({ limits: { mailboxMessagesPerSender: 500 } });
    await bench.deposited(alice, bob, range(1, 150));
    await bench.comes(bob);
    expect(bench.mail()).toEqual([
      `bob: ${range(1, 64)
        .map((at) => `alice ${at}`)
        .join(', ')}`,
    ]);
    bench.mailroom.confirmed(confirmation(bob, alice, 30));
    await bench.settle();
    expect(bench.mail()).toEqual([]);
    bench.mailroom.confirmed(confirmation(bob, alice, 64));
    await bench.settle();
    expect(bench.mail()).toEqual([
      `bob: ${range(65, 128)
        .map((at) => `alice ${at}`)
        .join(', ')}`,
    ]);
    bench.mailroom.confirmed(confirmation(bob, alice, 128));
    await bench.settle();
    expect(bench.mail()).toEqual([
      `bob: ${range(129, 150)
        .map((at) => `alice ${at}`)
        .join(', ')}`,
    ]);
    bench.mailroom.confirmed(confirmation(bob, alice, 150));
    await bench.pass(10 * minute);
    expect(bench.mail()).toEqual([]);
    expect(bench.buffer()).toEqual([]);
    expect(await bench.onDisk()).toEqual([]);
  });

  it('never makes a frame that is too large, and takes whatever fits into one', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, range(1, 12), { size: 5 * KiB });
    expect(await bench.deposited(dave, bob, [1], { size: 62 * KiB })).toBe('1 stored');
    expect(await bench.deposited(dave, bob, [2], { size: 63.5 * KiB })).toBe('2 malformed');
    await bench.comes(bob);
    const sizes: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      for (const { bytes, message } of bench.network.take()) {
        if (message.body.type !== 'mail') continue;
        sizes.push(bytes.length);
        for (const { source, body } of message.body.messages.map(decoded))
          if (body.type === 'message')
            bench.mailroom.confirmed(confirmation(bob, source.id === 'alice' ? alice : dave, body.sequence));
      }
      await bench.settle();
    }
    expect(sizes.map((size) => Math.floor(size / KiB))).toEqual([31, 31, 62]);
    expect(bench.buffer()).toEqual([]);
  });

  it('is in the order of each stream, however it was deposited', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [5, 6]);
    await bench.deposited(dave, bob, [1]);
    await bench.deposited(alice, bob, [3, 4]);
    await bench.comes(bob);
    expect(bench.mail()).toEqual(['bob: alice 3, alice 4, alice 5, alice 6, dave 1']);
  });

  it('is sent again while it is not confirmed, less and less often', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.comes(bob);
    const times: number[] = [];
    const start = bench.clock.now();
    for (let passed = 0; passed < 125; passed += 1) {
      if (bench.mail().length > 0) times.push((bench.clock.now() - start) / second);
      await bench.pass(second);
    }
    expect(times).toEqual([0, 2, 6, 14, 30, 60, 90, 120]);
  });

  it('is not sent to somebody who is away or gone, and again at once to who is back', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.comes(bob);
    expect(bench.mail()).toHaveLength(1);
    bench.goesAway(bob);
    await bench.pass(10 * minute);
    expect(bench.mail()).toEqual([]);
    await bench.comes(bob);
    expect(bench.mail()).toEqual(['bob: alice 1']);
    bench.network.remove(bob.id);
    await bench.pass(10 * minute);
    expect(bench.mail()).toEqual([]);
    expect(bench.buffer()).toEqual(['bob 1']);
  });

  it('is not sent to somebody who goes while it is read', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    bench.mailroom.peerReachable(bench.network.add(bob));
    bench.goesAway(bob);
    await bench.settle();
    expect(bench.mail()).toEqual([]);
    await bench.comes(bob);
    expect(bench.mail()).toEqual(['bob: alice 1']);
  });

  it('is sent again to who has moved, and nothing is dropped for that', async () => {
    const bench = await MailBench.open({ limits: { mailboxMessagesPerSender: 500 } });
    await bench.deposited(alice, bob, range(1, 70));
    await bench.comes(bob);
    const first = bench.mail();
    await bench.comes(bob);
    expect(bench.mail()).toEqual(first);
    expect(await bench.onDisk()).toHaveLength(70);
  });

  it('of a stream that nobody can confirm does not keep the others waiting', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, range(2, 51));
    await bench.deposited(carol, bob, range(2, 51));
    await bench.deposited(dave, bob, [1]);
    await bench.comes(bob);
    bench.mail();
    await bench.pass(2 * second);
    expect(bench.mail().join()).toContain('dave 1');
    bench.mailroom.confirmed(confirmation(bob, dave, 1));
    await bench.pass(minute);
    bench.mail();
    await bench.deposited(dave, bob, [2]);
    await bench.pass(2 * second);
    expect(bench.mail().join()).toContain('dave 2');
  });

  it('that the disk has lost does not stop the rest', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    await bench.store.write([{ kind: 'delete', key: 'mail/0000000000000001' }]);
    await bench.comes(bob);
    expect(bench.mail()).toEqual(['bob: alice 2']);
    expect(bench.counters.damagedRecord).toBe(1);
    expect(bench.buffer()).toEqual(['bob 1']);
  });
});
