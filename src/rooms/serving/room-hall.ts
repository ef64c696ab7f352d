import { toHex } from '../../model/bytes.js';
import { closeCodes } from '../../model/close-codes.js';
import { ProtocolError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import type { PeerAddress } from '../../model/peer.js';
import { hour } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import type { Crypto } from '../../platform/crypto.js';
import type { Logger } from '../../platform/logger.js';
import { MemoryStore } from '../../platform/memory-store.js';
import type { RandomSource } from '../../platform/random.js';
import type { Store } from '../../platform/store.js';
import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import type {
  RoomItems,
  RoomSpread,
  RoomTyping,
  RoutedBody,
  RoutedMessage,
  ServedRoom,
} from '../../protocol/messages.js';
import type { ReachableNode } from '../../routing/graph/ways.js';
import type { RoutingLink } from '../../routing/network.js';
import type { RoomListing } from '../../routing/graph/served-rooms.js';
import { Attendance } from './attendance.js';
import { RoomAnswers } from './room-answers.js';
import { RoomArrivals } from './room-arrivals.js';
import { RoomDisk } from './room-disk.js';
import { RoomIntake } from './room-intake.js';
import type { RoomListener } from './room-listener.js';
import type { RoomReplica } from './room-replica.js';
import { RoomRemainders } from './room-remainders.js';
import { RoomSayings } from './room-sayings.js';
import { RoomShelf } from './room-shelf.js';
import { RoomSpreads } from './room-spreads.js';
import { RoomSync } from './room-sync.js';
import { RoomTypings } from './room-typings.js';
import { ToldRooms } from './told-rooms.js';

/** The network as rooms see it. */
interface RoomNetwork {
  serve(rooms: readonly ServedRoom[]): void;
  serversOf(room: string): ReachableNode[];
  branchesFor(room: string, origin: string): RoutingLink[];
  roomListings(): Iterable<RoomListing>;
}

export interface RoomHallOptions {
  readonly self: PeerAddress;
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly network: RoomNetwork;
  /** Sends something to another node. */
  readonly submit: (to: PeerAddress, body: RoutedBody) => void;
  /** Without one, what was said ends with the node. */
  readonly store: Store | undefined;
}

/**
 * The rooms that a node serves: those in which one of its leaves is, or the peer that it is itself.
 *
 * 1. What one of them says is checked, goes at once to the others who are here, and along the tree of shortest paths from here towards
 *    the nodes that serve the room, over each edge once. When it is on disk, whoever said it is told so (`RoomSayings`, `RoomSpreads`).
 * 2. Everything in a room is signed by its author and named by its hash, and what is kept does not depend on the order in which it
 *    came: nodes that serve the same room come to the same posts and members, by comparing what they have (`RoomSync`). What a node
 *    keeps that serves the room no more gets to them as well (`RoomRemainders`).
 * 3. A node that serves a room says so in its record; it goes on for a moment when the last has left (`Attendance`, `ToldRooms`).
 */
export class RoomHall {
  readonly #options: RoomHallOptions;
  readonly #disk: RoomDisk;
  readonly #shelf: RoomShelf;
  readonly #attendance: Attendance;
  readonly #told: ToldRooms;
  readonly #sayings: RoomSayings;
  readonly #answers: RoomAnswers;
  readonly #arrivals: RoomArrivals;
  readonly #spreads: RoomSpreads;
  readonly #typings: RoomTypings;
  readonly #sync: RoomSync;
  readonly #remainders: RoomRemainders;
  #stage: 'open' | 'closed' = 'open';
  #sweep: Timer | undefined;

  constructor(options: RoomHallOptions) {
    const { network, clock } = options;
    this.#options = options;
    const disk = (this.#disk = new RoomDisk({ ...options, store: options.store ?? new MemoryStore() }));
    const shelf = (this.#shelf = new RoomShelf({ ...options, disk }));
    const told = (this.#told = new ToldRooms({
      clock,
      served: () => shelf.served,
      publish: (rooms) => network.serve(rooms),
    }));
    const attendance = (this.#attendance = new Attendance({
      ...options,
      shelf,
      observer: {
        begun: (replica) => this.#begun(replica),
        ended: (replica) => this.#ended(replica),
        counted: () => told.counted(),
      },
    }));
    const intake = new RoomIntake(options);
    const spreads = (this.#spreads = new RoomSpreads({
      ...options,
      branchesFor: (room, origin) => network.branchesFor(room, origin),
    }));
    const arrivals = (this.#arrivals = new RoomArrivals(intake, disk));
    this.#answers = new RoomAnswers({ shelf, disk, listings: () => network.roomListings() });
    this.#sayings = new RoomSayings({ ...options, shelf, disk, intake, attendance, told, spreads });
    this.#typings = new RoomTypings({
      ...options,
      shelf,
      branchesFor: (room, origin) => network.branchesFor(room, origin),
    });
    this.#sync = new RoomSync({
      ...options,
      shelf,
      disk,
      take: (replica, items) => arrivals.supplied(replica, items),
      isAllAt: (replica, node) => this.#remainders.isAllAt(replica, node),
    });
    this.#remainders = new RoomRemainders({
      ...options,
      shelf,
      offer: (replica, to) => this.#sync.offer(replica, to),
    });
  }

  /** Reads what an earlier run has left. @throws StoreError (as rejection) */
  async open(): Promise<void> {
    await this.#shelf.open();
    if (this.#stage !== 'open') return;
    this.#sweepLater();
    this.#remainders.changed();
  }

  close(): void {
    this.#stage = 'closed';
    this.#sweep?.cancel();
    for (const part of [this.#attendance, this.#told, this.#answers, this.#sync, this.#remainders, this.#disk])
      part.close();
  }

  /** The rooms that are served here, with what is kept of them. */
  get served(): readonly RoomReplica[] {
    return [...this.#shelf.served];
  }

  // ---- those who are here

  /**
   * Somebody who is here says or asks something.
   * @throws ProtocolError if that is not theirs to say.
   */
  heard(listener: RoomListener, message: RoomLinkMessage): void {
    if (this.#stage === 'closed') return;
    switch (message.type) {
      case 'room-items':
        this.#sayings.take(listener, message);
        return;
      case 'room-question':
        void this.#answers.page(listener, message);
        return;
      case 'room-typing':
        this.#typings.said(listener, message);
        return;
      case 'room-list-question':
        this.#answers.list(listener, message.number);
        return;
      default:
        throw new ProtocolError(`a ${message.type} message, which is for nodes to say`);
    }
  }

  /** Somebody is not here any more; that they are in their rooms stays true. */
  gone(listener: RoomListener): void {
    this.#attendance.gone(listener);
  }

  // ---- what other nodes say

  /** What was said elsewhere: goes on, and is heard here if somebody here is in that room. */
  spread(link: RoutingLink, spread: RoomSpread): void {
    if (link.remote.role !== 'node') {
      link.close(closeCodes.protocolViolation, 'only nodes pass on what is said in rooms');
      return;
    }
    if (this.#stage === 'closed' || !this.#spreads.passOn(spread, link)) return;
    const replica = this.#servedRoom(spread.items);
    if (replica) this.#arrivals.spread(replica, spread.items);
  }

  /** Somebody is writing elsewhere. */
  typing(link: RoutingLink, word: RoomTyping): void {
    if (this.#stage === 'open') this.#typings.passed(link, word);
  }

  /** A message from another node that serves rooms. False if it is about something else. */
  take({ source, body }: RoutedMessage): boolean {
    return this.#sync.take(source, body);
  }

  serversChanged(): void {
    if (this.#stage !== 'open') return;
    this.#sync.serversChanged();
    this.#remainders.changed();
  }

  #servedRoom({ room }: RoomItems): RoomReplica | undefined {
    const replica = this.#shelf.find(toHex(room));
    return replica?.isServed ? replica : undefined;
  }

  #begun(replica: RoomReplica): void {
    this.#told.changed();
    this.#sync.begin(replica);
  }

  #ended(replica: RoomReplica): void {
    this.#told.changed();
    this.#sync.end(replica);
    this.#remainders.changed();
  }

  /** From time to time, what is too old goes. */
  #sweepLater(): void {
    const { clock, limits } = this.#options;
    this.#sweep = clock.after(hour, () => {
      this.#shelf.expire(clock.now() - limits.roomTime);
      this.#sweepLater();
    });
  }
}
