import { describe, expect, it } from 'vitest';
import { StoreError, StoreFullError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { contentOf, put, remove, removeRange, storeContract, type DiskState } from './store-contract.js';

storeContract('in memory', () => {
  let disk: DiskState = 'sound';
  const store = new MemoryStore({
    commit: () => {
      if (disk === 'sound') return Promise.resolve();
      return Promise.reject(disk === 'full' ? new StoreFullError('no space left') : new StoreError('the disk is gone'));
    },
  });
  return Promise.resolve({
    store,
    setDisk: (state) => void (disk = state),
    reopen: () => Promise.resolve(store.snapshot()),
    close: () => store.close(),
  });
});

/** Commits one group each time it is let. */
class Gate {
  commits = 0;
  #open: (() => void) | undefined;

  readonly commit = (): Promise<void> => {
    this.commits += 1;
    return new Promise((resolve) => (this.#open = resolve));
  };

  letThrough(): void {
    this.#open?.();
  }
}

describe('a store in memory', () => {
  it('is done within the turn', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('timer'), 0);
    setImmediate(() => order.push('next turn'));
    const store = new MemoryStore();
    await store.write([put('a', 1)]);
    await store.get('a');
    await store.scan({ prefix: '' });
    await store.close();
    expect(order).toEqual([]);
  });

  it('leaves behind what is committed when it crashes, and nothing that waits', async () => {
    const gate = new Gate();
    const store = new MemoryStore({ commit: gate.commit });
    const first = store.write([put('a', 1)]);
    await Promise.resolve();
    expect(await contentOf(store.snapshot())).toEqual({});
    gate.letThrough();
    await first;
    const crashed = store.snapshot();
    const second = store.write([put('a', 2), put('b', 2)]);
    await Promise.resolve();
    expect(await contentOf(store)).toEqual({ a: [1] });
    gate.letThrough();
    await second;
    expect(await contentOf(crashed)).toEqual({ a: [1] });
    await crashed.write([put('c', 3)]);
    expect(await contentOf(store)).toEqual({ a: [2], b: [2] });
  });

  it('commits together what is asked for together, and what gathers meanwhile', async () => {
    const gate = new Gate();
    const store = new MemoryStore({ commit: gate.commit });
    const first = [store.write([put('a', 1)]), store.write([put('b', 1)])];
    await Promise.resolve();
    expect(gate.commits).toBe(1);
    const second = [store.write([put('a', 2)]), store.write([remove('b')]), store.write([put('c', 2)])];
    gate.letThrough();
    await Promise.all(first);
    expect(await contentOf(store)).toEqual({ a: [1], b: [1] });
    expect(gate.commits).toBe(2);
    gate.letThrough();
    await Promise.all(second);
    expect(await contentOf(store)).toEqual({ a: [2], c: [2] });
    expect(gate.commits).toBe(2);
  });

  describe('of a certain size', () => {
    it('takes in no more than that, and is as it was after a write that is too much', async () => {
      const store = new MemoryStore({ mostBytes: 10 });
      await store.write([put('a', 1, 2, 3), put('b', 1, 2, 3, 4)]);
      await expect(store.write([put('c', 1)])).rejects.toBeInstanceOf(StoreFullError);
      await expect(store.write([put('a', 1, 2, 3, 4, 5)])).rejects.toThrow('more than its 10');
      await expect(store.write([removeRange(''), put('c', ...new Array<number>(10))])).rejects.toThrow(StoreFullError);
      const twice = [put('a', 9), put('a', 8), remove('b'), put('b', ...new Array<number>(10))];
      await expect(store.write(twice)).rejects.toThrow(StoreFullError);
      expect(await contentOf(store)).toEqual({ a: [1, 2, 3], b: [1, 2, 3, 4] });
    });

    it('counts what is freed', async () => {
      const store = new MemoryStore({ mostBytes: 10 });
      await store.write([put('a', 1, 2, 3), put('b', 1, 2, 3, 4)]);
      await store.write([remove('a'), put('c', 1, 2, 3)]);
      await store.write([put('b', 1, 2, 3), put('d')]);
      await store.write([removeRange(''), remove('a'), put('e', ...new Array<number>(9))]);
      await expect(store.write([put('f')])).rejects.toThrow(StoreFullError);
    });

    it('refuses only those of several writes that are too much', async () => {
      const store = new MemoryStore({ mostBytes: 6 });
      const writes = [store.write([put('a', 1, 2)]), store.write([put('b', 1, 2, 3)]), store.write([put('c', 1, 2)])];
      expect((await Promise.allSettled(writes)).map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(Object.keys(await contentOf(store))).toEqual(['a', 'c']);
    });

    it('lets what is too much become less', async () => {
      const large = new MemoryStore();
      await large.write([put('a', 1, 2, 3), put('b', 1, 2, 3)]);
      const store = large.snapshot({ mostBytes: 4 });
      await expect(store.write([put('c')])).rejects.toThrow(StoreFullError);
      await store.write([put('a', 1)]);
      await store.write([remove('b')]);
      await store.write([put('c', 1)]);
      expect(await contentOf(store)).toEqual({ a: [1], c: [1] });
    });
  });

  it('stays quick with many entries', async () => {
    const store = new MemoryStore();
    const count = 100_000;
    const begin = process.cpuUsage();
    for (let at = 0; at < count; at += 1) {
      // In no order, and read in between.
      const key = `k/${String((at * 7919) % count).padStart(6, '0')}`;
      await store.write([put(key, at % 256)]);
      if (at % 10 === 0) await store.scan({ prefix: key.slice(0, -1), limit: 10 });
    }
    expect(await store.scan({ prefix: 'k/0' })).toHaveLength(count);
    for (let at = 0; at < count; at += 100)
      await store.write([removeRange(`k/${String(at).padStart(6, '0').slice(0, 4)}`)]);
    expect(await store.scan({ prefix: '' })).toEqual([]);
    const { user, system } = process.cpuUsage(begin);
    // A second in the middle; a quadratic one takes a minute.
    expect((user + system) / 1e6).toBeLessThan(10);
  }, 60_000);
});
