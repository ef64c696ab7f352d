import type { Limits } from '../../model/limits.js';
import type { Lookup, PeerInfo } from '../../model/peer.js';
import { foldedId, longestPeerIdUnits, type PeerId } from '../../model/peer-id.js';
import { second } from '../../model/units.js';
import type { Clock } from '../../platform/clock.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { PeerSummary } from '../../protocol/messages.js';
import type { Directory } from '../directory/directory.js';
import type { RoutingLink } from '../network.js';
import { PrefixIndex } from '../prefix-index.js';

/** Peers in one answer: with the longest IDs they fit into one frame. */
const mostFound = 50;

export interface LookupDeskOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly directory: Pick<Directory, 'find' | 'peers'>;
  /** A peer as leaves are told of it. */
  readonly summaryOf: (peer: PeerInfo) => PeerSummary;
}

/** How often a leaf may still ask, as of a moment. */
interface Allowance {
  readonly left: number;
  readonly at: number;
}

/** Finds peers by the beginning of their IDs, for this node and for its leaves, which may not ask too often. */
export class LookupDesk {
  readonly #options: LookupDeskOptions;
  readonly #allowances = new WeakMap<RoutingLink, Allowance>();
  /** Made when somebody is looked up for the first time; a node that is never asked has no work with it. */
  #index: PrefixIndex | undefined;

  constructor(options: LookupDeskOptions) {
    this.#options = options;
  }

  /** Somebody has come into the directory who was not there, or has gone. */
  note(change: 'joined' | 'left', id: PeerId): void {
    if (change === 'joined') this.#index?.add(id);
    else this.#index?.remove(id);
  }

  /** Who has an ID that begins like this, apart from whoever asks. */
  search(prefix: string, asker: PeerId): Lookup {
    if (prefix.length > longestPeerIdUnits) return { peers: [], total: 0 };
    const { directory } = this.#options;
    this.#index ??= new PrefixIndex([...directory.peers()].map(({ id }) => id));
    // One more than are told: the asker may be among them.
    const { ids, total } = this.#index.find(prefix, mostFound + 1);
    const isAskerAmongThem = directory.find(asker) !== undefined && foldedId(asker).startsWith(foldedId(prefix));
    const others = ids.filter((id) => id !== asker).slice(0, mostFound);
    return { peers: others.flatMap((id) => directory.find(id) ?? []), total: total - Number(isAskerAmongThem) };
  }

  /** Answers a leaf. */
  answer(link: RoutingLink, number: number, prefix: string): void {
    const { id } = link.remote;
    const isRefused = !this.#allow(link);
    const { peers, total } = isRefused ? { peers: [], total: 0 } : this.search(prefix, id);
    const lines = peers.map(this.#options.summaryOf);
    link.send(encodeLinkMessage({ type: 'lookup-answer', number, peers: lines, total, isRefused }));
  }

  #allow(leaf: RoutingLink): boolean {
    const { limits, clock } = this.#options;
    const now = clock.now();
    const before = this.#allowances.get(leaf) ?? { left: limits.lookupBurst, at: now };
    const regained = (Math.max(0, now - before.at) / second) * limits.lookupRate;
    const left = Math.min(limits.lookupBurst, before.left + regained);
    this.#allowances.set(leaf, { left: left < 1 ? left : left - 1, at: now });
    return left >= 1;
  }
}
