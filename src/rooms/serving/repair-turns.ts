import { addressName } from '../../model/peer.js';
import { randomFraction, type RandomSource } from '../../platform/random.js';
import type { ReachableNode } from '../../routing/graph/ways.js';

/**
 * With whom a node compares a room next: with each that serves it once, in an order left to chance, before with anybody twice. So any two
 * that serve a room have compared what they have after as many turns as there are others; with dice alone there is no such time, and
 * where clocks are apart only one of the others may have, or be able to take, what is lacking.
 */
export class RepairTurns {
  readonly #random: RandomSource;
  /** Names of the nodes that had their turn in this round, by room. Whoever goes and comes back has had it: they compare as they come. */
  readonly #over = new Map<string, Set<string>>();

  constructor(random: RandomSource) {
    this.#random = random;
  }

  /** Undefined if there are no others. */
  next(room: string, servers: readonly ReachableNode[]): ReachableNode | undefined {
    const before = this.#over.get(room) ?? new Set();
    const left = servers.filter((node) => !before.has(addressName(node)));
    const from = left.length > 0 ? left : servers;
    const next = from[Math.floor(randomFraction(this.#random) * from.length)];
    if (!next) return undefined;
    this.#over.set(room, new Set([...(left.length > 0 ? before : []), addressName(next)]));
    return next;
  }

  /** The room is not compared any more. */
  forget(room: string): void {
    this.#over.delete(room);
  }
}
