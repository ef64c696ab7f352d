import { ProtocolError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import type { PeerInfo } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { LinkMessage, PeerSummary } from '../../protocol/messages.js';
import { AwayNews } from './away-news.js';
import type { Directory } from '../directory/directory.js';
import type { RoutingLink } from '../network.js';
import { RosterLines } from './roster-lines.js';
import { Watchers } from './watchers.js';

export interface LeafAudienceOptions {
  /** The ID of this node. */
  readonly self: PeerId;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly directory: Pick<Directory, 'find' | 'peers' | 'presentPeers'>;
  /** A peer as leaves are told of it. */
  readonly summaryOf: (peer: PeerInfo) => PeerSummary;
}

/** What the leaves hear: of everybody while the network is small, else of whom each of them watches. */
type Hearing =
  | { readonly kind: 'whole' }
  /** `told`: how many peers there are, as every leaf knows; `news`: when they are told next, if that has changed. */
  | { readonly kind: 'part'; readonly told: number | 'not-all-the-same'; readonly news: Timer | undefined };

/**
 * The leaves of a node, and what they are told of who comes and goes.
 *
 * 1. In a small network each leaf hears of everybody. Above `small-network` peers, and until there are fewer than
 *    `small-again`, it hears of whom it watches, and from time to time how many there are.
 * 2. Whenever that changes each leaf gets a roster that says which of the two it is from now on; nobody is announced for it.
 * 3. What leaves watch holds for one link and for one time that the network is large: they name it anew in the next.
 */
export class LeafAudience {
  readonly #options: LeafAudienceOptions;
  readonly #leaves = new Map<PeerId, RoutingLink>();
  readonly #watchers = new Watchers();
  readonly #awayNews: AwayNews;
  readonly #rosterLines: RosterLines;
  #hearing: Hearing = { kind: 'whole' };
  #shrinking: 'no' | 'looked-at' = 'no';

  constructor(options: LeafAudienceOptions) {
    this.#options = options;
    const { clock, limits, directory, summaryOf } = options;
    const tell = (id: PeerId): void => {
      const peer = directory.find(id);
      if (peer?.presence === 'away') this.#announce('away', peer);
    };
    this.#rosterLines = new RosterLines(summaryOf);
    this.#awayNews = new AwayNews({ clock, delay: limits.awayNewsDelay, tell });
  }

  get(id: PeerId): RoutingLink | undefined {
    return this.#leaves.get(id);
  }

  /** Returns the link that the leaf had before. */
  set(id: PeerId, link: RoutingLink): RoutingLink | undefined {
    const before = this.#leaves.get(id);
    this.#leaves.set(id, link);
    this.#watchers.forget(id);
    return before;
  }

  delete(id: PeerId): void {
    this.#leaves.delete(id);
    this.#watchers.forget(id);
  }

  /**
   * Tells everybody whom it concerns but the one whom it is about. To be called for each change of the directory. That somebody has gone
   * away is told a while later, if they are still away then.
   */
  tell(kind: 'join' | 'leave' | 'away', peer: PeerInfo): void {
    this.#rosterLines.forget(peer.id);
    this.#judge();
    if (kind === 'away') {
      this.#awayNews.add(peer.id);
      return;
    }
    this.#awayNews.drop(peer.id);
    this.#announce(kind, peer);
  }

  #announce(kind: 'join' | 'leave' | 'away', peer: PeerInfo): void {
    const message = this.#announcement(kind, peer);
    for (const [id, link] of this.#hearersOf(peer.id)) if (id !== peer.id) link.sendNews(message());
  }

  /** Ways have changed: these nodes are nearer now, or farther, and so are their leaves. */
  tellDistances(nodes: readonly PeerInfo[]): void {
    this.#rosterLines.clear();
    if (nodes.length === 0) return;
    if (this.#hearing.kind === 'whole') {
      for (const node of nodes) this.tell('join', node);
      return;
    }
    const moved = new Set(nodes.map(({ id }) => id));
    for (const id of this.#watchers.ids()) {
      const peer = this.#options.directory.find(id as PeerId);
      if (peer?.presence === 'online' && moved.has(peer.home)) this.tell('join', peer);
    }
  }

  /** Tells a leaf that has just come who is there, in parts. */
  tellRoster(link: RoutingLink): void {
    const { directory } = this.#options;
    const { id } = link.remote;
    this.#judge();
    const others = directory.presentPeers - Number(directory.find(id) !== undefined);
    const roster = this.#hearing.kind === 'whole' ? this.#wholeRoster(id) : this.#partialRoster(others);
    for (const message of roster) link.send(message);
    if (this.#hearing.kind === 'part') this.#hearing = { ...this.#hearing, told: 'not-all-the-same' };
  }

  /**
   * A leaf says whom it wants to hear of, and whom not any more; it is told who of them is there.
   * @throws ProtocolError if it names more than the limit `watched-peers`.
   */
  watch(link: RoutingLink, { number, ids, noLonger }: LinkMessage & { readonly type: 'watch' }): void {
    const { limits, directory, summaryOf } = this.#options;
    const leaf = link.remote.id;
    if (this.#leaves.get(leaf) !== link) return;
    for (const id of noLonger) this.#watchers.remove(leaf, id);
    for (const id of ids) this.#watchers.add(leaf, id);
    const count = this.#watchers.count(leaf);
    if (count > limits.watchedPeers)
      throw new ProtocolError(`${count} IDs are watched, ${limits.watchedPeers} are the most`);
    const peers = [...new Set(ids)].flatMap((id) => directory.find(id as PeerId) ?? []).map(summaryOf);
    link.send(encodeLinkMessage({ type: 'lookup-answer', number, peers, total: peers.length, isRefused: false }));
  }

  /** Ends every timer. */
  close(): void {
    this.#awayNews.close();
    if (this.#hearing.kind === 'part') this.#hearing.news?.cancel();
  }

  *#hearersOf(id: PeerId): Iterable<readonly [PeerId, RoutingLink]> {
    if (this.#hearing.kind === 'whole') {
      yield* this.#leaves;
      return;
    }
    for (const leaf of this.#watchers.of(id)) {
      const link = this.#leaves.get(leaf);
      if (link) yield [leaf, link];
    }
  }

  // ---- small and large networks

  /** Looks at how large the network is now, and draws the consequences. */
  #judge(): void {
    const { limits, directory, clock } = this.#options;
    const { presentPeers } = directory;
    if (this.#hearing.kind === 'whole') {
      if (presentPeers > limits.smallNetwork) this.#becomePart();
      return;
    }
    if (presentPeers !== this.#hearing.told) this.#tellCountSoon();
    if (presentPeers >= smallAgain(limits) || this.#shrinking === 'looked-at') return;
    // Whoever else leaves in this turn is not in the roster that everybody gets then.
    this.#shrinking = 'looked-at';
    clock.endOfTurn(() => {
      this.#shrinking = 'no';
      if (directory.presentPeers < smallAgain(limits)) this.#becomeWhole();
    });
  }

  #becomePart(): void {
    const { presentPeers } = this.#options.directory;
    this.#watchers.clear();
    this.#rosterLines.clear();
    this.#hearing = { kind: 'part', told: presentPeers, news: undefined };
    this.#sendAll(this.#partialRoster(presentPeers - 1));
  }

  #becomeWhole(): void {
    if (this.#hearing.kind === 'part') this.#hearing.news?.cancel();
    this.#watchers.clear();
    this.#hearing = { kind: 'whole' };
    if (this.#leaves.size > 0) this.#sendAll(this.#wholeRoster(undefined));
  }

  /** However many come and go: the number is told once in the time of a heartbeat, and in place of one. */
  #tellCountSoon(): void {
    if (this.#hearing.kind === 'whole' || this.#hearing.news) return;
    const { clock, limits, directory } = this.#options;
    const news = clock.after(limits.heartbeat, () => {
      if (this.#hearing.kind === 'whole') return;
      const { presentPeers } = directory;
      const isNews = presentPeers !== this.#hearing.told;
      this.#hearing = { kind: 'part', told: presentPeers, news: undefined };
      if (!isNews) return;
      const count = encodeLinkMessage({ type: 'peer-count', others: presentPeers - 1 });
      for (const link of this.#leaves.values()) link.sendNews(count);
    });
    this.#hearing = { ...this.#hearing, news };
  }

  // ---- messages

  #sendAll(messages: readonly Uint8Array[]): void {
    for (const link of this.#leaves.values()) for (const message of messages) link.send(message);
  }

  /** Encoded when somebody is to be told, and once. */
  #announcement(kind: 'join' | 'leave' | 'away', peer: PeerInfo): () => Uint8Array {
    let message: Uint8Array | undefined;
    return () => {
      message ??= encodeLinkMessage({
        type: 'announcement',
        announcement: { kind, summary: this.#options.summaryOf(peer) },
      });
      return message;
    };
  }

  #wholeRoster(receiver: PeerId | undefined): Uint8Array[] {
    return this.#rosterLines.rosterOf(this.#options.directory.peers(), receiver);
  }

  /** This node alone: the leaf then says whom else it wants to hear of. */
  #partialRoster(others: number): Uint8Array[] {
    const { directory, summaryOf, self } = this.#options;
    const home = directory.find(self);
    const peers = home ? [summaryOf(home)] : [];
    return [encodeLinkMessage({ type: 'roster', peers, first: true, last: true, partOf: others })];
  }
}

/** The border back is never above the one out. */
function smallAgain({ smallNetwork, smallAgain: border }: Limits): number {
  return Math.min(border, smallNetwork);
}
