import { untold } from '../../platform/journal.js';
import { equalBytes, toHex } from '../../model/bytes.js';
import type { PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import { day } from '../../model/units.js';
import type { DeliveryContext } from '../../delivery/delivery-context.js';
import { selfIn } from '../../delivery/delivery-context.js';
import type { RoomOutcome, SignedBytes } from '../../protocol/messages.js';
import { openRoomMembership, signRoomMembership } from '../../protocol/records/room-membership.js';
import { readable } from '../readable.js';
import type { RoomStanding } from './room-message.js';
import type { RoomRecord } from './room-record.js';

/** Who is in a room, on the word of the home, as who is in the network; and whether the home has let this peer in. */
export class Attendance {
  readonly #context: DeliveryContext;
  readonly #record: RoomRecord;
  readonly #standingChanged: () => void;
  readonly #members = new Map<string, PeerAddress>();
  #standing: RoomStanding = { kind: 'entering' };
  /** The ID under which the last word on the membership was signed. */
  #signedAs: string | undefined;

  constructor(context: DeliveryContext, record: RoomRecord, standingChanged: () => void) {
    this.#context = context;
    this.#record = record;
    this.#standingChanged = standingChanged;
  }

  get standing(): RoomStanding {
    return this.#standing;
  }

  /** Everybody else, under the IDs that they have given. */
  get members(): readonly PeerAddress[] {
    return [...this.#members.values()];
  }

  /** There is another home: it says who is in the room. */
  begin(): void {
    this.#members.clear();
  }

  /** What is to be told to the home. */
  enter(): SignedBytes {
    return this.#word(true);
  }

  /** What is to be told when this peer leaves the room. */
  leave(): SignedBytes {
    return this.#word(false);
  }

  homeless(): void {
    this.#stands({ kind: 'entering' });
  }

  /** What the home made of a word on the own membership. False if it has not let this peer in. */
  admitted(change: number, outcome: RoomOutcome): boolean {
    if (change !== this.#record.change) return true;
    // A node whose disk is full has the member all the same, and writes it down later.
    const isIn = outcome === 'stored' || outcome === 'store-full';
    this.#stands(isIn ? { kind: 'in' } : { kind: 'refused', reason: outcome });
    return isIn;
  }

  hear(memberships: readonly SignedBytes[]): void {
    const { keys, place } = this.#context;
    const met: PeerId[] = [];
    for (const signed of memberships) {
      const word = readable(() => openRoomMembership(signed));
      if (!word || !equalBytes(word.room, this.#record.id) || equalBytes(word.member.key, keys.publicKey)) continue;
      const { id, key } = word.member;
      if (word.isIn) {
        this.#members.set(toHex(key), { id, key });
        met.push(id);
      } else {
        this.#members.delete(toHex(key));
      }
    }
    place()?.network.watch(met);
  }

  #stands(standing: RoomStanding): void {
    const before = this.#standing;
    this.#standing = standing;
    if (before.kind !== standing.kind) this.#standingChanged();
  }

  /** The last word of this peer, or a new one if that says something else, or is about to be forgotten. */
  #word(isIn: boolean): SignedBytes {
    const { crypto, keys, clock, journal } = this.#context;
    const member = selfIn(this.#context);
    const now = Math.floor(clock.now());
    const age = now - this.#record.change;
    const isFresh = isIn && this.#signedAs === member.id && age >= 0 && age < day;
    this.#signedAs = member.id;
    if (!isFresh) {
      this.#record.nextChange(now);
      if (isIn) journal.record([this.#record.keeping], untold);
    }
    const { id: room, change, access } = this.#record;
    const roomName = access.kind === 'public' ? access.name : '';
    return signRoomMembership(crypto, keys, { room, member, change, isIn, roomName }).signed;
  }
}
