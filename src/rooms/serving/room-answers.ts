import { toHex } from '../../model/bytes.js';
import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import type { RoomPage, RoomQuestion, ServedRoom, SignedBytes } from '../../protocol/messages.js';
import type { RoomListing } from '../../routing/graph/served-rooms.js';
import { readNames } from '../item-name.js';
import type { LogEntry } from '../room-log.js';
import { placeKey } from '../room-order.js';
import { itemBytes, partBytes } from './item-parts.js';
import { mostOnPage } from './room-costs.js';
import type { RoomDisk } from './room-disk.js';
import { tell, type RoomListener } from './room-listener.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';

/** Each with a name of at most 64 UTF-16 units takes less than 230 bytes: 46,000 in all, which a frame holds. */
const mostListed = 200;

export interface RoomAnswersOptions {
  readonly shelf: RoomShelf;
  readonly disk: RoomDisk;
  readonly listings: () => Iterable<RoomListing>;
}

/** What those who are here ask: what was said before, and which rooms there are. */
export class RoomAnswers {
  readonly #options: RoomAnswersOptions;
  #isOver = false;

  constructor(options: RoomAnswersOptions) {
    this.#options = options;
  }

  close(): void {
    this.#isOver = true;
  }

  /** Answers with the newest posts before a place, without those that the asker has; with none to who is not in the room. */
  async page(listener: RoomListener, question: RoomQuestion): Promise<void> {
    const { number, room } = question;
    const replica = this.#options.shelf.find(toHex(room));
    const isIn = replica?.audience.has(listener) ?? false;
    const found = replica && isIn ? await this.#find(replica, question) : { posts: [], more: false };
    if (!this.#isOver) tell(listener, { type: 'room-page', number, room, ...found });
  }

  /** The public rooms with most members. */
  list(listener: RoomListener, number: number): void {
    const all = [...this.#options.listings()].sort((a, b) => b.members - a.members);
    const rooms: readonly ServedRoom[] = all.slice(0, mostListed);
    const message: RoomLinkMessage = { type: 'room-list', number, rooms, total: all.length };
    tell(listener, message);
  }

  async #find(replica: RoomReplica, question: RoomQuestion): Promise<Pick<RoomPage, 'posts' | 'more'>> {
    const have = readNames(question.have);
    const most = Math.min(question.most, mostOnPage);
    const posts: SignedBytes[] = [];
    let bytes = 0;
    // As the log is now: it may change while posts are read.
    const entries: readonly LogEntry[] = [...replica.log.backwards(question.before && placeKey(question.before))];
    for (const entry of entries) {
      if (have.has(entry.name)) continue;
      if (posts.length >= most || bytes >= partBytes) return { posts, more: true };
      const post = await this.#options.disk.post(replica, entry);
      if (!post) continue;
      posts.push(post);
      bytes += itemBytes(post);
    }
    return { posts, more: false };
  }
}
