import { equalBytes } from '../../model/bytes.js';
import type { Lookup, PeerAddress, PeerInfo, RosterExtent, Route } from '../../model/peer.js';
import { longestPeerIdUnits, type PeerId } from '../../model/peer-id.js';
import { LookupError, ProtocolError } from '../../model/errors.js';
import type { Announcement, LookupAnswer, PeerSummary } from '../../protocol/messages.js';
import { Inquiries } from './inquiries.js';
import type { LeafObserver, Network, RoutingLink } from '../network.js';
import { PrefixIndex } from '../prefix-index.js';
import { tellChange } from './roster-change.js';
import { WatchList, type WatchChange } from './watch-list.js';

/** Whether the roster of the present home has come whole yet. */
type Intake =
  | { readonly kind: 'homeless' }
  /** The home has let this leaf in, and its roster is on the way. */
  | { readonly kind: 'expecting'; readonly link: RoutingLink }
  | {
      readonly kind: 'collecting';
      readonly link: RoutingLink;
      readonly lines: Lines;
      readonly news: News;
      /** The first of this home, or that of a network that has become large or small. */
      readonly order: 'first' | 'further';
    }
  | { readonly kind: 'current'; readonly link: RoutingLink };

type Lines = Map<PeerId, PeerSummary>;

/** What was announced since the roster began, the last word on each: later than any part of it, whenever that comes. */
type News = Map<PeerId, PeerSummary | 'left'>;

/** How much the home tells. */
type Hearing = { readonly kind: 'whole' } | { readonly kind: 'part'; readonly others: number };

/** The most that a leaf watches, unless its home says otherwise, and that it finds among those whom it knows. */
const standardMost = { watched: 1_000, found: 50 } as const;

/**
 * What a leaf knows of the network: what its home tells it.
 *
 * The roster outlives the link, and the session too if the peer goes on under another ID: a new roster is compared with the
 * old one, and only the differences are told. The very first one is taken in without a word.
 *
 * In a large network the home tells of this node itself and of whom the leaf watches. Invariants:
 * 1. `joined`, `left` and the like are told of what happened in the network, never of what the leaf has begun or ceased to
 *    hear of: whoever it knew of and does not watch is out of the roster without a word, and whoever it finds is in it.
 * 2. Who is watched stays in the roster from one home to the next, until the next has reported.
 */
export class LeafRouting implements Network {
  readonly #self: PeerAddress;
  readonly #observer: LeafObserver;
  readonly #roster: Lines = new Map();
  readonly #watches: WatchList;
  readonly #inquiries = new Inquiries();
  #mostWatched: number = standardMost.watched;
  #isFirst: boolean;
  #hearing: Hearing = { kind: 'whole' };
  #intake: Intake = { kind: 'homeless' };

  /** `known`: whom this peer knew in a session before this one, and has told of. */
  constructor(self: PeerAddress, observer: LeafObserver, known?: Iterable<PeerInfo>) {
    this.#self = self;
    this.#observer = observer;
    this.#watches = new WatchList(this.#mostWatched, () => this.#neededOthers());
    this.#isFirst = known === undefined;
    for (const peer of known ?? []) this.#roster.set(peer.id, { peer, distance: 0 });
  }

  /** A home has let this leaf in; its roster follows. `mostWatched`: as its limits say. */
  attach(link: RoutingLink, mostWatched: number = standardMost.watched): void {
    this.#inquiries.giveUp();
    this.#mostWatched = mostWatched;
    this.#intake = { kind: 'expecting', link };
  }

