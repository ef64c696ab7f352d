import { addressName } from '../../model/peer.js';
import { TokenBucket } from '../../model/token-bucket.js';
import type { Clock } from '../../platform/clock.js';
import type { Attachment } from '../../protocol/records/attachment.js';
import type { RoutingLink } from '../network.js';
import type { Topology } from '../graph/topology.js';

/** Questions of one neighbour that go on as they come, and in each second after that. Honest ones come seldom. */
const burst = 64;
const rate = 4;

export interface HomeQuestionsOptions {
  readonly clock: Clock;
  readonly topology: Topology;
  /** To other nodes, by their names. */
  readonly links: ReadonlyMap<string, RoutingLink>;
}

/**
 * A neighbour believes in somebody who has lost the ID here, and of whom nobody here knows whether they are still there. Their home knows: what
 * the neighbour says goes on towards it, from node to node, until one of them knows that they have left and says so.
 */
export class HomeQuestions {
  readonly #options: HomeQuestionsOptions;
  readonly #buckets = new WeakMap<RoutingLink, TokenBucket>();

  constructor(options: HomeQuestionsOptions) {
    this.#options = options;
  }

  /**
   * The link by which to ask; it counts as asked.
   * @returns undefined if the home is out of reach, or behind that neighbour itself, which is to ask then, or if it has said too much.
   */
  wayFor({ home, homeIncarnation }: Attachment, from: RoutingLink): RoutingLink | undefined {
    const { topology, links } = this.#options;
    const path = topology.pathToSession(addressName(home), homeIncarnation);
    const link = path && links.get(path.nextHop);
    return link && link !== from && this.#mayAsk(from) ? link : undefined;
  }

  #mayAsk(from: RoutingLink): boolean {
    let bucket = this.#buckets.get(from);
    if (!bucket) {
      bucket = new TokenBucket(this.#options.clock, burst, rate);
      this.#buckets.set(from, bucket);
    }
    return bucket.tryTake(1);
  }
}
