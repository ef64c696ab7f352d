import type { Limits } from '../../model/limits.js';
import { addressName, type PeerAddress } from '../../model/peer.js';
import { hour, second } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { randomFraction, type RandomSource } from '../../platform/random.js';
import type { ReachableNode } from '../../routing/graph/ways.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';

export interface RoomRemaindersOptions {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly limits: Limits;
  readonly network: { serversOf(room: string): ReachableNode[] };
  readonly shelf: RoomShelf;
  /** Tells a node that serves the room what there is of it here; it asks for what it lacks. */
  readonly offer: (replica: RoomReplica, to: PeerAddress) => void;
}

/** Nodes that are asked in one round. */
const mostAsked = 16;
/** Rooms that are offered at the same time. */
const width = 50;
/** Changes that come in one moment are looked at together, and one node is asked after the other. */
const lookDelay = second;
/** Longest pause between two rounds. */
const longestPause = hour;

interface Remainder {
  /** Names of the nodes that were asked in this round. */
  readonly asked: Set<string>;
  /** Rounds that are over. */
  readonly rounds: number;
  /** From the last question of this round to the first of the next. */
  readonly pause: number;
  /** When somebody was asked last. */
  askedAt: number;
  /** Name of a node that had all of it. */
  keeper: string | undefined;
}

/**
 * Rooms that this node keeps and does not serve any more, or that an earlier run has served: something may have been said there that got
 * to nobody else before the node died or was cut off. Whoever said it was told that it is sent. So each is offered to the nodes that serve
 * it, the nearest first and then one after the other, for what one cannot take now, as its clock is far behind, another one may; in
 * rounds, with pauses that grow from `repair-interval` to an hour, until one of them has all that is here, and anew if that one goes.
 */
export class RoomRemainders {
  readonly #options: RoomRemaindersOptions;
  /** By the names of the rooms. */
  readonly #known = new Map<string, Remainder>();
  #state:
    | { readonly kind: 'idle' }
    | { readonly kind: 'looking'; readonly at: number; readonly timer: Timer }
    | { readonly kind: 'over' } = {
    kind: 'idle',
  };

  constructor(options: RoomRemaindersOptions) {
    this.#options = options;
  }

  /** Rooms are kept or served now that were not, or other nodes serve some. */
  changed(): void {
    this.#lookAt(this.#options.clock.now() + lookDelay);
  }

  /** That node has all that there is of the room here. */
  isAllAt(replica: RoomReplica, node: PeerAddress): void {
    const remainder = this.#known.get(replica.name);
    if (remainder) remainder.keeper = addressName(node);
  }

  close(): void {
    if (this.#state.kind === 'looking') this.#state.timer.cancel();
    this.#state = { kind: 'over' };
  }

  #lookAt(at: number): void {
    if (this.#state.kind === 'over' || (this.#state.kind === 'looking' && this.#state.at <= at)) return;
    if (this.#state.kind === 'looking') this.#state.timer.cancel();
    const { clock } = this.#options;
    const timer = clock.after(Math.max(0, at - clock.now()), () => {
      this.#state = { kind: 'idle' };
      this.#look();
    });
    this.#state = { kind: 'looking', at, timer };
  }

  #look(): void {
    const { shelf, network, clock, offer } = this.#options;
    for (const name of this.#known.keys()) if (shelf.find(name)?.serving.kind !== 'kept') this.#known.delete(name);
    const now = clock.now();
    let offered = 0;
    let next = Number.POSITIVE_INFINITY;
    for (const replica of shelf.kept) {
      const nodes = network.serversOf(replica.name);
      const remainder = this.#remainderOf(replica, nodes, now);
      if (nodes.length === 0 || remainder.keeper !== undefined) continue;
      const to = this.#nextOf(nodes, remainder);
      if (to && offered < width) {
        offer(replica, to);
        offered += 1;
        remainder.asked.add(addressName(to));
        remainder.askedAt = now;
      }
      next = Math.min(next, this.#nextOf(nodes, remainder) ? now + lookDelay : remainder.askedAt + remainder.pause);
    }
    if (next < Number.POSITIVE_INFINITY) this.#lookAt(next);
  }

  /** What is known of a room by now; the next round if it is time for that. */
  #remainderOf({ name }: RoomReplica, nodes: readonly ReachableNode[], now: number): Remainder {
    const before = this.#known.get(name) ?? this.#newRound(0, now);
    const there = new Set(nodes.map(addressName));
    for (const asked of before.asked) if (!there.has(asked)) before.asked.delete(asked);
    if (before.keeper !== undefined && !there.has(before.keeper)) before.keeper = undefined;
    const isDue = !this.#nextOf(nodes, before) && before.keeper === undefined && now >= before.askedAt + before.pause;
    const remainder = isDue ? this.#newRound(before.rounds + 1, now) : before;
    this.#known.set(name, remainder);
    return remainder;
  }

  #newRound(rounds: number, now: number): Remainder {
    const { limits, random } = this.#options;
    const pause = Math.min(longestPause, limits.repairInterval * 2 ** rounds);
    const jittered = pause * (0.5 + randomFraction(random) / 2);
    return { asked: new Set(), rounds, pause: jittered, askedAt: now, keeper: undefined };
  }

  /** The nearest at first, and then any; nobody when all were asked, or as many as are asked in one round. */
  #nextOf(nodes: readonly ReachableNode[], { asked }: Remainder): ReachableNode | undefined {
    if (asked.size >= mostAsked) return undefined;
    const left = nodes.filter((node) => !asked.has(addressName(node)));
    return left[asked.size === 0 ? 0 : Math.floor(randomFraction(this.#options.random) * left.length)];
  }
}
