import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import { silentLogger } from '../../src/platform/logger.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { Upkeep } from '../../src/custody/upkeep.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { TestDisk } from '../support/test-disk.js';

class UpkeepBench {
  readonly clock = new VirtualClock();
  readonly disk = new TestDisk();
  readonly store = new MemoryStore({ commit: this.disk.commit });
  readonly upkeep = new Upkeep(this.disk.noting(this.store), this.clock, silentLogger);

  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      this.clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async keys(): Promise<string[]> {
    return (await this.store.scan({ prefix: '' })).map(({ key, value }) => `${key}${value[0]}`);
  }
}

describe('the upkeep of a store', () => {
  it('writes what comes in one turn at once, of each key the last', async () => {
    const bench = new UpkeepBench();
    bench.upkeep.put('a', Uint8Array.of(1));
    bench.upkeep.put('a', Uint8Array.of(2));
    bench.upkeep.delete('b');
    bench.upkeep.put('b', Uint8Array.of(3));
    bench.upkeep.put('c', Uint8Array.of(4));
    bench.upkeep.delete('c');
    await bench.settle();
    expect(await bench.keys()).toEqual(['a2', 'b3']);
    expect(bench.disk.writes).toHaveLength(2);
  });

  it('writes what comes meanwhile when the write before is done', async () => {
    const bench = new UpkeepBench();
    bench.disk.hold();
    bench.upkeep.put('a', Uint8Array.of(1));
    await bench.settle();
    bench.upkeep.put('a', Uint8Array.of(2));
    bench.upkeep.put('b', Uint8Array.of(1));
    await bench.settle();
    expect(bench.disk.writes).toHaveLength(1);
    bench.disk.release();
    await bench.settle();
    expect(await bench.keys()).toEqual(['a2', 'b1']);
  });

  it('deletes with the next change what it could not delete, unless it is there anew', async () => {
    const bench = new UpkeepBench();
    for (const key of ['a', 'b']) bench.upkeep.put(key, Uint8Array.of(1));
    await bench.settle();
    bench.disk.failure = new StoreError('no disk');
    for (const key of ['a', 'b']) bench.upkeep.delete(key);
    await bench.settle();
    const { length } = bench.disk.writes;
    await bench.settle();
    expect(bench.disk.writes).toHaveLength(length);
    bench.disk.failure = undefined;
    bench.upkeep.put('b', Uint8Array.of(2));
    await bench.settle();
    expect(await bench.keys()).toEqual(['b2']);
  });

  it('writes what waits when it is closed, and nothing after that', async () => {
    const bench = new UpkeepBench();
    bench.upkeep.put('a', Uint8Array.of(1));
    bench.upkeep.close();
    bench.upkeep.put('b', Uint8Array.of(1));
    await bench.settle();
    expect(await bench.keys()).toEqual(['a1']);
  });
});
