import { equalBytes, toHex } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import { addressName, type PeerAddress, type PeerAddressTag } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import { second } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import { randomFraction, type RandomSource } from '../../platform/random.js';
import type { RoomItems, RoutedBody, SignedBytes } from '../../protocol/messages.js';
import type { ReachableNode } from '../../routing/graph/ways.js';
import { readNames, writeNames } from '../item-name.js';
import { itemBytes, partBytes, partsOf } from './item-parts.js';
import { RepairTurns } from './repair-turns.js';
import type { RoomDisk } from './room-disk.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';
import { StandingDifferences } from './standing-differences.js';

export interface RoomSyncOptions {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly limits: Limits;
  readonly network: { serversOf(room: string): ReachableNode[] };
  readonly submit: (to: PeerAddress, body: RoutedBody) => void;
  readonly shelf: RoomShelf;
  readonly disk: RoomDisk;
  /** Takes in what another node has. True if there was news in it. */
  readonly take: (replica: RoomReplica, items: RoomItems) => boolean;
  /** Another node has all that this one has of a room. */
  readonly isAllAt: (replica: RoomReplica, node: PeerAddress) => void;
}

/** News that came by comparing is asked for by others as well after this time. */
const rumourDelay = second;
/** How many others are compared with when there was such news. */
const rumourReach = 2;
/** Supplies under way at the same time. Whoever asks for more is compared with later, as anybody whose question was lost. */
const mostSupplies = 32;

/**
 * How nodes that serve the same room come to have the same of it, whatever was lost on the way, and after a partition.
 *
 * One sends a digest. If the other has something else, it answers with the names of all that it has; then each sends what the other
 * lacks, and the first one its own names if there is something that it lacks itself. Compared is when a node begins to serve a room, with
 * the nearest that does; with one that comes within reach; with one after the other from time to time (`RepairTurns`); and with two others
 * when there was news in what one has sent, so that news gets around in few rounds.
 */
export class RoomSync {
  readonly #options: RoomSyncOptions;
  /** Names of the nodes that served a room when it was looked at last, of those that this node serves. */
  readonly #servers = new Map<string, ReadonlySet<string>>();
  /** Comparisons that are due, by room. */
  readonly #due = new Map<string, Timer>();
  /** Supplies under way, by room and node. */
  readonly #supplying = new Set<string>();
  readonly #differences = new StandingDifferences();
  readonly #turns: RepairTurns;
  #repair: Timer | undefined;
  #isOver = false;

  constructor(options: RoomSyncOptions) {
    this.#options = options;
    this.#turns = new RepairTurns(options.random);
  }

  /** This node serves the room from now on. */
  begin(replica: RoomReplica): void {
    const servers = this.#options.network.serversOf(replica.name);
    this.#servers.set(replica.name, new Set(servers.map(addressName)));
    const [nearest] = servers;
    if (nearest) this.offer(replica, nearest);
    this.#repairLater();
  }

  /** It does not any more. */
  end({ name }: RoomReplica): void {
    this.#servers.delete(name);
    this.#turns.forget(name);
    this.#due.get(name)?.cancel();
    this.#due.delete(name);
  }

  /** Tells another node what there is of a room: if it has something else, it asks for what it lacks. */
  offer(replica: RoomReplica, to: PeerAddress): void {
    this.#send(to, { type: 'room-digest', room: replica.id, sum: replica.sum });
  }

  /** Other nodes may serve now what this one serves. */
  serversChanged(): void {
    for (const replica of this.#options.shelf.served) {
      const before = this.#servers.get(replica.name);
      const servers = this.#options.network.serversOf(replica.name);
      this.#servers.set(replica.name, new Set(servers.map(addressName)));
      const [nearest] = servers.filter((node) => !before?.has(addressName(node)));
      if (nearest) this.#compareLater(replica, this.#options.limits.newsDelay, () => [nearest]);
    }
  }

  /** False if it is about something else. */
  take(source: PeerAddressTag, body: RoutedBody): boolean {
    switch (body.type) {
      case 'room-digest': {
        const replica = this.#served(body.room);
        if (replica && !equalBytes(replica.sum, body.sum)) this.#sendInventory(replica, addressOf(source), true);
        return true;
      }
      case 'room-inventory': {
        const replica = this.#had(body.room);
        if (replica) this.#compare(replica, addressOf(source), readNames(body.have), body.answerWanted);
        return true;
      }
      case 'room-supply': {
        const replica = this.#served(body.room);
        if (replica && this.#options.take(replica, body))
          this.#compareLater(replica, rumourDelay, () => this.#someServers(replica, rumourReach));
        return true;
      }
      default:
        return false;
    }
  }

  close(): void {
    this.#isOver = true;
    this.#repair?.cancel();
    for (const timer of this.#due.values()) timer.cancel();
    this.#due.clear();
  }

  #served(room: Uint8Array): RoomReplica | undefined {
    const replica = this.#options.shelf.find(toHex(room));
    return replica?.isServed && !this.#isOver ? replica : undefined;
  }

  /** What is only kept goes to whoever asks for it, and is not added to. */
  #had(room: Uint8Array): RoomReplica | undefined {
    return this.#isOver ? undefined : this.#options.shelf.find(toHex(room));
  }

