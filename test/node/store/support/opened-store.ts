import { onTestFinished } from 'vitest';
import { openLevelStore, type LevelStoreOptions, type OpenedStore } from '../../../../node/store/level-store.js';
import { GiB } from '../../../../src/model/units.js';
import { silentLogger, type Logger } from '../../../../src/platform/logger.js';

/** Keeps what is logged as warnings and errors. */
export function complaints(): { logger: Logger; lines: string[] } {
  const lines: string[] = [];
  const keep = (words: string): void => void lines.push(words);
  return { logger: { ...silentLogger, warn: keep, error: keep }, lines };
}

/** A store that is closed when the test is over. */
export async function openedStore(directory: string, options: Partial<LevelStoreOptions> = {}): Promise<OpenedStore> {
  const opened = await openLevelStore(directory, { logger: silentLogger, mostBytes: GiB, ...options });
  onTestFinished(() => opened.store.close());
  return opened;
}
