import { join } from 'node:path';
import { StoreError } from '../../src/model/errors.js';
import { GroupCommit, type Outcomes } from '../../src/platform/group-commit.js';
import type { Logger } from '../../src/platform/logger.js';
import { checkKey, copyChanges, prefixSpan, rangeSpan } from '../../src/platform/store-keys.js';
import type { ScanRange, Store, StoreChange, StoreEntry } from '../../src/platform/store.js';
import { openCommitMark, type CommitMark, type MarkReading } from './commit-mark.js';
import { storeError } from './database-error.js';
import { openLevelDatabase, type Database, type OpenDatabase, type Operation } from './database.js';
import { GroupEffect } from './group-effect.js';
import { openRecord } from './sealed-record.js';
import { databaseFolder, openSoundDatabase, type SoundDatabase } from './sound-database.js';
import { reportDamage, type StoreDamage } from './store-damage.js';
import { openTotals, sealTotals, totalsKey, type Totals } from './totals.js';

export interface LevelStoreOptions {
  readonly logger: Logger;
  /** Bytes of keys and values, beyond which nothing is taken in. The files take more, up to about twice as much. */
  readonly mostBytes: number;
  /** Another way to open a database; for tests. */
  readonly open?: OpenDatabase;
}

export interface OpenedStore {
  readonly store: Store;
  /** What was found wrong with what is there; told to the logger as well. Senders offer again what is lost. */
  readonly damage: readonly StoreDamage[];
}

/** A commit that failed and yet may turn up when the database is opened anew. */
interface FailedCommit {
  readonly number: number;
  readonly undo: readonly Operation[];
}

/**
 * After a failed write LevelDB's log may end in a half record, and what is written behind that would be lost when it is
 * read again. So nothing is: the database can be read (`doubtful`) until the next write opens it anew. If it cannot be
 * opened, because the disk is full for instance, whoever comes next tries again (`shut`).
 */
type State =
  | { readonly kind: 'open'; readonly database: Database }
  | { readonly kind: 'doubtful'; readonly database: Database; readonly failed: FailedCommit }
  | { readonly kind: 'shut'; readonly failed: FailedCommit };

/**
 * A store in LevelDB, which reads what has become of its files without a word. What this adds to it:
 *
 * 1. Every record carries a checksum over key and value (`sealRecord`). A damaged one is reported and never returned.
 * 2. Every commit has a number without a gap and the totals of what there is after it (`Totals`), in the same batch as its
 *    changes. When the store is opened everything is read and counted: so records that were lost, were replaced by older
 *    ones or came back, in the log or in tables, are found whenever a later commit, or their own, is still there.
 * 3. The number of the newest commit is kept apart (`CommitMark`, which says when it is written): so the loss of the newest
 *    commits is found, unless the mark was lost or set back with them, as by a power failure within seconds of the commit
 *    or when the whole folder is replaced by an older copy of itself.
 *
 * Not found: which records a lost commit held; damage done to the files while they are open, until the record is read or
 * the store is opened the next time; whoever changes the files on purpose.
 */
class LevelStore implements Store {
  readonly isWhole: boolean;
  readonly #directory: string;
  readonly #options: LevelStoreOptions;
  readonly #open: OpenDatabase;
  readonly #mark: CommitMark;
  readonly #writes = new GroupCommit<readonly StoreChange[]>((group) => this.#commit(group));
  #state: State;
  #totals: Totals;
  #reopening: Promise<Database> | undefined;
  #closing: Promise<void> | undefined;

