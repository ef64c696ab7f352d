import type { PeerId } from '../model/peer-id.js';
import type { RoomName } from '../model/room.js';
import type { Amendment, HeardRemark, Utterance, UtteranceReference } from '../model/utterance.js';

/** Who has said something, and when. */
interface Heard {
  /** The sender's ID; with the beginning of its key, as `anna~1f3c`, where somebody else is known under it. */
  readonly from: PeerId;
  /** The sender's Ed25519 public key. */
  readonly key: Uint8Array;
  /** By what others refer to it. */
  readonly saidAs: UtteranceReference;
  /** The sender's clock, epoch milliseconds. */
  readonly sentAt: number;
}

/** A message as it is shown: once, and in the order of its sender. */
export interface ReceivedMessage extends Heard {
  readonly utterance: HeardRemark;
  /** The words of a text; empty for anything else. */
  readonly text: string;
  /** Where it stands in the conversation: the same as in its history. */
  readonly place: string;
}

/** Somebody has reacted to something, or has edited or deleted it: once, and in the order of its sender. */
export interface ReceivedAmendment extends Heard {
  readonly amendment: Amendment;
}

/** Somebody who is writing to the user just now. */
export interface Writer {
  /** As in `ReceivedMessage`. */
  readonly from: PeerId;
  readonly key: Uint8Array;
}

/**
 * Why a message is still in the own outbox only. `under-way`: it is being offered. `away`: its addressee is not there, and no node
 * has taken it yet. `unknown`: nobody is known under the ID. `no-prekey`: there is no key to seal it to. `mailbox-full`,
 * `store-full`, `not-kept`: the node that was asked has no room, or keeps nothing for anybody.
 */
export type QueuedReason = 'under-way' | 'away' | 'unknown' | 'no-prekey' | 'mailbox-full' | 'store-full' | 'not-kept';

/**
 * Why a message will not get there. `expired`: it has waited for as long as messages wait. `closed`: the peer has left, and keeps nothing.
 * `not-stored`: the own store has no room, or cannot be written; `detail`: what it says of that, in English.
 */
export type DeliveryFailure =
  { readonly reason: 'expired' | 'closed' } | { readonly reason: 'not-stored'; readonly detail: string };

export type FailureReason = DeliveryFailure['reason'];

/**
 * `queued`: in the own outbox. `sent`: a node has it on disk. `delivered`: the addressee has stored it, and signed that. `read`: its
 * user has seen it. Each is entered at most once, in this order, some may be left out.
 */
export type DeliveryState =
  | { readonly kind: 'queued'; readonly reason: QueuedReason }
  | { readonly kind: 'sent' }
  | { readonly kind: 'delivered' }
  | { readonly kind: 'read' }
  | ({ readonly kind: 'failed' } & DeliveryFailure);

/** Something that is on its way to one addressee. */
export interface OutgoingDelivery {
  /** Unlike that of any other message of this run of the program. */
  readonly reference: number;
  readonly to: PeerId;
  readonly sentAt: number;
  readonly state: DeliveryState;
  /** Resolves when the message is sent, or further. @throws NotDeliveredError (as rejection) when it failed. */
  readonly sent: Promise<void>;
  /** Resolves when it is delivered, or read. @throws NotDeliveredError (as rejection) when it failed. */
  readonly delivered: Promise<void>;
  /** Resolves when it is read. @throws NotDeliveredError (as rejection) when it failed. */
  readonly read: Promise<void>;
}

export interface OutgoingMessage extends OutgoingDelivery {
  readonly utterance: Utterance;
  /** The words of a text; empty for anything else. */
  readonly text: string;
  /** By what others refer to it; undefined until it is known whose the ID is that it goes to. */
  readonly saidAs: UtteranceReference | undefined;
}

/** What lets its addressee into a private room. */
export interface OutgoingInvitation extends OutgoingDelivery {
  readonly room: RoomName;
}

/** What waits for one addressee. */
export interface BufferLine {
  readonly to: PeerId;
  /** `outbox`: messages of this peer. `mailbox`: of others, that this node keeps. */
  readonly where: 'outbox' | 'mailbox';
  readonly messages: number;
  /** UTF-8 bytes of their texts in the outbox; bytes on disk in a mailbox. */
  readonly bytes: number;
}