  #compare(replica: RoomReplica, other: PeerAddress, theirs: ReadonlySet<string>, answerWanted: boolean): void {
    const isAllThere = !replica.isServed && [...replica.itemNames()].every((name) => theirs.has(name));
    if (isAllThere) this.#options.isAllAt(replica, other);
    if (!this.#differences.isDue(replica, other, theirs)) return;
    void this.#supply(replica, other, theirs);
    const isNewsThere = [...theirs].some((name) => !replica.knows(name));
    if (answerWanted && isNewsThere && replica.isServed) this.#sendInventory(replica, other, false);
  }

  /** Sends what the other lacks: members first, for without them a room has no name; then posts, the newest first. */
  async #supply(replica: RoomReplica, other: PeerAddress, theirs: ReadonlySet<string>): Promise<void> {
    const name = `${replica.name} ${addressName(other)}`;
    if (this.#supplying.has(name) || this.#supplying.size >= mostSupplies) return;
    this.#supplying.add(name);
    const members = [...replica.members.all()].filter((entry) => !theirs.has(entry.name));
    this.#sendItems(other, replica, { memberships: members.map(({ membership }) => membership.signed) });
    let posts: SignedBytes[] = [];
    let bytes = 0;
    for (const entry of [...replica.log.backwards()].filter((each) => !theirs.has(each.name))) {
      const post = this.#isOver ? undefined : await this.#options.disk.post(replica, entry);
      if (!post) continue;
      posts.push(post);
      bytes += itemBytes(post);
      if (bytes < partBytes) continue;
      this.#sendItems(other, replica, { posts });
      posts = [];
      bytes = 0;
    }
    this.#sendItems(other, replica, { posts });
    this.#supplying.delete(name);
  }

  #sendItems(other: PeerAddress, { id: room }: RoomReplica, items: Partial<Omit<RoomItems, 'room'>>): void {
    for (const part of partsOf({ room, posts: [], memberships: [], ...items }))
      this.#send(other, { type: 'room-supply', room, posts: part.posts, memberships: part.memberships });
  }

  /** In one frame: the names of 1,000 posts and 7,000 members, which are the most that an operator can ask for, take 64,000 bytes. */
  #sendInventory(replica: RoomReplica, to: PeerAddress, answerWanted: boolean): void {
    const have = writeNames(replica.itemNames());
    this.#send(to, { type: 'room-inventory', room: replica.id, have, answerWanted });
  }

  #send(to: PeerAddress, body: RoutedBody): void {
    if (!this.#isOver) this.#options.submit(to, body);
  }

  /** Once for all that gives a reason until then. */
  #compareLater(replica: RoomReplica, delay: number, whom: () => readonly PeerAddress[]): void {
    if (this.#due.has(replica.name) || this.#isOver) return;
    const { clock, random } = this.#options;
    const timer = clock.after(delay * (0.5 + randomFraction(random) / 2), () => {
      this.#due.delete(replica.name);
      if (replica.isServed) for (const node of whom()) this.offer(replica, node);
    });
    this.#due.set(replica.name, timer);
  }

  #someServers(replica: RoomReplica, count: number): PeerAddress[] {
    const servers = this.#options.network.serversOf(replica.name);
    const some: PeerAddress[] = [];
    while (some.length < count && servers.length > 0)
      some.push(...servers.splice(Math.floor(randomFraction(this.#options.random) * servers.length), 1));
    return some;
  }

  #repairLater(): void {
    if (this.#isOver) return;
    const { clock, random, limits } = this.#options;
    this.#repair ??= clock.after(limits.repairInterval * (0.5 + randomFraction(random) / 2), () => {
      this.#repair = undefined;
      const { served } = this.#options.shelf;
      for (const replica of served) {
        const node = this.#turns.next(replica.name, this.#options.network.serversOf(replica.name));
        if (node) this.offer(replica, node);
      }
      if (served.size > 0) this.#repairLater();
    });
  }
}

/** The beginning of the key is all that a routing header needs. */
function addressOf({ id, tag }: PeerAddressTag): PeerAddress {
  return { id: id as PeerId, key: tag };
}
