import { addressName, type PeerAddress, type PeerInfo, type Route } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { NodeRecord, Signed } from '../../protocol/records/node-record.js';
import type { Directory } from '../directory/directory.js';
import type { RoutingLink } from '../network.js';
import { ServedRooms, type RoomListing } from './served-rooms.js';
import type { Path, Topology } from './topology.js';

/** A node that can be reached, for those who may have to dial another one. */
export interface ReachableNode extends PeerAddress {
  readonly urls: readonly string[];
  readonly distance: number;
}

export interface WaysOptions {
  readonly self: PeerAddress;
  readonly incarnation: number;
  readonly topology: Topology;
  readonly directory: Directory;
  /** To other nodes, by their names. */
  readonly links: ReadonlyMap<string, RoutingLink>;
}

type Paths = ReadonlyMap<string, Path>;

/** Which way leads where, from this node: to other nodes, to the peers behind them, and to the rooms that they serve. */
export class Ways {
  readonly #options: WaysOptions;
  readonly #selfName: string;
  /** Undefined where it has to be made anew. */
  #served: ServedRooms | undefined;
  /** Sessions of nodes that could be reached when that was last noted, by name. */
  #reach: ReadonlyMap<string, number> = new Map();
  /** Nodes within reach, as of these paths. */
  #reachable: { readonly paths: Paths; readonly nodes: readonly ReachableNode[] } = { paths: new Map(), nodes: [] };

  constructor(options: WaysOptions) {
    this.#options = options;
    this.#selfName = addressName(options.self);
  }

  // ---- to peers

  /** The link to the next node on the way to somebody. */
  linkTo(id: PeerId): RoutingLink | undefined {
    const { topology, directory, links } = this.#options;
    const home = directory.wayTo(id);
    const path = home && topology.pathTo(home.name);
    return path && links.get(path.nextHop);
  }

  /** None if there is no way. */
  routeTo({ id, role, presence }: PeerInfo): Route | undefined {
    if (presence === 'away') return { id, role, presence };
    const { topology, directory, links } = this.#options;
    const home = directory.wayTo(id);
    if (home?.name === this.#selfName) return { id, role, presence, via: id, hops: 1 };
    const path = home && topology.pathTo(home.name);
    const neighbour = path && links.get(path.nextHop);
    if (!path || !neighbour) return undefined;
    return { id, role, presence, via: neighbour.remote.id, hops: path.distance + (role === 'leaf' ? 1 : 0) };
  }

  /** Hops to a node, or to the home of a leaf; 0 if there is no way, or none is needed. */
  distanceTo(peer: PeerInfo): number {
    const { topology, directory } = this.#options;
    const home = peer.role === 'node' ? addressName(peer) : directory.homeOfLeaf(peer.id)?.name;
    return home === undefined ? 0 : (topology.pathTo(home)?.distance ?? 0);
  }

  // ---- to nodes

  /** Nodes within reach, the nearest first. */
  reachableNodes(): readonly ReachableNode[] {
    const { topology } = this.#options;
    const paths = topology.paths();
    // Asked for with each leaf that comes in, and the same until the ways are others.
    if (this.#reachable.paths !== paths) this.#reachable = { paths, nodes: nodesAlong(paths, topology) };
    return this.#reachable.nodes;
  }

  /** Whether there is a way to this very session. `name`: the node's `addressName`. */
  isReachable(name: string, incarnation: number): boolean {
    const { topology, incarnation: own } = this.#options;
    if (name === this.#selfName) return incarnation === own;
    return topology.pathToSession(name, incarnation) !== undefined;
  }

  /** Notes which sessions of nodes can be reached. True if that are others than before. */
  hasReachChanged(): boolean {
    const { topology } = this.#options;
    const before = this.#reach;
    const reach = new Map<string, number>();
    for (const name of topology.paths().keys()) reach.set(name, topology.recordOf(name)?.incarnation ?? 0);
    this.#reach = reach;
    return reach.size !== before.size || [...reach].some(([name, incarnation]) => before.get(name) !== incarnation);
  }

  // ---- to rooms

  /** Records are others now, or others are within reach: what they serve is looked up anew. */
  forgetRooms(): void {
    this.#served = undefined;
  }

  /** Nodes within reach that serve a room (as hex), the nearest first; not this one. */
  serversOf(room: string): ReachableNode[] {
    const servers = this.#servedRooms().serversOf(room);
    if (servers.size === 0) return [];
    return this.reachableNodes().filter((node) => servers.has(addressName(node)));
  }

  roomListings(): Iterable<RoomListing> {
    return this.#servedRooms().listings();
  }

  /**
   * The links by which what was said in a room goes on that comes from the node of this name: along the tree of shortest paths from
   * there, towards nodes that serve the room. None if no way from there is known.
   */
  branchesFor(room: string, origin: string): RoutingLink[] {
    const { topology, links } = this.#options;
    const branches = topology.branchesInTreeOf(origin, this.#servedRooms().serversOf(room)) ?? [];
    return [...branches].flatMap((name) => links.get(name) ?? []);
  }

  #servedRooms(): ServedRooms {
    this.#served ??= new ServedRooms(this.#recordsWithinReach());
    return this.#served;
  }

  *#recordsWithinReach(): Iterable<Signed<NodeRecord>> {
    const { topology } = this.#options;
    for (const name of [this.#selfName, ...topology.paths().keys()]) {
      const record = topology.recordOf(name);
      if (record) yield record;
    }
  }
}

function nodesAlong(paths: Paths, topology: Topology): ReachableNode[] {
  const nodes: ReachableNode[] = [];
  for (const [name, { distance }] of paths) {
    const record = topology.recordOf(name);
    if (record) nodes.push({ ...record.node, urls: record.urls, distance });
  }
  return nodes.sort((a, b) => a.distance - b.distance);
}
