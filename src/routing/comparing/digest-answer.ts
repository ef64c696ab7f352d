import { equalBytes } from '../../model/bytes.js';
import { addressName, addressTag, taggedName, type PeerAddress } from '../../model/peer.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { Announcement, HomeInventory, OriginDigest } from '../../protocol/messages.js';
import type { Directory } from '../directory/directory.js';
import type { HomeKnowledge } from '../directory/home-ledger.js';
import { readHashes, type ShortHash } from '../directory/knowledge-sum.js';
import type { RoutingLink } from '../network.js';
import type { Topology } from '../graph/topology.js';
import type { Answer, Question } from './comparisons.js';
import { inventoryBytes } from './digests.js';

export interface DigestAnswerOptions {
  readonly topology: Topology;
  readonly directory: Directory;
  readonly tell: (link: RoutingLink, announcement: Announcement) => void;
  /** Says that this was all. */
  readonly end: (link: RoutingLink) => void;
}

/** So few leaves are told of at once rather than asked for: their records take as long as the question would. */
const fewLeaves = 8;
/** Bytes of inventories that are asked for at once. */
const inventoryAtOnce = 32 * 1_024;

/** A home of whose leaves the neighbour does not know the same, and how many it knows. */
interface Difference {
  readonly home: PeerAddress;
  readonly leavesThere: number;
}

/**
 * What a neighbour lacks, by its digest: it is told node records, and the leaves of homes of which it knows none or there are few. Of other
 * homes whose sums differ it is asked first which leaves it knows, some homes at a time, for after a partition, or while many come and go,
 * most sums differ by a few leaves only. Then, if it wants to know, it is told that this was all.
 */
export class DigestAnswer implements Answer {
  readonly #options: DigestAnswerOptions;
  readonly #link: RoutingLink;
  readonly #question: Question;
  /** Homes that are still to be asked for. */
  readonly #unclear: Difference[] = [];
  /** Names of those that the neighbour was asked for. */
  #asked: readonly string[] = [];

  constructor(options: DigestAnswerOptions, link: RoutingLink, question: Question) {
    this.#options = options;
    this.#link = link;
    this.#question = question;
  }

  *begin(): Generator<void> {
    const theirs = new Map(this.#question.origins.map((origin) => [taggedName(origin.id, origin.tag), origin]));
    yield* this.#tellNodes(theirs);
    for (const [name, knowledge] of [...this.#options.directory.homes()]) {
      if (!this.#isWorthTelling(name)) continue;
      const { home, sum } = knowledge;
      const known = theirs.get(name);
      if (isSame(known, knowledge)) continue;
      const leavesThere = known?.leaves ?? 0;
      const isTold = leavesThere === 0 || sum.count <= fewLeaves || inventoryBytes(leavesThere) > inventoryAtOnce;
      if (isTold) yield* this.#tellLeaves(name);
      else this.#unclear.push({ home, leavesThere });
    }
  }

  *taken(inventories: readonly HomeInventory[]): Generator<void> {
    const asked = this.#asked;
    this.#asked = [];
    const known = new Map(inventories.map(({ home, have }) => [taggedName(home.id, home.tag), have]));
    for (const name of asked) {
      const have = known.get(name);
      // Of what did not fit into the frame nothing is known: all of it is told.
      yield* this.#tellLeaves(name, have && readHashes(have));
    }
  }

  get isAllTold(): boolean {
    return this.#unclear.length === 0;
  }

  ask(number: number): void {
    const batch: PeerAddress[] = [];
    let bytes = 0;
    for (let next = this.#unclear.at(-1); next; next = this.#unclear.at(-1)) {
      bytes += inventoryBytes(next.leavesThere);
      if (bytes > inventoryAtOnce) break;
      this.#unclear.pop();
      batch.push(next.home);
    }
    this.#asked = batch.map(addressName);
    const homes = batch.map(addressTag);
    this.#link.send(encodeLinkMessage({ type: 'inventory-question', number, homes }));
  }

  end(): void {
    if (this.#question.answerWanted) this.#options.end(this.#link);
  }

  *#tellNodes(theirs: ReadonlyMap<string, OriginDigest>): Generator<void> {
    const { topology, directory, tell } = this.#options;
    for (const record of [...topology.records()]) {
      // A node that is gone has no claim to its ID any more, and whoever can reach it knows better.
      if (directory.isGone(record.node)) continue;
      const known = theirs.get(addressName(record.node));
      const isNews =
        !known ||
        known.incarnation < record.incarnation ||
        (known.incarnation === record.incarnation && known.sequence < record.sequence);
      if (!isNews) continue;
      tell(this.#link, { kind: 'node', record: record.signed });
      yield;
    }
  }

  *#tellLeaves(home: string, known?: ReadonlySet<ShortHash>): Generator<void> {
    const { directory, tell } = this.#options;
    for (const { attachment, departure } of [...directory.leavesOf(home, known)]) {
      // The departure first: the other side must not see somebody come who has left.
      if (departure) tell(this.#link, { kind: 'departure', departure: departure.signed });
      tell(this.#link, { kind: 'attachment', attachment: attachment.wire });
      yield;
    }
  }

  /** Of a node that is gone, or that nobody knows any more, the leaves are gone as well. */
  #isWorthTelling(home: string): boolean {
    const record = this.#options.topology.recordOf(home);
    return record !== undefined && !this.#options.directory.isGone(record.node);
  }
}

function isSame(known: OriginDigest | undefined, { sum }: HomeKnowledge): boolean {
  return known?.leaves === sum.count && equalBytes(known.leavesSum, sum.bytes);
}
