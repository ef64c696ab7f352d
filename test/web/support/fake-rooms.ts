import { partOf } from '../../support/part-of.js';
import { toHex } from '../../../src/model/bytes.js';
import { InvalidInvitationError, RoomQuestionError } from '../../../src/model/errors.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { typedRoomName } from '../../../src/model/room.js';
import { sameReference, type Utterance, type UtteranceReference } from '../../../src/model/utterance.js';
import type {
  OutgoingInvitation,
  OutgoingPost,
  PostState,
  Room,
  RoomHistoryEntry,
  RoomHistoryRange,
  RoomChange,
  RoomInvitation,
  RoomList,
  RoomMember,
  RoomMessage,
  RoomRenewal,
  Rooms,
  RoomStanding,
  RoomTag,
} from '../../../src/server/peer.js';
import { keyOf } from './keys.js';
import { saidAs, saidText, saidUtterance } from '../../support/utterances.js';

/** What becomes of posts is told by events: nobody awaits these. */
const never = new Promise<void>(() => {});

/** The secret that lets somebody into every private room here. */
export const goodInvitation = 'A'.repeat(43);

export function tagOf(typed: string, isPrivate = false): RoomTag {
  const name = typedRoomName(typed);
  return { id: toHex(keyOf(`${isPrivate ? 'private ' : ''}${name}`)).slice(0, 32), name, isPrivate };
}

/** Something said in a room. `number`: its place, and when. */
export function saidIn(room: RoomTag, from: string, number: number, more: Partial<RoomMessage> = {}): RoomMessage {
  const place = String(number).padStart(6, '0');
  const said = saidText(`text ${number}`, saidAs(number, keyOf(from)));
  return { room, from: typedPeerId(from), key: keyOf(from), ...said, at: number, place, ...more };
}

/** The same as it was kept. */
export function keptIn(room: RoomTag, from: string, number: number, more: Partial<RoomHistoryEntry> = {}) {
  return { ...saidIn(room, from, number), isOwn: false, state: { kind: 'sent' }, ...more } as const;
}

/** A room that the test plays. */
export class FakeRoom implements Room {
  readonly id: string;
  readonly name: RoomTag['name'];
  readonly isPrivate: boolean;
  readonly invitation: string | undefined;
  readonly others: RoomMember[] = [];
  readonly posts: OutgoingPost[] = [];
  readonly said: RoomHistoryEntry[] = [];
  hasEarlier = false;
  /** How often the user was told to be writing. */
  typed = 0;
  standing: RoomStanding = { kind: 'in' };
  /** The node answers the last question for more. */
  answer: (hasEarlier: boolean) => void = () => {};
  /** It cannot be asked. */
  refuse: (error: Error) => void = () => {};
  /** How often the node was asked for more. */
  asked = 0;
  readonly #left: (room: FakeRoom) => void;

  constructor(tag: RoomTag, left: (room: FakeRoom) => void) {
    this.id = tag.id;
    this.name = tag.name;
    this.isPrivate = tag.isPrivate;
    this.invitation = tag.isPrivate ? goodInvitation : undefined;
    this.#left = left;
  }

  members(): readonly RoomMember[] {
    return [...this.others];
  }

  typing(): void {
    this.typed += 1;
  }

  send(text: string): OutgoingPost {
    return this.say({ kind: 'text', text });
  }

  say(utterance: Utterance): OutgoingPost {
    const number = 900_000 + this.posts.length;
    const state: PostState = { kind: 'queued', reason: 'under-way' };
    const said = saidUtterance(utterance, saidAs(number));
    const post = { room: this, ...said, at: number, place: String(number), state, sent: never };
    this.posts.push(post);
    return post;
  }

  history(range: RoomHistoryRange = {}): Promise<readonly RoomHistoryEntry[]> {
    return Promise.resolve(partOf(this.said, range));
  }

  findUtterance(wanted: UtteranceReference): Promise<RoomHistoryEntry | undefined> {
    return Promise.resolve(this.said.find(({ saidAs: known }) => sameReference(known, wanted)));
  }

