import type { NetworkMap } from '../model/network-map.js';
import type { PeerAddress, PeerInfo, PeerRole, PeerAddressTag } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import type { RoomName } from '../model/room.js';
import type { Utterance, UnknownRemark } from '../model/utterance.js';

/** Bytes and a signature over them, carried as they were signed. */
export interface SignedBytes {
  readonly record: Uint8Array;
  readonly signature: Uint8Array;
}

/** An attachment as it crosses the wire; `records/attachment.ts` opens it. */
export interface WireAttachment {
  readonly statement: Uint8Array;
  readonly leafSignature: Uint8Array;
  readonly homeIncarnation: number;
  readonly witnessedAt: number;
  readonly claimedAt: number;
  /** Key of the node that witnessed the claim first; undefined where that is the home itself. */
  readonly claimWitness: Uint8Array | undefined;
  readonly claimSignature: Uint8Array;
  readonly homeSignature: Uint8Array;
}

export interface HandshakeChallenge {
  readonly lowestVersion: number;
  readonly highestVersion: number;
  readonly node: PeerAddress;
  readonly incarnation: number;
  readonly nonce: Uint8Array;
  /** The node's clock. */
  readonly time: number;
}

export interface HandshakeStart {
  readonly version: number;
  /** Not checked yet: a bad one is answered with words. */
  readonly id: string;
  readonly key: Uint8Array;
  readonly incarnation: number;
  readonly nonce: Uint8Array;
  readonly role: PeerRole;
  readonly signature: Uint8Array;
  /** Of a leaf: its side of the attachment. */
  readonly statement: SignedBytes | undefined;
  /** Of a node that knows the key of a network: 32 bytes. */
  readonly networkProof?: Uint8Array;
}

export interface NodeAddress {
  readonly id: string;
  readonly url: string;
}

export interface HandshakeAccepted {
  readonly signature: Uint8Array;
  readonly role: PeerRole;
  readonly peerCount: number;
  readonly limits: AnnouncedLimits;
  readonly fallbackNodes: readonly NodeAddress[];
  /** To a node, by one that knows the key of the network: 32 bytes. */
  readonly networkProof?: Uint8Array;
}

/** The limits that a node tells those it accepts; bytes, milliseconds and counts. */
export interface AnnouncedLimits {
  readonly frameBytes: number;
  readonly backlogBytes: number;
  readonly heartbeatMs: number;
  readonly messageBurst: number;
  readonly messageRate: number;
  readonly rooms: number;
  readonly watchedPeers: number;
}

/** A line of the roster as a leaf gets it. */
export interface PeerSummary {
  readonly peer: PeerInfo;
  /** Links between the receiver's home and the peer's: 0 for the home itself and its leaves. */
  readonly distance: number;
}

/** The answer to a `lookup` or a `watch`, by its number. */
export interface LookupAnswer {
  readonly number: number;
  readonly peers: readonly PeerSummary[];
  /** How many match. */
  readonly total: number;
  /** The leaf asks too often: nothing was looked up. */
  readonly isRefused: boolean;
}

export type Announcement =
  | { readonly kind: 'join' | 'leave' | 'away'; readonly summary: PeerSummary }
  | { readonly kind: 'node'; readonly record: SignedBytes }
  | { readonly kind: 'attachment'; readonly attachment: WireAttachment }
  | { readonly kind: 'departure'; readonly departure: SignedBytes };

/** What a node knows of another one and of its leaves, in short. */
export interface OriginDigest extends PeerAddressTag {
  /** Of the newest record of the node; 0 if none is known. */
  readonly incarnation: number;
  readonly sequence: number;
  readonly leaves: number;
  /** 8 bytes that are the same for the same knowledge of the leaves. */
  readonly leavesSum: Uint8Array;
}

/** What a node knows of the leaves of a home. */
export interface HomeInventory {
  readonly home: PeerAddressTag;
  /** 8 bytes for each leaf, in any order: the hashes of which a sum in a digest is made. */
  readonly have: Uint8Array;
}

