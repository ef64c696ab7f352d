import { closeCodes } from '../model/close-codes.js';
import type { Limits } from '../model/limits.js';
import { ProtocolError } from '../model/errors.js';
import {
  addressName,
  type Lookup,
  type PeerAddress,
  type PeerInfo,
  type RosterExtent,
  type Route,
} from '../model/peer.js';
import type { NetworkMap } from '../model/network-map.js';
import type { PeerId } from '../model/peer-id.js';
import { hour } from '../model/units.js';
import type { Clock, Timer } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Crypto, KeyPair } from '../platform/crypto.js';
import type { Logger } from '../platform/logger.js';
import type { RandomSource } from '../platform/random.js';
import { Throttle } from '../platform/throttle.js';
import type { Announcement, LinkMessage, PeerSummary, ServedRoom, SignedBytes } from '../protocol/messages.js';
import type { AttachmentStatement } from '../protocol/records/attachment.js';
import { Comparisons } from './comparing/comparisons.js';
import { DigestAnswer } from './comparing/digest-answer.js';
import { Digests } from './comparing/digests.js';
import { Directory } from './directory/directory.js';
import { Home, type Parting } from './announcing/home.js';
import { Intake } from './announcing/intake.js';
import { IntakeQueue } from './announcing/intake-queue.js';
import { LeafAudience } from './leaves/leaf-audience.js';
import { LookupDesk } from './leaves/lookup-desk.js';
import { drawMap } from './map/draw-map.js';
import { MapDesk } from './map/map-desk.js';
import type { Network, RosterObserver, RoutingLink } from './network.js';
import { OwnRecord } from './graph/own-record.js';
import { Propagation } from './announcing/propagation.js';
import { greaterChange, Revision } from './graph/revision.js';
import type { RoomListing } from './graph/served-rooms.js';
import { Topology, type RecordChange } from './graph/topology.js';
import { Ways, type ReachableNode } from './graph/ways.js';

/** What two nodes say to each other to come to know the same. */
type Comparing = LinkMessage & { readonly type: 'digest' | 'answer-end' | 'inventory-question' | 'inventory' };

export interface MeshOptions {
  readonly self: PeerAddress;
  readonly keys: KeyPair;
  readonly incarnation: number;
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly random: RandomSource;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly counters: Counters;
  readonly observer: MeshObserver;
}

export interface MeshObserver extends RosterObserver {
  /** Other nodes have come within reach or out of it (`who`), or are only nearer or farther or dialled otherwise now (`how`). */
  nodesChanged(what: 'who' | 'how'): void;
  /** Nodes within reach serve other rooms now, or other nodes are within reach. */
  roomsChanged(): void;
  /** This node knows everything that the neighbour knew, and there is a way over that link. */
  synchronised(link: RoutingLink): void;
  /** A neighbour has passed on a forged record, and its link is being closed. */
  cutOff(neighbour: PeerAddress): void;
  /** This node cannot go on: another key has the better claim to its ID, or a newer session of its own key is there. */
  superseded(by: 'another-key' | 'newer-session'): void;
}

/** How long a node that cannot be reached is remembered. */
const lostNodeTime = hour;
/**
 * Milliseconds between two records of this node: links often come and go many at a time, and each record goes to every node
 * (MinLSInterval in RFC 2328, appendix B).
 */
const publicationPause = 100;

/**
 * What a node knows of the network and does for it: it keeps the graph of nodes and the directory of peers, tells its
 * neighbours what is news to them, tells its leaves who comes and goes, and knows the link to everybody.
 *
 * Its parts: `Topology` the graph, `Directory` the peers, `Propagation` the ways to the neighbours, `Intake` what they say,
 * `Home` the leaves of this node. Here is what ties them together: whenever links or records have changed, the ways are
 * computed once, at the end of that turn, and everybody is told what follows from it.
 */
export class MeshRouting implements Network {
  readonly directory: Directory;
  readonly maps: MapDesk;
  readonly #options: MeshOptions;
  readonly #record: OwnRecord;
  readonly #topology: Topology;
  readonly #propagation: Propagation;
  readonly #ways: Ways;
  readonly #leaves: LeafAudience;
  readonly #lookups: LookupDesk;
  readonly #home: Home;
  readonly #intake: Intake;
  readonly #queue: IntakeQueue;
  readonly #digests: Digests;
  readonly #comparisons: Comparisons;
  /** Links to nodes that this node has no way to yet. */
  readonly #unmet = new Set<RoutingLink>();
  #refresh: Timer | undefined;
  #version = 0;
  readonly #revision: Revision;
  readonly #publications: Throttle;

