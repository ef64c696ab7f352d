import { toHex } from '../../model/bytes.js';
import { InvalidInvitationError, UnknownRoomError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import { untold } from '../../platform/journal.js';
import type { Verifier } from '../../platform/verifier.js';
import { roomSecretBytes, type RoomName } from '../../model/room.js';
import type { DeliveryContext } from '../../delivery/delivery-context.js';
import type { Messenger } from '../../delivery/messenger.js';
import type { Speakers } from '../../delivery/speakers.js';
import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import type { RoomInvitationBody } from '../../protocol/messages.js';
import type { StoredInvitation } from '../../protocol/stored/open-invitation.js';
import type { StoredOwnRoom } from '../../protocol/stored/own-room.js';
import { roomIdOf, type RoomAccess } from '../room-keys.js';
import { JoinedRooms } from './joined-rooms.js';
import { LeftRooms } from './left-rooms.js';
import { OpenInvitations } from './open-invitations.js';
import type { OwnRoom, RoomObserver } from './own-room.js';
import { noRooms, type RememberedRooms } from './recollect-rooms.js';
import { Renewals } from './renewals.js';
import type { TellHome } from './room-home.js';
import { RoomListings, type RoomList } from './room-listings.js';

export interface OwnRoomsOptions {
  readonly context: DeliveryContext;
  readonly verifier: Verifier;
  readonly speakers: Pick<Speakers, 'nameOf'>;
  readonly observer: RoomObserver;
  /** Hands an invitation on to the owner of a key, durably. */
  readonly courier: Pick<Messenger, 'handOn'>;
}

/** The rooms that this peer is in, for as long as it lives, with what was kept of them from earlier runs. */
export class OwnRooms {
  readonly #context: DeliveryContext;
  readonly #rooms: JoinedRooms;
  readonly #left: LeftRooms;
  readonly #listings: RoomListings;
  readonly #invitations: OpenInvitations;
  readonly #renewals: Renewals;
  #home: TellHome | undefined;
  #numbers = 0;

  constructor({ context, verifier, speakers, observer, courier }: OwnRoomsOptions, kept: RememberedRooms = noRooms) {
    const home = (): TellHome | undefined => this.#home;
    const nextNumber = (): number => (this.#numbers += 1);
    const rooms = new JoinedRooms({ context, verifier, speakers, observer, home, nextNumber });
    const invitations = new OpenInvitations(context.journal, (room, open) => observer.invited(room, open));
    const leave = (room: OwnRoom): void => this.leave(room);
    this.#context = context;
    this.#rooms = rooms;
    this.#left = new LeftRooms({ context, home }, kept.left);
    this.#listings = new RoomListings({ clock: context.clock, home, nextNumber });
    this.#invitations = invitations;
    this.#renewals = new Renewals({ context, rooms, invitations, observer, courier, leave });
    for (const [room, open] of kept.invitations) invitations.remember(room, open);
    for (const { stored, entries, unsent, outcomes } of kept.rooms) {
      const room = this.#add(stored);
      room.outcomes.mergeAll(outcomes);
      for (const entry of entries) room.remember(entry);
      for (const signed of unsent) room.resume(signed);
    }
  }

  all(): Iterable<OwnRoom> {
    return this.#rooms.all();
  }

  /** @throws UnknownRoomError if this peer is not in a room of that ID */
  find(id: string): OwnRoom {
    const room = this.#rooms.find(id);
    if (!room) throw new UnknownRoomError(id);
    return room;
  }

  /** True if this room was left, in this run or an earlier one, and not come into again. */
  hasLeft(access: RoomAccess): boolean {
    return this.#left.has(toHex(roomIdOf(this.#context.crypto, access)));
  }

  /**
   * Comes into a room, unless it is in it already.
   * @throws InvalidInvitationError for a room that one which this peer is in has taken the place of
   */
  join(access: RoomAccess): OwnRoom {
    const { crypto, clock, journal } = this.#context;
    const id = roomIdOf(crypto, access);
    const known = this.#rooms.find(toHex(id));
    if (known) return known;
    const successor = this.#rooms.successorOf(id);
    if (successor)
      throw new InvalidInvitationError(`#${successor.tag.name} goes on under a new secret, and you are in it already`);
    this.#invitations.settle(toHex(id));
    const { change, forgetting } = this.#left.take(toHex(id));
    const room = this.#add({
      name: access.name,
      secret: access.kind === 'private' ? access.secret : undefined,
      epoch: Math.floor(clock.now()),
      nextSequence: 1,
      lastAt: 0,
      change,
      renewals: [],
    });
    journal.record([room.keeping, forgetting], untold);
    room.enter();
    return room;
  }

  /** A new private room. */
  found(name: RoomName): OwnRoom {
    return this.join({ kind: 'private', name, secret: this.#context.random.bytes(roomSecretBytes) });
  }

  /** Leaves a room, and forgets what was said in it. */
  leave(room: OwnRoom): void {
    if (!this.#rooms.remove(room)) return;
    room.leave();
    const left = this.#left.add(room.id, room.change);
    this.#context.journal.record([...room.forgetting, left], untold);
  }

  /** See `Renewals.remove`. */
  removeMember(room: OwnRoom, key: Uint8Array): Promise<OwnRoom> {
    return this.#renewals.remove(room, key);
  }

  /** Somebody lets this peer into a room: it goes over where that room takes the place of one that it is in; else the user is asked. */
  invited(from: PeerAddress, invitation: RoomInvitationBody): void {
    const { crypto, clock } = this.#context;
    const { room: name, secret } = invitation;
    const id = roomIdOf(crypto, { kind: 'private', name, secret });
    if (this.#renewals.isFollowed(id) || this.#renewals.follow(from, invitation)) return;
    this.#invitations.add(toHex(id), { from, invitation, at: Math.floor(clock.now()) });
  }

  /** The invitations that the user has neither accepted nor declined, by the ID of the room. */
  get invitations(): Iterable<readonly [string, StoredInvitation]> {
    return this.#invitations.all();
  }

  decline(room: string): void {
    this.#invitations.settle(room);
  }

  /** Forgets the open invitations by the owner of a key; all if none is given. */
  forgetInvitations(key?: Uint8Array): void {
    this.#invitations.forget(key);
  }

  /** Forgets what was said in any room, but not which rooms this peer is in; what no node has stored goes on waiting. */
  forgetPosts(): void {
    const changes = [...this.#rooms.all()].flatMap((room) => room.forgettingPosts);
    this.#context.journal.record(changes, untold);
  }

  /** @throws RoomQuestionError (as rejection) if there is nobody to ask, or no answer comes */
  list(): Promise<RoomList> {
    return this.#listings.ask();
  }

  // ---- with a home

  /** There is a node that serves rooms. */
  enter(home: TellHome): void {
    this.#home = home;
    for (const room of this.#rooms.all()) room.enter();
    this.#left.enter();
  }

  homeless(): void {
    this.#home = undefined;
    for (const room of this.#rooms.all()) room.homeless();
    this.#listings.homeless();
  }

  /** What the home says of rooms. False if it is nothing that a home says. */
  take(message: RoomLinkMessage): boolean {
    switch (message.type) {
      case 'room-items':
        this.#rooms.find(toHex(message.room))?.take(message);
        return true;
      case 'room-results':
        this.#rooms.find(toHex(message.room))?.results(message.results);
        this.#left.results(toHex(message.room), message.results);
        return true;
      case 'room-page':
        this.#rooms.find(toHex(message.room))?.answered(message);
        return true;
      case 'room-typing':
        this.#rooms.find(toHex(message.room))?.hearTyping(message.word);
        return true;
      case 'room-list':
        this.#listings.answered(message);
        return true;
      default:
        return false;
    }
  }

  #add(stored: StoredOwnRoom): OwnRoom {
    const room = this.#rooms.build(stored);
    this.#rooms.add(room);
    return room;
  }
}
