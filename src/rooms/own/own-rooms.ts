import { equalBytes, toHex } from '../../model/bytes.js';
import {
  InvalidInvitationError,
  RoomQuestionError,
  RoomRemovalError,
  StoreError,
  UnknownRoomError,
} from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import { untold } from '../../platform/journal.js';
import type { StoreChange } from '../../platform/store.js';
import { roomSecretBytes, type RoomName } from '../../model/room.js';
import { selfIn, type DeliveryContext } from '../../delivery/delivery-context.js';
import type { Messenger } from '../../delivery/messenger.js';
import type { RoomInvitationBody, Succession } from '../../protocol/messages.js';
import type { StoredInvitation } from '../../protocol/stored/open-invitation.js';
import { OpenInvitations } from './open-invitations.js';
import { isGenuineSuccession, privateAccess, successionInvitation } from './succession.js';
import type { Speakers } from '../../delivery/speakers.js';
import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';
import { roomIdOf, type RoomAccess } from '../room-keys.js';
import { OwnRoom, type RoomObserver, type RoomWay } from './own-room.js';
import type { StoredOwnRoom } from '../../protocol/stored/own-room.js';
import { noRooms, type RememberedRooms } from './recollect-rooms.js';
import { LeftRooms } from './left-rooms.js';

/** A public room that somebody is in. */
export interface RoomInfo {
  readonly name: string;
  /** How many, as the nodes told last. */
  readonly members: number;
}

/** The public rooms of a network, or the largest of them. */
export interface RoomList {
  readonly rooms: readonly RoomInfo[];
  readonly total: number;
}

export interface OwnRoomsOptions {
  readonly context: DeliveryContext;
  readonly speakers: Pick<Speakers, 'nameOf'>;
  readonly observer: RoomObserver;
  /** Hands an invitation on to the owner of a key, durably. */
  readonly courier: Pick<Messenger, 'handOn'>;
}

/** How long a home has to say which rooms there are. */
const listPatience = 5_000;

/** From one room to the one that takes its place. */
interface Going {
  readonly before: OwnRoom;
  readonly room: OwnRoom;
  /** What has to be written down about the former one. */
  readonly yielding: readonly StoreChange[];
}

interface Listing {
  readonly resolve: (list: RoomList) => void;
  readonly reject: (error: Error) => void;
  readonly stop: () => void;
}

/** The rooms that this peer is in, for as long as it lives, with what was kept of them from earlier runs. */
export class OwnRooms {
  readonly #options: OwnRoomsOptions;
  readonly #rooms = new Map<string, OwnRoom>();
  readonly #left: LeftRooms;
  readonly #listings = new Map<number, Listing>();
  readonly #invitations: OpenInvitations;
  /** IDs of rooms that this peer is about to make another one for: until that is on disk. */
  readonly #yielding = new Set<string>();
  /** IDs of rooms that this peer has gone over to and that are not on disk yet, with what is to be told of it. */
  readonly #unkept = new Map<string, Going>();
  #way: RoomWay | undefined;
  #numbers = 0;

  constructor(options: OwnRoomsOptions, kept: RememberedRooms = noRooms) {
    this.#options = options;
    const { context, observer } = options;
    this.#left = new LeftRooms({ context, tell: () => this.#toHome() }, kept.left);
    this.#invitations = new OpenInvitations(context.journal, (room, open) => observer.invited(room, open));
    for (const [room, open] of kept.invitations) this.#invitations.remember(room, open);
    for (const { stored, entries, unsent } of kept.rooms) {
      const room = this.#make(stored);
      for (const entry of entries) room.remember(entry);
      for (const signed of unsent) room.resume(signed);
    }
  }

  all(): Iterable<OwnRoom> {
    return this.#rooms.values();
  }

  /** @throws UnknownRoomError if this peer is not in a room of that ID */
  find(id: string): OwnRoom {
    const room = this.#rooms.get(id);
    if (!room) throw new UnknownRoomError(id);
    return room;
  }

  /** True if this room was left, in this run or an earlier one, and not come into again. */
  hasLeft(access: RoomAccess): boolean {
    return this.#left.has(toHex(roomIdOf(this.#options.context.crypto, access)));
  }