  constructor(options: MeshOptions) {
    this.#options = options;
    this.#record = new OwnRecord(options);
    this.#revision = new Revision(options.clock, (change, publishes) => this.#settle(change, publishes));
    this.#publications = new Throttle(options.clock, publicationPause, () => this.#revision.ask('nothing', true));
    this.#topology = new Topology(options.self);
    this.directory = new Directory({
      clock: options.clock,
      limits: options.limits,
      observer: this.#rosterObserver(),
      isReachable: (name, incarnation) => this.#ways.isReachable(name, incarnation),
      dueNow: (presentation) => this.#intake.settle(presentation),
    });
    this.#digests = new Digests({ topology: this.#topology, directory: this.directory });
    const parts = { ...options, topology: this.#topology, directory: this.directory, digests: this.#digests };
    this.#propagation = new Propagation(parts);
    this.#ways = new Ways({ ...parts, links: this.#propagation.links });
    const telling = { ...parts, self: options.self.id, summaryOf: (peer: PeerInfo) => this.#summaryOf(peer) };
    this.#leaves = new LeafAudience(telling);
    this.#lookups = new LookupDesk(telling);
    this.maps = new MapDesk({ ...options, draw: () => this.#drawMap() });
    this.#queue = new IntakeQueue(options.clock);
    const answering = {
      ...parts,
      tell: (link: RoutingLink, announcement: Announcement) => this.#propagation.tell(link, announcement),
      end: (link: RoutingLink) => this.#propagation.endAnswer(link),
    };
    this.#comparisons = new Comparisons(options.clock, (link, question) => new DigestAnswer(answering, link, question));
    this.#home = new Home({ ...parts, propagation: this.#propagation, leaves: this.#leaves });
    this.#intake = new Intake({
      ...parts,
      propagation: this.#propagation,
      home: this.#home,
      observer: {
        cutOff: (link) => {
          this.#queue.drop(link);
          options.observer.cutOff(link.remote);
        },
        recordTaken: (change) => this.#revision.ask(change),
        outdone: (sequence) => this.#outdo(sequence),
        superseded: (by) => options.observer.superseded(by),
      },
    });
  }

  /** Takes its place in the network. `urls`: how this node can be dialled, the best first. */
  start(urls: readonly string[]): void {
    this.#record.begin(urls);
    this.#publish();
    this.#refreshLater();
  }

  // ---- the network as delivery and programs see it

  get home(): PeerAddress {
    return this.#options.self;
  }

  find(id: PeerId): PeerInfo | undefined {
    return id === this.#options.self.id ? undefined : this.directory.find(id);
  }

  *peers(): Iterable<PeerInfo> {
    for (const peer of this.directory.peers()) if (peer.id !== this.#options.self.id) yield peer;
  }

  *routes(): Iterable<Route> {
    for (const peer of this.peers()) {
      const route = this.#ways.routeTo(peer);
      if (route) yield route;
    }
  }

  get extent(): RosterExtent {
    return { kind: 'whole', count: Math.max(0, this.directory.presentPeers - 1) };
  }

  get watched(): Iterable<PeerId> {
    return [];
  }

  watch(_ids: Iterable<PeerId>): void {
    // A node hears of everybody.
  }

  unwatch(_id: PeerId): void {
    // The same.
  }

  succeed(_former: Pick<Network, 'extent' | 'watched'>): void {
    // The same.
  }

  hearsOf(_id: PeerId): boolean {
    return true;
  }

  lookup(prefix: string): Promise<Lookup> {
    return Promise.resolve(this.#lookups.search(prefix, this.#options.self.id));
  }

  submit(destination: PeerAddress, message: Uint8Array): boolean {
    const link = this.linkTo(destination.id);
    if (!link) return false;
    link.send(message);
    return true;
  }

  unsentBytes({ id }: PeerAddress): number {
    return this.linkTo(id)?.unsentBytes ?? 0;
  }

  /** The link by which messages to somebody leave this node. */
  linkTo(id: PeerId): RoutingLink | undefined {
    const local = this.#leaves.get(id);
    if (local) return local;
    return id === this.#options.self.id ? undefined : this.#ways.linkTo(id);
  }

  /** Another number means that links or routes may have changed. */
  get version(): number {
    return this.#version;
  }

  /** Nodes within reach, the nearest first. */
  reachableNodes(): readonly ReachableNode[] {
    return this.#ways.reachableNodes();
  }

  nodeLink(node: PeerAddress): RoutingLink | undefined {
    return this.#propagation.links.get(addressName(node));
  }

  // ---- rooms

  /** The rooms that this node serves from now on: the others hear of it. */
  serve(rooms: readonly ServedRoom[]): void {
    if (this.#record.serve(rooms)) this.#republish();
  }

  /** Nodes within reach that serve a room (as hex), the nearest first; not this one. */
  serversOf(room: string): ReachableNode[] {
    return this.#ways.serversOf(room);
  }

  roomListings(): Iterable<RoomListing> {
    return this.#ways.roomListings();
  }

  /** The links by which what was said in a room goes on that comes from the node of this name: see `Ways`. */
  branchesFor(room: string, origin: string): RoutingLink[] {
    return this.#ways.branchesFor(room, origin);
  }

  // ---- links come and go

  /** A link to another node is ready: the two compare what they know, then they count as neighbours. */
  addNode(link: RoutingLink): void {
    this.#version += 1;
    this.#unmet.add(link);
    if (this.#propagation.add(link)) this.#republish();
  }

  /** A leaf has been let in: its link is known from here on, its place in the network announced, the roster told. */
  addLeaf(link: RoutingLink, statement: AttachmentStatement, signed: SignedBytes): void {
    this.#version += 1;
    this.#home.add(link, statement, signed);
  }

  /**
   * A leaf has signed its attachment anew.
   * @throws ProtocolError if it is of another leaf, home or session, too old, or not signed by the leaf.
   */
  renewLeaf(link: RoutingLink, signed: SignedBytes): void {
    this.#home.renew(link, signed);
  }

  /**
   * A leaf says whom it wants to hear of, looks somebody up, or looks at the map.
   * @throws ProtocolError if it is no leaf, or asks for too much.
   */
  asked(link: RoutingLink, question: LinkMessage & { readonly type: 'watch' | 'lookup' | 'map-question' }): void {
    if (link.remote.role !== 'leaf') throw new ProtocolError('only leaves ask who is there');
    if (question.type === 'watch') this.#leaves.watch(link, question);
    else if (question.type === 'map-question') this.maps.asked(link, question.isOver);
    else this.#lookups.answer(link, question.number, question.prefix);
  }

  /** `how`: what became of a leaf whose link it was. */
  removeLink(link: RoutingLink, how: Parting): void {
    if (this.#revision.isOver) return;
    this.#version += 1;
    this.#unmet.delete(link);
    this.maps.forget(link);
    this.#comparisons.drop(link);
    if (this.#propagation.remove(link)) this.#republish();
    else this.#home.remove(link, how);
  }

  // ---- what other nodes say

  /** Another node tells what it knows, in short or of single homes, or asks for the latter. */
  compared(link: RoutingLink, message: Comparing): void {
    if (this.#revision.isOver) return;
    if (link.remote.role !== 'node') {
      link.close(closeCodes.protocolViolation, 'only nodes compare what they know');
      return;
    }
    this.#queue.push(link, () => {
      if (this.#propagation.links.get(addressName(link.remote)) === link) this.#compare(link, message);
    });
  }

  #compare(link: RoutingLink, message: Comparing): void {
    switch (message.type) {
      case 'inventory-question':
        this.#digests.asked(link, message);
        return;
      case 'inventory':
        this.#comparisons.inventories(link, message.number, message.homes);
        return;
      case 'digest':
        this.#propagation.asked(link);
        this.#comparisons.ask(link, message);
        if (message.endsAnswer) this.#compared(link);
        return;
      case 'answer-end':
        this.#compared(link);
    }
  }

  /** A neighbour has told everything that this node lacked. */
  #compared(link: RoutingLink): void {
    if (this.#propagation.compared(link)) this.#republish();
  }

  announced(link: RoutingLink, announcement: Announcement): void {
    if (this.#revision.isOver) return;
    if (link.remote.role !== 'node') {
      link.close(closeCodes.protocolViolation, 'only nodes announce');
      return;
    }
    this.#queue.push(link, () => this.#intake.take(link, announcement));
  }

  /** Leaves the network: says so, and ends every timer. The links are their owner's to close. */
  leave(): void {
    this.#home.announceLeave();
    this.close();
  }

  close(): void {
    this.#revision.end();
    this.#publications.cancel();
    this.directory.close();
    this.#propagation.close();
    this.#home.close();
    this.#leaves.close();
    this.#queue.close();
    this.#comparisons.close();
    this.maps.close();
    this.#refresh?.cancel();
  }

  // ---- what this node says

  /** Signs a record of the links as they are now and floods it. */
  #publish(): RecordChange {
    const record = this.#record.sign(this.#propagation.adjacent());
    this.directory.put({ kind: 'node', record });
    const change = this.#topology.put(record);
    this.#propagation.flood({ kind: 'node', record: record.signed });
    return change;
  }

  /** The others hear from time to time that this node is there, and how late it is by its clock. */
  #refreshLater(): void {
    const { clock, limits } = this.#options;
    this.#refresh = clock.after(limits.recordRefresh, () => {
      this.#topology.forgetLost(clock.now() - lostNodeTime);
      this.#republish();
      this.#refreshLater();
    });
  }

  #outdo(sequence: number): void {
    this.#record.outdone(sequence);
    this.#republish();
  }

  /** Signs and floods a record at the end of this turn, for links or rooms are others now; a little later if it has just done so. */
  #republish(): void {
    this.#publications.ask();
  }

  #settle(change: RecordChange, publishes: boolean): void {
    const all = publishes ? greaterChange(change, this.#publish()) : change;
    if (all !== 'nothing') this.#ways.forgetRooms();
    if (all === 'ways') this.#recomputePaths();
    // Links that no shortest way uses are on the map as well.
    if (all === 'ways') this.maps.changed();
    if (all === 'rooms') this.#options.observer.roomsChanged();
    if (!this.#revision.isOver) this.#meet();
  }

  #recomputePaths(): void {
    const before = this.#topology.paths();
    this.#version += 1;
    this.#topology.recompute(this.#options.clock.now());
    const after = this.#topology.paths();
    const isReachOther = this.#ways.hasReachChanged();
    if (isReachOther) this.directory.reviewAll();
    // Somebody who came within reach may have the better claim to the ID of this node.
    if (this.#revision.isOver) return;
    const moved = [...after].flatMap(([name, { distance }]) => {
      const record = this.#topology.recordOf(name);
      if (!record || !before.has(name) || before.get(name)?.distance === distance) return [];
      return this.find(record.node.id) ?? [];
    });
    this.#leaves.tellDistances(moved);
    this.#propagation.repairSoon();
    this.#options.observer.nodesChanged(isReachOther ? 'who' : 'how');
    this.#options.observer.roomsChanged();
  }

  /** There is a way to nodes now that a link was ready to before. */
  #meet(): void {
    for (const link of this.#unmet) {
      if (!this.#topology.pathTo(addressName(link.remote))) continue;
      this.#unmet.delete(link);
      this.#options.observer.synchronised(link);
    }
  }

  // ---- what leaves hear

  #rosterObserver(): RosterObserver {
    const { observer, self } = this.#options;
    /** Who has come back last, in the passage from away to online that is told with this very object. */
    let back: PeerInfo | undefined;
    const hear =
      (event: keyof RosterObserver, kind: 'join' | 'leave' | 'away') =>
      (peer: PeerInfo): void => {
        this.#version += 1;
        if (event === 'joined' || event === 'left') this.#lookups.note(event, peer.id);
        this.maps.changed();
        if (peer.id === self.id) return;
        // One line tells leaves both that somebody is back and that it has moved.
        if (event !== 'moved' || peer !== back) this.#leaves.tell(kind, peer);
        if (event === 'cameBack') back = peer;
        observer[event](peer);
      };
    return {
      joined: hear('joined', 'join'),
      cameBack: hear('cameBack', 'join'),
      moved: hear('moved', 'join'),
      relinked: hear('relinked', 'join'),
      wentAway: hear('wentAway', 'away'),
      left: hear('left', 'leave'),
    };
  }

  #drawMap(): NetworkMap {
    const { self, limits, clock } = this.#options;
    const { frameBytes } = limits;
    return drawMap({ self, topology: this.#topology, directory: this.directory, frameBytes, now: clock.now() });
  }

  #summaryOf(peer: PeerInfo): PeerSummary {
    return { peer, distance: this.#ways.distanceTo(peer) };
  }
}
