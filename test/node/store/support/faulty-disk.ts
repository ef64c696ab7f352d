import {
  openLevelDatabase,
  type Database,
  type OpenDatabase,
  type Operation,
} from '../../../../node/store/database.js';
import type { DiskState } from '../../../platform/store-contract.js';

/** LevelDB on a disk that can be told to fail, and that can be watched. */
export class FaultyDisk {
  state: DiskState = 'sound';
  /** Batches that were asked for. */
  readonly batches: (readonly Operation[])[] = [];
  opened = 0;
  /** Holds batches back, after they were asked for and before they are written. */
  held: Promise<void> = Promise.resolve();

  /** In the log, though bringing it to the disk failed: it is there when the log is read again, and not before. */
  #inLog: readonly Operation[] = [];

  readonly open: OpenDatabase = async (folder) => {
    const database = await openLevelDatabase(folder);
    this.opened += 1;
    await database.write(this.#inLog);
    this.#inLog = [];
    return {
      get: (key) => database.get(key),
      getMany: (keys) => database.getMany(keys),
      entries: (span, direction, most) => database.entries(span, direction, most),
      write: (operations) => this.#write(database, operations),
      close: () => database.close(),
    };
  };

  async #write(database: Database, operations: readonly Operation[]): Promise<void> {
    this.batches.push(operations);
    await this.held;
    if (this.state === 'full') throw new Error('IO error: 000003.log: No space left on device');
    if (this.state === 'broken') {
      this.#inLog = operations;
      throw new Error('IO error: 000003.log: Input/output error');
    }
    await database.write(operations);
  }
}
