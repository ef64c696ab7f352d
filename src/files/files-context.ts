import type { Place } from '../delivery/delivery-context.js';
import type { Limits } from '../model/limits.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Crypto, KeyPair } from '../platform/crypto.js';
import type { Logger } from '../platform/logger.js';
import type { RandomSource } from '../platform/random.js';
import type { RunningHash } from '../platform/running-hash.js';
import type { FileStore } from './file-store.js';

/** As whom a peer is in which network. */
export type FilesPlace = Pick<Place, 'self' | 'network'>;

/** What everything about files works with, for as long as the peer lives. */
export interface FilesContext {
  readonly keys: KeyPair;
  readonly crypto: Crypto;
  readonly newHash: () => RunningHash;
  readonly random: RandomSource;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly store: FileStore;
  /** Undefined between two sessions, and while a leaf has no home. */
  readonly place: () => FilesPlace | undefined;
}
