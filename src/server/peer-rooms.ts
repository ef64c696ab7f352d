import { InvalidInvitationError, PeerStateError } from '../model/errors.js';
import { fromBase64Url, toBase64Url } from '../model/bytes.js';
import { lobbyName, roomSecretBytes, typedRoomName, type RoomName } from '../model/room.js';
import type { PeerId } from '../model/peer-id.js';
import type { Utterance, UtteranceReference } from '../model/utterance.js';
import { addressedPeerId } from '../model/peer-id.js';
import type { OutgoingInvitation } from '../delivery/message.js';
import type { Messenger } from '../delivery/messenger.js';
import type { StoredInvitation } from '../protocol/stored/open-invitation.js';
import type { Store } from '../platform/store.js';
import type { OwnRoom } from '../rooms/own/own-room.js';
import type { OwnRooms } from '../rooms/own/own-rooms.js';
import type { RoomList } from '../rooms/own/room-listings.js';
import { RoomHistory, type RoomHistoryRange } from '../rooms/own/room-history.js';
import type { Talk } from '../searching/search-messages.js';
import type {
  OutgoingPost,
  RoomHistoryEntry,
  RoomMember,
  RoomRenewal,
  RoomStanding,
  RoomTag,
} from '../rooms/own/room-message.js';

export type { RoomInfo, RoomList } from '../rooms/own/room-listings.js';
export type { RoomHistoryRange } from '../rooms/own/room-history.js';
export type {
  OutgoingPost,
  PostFailure,
  PostQueuedReason,
  PostState,
  RoomAmendment,
  RoomChange,
  RoomHistoryEntry,
  RoomMember,
  RoomMessage,
  RoomRefusal,
  RoomRenewal,
  RoomStanding,
  RoomTag,
  RoomWriter,
} from '../rooms/own/room-message.js';

/** A room that this peer is in. */
export interface Room extends RoomTag {
  /** What lets somebody into a private room: to be handed on where nobody else reads it. Undefined for a public one. */
  readonly invitation: string | undefined;
  /** Everybody else who is in it. */
  members(): readonly RoomMember[];
  /**
   * Says something to everybody who is in the room, and to those who come later.
   * @throws MessageSizeError, PeerStateError
   */
  send(text: string): OutgoingPost;
  /** The same for anything else that can be said: a file, a reaction, an edit, a deletion. @throws MessageSizeError, NotYoursError, PeerStateError */
  say(utterance: Utterance): OutgoingPost;
  /**
   * The user is writing just now: the others are told who are there, unless they are more than 30 (limit `typing-members`). To be called
   * as often as one likes: at most one word in four seconds leaves. It is not kept.
   */
  typing(): void;
  /**
   * The last messages, or the first ones behind a place, in their order, from this run and earlier ones; nothing if the peer keeps
   * nothing. @throws StoreError
   */
  history(range?: RoomHistoryRange): Promise<readonly RoomHistoryEntry[]>;
  /** One message, by what others refer to it by; undefined if it is not kept here. @throws StoreError */
  findUtterance(saidAs: UtteranceReference): Promise<RoomHistoryEntry | undefined>;
  /** Whether the node has this peer in the room: the event `room-standing` says when that changes. */
  readonly standing: RoomStanding;
  /**
   * Asks the node for what was said before all that is known here.
   * @returns when that has come, as `room-message`: whether there may be more.
   * @throws RoomQuestionError (as rejection) if there is no node, or it goes away before it has answered.
   */
  askEarlier(): Promise<boolean>;
  /** There may be more than what is known here, and a node that could say it. */
  readonly hasEarlier: boolean;
  /** When the room went on under a new secret, without whom and by whom, as far as this peer was there: the last one last. */
  readonly renewals: readonly RoomRenewal[];
  /**
   * Sends somebody what lets them into a private room, as a sealed message.
   * @throws InvalidInvitationError for a public room, and what `Peer.send` throws
   */
  invite(id: string): OutgoingInvitation;
  /**
   * Removes somebody from a private room: makes a new secret for it, hands that on to all others who are in it, wherever they are, and
   * goes on with them in the room of that secret. Any member may do it. What was said before stays readable, for who was removed as well.
   * @returns the room as it goes on, when it is on disk; this one was left then.
   * @throws RoomRemovalError (as rejection) for a public room, for oneself, for somebody who is not in it, and while no node has let
   * this peer in; StoreError
   */
  removeMember(member: Pick<RoomMember, 'key'>): Promise<Room>;
  /** Leaves the room and forgets what was said in it, also before it went on under a new secret. */
  leave(): void;
}

