import { describe, expect, it } from 'vitest';
import { StoreFullError } from '../../src/model/errors.js';
import { person } from '../routing/support/person.js';
import { alice, bob, burst, carol, confirmation, dave, range, tagOf, ten } from './support/letters.js';
import { MailBench } from './support/mail-bench.js';

const [eleven, twelve] = [person('11'), person('12')];
const at = (address: string) => ({ address, isLoopback: false, isBrowser: false });
const near = at('192.0.2.1');
const far = at('192.0.2.2');
const loopback = { ...near, isLoopback: true };

describe('what leaves from one address send to one addressee', () => {
  const limits = { mailboxMessagesPerAddress: 3 };

  it('is bounded together, under however many keys', async () => {
    const bench = await MailBench.open({ limits });
    expect(await bench.deposited(alice, bob, [1, 2], { origin: near })).toBe('1 stored, 2 stored');
    expect(await bench.deposited(dave, bob, [1, 2], { origin: near })).toBe('1 stored, 2 mailbox-full');
    expect(await bench.deposited(dave, carol, [1], { origin: near })).toBe('1 stored');
    expect(await bench.deposited(dave, bob, [2], { origin: far })).toBe('2 stored');
  });

  it('cannot fill a mailbox: one host with many keys leaves room for others', async () => {
    const bench = await MailBench.open();
    const kept: string[] = [];
    for (let key = 0; key < 12; key += 1)
      kept.push(...(await bench.deposited(person('mallory', key), bob, range(1, 50), { origin: near })).split(', '));
    expect(kept.filter((result) => result.endsWith('stored'))).toHaveLength(50);
    expect(await bench.deposited(alice, bob, range(1, 50), { origin: far })).not.toContain('full');
  });

  it('is bounded by bytes as well, and what is there already by what it grows', async () => {
    const [, message = new Uint8Array()] = burst(alice, bob, [1, 2]);
    const bench = await MailBench.open({ limits: { mailboxBytesPerAddress: 2 * message.length } });
    expect(await bench.deposited(alice, bob, [1], { origin: near })).toBe('1 stored');
    expect(await bench.deposited(dave, bob, [1, 2], { origin: near })).toBe('1 stored, 2 mailbox-full');
    expect(await bench.deposited(alice, bob, [1], { origin: near, fill: 1 })).toBe('1 stored');
    expect(await bench.deposited(alice, bob, [1], { origin: near, size: 60 })).toBe('1 mailbox-full');
  });

  it('has room again when some of it is confirmed', async () => {
    const bench = await MailBench.open({ limits });
    await bench.deposited(alice, bob, [1, 2, 3], { origin: near });
    bench.mailroom.confirmed(confirmation(bob, alice, 2));
    expect(await bench.deposited(dave, bob, [1, 2, 3], { origin: near })).toBe('1 stored, 2 stored, 3 mailbox-full');
  });

  it('has room again when it could not be stored', async () => {
    const bench = await MailBench.open({ limits });
    bench.disk.failure = new StoreFullError('full');
    await bench.deposited(alice, bob, [1, 2, 3], { origin: near });
    bench.disk.failure = undefined;
    expect(await bench.deposited(alice, bob, [1, 2, 3], { origin: near })).toBe('1 stored, 2 stored, 3 stored');
  });

  it('has no bound on loopback, nor for the node itself, but that of each sender', async () => {
    const bench = await MailBench.open({ limits: { ...limits, mailboxMessagesPerNode: 1 } });
    expect(await bench.deposited(alice, bob, range(1, 4), { origin: loopback })).not.toContain('full');
    expect(await bench.deposited(dave, bob, range(1, 4), { origin: loopback })).not.toContain('full');
    expect(await bench.deposited(ten, bob, range(1, 4))).not.toContain('full');
  });

  it('counts from the next deposit on after a restart, for addresses are not written down', async () => {
    const bench = await MailBench.open({ limits });
    await bench.deposited(alice, bob, [1, 2, 3], { origin: near });
    const restarted = await bench.killed();
    expect(await restarted.deposited(alice, bob, [1, 2], { origin: near })).toBe('1 stored, 2 stored');
    expect(await restarted.deposited(dave, bob, [1, 2], { origin: near })).toBe('1 stored, 2 mailbox-full');
  });
});

describe('what comes by other nodes to one addressee', () => {
  const limits = { mailboxMessagesPerNode: 3, mailboxMessagesPerAddress: 1 };

  async function open(): Promise<MailBench> {
    const bench = await MailBench.open({ limits });
    for (const node of [eleven, twelve]) bench.network.addNode(node);
    bench.network.add(alice, { home: eleven.id });
    bench.network.add(dave, { home: eleven.id });
    bench.network.add(carol, { home: twelve.id });
    return bench;
  }

  it('is bounded for each home, whatever leaves it has', async () => {
    const bench = await open();
    expect(await bench.deposited(alice, bob, [1, 2])).toBe('1 stored, 2 stored');
    expect(await bench.deposited(dave, bob, [1, 2])).toBe('1 stored, 2 mailbox-full');
    expect(await bench.deposited(carol, bob, [1, 2])).toBe('1 stored, 2 stored');
    expect(await bench.deposited(eleven, bob, [1])).toBe('1 mailbox-full');
  });

  it("of people of whom nothing is known has one share, which is nobody else's", async () => {
    const bench = await open();
    const strangers = [person('mallory'), person('mallet'), person('alice', 1)] as const;
    for (const stranger of strangers) expect(await bench.deposited(stranger, bob, [1])).toBe('1 stored');
    expect(await bench.deposited(person('malice'), bob, [1])).toBe('1 mailbox-full');
    expect(await bench.deposited(alice, bob, [1])).toBe('1 stored');
  });
});

describe('a deposit of many sealing contexts', () => {
  it('costs eight checks, and what is of more contexts is refused', async () => {
    const bench = await MailBench.open();
    const messages = range(1, 100).flatMap((sequence) => burst(alice, bob, [sequence], { fill: sequence }));
    bench.mailroom.deposit(tagOf(alice), messages);
    await bench.settle();
    const results = bench.answers().join().split(', ');
    expect(results.slice(0, 9)).toEqual([...range(1, 8).map((sequence) => `${sequence} stored`), '9 malformed']);
    expect(results).toHaveLength(100);
    expect(bench.verified).toBe(8);
  });

  it('may have them in any order', async () => {
    const bench = await MailBench.open({ limits: { depositContexts: 2 } });
    const messages = range(1, 6).flatMap((sequence) => burst(alice, bob, [sequence], { fill: sequence % 2 }));
    bench.mailroom.deposit(tagOf(alice), messages);
    await bench.settle();
    expect(bench.answers().join()).not.toContain('malformed');
    expect(bench.verified).toBe(2);
  });
});
