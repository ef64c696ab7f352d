import type { Limits } from '../../src/model/limits.js';
import type { Refusal } from './refusal.js';

export type Admission =
  | { readonly kind: 'admitted'; /** To be called once, when the connection is closed. */ readonly leave: () => void }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Beyond the limit there is room for refusals in the protocol's own words, which is all that a browser can read. */
export function hardCap(connections: number): number {
  return Math.ceil(connections * 1.1) + 64;
}

/**
 * The last line of defence behind the limits of the core: it closes what is too much with a reason, which takes a
 * WebSocket; what is far too much gets no further than HTTP.
 */
export class ConnectionCaps {
  readonly #inAll: number;
  readonly #perAddress: number;
  readonly #open = new Map<string, number>();
  #total = 0;

  constructor(limits: Pick<Limits, 'connections' | 'connectionsPerAddress'>) {
    this.#inAll = hardCap(limits.connections);
    this.#perAddress = 2 * limits.connectionsPerAddress;
  }

  /** Counts one more connection of `address`, if there is room for it. Loopback is exempt from the cap per address. */
  admit(address: string, isLoopback: boolean): Admission {
    if (this.#total >= this.#inAll) {
      return refused(503, 'This node is full. Try again later, or another node.');
    }
    const ofAddress = this.#open.get(address) ?? 0;
    if (!isLoopback && ofAddress >= this.#perAddress) {
      return refused(429, 'Too many connections from this address. Close some, or try another node.');
    }
    this.#total += 1;
    this.#open.set(address, ofAddress + 1);
    return { kind: 'admitted', leave: () => this.#leave(address) };
  }

  #leave(address: string): void {
    this.#total -= 1;
    const left = (this.#open.get(address) ?? 1) - 1;
    if (left === 0) this.#open.delete(address);
    else this.#open.set(address, left);
  }
}

function refused(status: 429 | 503, words: string): Admission {
  return { kind: 'refused', refusal: { status, words } };
}