  constructor(
    directory: string,
    options: LevelStoreOptions,
    database: Database,
    totals: Totals,
    mark: CommitMark,
    damage: readonly StoreDamage[],
  ) {
    this.isWhole = damage.length === 0;
    this.#directory = directory;
    this.#options = options;
    this.#open = options.open ?? openLevelDatabase;
    this.#state = { kind: 'open', database };
    this.#totals = totals;
    this.#mark = mark;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    this.#checkOpen();
    checkKey(key);
    return this.#read(async (database) => {
      const sealed = await database.get(key);
      const value = sealed && this.#sound(key, sealed);
      return value && new Uint8Array(value);
    });
  }

  async write(changes: readonly StoreChange[]): Promise<void> {
    this.#checkOpen();
    await this.#writes.add(copyChanges(changes));
  }

  async scan(range: ScanRange): Promise<readonly StoreEntry[]> {
    this.#checkOpen();
    const span = rangeSpan(range);
    const { limit = Infinity, from = 'start' } = range;
    if (limit === 0) return [];
    return this.#read(async (database) => {
      const found: StoreEntry[] = [];
      for await (const entries of database.entries(span, from === 'start' ? 'up' : 'down', limit))
        for (const [key, sealed] of entries) {
          const value = this.#sound(key, sealed);
          if (value) found.push({ key, value: new Uint8Array(value) });
          if (found.length === limit) return found;
        }
      return found;
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#writes.idle();
    try {
      // What is in doubt must not turn up when the store is opened the next time.
      const database = await this.#writable();
      await database.close();
    } catch (error) {
      this.#options.logger.error(`the store in ${this.#directory} was not closed in good order: ${String(error)}`);
    }
    await this.#mark.close();
  }

  #checkOpen(): void {
    if (this.#closing) throw new StoreError('the store is closed');
  }

  /** The value in a record, if it is sound. */
  #sound(key: string, sealed: Buffer): Buffer | undefined {
    const value = openRecord(key, sealed);
    if (!value) reportDamage(this.#directory, [{ kind: 'record', key }], this.#options.logger);
    return value;
  }

  async #read<T>(task: (database: Database) => Promise<T>): Promise<T> {
    try {
      for (;;) {
        const database = await this.#readable();
        try {
          return await task(database);
        } catch (error) {
          // It was opened anew while it was being read.
          if (this.#state.kind !== 'shut' && this.#state.database === database) throw error;
        }
      }
    } catch (error) {
      throw storeError(error, `read the store in ${this.#directory}`);
    }
  }

  async #commit(group: readonly (readonly StoreChange[])[]): Promise<Outcomes> {
    try {
      const database = await this.#writable();
      const effect = new GroupEffect(await this.#before(database, group.flat()), this.#totals, this.#options.mostBytes);
      const outcomes = group.map((changes) => effect.add(changes));
      const operations = effect.operations();
      if (operations.length === 0) return outcomes;
      const totals = { ...effect.totals, commits: this.#totals.commits + 1 };
      try {
        await database.write([...operations, totalsOperation(totals)]);
      } catch (error) {
        this.#state = { kind: 'doubtful', database, failed: { number: totals.commits, undo: effect.undo() } };
        throw error;
      }
      this.#committed(totals);
      return outcomes;
    } catch (error) {
      throw storeError(error, `write to the store in ${this.#directory}`);
    }
  }

  #committed(totals: Totals): void {
    this.#totals = totals;
    this.#mark.set(totals.commits);
  }

  /** The records under all keys that these changes touch. */
  async #before(database: Database, changes: readonly StoreChange[]): Promise<Map<string, Buffer | undefined>> {
    const records = new Map<string, Buffer | undefined>();
    const keep = (key: string, sealed: Buffer | undefined): void =>
      void records.set(key, sealed && this.#sound(key, sealed) && sealed);
    const prefixes = changes.flatMap((change) => (change.kind === 'delete-range' ? [change.prefix] : []));
    for (const prefix of new Set(prefixes))
      for await (const entries of database.entries(prefixSpan(prefix), 'up', Infinity))
        for (const [key, sealed] of entries) keep(key, sealed);
    const named = changes.flatMap((change) => (change.kind === 'delete-range' ? [] : [change.key]));
    const keys = [...new Set(named)].filter((key) => !records.has(key));
    const found = await database.getMany(keys);
    for (const [at, key] of keys.entries()) keep(key, found[at]);
    return records;
  }

  async #readable(): Promise<Database> {
    return this.#state.kind === 'shut' ? this.#reopen() : this.#state.database;
  }

  async #writable(): Promise<Database> {
    return this.#state.kind === 'open' ? this.#state.database : this.#reopen();
  }

  #reopen(): Promise<Database> {
    this.#reopening ??= this.#openAnew().finally(() => (this.#reopening = undefined));
    return this.#reopening;
  }

  async #openAnew(): Promise<Database> {
    const state = this.#state;
    if (state.kind === 'open') return state.database;
    const { failed } = state;
    if (state.kind === 'doubtful') {
      this.#state = { kind: 'shut', failed };
      await state.database.close();
    }
    const database = await this.#open(join(this.#directory, databaseFolder));
    try {
      await this.#undo(database, failed);
    } catch (error) {
      await database.close();
      throw error;
    }
    this.#state = { kind: 'open', database };
    this.#options.logger.info(`the store in ${this.#directory} can be written again`);
    return database;
  }

  /** Takes a failed commit back, if it turned up nevertheless. */
  async #undo(database: Database, { number, undo }: FailedCommit): Promise<void> {
    const sealed = await database.get(totalsKey);
    const newest = (sealed && openTotals(sealed)?.commits) ?? 0;
    const { commits } = this.#totals;
    if (newest === commits) return;
    if (newest < commits)
      reportDamage(this.#directory, [{ kind: 'commits', from: newest + 1, to: commits }], this.#options.logger);
    const totals = { ...this.#totals, commits: number + 1 };
    // Above its number it was taken back already, by an attempt that was not known to have succeeded.
    if (newest === number) await database.write([...undo, totalsOperation(totals)]);
    this.#committed(totals);
  }
}

