import { describe, expect, it } from 'vitest';
import { StoreError, StoreTakenError } from '../../src/model/errors.js';
import type { Logger } from '../../src/platform/logger.js';
import { untold } from '../../src/platform/journal.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { StoreJournal } from '../../src/platform/store-journal.js';
import { TestDisk } from '../support/test-disk.js';
import { VirtualClock } from '../support/virtual-clock.js';

class Bench {
  readonly clock = new VirtualClock();
  readonly disk = new TestDisk();
  readonly store = new MemoryStore({ commit: this.disk.commit });
  readonly told: string[] = [];
  readonly journal: StoreJournal;

  constructor() {
    const ignore = (): void => undefined;
    const error = (words: string): void => void this.told.push(`log: ${words}`);
    const logger: Logger = { debug: ignore, info: ignore, warn: ignore, error };
    const taken = (words: string): void => void this.told.push(`taken: ${words}`);
    this.journal = new StoreJournal(this.disk.noting(this.store), this.clock, logger, taken);
  }

  record(key: string): void {
    this.journal.record([{ kind: 'put', key, value: Uint8Array.of(1) }], {
      kept: () => void this.told.push(`${key} kept`),
      lost: (words) => void this.told.push(`${key} lost: ${words}`),
    });
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      this.clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async keys(): Promise<string[]> {
    return (await this.store.scan({ prefix: '' })).map(({ key }) => key);
  }

  /** How many changes each write had. */
  get writes(): number[] {
    return this.disk.writes.map((changes) => changes.length);
  }
}

describe('what is recorded', () => {
  it('is kept in one write for each turn, and told in its order when it is on disk', async () => {
    const bench = new Bench();
    bench.disk.hold();
    for (const key of ['a', 'b', 'c']) bench.record(key);
    await bench.settle();
    expect([bench.writes, bench.told, await bench.keys()]).toEqual([[3], [], []]);
    bench.disk.release();
    await bench.settle();
    expect([bench.told, await bench.keys()]).toEqual([
      ['a kept', 'b kept', 'c kept'],
      ['a', 'b', 'c'],
    ]);
  });

  it('gathers while a write is under way: there is one at a time', async () => {
    const bench = new Bench();
    bench.disk.hold();
    bench.record('a');
    await bench.settle();
    for (const key of ['b', 'c']) {
      bench.record(key);
      await bench.settle();
    }
    expect(bench.writes).toEqual([1]);
    bench.disk.release();
    await bench.settle();
    expect(bench.writes).toEqual([1, 2]);
    expect(bench.told).toEqual(['a kept', 'b kept', 'c kept']);
  });

  it('is lost with what could not be written before it, and what comes later is not', async () => {
    const bench = new Bench();
    bench.disk.hold();
    bench.record('a');
    await bench.settle();
    bench.record('b');
    bench.disk.failure = new StoreError('broken');
    bench.disk.release();
    await bench.settle();
    bench.disk.failure = undefined;
    bench.record('c');
    await bench.settle();
    expect(bench.told).toEqual([
      'a lost: broken',
      'b lost: broken',
      'log: what is to be delivered could not be written down',
      'c kept',
    ]);
    expect(await bench.keys()).toEqual(['c']);
  });

  it('by one who has heard that something is lost is not lost with that', async () => {
    const bench = new Bench();
    bench.disk.failure = new StoreError('broken');
    bench.journal.record([{ kind: 'put', key: 'a', value: Uint8Array.of(1) }], {
      kept: () => undefined,
      lost: () => {
        bench.disk.failure = undefined;
        bench.record('b');
      },
    });
    await bench.settle();
    expect(bench.told).toContain('b kept');
  });

  it('is lost for good once somebody else has the store, which is told and not logged', async () => {
    const bench = new Bench();
    bench.disk.failure = new StoreTakenError('another run has it');
    bench.record('a');
    await bench.settle();
    expect(bench.told).toEqual(['a lost: another run has it', 'taken: another run has it']);
  });

  it('is made at once, but for what changes again and again: of that the newest is made when it is written', async () => {
    const bench = new Bench();
    let count = 0;
    let made = 0;
    const say = (): void => {
      count += 1;
      bench.journal.record(() => {
        made += 1;
        const value = (): Uint8Array => Uint8Array.of(count);
        return [
          { kind: 'put-newest', key: 'count', value },
          { kind: 'put', key: `at-${count}`, value: Uint8Array.of(count) },
        ];
      }, untold);
    };
    say();
    say();
    say();
    expect(made).toBe(3);
    await bench.settle();
    expect(await bench.store.get('count')).toEqual(Uint8Array.of(3));
    expect(await bench.store.get('at-1')).toEqual(Uint8Array.of(1));
    expect(bench.writes).toEqual([4]);
  });

  it('can be waited for, until all of it is kept or lost', async () => {
    const bench = new Bench();
    await bench.journal.settled();
    bench.disk.hold();
    bench.record('a');
    await bench.settle();
    bench.record('b');
    const settled = bench.journal.settled().then(() => bench.told.push('settled'));
    await bench.settle();
    expect(bench.told).toEqual([]);
    bench.disk.release();
    await bench.settle();
    await settled;
    expect(bench.told).toEqual(['a kept', 'b kept', 'settled']);
  });
});
