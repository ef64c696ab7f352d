import { addressName, type PeerAddress } from '../model/peer.js';
import { equalBytes } from '../model/bytes.js';
import type { Timer } from '../platform/clock.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { CustodyOptions } from './custody-options.js';
import type { PrekeyDrawer } from './prekey-drawer.js';
import { byWeight, type Hash } from './rendezvous.js';

/** Nodes that get a copy. */
const copies = 2;
/** Nodes that may have one: the home, which made the copies, was none of the nodes that it chose from. */
const candidates = copies + 1;
/** Owners looked at in one turn: for each of them one hash for each node. */
const ownersAtOnce = 100;
/** Milliseconds between two such turns. */
const pause = 50;

export type PrekeySpreadOptions = Pick<CustodyOptions, 'self' | 'network' | 'clock' | 'limits'> & {
  readonly hash: Hash;
};

/**
 * Copies the last resort of each owner to two other nodes, so that those who write to it can go on when this node is gone
 * and the owner away. A node that has it already gets it again only if it was out of reach meanwhile.
 */
export class PrekeySpread {
  readonly #options: PrekeySpreadOptions;
  #nodes: readonly PeerAddress[] = [];
  readonly #due = new Set<PrekeyDrawer>();
  #timer: Timer | undefined;

  constructor(options: PrekeySpreadOptions) {
    this.#options = options;
  }

  /** These nodes are within reach now. */
  nodesChanged(nodes: Iterable<PeerAddress>, drawers: Iterable<PrekeyDrawer>): void {
    const { self } = this.#options;
    const before = new Set(this.#nodes.map(addressName));
    this.#nodes = Array.from(nodes, ({ id, key }) => ({ id, key })).filter(({ key }) => !equalBytes(key, self.key));
    // Ways alone make no other choice.
    const isSame = this.#nodes.length === before.size && this.#nodes.every((node) => before.has(addressName(node)));
    for (const drawer of drawers) if (!isSame || drawer.keepers.length < copies) this.#due.add(drawer);
    this.#schedule();
  }

  /** The owner has another last resort. */
  renewed(drawer: PrekeyDrawer): void {
    drawer.keepers = [];
    this.#due.add(drawer);
    this.#schedule();
  }

  /** Who may have a copy of this owner's last resort, the likeliest first. */
  candidatesFor(ownerKey: Uint8Array): readonly PeerAddress[] {
    return byWeight(this.#options.hash, ownerKey, this.#nodes).slice(0, candidates);
  }

  close(): void {
    this.#timer?.cancel();
    this.#due.clear();
  }

  #schedule(): void {
    if (this.#due.size === 0) return;
    this.#timer ??= this.#options.clock.after(pause, () => {
      this.#timer = undefined;
      this.#copySome();
      this.#schedule();
    });
  }

  #copySome(): void {
    let left = ownersAtOnce;
    for (const drawer of this.#due) {
      if (left === 0) return;
      left -= 1;
      this.#due.delete(drawer);
      this.#copy(drawer);
    }
  }

  #copy(drawer: PrekeyDrawer): void {
    const { self, network, limits, hash, clock } = this.#options;
    const { lastResort, ownerKey } = drawer;
    if (!lastResort || lastResort.expiresAt <= clock.now()) return;
    const had = drawer.keepers;
    const body = { type: 'prekey-copy', ownerKey, prekey: lastResort.signed } as const;
    drawer.keepers = byWeight(hash, ownerKey, this.#nodes)
      .slice(0, copies)
      .filter(
        (node) =>
          had.includes(addressName(node)) || network.submit(node, encodeRouted(self, node, limits.hopLimit, body)),
      )
      .map(addressName);
  }
}
