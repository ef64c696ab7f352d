import type { Limits } from '../model/limits.js';
import type { PeerAddress } from '../model/peer.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Crypto } from '../platform/crypto.js';
import type { Logger } from '../platform/logger.js';
import type { Store } from '../platform/store.js';
import type { Network } from '../routing/network.js';

/** What custody needs of the node that it belongs to. */
export interface CustodyOptions {
  readonly self: PeerAddress;
  /** What goes to the node itself has to get there as well: it writes to people who are away, like anybody else. */
  readonly network: Pick<Network, 'find' | 'submit'>;
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly counters: Counters;
  /** Undefined: nothing outlives the program, so no messages are kept. Whoever handed it in closes it. */
  readonly store: Store | undefined;
}
