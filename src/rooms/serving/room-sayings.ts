import { equalBytes, toHex } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import type { RoomItems, RoomOutcome, RoomResult, SignedBytes } from '../../protocol/messages.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { openRoomMembership, type RoomMembership } from '../../protocol/records/room-membership.js';
import { openRoomPost } from '../../protocol/records/room-post.js';
import { readable } from '../readable.js';
import type { Attendance } from './attendance.js';
import type { RoomDisk, Written } from './room-disk.js';
import type { Intaken, RoomIntake } from './room-intake.js';
import { tell, tellItems, type RoomListener } from './room-listener.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';
import type { RoomSpreads } from './room-spreads.js';
import type { ToldRooms } from './told-rooms.js';

export interface RoomSayingsOptions {
  readonly limits: Limits;
  readonly shelf: RoomShelf;
  readonly disk: RoomDisk;
  readonly intake: RoomIntake;
  readonly attendance: Attendance;
  readonly told: ToldRooms;
  readonly spreads: RoomSpreads;
}

/** What an item that somebody says is called in its result. */
type ItemNumber = Pick<RoomResult, 'epoch' | 'sequence'>;

/** A post or a membership that somebody has said, and what became of it. */
interface Said {
  readonly number: ItemNumber;
  readonly signed: SignedBytes;
  readonly intaken: Intaken;
}

/**
 * What those say who are here: it is checked, goes at once to the others who are here and to other nodes, and when it is on disk,
 * whoever said it is told so.
 */
export class RoomSayings {
  readonly #options: RoomSayingsOptions;

  constructor(options: RoomSayingsOptions) {
    this.#options = options;
  }

  take(listener: RoomListener, { room, posts, memberships }: RoomItems): void {
    const words = memberships.map((signed) => this.#takeWord(listener, room, signed));
    const replica = this.#options.shelf.find(toHex(room));
    const texts = posts.map((signed) => this.#takePost(listener, replica, signed));
    const all = [...words, ...texts];
    answer(listener, room, all.flatMap(refusalOf));
    if (replica) {
      const news = { room: replica.id, posts: newsOf(texts), memberships: newsOf(words) };
      const others = [...replica.audience].filter((other) => other !== listener);
      // Also what was heard before and could not be kept: meanwhile somebody may have come who has not heard it.
      tellItems(others, news);
      this.#options.spreads.begin(news);
    }
    void this.#confirm(listener, room, all);
  }

  /** Tells the outcome of what is right when it is certain that it is on disk, or that it is not. */
  async #confirm(listener: RoomListener, room: Uint8Array, all: readonly Said[]): Promise<void> {
    const { disk } = this.#options;
    const news = all.flatMap(({ intaken }) => (intaken.kind === 'news' ? [intaken.keeping] : []));
    const written = disk.keep(news);
    const outcomes = all.flatMap(({ number, intaken }) => {
      if (intaken.kind === 'refused') return [];
      return [resultOf(number, intaken.kind === 'known' ? disk.kept(intaken.name) : written)];
    });
    answer(listener, room, await Promise.all(outcomes));
  }

  #takePost(listener: RoomListener, replica: RoomReplica | undefined, signed: SignedBytes): Said {
    const number = numberOf(signed);
    if (!replica?.audience.has(listener)) return { number, signed, intaken: refused('not-a-member') };
    return { number, signed, intaken: this.#options.intake.post(replica, signed, listener.address) };
  }

  /** Somebody who is here comes into a room, or leaves it. */
  #takeWord(listener: RoomListener, room: Uint8Array, signed: SignedBytes): Said {
    const word = readable(() => openRoomMembership(signed));
    const number = { epoch: word?.change ?? 0, sequence: 0 };
    const { shelf, attendance, intake } = this.#options;
    const replica = shelf.findOrMake(room);
    const reason = word && this.#reasonAgainst(listener, replica, word);
    if (reason) return { number, signed, intaken: refused(reason) };
    const intaken = intake.membership(replica, signed, listener.address);
    if (intaken.kind === 'refused') return { number, signed, intaken };
    if (!replica.members.isIn(listener.address.key)) attendance.leave(replica, listener);
    // An old word that they have left leaves them in it, as a later one says, but does not bring them in.
    else if (word?.isIn && !replica.audience.has(listener)) this.#enter(replica, listener);
    return { number, signed, intaken };
  }

  /** Why somebody cannot come in or leave, whatever else their word says. */
  #reasonAgainst(
    listener: RoomListener,
    replica: RoomReplica,
    { isIn, roomName }: Signed<RoomMembership>,
  ): RoomOutcome | undefined {
    const { limits, shelf, attendance, told } = this.#options;
    if (replica.audience.has(listener)) return undefined;
    // Of somebody who was never in it nothing has to be kept: else one leaf could have the node remember any number of rooms.
    if (!isIn) return replica.members.of(listener.address.key) ? undefined : 'not-a-member';
    if (attendance.roomsOf(listener) >= limits.roomsPerLeaf) return 'too-many-rooms';
    if (replica.isServed) return undefined;
    const hasRoom = shelf.served.size < limits.servedRooms && told.hasRoomFor(replica.publicName || roomName);
    return hasRoom ? undefined : 'too-many-rooms';
  }

  #enter(replica: RoomReplica, listener: RoomListener): void {
    this.#options.attendance.enter(replica, listener);
    const others = [...replica.members.all()].filter(
      ({ membership: { isIn, member } }) => isIn && !equalBytes(member.key, listener.address.key),
    );
    const memberships = others.map(({ membership }) => membership.signed);
    tellItems([listener], { room: replica.id, posts: [], memberships });
  }
}

function answer(listener: RoomListener, room: Uint8Array, results: readonly RoomResult[]): void {
  if (results.length > 0) tell(listener, { type: 'room-results', room, results });
}

async function resultOf(number: ItemNumber, written: Promise<Written>): Promise<RoomResult> {
  return { ...number, outcome: await written };
}

function refusalOf({ number, intaken }: Said): RoomResult[] {
  return intaken.kind === 'refused' ? [{ ...number, outcome: intaken.outcome }] : [];
}

function newsOf(said: readonly Said[]): SignedBytes[] {
  return said.flatMap(({ signed, intaken }) => (intaken.kind === 'news' ? [signed] : []));
}

function refused(outcome: RoomOutcome): Intaken {
  return { kind: 'refused', outcome };
}

/** By what somebody recognises what became of their post; zeros if it cannot be read. */
function numberOf(signed: SignedBytes): ItemNumber {
  const { epoch, sequence } = readable(() => openRoomPost(signed)) ?? { epoch: 0, sequence: 0 };
  return { epoch, sequence };
}
