import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderFileStore } from '../../../node/files/folder-file-store.js';
import { fileStoreContract } from '../../files/file-store-contract.js';
import { temporaryFolder } from '../support/temporary-folder.js';

fileStoreContract('a folder', async () => {
  const folder = join(await temporaryFolder(), 'below', 'files');
  return { open: () => Promise.resolve(new FolderFileStore(folder)) };
});

const name = 'a'.repeat(32);

test('what is left of a file that was being removed goes with the next start', async () => {
  const folder = await temporaryFolder();
  const store = new FolderFileStore(folder);
  await store.record(name, Uint8Array.of(1));
  await store.write(name, 0, Uint8Array.of(1));
  await rm(join(folder, `${name}.record`));
  expect([...(await new FolderFileStore(folder).records())]).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('an offset that was noted in part is none', async () => {
  const folder = await temporaryFolder();
  const store = new FolderFileStore(folder);
  await store.record(name, Uint8Array.of(1));
  await store.write(name, 4, Uint8Array.of(1));
  await writeFile(join(folder, `${name}.parts`), Uint8Array.of(0, 0), { flag: 'a' });
  expect(await store.offsets(name)).toEqual([4]);
});

test('a folder that cannot be used is an error that names it', async () => {
  const folder = join(await temporaryFolder(), 'file');
  await writeFile(folder, '');
  await expect(new FolderFileStore(folder).records()).rejects.toThrow(`files in ${folder} cannot be read`);
});