/**
 * Opens the store in this directory, or makes one there. Nobody else may have it open: it belongs into a data directory,
 * whose lock sees to that. All of it is read once; see `npm run bench:store` for what that takes.
 * @throws StoreError if it cannot be opened, saying what to do; StoreFullError if there is no room even for that.
 */
export async function openLevelStore(directory: string, options: LevelStoreOptions): Promise<OpenedStore> {
  const { logger, open = openLevelDatabase } = options;
  const sound = await openSoundDatabase(directory, open);
  try {
    const mark = await openCommitMark(join(directory, 'newest-commit'), logger);
    try {
      return await openMarked(directory, options, sound, mark);
    } catch (error) {
      await mark.close();
      throw error;
    }
  } catch (error) {
    await sound.database.close();
    throw storeError(error, `open the store in ${directory}`);
  }
}

async function openMarked(
  directory: string,
  options: LevelStoreOptions,
  { database, totals: found, damage: inDatabase }: SoundDatabase,
  mark: CommitMark,
): Promise<OpenedStore> {
  const { reading } = mark;
  const damage = [...inDatabase, ...missingCommits(reading, found)];
  const totals = {
    ...found,
    commits: reading.kind === 'commits' ? Math.max(reading.commits, found.commits) : found.commits,
  };
  // So that it is reported once.
  if (totals.commits !== found.commits) await database.write([totalsOperation(totals)]);
  await mark.begin(totals.commits);
  reportDamage(directory, damage, options.logger);
  return { store: new LevelStore(directory, options, database, totals, mark, damage), damage };
}

function missingCommits(reading: MarkReading, { commits, records }: Totals): StoreDamage[] {
  if (reading.kind === 'none' && commits === 0) return [];
  if (reading.kind !== 'commits') return [{ kind: 'mark' }];
  // Where there are records and no number, the totals are damaged themselves, and that is reported already.
  if (reading.commits <= commits || (commits === 0 && records > 0)) return [];
  return [{ kind: 'commits', from: commits + 1, to: reading.commits }];
}

function totalsOperation(totals: Totals): Operation {
  return { type: 'put', key: totalsKey, value: sealTotals(totals) };
}
