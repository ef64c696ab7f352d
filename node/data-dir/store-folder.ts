import { join } from 'node:path';
import { StoreError, StoreFullError } from '../../src/model/errors.js';
import type { Logger } from '../../src/platform/logger.js';
import type { Store } from '../../src/platform/store.js';
import { openLevelStore } from '../store/level-store.js';
import { DataDirError } from './data-dir-error.js';

/**
 * The store of the peer in this data directory, of at most so many bytes. What is damaged in it is told to the logger.
 * @throws DataDirError if it cannot be opened.
 */
export async function openStoreIn(directory: string, mostBytes: number, logger: Logger): Promise<Store> {
  try {
    const { store } = await openLevelStore(join(directory, 'store'), { logger, mostBytes });
    return store;
  } catch (error) {
    if (error instanceof StoreError || error instanceof StoreFullError)
      throw new DataDirError(error.message, { cause: error });
    throw error;
  }
}
