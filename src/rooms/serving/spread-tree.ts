import { RecentMap } from '../../delivery/recent-map.js';
import { concatBytes, toHex } from '../../model/bytes.js';
import { addressTag, taggedName, type PeerAddress, type PeerAddressTag } from '../../model/peer.js';
import type { Crypto } from '../../platform/crypto.js';
import type { SignedBytes } from '../../protocol/messages.js';
import type { RoutingLink } from '../../routing/network.js';

/** What is remembered, lest it goes round while ways change. */
const remembered = 10_000;
/** Bytes of the hash by which it is remembered. */
const markBytes = 16;

export interface SpreadTreeOptions {
  readonly self: PeerAddress;
  readonly crypto: Crypto;
  /** The links towards nodes that serve a room (as hex), in the tree of shortest paths from the node of that name. */
  readonly branchesFor: (room: string, origin: string) => RoutingLink[];
}

/** The way of what is said in rooms over the nodes that serve them: along the tree from where it was said, over each edge once. */
export class SpreadTree {
  /** Where what is said here begins. */
  readonly self: PeerAddressTag;
  readonly #options: SpreadTreeOptions;
  readonly #passed = new RecentMap<true>(remembered, () => true);

  constructor(options: SpreadTreeOptions) {
    this.#options = options;
    this.self = addressTag(options.self);
  }

  /**
   * What came once does not go on again. By everything in it: who changes a signature, or names another room or origin, must not
   * stop what he has copied.
   */
  isNew({ id, tag }: PeerAddressTag, room: Uint8Array, items: readonly SignedBytes[]): boolean {
    const { crypto } = this.#options;
    const hashes = items.map(({ record, signature }) => crypto.sha256(concatBytes(signature, record)));
    const all = concatBytes(new TextEncoder().encode(`${id}\0`), tag, room, ...hashes);
    const mark = toHex(crypto.sha256(all).subarray(0, markBytes));
    if (this.#passed.use(mark)) return false;
    this.#passed.set(mark, true);
    return true;
  }

  /** To the neighbours on the way, but never back to the one that it is `from`. `message` is made if there are any. */
  send({ id, tag }: PeerAddressTag, room: Uint8Array, from: RoutingLink | undefined, message: () => Uint8Array): void {
    const links = this.#options.branchesFor(toHex(room), taggedName(id, tag)).filter((link) => link !== from);
    if (links.length === 0) return;
    const bytes = message();
    for (const link of links) link.send(bytes);
  }
}
