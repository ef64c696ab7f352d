import { StoreError, StoreFullError, StoreTakenError } from '../model/errors.js';
import type { Logger } from '../platform/logger.js';

/**
 * Logs that the store failed, which a node survives; also that another run of the peer has it now, for then this one ends
 * without a fault. @throws whatever else it was
 */
export function surviveStoreFailure(error: unknown, logger: Logger, words: string): void {
  if (error instanceof StoreTakenError) logger.info(words, { reason: error.message });
  else if (error instanceof StoreError || error instanceof StoreFullError)
    logger.error(words, { reason: error.message });
  else throw error;
}
