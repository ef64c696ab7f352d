import { RoomQuestionError } from '../../model/errors.js';
import type { Clock } from '../../platform/clock.js';
import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import type { RoomHome } from './room-home.js';

/** A public room that somebody is in. */
export interface RoomInfo {
  readonly name: string;
  /** How many, as the nodes told last. */
  readonly members: number;
}

/** The public rooms of a network, or the largest of them. */
export interface RoomList {
  readonly rooms: readonly RoomInfo[];
  readonly total: number;
}

export interface RoomListingsOptions {
  readonly clock: Clock;
  readonly home: RoomHome;
  /** A number for a question that no other has. */
  readonly nextNumber: () => number;
}

type Answer = Extract<RoomLinkMessage, { readonly type: 'room-list' }>;

/** How long a home has to say which rooms there are. */
const patience = 5_000;

interface Listing {
  readonly resolve: (list: RoomList) => void;
  readonly reject: (error: Error) => void;
  readonly stop: () => void;
}

/** The questions which rooms there are that the home has not answered. */
export class RoomListings {
  readonly #options: RoomListingsOptions;
  readonly #open = new Map<number, Listing>();

  constructor(options: RoomListingsOptions) {
    this.#options = options;
  }

  /** @throws RoomQuestionError (as rejection) if there is nobody to ask, or no answer comes */
  ask(): Promise<RoomList> {
    const { clock, home, nextNumber } = this.#options;
    const tell = home();
    if (!tell) return Promise.reject(new RoomQuestionError('there is no node to ask which rooms there are'));
    const number = nextNumber();
    return new Promise((resolve, reject) => {
      const timer = clock.after(patience, () => {
        this.#open.delete(number);
        reject(new RoomQuestionError('the node did not say which rooms there are'));
      });
      this.#open.set(number, { resolve, reject, stop: () => timer.cancel() });
      tell({ type: 'room-list-question', number });
    });
  }

  answered({ number, rooms, total }: Answer): void {
    const listing = this.#open.get(number);
    this.#open.delete(number);
    listing?.stop();
    listing?.resolve({ rooms: rooms.map(({ name, members }) => ({ name, members })), total });
  }

  homeless(): void {
    for (const { reject, stop } of this.#open.values()) {
      stop();
      reject(new RoomQuestionError('the node went away before it said which rooms there are'));
    }
    this.#open.clear();
  }
}
