import { compareBytes, equalBytes } from '../../model/bytes.js';
import { addressName, type PeerAddress } from '../../model/peer.js';
import type { ServedRoom } from '../../protocol/messages.js';
import type { NodeRecord, Signed } from '../../protocol/records/node-record.js';
import { compareVersions, type Version } from '../order.js';
import { ReachableGraph } from './reachable-graph.js';

/** How a node is reached: over which neighbour, and how many links away. */
export interface Path {
  /** Name (`addressName`) of the neighbour that the way begins with. */
  readonly nextHop: string;
  /** 1 for a neighbour. */
  readonly distance: number;
}

/** What a record changes: nothing that others see, which rooms are served, or which ways there are and how the node is dialled. */
export type RecordChange = 'nothing' | 'rooms' | 'ways';

/** So many nodes tell one that is two links away from a node what that has said of itself: some of them may be lost just then. */
const enoughTellers = 3;

interface Vertex {
  readonly record: Signed<NodeRecord>;
  /** Since when there has been no way to it, as far as ways were computed; undefined while there is one. */
  lostAt: number | undefined;
  /** Names of the nodes it says it is linked to, in the order of their keys, and to which session of each. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** Those of them that name it as well, in the same order; undefined where that has to be found out anew. */
  edges: readonly string[] | undefined;
}

/**
 * The graph of nodes, from what each one says of its links (link-state routing, as OSPF, RFC 2328). An edge counts when
 * both ends list each other, in their present sessions. Every node computes its own next hops from the same records, so all agree on the distances.
 */
export class Topology {
  readonly #self: string;
  readonly #vertices = new Map<string, Vertex>();
  readonly #children = new Map<string, readonly string[]>();
  /** As of the last time that paths were computed; this node has number 0. */
  #graph: ReachableGraph;
  #paths: ReadonlyMap<string, Path> = new Map();

  constructor(self: PeerAddress) {
    this.#self = addressName(self);
    this.#graph = new ReachableGraph(this.#self, () => []);
  }

  /** What is known of a node. */
  recordOf(name: string): Signed<NodeRecord> | undefined {
    return this.#vertices.get(name)?.record;
  }

