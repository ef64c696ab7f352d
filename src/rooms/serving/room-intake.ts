import { equalBytes } from '../../model/bytes.js';
import { InvalidRoomNameError, ProtocolError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import { sameAddress, type PeerAddress } from '../../model/peer.js';
import { counterpartId } from '../../model/peer-id.js';
import { parseRoomName } from '../../model/room.js';
import type { Clock } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import type { Crypto } from '../../platform/crypto.js';
import type { StoreChange } from '../../platform/store.js';
import type { RoomOutcome, SignedBytes } from '../../protocol/messages.js';
import {
  isGenuineRoomMembership,
  openRoomMembership,
  type RoomMembership,
} from '../../protocol/records/room-membership.js';
import { isGenuineRoomPost, openRoomPost } from '../../protocol/records/room-post.js';
import { encodeSigned } from '../../protocol/stored/signed-bytes.js';
import { itemName } from '../item-name.js';
import { roomIdOf } from '../room-keys.js';
import { postEntry } from '../post-entry.js';
import { servedMemberKey, servedPostKey } from './served-entries.js';
import type { Keeping } from './room-disk.js';
import type { RoomReplica } from './room-replica.js';

export interface RoomIntakeOptions {
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
}

/** What became of a post or membership: news with how it is kept, one that is here already, or why it is none. */
export type Intaken =
  | { readonly kind: 'news'; readonly keeping: Keeping }
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'refused'; readonly outcome: RoomOutcome };

/** Bytes of the record of a membership, at most: with the longest names it has less than 500, the rest is for later versions. */
const mostMembershipBytes = 1_024;

/**
 * What gets into a room: whatever its author has signed for this very room, dated neither too far ahead nor too far back, once.
 * Where it came from does not matter.
 */
export class RoomIntake {
  readonly #options: RoomIntakeOptions;

  constructor(options: RoomIntakeOptions) {
    this.#options = options;
  }

  /** `by`: whoever must have signed it, if it comes from a leaf by its own link. */
  post(replica: RoomReplica, signed: SignedBytes, by?: PeerAddress): Intaken {
    const { crypto, clock, limits, counters } = this.#options;
    const name = itemName(crypto, signed);
    if (replica.log.find(name)) return { kind: 'known', name };
    const post = this.#opened(() => openRoomPost(signed));
    const isRight =
      post !== undefined &&
      equalBytes(post.room, replica.id) &&
      signed.record.length <= limits.roomPostBytes &&
      (!by || isBy(post.author, by)) &&
      (post.body.kind === 'sealed' || replica.publicName !== '');
    if (!isRight) return refused('malformed');
    const now = clock.now();
    if (post.at > now + limits.roomClockError || post.at < now - limits.roomTime) return refused('out-of-time');
    if (!isGenuineRoomPost(crypto, post)) {
      counters.badSignature += 1;
      return refused('malformed');
    }
    const entry = postEntry(post, name);
    const putting = replica.log.put(entry);
    if (putting.kind === 'too-old') return refused('out-of-time');
    if (putting.kind === 'known') return { kind: 'known', name };
    const { dropped } = putting;
    const changes: StoreChange[] = [
      { kind: 'put', key: servedPostKey(replica.name, entry), value: encodeSigned(signed) },
    ];
    if (dropped) changes.push({ kind: 'delete', key: servedPostKey(replica.name, dropped) });
    const undo = (): void => {
      replica.log.remove(entry);
      // It is on disk still, and was said to be stored.
      if (dropped) replica.log.put(dropped);
    };
    return { kind: 'news', keeping: { name, changes, ifLost: { kind: 'take-back', undo } } };
  }

  membership(replica: RoomReplica, signed: SignedBytes, by?: PeerAddress): Intaken {
    const { crypto, clock, limits, counters } = this.#options;
    const name = itemName(crypto, signed);
    if (replica.members.has(name)) return { kind: 'known', name };
    const membership = this.#opened(() => openRoomMembership(signed));
    const isRight =
      membership !== undefined &&
      signed.record.length <= mostMembershipBytes &&
      equalBytes(membership.room, replica.id) &&
      (!by || sameAddress(membership.member, by)) &&
      isNamedRight(crypto, membership);
    if (!isRight) return refused('malformed');
    const now = clock.now();
    if (membership.change > now + limits.roomClockError || membership.change < now - limits.roomTime)
      return refused('out-of-time');
    if (!isGenuineRoomMembership(crypto, membership)) {
      counters.badSignature += 1;
      return refused('malformed');
    }
    const hearing = replica.members.put({ name, membership });
    if (hearing.kind === 'old') return { kind: 'known', name: replica.members.of(membership.member.key)?.name ?? name };
    if (hearing.kind === 'full') return refused('too-many-rooms');
    if (membership.roomName !== '') replica.publicName = membership.roomName;
    const key = servedMemberKey(replica.name, membership.member.key);
    const changes: StoreChange[] = [{ kind: 'put', key, value: encodeSigned(signed) }];
    const isWanted = (): boolean => replica.serving.kind !== 'forgotten' && replica.members.has(name);
    return { kind: 'news', keeping: { name, changes, ifLost: { kind: 'try-again', isWanted } } };
  }

  #opened<Item>(open: () => Item): Item | undefined {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#options.counters.unreadable += 1;
      return undefined;
    }
  }
}

/** Its author may have had its other ID when it was said, and another key has won that meanwhile. */
function isBy({ id, key }: PeerAddress, by: PeerAddress): boolean {
  return equalBytes(key, by.key) && (id === by.id || id === counterpartId(by.id, by.key));
}

/** The name of a public room is that of which its ID comes; a private one tells none. */
function isNamedRight(crypto: Crypto, { room, roomName }: RoomMembership): boolean {
  if (roomName === '') return true;
  try {
    return equalBytes(roomIdOf(crypto, { kind: 'public', name: parseRoomName(roomName) }), room);
  } catch (error) {
    if (error instanceof InvalidRoomNameError) return false;
    throw error;
  }
}

function refused(outcome: RoomOutcome): { readonly kind: 'refused'; readonly outcome: RoomOutcome } {
  return { kind: 'refused', outcome };
}