/** What two peers of one link say to each other; never forwarded as it is. */
export type LinkMessage =
  | { readonly type: 'challenge'; readonly challenge: HandshakeChallenge }
  | { readonly type: 'start'; readonly start: HandshakeStart }
  | { readonly type: 'accepted'; readonly accepted: HandshakeAccepted }
  | { readonly type: 'rejected'; readonly rejection: Rejection }
  | {
      readonly type: 'roster';
      readonly peers: readonly PeerSummary[];
      readonly first: boolean;
      readonly last: boolean;
      /** How many others there are, if these lines are only a part of them. */
      readonly partOf: number | undefined;
    }
  | { readonly type: 'announcement'; readonly announcement: Announcement }
  | { readonly type: 'heartbeat'; readonly answerWanted: boolean }
  | { readonly type: 'fallback-nodes'; readonly nodes: readonly NodeAddress[] }
  | {
      readonly type: 'digest';
      readonly origins: readonly OriginDigest[];
      readonly answerWanted: boolean;
      readonly endsAnswer: boolean;
    }
  | { readonly type: 'answer-end' }
  | { readonly type: 'inventory-question'; readonly number: number; readonly homes: readonly PeerAddressTag[] }
  | { readonly type: 'inventory'; readonly number: number; readonly homes: readonly HomeInventory[] }
  /** `delay`: milliseconds to wait before dialling another home. */
  | { readonly type: 'go-away'; readonly delay: number }
  | { readonly type: 'renewal'; readonly statement: SignedBytes }
  /** Instead of a handshake: the dialling side only wants to know who answers there. */
  | { readonly type: 'identity-request'; readonly nonce: Uint8Array }
  | { readonly type: 'identity-proof'; readonly signature: Uint8Array }
  /** `delay`: milliseconds for which what the leaf has sent beyond its limits is kept back. */
  | { readonly type: 'slow-down'; readonly delay: number }
  /** IDs as they came: one that cannot be read is one that nobody has. */
  | {
      readonly type: 'watch';
      readonly number: number;
      readonly ids: readonly string[];
      readonly noLonger: readonly string[];
    }
  | { readonly type: 'lookup'; readonly number: number; readonly prefix: string }
  | ({ readonly type: 'lookup-answer' } & LookupAnswer)
  | { readonly type: 'peer-count'; readonly others: number }
  | { readonly type: 'map-question'; readonly isOver: boolean }
  | { readonly type: 'map'; readonly map: NetworkMap }
  /** From a leaf: what others may seal to while it is away. */
  | { readonly type: 'prekeys'; readonly prekeys: readonly SignedBytes[] }
  | ({ readonly type: 'room-items' } & RoomItems)
  | { readonly type: 'room-results'; readonly room: Uint8Array; readonly results: readonly RoomResult[] }
  | ({ readonly type: 'room-question' } & RoomQuestion)
  | ({ readonly type: 'room-page' } & RoomPage)
  | ({ readonly type: 'room-spread' } & RoomSpread)
  | ({ readonly type: 'room-typing' } & RoomTyping)
  | { readonly type: 'room-list-question'; readonly number: number }
  | {
      readonly type: 'room-list';
      readonly number: number;
      readonly rooms: readonly ServedRoom[];
      readonly total: number;
    };

/** A room as a node that serves it lists it. */
export interface ServedRoom {
  /** 16 bytes. */
  readonly room: Uint8Array;
  /** Empty for a private one. */
  readonly name: string;
  readonly members: number;
}

/** What was said in one room, and who is in it: `records/room-post.ts` and `records/room-membership.ts` open them. */
export interface RoomItems {
  readonly room: Uint8Array;
  readonly posts: readonly SignedBytes[];
  readonly memberships: readonly SignedBytes[];
}

/** Somebody is writing in a room just now: `records/room-typing.ts` opens the word. */
export interface RoomTyping {
  readonly room: Uint8Array;
  readonly word: SignedBytes;
  /** Between nodes; undefined between a leaf and its home. */
  readonly path: RoomPath | undefined;
}

/** On which tree something goes from node to node, and how many links it may still cross. */
export interface RoomPath {
  readonly origin: PeerAddressTag;
  readonly hopLimit: number;
}

/** `stored`: on the disk of the home. The others say why not; see `RoomOutcome` in the schema. */
export type RoomOutcome = 'stored' | 'not-a-member' | 'out-of-time' | 'store-full' | 'malformed' | 'too-many-rooms';

