import { toHex } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import { day, hour } from '../model/units.js';
import type { Clock } from '../platform/clock.js';

/** A node, and where it was dialled or said that it could be. */
export interface SeenNode extends PeerAddress {
  /** WebSocket URLs, the best first. */
  readonly urls: readonly string[];
}

export interface RememberedNode extends SeenNode {
  /** When it was in the network last, epoch milliseconds, to the hour. */
  readonly seenAt: number;
}

/** The nodes that a node has seen in its network: how it finds back when all that it was given is gone. */
export interface NodeBook {
  /** Seen last first. */
  nodes(): readonly RememberedNode[];
  /** These are in the network now. */
  saw(nodes: readonly SeenNode[]): void;
}

/** Nodes that are remembered. */
const mostNodes = 256;
/** How long one that is not seen any more is. */
const memory = 30 * day;
/** One that is seen again and again is written down once in so long. */
const refresh = hour;

/** A book that ends with the program, unless somebody keeps what it tells. */
export class MemoryNodeBook implements NodeBook {
  readonly #clock: Clock;
  readonly #changed: (nodes: readonly RememberedNode[]) => void;
  readonly #nodes = new Map<string, RememberedNode>();

  /** `changed` is told the whole book each time that there is something new in it. */
  constructor(
    clock: Clock,
    remembered: readonly RememberedNode[] = [],
    changed: (nodes: readonly RememberedNode[]) => void = () => undefined,
  ) {
    this.#clock = clock;
    this.#changed = changed;
    for (const node of remembered) this.#nodes.set(toHex(node.key), node);
  }

  nodes(): readonly RememberedNode[] {
    const oldest = this.#clock.now() - memory;
    const fresh = [...this.#nodes.values()].filter(({ seenAt }) => seenAt >= oldest);
    return fresh.sort((a, b) => b.seenAt - a.seenAt).slice(0, mostNodes);
  }

  saw(nodes: readonly SeenNode[]): void {
    const now = this.#clock.now();
    let isNews = false;
    for (const { id, key, urls } of nodes.slice(0, mostNodes)) {
      const name = toHex(key);
      const before = this.#nodes.get(name);
      const isSame = before?.id === id && before.urls.join(' ') === urls.join(' ');
      if (isSame && Math.abs(now - before.seenAt) < refresh) continue;
      isNews = true;
      this.#nodes.set(name, { id, key, urls, seenAt: now });
    }
    if (!isNews) return;
    const kept = this.nodes();
    this.#nodes.clear();
    for (const node of kept) this.#nodes.set(toHex(node.key), node);
    this.#changed(kept);
  }
}
