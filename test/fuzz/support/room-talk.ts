import type { PeerAddress } from '../../../src/model/peer.js';
import { parseRoomName, type RoomName } from '../../../src/model/room.js';
import { encodeText } from '../../support/utterances.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { RoomItems, RoutedBody, ServedRoom, SignedBytes } from '../../../src/protocol/messages.js';
import { signRoomMembership } from '../../../src/protocol/records/room-membership.js';
import { signRoomPost, type PostBody } from '../../../src/protocol/records/room-post.js';
import { itemName, writeNames } from '../../../src/rooms/item-name.js';
import { signRoomTyping } from '../../../src/protocol/records/room-typing.js';
import { roomIdOf, sealTyping, type RoomAccess } from '../../../src/rooms/room-keys.js';
import type { Dice } from './dice.js';
import { oddDoubles, oddNumbers } from './dictionary.js';
import type { Mallory } from './mallory.js';

/** What a forged post says: whoever shows it has been fooled. */
export const forgedText = 'forged';

/** The room that well-behaved people are in. */
export const sharedRoom = 'lobby';

/** Clocks that a record can have. */
const clocks = oddDoubles.filter((value) => Number.isSafeInteger(value) && value >= 0);

/** Somebody who talks in rooms, as a leaf to its home or as a node to another: mostly signed as it must be, much of it odd. */
export class RoomTalk {
  readonly #self: Mallory;
  readonly #dice: Dice;
  readonly #rooms: readonly RoomAccess[];
  /** What was said last, by its name. */
  readonly #names: string[] = [];
  #sequence = 0;
  #numbers = 0;