/** Of a post by its number; of a membership by its `change`, with sequence 0. */
export interface RoomResult {
  readonly epoch: number;
  readonly sequence: number;
  readonly outcome: RoomOutcome;
}

/** Where a post stands in the order of its room. */
export interface RoomPlace {
  readonly at: number;
  readonly authorKey: Uint8Array;
  readonly epoch: number;
  readonly sequence: number;
}

export interface RoomQuestion {
  readonly number: number;
  readonly room: Uint8Array;
  /** Undefined: from the end. */
  readonly before: RoomPlace | undefined;
  readonly most: number;
  /** 8 bytes for each post that the asker has. */
  readonly have: Uint8Array;
}

/** The newest first. */
export interface RoomPage {
  readonly number: number;
  readonly room: Uint8Array;
  readonly posts: readonly SignedBytes[];
  readonly more: boolean;
}

export interface RoomSpread {
  /** The node that it comes from. */
  readonly origin: PeerAddressTag;
  readonly hopLimit: number;
  readonly items: RoomItems;
}

/** Where a run of messages is sealed from and to; the same in all messages of a burst. */
export interface SealingContextRecord {
  readonly senderKey: Uint8Array;
  readonly addresseeKey: Uint8Array;
  /** Number of the addressee's prekey. */
  readonly prekey: number;
  /** 32 bytes. */
  readonly encapsulatedKey: Uint8Array;
  /** By the sender; `records/sealing-context.ts` makes and checks it. */
  readonly signature: Uint8Array;
}

/** A message of a stream, sealed to its addressee. */
export interface SealedMessage {
  readonly type: 'message';
  /** Which life of the stream. */
  readonly epoch: number;
  readonly sequence: number;
  readonly context: SealingContextRecord;
  /** Which message of the context it is, from 0. */
  readonly number: number;
  /** Ciphertext and tag; a view of the frame it came in. */
  readonly sealed: Uint8Array;
}

/** What an addressee says of a stream that goes to it, signed by it. */
export interface StreamWord {
  readonly epoch: number;
  readonly sequence: number;
  /** Whose stream it is. */
  readonly senderKey: Uint8Array;
  readonly addresseeKey: Uint8Array;
  readonly signature: Uint8Array;
}

/** Every message up to `sequence` is stored, and its user has seen those up to `read`. */
export interface Confirmation extends StreamWord {
  readonly type: 'confirmation';
  readonly read: number;
}

/** That message cannot be opened, for the prekey is not there any more. */
export interface Reseal extends StreamWord {
  readonly type: 'reseal';
  readonly prekey: number;
}

/** A signed prekey of somebody, or none. */
export interface PrekeyAnswer {
  readonly type: 'prekey-answer';
  readonly ownerKey: Uint8Array;
  readonly prekey: SignedBytes | undefined;
}

/**
 * `stored`: on disk. `mailbox-full`: no more room for this addressee, or for this sender there. `store-full`: the disk is full, or
 * what the node may store. `not-offered`: the node keeps nothing for anybody. `malformed`: no message, or not signed by its sender.
 * `confirmed`: the addressee has it already.
 */
export type DepositOutcome = 'stored' | 'mailbox-full' | 'store-full' | 'not-offered' | 'malformed' | 'confirmed';

export interface DepositResult {
  readonly sequence: number;
  readonly outcome: DepositOutcome;
}

export interface DepositAnswer {
  readonly type: 'deposit-answer';
  readonly addresseeKey: Uint8Array;
  readonly epoch: number;
  readonly results: readonly DepositResult[];
}

/** From chunk `first` on, `count` of them. */
export interface ChunkRange {
  readonly first: number;
  readonly count: number;
}

/** "Send me these chunks", to the author of an offer; no ranges: "send no more". `records/file-words.ts` makes and checks it. */
export interface FileRequest {
  readonly type: 'file-request';
  /** 16 bytes. */
  readonly fileId: Uint8Array;
  readonly requesterKey: Uint8Array;
  /** Grows with each request. */
  readonly number: number;
  readonly ranges: readonly ChunkRange[];
  /** 32 bytes. */
  readonly mac: Uint8Array;
}

