import { equalBytes, toHex } from '../../model/bytes.js';
import { amendedRemark } from '../../model/outcome.js';
import { isAmendment, textOf, type HeardRemark, type UtteranceReference } from '../../model/utterance.js';
import { exported } from '../../delivery/exported.js';
import { keptPlace } from './kept-posts.js';
import type { ScanRange, Store, StoreEntry } from '../../platform/store.js';
import { numberOf, type RoomPost } from '../../protocol/records/room-post.js';
import { decodeKeptPost } from '../../protocol/stored/kept-post.js';
import type { OwnRoom } from './own-room.js';
import type { RoomHistoryEntry } from './room-message.js';

/** Which part of what was said in a room. */
export interface RoomHistoryRange {
  /** Only what stands before this place. */
  readonly before?: string;
  /** Only what stands behind this place. */
  readonly after?: string;
  /** How many at most: the last ones, or the first ones behind `after`. */
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
  async read({ limit = Infinity, ...range }: RoomHistoryRange): Promise<RoomHistoryEntry[]> {
    const from = range.after === undefined ? 'end' : 'start';
    const read: RoomHistoryEntry[] = [];
    for await (const page of this.#pages({ ...range, from }, always(Math.min(limit, pageSize)))) {
      read.push(...page.flatMap((entry) => this.#read(entry) ?? []));
      if (read.length >= limit) break;
    }
    const wanted = read.slice(0, limit);
    return from === 'end' ? wanted.reverse() : wanted;
  }

  /** Everything, the last one first, a page at a time. `sizes`: how many at once, what is not to be read included. @throws StoreError */
  async *backwards(sizes: Iterable<number>): AsyncGenerator<readonly RoomHistoryEntry[]> {
    for await (const page of this.#pages({ from: 'end' }, sizes))
      yield page.flatMap((entry) => this.#read(entry) ?? []);
  }

  /** One post, by what others refer to it by; undefined if it is not kept. @throws StoreError */
  async find(saidAs: UtteranceReference): Promise<RoomHistoryEntry | undefined> {
    const store = this.#store;
    const key = store && (await keptPlace(store, this.#room.talk, saidAs));
    const value = key === undefined ? undefined : await store?.get(key);
    return key !== undefined && value ? this.#read({ key, value }) : undefined;
  }

  /** Everything, a JSON object a line. @throws StoreError */
  async *lines(): AsyncGenerator<string> {
    for await (const page of this.#pages({ from: 'start' }, always(pageSize)))
      for (const entry of page.flatMap((stored) => this.#read(stored) ?? [])) yield lineOf(entry);
  }

  /** Some at a time: of what was kept not everything is to be read. */
  async *#pages(range: Omit<ScanRange, 'prefix'>, limits: Iterable<number>): AsyncGenerator<readonly StoreEntry[]> {
    const prefix = this.#room.talkPrefix;
    let rest = range;
    for (const limit of limits) {
      const page = await this.#store?.scan({ prefix, limit, ...rest });
      const last = page?.at(-1)?.key;
      if (!page || last === undefined) return;
      yield page;
      rest = range.from === 'end' ? { ...range, before: last } : { ...range, after: last };
    }
  }

  #read({ key, value }: StoreEntry): RoomHistoryEntry | undefined {
    const kept = decodeKeptPost(value);
    if (kept.kind === 'mark') return undefined;
    const remark = kept.kind === 'stone' ? ({ kind: 'deleted' } as const) : this.#remarkIn(kept.post);
    if (!remark) return undefined;
    const { author, at } = kept.post;
    const saidAs = numberOf(kept.post);
    const outcome = this.#room.outcomes.of(saidAs);
    if (outcome.kind === 'deleted' && kept.kind === 'post') this.#room.erase(saidAs);
    const utterance = amendedRemark(remark, outcome);
    return {
      room: this.#room.tag,
      from: this.#room.nameOf(author),
      key: author.key,
      utterance,
      text: textOf(utterance),
      outcome,
      saidAs,
      at,
      place: key,
      isOwn: equalBytes(author.key, this.#room.ownKey),
      state: this.#room.stateOf(kept.post),
    };
  }

  #remarkIn(post: RoomPost): HeardRemark | undefined {
    const utterance = this.#room.utteranceOf(post);
    return utterance && !isAmendment(utterance) ? utterance : undefined;
  }
}

function* always(size: number): Generator<number> {
  for (;;) yield size;
}

/** One line of an export: who said what in which room, and when, as its author has it. The time is ISO 8601. */
function lineOf({ room, from, key, utterance, saidAs, outcome, at, isOwn, state }: RoomHistoryEntry): string {
  return JSON.stringify({
    direction: isOwn ? 'out' : 'in',
    room: room.name,
    roomId: room.id,
    id: from,
    key: toHex(key),
    ...exported(utterance, saidAs, outcome),
    sentAt: new Date(at).toISOString(),
    state: state.kind,
  });
}
