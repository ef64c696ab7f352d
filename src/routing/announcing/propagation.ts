import { equalBytes } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import { addressName, type PeerAddress } from '../../model/peer.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { randomFraction, type RandomSource } from '../../platform/random.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { Announcement } from '../../protocol/messages.js';
import type { Departure } from '../../protocol/records/departure.js';
import type { NodeRecord, Signed } from '../../protocol/records/node-record.js';
import type { Digests } from '../comparing/digests.js';
import { Turns } from '../comparing/turns.js';
import type { Directory } from '../directory/directory.js';
import type { RoutingLink } from '../network.js';
import type { Topology } from '../graph/topology.js';

export interface PropagationOptions {
  readonly topology: Topology;
  readonly directory: Directory;
  readonly digests: Pick<Digests, 'send'>;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly limits: Limits;
}

/**
 * How far two neighbours are: they compare what they know first; only then do they name each other in their records, so
 * that nobody finds a way over this link before both ends know what is behind it (as adjacencies in RFC 2328, section 10).
 * `strange`: the other was told nothing of leaves yet. `told`: it has asked what it lacks, and this node does not know yet what it lacks itself.
 */
type Stage = 'strange' | 'told' | 'adjacent';

/**
 * How what is news to this node gets to its neighbours.
 *
 * Link-state records flood: they are few, and the tree is made of them. Those whom the origin of a record names in it have it from
 * there, and the others from some of these. What concerns a leaf follows the tree of shortest paths from its home, once over each edge.
 * A link that came up, and from time to time a random neighbour, is compared with: each sends the other a digest, and gets what it lacks.
 * That repairs what a tree missed while it changed. Until then a new neighbour is not told which leaves have come, and only if it was told of
 * any in an answer which have left: the last digest that it sends says what it lacks by then.
 */
export class Propagation {
  readonly #options: PropagationOptions;
  readonly #neighbours = new Map<string, RoutingLink>();
  readonly #stages = new Map<string, Stage>();
  readonly #turns: Turns;
  #repair: Timer | undefined;

  constructor(options: PropagationOptions) {
    this.#options = options;
    const question = { answerWanted: true, endsAnswer: false };
    this.#turns = new Turns(options.clock, (link) => options.digests.send(link, question));
  }

  get links(): ReadonlyMap<string, RoutingLink> {
    return this.#neighbours;
  }

  /** Neighbours that this node has compared with. */
  adjacent(): Iterable<RoutingLink> {
    return this.#linksIn('adjacent');
  }

  /**
   * A link to another node is ready. A session that is linked anew stays what it was; true if it is another session than
   * that which this node was adjacent to.
   */
  add(link: RoutingLink): boolean {
    const name = addressName(link.remote);
    const before = this.#neighbours.get(name);
    const goesOn = before?.remote.incarnation === link.remote.incarnation;
    const wasAdjacent = this.#stages.get(name) === 'adjacent';
    this.#neighbours.set(name, link);
    if (before) this.#turns.drop(before);
    if (!goesOn) this.#stages.set(name, 'strange');
    this.#turns.want(link);
    this.#repairLater(this.#options.limits.repairInterval);
    return wasAdjacent && !goesOn;
  }

