import { fromHex, toHex } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import type { Crypto } from '../../platform/crypto.js';
import type { StoreChange } from '../../platform/store.js';
import { openRoomMembership } from '../../protocol/records/room-membership.js';
import { itemName } from '../item-name.js';
import type { RoomDisk } from './room-disk.js';
import { RoomReplica } from './room-replica.js';
import { decodeSigned } from '../../protocol/stored/signed-bytes.js';
import {
  readServedPostKey,
  roomPrefixes,
  servedMemberKey,
  servedMembers,
  servedPostKey,
  servedPosts,
} from './served-entries.js';

export interface RoomShelfOptions {
  readonly disk: RoomDisk;
  readonly crypto: Crypto;
  readonly limits: Limits;
}

/**
 * The rooms that a node has something of. Those that are served are as many as whoever serves them lets in; of the others `kept-rooms`
 * are kept, and the one that was served least recently is forgotten for the next.
 */
export class RoomShelf {
  readonly #options: RoomShelfOptions;
  readonly #rooms = new Map<string, RoomReplica>();
  readonly #served = new Set<RoomReplica>();
  /** The one that was served least recently stands first. */
  readonly #kept = new Set<RoomReplica>();

  constructor(options: RoomShelfOptions) {
    this.#options = options;
  }

  /** Reads what an earlier run has left, and deletes what is more than this one keeps. @throws StoreError (as rejection) */
  async open(): Promise<void> {
    const tooMany = [...(await this.#readMembers()), ...(await this.#readPosts())];
    // When each was served last is not on disk; who was in it said something then, or that they come or go.
    const rooms = [...this.#rooms.values()].map((replica) => ({ replica, at: replica.lastAt }));
    for (const { replica } of rooms.sort((a, b) => a.at - b.at)) this.#kept.add(replica);
    const changes = [...tooMany.map(deletionOf), ...this.#forgetTooMany()];
    if (changes.length > 0) void this.#options.disk.write(changes);
  }

  find(name: string): RoomReplica | undefined {
    return this.#rooms.get(name);
  }

  /** What there is of a room, or a new one, which is forgotten again unless it comes to be served. */
  findOrMake(id: Uint8Array): RoomReplica {
    const name = toHex(id);
    return this.#rooms.get(name) ?? new RoomReplica(id, name, this.#options.limits);
  }

  get served(): ReadonlySet<RoomReplica> {
    return this.#served;
  }

  /** Those that are not served any more, or were by an earlier run. */
  get kept(): ReadonlySet<RoomReplica> {
    return this.#kept;
  }

  /** From now on the room is served. */
  serve(replica: RoomReplica): void {
    replica.serving = { kind: 'serving' };
    this.#rooms.set(replica.name, replica);
    this.#kept.delete(replica);
    this.#served.add(replica);
  }

  /** From now on it is kept. */
  keep(replica: RoomReplica): void {
    replica.serving = { kind: 'kept' };
    this.#served.delete(replica);
    this.#kept.add(replica);
    const changes = this.#forgetTooMany();
    if (changes.length > 0) void this.#options.disk.write(changes);
  }

  /** Forgets what is from before that time, in every room. */
  expire(before: number): void {
    const changes = [...this.#rooms.values()].flatMap((replica) => {
      const { name, log, members } = replica;
      const posts = log.expire(before).map((entry) => servedPostKey(name, entry));
      const words = members.expire(before).map(({ membership }) => servedMemberKey(name, membership.member.key));
      if (replica.isEmpty && !replica.isServed) this.#forget(replica);
      return [...posts, ...words].map(deletionOf);
    });
    if (changes.length > 0) void this.#options.disk.write(changes);
  }

  #forgetTooMany(): StoreChange[] {
    const excess = [...this.#kept].slice(0, Math.max(0, this.#kept.size - this.#options.limits.keptRooms));
    return excess.flatMap((replica) => {
      this.#forget(replica);
      return roomPrefixes(replica.name).map((prefix): StoreChange => ({ kind: 'delete-range', prefix }));
    });
  }

  #forget(replica: RoomReplica): void {
    replica.serving = { kind: 'forgotten' };
    this.#rooms.delete(replica.name);
    this.#kept.delete(replica);
  }

  /** Returns the keys of those that are too many. */
  async #readMembers(): Promise<string[]> {
    const tooMany: string[] = [];
    for await (const { key, value } of this.#options.disk.entries(servedMembers)) {
      const membership = this.#options.disk.readable(() => openRoomMembership(decodeSigned(value)));
      if (!membership) continue;
      const replica = this.#readRoom(membership.room);
      const hearing = replica.members.put({ name: itemName(this.#options.crypto, membership.signed), membership });
      if (hearing.kind === 'full') tooMany.push(key);
      else if (membership.roomName !== '') replica.publicName = membership.roomName;
    }
    return tooMany;
  }

  /** The same. */
  async #readPosts(): Promise<string[]> {
    const tooMany: string[] = [];
    for await (const { key } of this.#options.disk.entries(servedPosts)) {
      const known = readServedPostKey(key);
      if (!known) continue;
      const putting = this.#readRoom(fromHex(known.room)).log.put(known.entry);
      if (putting.kind === 'too-old') tooMany.push(key);
      else if (putting.kind === 'news' && putting.dropped) tooMany.push(servedPostKey(known.room, putting.dropped));
    }
    return tooMany;
  }

  #readRoom(id: Uint8Array): RoomReplica {
    const replica = this.findOrMake(id);
    this.#rooms.set(replica.name, replica);
    return replica;
  }
}

function deletionOf(key: string): StoreChange {
  return { kind: 'delete', key };
}
