import type { NetworkMap } from '../../src/model/network-map.js';
import type { PeerId } from '../../src/model/peer-id.js';

/** Milliseconds for which a node that was lost is still drawn. */
export const lostFor = 60_000;

/** What has become of a node, to be said. */
export interface NodeNews {
  readonly id: PeerId;
  readonly what: 'lost' | 'there';
}

/** Remembers since when nodes are lost, so that they go from the drawing a while later, and what is new of them. */
export class LostNodes {
  readonly #since = new Map<PeerId, number>();
  #known: ReadonlySet<PeerId> | undefined;

  /** Takes in another map: what has become of nodes since the one before. */
  take({ nodes }: NetworkMap, now: number): readonly NodeNews[] {
    const reachable = new Set(nodes.filter(({ isReachable }) => isReachable).map(({ id }) => id));
    const before = this.#known;
    this.#known = reachable;
    for (const id of reachable) this.#since.delete(id);
    for (const { id, isReachable } of nodes) if (!isReachable && !this.#since.has(id)) this.#since.set(id, now);
    if (!before) return [];
    const lost = [...before].filter((id) => !reachable.has(id)).map((id): NodeNews => ({ id, what: 'lost' }));
    const there = [...reachable].filter((id) => !before.has(id)).map((id): NodeNews => ({ id, what: 'there' }));
    return [...lost, ...there];
  }

  /** The map without nodes that were lost long ago. */
  without(map: NetworkMap, now: number): NetworkMap {
    // The lost ones stand at the end and have no links: the places of the others stay right.
    const nodes = map.nodes.filter(
      ({ id, isReachable }) => isReachable || now - (this.#since.get(id) ?? now) < lostFor,
    );
    return { ...map, nodes };
  }

  /** When the next one goes: epoch milliseconds; undefined if none is drawn. */
  nextEnd(now: number): number | undefined {
    const ends = [...this.#since.values()].map((since) => since + lostFor).filter((end) => end > now);
    return ends.length === 0 ? undefined : Math.min(...ends);
  }
}