export interface FileChunk {
  readonly type: 'file-chunk';
  readonly fileId: Uint8Array;
  readonly index: number;
  /** Ciphertext and tag; a view of the frame it came in. */
  readonly sealed: Uint8Array;
}

/** `gone`: the author does not have the file any more. */
type FileOutcome = 'gone';

/** Why no chunks come, signed by the author. */
export interface FileAnswer {
  readonly type: 'file-answer';
  readonly fileId: Uint8Array;
  readonly authorKey: Uint8Array;
  readonly requesterKey: Uint8Array;
  readonly number: number;
  readonly outcome: FileOutcome;
  readonly signature: Uint8Array;
}

/** What a routed message holds for its addressee. */
export type RoutedBody =
  | SealedMessage
  | Confirmation
  | Reseal
  | { readonly type: 'prekey-request'; readonly owner: PeerAddress; readonly ownOnly: boolean }
  | PrekeyAnswer
  | { readonly type: 'prekey-copy'; readonly ownerKey: Uint8Array; readonly prekey: SignedBytes }
  /** Whole messages with their headers: see `Deposit` in the schema. */
  | { readonly type: 'deposit'; readonly messages: readonly Uint8Array[] }
  | DepositAnswer
  | { readonly type: 'mail'; readonly messages: readonly Uint8Array[] }
  /** What a node knows of a room: 8 bytes that are the same for the same knowledge. */
  | { readonly type: 'room-digest'; readonly room: Uint8Array; readonly sum: Uint8Array }
  /** The same in full: 8 bytes for each post and each membership. */
  | {
      readonly type: 'room-inventory';
      readonly room: Uint8Array;
      readonly have: Uint8Array;
      readonly answerWanted: boolean;
    }
  | ({ readonly type: 'room-supply' } & RoomItems)
  | FileRequest
  | FileChunk
  | FileAnswer
  /** `nonce`: 32 random bytes. */
  | TypingWord
  | { readonly type: 'probe'; readonly nonce: Uint8Array }
  | ProbeAnswer;

/** The user of the sender is writing to the addressee just now. */
export interface TypingWord {
  readonly type: 'typing';
  readonly senderKey: Uint8Array;
  readonly addresseeKey: Uint8Array;
  /** The sender's clock, epoch milliseconds. */
  readonly at: number;
  readonly signature: Uint8Array;
}

/** What one peer sends another: what its user says, or what lets them into a private room. */
export type MessageBody = Utterance | RoomInvitationBody;

export interface RoomInvitationBody {
  readonly kind: 'room-invitation';
  readonly room: RoomName;
  /** 32 bytes. */
  readonly secret: Uint8Array;
  readonly purpose: InvitationPurpose;
}

/** `guest`: somebody is asked in. `succession`: the room takes the place of another one, without one of its members. */
type InvitationPurpose = { readonly kind: 'guest' } | Succession;

export interface Succession {
  readonly kind: 'succession';
  /** 16 bytes: the ID of the room that is left. */
  readonly replaces: Uint8Array;
  readonly removed: PeerAddress;
  /** 32 bytes: see `successionProof`. */
  readonly proof: Uint8Array;
}

export type ReadBody = MessageBody | UnknownRemark;

/** What is sealed in a message. */
export interface Content {
  /** The lowest number of the stream that the sender still offered when it sealed this. */
  readonly floor: number;
  /** The sender's clock, epoch milliseconds. */
  readonly sentAt: number;
  readonly body: MessageBody;
}

/** The body may be of a kind that this version does not know: its number has come all the same. */
export type ReadContent = Omit<Content, 'body'> & { readonly body: ReadBody };

/** Where a probe ended: its hop limit ran out there, its addressee is there, or no way on is known there. */
export type ProbeOutcome = 'on-the-way' | 'arrived' | 'no-way';

export interface ProbeAnswer {
  readonly type: 'probe-answer';
  readonly nonce: Uint8Array;
  readonly outcome: ProbeOutcome;
  /** The hop limit of the probe when it came. */
  readonly hopsLeft: number;
  /** Of the one who answers. */
  readonly key: Uint8Array;
}

export interface RoutedMessage {
  readonly source: PeerAddressTag;
  readonly destination: PeerAddressTag;
  readonly body: RoutedBody;
}
