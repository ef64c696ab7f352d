import { ClassicLevel } from 'classic-level';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../src/model/errors.js';
import { systemCode } from '../data-dir/data-dir-error.js';
import { isDamage, isHeld, storeError } from './database-error.js';
import type { Database, OpenDatabase } from './database.js';
import type { StoreDamage } from './store-damage.js';
import { copySound, survey, type Survey } from './survey.js';
import { sameRecords, sealTotals, totalsKey, type Totals } from './totals.js';

/** A database in which everything has been read and found to be what was written. */
export interface SoundDatabase {
  readonly database: Database;
  readonly totals: Totals;
  readonly damage: readonly StoreDamage[];
}

/** Where the database is within the directory of the store. */
export const databaseFolder = 'db';
/** What was in the database when damage was last found, for whoever wants to look at it. */
const damagedFolder = 'db.damaged';
/** Where a sound copy is made; complete once `databaseFolder` is gone. */
const copyFolder = 'db.copy';

/**
 * Opens the database in this directory, or makes one, and reads all of it. LevelDB repairs what it cannot open itself. A
 * damaged table would go on misleading searches within it, so what is sound in a damaged database is copied into a new
 * one, which takes its place; the damaged one stays beside it until the next damage.
 * @throws StoreFullError, StoreError saying what to do.
 */
export async function openSoundDatabase(directory: string, open: OpenDatabase): Promise<SoundDatabase> {
  const folder = join(directory, databaseFolder);
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await finishReplacing(directory);
    const { database, found, problem } = await openReadable(folder, open);
    const damage = [...repairs(problem), ...damageIn(found)];
    if (damage.length === 0) return { database, totals: found.stated ?? found.counted, damage };
    const totals = { ...found.counted, commits: found.stated?.commits ?? 0 };
    return { database: await replace(directory, database, totals, open), totals, damage };
  } catch (error) {
    if (isHeld(error)) throw new StoreError(`the store in ${directory} is in use by another process`, { cause: error });
    if (!isDamage(error)) throw storeError(error, `open the store in ${directory}`);
    const words = `the store in ${directory} is damaged beyond repair; restore it from a backup, or move that folder away to begin with an empty one`;
    throw new StoreError(words, { cause: error });
  }
}

interface Readable {
  readonly database: Database;
  readonly found: Survey;
  /** Why it had to be repaired. */
  readonly problem: string | undefined;
}

async function openReadable(folder: string, open: OpenDatabase): Promise<Readable> {
  try {
    await checkNotHeadless(folder);
    return { ...(await openAndRead(folder, open)), problem: undefined };
  } catch (error) {
    if (isHeld(error) || !isDamage(error)) throw error;
    const { message } = storeError(error, 'read it');
    await ClassicLevel.repair(folder);
    return { ...(await openAndRead(folder, open)), problem: message };
  }
}

async function openAndRead(folder: string, open: OpenDatabase): Promise<Omit<Readable, 'problem'>> {
  const database = await open(folder);
  try {
    return { database, found: await survey(database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * LevelDB takes a folder without the file CURRENT for a new database, and clears away everything else in it.
 * @throws Error if there is something to be cleared away.
 */
async function checkNotHeadless(folder: string): Promise<void> {
  const files = await filesIn(folder);
  if (files.includes('CURRENT') || !files.some((file) => /^MANIFEST-|\.(ldb|sst|log)$/.test(file))) return;
  throw new Error('corruption: the file CURRENT does not exist');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function repairs(problem: string | undefined): StoreDamage[] {
  return problem === undefined ? [] : [{ kind: 'repaired', problem }];
}

function damageIn({ stated, counted, damaged, isInconsistent }: Survey): StoreDamage[] {
  const records = damaged.map((key): StoreDamage => ({ kind: 'record', key }));
  const expected = stated ?? { ...counted, records: 0, bytes: 0, sum: 0 };
  const isOther = !sameRecords(expected, counted) || isInconsistent;
  return isOther ? [...records, { kind: 'contents', expected: expected.records, found: counted.records }] : records;
}

async function replace(directory: string, old: Database, totals: Totals, open: OpenDatabase): Promise<Database> {
  const [folder, copy] = [join(directory, databaseFolder), join(directory, copyFolder)];
  try {
    const sound = await open(copy);
    try {
      await copySound(old, sound);
      await sound.write([{ type: 'put', key: totalsKey, value: sealTotals(totals) }]);
    } finally {
      await sound.close();
    }
  } finally {
    await old.close();
  }
  await rm(join(directory, damagedFolder), { recursive: true, force: true });
  await rename(folder, join(directory, damagedFolder));
  await rename(copy, folder);
  return open(folder);
}

/** Does the rest of a replacement that was interrupted, or clears away a copy that was not finished. */
async function finishReplacing(directory: string): Promise<void> {
  const files = await filesIn(directory);
  if (!files.includes(copyFolder)) return;
  const copy = join(directory, copyFolder);
  if (files.includes(databaseFolder)) await rm(copy, { recursive: true });
  else await rename(copy, join(directory, databaseFolder));
}
