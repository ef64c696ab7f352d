import { closeCodes, type CloseReason } from '../model/close-codes.js';
import { equalBytes } from '../model/bytes.js';
import { JoinError, ProtocolError } from '../model/errors.js';
import type { PeerAddress, PeerInfo } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import { Throttle } from '../platform/throttle.js';
import { Custody } from '../custody/custody.js';
import type { BufferLine } from '../delivery/message.js';
import type { AnnouncedLimits, LinkMessage, RoutedMessage } from '../protocol/messages.js';
import { decodeRouted, readRouted } from '../protocol/routed-codec.js';
import { HeaderAddress, type RoutingHeader } from '../protocol/routing-header.js';
import { refusalOf } from '../routing/directory/admission.js';
import { Forwarder } from '../routing/forwarder.js';
import type { MapSource } from '../routing/map/map-source.js';
import { MeshRouting, type MeshObserver } from '../routing/mesh.js';
import type { Network, RosterObserver } from '../routing/network.js';
import { Tracing } from '../routing/trace/tracing.js';
import type { Dialler, Listener, RemoteOrigin } from '../transport/connection.js';
import type { Applicant } from '../workers/applicant.js';
import type { AcceptedLink, AcceptingOwner, Link, Welcome } from '../workers/link-owner.js';
import { NewIdTally } from '../workers/new-id-tally.js';
import { ServerAccessWorker } from '../workers/server-access-worker.js';
import { isDialableUrl, isLoopbackUrl } from './dialable-url.js';
import { HomeLeaves } from './home-leaves.js';
import type { NodeBook } from './node-book.js';
import { NodeLinks, type LinkOrigin } from './node-links.js';
import { NodeVisits } from './node-visits.js';
import { NodeWays, type NodeWaysOwner } from './node-ways.js';
import { Outcasts } from './outcasts.js';
import { LocalLoop } from './local-loop.js';
import { NodeRooms } from './node-rooms.js';
import { rosterObserver, type Session, type SessionContext } from './session.js';

function partingOf(code: number): 'left' | 'moved' | 'lost' {
  if (code === closeCodes.normal) return 'left';
  return code === closeCodes.moved ? 'moved' : 'lost';
}

/** Undefined for the link of another node. */
function leafOrigin(link: Link): RemoteOrigin | undefined {
  return link.remote.role === 'leaf' && 'origin' in link ? (link as AcceptedLink).origin : undefined;
}

type Stage = 'opening' | 'joining' | 'joined' | 'over';

/** What a node needs beside what every peer does. */
export interface NodeResources {
  readonly listener: Listener;
  readonly dialler: Dialler;
  readonly book: NodeBook;
  /** Told each URL at which a node was reached; if given, nodes are visited to find out. */
  readonly reached?: (url: string) => void;
}

/** A node in the network: it accepts, dials the nodes it was given and those that it remembers, and routes. */
export class NodeSession implements Session, AcceptingOwner, NodeWaysOwner {
  readonly tracing: Tracing;
  readonly #context: SessionContext;
  readonly #access: ServerAccessWorker;
  readonly #mesh: MeshRouting;
  readonly #network: Network;
  readonly #custody: Custody;
  readonly #rooms: NodeRooms;
  readonly #forwarder: Forwarder;
  readonly #asDestination: HeaderAddress;
  readonly #ways: NodeWays;
  readonly #visits: NodeVisits | undefined;
  readonly #links: NodeLinks;
  readonly #newIds: NewIdTally;
  readonly #leaves: HomeLeaves;
  readonly #outcasts: Outcasts;
  /** What hangs on which nodes are within reach, and how: while the network heals that changes with each record that comes. */
  readonly #reach: Throttle;
  #stage: Stage = 'opening';

