import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLevelStore, type OpenedStore } from '../../../node/store/level-store.js';
import { StoreError } from '../../../src/model/errors.js';
import { GiB } from '../../../src/model/units.js';
import { randomFraction } from '../../../src/platform/random.js';
import type { Store } from '../../../src/platform/store.js';
import { contentOf, put, remove } from '../../platform/store-contract.js';
import { seededRandom } from '../../support/seeded-random.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { complaints, openedStore } from './support/opened-store.js';

const random = seededRandom(7);
const below = (bound: number): number => Math.floor(randomFraction(random) * bound);

/** All values that were ever put under each key, and those that are there in the end. */
class History {
  readonly ever = new Map<string, Set<string>>();
  readonly last = new Map<string, string>();

  async write(store: Store, writes: number): Promise<void> {
    for (let at = 0; at < writes; at += 1) {
      const changes = Array.from({ length: 1 + below(6) }, () => {
        const key = `k/${below(400)}`;
        if (below(6) === 0) return remove(key);
        return put(key, ...random.bytes(below(200)));
      });
      await store.write(changes);
      for (const change of changes)
        if (change.kind === 'put') {
          const value = change.value.join();
          this.ever.set(change.key, (this.ever.get(change.key) ?? new Set<string>()).add(value));
          this.last.set(change.key, value);
        } else if (change.kind === 'delete') this.last.delete(change.key);
    }
  }
}

/** Closed in good order; a part of it is in tables, and a part in the log. */
async function storeWithHistory(): Promise<{ folder: string; history: History }> {
  const folder = await temporaryFolder();
  const history = new History();
  for (let session = 0; session < 3; session += 1) {
    const { store } = await openLevelStore(folder, { logger: complaints().logger, mostBytes: GiB });
    await history.write(store, 80);
    await store.close();
  }
  return { folder, history };
}

async function readAll(store: Store): Promise<Map<string, string>> {
  const entries = await store.scan({ prefix: '' });
  return new Map(entries.map(({ key, value }) => [key, value.join()]));
}

/** Every file with records or with what leads to them. */
async function filesOf(folder: string): Promise<string[]> {
  const inDatabase = await readdir(join(folder, 'db'));
  const files = inDatabase.filter((file) => /^CURRENT$|^MANIFEST-|\.ldb$|\.log$/.test(file));
  return [...files.map((file) => join('db', file)), 'newest-commit'];
}

/** Damages a copy, and checks that what is missing then is reported and what is there is right. True if reported. */
async function isReported(
  folder: string,
  history: History,
  harm: (folder: string) => Promise<string>,
): Promise<boolean> {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  const what = await harm(copy);
  const { logger, lines } = complaints();
  const options = { logger, mostBytes: GiB };
  let opened: OpenedStore;
  try {
    opened = await openLevelStore(copy, options);
  } catch (error) {
    expect(error, what).toBeInstanceOf(StoreError);
    expect((error as StoreError).message, what).toContain(copy);
    return true;
  }
  const { store, damage } = opened;
  const content = await readAll(store);
  for (const [key, value] of content) {
    expect(history.ever.get(key)?.has(value), `${what}: ${key}`).toBe(true);
    expect((await store.get(key))?.join(), `${what}: ${key}`).toBe(value);
  }
  if (damage.length === 0) expect(content, what).toEqual(history.last);
  else expect(lines.length, what).toBeGreaterThan(0);
  await store.write([put('new', 1)]);
  await store.close();

  const again = await openLevelStore(copy, options);
  expect(again.damage, what).toEqual([]);
  expect(await readAll(again.store), what).toEqual(new Map([...content, ['new', '1']]));
  await again.store.close();
  await rm(copy, { recursive: true });
  return damage.length > 0;
}

async function flipBit(folder: string, file: string, bit: number): Promise<string> {
  const path = join(folder, file);
  const bytes = await readFile(path);
  const at = (bit >>> 3) % bytes.length;
  bytes[at]! ^= 1 << (bit & 7);
  await writeFile(path, bytes);
  return `bit ${bit & 7} of byte ${at} in ${file}`;
}

