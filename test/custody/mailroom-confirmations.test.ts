import { describe, expect, it } from 'vitest';
import { day, minute, second } from '../../src/model/units.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { isGenuineWord } from '../../src/protocol/records/stream-word.js';
import { alice, bob, carol, confirmation, crypto, dave, otherBob, range, ten } from './support/letters.js';
import { MailBench } from './support/mail-bench.js';

describe('a confirmation', () => {
  it('drops what it covers, and no more', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2, 3]);
    await bench.deposited(dave, bob, [1, 2, 3]);
    await bench.deposited(alice, carol, [1]);
    expect(bench.mailroom.confirmed(confirmation(bob, alice, 2))).toBe(true);
    await bench.settle();
    expect(await bench.onDisk()).toEqual([
      'alice to bob 1.3',
      'dave to bob 1.1',
      'dave to bob 1.2',
      'dave to bob 1.3',
      'alice to carol 1.1',
    ]);
  });

  it('drops former lives of the stream, and none that come later', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 9], { epoch: 1 });
    await bench.deposited(alice, bob, [1, 2], { epoch: 2 });
    await bench.deposited(alice, bob, [1], { epoch: 3 });
    bench.mailroom.confirmed(confirmation(bob, alice, 1, 2));
    await bench.settle();
    expect(await bench.onDisk()).toEqual(['alice to bob 2.2', 'alice to bob 3.1']);
  });

  it('of a former life drops what is left of it, and takes nothing from what is known of the later one', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2], { epoch: 2 });
    bench.mailroom.confirmed(confirmation(bob, alice, 2, 2));
    await bench.deposited(alice, bob, [1], { epoch: 1 });
    bench.mailroom.confirmed(confirmation(bob, alice, 1, 1));
    await bench.settle();
    expect(await bench.onDisk()).toEqual([]);
    expect(await bench.deposited(alice, bob, [2], { epoch: 2 })).toBe('2 confirmed');
  });

  it('that is forged drops nothing', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    const ofOne = confirmation(bob, alice, 1);
    bench.mailroom.confirmed({ ...ofOne, sequence: 2 });
    bench.mailroom.confirmed({ ...ofOne, signature: new Uint8Array(64) });
    bench.mailroom.confirmed({ ...confirmation(dave, alice, 2), addresseeKey: bob.key });
    await bench.settle();
    expect(await bench.onDisk()).toHaveLength(2);
    expect(bench.counters.badSignature).toBe(3);
    expect(await bench.deposited(alice, bob, [1])).toBe('1 stored');
  });

  it('that came before, or is of another key or stream, drops nothing and is not even verified', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, range(1, 5));
    bench.mailroom.confirmed(confirmation(bob, alice, 3));
    const { verified } = bench;
    for (const word of [
      confirmation(bob, alice, 2),
      confirmation(bob, alice, 3),
      confirmation(bob, alice, 9, 0),
      confirmation(bob, dave, 9),
      confirmation(otherBob, alice, 9),
    ])
      expect(bench.mailroom.confirmed(word)).toBe(true);
    await bench.settle();
    expect(bench.verified).toBe(verified);
    expect(await bench.onDisk()).toEqual(['alice to bob 1.4', 'alice to bob 1.5']);
    expect(bench.counters.strayConfirmation).toBe(5);
  });

  it('of what was never here leaves no trace', async () => {
    const bench = await MailBench.open();
    for (let at = 1; at < 100; at += 1) bench.mailroom.confirmed(confirmation(bob, alice, at));
    await bench.settle();
    expect(bench.disk.writes).toEqual([]);
    expect(await bench.deposited(alice, bob, [1])).toBe('1 stored');
  });

  it('of the own stream of the node is left to its messenger', async () => {
    const bench = await MailBench.open();
    expect(bench.mailroom.confirmed(confirmation(bob, ten, 1))).toBe(false);
  });

  it('counts while the message is still being written', async () => {
    const bench = await MailBench.open();
    bench.disk.hold();
    bench.deposit(alice, bob, [1]);
    await bench.settle();
    bench.mailroom.confirmed(confirmation(bob, alice, 1));
    await bench.settle();
    bench.disk.release();
    await bench.settle();
    expect(await bench.onDisk()).toEqual([]);
    expect(bench.buffer()).toEqual([]);
  });
});

