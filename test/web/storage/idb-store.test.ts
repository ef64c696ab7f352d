import { IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreError, StoreFullError, StoreTakenError } from '../../../src/model/errors.js';
import { contentOf, put, remove, removeRange, storeContract, type DiskState } from '../../platform/store-contract.js';
import { openIdbStore } from '../../../web/storage/idb-store.js';

// This IndexedDB is made of JavaScript and memory: it shows that the calls are right and what becomes of their errors.
// It shows nothing of a browser's disk, of real quotas, of what a browser throws when, or of how long anything takes.

const name = 'tabmesh-store';
const { put: realPut } = IDBObjectStore.prototype;

/** Makes the database fail as a browser's would: for want of room by the request, else by the whole transaction. */
function setDisk(state: DiskState): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    if (state === 'full') throw new DOMException('no more room', 'QuotaExceededError');
    const request = realPut.apply(this, args);
    if (state === 'broken') request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
}

afterEach(async () => {
  setDisk('sound');
  await deleteDB(name);
});

storeContract('in IndexedDB', async () => {
  const bench = {
    store: await openIdbStore(name),
    setDisk,
    async reopen() {
      await bench.store.close();
      bench.store = await openIdbStore(name);
      return bench.store;
    },
    close: () => bench.store.close(),
  };
  return bench;
});

describe('a store in IndexedDB', () => {
  it('commits together, and to the disk, what is asked for together', async () => {
    const { transaction } = IDBDatabase.prototype;
    const durabilities: unknown[] = [];
    const store = await openIdbStore(name);
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') durabilities.push(options?.durability);
      return transaction.call(this, names, mode, options);
    };
    await Promise.all(Array.from({ length: 50 }, (_, at) => store.write([put(`k/${at}`, at)])));
    IDBDatabase.prototype.transaction = transaction;
    expect(durabilities).toEqual(['strict']);
    expect(Object.keys(await contentOf(store))).toHaveLength(50);
    await store.close();
  });

  it('refuses only those of several writes for which there is no room', async () => {
    const store = await openIdbStore(name);
    await store.write([put('a', 1), put('b', 2)]);
    setDisk('full');
    const writes = [[remove('a')], [remove('b'), put('c', 3)], [put('d', 4)], [removeRange('x')]];
    const results = await Promise.allSettled(writes.map((changes) => store.write(changes)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: expect.any(StoreFullError) as unknown });
    expect(await contentOf(store)).toEqual({ b: [2] });
    await store.close();
  });

  it('lets another tab delete or replace the database, and says that it is gone', async () => {
    const store = await openIdbStore(name);
    await store.write([put('a', 1)]);
    await deleteDB(name);
    for (const call of [store.get('a'), store.scan({ prefix: '' }), store.write([put('a', 2)])]) {
      await expect(call).rejects.toBeInstanceOf(StoreError);
      await expect(call).rejects.toThrow(`the database ${name} was taken away by another tab`);
    }
    await store.close();

    const older = await openIdbStore(name);
    const newer = await openDB(name, 2);
    await expect(older.get('a')).rejects.toThrow('reload this page');
    newer.close();
    await expect(openIdbStore(name)).rejects.toThrow(`cannot open the database ${name}`);
    await expect(openIdbStore(name)).rejects.toBeInstanceOf(StoreError);
  });
});

describe('a store that another tab has opened since', () => {
  it('takes no more writes, is read as before, and the other goes on', async () => {
    const name = `taken-${crypto.randomUUID()}`;
    const first = await openIdbStore(name);
    await first.write([{ kind: 'put', key: 'a', value: Uint8Array.of(1) }]);
    const second = await openIdbStore(name);
    await expect(first.write([{ kind: 'put', key: 'a', value: Uint8Array.of(2) }])).rejects.toBeInstanceOf(
      StoreTakenError,
    );
    await expect(first.write([])).rejects.toThrow(StoreTakenError);
    expect(await first.get('a')).toEqual(Uint8Array.of(1));
    await second.write([{ kind: 'put', key: 'b', value: Uint8Array.of(3) }]);
    expect((await second.scan({ prefix: '' })).map(({ key }) => key)).toEqual(['a', 'b']);
    await first.close();
    await second.close();
  });
});