const rounds = Number(process.env['STORE_FLIPS'] ?? 30);
const patience = 60_000 + 2_000 * rounds;

describe('a damaged store', () => {
  test(
    'returns only what was written and says that something is missing, whichever bit flips',
    async () => {
      const { folder, history } = await storeWithHistory();
      const files = await filesOf(folder);
      let reported = 0;
      for (let round = 0; round < rounds; round += 1) {
        const file = files[round % files.length]!;
        const isBad = await isReported(folder, history, (copy) => flipBit(copy, file, below(2 ** 31)));
        reported += isBad ? 1 : 0;
      }
      // Some bits say nothing: the ends of names, what is deleted already.
      expect(reported).toBeGreaterThan(rounds / 3);
    },
    patience,
  );

  test(
    'does so when a file was cut short',
    async () => {
      const { folder, history } = await storeWithHistory();
      const files = await filesOf(folder);
      for (let round = 0; round < rounds / 2; round += 1) {
        const file = files[round % files.length]!;
        const { length } = await readFile(join(folder, file));
        const left = below(length);
        await isReported(folder, history, async (copy) => {
          await truncate(join(copy, file), left);
          return `${left} of ${length} bytes of ${file}`;
        });
      }
    },
    patience,
  );

  test(
    'does so when a file is gone',
    async () => {
      const { folder, history } = await storeWithHistory();
      const files = await filesOf(folder);
      const isTable = (file: string): boolean => file.endsWith('.ldb');
      const unreported: string[] = [];
      for (const file of files) {
        const harm = async (copy: string): Promise<string> => {
          await rm(join(copy, file));
          return `without ${file}`;
        };
        if (!(await isReported(folder, history, harm))) unreported.push(file);
      }
      // Closed while it makes one table out of others, the database leaves some that nothing is missing without.
      expect(unreported.filter((file) => !isTable(file))).toEqual([]);
      expect(unreported.length).toBeLessThan(files.filter(isTable).length);
    },
    patience,
  );
});

/** A store whose records are all in its log, each of the same length. */
async function logOf(commits: number): Promise<{ folder: string; log: string }> {
  const folder = await temporaryFolder();
  const { store } = await openedStore(folder);
  for (let at = 1; at <= commits; at += 1) await store.write([put(`k/${String(at).padStart(4, '0')}`, ...bytes(200))]);
  await store.close();
  const log = (await readdir(join(folder, 'db'))).find((file) => file.endsWith('.log'))!;
  return { folder, log: join('db', log) };
}

const bytes = (count: number): number[] => new Array<number>(count).fill(7);

