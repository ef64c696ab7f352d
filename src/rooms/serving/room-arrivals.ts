import type { RoomItems, SignedBytes } from '../../protocol/messages.js';
import type { Keeping, RoomDisk } from './room-disk.js';
import type { Intaken, RoomIntake } from './room-intake.js';
import { tellItems } from './room-listener.js';
import type { RoomReplica } from './room-replica.js';

/** What other nodes say of a room that is served here. */
export class RoomArrivals {
  readonly #intake: RoomIntake;
  readonly #disk: RoomDisk;

  constructor(intake: RoomIntake, disk: RoomDisk) {
    this.#intake = intake;
    this.#disk = disk;
  }

  /** What was said a moment ago is heard at once: it comes by this way but once. */
  spread(replica: RoomReplica, items: RoomItems): void {
    const { posts, memberships, keepings } = this.#takeIn(replica, items);
    tellItems(replica.audience, { room: replica.id, posts, memberships });
    if (keepings.length > 0) void this.#disk.keep(keepings);
  }

  /**
   * What another node has kept. Posts are heard when they are on disk: one that cannot be kept comes again with each comparison.
   * True if there was news in it.
   */
  supplied(replica: RoomReplica, items: RoomItems): boolean {
    const { posts, memberships, keepings } = this.#takeIn(replica, items);
    tellItems(replica.audience, { room: replica.id, posts: [], memberships });
    if (keepings.length === 0) return false;
    void this.#disk.keep(keepings).then((outcome) => {
      if (outcome === 'stored') tellItems(replica.audience, { room: replica.id, posts, memberships: [] });
    });
    return true;
  }

  #takeIn(replica: RoomReplica, { posts, memberships }: RoomItems): News {
    const news: News = { posts: [], memberships: [], keepings: [] };
    const note = (into: SignedBytes[], signed: SignedBytes, intaken: Intaken): void => {
      if (intaken.kind !== 'news') return;
      into.push(signed);
      news.keepings.push(intaken.keeping);
    };
    for (const signed of memberships) note(news.memberships, signed, this.#intake.membership(replica, signed));
    for (const signed of posts) note(news.posts, signed, this.#intake.post(replica, signed));
    return news;
  }
}

interface News {
  readonly posts: SignedBytes[];
  readonly memberships: SignedBytes[];
  readonly keepings: Keeping[];
}
