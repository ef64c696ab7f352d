import type { Limits } from '../../model/limits.js';
import type { Clock } from '../../platform/clock.js';
import type { RoomListener } from './room-listener.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';

/** Hears which rooms are served for those who are here. */
interface AttendanceObserver {
  /** The first has come in: the room is served from now on. */
  begun(replica: RoomReplica): void;
  /** Nobody has come back: it is not served any more. */
  ended(replica: RoomReplica): void;
  /** Another number of people is in it. */
  counted(): void;
}

export interface AttendanceOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly shelf: RoomShelf;
  readonly observer: AttendanceObserver;
}

/** Who of those that are here is in which room. A room is served from when the first comes in until a moment after the last has gone. */
export class Attendance {
  readonly #options: AttendanceOptions;
  readonly #rooms = new Map<RoomListener, Set<RoomReplica>>();

  constructor(options: AttendanceOptions) {
    this.#options = options;
  }

  /** Nobody is here any more, and nothing waits for anybody to come back. */
  close(): void {
    this.#rooms.clear();
    for (const { serving } of this.#options.shelf.served) if (serving.kind === 'lingering') serving.until.cancel();
  }

  /** In how many rooms somebody is. */
  roomsOf(listener: RoomListener): number {
    return this.#rooms.get(listener)?.size ?? 0;
  }

  enter(replica: RoomReplica, listener: RoomListener): void {
    const { shelf, observer } = this.#options;
    const { isServed, serving } = replica;
    replica.audience.add(listener);
    this.#rooms.set(listener, (this.#rooms.get(listener) ?? new Set()).add(replica));
    if (serving.kind === 'lingering') serving.until.cancel();
    shelf.serve(replica);
    if (isServed) observer.counted();
    else observer.begun(replica);
  }

  leave(replica: RoomReplica, listener: RoomListener): void {
    if (!replica.audience.delete(listener)) return;
    const rooms = this.#rooms.get(listener);
    rooms?.delete(replica);
    if (rooms?.size === 0) this.#rooms.delete(listener);
    this.#options.observer.counted();
    if (replica.audience.size === 0) this.#linger(replica);
  }

  /** Somebody is not here any more. */
  gone(listener: RoomListener): void {
    for (const replica of [...(this.#rooms.get(listener) ?? [])]) this.leave(replica, listener);
  }

  #linger(replica: RoomReplica): void {
    const { clock, limits, shelf, observer } = this.#options;
    const until = clock.after(limits.roomGrace, () => {
      shelf.keep(replica);
      observer.ended(replica);
    });
    replica.serving = { kind: 'lingering', until };
  }
}