describe('what LevelDB says nothing of', () => {
  test('the newest commits are gone: their numbers are told, once', async () => {
    const { folder, log } = await logOf(20);
    const { length } = await readFile(join(folder, log));
    await truncate(join(folder, log), Math.floor((length * 3) / 4));
    const { logger, lines } = complaints();
    const { store, damage } = await openedStore(folder, { logger });
    const left = Object.keys(await contentOf(store)).length;
    expect(left).toBeLessThan(20);
    expect(damage).toEqual([{ kind: 'commits', from: left + 1, to: 20 }]);
    expect(lines).toEqual([
      `the store in ${folder} is damaged: the newest commits are lost, numbers ${left + 1} to 20`,
    ]);
    await store.write([put('new', 1)]);
    await store.close();
    expect((await openedStore(folder)).damage).toEqual([]);
  });

  test('commits in between are gone: how many records are missing is told, once', async () => {
    const { folder, log } = await logOf(300);
    await flipBit(folder, log, 8 * 100);
    const { store, damage } = await openedStore(folder);
    const found = Object.keys(await contentOf(store)).length;
    expect(found).toBeLessThan(300);
    expect(found).toBeGreaterThan(0);
    expect(damage).toEqual([{ kind: 'contents', expected: 300, found }]);
    await store.close();
    expect((await openedStore(folder)).damage).toEqual([]);
  });

  test('a record in a table is another: it is not there, and its key is told', async () => {
    const { folder } = await logOf(20);
    await (await openedStore(folder)).store.close();
    const table = (await readdir(join(folder, 'db'))).find((file) => file.endsWith('.ldb'))!;
    const content = await readFile(join(folder, 'db', table));
    await flipBit(folder, join('db', table), 8 * (content.indexOf(Buffer.from(bytes(200))) + 50));
    const { logger, lines } = complaints();
    const { store, damage } = await openedStore(folder, { logger });
    expect(damage).toEqual([
      { kind: 'record', key: 'k/0001' },
      { kind: 'contents', expected: 20, found: 19 },
    ]);
    expect(lines[0]).toBe(`the store in ${folder} is damaged: the record "k/0001" cannot be read and is lost`);
    expect(await store.get('k/0001')).toBeUndefined();
    expect(Object.keys(await contentOf(store))).toHaveLength(19);
    expect(await store.scan({ prefix: '', limit: 1 })).toMatchObject([{ key: 'k/0002' }]);
  });

  test('the number of the newest commit is gone', async () => {
    const { folder } = await logOf(3);
    await rm(join(folder, 'newest-commit'));
    const { store, damage } = await openedStore(folder);
    expect(damage).toEqual([{ kind: 'mark' }]);
    expect(Object.keys(await contentOf(store))).toHaveLength(3);
    await store.close();
    await writeFile(join(folder, 'newest-commit'), '0000000000000009 00000000\n');
    const again = await openedStore(folder);
    expect(again.damage).toEqual([{ kind: 'mark' }]);
    await again.store.close();
    expect((await openedStore(folder)).damage).toEqual([]);
  });

  test('the whole database is gone', async () => {
    const { folder } = await logOf(3);
    await rm(join(folder, 'db'), { recursive: true });
    const { damage } = await openedStore(folder);
    expect(damage).toEqual([{ kind: 'commits', from: 1, to: 3 }]);
  });
});

test.each<[string, (manifest: string) => Promise<void>]>([
  ['has a manifest that is none', (manifest) => writeFile(manifest, 'nothing that LevelDB knows')],
  ['has no manifest', (manifest) => rm(manifest)],
  ['would be taken for a new one, and cleared away', (manifest) => rm(join(manifest, '..', 'CURRENT'))],
])('a database that %s is repaired, and the damaged one kept beside it', async (_what, harm) => {
  const { folder } = await logOf(20);
  const manifest = (await readdir(join(folder, 'db'))).find((file) => file.startsWith('MANIFEST-'))!;
  await harm(join(folder, 'db', manifest));
  const { store, damage } = await openedStore(folder);
  expect(damage).toEqual([{ kind: 'repaired', problem: expect.stringMatching(/corruption|no such file/i) as string }]);
  expect(Object.keys(await contentOf(store))).toHaveLength(20);
  expect(await readdir(folder)).toEqual(['db', 'db.damaged', 'newest-commit']);
});

test('what cannot be repaired is left alone, and what to do is said', async () => {
  const { folder } = await logOf(20);
  await rm(join(folder, 'db'), { recursive: true });
  await writeFile(join(folder, 'db'), 'a file where a folder should be');
  await expect(openedStore(folder)).rejects.toThrow(folder);
  await expect(openedStore(folder)).rejects.toBeInstanceOf(StoreError);
});

test.each(['the copy is not finished', 'the copy is to take its place'])(
  'a replacement that was interrupted is finished: %s',
  async (state) => {
    const { folder } = await logOf(5);
    await cp(join(folder, 'db'), join(folder, 'db.copy'), { recursive: true });
    if (state === 'the copy is not finished') await rm(join(folder, 'db.copy', 'CURRENT'));
    else await rm(join(folder, 'db'), { recursive: true });
    const { store, damage } = await openedStore(folder);
    expect(damage).toEqual([]);
    expect(Object.keys(await contentOf(store))).toHaveLength(5);
    expect(await readdir(folder)).toEqual(['db', 'newest-commit']);
  },
);
