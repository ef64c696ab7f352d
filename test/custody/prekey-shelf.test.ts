import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtocolError, StoreError } from '../../src/model/errors.js';
import { day, minute, second } from '../../src/model/units.js';
import { openPrekey } from '../../src/protocol/records/prekey.js';
import { person } from '../routing/support/person.js';
import { alice, bob, carol, dave, range, ten } from './support/letters.js';
import { ShelfBench } from './support/shelf-bench.js';

describe('a prekey shelf', () => {
  it('gives each one-time prekey once, then the last resort to everybody', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(bob, bench.prekey(bob, 1), bench.prekey(bob, 2), bench.lastResort(bob, 9));
    expect(await bench.asked(alice, bob)).toBe('one-time 1');
    expect(await bench.asked(carol, bob)).toBe('one-time 2');
    expect(await bench.asked(carol, bob)).toBe('last-resort 9');
    expect(await bench.asked(alice, bob)).toBe('last-resort 9');
    expect(await bench.asked(alice, carol)).toBe('none');
  });

  it('gives to many who ask at the same time different ones', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(bob, ...range(1, 5).map((number) => bench.prekey(bob, number)), bench.lastResort(bob, 9));
    bench.disk.hold();
    for (const requester of [alice, carol, dave]) for (let at = 0; at < 2; at += 1) bench.ask(requester, bob);
    bench.disk.release();
    await bench.settle();
    expect(bench.answers().sort()).toEqual(['last-resort 9', ...range(1, 5).map((number) => `one-time ${number}`)]);
  });

  it('has it off the disk before it is given', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(bob, bench.prekey(bob, 1), bench.lastResort(bob, 9));
    bench.disk.hold();
    expect(await bench.asked(alice, bob)).toBe('nothing');
    const notYetDeleted = await bench.killed();
    expect(await notYetDeleted.asked(carol, bob)).toBe('one-time 1');
    const deleted = await notYetDeleted.killed();
    expect(await deleted.asked(carol, bob)).toBe('last-resort 9');
  });

  it('gives no one-time prekey that it cannot take off the disk', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(bob, bench.prekey(bob, 1), bench.lastResort(bob, 9));
    bench.disk.failure = new StoreError('no disk');
    expect(await bench.asked(alice, bob)).toBe('last-resort 9');
    bench.disk.failure = undefined;
    expect(await bench.asked(alice, bob)).toBe('one-time 1');
  });

  it('does not take again what it has given away, also over a restart', async () => {
    const bench = await ShelfBench.open();
    const prekeys = [bench.prekey(bob, 1), bench.prekey(bob, 2), bench.lastResort(bob, 9)];
    await bench.takes(bob, ...prekeys);
    expect(await bench.asked(alice, bob)).toBe('one-time 1');
    await bench.takes(bob, ...prekeys);
    expect(await bench.asked(alice, bob)).toBe('one-time 2');
    const restarted = await bench.killed();
    await restarted.takes(bob, ...prekeys);
    expect(await restarted.asked(alice, bob)).toBe('last-resort 9');
    expect(restarted.counters.unwantedPrekey).toBe(3);
    await restarted.takes(bob, restarted.prekey(bob, 3));
    expect(await restarted.asked(alice, bob)).toBe('one-time 3');
  });

  it('never gives one twice, whatever happens', async () => {
    const action = fc.oneof(
      fc.record({
        kind: fc.constant('take'),
        first: fc.integer({ min: 1, max: 12 }),
        count: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({ kind: fc.constant('ask'), times: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constantFrom('kill', 'kill-in-write', 'break') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 15 }), async (script) => {
        let bench = await ShelfBench.open();
        const given: string[] = [];
        const hear = (): void => void given.push(...bench.answers().filter((text) => text.startsWith('one-time')));
        for (const step of script) {
          switch (step.kind) {
            case 'take':
              await bench.takes(
                bob,
                ...range(step.first, step.first + step.count - 1).map((at) => bench.prekey(bob, at)),
              );
              break;
            case 'ask':
              for (let at = 0; at < step.times; at += 1) bench.ask(alice, bob);
              await bench.settle();
              break;
            case 'break':
              bench.disk.failure = bench.disk.failure ? undefined : new StoreError('no disk');
              break;
            case 'kill-in-write':
              bench.disk.hold();
              bench.ask(carol, bob);
              await bench.settle();
              hear();
              bench = await bench.killed();
              break;
            case 'kill':
              bench = await bench.killed();
          }
          hear();
        }
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps the last resort that expires latest', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(
      bob,
      bench.lastResort(bob, 1, 3 * day),
      bench.lastResort(bob, 2, 5 * day),
      bench.lastResort(bob, 3, 4 * day),
    );
    await bench.takes(bob, bench.lastResort(bob, 4, 2 * day));
    const restarted = await bench.killed();
    expect(await restarted.asked(alice, bob)).toBe('last-resort 2');
    await restarted.pass(5 * day);
    expect(await restarted.asked(alice, bob)).toBe('none');
  });

  it('refuses what is forged as a whole, and breaks with who sent it', async () => {
    const bench = await ShelfBench.open();
    const good = bench.prekey(bob, 1);
    const forged = { ...bench.prekey(bob, 2), signature: new Uint8Array(64) };
    const ofCarol = bench.prekey(carol, 3);
    const nonsense = { record: Uint8Array.of(0xff), signature: new Uint8Array(64) };
    for (const bad of [forged, ofCarol, nonsense])
      expect(() => bench.shelf.take(bob, [good, bad])).toThrow(ProtocolError);
    await bench.settle();
    expect(await bench.asked(alice, bob)).toBe('none');
  });

  it('leaves out what has expired, for clocks differ, and what is more than it keeps', async () => {
    const bench = await ShelfBench.open({ limits: { oneTimePrekeys: 3 } });
    const expired = bench.prekey(bob, 1, { expiresAt: bench.clock.now() });
    await bench.takes(bob, expired, bench.prekey(bob, 2), bench.prekey(bob, 2));
    bench.shelf.take(
      bob,
      range(3, 6).map((number) => bench.prekey(bob, number)),
    );
    bench.shelf.take(bob, [bench.prekey(bob, 7)]);
    await bench.settle();
    expect(bench.counters.unwantedPrekey).toBe(5);
    for (const number of [2, 3, 4]) expect(await bench.asked(alice, bob)).toBe(`one-time ${number}`);
    expect(await bench.asked(alice, bob)).toBe('none');
  });

  it('gives nothing that expired meanwhile, and clears it away', async () => {
    const bench = await ShelfBench.open();
    const soon = { expiresAt: bench.clock.now() + day };
    await bench.takes(bob, bench.prekey(bob, 1, soon), bench.prekey(bob, 2));
    await bench.pass(day);
    expect(await bench.asked(alice, bob)).toBe('one-time 2');
    await bench.pass(8 * day);
    expect(await bench.store.scan({ prefix: '' })).toEqual([]);
  });

  it('gives one requester so many one-time prekeys, and of one owner so many', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(bob, ...range(1, 100).map((number) => bench.prekey(bob, number)), bench.lastResort(bob, 200));
    const kinds = async (requester: typeof alice, times: number): Promise<number> => {
      for (let at = 0; at < times; at += 1) bench.ask(requester, bob);
      await bench.settle();
      return bench.answers().filter((text) => text.startsWith('one-time')).length;
    };
    expect(await kinds(alice, 15)).toBe(10);
    await bench.pass(2 * second);
    expect(await kinds(alice, 5)).toBe(2);
    let given = 0;
    for (const name of 'abcdefgh') given += await kinds(person(name), 10);
    expect(given).toBe(50 - 12 + 2);
  });

  it('has a bounded number of owners', async () => {
    const bench = await ShelfBench.open({ limits: { keptPrekeys: 2 } });
    for (const owner of [alice, bob, carol])
      await bench.takes(owner, bench.prekey(owner, 1), bench.lastResort(owner, 2));
    expect(await bench.asked(dave, alice)).toBe('none');
    expect(await bench.asked(dave, bob)).toBe('one-time 1');
    expect(await bench.store.scan({ prefix: 'prekeys/' })).toHaveLength(2);
    expect(await bench.store.scan({ prefix: 'one-time-prekey/' })).toHaveLength(1);
  });

  it('has a bounded number of owners from one address, and drops none of others for them', async () => {
    const bench = await ShelfBench.open({ limits: { keptPrekeysPerAddress: 2 } });
    await bench.takesFrom('192.0.2.2', dave, bench.lastResort(dave, 9));
    for (const owner of [alice, bob, carol]) await bench.takesFrom('192.0.2.1', owner, bench.lastResort(owner, 9));
    const asked = [];
    for (const owner of [alice, bob, carol, dave]) asked.push(await bench.asked(ten, owner));
    expect(asked).toEqual(['none', 'last-resort 9', 'last-resort 9', 'last-resort 9']);
    await bench.takesFrom('192.0.2.1', bob, bench.prekey(bob, 10));
    await bench.takesFrom('192.0.2.1', alice, bench.lastResort(alice, 9));
    expect(await bench.asked(ten, bob)).toBe('one-time 10');
    expect(await bench.asked(ten, carol)).toBe('none');
  });

  it('has no such bound on loopback', async () => {
    const bench = await ShelfBench.open({ limits: { keptPrekeysPerAddress: 1 } });
    for (const owner of [alice, bob]) await bench.takesFrom('127.0.0.1', owner, bench.lastResort(owner, 9));
    expect(await bench.asked(ten, alice)).toBe('last-resort 9');
  });

  it('counts who comes again after a restart', async () => {
    const bench = await ShelfBench.open({ limits: { keptPrekeysPerAddress: 1 } });
    const left = bench.lastResort(alice, 9);
    await bench.takesFrom('192.0.2.1', alice, left);
    const restarted = await bench.killed();
    await restarted.takesFrom('192.0.2.1', alice, left);
    await restarted.takesFrom('192.0.2.1', bob, restarted.lastResort(bob, 9));
    expect(await restarted.asked(ten, alice)).toBe('none');
  });

  it('keeps nothing that is said to be good for ever', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(
      bob,
      bench.lastResort(bob, 9, 61 * day),
      bench.prekey(bob, 1, { expiresAt: bench.clock.now() + 1_000 * day }),
    );
    expect(await bench.asked(alice, bob)).toBe('none');
    expect(bench.counters.unwantedPrekey).toBe(2);
    await bench.takes(bob, bench.lastResort(bob, 9, 60 * day));
    expect(await bench.asked(alice, bob)).toBe('last-resort 9');
  });

  it('gives a node that asks for its leaves more than one of them may have', async () => {
    const limits = { nodePrekeyBurst: 15, nodePrekeyRate: 2 };
    const bench = await ShelfBench.open({ limits });
    const eleven = person('11');
    bench.network.addNode(eleven);
    bench.network.add(alice);
    await bench.takes(bob, ...range(1, 60).map((number) => bench.prekey(bob, number)), bench.lastResort(bob, 200));
    const given = async (requester: typeof alice, ownOnly: boolean): Promise<number> => {
      for (let at = 0; at < 20; at += 1) bench.ask(requester, bob, ownOnly);
      await bench.settle();
      return bench.answers().filter((text) => text.startsWith('one-time')).length;
    };
    expect(await given(eleven, true)).toBe(15);
    // What it asks for itself, and whoever is no node, counts as ever.
    expect(await given(eleven, false)).toBe(10);
    expect(await given(alice, true)).toBe(10);
    await bench.pass(second);
    expect(await given(eleven, true)).toBe(2);
  });

  it('works for the time of the program without a store', async () => {
    const bench = await ShelfBench.open({ isEphemeral: true });
    await bench.takes(bob, bench.prekey(bob, 1), bench.lastResort(bob, 9));
    expect(await bench.asked(alice, bob)).toBe('one-time 1');
    expect(await bench.asked(alice, bob)).toBe('last-resort 9');
  });

  it('serves the node itself', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(ten, bench.prekey(ten, 1));
    await bench.takes(bob, bench.prekey(bob, 5));
    expect(await bench.asked(alice, ten)).toBe('one-time 1');
    const given = await bench.shelf.prekeyOf(bob);
    expect(given && openPrekey(given).number).toBe(5);
    expect(await bench.shelf.prekeyOf(bob)).toBeUndefined();
  });

  it('does nothing more when it is closed', async () => {
    const bench = await ShelfBench.open();
    await bench.takes(bob, bench.prekey(bob, 1));
    bench.network.addNode(person('11'));
    bench.shelf.nodesChanged([person('11')]);
    bench.ask(alice, bob);
    bench.ask(alice, carol);
    bench.shelf.close();
    await bench.pass(minute);
    expect(bench.network.take()).toEqual([]);
    expect(bench.clock.pending).toBe(0);
  });
});
