import { closeCodes, type CloseReason } from '../model/close-codes.js';
import type { Limits } from '../model/limits.js';
import type { RemoteOrigin } from '../transport/connection.js';

interface Count {
  connections: number;
  pending: number;
}

/** Who is connected from where, counted, for the limits that come before a handshake. */
export class GuestTally {
  readonly #limits: Limits;
  readonly #all: Count = { connections: 0, pending: 0 };
  readonly #byAddress = new Map<string, Count>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Why one more connection from there is too many; undefined if it is not. Loopback has no limits per address. */
  refusalOf({ address, isLoopback }: RemoteOrigin): CloseReason | undefined {
    const { connections, connectionsPerAddress, pendingHandshakes, pendingHandshakesPerAddress } = this.#limits;
    const same = this.#byAddress.get(address) ?? { connections: 0, pending: 0 };
    if (this.#all.connections >= connections)
      return { code: closeCodes.full, words: 'this node is full: try another one' };
    if (this.#all.pending >= pendingHandshakes)
      return { code: closeCodes.full, words: 'too many handshakes at once: try again in a moment' };
    if (isLoopback) return undefined;
    if (same.connections >= connectionsPerAddress)
      return { code: closeCodes.tooManyFromAddress, words: 'too many connections from your address' };
    if (same.pending >= pendingHandshakesPerAddress)
      return { code: closeCodes.tooManyFromAddress, words: 'too many handshakes from your address at once' };
    return undefined;
  }

  /** A connection begins its handshake. */
  came(address: string): void {
    this.#add(address, 1, 1);
  }

  /** Its handshake is done. */
  linked(address: string): void {
    this.#add(address, 0, -1);
  }

  /** It is closed. */
  went(address: string, stage: 'pending' | 'linked'): void {
    this.#add(address, -1, stage === 'pending' ? -1 : 0);
  }

  #add(address: string, connections: number, pending: number): void {
    const same = this.#byAddress.get(address) ?? { connections: 0, pending: 0 };
    for (const count of [this.#all, same]) {
      count.connections += connections;
      count.pending += pending;
    }
    if (same.connections === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, same);
  }
}