describe('the sender', () => {
  it('gets the confirmation in the name of the addressee, at once if it is there', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.comes(alice);
    bench.mailroom.confirmed(confirmation(bob, alice, 1));
    const [given, ...more] = bench.network.takeOf('confirmation');
    expect(more).toEqual([]);
    expect(given?.to.id).toBe('alice');
    expect(given?.message.source.id).toBe('bob');
    expect(given?.body.sequence).toBe(1);
    expect(isGenuineWord(crypto, given!.body)).toBe(true);
    await bench.comes(alice);
    expect(bench.network.takeOf('confirmation')).toEqual([]);
  });

  it('gets the newest one when it comes, once, also over restarts', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    await bench.deposited(dave, bob, [1]);
    bench.mailroom.confirmed(confirmation(bob, alice, 1));
    bench.mailroom.confirmed(confirmation(bob, alice, 2));
    bench.mailroom.confirmed(confirmation(bob, dave, 1));
    await bench.settle();
    const second = await bench.killed();
    await second.comes(alice);
    expect(second.network.takeOf('confirmation').map(({ to, body }) => `${to.id} ${body.sequence}`)).toEqual([
      'alice 2',
    ]);
    const third = await second.killed();
    await third.comes(alice);
    await third.comes(dave);
    expect(third.network.takeOf('confirmation').map(({ to }) => to.id)).toEqual(['dave']);
  });

  it('gets it once more when it deposits what is confirmed, before the answer that says so', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    await bench.comes(alice);
    bench.mailroom.confirmed(confirmation(bob, alice, 2));
    await bench.settle();
    bench.network.take();
    bench.deposit(alice, bob, [1, 2]);
    await bench.settle();
    const bodies = bench.network.take().map(({ to, message }) => ({ to: to.id, ...message.body }));
    expect(bodies).toMatchObject([
      { to: 'alice', type: 'confirmation', sequence: 2 },
      {
        to: 'alice',
        type: 'deposit-answer',
        results: [
          { sequence: 1, outcome: 'confirmed' },
          { sequence: 2, outcome: 'confirmed' },
        ],
      },
    ]);
  });

  it('does not get what is for another key of its ID', async () => {
    const bench = await MailBench.open();
    await bench.deposited(otherBob, carol, [1]);
    bench.mailroom.confirmed(confirmation(carol, otherBob, 1));
    await bench.comes(bob);
    expect(bench.network.takeOf('confirmation')).toEqual([]);
    await bench.comes(otherBob);
    expect(bench.network.takeOf('confirmation')).toHaveLength(1);
  });

  it('has its confirmations kept up to a number, and for the time of a mailbox', async () => {
    const bench = await MailBench.open({ limits: { receipts: 2 } });
    for (const sender of [alice, carol, dave]) {
      await bench.deposited(sender, bob, [1]);
      bench.mailroom.confirmed(confirmation(bob, sender, 1));
    }
    await bench.settle();
    expect(await bench.store.scan({ prefix: 'receipt/' })).toHaveLength(2);
    await bench.pass(7 * day);
    expect(await bench.store.scan({ prefix: '' })).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });
});

describe('a restarted node', () => {
  it('has all that was stored, and brings it once for each try', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    await bench.deposited(dave, bob, [1]);
    await bench.comes(bob);
    const restarted = await bench.killed();
    expect(restarted.buffer()).toEqual(['bob 3']);
    await restarted.comes(bob);
    expect(restarted.mail()).toEqual(['bob: alice 1, alice 2, dave 1']);
    await restarted.pass(1.9 * second);
    expect(restarted.mail()).toEqual([]);
    await restarted.pass(second);
    expect(restarted.mail()).toEqual(['bob: alice 1, alice 2, dave 1']);
  });

  it('does not bring again what was confirmed before', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1, 2]);
    bench.mailroom.confirmed(confirmation(bob, alice, 1));
    await bench.settle();
    const restarted = await bench.killed();
    await restarted.comes(bob);
    expect(restarted.mail()).toEqual(['bob: alice 2']);
  });

  it('never gives a number twice to what it keeps', async () => {
    let bench = await MailBench.open();
    for (let run = 1; run <= 5; run += 1) {
      await bench.deposited(alice, bob, [2 * run, 2 * run + 1]);
      bench = await bench.killed();
    }
    expect(await bench.onDisk()).toHaveLength(10);
  });

  it('leaves out what it cannot read', async () => {
    const store = new MemoryStore();
    await store.write([
      { kind: 'put', key: 'mail/0000000000000007', value: new Uint8Array(30) },
      { kind: 'put', key: 'receipt/a/b', value: new Uint8Array(30) },
    ]);
    const bench = await MailBench.open({ store });
    await bench.settle();
    expect(bench.counters.damagedRecord).toBe(2);
    expect(await store.scan({ prefix: '' })).toEqual([]);
  });
});

describe('what is too old', () => {
  it('is dropped, by the time of its first deposit, with one timer for all', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.pass(3 * day);
    await bench.deposited(alice, bob, [1, 2]);
    await bench.deposited(alice, carol, [1]);
    expect(bench.clock.pending).toBe(1);
    await bench.pass(4 * day - minute);
    expect(bench.buffer()).toEqual(['bob 2', 'carol 1']);
    await bench.pass(minute);
    expect(bench.buffer()).toEqual(['bob 1', 'carol 1']);
    expect(await bench.onDisk()).toEqual(['alice to bob 1.2', 'alice to carol 1.1']);
    await bench.pass(3 * day);
    expect(await bench.onDisk()).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });

  it('is dropped after a restart as well, and never sent', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.pass(3 * day);
    await bench.deposited(alice, bob, [2]);
    const restarted = await bench.killed();
    await restarted.pass(4 * day);
    expect(restarted.buffer()).toEqual(['bob 1']);
    restarted.clock.sleep(3 * day);
    const late = await restarted.killed();
    expect(late.buffer()).toEqual([]);
    await late.comes(bob);
    expect(late.mail()).toEqual([]);
    expect(await late.onDisk()).toEqual([]);
  });
});

describe('a closed mailroom', () => {
  it('does nothing more, and has no timers', async () => {
    const bench = await MailBench.open();
    await bench.deposited(alice, bob, [1]);
    await bench.comes(bob);
    bench.disk.hold();
    bench.deposit(alice, bob, [2]);
    await bench.settle();
    bench.network.take();
    bench.mailroom.close();
    bench.disk.release();
    await bench.comes(bob);
    await bench.deposited(alice, bob, [3]);
    expect(bench.network.take()).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });
});
