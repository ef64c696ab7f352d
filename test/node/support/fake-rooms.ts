import {
  InvalidInvitationError,
  MessageSizeError,
  RoomQuestionError,
  RoomRemovalError,
} from '../../../src/model/errors.js';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { typedRoomName } from '../../../src/model/room.js';
import { sameReference, textOf, type Utterance, type UtteranceReference } from '../../../src/model/utterance.js';
import type {
  OutgoingInvitation,
  OutgoingPost,
  PostState,
  Room,
  RoomHistoryEntry,
  RoomHistoryRange,
  RoomInfo,
  RoomInvitation,
  RoomList,
  RoomMember,
  RoomRenewal,
  Rooms,
  RoomStanding,
  RoomTag,
} from '../../../src/server/peer.js';
import { saidText } from '../../support/utterances.js';

export const goodInvitation = 'A'.repeat(43);

/** Rooms without a network: tests say who is there, and what was said. */
export class FakeRooms implements Rooms {
  readonly own: FakeRoom[] = [];
  /** The public rooms of the network; undefined if there is nobody to ask. */
  listed: readonly RoomInfo[] | undefined = [];
  total: number | undefined;

  all(): readonly Room[] {
    return this.own;
  }

  find(name: string): FakeRoom | undefined {
    const wanted = typedRoomName(name);
    return this.own.find((room) => room.name === wanted);
  }

  join(name: string): FakeRoom {
    return this.#add(new FakeRoom(name, undefined, this));
  }

  readonly open: RoomInvitation[] = [];

  invitations(): readonly RoomInvitation[] {
    return this.open;
  }

  /** Somebody lets the peer into a private room. */
  letIn(from: string, name: string): RoomInvitation {
    const invitation: RoomInvitation = {
      from: typedPeerId(from),
      key: new Uint8Array(32),
      room: typedRoomName(name),
      invitation: goodInvitation,
      at: 1_000,
      accept: () => this.accept(name, goodInvitation),
      decline: () => undefined,
    };
    this.open.push(invitation);
    return invitation;
  }

  hasLeft(): boolean {
    return false;
  }

  found(name: string): FakeRoom {
    return this.#add(new FakeRoom(name, goodInvitation, this));
  }

  accept(name: string, invitation: string): FakeRoom {
    if (invitation !== goodInvitation) throw new InvalidInvitationError('an invitation is 43 letters');
    return this.#add(new FakeRoom(name, invitation, this));
  }

  list(): Promise<RoomList> {
    if (!this.listed) return Promise.reject(new RoomQuestionError('there is no node to ask which rooms there are'));
    return Promise.resolve({ rooms: this.listed, total: this.total ?? this.listed.length });
  }

  #add(room: FakeRoom): FakeRoom {
    this.own.push(room);
    return room;
  }
}

export class FakeRoom implements Room {
  readonly id = 'aa';
  readonly name: RoomTag['name'];
  readonly isPrivate: boolean;
  readonly invitation: string | undefined;
  readonly others: PeerId[] = [];
  readonly hasEarlier = false;
  standing: RoomStanding = { kind: 'in' };
  readonly said: RoomHistoryEntry[] = [];
  readonly #rooms: FakeRooms;

  constructor(name: string, invitation: string | undefined, rooms: FakeRooms) {
    this.name = typedRoomName(name);
    this.isPrivate = invitation !== undefined;
    this.invitation = invitation;
    this.#rooms = rooms;
  }

  members(): readonly RoomMember[] {
    return this.others.map((id, index) => ({ id, key: new Uint8Array(32).fill(index + 1) }));
  }

  typing(): void {
    throw new Error('nobody writes at a prompt');
  }

  send(text: string): OutgoingPost {
    return this.say({ kind: 'text', text });
  }

  say(utterance: Utterance): OutgoingPost {
    const text = textOf(utterance);
    if (text === 'too long') throw new MessageSizeError('a message in a room has at most 3 bytes');
    this.add('alice', text, { kind: 'sent' });
    return posting({ room: this.tag, text, state: { kind: 'sent' } });
  }

  history({ limit = Infinity }: RoomHistoryRange = {}): Promise<readonly RoomHistoryEntry[]> {
    return Promise.resolve(this.said.slice(-limit));
  }

  findUtterance(wanted: UtteranceReference): Promise<RoomHistoryEntry | undefined> {
    return Promise.resolve(this.said.find(({ saidAs: known }) => sameReference(known, wanted)));
  }

  askEarlier(): Promise<boolean> {
    return Promise.resolve(false);
  }

  readonly renewals: RoomRenewal[] = [];
  /** Who was invited, and who removed. */
  readonly invited: string[] = [];
  readonly removed: Uint8Array[] = [];

  invite(id: string): OutgoingInvitation {
    const { name, isPrivate } = this;
    if (!isPrivate) throw new InvalidInvitationError(`#${name} is public, nobody needs an invitation`);
    this.invited.push(id);
    const { length: reference } = this.invited;
    const step = Promise.resolve();
    const state = { kind: 'queued', reason: 'under-way' } as const;
    const to = typedPeerId(id);
    return { reference, to, room: name, sentAt: 1_000, state, sent: step, delivered: step, read: step };
  }

  removeMember({ key }: Pick<RoomMember, 'key'>): Promise<Room> {
    if (!this.isPrivate) return Promise.reject(new RoomRemovalError(`#${this.name} is public`));
    this.removed.push(key);
    return Promise.resolve(this);
  }

  leave(): void {
    this.#rooms.own.splice(this.#rooms.own.indexOf(this), 1);
  }

  get tag(): RoomTag {
    return { id: this.id, name: this.name, isPrivate: this.isPrivate };
  }

  // What tests say.

  /** Somebody says something, on a day in May. */
  add(from: string, text: string, state: PostState = { kind: 'sent' }): void {
    const at = new Date(2026, 4, 20, 9, 5).getTime();
    const isOwn = from === 'alice';
    const author = { from: typedPeerId(from), key: new Uint8Array(32) };
    this.said.push({ room: this.tag, ...author, ...saidText(text), at, place: String(this.said.length), isOwn, state });
  }
}

/** Something said in a room that is under way, or not any more. */
export function posting({ room, text, state }: Pick<OutgoingPost, 'room' | 'text' | 'state'>): OutgoingPost {
  const sent = state.kind === 'sent' ? Promise.resolve() : new Promise<void>(() => undefined);
  return { room, ...saidText(text), at: 1_000, place: text, state, sent };
}
