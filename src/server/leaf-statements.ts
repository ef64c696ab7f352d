import type { PeerAddress } from '../model/peer.js';
import type { SignedBytes } from '../protocol/messages.js';
import { signStatement } from '../protocol/records/attachment.js';
import type { WorkerContext } from '../workers/worker-context.js';

/** Signs where a leaf is: each statement is a move further than the one before, and it is the home's clock that counts. */
export class LeafStatements {
  readonly #context: WorkerContext;
  #move = 0;
  /** How far the home's clock is ahead of the own one, in milliseconds. */
  #clockAhead = 0;

  constructor(context: WorkerContext) {
    this.#context = context;
  }

  /** For a home that is dialled, whose clock shows `time`. */
  sign(home: PeerAddress, time: number): SignedBytes {
    const { crypto, keys, self, incarnation, limits, clock } = this.#context;
    this.#move += 1;
    this.#clockAhead = time - clock.now();
    const expiresAt = time + limits.attachmentLifetime;
    return signStatement(crypto, keys, { leaf: self, home, incarnation, move: this.#move, expiresAt });
  }

  /** For the present home, which shall hold for longer. */
  renew(home: PeerAddress): SignedBytes {
    return this.sign(home, this.#context.clock.now() + this.#clockAhead);
  }
}
