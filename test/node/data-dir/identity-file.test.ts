import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { openIdentity } from '../../../node/data-dir/identity-file.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { systemRandom } from '../../../src/platform/random.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const host = { crypto: nodeCrypto(), random: systemRandom, logger: silentLogger };

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

describe('an identity on disk', () => {
  test('is made once and comes back', async () => {
    const folder = join(await temporaryFolder(), 'not', 'there', 'yet');
    const first = await openIdentity(folder, host);
    await first.release();
    const second = await openIdentity(folder, host);
    expect(second.keys).toEqual(first.keys);
  });

  test('remembers the ID that was made up', async () => {
    const folder = await temporaryFolder();
    const first = await openIdentity(folder, host);
    expect(first.lastId).toBeUndefined();
    await first.rememberId('brisk-otter-42');
    await first.release();
    expect((await openIdentity(folder, host)).lastId).toBe('brisk-otter-42');
  });

  test('never gives the same incarnation twice, nor one below the least that is asked for', async () => {
    const folder = await temporaryFolder();
    const first = await openIdentity(folder, host);
    expect(await first.nextIncarnation(1)).toBe(1);
    expect(await Promise.all([first.nextIncarnation(0), first.nextIncarnation(0)])).toEqual([2, 3]);
    expect(await first.nextIncarnation(10)).toBe(10);
    await first.release();
    expect(await (await openIdentity(folder, host)).nextIncarnation(1)).toBe(11);
  });

  test('has the incarnation on disk before it is used', async () => {
    const folder = await temporaryFolder();
    const identity = await openIdentity(folder, host);
    const incarnation = await identity.nextIncarnation(5);
    expect(JSON.parse(await readFile(join(folder, 'identity.json'), 'utf8'))).toMatchObject({ incarnation });
  });

  test('keeps both the ID and the incarnation when they change at once', async () => {
    const folder = await temporaryFolder();
    const identity = await openIdentity(folder, host);
    await Promise.all([identity.nextIncarnation(3), identity.rememberId('alice'), identity.nextIncarnation(0)]);
    expect(JSON.parse(await readFile(join(folder, 'identity.json'), 'utf8'))).toMatchObject({
      id: 'alice',
      incarnation: 4,
    });
  });

  test('leaves nothing but itself in the folder', async () => {
    const folder = await temporaryFolder();
    const identity = await openIdentity(folder, host);
    await identity.nextIncarnation(1);
    await identity.release();
    expect(await readdir(folder)).toEqual(['identity.json']);
  });
});

describe.skipIf(process.platform === 'win32')('the key on disk', () => {
  test('is for its owner only', async () => {
    const folder = join(await temporaryFolder(), 'data');
    const identity = await openIdentity(folder, host);
    await identity.nextIncarnation(1);
    expect(await modeOf(join(folder, 'identity.json'))).toBe('600');
    expect(await modeOf(folder)).toBe('700');
  });

  test('is closed to others again with a warning where it was not', async () => {
    const folder = await temporaryFolder();
    await (await openIdentity(folder, host)).release();
    const path = join(folder, 'identity.json');
    await chmod(path, 0o644);
    const warn = vi.fn();
    await openIdentity(folder, { ...host, logger: { ...silentLogger, warn } });
    expect(await modeOf(path)).toBe('600');
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('mode 644, now 600'));
  });
});

describe('a damaged file', () => {
  const seed = 'ab'.repeat(32);
  test.each([
    ['', 'it is no JSON'],
    ['{"seed": "', 'it is no JSON'],
    ['null', 'it is no JSON object'],
    ['[]', '"seed" is not'],
    [`{"seed": "${seed}00", "id": null, "incarnation": 1}`, '"seed" is not'],
    [`{"seed": "${seed}", "id": 7, "incarnation": 1}`, '"id" is not'],
    [`{"seed": "${seed}", "id": null, "incarnation": -1}`, '"incarnation" is not'],
    [`{"seed": "${seed}", "id": null, "incarnation": 1.5}`, '"incarnation" is not'],
  ])('%s is an error that names it, and is left as it is', async (content, problem) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'identity.json');
    await writeFile(path, content, { mode: 0o600 });
    const opened = openIdentity(folder, host);
    await expect(opened).rejects.toThrow(`the file ${path} is damaged: ${problem}`);
    await expect(opened).rejects.toThrow('restore it from a backup');
    expect(await readFile(path, 'utf8')).toBe(content);
    expect(await readdir(folder)).toEqual(['identity.json']);
  });
});

describe('a data directory that cannot be used', () => {
  test('is an error that says so', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const opened = openIdentity(join(folder, 'file', 'data'), host);
    await expect(opened).rejects.toHaveProperty('name', 'DataDirError');
    await expect(opened).rejects.toThrow('--ephemeral');
  });

  test('is one that another peer uses', async () => {
    const folder = await temporaryFolder();
    await openIdentity(folder, host);
    await expect(openIdentity(folder, host)).rejects.toThrow('the data directory is in use');
  });

  test('is one where the identity is a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'identity.json'));
    await expect(openIdentity(folder, host)).rejects.toHaveProperty('name', 'DataDirError');
  });
});
