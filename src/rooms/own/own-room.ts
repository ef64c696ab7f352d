import type { PostStone } from '../../protocol/stored/kept-post.js';
import { Outcomes, type StatedAmendment } from '../../model/outcome.js';
import {
  redirected,
  referenceName,
  type HeardUtterance,
  type Utterance,
  type UtteranceReference,
} from '../../model/utterance.js';
import { keptPosts } from './kept-posts.js';
import type { PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { Timer } from '../../platform/clock.js';
import type { StoreChange } from '../../platform/store.js';
import type { Verifier } from '../../platform/verifier.js';
import type { DeliveryContext } from '../../delivery/delivery-context.js';
import type { Speakers } from '../../delivery/speakers.js';
import type { RoomItems, RoomPage, RoomResult, SignedBytes } from '../../protocol/messages.js';
import type { RoomPost } from '../../protocol/records/room-post.js';
import type { StoredInvitation } from '../../protocol/stored/open-invitation.js';
import type { StoredOwnRoom } from '../../protocol/stored/own-room.js';
import type { RoomAccess } from '../room-keys.js';
import { privateAccess } from './succession.js';
import { RoomLog, type LogEntry } from '../room-log.js';
import { Attendance } from './attendance.js';
import { CatchingUp } from './catching-up.js';
import { IncomingPosts } from './incoming-posts.js';
import { OwnPosts } from './own-posts.js';
import { PostSealing } from './post-sealing.js';
import type { RoomHome } from './room-home.js';
import type {
  OutgoingPost,
  PostState,
  RoomMember,
  RoomMessage,
  RoomChange,
  RoomRenewal,
  RoomStanding,
  RoomTag,
  RoomAmendment,
  RoomWriter,
} from './room-message.js';
import { RoomRecord } from './room-record.js';
import { WritingHere } from './writing-here.js';

export interface RoomObserver {
  /** Something was said in a room, by somebody else; it is on disk. */
  received(message: RoomMessage): void;
  /** The same for what changes how something stands that was said. */
  amended(amendment: RoomAmendment): void;
  progressed(post: OutgoingPost): void;
  /** Somebody else is writing just now. */
  writing(writer: RoomWriter): void;
  /** The home has let the peer in, or not. */
  standingChanged(room: RoomTag): void;
  /** Others are in the room than before. */
  membersChanged(room: RoomTag): void;
  /** A room goes on under a new secret, which is on disk. */
  renewed(change: RoomChange): void;
  /** Somebody lets this peer into a room, which is on disk. */
  invited(room: string, invitation: StoredInvitation): void;
}

export interface OwnRoomOptions {
  readonly context: DeliveryContext;
  readonly verifier: Verifier;
  readonly speakers: Pick<Speakers, 'nameOf'>;
  readonly observer: RoomObserver;
  readonly home: RoomHome;
  /** A number for a question that no other has. */
  readonly nextNumber: () => number;
}

/**
 * A room that this peer is in.
 *
 * 1. What this peer says is told to the homes until one has stored it: `OwnPosts`.
 * 2. What others say is shown once, when it is right and on disk: `IncomingPosts`.
 * 3. At each new home the peer says that it is in the room (`Attendance`), and asks for what it lacks (`CatchingUp`). A home that does
 *    not let it in is asked again.
 */
export class OwnRoom {
  readonly #options: OwnRoomOptions;
  readonly #record: RoomRecord;
  readonly #sealing: PostSealing;
  readonly #log: RoomLog;
  /** What has become of what was said, here and in the rooms that this one has taken the place of. */
  readonly outcomes = new Outcomes();
  readonly #posts: OwnPosts;
  readonly #incoming: IncomingPosts;
  readonly #attendance: Attendance;
  readonly #catchingUp: CatchingUp;
  readonly #writing: WritingHere;
  /** Until what a home has not taken is offered again. */
  #nextOffer: Timer | undefined;
  /** The room that has taken the place of this one. */
  #successor: OwnRoom | undefined;

  constructor(options: OwnRoomOptions, stored: StoredOwnRoom) {
    this.#options = options;
    const { context, verifier, observer, home, nextNumber } = options;
    const { crypto, counters, journal, limits } = context;
    const record = new RoomRecord(crypto, stored);
    const log = new RoomLog(limits.roomPosts);
    this.#record = record;
    this.#log = log;
    this.#sealing = new PostSealing(crypto, counters, record);
    this.#posts = new OwnPosts({
      context,
      record,
      sealing: this.#sealing,
      log,
      outcomes: this.outcomes,
      amend: (stated) => this.#amend(stated),
      home,
      progressed: (post) => observer.progressed(post),
      offerLater: () => this.#offerLater(),
    });
    this.#incoming = new IncomingPosts({
      context,
      verifier,
      record,
      sealing: this.#sealing,
      log,
      outcomes: this.outcomes,
      amend: (stated) => this.#amend(stated),
      nameOf: (author) => this.nameOf(author),
      received: (message) => observer.received(message),
      amended: (amendment) => observer.amended(amendment),
    });
    this.#attendance = new Attendance(context, record, () => observer.standingChanged(record.tag));
    this.#writing = new WritingHere({
      context,
      verifier,
      record,
      home,
      members: () => (this.standing.kind === 'in' ? this.addresses.length + 1 : undefined),
      heard: (author) => observer.writing({ room: record.tag, from: this.nameOf(author), key: author.key }),
    });
    const mostPosts = limits.roomPosts;
    this.#catchingUp = new CatchingUp({ room: record.id, log, mostPosts, journal, nextNumber, home });
  }

  get tag(): RoomTag {
    return this.#record.tag;
  }

  get id(): Uint8Array {
    return this.#record.id;
  }

  get access(): RoomAccess {
    return this.#record.access;
  }

  /** That of the last word on the own membership. */
  get change(): number {
    return this.#record.change;
  }

  get standing(): RoomStanding {
    return this.#attendance.standing;
  }

  /** Everybody else who is in it, as the home says. */
  get members(): readonly RoomMember[] {
    return this.addresses.map((member) => this.#memberOf(member));
  }

  /** There may be earlier posts than those that are known here. */
  get hasEarlier(): boolean {
    return this.#catchingUp.hasEarlier;
  }

  /** Of this peer. */
  get ownKey(): Uint8Array {
    return this.#options.context.keys.publicKey;
  }

  /** The ID of a member or an author to show: what they sign proves their key, and not that the ID is theirs. */
  nameOf(address: PeerAddress): PeerId {
    return this.#options.speakers.nameOf(address);
  }

  /** What a post says; undefined if it cannot be read here. */
  utteranceOf(post: RoomPost): HeardUtterance | undefined {
    return this.#sealing.utteranceOf(post);
  }

  /** How far an own post has come, of this room or a former one. */
  stateOf(post: PostStone): PostState {
    return this.#posts.stateOf(post);
  }

  /** How it has come about that the room has the secret that it has. */
  get renewals(): readonly RoomRenewal[] {
    return this.#record.renewals.map(({ by, removed, at }, index) => ({
      by: this.#memberOf(by),
      removed: this.#memberOf(removed),
      at,
      place: this.#record.placeOfRenewal(index + 1),
    }));
  }

  /** True for a room that this one has taken the place of. */
  isAfter(id: Uint8Array): boolean {
    return this.#record.isAfter(id);
  }

  /** Everybody else who is in it, under the IDs that they have given. */
  get addresses(): readonly PeerAddress[] {
    return this.#attendance.members;
  }

  // ---- what is kept

  /** A post from an earlier run. */
  remember(entry: LogEntry): void {
    this.#log.put(entry);
  }

  /** An own post from an earlier run that no node has stored yet. */
  resume(signed: SignedBytes): void {
    this.#posts.resume(signed);
  }

  /** What has to be written down for being in the room. */
  get keeping(): StoreChange {
    return this.#record.keeping;
  }

  /** The conversation: see `RoomRecord.talk`. */
  get talk(): string {
    return this.#record.talk;
  }

  /** Under what all that was said is kept, here and in the rooms that this one has taken the place of. */
  get talkPrefix(): string {
    return this.#record.talkPrefix;
  }

  /** The room that takes the place of this one under another secret, as it is to be kept. */
  successor(secret: Uint8Array, by: PeerAddress, removed: PeerAddress): StoredOwnRoom {
    const { name, secret: formerSecret } = privateAccess(this.access);
    const at = Math.max(Math.floor(this.#options.context.clock.now()), this.#record.epoch + 1);
    const renewals = [...this.#record.renewals, { formerSecret, by, removed, at }];
    return { name, secret, epoch: at, nextSequence: 1, lastAt: 0, change: 0, renewals };
  }

  /** What has to be written down when another room takes the place of this one. What no node has stored is to be said anew there. */
  get yielding(): readonly StoreChange[] {
    const unsaid = this.#posts.waiting.map(({ place }): StoreChange => ({ kind: 'delete', key: place }));
    return [...this.#record.yielding, ...unsaid];
  }

  /** What this peer has said and no node has stored. */
  get waiting(): readonly OutgoingPost[] {
    return this.#posts.waiting;
  }

  /** Says anew what was said in the room that this one takes the place of; it has other numbers here. */
  sayAgain(posts: readonly OutgoingPost[]): void {
    const moved = new Map<string, UtteranceReference>();
    for (const { utterance, saidAs } of posts)
      moved.set(referenceName(saidAs), this.say(redirected(utterance, moved)).saidAs);
  }

  /** What has to be written down for having left it, and for forgetting what was said. */
  get forgetting(): readonly StoreChange[] {
    return this.#record.forgetting;
  }

  /** What has to be written down for forgetting what was said, and not which room this is. */
  get forgettingPosts(): readonly StoreChange[] {
    return this.#record.forgettingPosts(this.#log.backwards());
  }

  // ---- what the user does

  /** As `say`, a text. @throws MessageSizeError */
  send(text: string): OutgoingPost {
    return this.say({ kind: 'text', text });
  }

  /** @throws MessageSizeError */
  say(utterance: Utterance): OutgoingPost {
    if (this.#successor) return this.#successor.say(utterance);
    this.#writing.said();
    return this.#posts.say(utterance);
  }

  /** The user is writing. */
  typing(): void {
    if (this.#successor) this.#successor.typing();
    else this.#writing.tell();
  }

  /** See `CatchingUp.earlier`. */
  askEarlier(): Promise<boolean> {
    return this.#catchingUp.earlier();
  }

  // ---- with a home

  /** There is a way to a node that serves rooms. */
  enter(): void {
    this.#attendance.begin();
    this.#enterAgain();
  }

  /** The same home is told what it has not taken. */
  #enterAgain(): void {
    this.#forgetNextOffer();
    const tell = this.#options.home();
    if (!tell) return;
    tell({ type: 'room-items', room: this.id, posts: [], memberships: [this.#attendance.enter()] });
    this.#posts.offerAll();
    this.#catchingUp.begin();
  }

  homeless(): void {
    this.#forgetNextOffer();
    this.#catchingUp.stop('the node went away before it said what was said earlier');
    this.#attendance.homeless();
    this.#posts.homeless();
  }

  /** Says that this peer is in the room no more. */
  leave(): void {
    this.#incoming.stop();
    this.#leave('left', () => undefined);
  }

  /** The same, for another room that takes the place of this one: whatever is said here from now on is said there. */
  yieldTo(room: OwnRoom): void {
    this.#successor = room;
    room.outcomes.mergeAll(this.outcomes);
    this.#leave('renewed', (utterance) => void room.say(utterance));
  }

  take({ posts, memberships }: RoomItems): void {
    if (posts.length > 0) this.#incoming.hear(posts, () => undefined);
    if (memberships.length === 0) return;
    this.#attendance.hear(memberships);
    this.#options.observer.membersChanged(this.tag);
  }

  /** Somebody is writing, as the home says. */
  hearTyping(word: SignedBytes): void {
    this.#writing.hear(word);
  }

  answered(page: RoomPage): void {
    this.#incoming.hear(page.posts, (oldest) => this.#catchingUp.answered(page, oldest));
  }

  /** What became of what was said to the home: of posts by their numbers, of the membership without one. */
  results(results: readonly RoomResult[]): void {
    for (const { outcome, ...number } of results) {
      if (number.sequence > 0) this.#posts.settle(number, outcome);
      else if (!this.#attendance.admitted(number.epoch, outcome)) this.#offerLater();
    }
  }

  #amend(stated: StatedAmendment | undefined): void {
    if (!stated) return;
    const { amendment } = stated;
    this.outcomes.take(stated);
    if (amendment.kind === 'deletion') this.erase(amendment.of);
  }

  /** Takes the words of something that was deleted off the disk. */
  erase(deleted: UtteranceReference): void {
    this.#options.context.eraser.erase(this.#record.talk, deleted, keptPosts);
  }

  #leave(reason: 'left' | 'renewed', late: (utterance: Utterance) => void): void {
    this.#forgetNextOffer();
    const tell = this.#options.home();
    if (tell && this.#options.context.place())
      tell({ type: 'room-items', room: this.id, posts: [], memberships: [this.#attendance.leave()] });
    this.#posts.giveUp(reason, late);
    this.#writing.stop();
    this.#catchingUp.stop('you have left the room');
  }

  #memberOf(address: PeerAddress): RoomMember {
    return { id: this.nameOf(address), key: address.key };
  }

  #offerLater(): void {
    const { clock, limits } = this.#options.context;
    const patience = this.standing.kind === 'refused' ? limits.longestRetry : limits.confirmationPatience;
    // Once for all posts that wait: entering offers each of them.
    this.#nextOffer ??= clock.after(patience, () => this.#enterAgain());
  }

  #forgetNextOffer(): void {
    this.#nextOffer?.cancel();
    this.#nextOffer = undefined;
  }
}
