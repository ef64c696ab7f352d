import { OwnRoom, type OwnRoomOptions } from './own-room.js';
import type { StoredOwnRoom } from '../../protocol/stored/own-room.js';

/** The rooms that a peer is in, by their IDs. */
export class JoinedRooms {
  readonly #options: OwnRoomOptions;
  readonly #rooms = new Map<string, OwnRoom>();

  constructor(options: OwnRoomOptions) {
    this.#options = options;
  }

  all(): Iterable<OwnRoom> {
    return this.#rooms.values();
  }

  find(id: string): OwnRoom | undefined {
    return this.#rooms.get(id);
  }

  has(id: string): boolean {
    return this.#rooms.has(id);
  }

  /** The room that has taken the place of one. */
  successorOf(id: Uint8Array): OwnRoom | undefined {
    return [...this.#rooms.values()].find((room) => room.isAfter(id));
  }

  /** A room as it is kept; the peer is not in it yet. */
  build(stored: StoredOwnRoom): OwnRoom {
    return new OwnRoom(this.#options, stored);
  }

  add(room: OwnRoom): void {
    this.#rooms.set(room.tag.id, room);
  }

  /** False if the peer was not in it. */
  remove(room: OwnRoom): boolean {
    return this.#rooms.delete(room.tag.id);
  }
}