/** What somebody has sent to let this peer into a private room. */
export interface RoomInvitation {
  /** Where this ID is another key's, with the beginning of the sender's key behind it: `anna~1f3c`. */
  readonly from: PeerId;
  readonly key: Uint8Array;
  /** What the sender calls the room. */
  readonly room: RoomName;
  /** See `Room.invitation`. */
  readonly invitation: string;
  /** When it came, epoch milliseconds, by the own clock. */
  readonly at: number;
  /** Comes into the room. @throws InvalidInvitationError if the peer is in a room that has taken the place of that one */
  accept(): Room;
  decline(): void;
}

/** The rooms of a peer. */
export interface Rooms {
  /** The rooms that it is in. */
  all(): readonly Room[];
  /** The room of this name, if the peer is in it; of several the public one. */
  find(name: string): Room | undefined;
  /** Comes into a public room; it is there as soon as somebody is in it. @throws InvalidRoomNameError */
  join(name: string): Room;
  /** True if the peer has left this public room, and has not come in again. @throws InvalidRoomNameError */
  hasLeft(name: string): boolean;
  /** A new private room. @throws InvalidRoomNameError */
  found(name: string): Room;
  /** Comes into a private room. @throws InvalidRoomNameError, InvalidInvitationError */
  accept(name: string, invitation: string): Room;
  /** What others have sent to let this peer into private rooms, and it has neither accepted nor declined: the last 100. */
  invitations(): readonly RoomInvitation[];
  /** The public rooms of the network, those with most members first. @throws RoomQuestionError (as rejection) */
  list(): Promise<RoomList>;
}

/** Brings a peer that has just joined into the rooms that were named, or into the lobby if none were, unless that was left. */
export function comeIn(rooms: Rooms, names: readonly RoomName[] | undefined): void {
  for (const name of names ?? (rooms.hasLeft(lobbyName) ? [] : [lobbyName])) rooms.join(name);
}

/** A room as a program sees it. */
class RoomHandle implements Room {
  readonly id: string;
  readonly name: RoomTag['name'];
  readonly isPrivate: boolean;
  readonly #room: OwnRoom;
  readonly #rooms: OwnRooms;
  readonly #messenger: Messenger;
  readonly #store: Store | undefined;
  readonly #history: RoomHistory;

  constructor(room: OwnRoom, { rooms, messenger }: RoomsAndMessenger, store: Store | undefined) {
    this.id = room.tag.id;
    this.name = room.tag.name;
    this.isPrivate = room.tag.isPrivate;
    this.#room = room;
    this.#rooms = rooms;
    this.#messenger = messenger;
    this.#store = store;
    this.#history = new RoomHistory(room, store);
  }

  get invitation(): string | undefined {
    const { access } = this.#room;
    return access.kind === 'private' ? toBase64Url(access.secret) : undefined;
  }

  members(): readonly RoomMember[] {
    return [...this.#room.members].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  }

  send(text: string): OutgoingPost {
    return this.#room.send(text);
  }

  say(utterance: Utterance): OutgoingPost {
    return this.#room.say(utterance);
  }

  typing(): void {
    this.#room.typing();
  }

  history(range: RoomHistoryRange = {}): Promise<readonly RoomHistoryEntry[]> {
    return this.#history.read(range);
  }

  findUtterance(saidAs: UtteranceReference): Promise<RoomHistoryEntry | undefined> {
    return this.#history.find(saidAs);
  }

  get standing(): RoomStanding {
    return this.#room.standing;
  }

  askEarlier(): Promise<boolean> {
    return this.#room.askEarlier();
  }

  get hasEarlier(): boolean {
    return this.#room.hasEarlier;
  }

  get renewals(): readonly RoomRenewal[] {
    return this.#room.renewals;
  }

  invite(id: string): OutgoingInvitation {
    const { access } = this.#room;
    if (access.kind === 'public')
      throw new InvalidInvitationError(`#${this.name} is public, nobody needs an invitation`);
    const { name: room, secret } = access;
    return this.#messenger.invite(addressedPeerId(id), {
      kind: 'room-invitation',
      room,
      secret,
      purpose: { kind: 'guest' },
    });
  }

