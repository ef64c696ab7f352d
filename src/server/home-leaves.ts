import { randomFraction } from '../platform/random.js';
import type { NodeAddress } from '../protocol/messages.js';
import type { ReachableNode } from '../routing/graph/ways.js';
import type { RemoteOrigin } from '../transport/connection.js';
import type { AcceptedLink, Link } from '../workers/link-owner.js';
import type { WorkerContext } from '../workers/worker-context.js';
import { FallbackNodes } from './fallback-nodes.js';

/** Milliseconds between the leaves that a node sends off: few go at once, many over some seconds. */
const delayPerLeaf = 10;

/** The leaves that a node is home to: each is told where it can go, and sent there when the node shuts down. */
export class HomeLeaves {
  readonly #context: WorkerContext;
  /** The same list for as long as nothing changes. */
  readonly #reachableNodes: () => readonly ReachableNode[];
  #fallbacks: { readonly among: readonly ReachableNode[]; readonly nodes: FallbackNodes };
  /** With the URLs of the fallback nodes that each was told last. */
  readonly #told = new Map<Link, { readonly link: AcceptedLink; readonly urls: string }>();
  #onGone: (() => void) | undefined;

  constructor(context: WorkerContext, reachableNodes: () => readonly ReachableNode[]) {
    this.#context = context;
    this.#reachableNodes = reachableNodes;
    this.#fallbacks = { among: [], nodes: new FallbackNodes([]) };
  }

  /** Where a leaf of this key can go, as it is told in its welcome. */
  fallbackNodesOf(key: Uint8Array, { isLoopback }: RemoteOrigin): NodeAddress[] {
    const among = this.#reachableNodes();
    if (this.#fallbacks.among !== among) this.#fallbacks = { among, nodes: new FallbackNodes(among) };
    return this.#fallbacks.nodes.of(key, isLoopback);
  }

  /** A leaf was let in and welcomed. */
  add(link: AcceptedLink): void {
    this.#told.set(link, { link, urls: urlsOf(this.fallbackNodesOf(link.remote.key, link.origin)) });
  }

  remove(link: Link): void {
    this.#told.delete(link);
    this.#onGone?.();
  }

  /** Other nodes are within reach now: each leaf whose fallback nodes are others is told. */
  nodesChanged(): void {
    for (const { link, urls: told } of this.#told.values()) {
      const list = this.fallbackNodesOf(link.remote.key, link.origin);
      const urls = urlsOf(list);
      if (urls === told) continue;
      this.#told.set(link, { link, urls });
      link.tell({ type: 'fallback-nodes', nodes: list });
    }
  }

  /** Asks each leaf to find another home, not all at once; resolves when they are gone, or late. Undefined if none can go. */
  sendOff(): Promise<void> | undefined {
    const { clock, random, limits } = this.#context;
    const leaves = [...this.#told.values()].filter(({ urls }) => urls !== '').map(({ link }) => link);
    if (leaves.length === 0) return undefined;
    const spread = Math.min(limits.shutdownSpread, leaves.length * delayPerLeaf);
    for (const link of leaves) link.tell({ type: 'go-away', delay: Math.round(randomFraction(random) * spread) });
    return new Promise((resolve) => {
      const timer = clock.after(spread + limits.shutdownPatience, resolve);
      this.#onGone = () => {
        if (leaves.some((link) => this.#told.has(link))) return;
        timer.cancel();
        resolve();
      };
    });
  }
}

function urlsOf(nodes: readonly NodeAddress[]): string {
  return nodes.map(({ url }) => url).join(' ');
}
