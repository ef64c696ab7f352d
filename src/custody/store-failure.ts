import { StoreError, StoreFullError } from '../model/errors.js';
import type { Logger } from '../platform/logger.js';

/** Logs that the store failed, which a node survives. @throws whatever else it was */
export function surviveStoreFailure(error: unknown, logger: Logger, words: string): void {
  if (!(error instanceof StoreError) && !(error instanceof StoreFullError)) throw error;
  logger.error(words, { reason: error.message });
}
