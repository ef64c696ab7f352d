import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../node/data-dir/lock-file.js';
import { processBirth } from '../../../node/data-dir/process-birth.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid!;
}

async function folderClaimedBy(pid: number, birth: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, `lock.${pid}.${birth}.0123-abcd`), '');
  return folder;
}

test('a second one does not get the directory, and learns who holds it', async () => {
  const folder = await temporaryFolder();
  await takeLock(folder);
  const second = takeLock(folder);
  await expect(second).rejects.toThrow(`in use by process ${process.pid}`);
  await expect(second).rejects.toHaveProperty('name', 'DataDirError');
  expect(await readdir(folder)).toHaveLength(1);
});

test('a released directory can be taken again, and nothing is left behind', async () => {
  const folder = await temporaryFolder();
  const lock = await takeLock(folder);
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await expect(takeLock(folder)).resolves.toBeDefined();
});

test('the directory of a dead process is taken over', async () => {
  const folder = await folderClaimedBy(await deadPid(), 'boot_1');
  await takeLock(folder);
  expect(await readdir(folder)).toEqual([expect.stringContaining(`lock.${process.pid}.`)]);
});

test.runIf(process.platform === 'linux')('a later process with the same number takes over', async () => {
  await expect(takeLock(await folderClaimedBy(process.pid, 'another-boot_1'))).resolves.toBeDefined();
});

test('the directory of a living process is respected', async () => {
  const folder = await folderClaimedBy(process.ppid, await processBirth(process.ppid));
  await expect(takeLock(folder)).rejects.toThrow(`in use by process ${process.ppid}`);
});

test('of several at once no two get it', async () => {
  const folder = await folderClaimedBy(await deadPid(), '');
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
});

test('other files in the directory are left alone', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'lock.txt'), '');
  await writeFile(join(folder, 'identity.json'), '');
  await (await takeLock(folder)).release();
  expect(await readdir(folder)).toEqual(['identity.json', 'lock.txt']);
});
