import { second } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { ServedRoom } from '../../protocol/messages.js';
import { mostServedRoomBytes, servedRoomBytes } from '../../protocol/records/node-record.js';
import type { RoomReplica } from './room-replica.js';

/** How many are in a room is told in the records now and then. */
const countDelay = 10 * second;

export interface ToldRoomsOptions {
  readonly clock: Clock;
  readonly served: () => Iterable<RoomReplica>;
  /** Puts them into the record of this node. */
  readonly publish: (rooms: readonly ServedRoom[]) => void;
}

/** What the record of this node says of the rooms that it serves. */
export class ToldRooms {
  readonly #options: ToldRoomsOptions;
  #state: 'settled' | 'at-the-end-of-the-turn' | 'over' = 'settled';
  #counting: Timer | undefined;

  constructor(options: ToldRoomsOptions) {
    this.#options = options;
  }

  close(): void {
    this.#state = 'over';
    this.#counting?.cancel();
  }

  /** Whether the record has room for one more, of this name. */
  hasRoomFor(name: string): boolean {
    let bytes = servedRoomBytes(name);
    for (const { publicName } of this.#options.served()) bytes += servedRoomBytes(publicName);
    return bytes <= mostServedRoomBytes;
  }

  /** Other rooms are served than before. */
  changed(): void {
    this.#counting?.cancel();
    this.#counting = undefined;
    if (this.#state !== 'settled') return;
    this.#state = 'at-the-end-of-the-turn';
    this.#options.clock.endOfTurn(() => {
      if (this.#state === 'over') return;
      this.#state = 'settled';
      this.#options.publish(this.#list());
    });
  }

  /** As many rooms as before, with other numbers of people in them. */
  counted(): void {
    if (this.#state !== 'over') this.#counting ??= this.#options.clock.after(countDelay, () => this.changed());
  }

  /** A room may get its name when it is served already: it is told without where there is no space for that. */
  #list(): ServedRoom[] {
    const served = [...this.#options.served()];
    let bytes = served.length * servedRoomBytes('');
    return served.map(({ id, publicName, audience }) => {
      const more = servedRoomBytes(publicName) - servedRoomBytes('');
      const name = bytes + more <= mostServedRoomBytes ? publicName : '';
      if (name !== '') bytes += more;
      return { room: id, name, members: audience.size };
    });
  }
}
