import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { StoreFullError } from '../../../src/model/errors.js';
import { IdbFileStore } from '../../../web/storage/idb-file-store.js';
import { openFiles, removeFiles } from '../../../web/storage/browser-files.js';
import { fileStoreContract } from '../../files/file-store-contract.js';

const opened: IdbFileStore[] = [];
const { put: realPut } = IDBObjectStore.prototype;

afterEach(async () => {
  IDBObjectStore.prototype.put = realPut;
  for (const store of opened.splice(0)) store.close();
  await deleteDB('files');
});

const open = async (): Promise<IdbFileStore> => {
  const store = await IdbFileStore.open('files');
  opened.push(store);
  return store;
};

fileStoreContract('IndexedDB', () => Promise.resolve({ open }));

test('a browser that gives no more room says so', async () => {
  const store = await open();
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no more room', 'QuotaExceededError');
  };
  await expect(store.write('a', 0, Uint8Array.of(1))).rejects.toThrow(StoreFullError);
});

test('the files of one identity are thrown away, and those of others stay', async () => {
  const [alice, bob] = [1, 2].map((byte) => new Uint8Array(32).fill(byte)) as [Uint8Array, Uint8Array];
  for (const key of [alice, bob]) {
    const { files, close } = await openFiles(key);
    await files.record('a', key);
    close();
  }
  await removeFiles(alice);
  const [ofAlice, ofBob] = [await openFiles(alice), await openFiles(bob)];
  expect((await ofAlice.files.records()).size).toBe(0);
  expect((await ofBob.files.records()).get('a')).toEqual(bob);
  ofAlice.close();
  ofBob.close();
});
