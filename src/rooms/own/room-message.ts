import type { RoomOutcome } from '../../protocol/messages.js';
import type { PeerId } from '../../model/peer-id.js';
import type { RoomName } from '../../model/room.js';
import type { Outcome } from '../../model/outcome.js';
import type { Amendment, KeptRemark, Utterance, UtteranceReference } from '../../model/utterance.js';

/** Which room: its ID as hex tells it from others of the same name. */
export interface RoomTag {
  readonly id: string;
  readonly name: RoomName;
  readonly isPrivate: boolean;
}

/** Who has said something in a room, and when. */
interface RoomSaying {
  readonly room: RoomTag;
  /** Where this ID is another key's, with the beginning of the author's key behind it: `anna~1f3c`. */
  readonly from: PeerId;
  readonly key: Uint8Array;
  /** By what others refer to it. */
  readonly saidAs: UtteranceReference;
  /** Epoch milliseconds, as its author has it: never before what the author had seen. */
  readonly at: number;
}

/** Somebody has reacted to something in a room, or has edited or deleted it: once, and perhaps before that has come itself. */
export interface RoomAmendment extends RoomSaying {
  readonly amendment: Amendment;
}

/** Somebody who is writing in a room just now. */
export type RoomWriter = Pick<RoomSaying, 'room' | 'from' | 'key'>;

/** A message in a room, once. Places say in which order they stand, for one that was under way for long stands before others. */
export interface RoomMessage extends RoomSaying {
  /** As it is to be read now. */
  readonly utterance: KeptRemark;
  /** The words of a text; empty for anything else. */
  readonly text: string;
  /** What has become of it. */
  readonly outcome: Outcome;
  /** Where it stands in the room: sorts as text. */
  readonly place: string;
}

/** Why a home has not taken something: see `RoomOutcome` in the schema. */
export type RoomRefusal = Exclude<RoomOutcome, 'stored'>;

/**
 * Whether the home has the peer in the room. `entering`: it has not said, or there is none. `refused`: it has not let it in, for this
 * reason; it is asked again.
 */
export type RoomStanding =
  { readonly kind: 'entering' } | { readonly kind: 'in' } | { readonly kind: 'refused'; readonly reason: RoomRefusal };

/**
 * Why something will not be said in a room. `left`: this peer has left it. `renewed`: the room goes on under a new secret, and it is said
 * again there. `not-stored`: the own store has no room, or cannot be written; `detail`: what it says of that, in English.
 */
export type PostFailure =
  | { readonly reason: Exclude<RoomRefusal, 'not-a-member' | 'store-full'> | 'left' | 'renewed' }
  | { readonly reason: 'not-stored'; readonly detail: string };

/** Why a post is still in the own outbox only. `not-in`: the home has not let the peer into the room. */
export type PostQueuedReason = 'under-way' | 'no-home' | 'store-full' | 'not-in';

/**
 * `queued`: in the own outbox. `sent`: a node that serves the room has it on disk. `failed`: it will not get there.
 */
export type PostState =
  | { readonly kind: 'queued'; readonly reason: PostQueuedReason }
  | { readonly kind: 'sent' }
  | ({ readonly kind: 'failed' } & PostFailure);

/** A message of this peer in a room. */
export interface OutgoingPost {
  readonly room: RoomTag;
  readonly utterance: Utterance;
  /** The words of a text; empty for anything else. */
  readonly text: string;
  /** By what others refer to it. */
  readonly saidAs: UtteranceReference;
  readonly at: number;
  readonly place: string;
  readonly state: PostState;
  /** Resolves when it is sent. @throws NotDeliveredError (as rejection) when it failed. */
  readonly sent: Promise<void>;
}

/** A member of a room. */
export interface RoomMember {
  readonly id: PeerId;
  readonly key: Uint8Array;
}

export interface RoomHistoryEntry extends RoomMessage {
  /** By this peer itself; then `state` says how far it has come. */
  readonly isOwn: boolean;
  readonly state: PostState;
}

/** A room went on under a new secret, without somebody who was in it before. */
export interface RoomRenewal {
  readonly by: RoomMember;
  readonly removed: RoomMember;
  /** When this peer went over, epoch milliseconds, by the own clock. */
  readonly at: number;
  /** Behind all that was said before, and before all that was said since. */
  readonly place: string;
}

/** The same, as it happens: `room` takes the place of `before`. */
export interface RoomChange extends RoomRenewal {
  readonly before: RoomTag;
  readonly room: RoomTag;
}
