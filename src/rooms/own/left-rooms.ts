import { toHex } from '../../model/bytes.js';
import { selfIn, type DeliveryContext } from '../../delivery/delivery-context.js';
import { untold } from '../../platform/journal.js';
import type { StoreChange } from '../../platform/store.js';
import type { RoomResult } from '../../protocol/messages.js';
import { signRoomMembership } from '../../protocol/records/room-membership.js';
import { encodeLeftRoom, type StoredLeftRoom } from '../../protocol/stored/left-room.js';
import { leftRoomKey } from './room-entries.js';
import type { RoomHome } from './room-home.js';

export interface LeftRoomsOptions {
  readonly context: DeliveryContext;
  readonly home: RoomHome;
}

/**
 * How far the others know of it. `told`: a home has heard it. `owed`: perhaps none has. `coming-back`: this home has been told that the
 * peer is in the room, for only who is in a room can leave it where nobody else has been in it.
 */
type Farewell = 'told' | 'owed' | 'coming-back';

interface LeftRoom {
  /** 16 bytes. */
  readonly room: Uint8Array;
  /** That of the last word on the membership. */
  readonly change: number;
  readonly farewell: Farewell;
}

/** Rooms that this peer has left, until it comes into them again: so that it stays out, and the others come to know it. */
export class LeftRooms {
  readonly #options: LeftRoomsOptions;
  /** By their IDs as hex. */
  readonly #rooms = new Map<string, LeftRoom>();

  constructor(options: LeftRoomsOptions, kept: readonly StoredLeftRoom[]) {
    this.#options = options;
    for (const { room, change, isTold } of kept)
      this.#rooms.set(toHex(room), { room, change, farewell: isTold ? 'told' : 'owed' });
  }

  has(id: string): boolean {
    return this.#rooms.has(id);
  }

  /** A room was left, and the home told so if there is one. Returns what has to be written down. */
  add(room: Uint8Array, change: number): StoreChange {
    return this.#put({ room, change, farewell: 'owed' });
  }

  /** The peer comes into a room again. Returns the last word on its membership, 0 if there was none, and what has to be written down. */
  take(id: string): { readonly change: number; readonly forgetting: StoreChange } {
    const change = this.#rooms.get(id)?.change ?? 0;
    this.#rooms.delete(id);
    return { change, forgetting: { kind: 'delete', key: leftRoomKey(id) } };
  }

  /** There is a home that has heard nothing yet. */
  enter(): void {
    for (const { room, farewell } of this.#rooms.values()) if (farewell !== 'told') this.#say(room, 'coming-back');
  }

  /** What the home made of a word on a membership. */
  results(id: string, results: readonly RoomResult[]): void {
    const left = this.#rooms.get(id);
    const result = results.find(({ sequence, epoch }) => sequence === 0 && epoch === left?.change);
    if (!left || !result) return;
    const isTaken = result.outcome === 'stored' || result.outcome === 'store-full';
    if (left.farewell === 'coming-back') {
      if (isTaken) this.#say(left.room, 'owed');
      // Nobody who is asked knows that the peer was ever in it, or its clock is not to be trusted: the next home may take it.
      else this.#rooms.set(id, { ...left, farewell: 'owed' });
    } else if (left.farewell === 'owed' && isTaken) {
      this.#options.context.journal.record([this.#put({ ...left, farewell: 'told' })], untold);
    }
  }

  /** A later word than any before. */
  #say(room: Uint8Array, farewell: Exclude<Farewell, 'told'>): void {
    const { context, home } = this.#options;
    const tell = home();
    if (!tell) return;
    const { crypto, keys, clock, journal } = context;
    const before = this.#rooms.get(toHex(room))?.change ?? 0;
    const change = Math.max(Math.floor(clock.now()), before + 1);
    journal.record([this.#put({ room, change, farewell })], untold);
    const word = { room, member: selfIn(context), change, isIn: farewell === 'coming-back', roomName: '' };
    const { signed } = signRoomMembership(crypto, keys, word);
    tell({ type: 'room-items', room, posts: [], memberships: [signed] });
  }

  #put(left: LeftRoom): StoreChange {
    const id = toHex(left.room);
    this.#rooms.set(id, left);
    const { room, change, farewell } = left;
    return { kind: 'put', key: leftRoomKey(id), value: encodeLeftRoom({ room, change, isTold: farewell === 'told' }) };
  }
}