  /** The neighbour has said what it knows, and is told what it lacks from here on. */
  asked({ remote }: RoutingLink): void {
    const name = addressName(remote);
    if (this.#stages.get(name) === 'strange') this.#stages.set(name, 'told');
  }

  /** Says that the neighbour was told everything that it lacked. */
  endAnswer(link: RoutingLink): void {
    const turn = this.#turns.whenItHasAsked(link);
    if (turn === 'later') link.send(encodeLinkMessage({ type: 'answer-end' }));
    else this.#options.digests.send(link, { answerWanted: turn === 'now', endsAnswer: true });
  }

  /** The neighbour has sent everything that this node lacked. True if they had not got as far before. */
  compared(link: RoutingLink): boolean {
    this.#turns.answered(link);
    const name = addressName(link.remote);
    if (this.#neighbours.get(name) !== link || this.#stages.get(name) === 'adjacent') return false;
    this.#stages.set(name, 'adjacent');
    return true;
  }

  /** True if it was the link to that node. */
  remove(link: RoutingLink): boolean {
    this.#turns.drop(link);
    const name = addressName(link.remote);
    if (this.#neighbours.get(name) !== link) return false;
    this.#stages.delete(name);
    return this.#neighbours.delete(name);
  }

  /** To one neighbour. */
  tell(link: RoutingLink, announcement: Announcement): void {
    this.#send(announcement, [link]);
  }

  /** To every neighbour, never back over the link that it came by. */
  flood(announcement: Announcement, except?: RoutingLink): void {
    this.#send(announcement, this.#neighbours.values(), except);
  }

  /**
   * What another node says of itself floods, and is known here by now. It goes to those whom this node has compared with, for the others
   * say what they lack; and not to those who have it from its origin, or from enough others.
   */
  passOnRecord({ node, signed }: Signed<NodeRecord>, except: RoutingLink): void {
    const { topology } = this.#options;
    const origin = addressName(node);
    const links = [...this.adjacent()].filter(
      ({ remote }) => !topology.isToldByOthers(origin, addressName(remote), remote.incarnation),
    );
    this.#send({ kind: 'node', record: signed }, links, except);
  }

  /** Along the tree of shortest paths from the node that announces it. */
  passOn(announcement: Announcement, origin: PeerAddress, except?: RoutingLink): void {
    const children = this.#options.topology.childrenInTreeOf(addressName(origin));
    // Where the way from the origin is not known: rather once too often than never.
    const links = children ? children.flatMap((name) => this.#neighbours.get(name) ?? []) : this.adjacent();
    // A new neighbour may have been told already, in an answer, of somebody who has left now.
    const alsoTold = announcement.kind === 'departure' ? this.#linksIn('told') : [];
    this.#send(announcement, [...links, ...alsoTold], except);
  }

  /** That of a leaf follows the tree of its home, which signed it; that of a node floods, for its tree falls apart. */
  passOnDeparture(departure: Signed<Departure>, except?: RoutingLink): void {
    const announcement: Announcement = { kind: 'departure', departure: departure.signed };
    const home = this.#options.directory.homeOfLeaf(departure.peer.id)?.node;
    if (home && equalBytes(home.key, departure.signer)) this.passOn(announcement, home, except);
    else this.flood(announcement, except);
  }

  /** Ways have changed: something may have fallen between an old tree and a new one. */
  repairSoon(): void {
    this.#repair?.cancel();
    this.#repair = undefined;
    this.#repairLater(this.#options.limits.repairDelay);
  }

  close(): void {
    this.#repair?.cancel();
    this.#turns.close();
  }

  #repairLater(most: number): void {
    if (this.#neighbours.size === 0) return;
    const { clock, random } = this.#options;
    const wait = most * (0.5 + randomFraction(random) / 2);
    this.#repair ??= clock.after(wait, () => {
      this.#repair = undefined;
      const links = [...this.#neighbours.values()];
      const link = links[Math.floor(randomFraction(random) * links.length)];
      if (link) this.#turns.want(link);
      this.#repairLater(this.#options.limits.repairInterval);
    });
  }

  *#linksIn(stage: Stage): Iterable<RoutingLink> {
    for (const [name, link] of this.#neighbours) if (this.#stages.get(name) === stage) yield link;
  }

  #send(announcement: Announcement, links: Iterable<RoutingLink>, except?: RoutingLink): void {
    let message: Uint8Array | undefined;
    for (const link of links) {
      if (link === except) continue;
      message ??= encodeLinkMessage({ type: 'announcement', announcement });
      if (announcement.kind === 'node') link.send(message);
      else link.sendNews(message);
    }
  }
}
