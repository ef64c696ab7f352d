import type { RejectionKind } from './rejection-kind.js';

/** Base of every error that tabmesh throws on purpose; `name` tells them apart, the message is for a person. */
export abstract class TabmeshError extends Error {
  abstract override readonly name: string;
}

/** A text that cannot be an ID. */
export class InvalidPeerIdError extends TabmeshError {
  override readonly name = 'InvalidPeerIdError';
}

/** A text that cannot be the name of a room. */
export class InvalidRoomNameError extends TabmeshError {
  override readonly name = 'InvalidRoomNameError';
}

/** A text that cannot be a node's address. */
export class InvalidAddressError extends TabmeshError {
  override readonly name = 'InvalidAddressError';
}

/** A limit that does not exist, or a value that it cannot take. */
export class InvalidLimitError extends TabmeshError {
  override readonly name = 'InvalidLimitError';
}

/** Bytes that break the protocol. The link they came by is closed. */
export class ProtocolError extends TabmeshError {
  override readonly name = 'ProtocolError';
}

/** A message to an ID that nobody has had since this peer joined, or a trace to one that nobody has now. */
export class UnknownPeerError extends TabmeshError {
  override readonly name = 'UnknownPeerError';
  readonly id: string;

  constructor(id: string, words = `nobody called ${id} has been seen in this network`) {
    super(words);
    this.id = id;
  }
}

/** Something about a room that this peer is not in. */
export class UnknownRoomError extends TabmeshError {
  override readonly name = 'UnknownRoomError';

  constructor(room: string) {
    super(`you are not in a room ${room}: join it first`);
  }
}

/** A text that lets nobody into a private room. */
export class InvalidInvitationError extends TabmeshError {
  override readonly name = 'InvalidInvitationError';
}

/** Somebody who cannot be removed from a room, or not now. */
export class RoomRemovalError extends TabmeshError {
  override readonly name = 'RoomRemovalError';
}

/** Which rooms there are, or what was said in one earlier, could not be found out. */
export class RoomQuestionError extends TabmeshError {
  override readonly name = 'RoomQuestionError';
}

/** A message to oneself. */
export class SendToSelfError extends TabmeshError {
  override readonly name = 'SendToSelfError';

  constructor(id: string) {
    super(`${id} is you: a message needs somebody else to go to`);
  }
}

/** The ID belonged to another key when it was last written to or heard from: the user has to accept the new one first. */
export class ChangedKeyError extends TabmeshError {
  override readonly name = 'ChangedKeyError';
  readonly id: string;

  constructor(id: string) {
    super(`${id} has another key than before: it may be somebody else, so accept the new key before you write`);
    this.id = id;
  }
}

/** A trace to oneself. */
export class TraceToSelfError extends TabmeshError {
  override readonly name = 'TraceToSelfError';

  constructor(id: string) {
    super(`${id} is you: a trace needs somebody else to lead to`);
  }
}

/** A message with nothing in it, or with more than a frame holds. */
export class MessageSizeError extends TabmeshError {
  override readonly name = 'MessageSizeError';
}

/** Something that only its author may do with what was said. */
export class NotYoursError extends TabmeshError {
  override readonly name = 'NotYoursError';
}

/** Why somebody could not be looked up: there is no node to ask just now, or it was asked too often. */
export class LookupError extends TabmeshError {
  override readonly name = 'LookupError';
}

/** A call that the peer cannot serve in its present state. */
export class PeerStateError extends TabmeshError {
  override readonly name = 'PeerStateError';
}

/** Why an unconfirmed message will not arrive. */
export class NotDeliveredError extends TabmeshError {
  override readonly name = 'NotDeliveredError';
}

/** Why a peer did not get into the network. */
export type JoinFailure = 'rejected' | 'unreachable' | 'closed';

/** Joining failed; `rejection` and `suggestedId` say more where the network refused the peer. */
export class JoinError extends TabmeshError {
  override readonly name = 'JoinError';
  readonly failure: JoinFailure;
  readonly rejection: RejectionKind | undefined;
  readonly suggestedId: string | undefined;

  constructor(words: string, failure: JoinFailure, rejection?: RejectionKind, suggestedId?: string) {
    super(words);
    this.failure = failure;
    this.rejection = rejection;
    this.suggestedId = suggestedId;
  }
}

/** An address that cannot be listened on. */
export class ListenError extends TabmeshError {
  override readonly name = 'ListenError';
}

/** A backup that cannot be read: of another kind, damaged, cut off, or sealed with another passphrase. */
export class BackupError extends TabmeshError {
  override readonly name = 'BackupError';
}

/** There is no room for what was to be stored: the disk, the browser's quota or the configured size is full. */
export class StoreFullError extends TabmeshError {
  override readonly name = 'StoreFullError';
}

/** A file that cannot be offered, fetched or read: the words say which, and why. */
export class FileError extends TabmeshError {
  override readonly name = 'FileError';
}

/** Somebody else has opened the store since, and it is theirs now: two who write what one peer keeps would undo each other's work. */
export class StoreTakenError extends TabmeshError {
  override readonly name = 'StoreTakenError';
}

/** A store that cannot be read or written, for any reason but want of room. */
export class StoreError extends TabmeshError {
  override readonly name = 'StoreError';
}
