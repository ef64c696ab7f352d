import { expect, test } from 'vitest';
import { putFiles, type CarriedFiles } from '../../src/backup/carried-files.js';
import { openBackup, readBackup, writeBackup, type BackupTools } from '../../src/backup/backup.js';
import type { FileStore } from '../../src/files/file-store.js';
import { MemoryFileStore } from '../../src/files/memory-file-store.js';
import { concatBytes } from '../../src/model/bytes.js';
import { ProtocolError, StoreFullError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../src/platform/noble-stretch.js';
import { decodeBackupPart, encodeBackupPart } from '../../src/protocol/stored/backup.js';
import { seededRandom } from '../support/seeded-random.js';
import { shelve, shelvedIn, shelvedName } from '../support/shelved-files.js';

const passphrase = 'correct horse battery';
const head = { seed: new Uint8Array(32).fill(7), id: 'alice', incarnation: 42, madeAt: 5 };
const tools: BackupTools = {
  crypto: nobleCrypto,
  stretch: nobleStretch,
  random: seededRandom(3),
  cost: { logN: 4, r: 8, p: 1 },
};

async function backupOf(files: FileStore): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(head, { store: new MemoryStore(), files }, passphrase, tools))
    pieces.push(piece);
  return concatBytes(...pieces);
}

/** What a backup of these files has of them. */
async function carried(files: FileStore): Promise<CarriedFiles> {
  return (await openBackup(await backupOf(files), passphrase, tools)).files;
}

async function shelfWith(...files: readonly (readonly [digit: string, size: number])[]): Promise<MemoryFileStore> {
  const store = new MemoryFileStore();
  for (const [digit, size] of files) await shelve(store, digit, size);
  return store;
}

test('files are in a backup, and at the other place they are as they were', async () => {
  // More than one part of a backup; a last chunk that is shorter; one that has just begun.
  const files = await shelfWith(['a', 700_001], ['b', 5_000]);
  await files.record(shelvedName('c'), [...(await files.records()).values()][0] ?? new Uint8Array());
  const place = { store: new MemoryStore(), files: new MemoryFileStore() };
  await readBackup(await backupOf(files), passphrase, place, tools);
  expect(await shelvedIn(place.files)).toEqual(await shelvedIn(files));
});

test('one whose record is damaged stays behind', async () => {
  const files = await shelfWith(['a', 5_000]);
  await files.record(shelvedName('b'), Uint8Array.of(255));
  expect((await carried(files)).files.map(({ name }) => name)).toEqual([shelvedName('a')]);
});

test('one that is there already stays as it is', async () => {
  const files = await carried(await shelfWith(['a', 9_000], ['b', 5_000]));
  const place = await shelfWith(['a', 4_000]);
  expect(await putFiles(files, place)).toEqual([shelvedName('b')]);
  expect(await shelvedIn(place)).toEqual(await shelvedIn(await shelfWith(['a', 4_000], ['b', 5_000])));
});

test('where there is no room for all, none of them is there', async () => {
  const files = await carried(await shelfWith(['a', 9_000], ['b', 9_000]));
  const place = await shelfWith(['c', 5_000]);
  let writes = 0;
  const full = Object.assign(Object.create(place) as MemoryFileStore, {
    records: () => place.records(),
    record: (name: string, record: Uint8Array) => place.record(name, record),
    remove: (name: string) => place.remove(name),
    write: (name: string, offset: number, bytes: Uint8Array) =>
      (writes += 1) > 4 ? Promise.reject(new StoreFullError('no more room')) : place.write(name, offset, bytes),
  });
  await expect(putFiles(files, full)).rejects.toBeInstanceOf(StoreFullError);
  expect(await shelvedIn(place)).toEqual(await shelvedIn(await shelfWith(['c', 5_000])));
});

test.each(['../../identity', 'a'.repeat(31), 'A'.repeat(32), ''])('%j is no name of a file', (name) => {
  const [record, bytes] = [Uint8Array.of(1), Uint8Array.of(1)];
  for (const part of [
    { entries: [], files: [{ name, record }], chunks: [] },
    { entries: [], files: [], chunks: [{ name, offset: 0, bytes }] },
  ])
    expect(() => decodeBackupPart(encodeBackupPart(part))).toThrow(ProtocolError);
});
