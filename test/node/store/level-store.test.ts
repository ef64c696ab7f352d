import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLevelStore } from '../../../node/store/level-store.js';
import { StoreError, StoreFullError } from '../../../src/model/errors.js';
import { GiB } from '../../../src/model/units.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { contentOf, put, remove, removeRange, storeContract } from '../../platform/store-contract.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { FaultyDisk } from './support/faulty-disk.js';
import { openedStore } from './support/opened-store.js';

storeContract('in LevelDB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tabmesh-test-'));
  const disk = new FaultyDisk();
  const open = async (): Promise<Awaited<ReturnType<typeof openLevelStore>>['store']> => {
    const { store, damage } = await openLevelStore(folder, { logger: silentLogger, mostBytes: GiB, open: disk.open });
    expect(damage).toEqual([]);
    return store;
  };
  const bench = {
    store: await open(),
    setDisk: (state: FaultyDisk['state']) => void (disk.state = state),
    async reopen() {
      await bench.store.close();
      bench.store = await open();
      return bench.store;
    },
    async close() {
      await bench.store.close();
      await rm(folder, { recursive: true });
    },
  };
  return bench;
});

const bytes = (count: number): number[] => new Array<number>(count).fill(7);

describe('a store in LevelDB', () => {
  test('brings everything back, and finds nothing wrong with it', async () => {
    const folder = await temporaryFolder();
    const first = await openedStore(folder);
    expect(first.damage).toEqual([]);
    await first.store.write([put('a', 1), put('b', 2), put('c/1', 3), put('c/2', 4)]);
    await first.store.write([put('a', 5), remove('b'), removeRange('c/'), put('d')]);
    await first.store.close();
    const second = await openedStore(folder);
    expect(second.damage).toEqual([]);
    expect(await contentOf(second.store)).toEqual({ a: [5], d: [] });
  });

  test('acknowledges nothing before it is on disk', async () => {
    const disk = new FaultyDisk();
    const { store } = await openedStore(await temporaryFolder(), disk);
    let letThrough = (): void => {};
    disk.held = new Promise((resolve) => (letThrough = resolve));
    let isAcknowledged = false;
    const written = store.write([put('a', 1)]).then(() => (isAcknowledged = true));
    await expect.poll(() => disk.batches.length).toBe(1);
    expect(await contentOf(store)).toEqual({});
    expect(isAcknowledged).toBe(false);
    letThrough();
    await written;
    expect(await contentOf(store)).toEqual({ a: [1] });
  });

  test('writes together what is asked for together, and what gathers meanwhile', async () => {
    const disk = new FaultyDisk();
    const { store } = await openedStore(await temporaryFolder(), disk);
    let letThrough = (): void => {};
    disk.held = new Promise((resolve) => (letThrough = resolve));
    const writes = [store.write([put('a', 1)]), store.write([put('b', 1)])];
    await expect.poll(() => disk.batches.length).toBe(1);
    for (let at = 0; at < 100; at += 1) writes.push(store.write([put(`k/${at}`, at)]));
    letThrough();
    await Promise.all(writes);
    expect(disk.batches.map((operations) => operations.length)).toEqual([3, 101]);
  });

  test('does not trouble the disk with what changes nothing', async () => {
    const disk = new FaultyDisk();
    const { store } = await openedStore(await temporaryFolder(), disk);
    await Promise.all([store.write([]), store.write([remove('a'), removeRange('b/')])]);
    expect(disk.batches).toEqual([]);
  });

  test('is opened anew after a failed write, and not before the next one', async () => {
    const disk = new FaultyDisk();
    const { store } = await openedStore(await temporaryFolder(), disk);
    await store.write([put('a', 1)]);
    disk.state = 'full';
    await expect(store.write([put('b', 2)])).rejects.toThrow(/no room on the disk.*No space left/);
    expect(await contentOf(store)).toEqual({ a: [1] });
    expect(disk.opened).toBe(1);
    await expect(store.write([put('b', 2)])).rejects.toThrow(StoreFullError);
    disk.state = 'sound';
    await store.write([put('c', 3)]);
    expect(disk.opened).toBe(3);
    expect(await contentOf(store)).toEqual({ a: [1], c: [3] });
  });

  test('takes back what it had called failed before it is closed', async () => {
    const folder = await temporaryFolder();
    const disk = new FaultyDisk();
    const { store } = await openedStore(folder, disk);
    await store.write([put('a', 1), put('b', 2)]);
    disk.state = 'broken';
    await expect(store.write([put('a', 9), remove('b'), put('c', 9)])).rejects.toThrow(/Input\/output error/);
    disk.state = 'sound';
    await store.close();
    const again = await openedStore(folder, disk);
    expect(again.damage).toEqual([]);
    expect(await contentOf(again.store)).toEqual({ a: [1], b: [2] });
  });

  test('is read on while it cannot be opened, once it can', async () => {
    const disk = new FaultyDisk();
    let isOpenable = true;
    const open: typeof disk.open = (folder) =>
      isOpenable ? disk.open(folder) : Promise.reject(new Error('IO error: MANIFEST: No space left on device'));
    const { store } = await openedStore(await temporaryFolder(), { open });
    await store.write([put('a', 1)]);
    disk.state = 'broken';
    await expect(store.write([put('a', 2)])).rejects.toThrow(StoreError);
    disk.state = 'sound';
    isOpenable = false;
    await expect(store.write([put('a', 3)])).rejects.toThrow(StoreFullError);
    await expect(store.get('a')).rejects.toThrow(StoreFullError);
    isOpenable = true;
    expect(await Promise.all([store.get('a'), store.get('a')])).toEqual([Uint8Array.of(1), Uint8Array.of(1)]);
    await store.write([put('a', 4)]);
    expect(await contentOf(store)).toEqual({ a: [4] });
  });

  test.runIf(process.platform !== 'win32')('is for its owner only', async () => {
    const folder = join(await temporaryFolder(), 'store');
    await openedStore(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual(['db', 'newest-commit']);
  });

  test('is not opened twice', async () => {
    const folder = await temporaryFolder();
    await openedStore(folder);
    await expect(openedStore(folder)).rejects.toThrow(`the store in ${folder} is in use by another process`);
  });
});

describe('a store of a certain size', () => {
  test('takes in no more than that, and deletes still', async () => {
    const { store } = await openedStore(await temporaryFolder(), { mostBytes: 100 });
    await store.write([put('a', ...bytes(49)), put('b', ...bytes(49))]);
    await expect(store.write([put('c')])).rejects.toThrow(StoreFullError);
    await expect(store.write([put('a', ...bytes(50))])).rejects.toThrow('101 bytes are more than its 100');
    await expect(store.write([put('a'), put('a', 1), put('d', ...bytes(60))])).rejects.toThrow(StoreFullError);
    await store.write([remove('a')]);
    await store.write([put('c', ...bytes(49))]);
    expect(Object.keys(await contentOf(store))).toEqual(['b', 'c']);
  });

  test('refuses only those of several writes that are too much', async () => {
    const { store } = await openedStore(await temporaryFolder(), { mostBytes: 10 });
    const writes = [put('a', ...bytes(5)), put('b', ...bytes(5)), put('c', ...bytes(3))].map((change) =>
      store.write([change]),
    );
    const results = await Promise.allSettled(writes);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(Object.keys(await contentOf(store))).toEqual(['a', 'c']);
  });

  test('knows when it is opened how much there is, and lets it become less', async () => {
    const folder = await temporaryFolder();
    const first = await openedStore(folder);
    await first.store.write([put('a', ...bytes(99)), put('b', ...bytes(99)), put('c', ...bytes(99))]);
    await first.store.write([put('c', ...bytes(49))]);
    await first.store.close();
    const { store } = await openedStore(folder, { mostBytes: 200 });
    await expect(store.write([put('d')])).rejects.toThrow('251 bytes');
    await store.write([put('a', ...bytes(98))]);
    await store.write([remove('b')]);
    await store.write([put('d', ...bytes(50))]);
    await expect(store.write([put('e')])).rejects.toThrow(StoreFullError);
  });
});
