import { withLimits, type Limits } from '../../../src/model/limits.js';
import { addressName, type PeerAddress } from '../../../src/model/peer.js';
import type { Attachment } from '../../../src/protocol/records/attachment.js';
import type { Departure } from '../../../src/protocol/records/departure.js';
import type { NodeRecord, Signed } from '../../../src/protocol/records/node-record.js';
import { Directory, type Verdict } from '../../../src/routing/directory/directory.js';
import { addressOf, type Presentation } from '../../../src/routing/directory/presentation.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { NotedRoster } from './noted-roster.js';

/** A directory whose reach the test decides. */
export class DirectoryBench {
  readonly clock = new VirtualClock();
  readonly roster = new NotedRoster();
  /** Who could have the ID after all, one after the other. */
  readonly due: string[] = [];
  readonly directory: Directory;
  readonly #reachable = new Map<string, number>();

  constructor(limits: Partial<Limits> = {}) {
    this.directory = new Directory({
      clock: this.clock,
      limits: withLimits(limits),
      observer: this.roster,
      isReachable: (name, incarnation) => this.#reachable.get(name) === incarnation,
      dueNow: (presentation) => {
        this.due.push(addressOf(presentation).id);
        this.directory.put(presentation);
      },
    });
  }

  /** The first sessions of nodes come within reach. */
  reach(...nodes: readonly PeerAddress[]): void {
    for (const node of nodes) this.#reachable.set(addressName(node), 1);
    this.directory.reviewAll();
  }

  /** A node is started again, and its next session is within reach. */
  restart(node: PeerAddress, incarnation: number): void {
    this.#reachable.set(addressName(node), incarnation);
    this.directory.reviewAll();
  }

  /** Nodes go out of reach. */
  lose(...nodes: readonly PeerAddress[]): void {
    for (const node of nodes) this.#reachable.delete(addressName(node));
    this.directory.reviewAll();
  }

  /** What a node does with a presentation that comes by: it judges, and takes in what is news. */
  hear(presentation: Presentation): Verdict {
    if (presentation.kind === 'node') this.#follow(presentation.record);
    const verdict = this.directory.judge(presentation);
    if (verdict === 'news' || verdict === 'held') this.directory.put(presentation);
    return verdict;
  }

  /** The graph of nodes has taken in the record before: the newest session is the one that can be reached. */
  #follow({ node, incarnation }: NodeRecord): void {
    const known = this.#reachable.get(addressName(node));
    if (known !== undefined && known < incarnation) this.#reachable.set(addressName(node), incarnation);
  }

  /** What is known of leaves, wherever they are attached. */
  get kept(): { readonly attachments: readonly Attachment[]; readonly departures: readonly Signed<Departure>[] } {
    const { directory } = this;
    const leaves = [...directory.homes().keys()].flatMap((home) => [...directory.leavesOf(home)]);
    return {
      attachments: leaves.map(({ attachment }) => attachment),
      departures: leaves.flatMap(({ departure }) => departure ?? []),
    };
  }

  hearDeparture(departure: Signed<Departure>): ReturnType<Directory['judgeDeparture']> {
    const verdict = this.directory.judgeDeparture(departure);
    if (verdict === 'news' || verdict === 'orphan') this.directory.putDeparture(departure);
    return verdict;
  }
}
