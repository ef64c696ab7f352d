import type { Limits } from '../../model/limits.js';
import type { Timer } from '../../platform/clock.js';
import { RoomLog } from '../room-log.js';
import { RoomMembers } from '../room-members.js';
import type { RoomListener } from './room-listener.js';

/**
 * Whether the others hear that this node serves the room. `kept`: it has what an earlier run or earlier members left, and serves
 * nobody with it. `lingering`: the last has left a moment ago, and may come back. `forgotten`: nothing is kept of it any more.
 */
export type Serving =
  | { readonly kind: 'kept' }
  | { readonly kind: 'serving' }
  | { readonly kind: 'lingering'; readonly until: Timer }
  | { readonly kind: 'forgotten' };

/** What a node has of a room. */
export class RoomReplica {
  /** 16 bytes, and the same as hex. */
  readonly id: Uint8Array;
  readonly name: string;
  readonly log: RoomLog;
  readonly members: RoomMembers;
  readonly audience = new Set<RoomListener>();
  serving: Serving = { kind: 'kept' };
  /** Empty for a private room. */
  publicName = '';

  constructor(id: Uint8Array, name: string, limits: Limits) {
    this.id = id;
    this.name = name;
    this.log = new RoomLog(limits.roomPosts);
    this.members = new RoomMembers(limits.roomMembers);
  }

  get isServed(): boolean {
    return this.serving.kind === 'serving' || this.serving.kind === 'lingering';
  }

  get isEmpty(): boolean {
    return this.log.size === 0 && this.members.size === 0;
  }

  /** 8 bytes that are the same for the same posts and memberships. */
  get sum(): Uint8Array {
    const members = this.members.sum;
    return this.log.sum.map((byte, at) => byte ^ (members[at] ?? 0));
  }

  /** The latest time that anything in it bears, epoch milliseconds; 0 if there is nothing. */
  get lastAt(): number {
    let last = this.log.newest?.at ?? 0;
    for (const { membership } of this.members.all()) last = Math.max(last, membership.change);
    return last;
  }

  knows(itemName: string): boolean {
    return this.log.find(itemName) !== undefined || this.members.has(itemName);
  }

  *itemNames(): Iterable<string> {
    yield* this.log.names();
    yield* this.members.names();
  }
}
