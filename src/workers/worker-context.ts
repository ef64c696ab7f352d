import type { Limits } from '../model/limits.js';
import type { PeerAddress } from '../model/peer.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Crypto, KeyPair } from '../platform/crypto.js';
import type { Logger } from '../platform/logger.js';
import type { NetworkKey } from '../platform/network-key.js';
import type { RandomSource } from '../platform/random.js';

/** What every worker of a peer works with. */
export interface WorkerContext {
  readonly clock: Clock;
  /** For deadlines of links, which are many and may come a moment late. */
  readonly deadlines: Clock;
  readonly random: RandomSource;
  readonly crypto: Crypto;
  readonly logger: Logger;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly self: PeerAddress;
  readonly keys: KeyPair;
  /** Of a node in a network that has a key: it links with nobody who does not know it. */
  readonly networkKey?: NetworkKey;
  /** Which run of this peer this is. */
  readonly incarnation: number;
}