  /**
   * Comes into a room, unless it is in it already.
   * @throws InvalidInvitationError for a room that one which this peer is in has taken the place of
   */
  join(access: RoomAccess): OwnRoom {
    const { context } = this.#options;
    const id = roomIdOf(context.crypto, access);
    const known = this.#rooms.get(toHex(id));
    if (known) return known;
    const successor = this.#successorOf(id);
    if (successor)
      throw new InvalidInvitationError(`#${successor.tag.name} goes on under a new secret, and you are in it already`);
    this.#invitations.settle(toHex(id));
    const { change, forgetting } = this.#left.take(toHex(id));
    const room = this.#make({
      name: access.name,
      secret: access.kind === 'private' ? access.secret : undefined,
      epoch: Math.floor(context.clock.now()),
      nextSequence: 1,
      lastAt: 0,
      change,
      renewals: [],
    });
    context.journal.record([room.keeping, forgetting], untold);
    room.enter();
    return room;
  }

  /** A new private room. */
  found(name: RoomName): OwnRoom {
    return this.join({ kind: 'private', name, secret: this.#options.context.random.bytes(roomSecretBytes) });
  }

  /** Leaves a room, and forgets what was said in it. */
  leave(room: OwnRoom): void {
    if (!this.#rooms.delete(room.tag.id)) return;
    room.leave();
    const left = this.#left.add(room.id, room.change);
    this.#options.context.journal.record([...room.forgetting, left], untold);
  }

  /**
   * Goes on in another room of the same name, with everybody who is in this one but one: its secret is handed on to each of them, and is
   * on disk together with that.
   * @returns the new room, when it is on disk
   * @throws RoomRemovalError (as rejection) if that one cannot be removed, StoreError if nothing can be kept
   */
  async removeMember(room: OwnRoom, key: Uint8Array): Promise<OwnRoom> {
    const { context, courier } = this.#options;
    const former = privateAccess(room.access);
    const removed = this.#removable(room, key);
    const by = selfIn(context);
    const secret = context.random.bytes(roomSecretBytes);
    const successor = this.#build(room.successor(secret, by, removed));
    const invitation = successionInvitation(context.crypto, former, secret, { by: by.key, removed });
    const going = { before: room, room: successor, yielding: room.yielding };
    this.#yielding.add(room.tag.id);
    return new Promise((resolve, reject) => {
      context.journal.record(changesOf(going), {
        kept: () => {
          this.#yielding.delete(room.tag.id);
          const isStillIn = this.#rooms.has(room.tag.id);
          this.#goOver(going);
          this.#tell(going);
          if (!isStillIn) this.leave(successor);
          resolve(successor);
        },
        lost: (words) => {
          this.#yielding.delete(room.tag.id);
          reject(new StoreError(words));
        },
      });
      // In the same turn, and so in the same commit: whoever is killed now hands on the secret in the next run.
      for (const member of room.addresses) if (!equalBytes(member.key, key)) courier.handOn(member, invitation);
      for (const text of room.waiting) successor.send(text);
    });
  }

  /**
   * Somebody lets this peer into a room: it goes over where that room takes the place of one that it is in; else the user is asked. Told
   * again if it could not be kept.
   */
  invited(from: PeerAddress, invitation: RoomInvitationBody): void {
    const { crypto, clock } = this.#options.context;
    const { room: name, secret, purpose } = invitation;
    const id = roomIdOf(crypto, { kind: 'private', name, secret });
    const unkept = this.#unkept.get(toHex(id));
    if (unkept) this.#keep(unkept);
    if (this.#rooms.has(toHex(id)) || this.#successorOf(id)) return;
    const former = purpose.kind === 'succession' ? this.#following(from, invitation, purpose) : undefined;
    if (!former || purpose.kind !== 'succession') {
      this.#invitations.add(toHex(id), { from, invitation, at: Math.floor(clock.now()) });
      return;
    }
    const room = this.#build(former.successor(secret, from, purpose.removed));
    const going = { before: former, room, yielding: former.yielding };
    const unsaid = former.waiting;
    this.#goOver(going);
    this.#keep(going);
    for (const text of unsaid) room.send(text);
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
    const changes = [...this.#rooms.values()].flatMap((room) => room.forgettingPosts);
    this.#options.context.journal.record(changes, untold);
  }

  /** @throws RoomQuestionError (as rejection) if there is nobody to ask, or no answer comes */
  list(): Promise<RoomList> {
    const way = this.#way;
    if (!way) return Promise.reject(new RoomQuestionError('there is no node to ask which rooms there are'));
    const number = this.#nextNumber();
    return new Promise((resolve, reject) => {
      const timer = this.#options.context.clock.after(listPatience, () => {
        this.#listings.delete(number);
        reject(new RoomQuestionError('the node did not say which rooms there are'));
      });
      this.#listings.set(number, { resolve, reject, stop: () => timer.cancel() });
      way.tell({ type: 'room-list-question', number });
    });
  }

  // ---- with a home

  /** There is a way to a node that serves rooms. */
  enter(way: RoomWay): void {
    this.#way = way;
    for (const room of this.#rooms.values()) room.enter();
    this.#left.enter();
  }

  homeless(): void {
    this.#way = undefined;
    for (const room of this.#rooms.values()) room.homeless();
    for (const { reject, stop } of this.#listings.values()) {
      stop();
      reject(new RoomQuestionError('the node went away before it said which rooms there are'));
    }
    this.#listings.clear();
  }

  /** What the home says of rooms. False if it is nothing that a home says. */
  take(message: RoomLinkMessage): boolean {
    switch (message.type) {
      case 'room-items':
        this.#rooms.get(toHex(message.room))?.take(message);
        return true;
      case 'room-results':
        this.#rooms.get(toHex(message.room))?.results(message.results);
        this.#left.results(toHex(message.room), message.results);
        return true;
      case 'room-page':
        this.#rooms.get(toHex(message.room))?.answered(message);
        return true;
      case 'room-list': {
        const listing = this.#listings.get(message.number);
        this.#listings.delete(message.number);
        listing?.stop();
        const rooms = message.rooms.map(({ name, members }) => ({ name, members }));
        listing?.resolve({ rooms, total: message.total });
        return true;
      }
      default:
        return false;
    }
  }

  #make(stored: StoredOwnRoom): OwnRoom {
    const room = this.#build(stored);
    this.#rooms.set(room.tag.id, room);
    return room;
  }

  #build(stored: StoredOwnRoom): OwnRoom {
    const { context, speakers, observer } = this.#options;
    const options = { context, speakers, observer, way: () => this.#way, nextNumber: () => this.#nextNumber() };
    return new OwnRoom(options, stored);
  }

  // ---- from one room to the next

  /** @throws RoomRemovalError */
  #removable({ tag, standing, addresses }: OwnRoom, key: Uint8Array): PeerAddress {
    const refuse = (words: string): never => {
      throw new RoomRemovalError(words);
    };
    if (!this.#rooms.has(tag.id)) return refuse(`you are in #${tag.name} no more`);
    if (this.#yielding.has(tag.id)) return refuse(`somebody is being removed from #${tag.name} just now`);
    if (equalBytes(key, this.#options.context.keys.publicKey)) return refuse(`to be out of #${tag.name}, leave it`);
    // Whoever is not known to be in the room would be left behind.
    if (standing.kind !== 'in') return refuse(`it is not known yet who is in #${tag.name}: no node has let you in`);
    return addresses.find((member) => equalBytes(member.key, key)) ?? refuse(`nobody of that key is in #${tag.name}`);
  }

  /** The room that this peer is in and that is to go on in another one, if that is said by somebody who can say so. */
  #following(from: PeerAddress, invitation: RoomInvitationBody, succession: Succession): OwnRoom | undefined {
    const { crypto, keys } = this.#options.context;
    const former = this.#rooms.get(toHex(succession.replaces));
    if (former?.access.kind !== 'private' || this.#yielding.has(former.tag.id)) return undefined;
    if (equalBytes(succession.removed.key, keys.publicKey)) return undefined;
    return isGenuineSuccession(crypto, former.access, from.key, invitation, succession) ? former : undefined;
  }

  #goOver({ before, room }: Going): void {
    this.#rooms.delete(before.tag.id);
    this.#rooms.set(room.tag.id, room);
    this.#invitations.settle(room.tag.id);
    // The home counts in how many rooms a peer is.
    before.yieldTo(room);
    if (this.#options.context.place()) room.enter();
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

  #successorOf(id: Uint8Array): OwnRoom | undefined {
    return [...this.#rooms.values()].find((room) => room.isAfter(id));
  }

  #toHome(): ((message: RoomLinkMessage) => void) | undefined {
    const way = this.#way;
    return way && ((message) => way.tell(message));
  }

  #nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}

function changesOf({ room, yielding }: Going): readonly StoreChange[] {
  return [room.keeping, ...yielding];
}
