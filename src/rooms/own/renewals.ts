import { equalBytes, toHex } from '../../model/bytes.js';
import { RoomRemovalError, StoreError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import { roomSecretBytes } from '../../model/room.js';
import { selfIn, type DeliveryContext } from '../../delivery/delivery-context.js';
import type { Messenger } from '../../delivery/messenger.js';
import type { StoreChange } from '../../platform/store.js';
import type { RoomInvitationBody, Succession } from '../../protocol/messages.js';
import type { JoinedRooms } from './joined-rooms.js';
import type { OpenInvitations } from './open-invitations.js';
import type { OwnRoom, RoomObserver } from './own-room.js';
import { isGenuineSuccession, privateAccess, successionInvitation } from './succession.js';

export interface RenewalsOptions {
  readonly context: DeliveryContext;
  readonly rooms: JoinedRooms;
  readonly invitations: OpenInvitations;
  readonly observer: Pick<RoomObserver, 'renewed'>;
  /** Hands an invitation on to the owner of a key, durably. */
  readonly courier: Pick<Messenger, 'handOn'>;
  readonly leave: (room: OwnRoom) => void;
}

/** From one room to the one that takes its place. */
interface Going {
  readonly before: OwnRoom;
  readonly room: OwnRoom;
  /** What has to be written down about the former one. */
  readonly yielding: readonly StoreChange[];
}

/**
 * How a private room comes to go on under a new secret, without somebody who is removed: by this peer, who hands the secret to all the
 * others, or by another member, whom this peer follows.
 */
export class Renewals {
  readonly #options: RenewalsOptions;
  /** IDs of rooms that this peer is about to make another one for: until that is on disk. */
  readonly #yielding = new Set<string>();
  /** IDs of rooms that this peer has gone over to and that are not on disk yet, with what is to be told of it. */
  readonly #unkept = new Map<string, Going>();

  constructor(options: RenewalsOptions) {
    this.#options = options;
  }

  /**
   * Makes another room of the same name, for everybody who is in this one but one, and goes on there: its secret is handed on to each of
   * them, and is on disk together with that.
   * @returns the new room, when it is on disk; left if the former one was left until then
   * @throws RoomRemovalError (as rejection) if that one cannot be removed, StoreError if nothing can be kept
   */
  async remove(room: OwnRoom, key: Uint8Array): Promise<OwnRoom> {
    const { context, rooms, courier, leave } = this.#options;
    const former = privateAccess(room.access);
    const removed = this.#removable(room, key);
    const by = selfIn(context);
    const secret = context.random.bytes(roomSecretBytes);
    const successor = rooms.build(room.successor(secret, by, removed));
    const invitation = successionInvitation(context.crypto, former, secret, { by: by.key, removed });
    const going = { before: room, room: successor, yielding: room.yielding };
    this.#yielding.add(room.tag.id);
    return new Promise((resolve, reject) => {
      context.journal.record(changesOf(going), {
        kept: () => {
          this.#yielding.delete(room.tag.id);
          const isStillIn = rooms.has(room.tag.id);
          this.#goOver(going);
          this.#tell(going);
          if (!isStillIn) leave(successor);
          resolve(successor);
        },
        lost: (words) => {
          this.#yielding.delete(room.tag.id);
          reject(new StoreError(words));
        },
      });
      // In the same turn, and so in the same commit: whoever is killed now hands on the secret in the next run.
      for (const member of room.addresses) if (!equalBytes(member.key, key)) courier.handOn(member, invitation);
      successor.sayAgain(room.waiting);
    });
  }

  /** True if an invitation lets this peer into a room that it is in, or in the successor of, already. Told again if it was not kept. */
  isFollowed(room: Uint8Array): boolean {
    const { rooms } = this.#options;
    const unkept = this.#unkept.get(toHex(room));
    if (unkept) this.#keep(unkept);
    return rooms.has(toHex(room)) || rooms.successorOf(room) !== undefined;
  }

  /** Goes over to the room of an invitation if that takes the place of one that this peer is in. False if it does not. */
  follow(from: PeerAddress, invitation: RoomInvitationBody): boolean {
    const { secret, purpose } = invitation;
    if (purpose.kind !== 'succession') return false;
    const before = this.#following(from, invitation, purpose);
    if (!before) return false;
    const room = this.#options.rooms.build(before.successor(secret, from, purpose.removed));
    const going = { before, room, yielding: before.yielding };
    const unsaid = before.waiting;
    this.#goOver(going);
    this.#keep(going);
    room.sayAgain(unsaid);
    return true;
  }

  /** @throws RoomRemovalError */
  #removable({ tag, standing, addresses }: OwnRoom, key: Uint8Array): PeerAddress {
    const { context, rooms } = this.#options;
    const refuse = (words: string): never => {
      throw new RoomRemovalError(words);
    };
    if (!rooms.has(tag.id)) return refuse(`you are in #${tag.name} no more`);
    if (this.#yielding.has(tag.id)) return refuse(`somebody is being removed from #${tag.name} just now`);
    if (equalBytes(key, context.keys.publicKey)) return refuse(`to be out of #${tag.name}, leave it`);
    // Whoever is not known to be in the room would be left behind.
    if (standing.kind !== 'in') return refuse(`it is not known yet who is in #${tag.name}: no node has let you in`);
    return addresses.find((member) => equalBytes(member.key, key)) ?? refuse(`nobody of that key is in #${tag.name}`);
  }

  /** The room that this peer is in and that is to go on in another one, if that is said by somebody who can say so. */
  #following(from: PeerAddress, invitation: RoomInvitationBody, succession: Succession): OwnRoom | undefined {
    const { context, rooms } = this.#options;
    const { crypto, keys } = context;
    const former = rooms.find(toHex(succession.replaces));
    if (former?.access.kind !== 'private' || this.#yielding.has(former.tag.id)) return undefined;
    if (equalBytes(succession.removed.key, keys.publicKey)) return undefined;
    return isGenuineSuccession(crypto, former.access, from.key, invitation, succession) ? former : undefined;
  }

  #goOver({ before, room }: Going): void {
    const { context, rooms, invitations } = this.#options;
    rooms.remove(before);
    rooms.add(room);
    invitations.settle(room.tag.id);
    // The home counts in how many rooms a peer is.
    before.yieldTo(room);
    if (context.place()) room.enter();
  }

  /** Whoever says so says it again until it is on disk: that it is not yet is no reason not to go over. */
  #keep(going: Going): void {
    const { id } = going.room.tag;
    this.#unkept.set(id, going);
    this.#options.context.journal.record(changesOf(going), {
      kept: () => {
        if (this.#unkept.delete(id)) this.#tell(going);
      },
      lost: () => undefined,
    });
  }

  #tell({ before, room }: Going): void {
    const renewal = room.renewals.at(-1);
    if (renewal) this.#options.observer.renewed({ ...renewal, before: before.tag, room: room.tag });
  }
}

function changesOf({ room, yielding }: Going): readonly StoreChange[] {
  return [room.keeping, ...yielding];
}