  constructor(context: SessionContext, resources: NodeResources, given: readonly string[]) {
    const { listener, dialler, book, reached } = resources;
    this.#context = context;
    this.#access = new ServerAccessWorker(context, listener, this);
    this.#asDestination = new HeaderAddress(context.self);
    this.#mesh = new MeshRouting({ ...context, observer: this.#meshObserver() });
    this.#network = new LocalLoop(this.#mesh, context, (message) => this.#taken(message));
    const { self, incarnation } = context;
    context.messenger.enter({ self, network: this.#network, incarnation });
    this.#custody = new Custody({ ...context, network: this.#network, hash: (bytes) => context.crypto.sha256(bytes) });
    this.#rooms = new NodeRooms(context, this.#mesh, this.#network);
    this.tracing = new Tracing({ ...context, network: this.#mesh });
    this.#forwarder = new Forwarder(this.#mesh, context.counters, this.tracing);
    this.#ways = new NodeWays(context, dialler, given, book, this);
    this.#visits = reached && new NodeVisits(context, dialler, reached);
    this.#newIds = new NewIdTally(context.clock, context.limits);
    this.#outcasts = new Outcasts(context.clock, context.limits);
    this.#links = new NodeLinks(context);
    this.#leaves = new HomeLeaves(context, () => this.#mesh.reachableNodes());
    this.#reach = new Throttle(context.clock, context.limits.newsDelay, () => this.#nodesChanged());
  }

  get network(): Network {
    return this.#network;
  }

  get maps(): MapSource {
    return this.#mesh.maps;
  }

  /** @throws ListenError, JoinRefusal, JoinError */
  async join(): Promise<void> {
    await this.#open();
    this.#stage = 'joining';
    await this.#ways.join();
    // It may have been closed in the very moment that it was in.
    if (this.#isStage('joining')) this.#stage = 'joined';
    this.#enterJoined();
  }

  /** @throws ListenError, JoinError */
  async rejoin(): Promise<void> {
    await this.#open();
    this.#stage = 'joined';
    this.#enterJoined();
    this.#ways.rejoin();
  }

  mailboxes(): readonly BufferLine[] {
    return this.#custody
      .buffer()
      .map(({ addressee, messages, bytes }) => ({ to: addressee.id, where: 'mailbox', messages, bytes }));
  }

  waysIn(): readonly string[] {
    return this.#ways.urls;
  }

  wake(): void {
    this.#links.probe();
  }

  async #open(): Promise<void> {
    // Whoever is there when the mesh begins to tell may have mail.
    await Promise.all([this.#custody.open(), this.#rooms.open()]);
    await this.#access.open();
    if (this.#isStage('over')) throw new JoinError('the peer was closed while it joined', 'closed');
    this.#mesh.start(this.#access.urls);
  }

  /** Asked behind an `await`, where the stage may be another one than before. */
  #isStage(stage: Stage): boolean {
    return this.#stage === stage;
  }

  #enterJoined(): void {
    const { self, enter, messenger } = this.#context;
    messenger.leavePrekeys((prekeys) => this.#custody.prekeysFrom(self, prekeys));
    this.#rooms.enter();
    this.#context.files.enter({ self, network: this.#network });
    enter({ kind: 'joined', home: self.id, url: this.#access.urls[0] ?? '' });
  }

  /** Sends the leaves off, says that it leaves, and closes every link. */
  async close(): Promise<void> {
    const wasIn = this.#stage === 'joined';
    this.#stage = 'over';
    this.#ways.rest();
    this.#visits?.stop();
    this.#context.messenger.homeless();
    this.#context.rooms.homeless();
    this.#context.files.homeless();
    this.tracing.close();
    const going = wasIn ? this.#leaves.sendOff() : undefined;
    if (going) await going;
    this.#custody.close();
    this.#rooms.close();
    this.#mesh.leave();
    this.#reach.cancel();
    const words = 'the node shuts down';
    this.#ways.stop(closeCodes.goingAway, words);
    await this.#access.close(closeCodes.goingAway, words);
    await this.#links.empty();
  }

  // ---- accepted links

  admit(applicant: Applicant, origin: RemoteOrigin): Rejection | undefined {
    // Until this node knows the network it cannot tell whose an ID is; nodes may come, for two may wait for each other.
    const isOpenTo = { opening: false, joining: applicant.role === 'node', joined: true, over: false };
    if (!isOpenTo[this.#stage])
      return { kind: 'busy', words: 'this node is not in the network just now: try again in a moment' };
    const outcast = applicant.role === 'node' ? this.#heldDown(applicant.address) : undefined;
    if (outcast) return outcast;
    const { random, clock } = this.#context;
    const { directory } = this.#mesh;
    const refusal = refusalOf(applicant, directory, random, clock.now());
    if (refusal) return refusal;
    // Who was in the network a moment ago, by whatever node, is nobody new.
    const { id, key } = applicant.address;
    const owner = directory.ownerOf(id);
    const isKnown = owner !== undefined && equalBytes(owner.address.key, key);
    return isKnown ? undefined : this.#newIds.refusalOf(origin);
  }

  welcome(link: AcceptedLink, peer: PeerAddress): Welcome {
    const { presentPeers } = this.#mesh.directory;
    const fallbackNodes = this.#leaves.fallbackNodesOf(peer.key, link.origin);
    return { peerCount: presentPeers + 1, limits: this.#announcedLimits(), fallbackNodes };
  }

  linkAccepted(link: AcceptedLink, applicant: Applicant): void {
    if (applicant.role === 'node') {
      this.#addNode(link, 'accepted');
      return;
    }
    this.#links.add(link, 'accepted');
    this.#leaves.add(link);
    this.#mesh.addLeaf(link, applicant.statement, applicant.signed);
  }

  // ---- dialled links

  linkReady(link: Link): void {
    this.#addNode(link, 'dialled');
  }

  refused({ kind, words, suggestedId }: Rejection): void {
    if (kind === 'stale-incarnation') this.#context.end({ kind: 'replaced', words });
    else if (kind === 'duplicate-id') this.#context.yieldId(words);
    else this.#context.end({ kind: 'rejected', code: kind, words, ...(suggestedId ? { suggestedId } : {}) });
  }

  isLinkWanted(node: PeerAddress): boolean {
    return this.#mesh.nodeLink(node) === undefined && this.#outcasts.refusalOf(node.key) === undefined;
  }

  // ---- any link

  linkMessage(link: Link, message: LinkMessage): void {
    switch (message.type) {
      case 'announcement':
        this.#mesh.announced(link, message.announcement);
        return;
      case 'digest':
      case 'answer-end':
      case 'inventory-question':
      case 'inventory':
        this.#mesh.compared(link, message);
        return;
      case 'renewal':
        this.#mesh.renewLeaf(link, message.statement);
        return;
      case 'watch':
      case 'lookup':
      case 'map-question':
        this.#mesh.asked(link, message);
        return;
      case 'prekeys':
        if (link.remote.role !== 'leaf') throw new ProtocolError('only leaves leave prekeys with their home');
        this.#custody.prekeysFrom(link.remote, message.prekeys, leafOrigin(link));
        return;
      case 'room-items':
      case 'room-question':
      case 'room-list-question':
        if (link.remote.role !== 'leaf') throw new ProtocolError('only leaves have a home to speak to of rooms');
        this.#rooms.heard(link, message);
        return;
      case 'room-typing':
        if (link.remote.role === 'leaf') this.#rooms.heard(link, message);
        else this.#rooms.hall.typing(link, message);
        return;
      case 'room-spread':
        this.#rooms.hall.spread(link, message);
        return;
      case 'fallback-nodes':
        // A node finds its neighbours in the records of the nodes.
        return;
      default:
        throw new ProtocolError(`a ${message.type} message, which a node has no use for`);
    }
  }

  routedMessage(link: Link, frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    if (!this.#asDestination.isDestinationOf(header, frame)) {
      this.#forwarder.forward(frame, start, end, header);
      return;
    }
    // What a leaf wrote itself must be as it should be; a neighbour has only passed it on.
    const message =
      link.remote.role === 'leaf'
        ? decodeRouted(frame, start, end, header)
        : readRouted(frame, start, end, header, this.#context.counters);
    if (message && !this.tracing.take(message, header.hopLimit)) this.#taken(message, leafOrigin(link));
  }

  /**
   * A message for this node: for the peer that it is, or for what it does for others. Answers with a prekey go to whoever has asked,
   * which custody knows. A confirmation may concern both: the node may keep what it has said itself. `origin`: of the leaf by whose
   * link it came.
   */
  #taken(message: RoutedMessage, origin?: RemoteOrigin): void {
    const { messenger, files, counters } = this.#context;
    if (files.take(message)) return;
    const { type } = message.body;
    const isOthers = (type === 'prekey-answer' || type === 'confirmation') && this.#custody.take(message);
    if (isOthers && type === 'prekey-answer') return;
    if (messenger.take(message) || isOthers || this.#custody.take(message, origin)) return;
    if (this.#rooms.hall.take(message)) return;
    counters.unreadable += 1;
  }

  linkClosed(link: Link, reason: CloseReason): void {
    this.#mesh.removeLink(link, partingOf(reason.code));
    this.#leaves.remove(link);
    this.#rooms.gone(link);
    this.#context.logger.info('a link is closed', { peer: link.remote.id, ...reason });
    this.#links.remove(link);
  }

  #addNode(link: Link, how: LinkOrigin): void {
    this.#links.add(link, how);
    const outcast = this.#heldDown(link.remote);
    if (outcast) {
      link.close(closeCodes.forbidden, outcast.words);
      return;
    }
    const present = this.#mesh.nodeLink(link.remote);
    const words = 'there is a link between these two nodes already';
    if (present && !this.#links.isBetter(link, present)) {
      // The other end may have dialled because it has lost the present one.
      this.#links.doubt(present);
      link.close(closeCodes.duplicateLink, words);
      return;
    }
    this.#mesh.addNode(link);
    present?.close(closeCodes.duplicateLink, words);
  }

  #heldDown({ key }: PeerAddress): Rejection | undefined {
    const refusal = this.#outcasts.refusalOf(key);
    if (refusal) this.#context.counters.heldDown += 1;
    return refusal;
  }

  #meshObserver(): MeshObserver {
    const observer = rosterObserver(this.#context, () => this.#stage === 'joined');
    const reachable =
      (event: keyof RosterObserver) =>
      (peer: PeerInfo): void => {
        observer[event](peer);
        this.#custody.peerReachable(peer);
      };
    const unreachable =
      (event: keyof RosterObserver) =>
      (peer: PeerInfo): void => {
        observer[event](peer);
        this.#custody.peerUnreachable(peer);
      };
    return {
      joined: reachable('joined'),
      cameBack: reachable('cameBack'),
      moved: reachable('moved'),
      relinked: reachable('relinked'),
      wentAway: unreachable('wentAway'),
      left: unreachable('left'),
      // Who comes or goes is known at once, and remembered.
      nodesChanged: (what) => (what === 'who' ? this.#reach.now() : this.#reach.ask()),
      roomsChanged: () => this.#rooms.hall.serversChanged(),
      synchronised: () => this.#synchronised(),
      cutOff: ({ key }) => this.#outcasts.add(key),
      superseded: (by) => {
        const { self } = this.#context;
        if (by === 'another-key')
          this.refused({ kind: 'duplicate-id', words: `the ID ${self.id} belongs to somebody who had it before` });
        else this.refused({ kind: 'stale-incarnation', words: 'a newer session of this node is in the network' });
      },
    };
  }

  /** The first neighbour has told all that it knows: this node is in. */
  #synchronised(): void {
    if (!this.#ways.arrived()) return;
    this.#stage = 'joined';
    this.#context.messenger.networkReachable();
  }

  #nodesChanged(): void {
    const nodes = this.#mesh.reachableNodes();
    this.#leaves.nodesChanged();
    if (this.#stage !== 'over') this.#custody.nodesChanged(nodes);
    const isLoopback = this.#access.urls.some(isLoopbackUrl);
    const dialable = nodes.map(({ id, key, urls }) => {
      const isSameMachine = isLoopback || this.#isOnThisMachine({ id, key });
      return { id, key, urls: urls.filter((url) => isDialableUrl(url, isSameMachine)) };
    });
    this.#ways.nodesChanged(dialable);
    if (this.#stage !== 'over') this.#visits?.nodesChanged(dialable);
  }

  #isOnThisMachine(node: PeerAddress): boolean {
    const link = this.#mesh.nodeLink(node);
    return link !== undefined && 'origin' in link && (link as AcceptedLink).origin.isLoopback;
  }

  #announcedLimits(): AnnouncedLimits {
    const { frameBytes, leafBacklogBytes, heartbeat, messageBurst, messageRate, roomsPerLeaf, watchedPeers } =
      this.#context.limits;
    return {
      frameBytes,
      backlogBytes: leafBacklogBytes,
      heartbeatMs: heartbeat,
      messageBurst,
      messageRate,
      rooms: roomsPerLeaf,
      watchedPeers,
    };
  }
}
