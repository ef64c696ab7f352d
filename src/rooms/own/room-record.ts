import { equalBytes, toHex } from '../../model/bytes.js';
import type { Crypto } from '../../platform/crypto.js';
import type { StoreChange } from '../../platform/store.js';
import { forgettingTalk } from '../../delivery/amendments.js';
import { postMark } from '../../protocol/stored/kept-post.js';
import { encodeOwnRoom, type StoredOwnRoom, type StoredRenewal } from '../../protocol/stored/own-room.js';
import { roomIdOf, type RoomAccess } from '../room-keys.js';
import type { LogEntry } from '../room-log.js';
import {
  ownRoomKey,
  roomOutPrefix,
  roomPostKey,
  roomPostPrefix,
  roomTalkPrefix,
  type PostNumber,
} from './room-entries.js';
import type { RoomTag } from './room-message.js';

/** A room that this one has taken the place of, itself or through others. */
export interface FormerRoom {
  /** 16 bytes. */
  readonly id: Uint8Array;
  readonly secret: Uint8Array;
}

/**
 * Which room this is, which ones it has taken the place of, and up to where this peer has numbered what it says there: as it is to be
 * kept. What was said in all of these rooms is kept together, in the order in which they followed.
 */
export class RoomRecord {
  readonly tag: RoomTag;
  /** 16 bytes. */
  readonly id: Uint8Array;
  readonly access: RoomAccess;
  /** The first one first. */
  readonly formers: readonly FormerRoom[];
  /** ID of the first of these rooms. */
  readonly #first: string;
  #stored: StoredOwnRoom;

  constructor(crypto: Crypto, stored: StoredOwnRoom) {
    this.#stored = stored;
    const { name, secret, renewals } = stored;
    this.access = secret ? { kind: 'private', name, secret } : { kind: 'public', name };
    this.id = roomIdOf(crypto, this.access);
    this.tag = { id: toHex(this.id), name, isPrivate: secret !== undefined };
    this.formers = renewals.map(({ formerSecret }) => ({
      id: roomIdOf(crypto, { kind: 'private', name, secret: formerSecret }),
      secret: formerSecret,
    }));
    this.#first = toHex(this.formers[0]?.id ?? this.id);
  }

  /** The time that the last own post was given. */
  get lastAt(): number {
    return this.#stored.lastAt;
  }

  /** The last word on the own membership. */
  get change(): number {
    return this.#stored.change;
  }

  get renewals(): readonly StoredRenewal[] {
    return this.#stored.renewals;
  }

  /** True for a room that this one has taken the place of. */
  isAfter(id: Uint8Array): boolean {
    return this.formers.some((former) => equalBytes(former.id, id));
  }

  /** The conversation, which stays the same where the room goes on under another secret. */
  get talk(): string {
    return this.#first;
  }

  /** Which life of the stream of own posts it is. */
  get epoch(): number {
    return this.#stored.epoch;
  }

  /** Under what all that was said is kept, in this room and in the former ones. */
  get talkPrefix(): string {
    return roomTalkPrefix(this.#first);
  }

  /** Before everything that was said since the n-th renewal, and behind everything before it. */
  placeOfRenewal(number: number): string {
    return roomPostPrefix(this.#first, number);
  }

  /** The number for the next own post, which is given that time. */
  takeNumber(at: number): PostNumber {
    const { epoch, nextSequence: sequence } = this.#stored;
    this.#stored = { ...this.#stored, nextSequence: sequence + 1, lastAt: at };
    return { epoch, sequence };
  }

  /** A later word on the own membership than any before: at `now` where the clock allows. */
  nextChange(now: number): void {
    this.#stored = { ...this.#stored, change: Math.max(now, this.#stored.change + 1) };
  }

  /** Under which key a post of this room is kept, which is its place. */
  keyOf(entry: Pick<LogEntry, 'place' | 'name'>): string {
    return roomPostKey(this.postPrefix, entry);
  }

  /** What has to be written down for being in the room. */
  get keeping(): StoreChange {
    return { kind: 'put', key: ownRoomKey(this.tag.id), value: encodeOwnRoom(this.#stored) };
  }

  /** What has to be written down when another room takes the place of this one: what was said stays. */
  get yielding(): readonly StoreChange[] {
    return [
      { kind: 'delete', key: ownRoomKey(this.tag.id) },
      { kind: 'delete-range', prefix: roomOutPrefix(this.tag.id) },
    ];
  }

  /** What has to be written down for having left it, and for forgetting what was said. */
  get forgetting(): readonly StoreChange[] {
    return [...this.yielding, { kind: 'delete-range', prefix: this.talkPrefix }, ...forgettingTalk(this.talk)];
  }

  /** What has to be written down for forgetting what was said, but not that these posts were known, nor which room this is. */
  forgettingPosts(entries: Iterable<LogEntry>): readonly StoreChange[] {
    const marks = [...entries].map((entry): StoreChange => ({
      kind: 'put',
      key: this.keyOf(entry),
      value: postMark,
    }));
    return [{ kind: 'delete-range', prefix: this.talkPrefix }, ...forgettingTalk(this.talk), ...marks];
  }

  /** Under what is kept what was said in this room itself. */
  get postPrefix(): string {
    return this.placeOfRenewal(this.formers.length);
  }
}
