import type { Identity } from '../model/identity.js';
import type { FileStore } from '../files/file-store.js';
import type { Limits } from '../model/limits.js';
import type { Clock } from '../platform/clock.js';
import type { Crypto } from '../platform/crypto.js';
import type { Verifier } from '../platform/verifier.js';
import type { Logger } from '../platform/logger.js';
import type { Store } from '../platform/store.js';
import type { RandomSource } from '../platform/random.js';
import type { Dialler } from '../transport/connection.js';
import type { NodeRole } from './node-role.js';

/** What the host of a peer hands in. */
export interface Platform {
  readonly clock: Clock;
  /** What deadlines of links go by, which are many and may come a moment late; the clock if not given. */
  readonly deadlines?: Clock;
  /** What short times are measured by, in milliseconds from some moment on; the clock if not given. */
  readonly stopwatch?: () => number;
  readonly random: RandomSource;
  readonly crypto: Crypto;
  /** What checks the signatures of posts; `crypto`, at once, if not given. */
  readonly verifier?: Verifier;
  readonly logger: Logger;
  readonly dialler: Dialler;
}

export interface PeerOptions {
  readonly platform: Platform;
  readonly identity: Identity;
  /** The ID it asks for. */
  readonly desiredId?: string;
  /** Without `desiredId`: the ID it had last time, which gives way if somebody else has it now. Made up if not given. */
  readonly lastId?: string;
  /** URLs of nodes to join through. A node joins all of them and keeps dialling them; a leaf stays with one. */
  readonly peers: readonly string[];
  /** A peer that listens is a node; see `nodeRole`. A leaf if not given. */
  readonly node?: NodeRole;
  readonly limits: Limits;
  /**
   * What the peer keeps beyond its end: the place in its streams, what waits, prekeys, contacts, history. It belongs to this
   * identity alone, and is closed by whoever has opened it. If not given, nothing is kept.
   */
  readonly store?: Store;
  /**
   * `once`, if not given: `join` fails where none of the nodes answers. `until-in`: it resolves when the peer knows what it has kept,
   * and the peer goes on dialling until one answers; what is said until then waits. For a leaf that has been in before.
   */
  readonly joining?: 'once' | 'until-in';
  /** Where files are kept; in memory if not given. */
  readonly files?: FileStore;
  /** Done when the peer has left and its links are closed; `close` waits for it. */
  readonly afterwards?: () => Promise<void>;
}
