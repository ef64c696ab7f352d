import type { KeySpan } from '../../src/platform/store-keys.js';
import type { Database, Operation, SealedEntry } from './database.js';
import { openRecord } from './sealed-record.js';
import { noTotals, openTotals, totalsKey, withRecord, type Totals } from './totals.js';

/** All that there can be, the totals and damaged keys among it. */
const everything: KeySpan = { first: '', end: '\u{10ffff}' };

/** What a database holds, everything read once. */
export interface Survey {
  /** As the newest commit left them; undefined if there is none or it is damaged. */
  readonly stated: Totals | undefined;
  /** As counted; `commits` says nothing here. */
  readonly counted: Totals;
  /** Keys of records that are not what was written. */
  readonly damaged: readonly string[];
  /** True if looking up a single key finds something else than reading all of them (a damaged index or filter). */
  readonly isInconsistent: boolean;
}

/** @throws LevelDB's error if it cannot read all of it. */
export async function survey(database: Database): Promise<Survey> {
  let stated: Totals | undefined;
  let counted = noTotals;
  let isInconsistent = false;
  const damaged: string[] = [];
  for await (const entries of database.entries(everything, 'up', Infinity)) {
    isInconsistent ||= await differsWhenLookedUp(database, entries);
    for (const [key, sealed] of entries)
      if (!openRecord(key, sealed)) damaged.push(key);
      else if (key === totalsKey) stated = openTotals(sealed);
      else counted = withRecord(counted, key, sealed);
  }
  return { stated, counted, damaged, isInconsistent };
}

async function differsWhenLookedUp(database: Database, entries: readonly SealedEntry[]): Promise<boolean> {
  const found = await database.getMany(entries.map(([key]) => key));
  return entries.some(([, sealed], at) => found[at]?.equals(sealed) !== true);
}

/** Copies what is sound into an empty database. */
export async function copySound(from: Database, to: Database): Promise<void> {
  for await (const entries of from.entries(everything, 'up', Infinity)) {
    const sound = entries.filter(([key, sealed]) => key !== totalsKey && openRecord(key, sealed));
    await to.write(sound.map(([key, value]): Operation => ({ type: 'put', key, value })));
  }
}