  *records(): Iterable<Signed<NodeRecord>> {
    for (const { record } of this.#vertices.values()) yield record;
  }

  /** True if a record says more than what is known of that node. */
  isNews(record: NodeRecord): boolean {
    const known = this.recordOf(addressName(record.node));
    return !known || compareVersions(versionOf(record), versionOf(known)) > 0;
  }

  /** Takes in a record; the caller has seen to it that it is genuine and newer. */
  put(record: Signed<NodeRecord>): RecordChange {
    const name = addressName(record.node);
    const known = this.#vertices.get(name);
    const before = this.edgesOf(name);
    const neighbours = neighboursOf(record);
    this.#vertices.set(name, { record, lostAt: known?.lostAt, neighbours, edges: undefined });
    const linkedOtherwise = difference(before, this.edgesOf(name));
    this.#forgetEdges(linkedOtherwise);
    if (!known || linkedOtherwise.length > 0 || !isDialledAlike(known.record, record)) return 'ways';
    return isSameList(known.record.rooms, record.rooms, isSameRoom) ? 'nothing' : 'rooms';
  }

  /** Names of the nodes that a node is linked to, as both ends say. */
  edgesOf(name: string): readonly string[] {
    const vertex = this.#vertices.get(name);
    if (!vertex) return [];
    vertex.edges ??= [...vertex.neighbours.keys()].filter((other) => this.#isEdge(name, other));
    return vertex.edges;
  }

  /**
   * Whether a neighbour of this node, in this session of it, has the record of `origin` from others: it is its own, `origin` names it, or
   * enough nodes that both name come before this one, which may be none of them. Nodes that know the same records leave nobody out.
   */
  isToldByOthers(origin: string, neighbour: string, session: number): boolean {
    const ofOrigin = this.#vertices.get(origin)?.neighbours;
    if (neighbour === origin || ofOrigin?.get(neighbour) === session) return true;
    let tellers = 0;
    for (const between of this.#vertices.get(neighbour)?.neighbours.keys() ?? []) {
      if (!ofOrigin?.has(between)) continue;
      if (between === this.#self) return false;
      tellers += 1;
      if (tellers === enoughTellers) return true;
    }
    return false;
  }

  /** Names of the nodes that there has been no way to since that time or later. */
  lostSince(time: number): string[] {
    return [...this.#vertices].flatMap(([name, { lostAt }]) => (lostAt !== undefined && lostAt >= time ? name : []));
  }

  /** How many nodes are known that there is no way to. */
  get lostNodes(): number {
    return this.#vertices.size - this.#paths.size - 1;
  }

  /** Forgets nodes that there has been no way to since before that time. */
  forgetLost(before: number): void {
    for (const [name, { lostAt }] of this.#vertices) {
      if (lostAt === undefined || lostAt >= before) continue;
      this.#forgetEdges(this.edgesOf(name));
      this.#vertices.delete(name);
    }
  }

  pathTo(name: string): Path | undefined {
    return this.#paths.get(name);
  }

  /** The way to that very session of a node. */
  pathToSession(name: string, incarnation: number): Path | undefined {
    return this.recordOf(name)?.incarnation === incarnation ? this.pathTo(name) : undefined;
  }

  /** Shortest ways to every node that can be reached, by name. */
  paths(): ReadonlyMap<string, Path> {
    return this.#paths;
  }

  /**
   * The neighbours that this node passes an announcement of `origin` on to: those that come right behind it in the tree of
   * shortest paths from there. Nodes that know the same records agree on the tree, so each gets the announcement once.
   * @returns undefined if no way from the origin to this node is known.
   */
  childrenInTreeOf(origin: string): readonly string[] | undefined {
    const known = this.#children.get(origin);
    if (known) return known;
    const root = this.#graph.numberOf(origin);
    if (root === undefined) return undefined;
    const parents = this.#graph.parentsFrom(root);
    const children = this.#graph.edgesOf(0).flatMap((number) => {
      const name = this.#graph.names[number];
      return name !== undefined && number !== root && parents[number] === 0 ? [name] : [];
    });
    this.#children.set(origin, children);
    return children;
  }

  /**
   * The same for what only some nodes are to get: those neighbours right behind this node in the tree of `origin` that are on the way
   * to one of `targets`, or are one themselves.
   * @returns undefined if no way from the origin to this node is known.
   */
  branchesInTreeOf(origin: string, targets: Iterable<string>): ReadonlySet<string> | undefined {
    const root = this.#graph.numberOf(origin);
    if (root === undefined) return undefined;
    const parents = this.#graph.parentsFrom(root);
    const branches = new Set<string>();
    for (const target of targets) {
      let at: number = this.#graph.numberOf(target) ?? root;
      while (at !== root) {
        const parent = parents[at] ?? root;
        if (parent === 0) branches.add(this.#graph.names[at] ?? '');
        at = parent;
      }
    }
    return branches;
  }

  /** Computes the paths anew, as they are from `now` on. */
  recompute(now: number): void {
    this.#children.clear();
    this.#graph = new ReachableGraph(this.#self, (name) => this.edgesOf(name));
    const { names } = this.#graph;
    const parents = this.#graph.parentsFrom(0);
    const paths = new Map<string, Path>();
    for (const [number, name] of names.entries()) {
      if (number === 0) continue;
      // Whoever comes before on the way was found before.
      const before = paths.get(names[parents[number] ?? 0] ?? '');
      paths.set(name, { nextHop: before?.nextHop ?? name, distance: (before?.distance ?? 0) + 1 });
    }
    this.#paths = paths;
    for (const [name, vertex] of this.#vertices)
      vertex.lostAt = name === this.#self || paths.has(name) ? undefined : (vertex.lostAt ?? now);
  }

  /** The edges of these are to be found out anew. */
  #forgetEdges(names: readonly string[]): void {
    for (const name of names) {
      const vertex = this.#vertices.get(name);
      if (vertex) vertex.edges = undefined;
    }
  }

  /** Both list each other, and neither means a session that has passed. */
  #isEdge(a: string, b: string): boolean {
    const [from, to] = [this.#vertices.get(a), this.#vertices.get(b)];
    if (!from || !to) return false;
    return from.neighbours.get(b) === to.record.incarnation && to.neighbours.get(a) === from.record.incarnation;
  }
}

/** Names in the order of their keys, with the session that each link is to. */
function neighboursOf(record: NodeRecord): ReadonlyMap<string, number> {
  const byKey = [...record.neighbours].sort((a, b) => compareBytes(a.key, b.key));
  return new Map(byKey.map((neighbour) => [addressName(neighbour), neighbour.incarnation]));
}

/** What is in one of two lists only. */
function difference(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((name) => !inB.has(name)), ...b.filter((name) => !inA.has(name))];
}

function isDialledAlike(a: NodeRecord, b: NodeRecord): boolean {
  return a.incarnation === b.incarnation && isSameList(a.urls, b.urls, (one, other) => one === other);
}

function isSameRoom(a: ServedRoom, b: ServedRoom): boolean {
  return equalBytes(a.room, b.room) && a.name === b.name && a.members === b.members;
}

function isSameList<T>(before: readonly T[], after: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  const isSameAt = (each: T, at: number): boolean => {
    const other = after[at];
    return other !== undefined && isSame(each, other);
  };
  return before.length === after.length && before.every(isSameAt);
}

function versionOf({ incarnation, sequence }: NodeRecord): Version {
  return { incarnation, counter: sequence };
}