  async removeMember({ key }: Pick<RoomMember, 'key'>): Promise<Room> {
    const room = await this.#rooms.removeMember(this.#room, key);
    return new RoomHandle(room, { rooms: this.#rooms, messenger: this.#messenger }, this.#store);
  }

  leave(): void {
    this.#rooms.leave(this.#room);
  }
}

/** What a room is and what carries invitations into it, for as long as the peer lives. */
interface RoomsAndMessenger {
  readonly rooms: OwnRooms;
  readonly messenger: Messenger;
}

export class PeerRooms implements Rooms {
  readonly #talk: () => RoomsAndMessenger | undefined;
  readonly #store: Store | undefined;

  /** `talk`: undefined before the peer has joined the network. */
  constructor(talk: () => RoomsAndMessenger | undefined, store: Store | undefined) {
    this.#talk = talk;
    this.#store = store;
  }

  all(): readonly Room[] {
    return [...(this.#talk()?.rooms.all() ?? [])].map((room) => this.#handle(room)).sort(byName);
  }

  find(name: string): Room | undefined {
    const wanted = typedRoomName(name);
    const named = this.all().filter((room) => room.name === wanted);
    return named.find(({ isPrivate }) => !isPrivate) ?? named[0];
  }

  join(name: string): Room {
    return this.#handle(this.#joined().join({ kind: 'public', name: typedRoomName(name) }));
  }

  hasLeft(name: string): boolean {
    return this.#joined().hasLeft({ kind: 'public', name: typedRoomName(name) });
  }

  found(name: string): Room {
    return this.#handle(this.#joined().found(typedRoomName(name)));
  }

  accept(name: string, invitation: string): Room {
    const secret = fromBase64Url(invitation);
    if (secret?.length !== roomSecretBytes)
      throw new InvalidInvitationError('an invitation is 43 letters, digits, "-" and "_": copy all of it');
    return this.#handle(this.#joined().join({ kind: 'private', name: typedRoomName(name), secret }));
  }

  invitations(): readonly RoomInvitation[] {
    return Array.from(this.#talk()?.rooms.invitations ?? [], ([room, open]) => this.invitation(room, open));
  }

  /** An open invitation, as a program sees it. `room`: the ID of the room, as hex. */
  invitation(room: string, { from, invitation, at }: StoredInvitation): RoomInvitation {
    const secret = toBase64Url(invitation.secret);
    const { rooms, messenger } = this.#inNetwork();
    return {
      from: messenger.speakers.nameOf(from),
      key: from.key,
      room: invitation.room,
      invitation: secret,
      at,
      accept: () => this.accept(invitation.room, secret),
      decline: () => rooms.decline(room),
    };
  }

  list(): Promise<RoomList> {
    return this.#joined().list();
  }

  /** What was said in rooms, to look through: in that with this ID, or in all. */
  talks(id: string | undefined): readonly Talk[] {
    const rooms = [...this.#joined().all()].filter(({ tag }) => id === undefined || tag.id === id);
    return rooms.map((room) => ({
      kind: 'room',
      room: room.tag,
      pages: (sizes) => new RoomHistory(room, this.#store).backwards(sizes),
    }));
  }

  /** All that is kept of what was said in rooms, a JSON object a line; room by room. @throws StoreError */
  async *exportHistory(): AsyncGenerator<string> {
    for (const room of this.#talk()?.rooms.all() ?? []) yield* new RoomHistory(room, this.#store).lines();
  }

  #joined(): OwnRooms {
    return this.#inNetwork().rooms;
  }

  #inNetwork(): RoomsAndMessenger {
    const talk = this.#talk();
    if (!talk) throw new PeerStateError('this peer is not in a network: join first');
    return talk;
  }

  #handle(room: OwnRoom): Room {
    return new RoomHandle(room, this.#inNetwork(), this.#store);
  }
}

function byName(a: Room, b: Room): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
