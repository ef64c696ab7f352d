import { equalBytes, toHex } from '../../model/bytes.js';
import { isAmendment, textOf } from '../../model/utterance.js';
import { exported } from '../../delivery/exported.js';
import type { Store, StoreEntry } from '../../platform/store.js';
import { numberOf, openRoomPost } from '../../protocol/records/room-post.js';
import { decodeSigned } from '../../protocol/stored/signed-bytes.js';
import type { OwnRoom } from './own-room.js';
import { forgottenPost } from './room-entries.js';
import type { RoomHistoryEntry } from './room-message.js';

/** Which part of what was said in a room. */
export interface RoomHistoryRange {
  /** Only what stands before this place. */
  readonly before?: string;
  /** How many at most, the last ones. */
  readonly limit?: number;
}

/** Entries that are read at once where all of them are wanted. */
const pageSize = 500;

/** What was said in a room and in those that it has taken the place of, as it is on disk. Empty for a peer that keeps nothing. */
export class RoomHistory {
  readonly #room: OwnRoom;
  readonly #store: Store | undefined;

  constructor(room: OwnRoom, store: Store | undefined) {
    this.#room = room;
    this.#store = store;
  }

  /** In the order of the room. @throws StoreError */
  async read({ before, limit }: RoomHistoryRange): Promise<RoomHistoryEntry[]> {
    const entries = await this.#store?.scan({
      prefix: this.#room.talkPrefix,
      from: 'end',
      ...(before !== undefined && { before }),
      ...(limit !== undefined && { limit }),
    });
    return (entries ?? []).flatMap((entry) => this.#read(entry) ?? []).reverse();
  }

  /** Everything, a JSON object a line. @throws StoreError */
  async *lines(): AsyncGenerator<string> {
    const prefix = this.#room.talkPrefix;
    let after: string | undefined;
    do {
      const page = await this.#store?.scan({ prefix, limit: pageSize, ...(after !== undefined && { after }) });
      for (const entry of page?.flatMap((stored) => this.#read(stored) ?? []) ?? []) yield lineOf(entry);
      after = page?.at(-1)?.key;
    } while (after !== undefined);
  }

  #read({ key, value }: StoreEntry): RoomHistoryEntry | undefined {
    if (value.length === forgottenPost.length) return undefined;
    const post = openRoomPost(decodeSigned(value));
    const utterance = this.#room.utteranceOf(post);
    if (!utterance || isAmendment(utterance)) return undefined;
    const { author, at } = post;
    const isOwn = equalBytes(author.key, this.#room.ownKey);
    const state = this.#room.stateOf(post);
    return {
      room: this.#room.tag,
      from: this.#room.nameOf(author),
      key: author.key,
      utterance,
      text: textOf(utterance),
      saidAs: numberOf(post),
      at,
      place: key,
      isOwn,
      state,
    };
  }
}

/** One line of an export: who said what in which room, and when, as its author has it. The time is ISO 8601. */
function lineOf({ room, from, key, utterance, saidAs, at, isOwn, state }: RoomHistoryEntry): string {
  return JSON.stringify({
    direction: isOwn ? 'out' : 'in',
    room: room.name,
    roomId: room.id,
    id: from,
    key: toHex(key),
    ...exported(utterance, saidAs),
    sentAt: new Date(at).toISOString(),
    state: state.kind,
  });
}