  askEarlier(): Promise<boolean> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.answer = (hasEarlier) => {
        this.hasEarlier = hasEarlier;
        resolve(hasEarlier);
      };
      this.refuse = reject;
    });
  }

  readonly renewals: RoomRenewal[] = [];
  /** Whom the page has invited, and whom it has removed. */
  readonly invited: string[] = [];
  readonly removed: Uint8Array[] = [];
  /** Why nobody can be removed. */
  fault: Error | undefined;

  invite(id: string): OutgoingInvitation {
    this.invited.push(id);
    const state = { kind: 'queued', reason: 'under-way' } as const;
    const { length: reference } = this.invited;
    const to = typedPeerId(id);
    return { reference, to, room: this.name, sentAt: 1, state, sent: never, delivered: never, read: never };
  }

  removeMember({ key }: Pick<RoomMember, 'key'>): Promise<Room> {
    if (this.fault) return Promise.reject(this.fault);
    this.removed.push(key);
    return Promise.resolve(this);
  }

  leave(): void {
    this.#left(this);
  }
}

/** The rooms of a peer whose network is played by the test. */
export class FakeRooms implements Rooms {
  readonly in: FakeRoom[] = [];
  /** Names of rooms that were left. */
  readonly left = new Set<string>();
  /** What the node says which rooms there are. */
  public: RoomList | undefined;

  all(): readonly FakeRoom[] {
    return [...this.in];
  }

  find(name: string): FakeRoom | undefined {
    return this.in.find((room) => room.name === name);
  }

  join(name: string): FakeRoom {
    return this.#enter(tagOf(name));
  }

  hasLeft(name: string): boolean {
    return this.left.has(name);
  }

  found(name: string): FakeRoom {
    return this.#enter(tagOf(name, true));
  }

  accept(name: string, invitation: string): FakeRoom {
    if (invitation !== goodInvitation) throw new InvalidInvitationError('an invitation is longer');
    return this.#enter(tagOf(name, true));
  }

  readonly open: RoomInvitation[] = [];

  invitations(): readonly RoomInvitation[] {
    return [...this.open];
  }

  /** Somebody lets the peer into a private room. */
  letIn(from: string, name: string): RoomInvitation {
    const settle = (): void => void this.open.splice(this.open.indexOf(invitation), 1);
    const invitation: RoomInvitation = {
      from: typedPeerId(from),
      key: keyOf(from),
      room: typedRoomName(name),
      invitation: goodInvitation,
      at: 1,
      accept: () => {
        settle();
        return this.accept(name, goodInvitation);
      },
      decline: settle,
    };
    this.open.push(invitation);
    return invitation;
  }

  /** A room goes on under a new secret: the test tells the page of it. */
  renew(before: FakeRoom, by: string, removed: string): RoomChange {
    const tag = { id: before.id.replace(/^../, 'ff'), name: before.name, isPrivate: true };
    const room = this.#enter(tag);
    this.in.splice(this.in.indexOf(before), 1);
    room.said.push(...before.said);
    const member = (id: string): RoomMember => ({ id: typedPeerId(id), key: keyOf(id) });
    const last = before.said.at(-1)?.place ?? '';
    const renewal = { by: member(by), removed: member(removed), at: 1, place: `${last}+` };
    room.renewals.push(...before.renewals, renewal);
    return { ...renewal, before: { id: before.id, name: before.name, isPrivate: true }, room: tag };
  }

  list(): Promise<RoomList> {
    return this.public
      ? Promise.resolve(this.public)
      : Promise.reject(new RoomQuestionError('there is no node to ask'));
  }

  #enter(tag: RoomTag): FakeRoom {
    const known = this.in.find(({ id }) => id === tag.id);
    if (known) return known;
    this.left.delete(tag.name);
    const room = new FakeRoom(tag, (left) => {
      this.left.add(left.name);
      this.in.splice(this.in.indexOf(left), 1);
    });
    this.in.push(room);
    return room;
  }
}
