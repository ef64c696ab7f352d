import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { StoreFullError } from '../../src/model/errors.js';
import { standardLimits } from '../../src/model/limits.js';
import { day } from '../../src/model/units.js';
import { silentLogger } from '../../src/platform/logger.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { StoreJournal } from '../../src/platform/store-journal.js';
import { isGenuinePrekey, type Prekey } from '../../src/protocol/records/prekey.js';
import type { Signed } from '../../src/protocol/records/node-record.js';
import { recollect } from '../../src/delivery/recollection.js';
import { PrekeyChest } from '../../src/sealing/prekey-chest.js';
import { person } from '../routing/support/person.js';
import { seededRandom } from '../support/seeded-random.js';
import { TestDisk } from '../support/test-disk.js';
import { VirtualClock } from '../support/virtual-clock.js';

const crypto = nodeCrypto();
const alice = person('alice');

/** A chest, and the disk under it. */
class Bench {
  readonly disk = new TestDisk();
  readonly store: MemoryStore;
  readonly clock: VirtualClock;
  readonly chest: PrekeyChest;

  private constructor(
    store: MemoryStore,
    disk: TestDisk,
    clock: VirtualClock,
    kept: ConstructorParameters<typeof PrekeyChest>[1],
  ) {
    this.store = store;
    this.disk = disk;
    this.clock = clock;
    const journal = new StoreJournal(store, clock, silentLogger, () => undefined);
    const random = seededRandom(clock.now() % 1_000);
    this.chest = new PrekeyChest({ crypto, random, keys: alice.keys, clock, limits: standardLimits, journal }, kept);
  }

  static async open(store?: MemoryStore, clock = new VirtualClock()): Promise<Bench> {
    const disk = new TestDisk();
    const own = store?.snapshot({ commit: disk.commit }) ?? new MemoryStore({ commit: disk.commit });
    return new Bench(own, disk, clock, (await recollect(own)).prekeys);
  }

  /** The next run. */
  again(): Promise<Bench> {
    return Bench.open(this.store, this.clock);
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      this.clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async oneTime(count: number): Promise<readonly Signed<Prekey>[]> {
    const given: Signed<Prekey>[] = [];
    this.chest.oneTime(count, (prekeys) => given.push(...prekeys));
    await this.settle();
    return given;
  }

  async lastResort(): Promise<Signed<Prekey> | undefined> {
    const given: Signed<Prekey>[] = [];
    this.chest.lastResort((prekey) => given.push(prekey));
    await this.settle();
    return given[0];
  }
}

describe('a prekey', () => {
  it('is handed out when its private half is on disk, and not before', async () => {
    const bench = await Bench.open();
    bench.disk.hold();
    const given: number[] = [];
    bench.chest.oneTime(2, (prekeys) => given.push(...prekeys.map(({ number }) => number)));
    bench.chest.lastResort(({ number }) => given.push(number));
    await bench.settle();
    expect(given).toEqual([]);
    bench.disk.release();
    await bench.settle();
    expect(given).toHaveLength(3);
    const next = await bench.again();
    for (const number of given) expect(next.chest.find(number)).toEqual(bench.chest.find(number));
  });

  it('that could not be kept is not handed out, and opens nothing', async () => {
    const bench = await Bench.open();
    bench.disk.failure = new StoreFullError('full');
    expect(await bench.oneTime(2)).toEqual([]);
    expect(await bench.lastResort()).toBeUndefined();
    bench.disk.failure = undefined;
    const [kept] = await bench.oneTime(1);
    expect(bench.chest.find(kept!.number)).toBeDefined();
    expect(bench.chest.find(kept!.number - 1)).toBeUndefined();
  });

  it('is signed by its owner, and is for whoever agrees with its private half', async () => {
    const bench = await Bench.open();
    const [prekey] = await bench.oneTime(1);
    expect(isGenuinePrekey(crypto, alice.key, prekey!.signed)).toBe(true);
    expect(bench.chest.find(prekey!.number)!.publicKey).toEqual(prekey!.key);
  });

  it('has a number above all before it, also when they were forgotten, or all was lost', async () => {
    const bench = await Bench.open();
    const before = await bench.oneTime(100);
    const after = await (await bench.again()).oneTime(2);
    bench.clock.advance(200_000);
    const anew = await (await Bench.open(undefined, bench.clock)).oneTime(2);
    const numbers = [...before, ...after, ...anew].map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('stays until nothing that was sealed to it can be waiting any more', async () => {
    const bench = await Bench.open();
    const [prekey] = await bench.oneTime(1);
    expect(prekey!.expiresAt - bench.clock.now()).toBe(30 * day);
    bench.clock.advance(38 * day - 1);
    const next = await bench.again();
    expect(next.chest.find(prekey!.number)).toBeDefined();
    next.clock.advance(1);
    const last = await next.again();
    await last.settle();
    expect(last.chest.find(prekey!.number)).toBeUndefined();
    expect(await last.store.scan({ prefix: 'prekey/' })).toEqual([]);
  });

  it('for one sender goes eight days after its first use, whatever it opens after that', async () => {
    const bench = await Bench.open();
    const [prekey] = await bench.oneTime(1);
    expect(bench.chest.used(prekey!.number)).toBe(true);
    await bench.settle();
    bench.clock.advance(4 * day);
    expect(bench.chest.used(prekey!.number)).toBe(false);
    bench.clock.advance(4 * day - 1);
    expect(bench.chest.find(prekey!.number)).toBeDefined();
    bench.clock.advance(1);
    await bench.oneTime(1);
    expect(bench.chest.find(prekey!.number)).toBeUndefined();
    expect((await bench.again()).chest.find(prekey!.number)).toBeUndefined();
  });
});

describe('the last resort', () => {
  it('is the same for a day, and another one then; what was sealed to the old one still opens', async () => {
    const bench = await Bench.open();
    const first = await bench.lastResort();
    bench.clock.advance(day - 1);
    expect(await bench.lastResort()).toEqual(first);
    bench.clock.advance(1);
    const second = await bench.lastResort();
    expect(second!.number).not.toBe(first!.number);
    expect(bench.chest.find(first!.number)).toBeDefined();
  });

  it('does not go sooner because it was used', async () => {
    const bench = await Bench.open();
    const prekey = await bench.lastResort();
    expect(bench.chest.used(prekey!.number)).toBe(false);
    bench.clock.advance(20 * day);
    await bench.oneTime(1);
    expect(bench.chest.find(prekey!.number)).toBeDefined();
  });

  it('is another one when the clock was set back: nobody knows how old the first one is', async () => {
    const bench = await Bench.open();
    const first = await bench.lastResort();
    bench.clock.setBack(day);
    expect((await bench.lastResort())!.number).toBeGreaterThan(first!.number);
  });
});