  detach(link: RoutingLink): void {
    if (this.#intake.kind === 'homeless' || this.#intake.link !== link) return;
    this.#intake = { kind: 'homeless' };
    this.#inquiries.giveUp();
  }

  /** There is no home any more, nor will there be. */
  close(): void {
    this.#intake = { kind: 'homeless' };
    this.#inquiries.giveUp();
  }

  /** Goes on for the network of a session before this one. */
  succeed({ extent, watched }: Pick<Network, 'extent' | 'watched'>): void {
    if (extent.kind === 'part') this.#hearing = { kind: 'part', others: extent.count };
    this.watch(watched);
  }

  /**
   * Takes in a part of the roster. True when the first one of this home has come whole. `partOf`: how many others there are,
   * if these are not all.
   * @throws ProtocolError if there was no beginning.
   */
  takeRoster(peers: readonly PeerSummary[], first: boolean, last: boolean, partOf?: number): boolean {
    if (this.#intake.kind === 'homeless') return false;
    const { link } = this.#intake;
    if (first) {
      const isFurther =
        this.#intake.kind === 'current' || (this.#intake.kind === 'collecting' && this.#intake.order === 'further');
      const order = isFurther ? 'further' : 'first';
      this.#intake = { kind: 'collecting', link, lines: new Map(), news: new Map(), order };
    }
    if (this.#intake.kind !== 'collecting') throw new ProtocolError('a roster that goes on without having begun');
    const { lines, news, order } = this.#intake;
    for (const summary of peers) lines.set(summary.peer.id, summary);
    if (!last) return false;
    this.#intake = { kind: 'current', link };
    for (const [id, word] of news) {
      if (word === 'left') lines.delete(id);
      else lines.set(id, word);
    }
    lines.delete(this.#self.id);
    if (partOf === undefined) this.#takeWhole(lines);
    else this.#takePart(lines, partOf, link);
    return order === 'first';
  }

  /** @throws ProtocolError for what only nodes tell each other. */
  announced(announcement: Announcement): void {
    switch (announcement.kind) {
      case 'join':
      case 'away':
        this.#hear(announcement.summary.peer.id, announcement.summary);
        return;
      case 'leave':
        this.#hear(announcement.summary.peer.id, 'left');
        return;
      default:
        throw new ProtocolError('a record of nodes, sent to a leaf');
    }
  }

  /** The home answers what this leaf has asked. */
  answered(answer: LookupAnswer): void {
    const report = this.#inquiries.answered(answer);
    if (!report || this.#hearing.kind === 'whole') return;
    const lines = new Map(report.lines.map((summary) => [summary.peer.id, summary]));
    for (const id of report.asked) this.#report(id, lines.get(id));
    this.#observer.extentChanged(this.extent);
  }

  /** The network is of another size. */
  counted(others: number): void {
    if (this.#hearing.kind === 'whole') return;
    this.#hearing = { kind: 'part', others };
    this.#observer.extentChanged(this.extent);
  }

  get home(): PeerAddress | undefined {
    return this.#intake.kind === 'homeless' ? undefined : this.#intake.link.remote;
  }

  get extent(): RosterExtent {
    if (this.#hearing.kind === 'whole') return { kind: 'whole', count: this.#roster.size };
    // The count comes now and then; the roster is up to date.
    return { kind: 'part', count: Math.max(this.#hearing.others, this.#roster.size) };
  }

  get watched(): Iterable<PeerId> {
    return this.#watches.ids();
  }

  find(id: PeerId): PeerInfo | undefined {
    return this.#roster.get(id)?.peer;
  }

  *peers(): Iterable<PeerInfo> {
    for (const { peer } of this.#roster.values()) yield peer;
  }

  *routes(): Iterable<Route> {
    if (this.#intake.kind === 'homeless') return;
    const via = this.#intake.link.remote.id;
    for (const { peer, distance } of this.#roster.values()) {
      const { id, role, presence, home } = peer;
      if (presence === 'away') {
        yield { id, role, presence };
        continue;
      }
      const homeDistance = role === 'node' ? distance : (this.#roster.get(home)?.distance ?? distance);
      yield { id, role, presence, via, hops: homeDistance + (role === 'node' ? 1 : 2) };
    }
  }

  hearsOf(id: PeerId): boolean {
    return this.#hearing.kind === 'whole' || this.#watches.isHeard(id);
  }

  watch(ids: Iterable<PeerId>): void {
    for (const id of ids) if (id !== this.#self.id) this.#changeWatches(this.#watches.use(id));
  }

  unwatch(id: PeerId): void {
    this.#changeWatches(this.#watches.drop(id));
  }

  async lookup(prefix: string): Promise<Lookup> {
    if (prefix.length > longestPeerIdUnits) return { peers: [], total: 0 };
    if (this.#hearing.kind === 'whole') {
      const { ids, total } = new PrefixIndex(this.#roster.keys()).find(prefix, standardMost.found);
      return { peers: ids.flatMap((id) => this.find(id) ?? []), total };
    }
    if (this.#intake.kind !== 'current') throw new LookupError('there is no node to ask just now');
    return this.#inquiries.lookup(this.#intake.link, prefix);
  }

  submit(_destination: PeerAddress, message: Uint8Array): boolean {
    if (this.#intake.kind === 'homeless') return false;
    this.#intake.link.send(message);
    return true;
  }

  unsentBytes(): number {
    return this.#intake.kind === 'homeless' ? 0 : this.#intake.link.unsentBytes;
  }

  /** Something may wait for somebody who had the ID that is this peer's now. */
  #neededOthers(): ReadonlySet<PeerId> {
    const needed = new Set(this.#observer.needed());
    needed.delete(this.#self.id);
    return needed;
  }

  #takeWhole(lines: Lines): void {
    const before = this.#hearing.kind;
    this.#hearing = { kind: 'whole' };
    if (this.#isFirst) {
      for (const [id, summary] of lines) this.#roster.set(id, summary);
      this.#isFirst = false;
      return;
    }
    for (const id of [...this.#roster.keys()]) if (!lines.has(id)) this.#change(id, 'left');
    for (const [id, summary] of lines) {
      // Of those whom this leaf did not hear of nobody knows whether they have just come.
      if (before === 'part' && !this.#roster.has(id) && !this.#watches.isHeard(id)) this.#find(id, summary);
      else this.#change(id, summary);
    }
    if (before === 'whole') return;
    for (const id of [...this.#watches.ids()])
      if (!lines.has(id) && !this.#watches.isHeard(id)) this.#observer.missing(id);
    this.#observer.extentChanged(this.extent);
  }

  #takePart(lines: Lines, others: number, link: RoutingLink): void {
    const knewEverybody = this.#hearing.kind === 'whole' && !this.#isFirst;
    const watched = this.#watches.begin(this.#mostWatched, knewEverybody ? 'everybody' : 'who-was-heard');
    const kept = new Set(watched);
    this.#hearing = { kind: 'part', others };
    for (const id of [...this.#roster.keys()]) if (!lines.has(id) && !kept.has(id)) this.#roster.delete(id);
    for (const [id, summary] of lines) {
      if (this.#roster.has(id)) this.#change(id, summary);
      else this.#find(id, summary);
    }
    this.#isFirst = false;
    this.#observer.extentChanged(this.extent);
    this.#inquiries.watch(link, { added: watched, removed: [] });
  }

  #hear(id: PeerId, last: PeerSummary | 'left'): void {
    // What comes before the roster begins is in it.
    if (this.#intake.kind === 'collecting') this.#intake.news.set(id, last);
    else if (this.#intake.kind === 'current') {
      const before = this.#roster.get(id);
      this.#change(id, last);
      // Somebody who is linked anew, and was away for so short a time that nobody was told: what was on its way may be lost.
      const isAnew = before && last !== 'left' && last.peer.presence === 'online' && isSameLine(before, last);
      if (isAnew) this.#observer.relinked(last.peer);
    }
  }

  /** The home says who has an ID that this leaf watches, if anybody. */
  #report(id: PeerId, summary: PeerSummary | undefined): void {
    const isKnown = this.#roster.has(id) || this.#watches.isHeard(id);
    if (!this.#watches.isWatched(id)) return;
    this.#watches.heard(id);
    if (isKnown) this.#change(id, summary ?? 'left');
    else if (summary) this.#find(id, summary);
    else this.#observer.missing(id);
  }

  /** Somebody is in the roster who has been in the network for who knows how long. */
  #find(id: PeerId, summary: PeerSummary): void {
    this.#roster.set(id, summary);
    this.#observer.found(summary.peer);
  }

  #change(id: PeerId, last: PeerSummary | 'left'): void {
    if (id === this.#self.id) return;
    const before = this.#roster.get(id)?.peer;
    // Said before the home knew that this leaf wants to hear no more of it.
    if (!before && this.#hearing.kind === 'part' && !this.#watches.isWatched(id)) return;
    if (last !== 'left') {
      this.#roster.set(id, last);
      tellChange(before, last.peer, this.#observer);
    } else if (before) {
      this.#roster.delete(id);
      this.#observer.left(before);
    }
  }

  #changeWatches(change: WatchChange): void {
    if (this.#hearing.kind === 'whole' || change.added.length + change.removed.length === 0) return;
    if (this.#intake.kind !== 'current') return;
    const { link } = this.#intake;
    const gone = change.removed.filter((id) => id !== link.remote.id && this.#roster.delete(id));
    this.#inquiries.watch(link, change);
    if (gone.length > 0) this.#observer.extentChanged(this.extent);
  }
}

function isSameLine(a: PeerSummary, b: PeerSummary): boolean {
  return (
    a.distance === b.distance &&
    a.peer.presence === b.peer.presence &&
    a.peer.home === b.peer.home &&
    a.peer.incarnation === b.peer.incarnation &&
    equalBytes(a.peer.key, b.peer.key)
  );
}