  constructor(self: Mallory, dice: Dice) {
    this.#self = self;
    this.#dice = dice;
    const lobby = { kind: 'public', name: parseRoomName(sharedRoom) } as const;
    const secret = new Uint8Array(32).fill(7);
    this.#rooms = [
      lobby,
      lobby,
      { kind: 'public', name: parseRoomName('weather') },
      { kind: 'private', name: parseRoomName('cabal'), secret },
      // Too long for a name; nobody has checked it here.
      { kind: 'public', name: 'x'.repeat(64) as RoomName },
    ];
  }

  /** The rooms that a node says it serves. */
  served(): readonly ServedRoom[] {
    const dice = this.#dice;
    return this.#rooms.slice(0, dice.below(this.#rooms.length)).map((access) => ({
      room: roomIdOf(this.#self.crypto, access),
      name: access.kind === 'public' && dice.chance(90) ? access.name : '',
      members: dice.pick(oddNumbers),
    }));
  }

  /** With this a leaf comes into the room that others are in. */
  entrance(now: number): Uint8Array {
    const name = parseRoomName(sharedRoom);
    const room = roomIdOf(this.#self.crypto, { kind: 'public', name });
    const { id, key } = this.#self;
    const word = { room, member: { id, key }, change: Math.floor(now), isIn: true, roomName: name };
    const memberships = [signRoomMembership(this.#self.crypto, this.#self.keys, word).signed];
    return link({ type: 'room-items', room, posts: [], memberships });
  }

  /** What a leaf says to its home. `others`: in whose names it lies. */
  toHome(others: readonly PeerAddress[], now: number): Uint8Array {
    const dice = this.#dice;
    const access = dice.pick(this.#rooms);
    const room = this.#idOf(access);
    switch (dice.below(9)) {
      case 0:
      case 1:
        return link({ type: 'room-items', room, posts: [], memberships: [this.#membership(access, this.#self, now)] });
      case 2:
        return this.#question(room, now);
      case 4:
        return link({ type: 'room-typing', room, word: this.#typing(access, room, others, now), path: undefined });
      case 3:
        return link({ type: 'room-list-question', number: this.#number() });
      default:
        return link({ type: 'room-items', ...this.#items(access, room, others, now) });
    }
  }

  /** What a node passes on to a neighbour. */
  toNode(others: readonly PeerAddress[], now: number): Uint8Array {
    const dice = this.#dice;
    const access = dice.pick(this.#rooms);
    const from = dice.pick([this.#self, this.#self, ...others]);
    const origin = { id: from.id, tag: from.key.slice(0, 8) };
    const hopLimit = dice.chance(70) ? 63 : dice.pick(oddNumbers);
    const room = this.#idOf(access);
    if (dice.chance(20)) {
      const path = dice.chance(95) ? { origin, hopLimit } : undefined;
      return link({ type: 'room-typing', room, word: this.#typing(access, room, others, now), path });
    }
    return link({
      type: 'room-spread',
      origin,
      hopLimit,
      items: this.#items(access, room, others, now),
    });
  }

  /** What a home says to a leaf that is in a room. */
  toLeaf(others: readonly PeerAddress[], now: number): Uint8Array {
    const dice = this.#dice;
    const access = dice.pick(this.#rooms);
    const room = this.#idOf(access);
    const items = this.#items(access, room, others, now);
    switch (dice.below(6)) {
      case 3:
        return link({ type: 'room-typing', room, word: this.#typing(access, room, others, now), path: undefined });
      case 0: {
        const outcome = dice.pick(['stored', 'not-a-member', 'out-of-time', 'store-full', 'malformed'] as const);
        return link({
          type: 'room-results',
          room,
          results: [{ epoch: now, sequence: dice.pick(oddNumbers), outcome }],
        });
      }
      case 1: {
        const { posts } = items;
        return link({ type: 'room-page', number: 1 + dice.below(8), room, posts, more: dice.chance(50) });
      }
      case 2: {
        const total = dice.pick(oddNumbers);
        return link({ type: 'room-list', number: 1 + dice.below(4), rooms: this.served(), total });
      }
      default:
        return link({ type: 'room-items', ...items });
    }
  }

  /** What a node that serves a room says to another. */
  betweenNodes(others: readonly PeerAddress[], now: number): RoutedBody {
    const dice = this.#dice;
    const access = dice.pick(this.#rooms);
    const room = this.#idOf(access);
    switch (dice.below(4)) {
      case 0:
        return { type: 'room-digest', room, sum: dice.bytes(8) };
      case 1:
        return { type: 'room-inventory', room, have: this.#have(), answerWanted: dice.chance(50) };
      default:
        return { type: 'room-supply', ...this.#items(access, room, others, now) };
    }
  }

  #items(access: RoomAccess, room: Uint8Array, others: readonly PeerAddress[], now: number): RoomItems {
    const dice = this.#dice;
    const posts = Array.from({ length: dice.below(3) }, () => this.#post(access, room, others, now));
    const member = dice.chance(80) ? this.#self : dice.pick(others);
    const memberships = dice.chance(30) ? [this.#membership(access, member, now)] : [];
    return { room, posts, memberships };
  }

  /** By this one, and signed by it; or in the name of somebody else, whose signature it has not. */
  #post(access: RoomAccess, room: Uint8Array, others: readonly PeerAddress[], now: number): SignedBytes {
    const dice = this.#dice;
    const author = dice.chance(80) ? this.#self : dice.pick(others);
    this.#sequence += 1;
    const text = author === this.#self ? 'x'.repeat(dice.chance(95) ? dice.below(40) : 17_000) : forgedText;
    const content = dice.chance(90) ? encodeText(text) : dice.bytes(dice.below(20));
    const kind: PostBody['kind'] = (access.kind === 'private') === dice.chance(90) ? 'sealed' : 'plain';
    const { signed } = signRoomPost(this.#self.crypto, this.#self.keys, {
      room: dice.chance(95) ? room : dice.bytes(16),
      author: { id: author.id, key: author.key },
      epoch: this.#odd(1),
      sequence: dice.chance(95) ? this.#sequence : dice.pick(oddNumbers),
      at: this.#odd(this.#time(now)),
      body: { kind, content },
    });
    if (dice.chance(50)) this.#names.push(itemName(this.#self.crypto, signed));
    return dice.chance(95) ? signed : { ...signed, signature: dice.bytes(64) };
  }

  /** The same of a word on who is writing. */
  #typing(access: RoomAccess, room: Uint8Array, others: readonly PeerAddress[], now: number): SignedBytes {
    const dice = this.#dice;
    const { crypto, keys } = this.#self;
    const { id, key } = dice.chance(80) ? this.#self : dice.pick(others);
    const binding = {
      room: dice.chance(95) ? room : dice.bytes(16),
      author: { id, key },
      at: this.#odd(this.#time(now)),
    };
    const isPrivate = access.kind === 'private' && dice.chance(90);
    const sealed = isPrivate ? sealTyping(crypto, access.secret, binding) : dice.bytes(dice.pick([0, 0, 0, 16, 400]));
    const signed = signRoomTyping(crypto, keys, { ...binding, sealed });
    return dice.chance(95) ? signed : { ...signed, signature: dice.bytes(64) };
  }

  #membership(access: RoomAccess, { id, key }: PeerAddress, now: number): SignedBytes {
    const dice = this.#dice;
    const roomName = access.kind === 'public' ? access.name : '';
    return signRoomMembership(this.#self.crypto, this.#self.keys, {
      room: this.#idOf(access),
      member: { id, key },
      change: this.#odd(this.#time(now)),
      isIn: dice.chance(80),
      roomName: dice.chance(95) ? roomName : dice.pick(['', 'weather', '#', 'a b']),
    }).signed;
  }

  #question(room: Uint8Array, now: number): Uint8Array {
    const dice = this.#dice;
    const place = {
      at: this.#odd(now),
      authorKey: this.#self.key,
      epoch: this.#odd(1),
      sequence: dice.pick(oddNumbers),
    };
    const before = dice.chance(50) ? place : undefined;
    const most = dice.pick(oddNumbers);
    return link({ type: 'room-question', number: this.#number(), room, before, most, have: this.#have() });
  }

  #have(): Uint8Array {
    return writeNames(this.#names.slice(-this.#dice.below(20)));
  }

  #idOf(access: RoomAccess): Uint8Array {
    return this.#dice.chance(97) ? roomIdOf(this.#self.crypto, access) : this.#dice.bytes(16);
  }

  /** Mostly a moment ago; now and then as far ahead as it may be. */
  #time(now: number): number {
    return Math.floor(now) + (this.#dice.chance(98) ? -this.#dice.below(1_000) : 59_000);
  }

  #number(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  #odd(usual: number): number {
    return this.#dice.chance(5) ? this.#dice.pick(clocks) : usual;
  }
}

function link(message: Parameters<typeof encodeLinkMessage>[0]): Uint8Array {
  return Uint8Array.from(encodeLinkMessage(message));
}
