import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFor, saveFile } from '../../../node/files/save-file.js';
import { FileError } from '../../../src/model/errors.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function* parts(...bytes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
}

test.each(['../../escape.txt', '/etc/escape.txt', 'a\\..\\escape.txt', '..//escape.txt'])(
  'a file that calls itself %s stays in the folder',
  async (name) => {
    const folder = await temporaryFolder();
    expect(await placeFor(name, folder)).toBe(join(folder, 'escape.txt'));
  },
);

test('a path that is no folder is taken as it is', async () => {
  const folder = await temporaryFolder();
  expect(await placeFor('a.txt', join(folder, 'other.txt'))).toBe(join(folder, 'other.txt'));
});

test('a file that is there is never written over, nor what a link points to', async () => {
  const folder = await temporaryFolder();
  const there = join(folder, 'there.txt');
  await writeFile(there, 'mine');
  await symlink(join(folder, 'elsewhere'), join(folder, 'link.txt'));
  for (const name of ['there.txt', 'link.txt']) {
    const words = `${join(folder, name)} is there already: name another file`;
    await expect(placeFor(name, folder)).rejects.toThrow(words);
    await expect(saveFile(parts(1), join(folder, name))).rejects.toThrow(words);
  }
  expect(await readFile(there, 'utf8')).toBe('mine');
  expect(await readdir(folder)).toEqual(['link.txt', 'there.txt']);
});

test('a file is written whole, or not at all', async () => {
  const folder = await temporaryFolder();
  await saveFile(parts(1, 2, 3), join(folder, 'whole'));
  expect([...(await readFile(join(folder, 'whole')))]).toEqual([1, 2, 3]);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield* parts(1);
    throw new FileError('parts of it are not there any more');
  }
  await expect(saveFile(broken(), join(folder, 'half'))).rejects.toThrow('parts of it');
  expect(await readdir(folder)).toEqual(['whole']);
});

test('a folder that is not there is said', async () => {
  const folder = await temporaryFolder();
  await expect(saveFile(parts(1), join(folder, 'none', 'file'))).rejects.toThrow('cannot be written');
  await mkdir(join(folder, 'some'));
});
