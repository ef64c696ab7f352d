import { concatBytes, toHex } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import { addressName, keyTag, taggedName, type PeerAddress } from '../../model/peer.js';
import type { Crypto } from '../../platform/crypto.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { PeerAddressTag, RoomItems, RoomSpread } from '../../protocol/messages.js';
import { RecentMap } from '../../delivery/recent-map.js';
import type { RoutingLink } from '../../routing/network.js';
import { partsOf } from './item-parts.js';

/** Spreads that are remembered, lest one goes round while ways change. */
const rememberedSpreads = 10_000;
/** Bytes of the hash by which one is remembered. */
const markBytes = 16;

export interface RoomSpreadsOptions {
  readonly self: PeerAddress;
  readonly crypto: Crypto;
  readonly limits: Limits;
  /** The links towards nodes that serve a room (as hex), in the tree of shortest paths from the node of that name. */
  readonly branchesFor: (room: string, origin: string) => RoutingLink[];
}

/** How what was said in a room gets to the other nodes that serve it: along the tree from where it was said, over each edge once. */
export class RoomSpreads {
  readonly #options: RoomSpreadsOptions;
  readonly #self: PeerAddressTag;
  readonly #passed = new RecentMap<true>(rememberedSpreads, () => true);

  constructor(options: RoomSpreadsOptions) {
    this.#options = options;
    const { id, key } = options.self;
    this.#self = { id, tag: keyTag(key) };
  }

  /** Something was said here. What was spread from here lately is not spread again, as what its author offers anew. */
  begin(items: RoomItems): void {
    const origin = this.#self;
    for (const part of partsOf(items))
      if (this.#isNew(origin, part)) this.#send(origin, part, this.#options.limits.hopLimit, undefined);
  }

  /** A neighbour passes something on, which goes further. False if it has come before. */
  passOn({ origin, hopLimit, items }: RoomSpread, from: RoutingLink): boolean {
    if (!this.#isNew(origin, items)) return false;
    const hops = Math.min(hopLimit, this.#options.limits.hopLimit) - 1;
    if (hops > 0) for (const part of partsOf(items)) this.#send(origin, part, hops, from);
    return true;
  }

  #send(origin: PeerAddressTag, items: RoomItems, hopLimit: number, from: RoutingLink | undefined): void {
    const isOwn = origin === this.#self;
    const name = isOwn ? addressName(this.#options.self) : taggedName(origin.id, origin.tag);
    const links = this.#options.branchesFor(toHex(items.room), name).filter((link) => link !== from);
    if (links.length === 0) return;
    const message = encodeLinkMessage({ type: 'room-spread', origin, hopLimit, items });
    for (const link of links) link.send(message);
  }

  /**
   * What came once does not go on again. By everything in it: who changes a signature, or names another room or origin, must not
   * stop what he has copied.
   */
  #isNew({ id, tag }: PeerAddressTag, { room, posts, memberships }: RoomItems): boolean {
    if (posts.length + memberships.length === 0) return false;
    const { crypto } = this.#options;
    const items = [...posts, ...memberships].map(({ record, signature }) =>
      crypto.sha256(concatBytes(signature, record)),
    );
    const all = concatBytes(new TextEncoder().encode(`${id}\0`), tag, room, ...items);
    const mark = toHex(crypto.sha256(all).subarray(0, markBytes));
    if (this.#passed.use(mark)) return false;
    this.#passed.set(mark, true);
    return true;
  }
}
