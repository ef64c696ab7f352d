import type { Contact } from '../delivery/contacts.js';
import type { HistoryEntry, HistoryRange } from '../delivery/history.js';
import type {
  BufferLine,
  OutgoingInvitation,
  OutgoingMessage,
  ReceivedAmendment,
  ReceivedMessage,
  Writer,
} from '../delivery/message.js';
import type { MapListener, NetworkMap } from '../model/network-map.js';
import type { FileStatus } from '../files/file-status.js';
import type { Lookup, PeerAddress, PeerInfo, RosterExtent, Route } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { Trace } from '../routing/trace/trace.js';
import type { SearchNews, SearchRange } from '../searching/search-messages.js';
import type { RejectionKind } from '../model/rejection-kind.js';
import type { Utterance, UtteranceReference } from '../model/utterance.js';
import type {
  OutgoingPost,
  RoomAmendment,
  RoomChange,
  RoomInvitation,
  RoomMessage,
  RoomTag,
  RoomWriter,
  Rooms,
} from './peer-rooms.js';
import type { Files } from './peer-files.js';

export type {
  OutgoingPost,
  PostFailure,
  PostQueuedReason,
  PostState,
  Room,
  RoomAmendment,
  RoomHistoryEntry,
  RoomChange,
  RoomHistoryRange,
  RoomInfo,
  RoomInvitation,
  RoomList,
  RoomMember,
  RoomMessage,
  RoomRefusal,
  RoomRenewal,
  Rooms,
  RoomStanding,
  RoomTag,
  RoomWriter,
} from './peer-rooms.js';
export type { Trace, TraceEnd, TraceHop } from '../routing/trace/trace.js';
export type { FoundMessage, SaidIn, SearchNews, SearchRange } from '../searching/search-messages.js';
export type { FileState, FileStatus } from '../files/file-status.js';
export type { Files } from './peer-files.js';
export type { Contact } from '../delivery/contacts.js';
export type { HistoryEntry, HistoryRange } from '../delivery/history.js';
export type {
  BufferLine,
  DeliveryFailure,
  DeliveryState,
  FailureReason,
  OutgoingDelivery,
  OutgoingInvitation,
  OutgoingMessage,
  QueuedReason,
  ReceivedAmendment,
  ReceivedMessage,
  Writer,
} from '../delivery/message.js';

/** Why a peer is not in the network any more and does not come back by itself. */
export type EndReason =
  /** Its own program closed it. */
  | { readonly kind: 'closed' }
  /** A newer session of the same key took over. */
  | { readonly kind: 'replaced'; readonly words: string }
  /** The network refused it; `suggestedId` is a free ID where the wanted one is taken. */
  | { readonly kind: 'rejected'; readonly code: RejectionKind; readonly words: string; readonly suggestedId?: string };

/**
 * Where a peer is on its way into the network. `node` is the ID of the node at `url`, where another one has told it or this
 * peer has been linked to it.
 */
export type PeerState =
  | { readonly kind: 'new' }
  /** Dialling, or shaking hands. */
  | { readonly kind: 'joining'; readonly url: string; readonly node?: PeerId; readonly attempt: number }
  /**
   * A dial failed, or a link or the ID was lost: the next dial is due at `until` (epoch milliseconds). `url` is empty for a
   * node that others dial.
   */
  | {
      readonly kind: 'waiting';
      readonly url: string;
      readonly node?: PeerId;
      readonly until: number;
      readonly words: string;
    }
  /** In. `home` is the node a leaf is linked to; a node is its own home. */
  | { readonly kind: 'joined'; readonly home: PeerId; readonly url: string }
  /** In, and on the way to another home, because this one shuts down. */
  | { readonly kind: 'moving'; readonly home: PeerId; readonly url: string; readonly node?: PeerId }
  | { readonly kind: 'ended'; readonly reason: EndReason };

/** A node that was dialled and reached. */
export interface LinkedNode {
  readonly id: PeerId;
  readonly url: string;
}

/** Of two peers, the same on both sides. */
export interface SafetyNumber {
  /** Twelve groups of five digits. */
  readonly groups: readonly string[];
  /** The same for a QR code. */
  readonly code: Uint8Array;
}

/** A change of the own ID, and why. */
export interface Renaming {
  readonly from: PeerId;
  readonly to: PeerId;
  readonly words: string;
}

/** What a peer tells its program. */
export interface PeerEvents {
  state: PeerState;
  /** Somebody came: the roster at the time of joining is in `peers()`, and is not announced one by one. */
  join: PeerInfo;
  /** Somebody left for good; never that this peer has only ceased to hear of them. */
  leave: PeerInfo;
  /**
   * `peers()` or `count` may be others now, though nobody has come or gone: the network has become too large for this leaf
   * to hear of everybody, or small again; somebody was found; or the count is another.
   */
  roster: RosterExtent;
  /** Somebody's link was lost: a node hears of it at once, a leaf two seconds later, unless they are back by then. */
  away: PeerInfo;
  /** Somebody who was away is there again. */
  back: PeerInfo;
  /** Somebody is linked to another node now; a leaf need not have heard that they were away. */
  move: PeerInfo;
  message: ReceivedMessage;
  /** Somebody has reacted to something that was said, or has edited or deleted it. */
  amendment: ReceivedAmendment;
  /** Somebody uses the ID of a contact with another key than that: perhaps somebody else. Told once for each key. */
  'other-key': PeerAddress;
  /** A node that this peer dialled has proved who it is. */
  link: LinkedNode;
  /** Another key has the better claim to the ID: the peer goes on under another one. */
  renamed: Renaming;
  /** An outgoing message has another state. */
  delivery: OutgoingMessage;
  /** Somebody is writing to this peer just now: told every few seconds for as long as they do. */
  typing: Writer;
  /** Somebody else has said something in a room: once, and perhaps a while ago, so its place says where it stands. */
  'room-message': RoomMessage;
  /** Somebody else has reacted to something that was said in a room, or has edited or deleted it; perhaps before that comes itself. */
  'room-amendment': RoomAmendment;
  /** Somebody else is writing in a room just now: told every few seconds for as long as they do. */
  'room-typing': RoomWriter;
  /** What this peer has said in a room has another state. */
  'room-post': OutgoingPost;
  /** A file that this peer offers or fetches has another state, or more of it has come. */
  file: FileStatus;
  /** The node has let the peer into a room, or not. */
  'room-standing': RoomTag;
  /** Others are in a room than before. */
  'room-members': RoomTag;
  /** A room goes on under a new secret, in another room of the same name, without somebody: this peer or another member has removed them. */
  'room-renewed': RoomChange;
  /** Somebody lets this peer into a private room: once for each time they do. */
  'room-invitation': RoomInvitation;
  /** An invitation that this peer has sent to somebody has another state; those of whom it went on with in a new room are among them. */
  'room-invited': OutgoingInvitation;
}

/** A member of the network, as an embedding program sees it. */
export interface Peer {
  readonly id: PeerId;
  /** Ed25519 public key, 32 bytes. */
  readonly key: Uint8Array;
  readonly state: PeerState;
  /** URLs of nodes that lead into the network, the best first: this peer's home, those that it has told, those that were given. */
  readonly waysIn: readonly string[];
  /** What it offers to others, and fetches from them. */
  readonly files: Files;
  /** The rooms that it is in, and the way into others. */
  readonly rooms: Rooms;
  /**
   * Joins the network: resolves when the peer is in and knows who is there (a node without peers to dial founds a network).
   * @throws JoinError if it was refused, or if none of the nodes answered.
   */
  join(): Promise<void>;
  /** Calls `listener` on each event until the returned function is called. */
  on<E extends keyof PeerEvents>(event: E, listener: (detail: PeerEvents[E]) => void): () => void;
  /** How much of the network `peers()` holds, and how many others are in it. */
  readonly extent: RosterExtent;
  /**
   * Puts a text into the outbox, sealed to its addressee; it is offered until that confirms it, and kept by a node for somebody
   * who is not there. To an ID that nobody is known to have it waits until somebody has.
   * @throws InvalidPeerIdError, SendToSelfError, MessageSizeError, PeerStateError, ChangedKeyError if the ID has another key
   * than before: `accept` takes the new one.
   */
  send(to: string, text: string): OutgoingMessage;
  /**
   * The same for anything else that can be said: a file, a reaction, an edit, a deletion, a text that answers something.
   * @throws NotYoursError for an edit or a deletion of what somebody else has said; what `send` throws
   */
  say(to: string, utterance: Utterance): OutgoingMessage;
  /**
   * The user is writing to somebody just now: they are told that if they are there. To be called as often as one likes: at most one
   * word in four seconds leaves. It is not kept.
   * @throws InvalidPeerIdError, PeerStateError
   */
  typing(to: string): void;
  /**
   * The user has seen everything that came from somebody: their messages become `read` there.
   * @throws InvalidPeerIdError, PeerStateError
   */
  markRead(from: string): void;
  /** Those whom this peer has written to or heard from, by ID: each with the key that the ID is trusted to have. */
  contacts(): readonly Contact[];
  /**
   * Trusts the key that somebody has now, instead of the one before.
   * @throws InvalidPeerIdError, PeerStateError, UnknownPeerError if nobody has the ID
   */
  accept(id: string): void;
  /**
   * Remembers that the two have compared their safety number, or takes it back.
   * @throws InvalidPeerIdError, PeerStateError, UnknownPeerError if it is no contact
   */
  verify(id: string, isVerified?: boolean): void;
  /**
   * What two people compare by another way, to know that nobody is between them: the same on both sides.
   * @throws InvalidPeerIdError, PeerStateError, UnknownPeerError if nobody is known under the ID
   */
  safetyNumber(id: string): SafetyNumber;
  /**
   * The last messages with somebody, or the first ones behind a place, in their order, from this run and earlier ones; nothing if the
   * peer keeps nothing.
   * @throws InvalidPeerIdError, PeerStateError, StoreError
   */
  history(id: string, range?: HistoryRange): Promise<readonly HistoryEntry[]>;
  /**
   * One message with somebody, by what others refer to it by; undefined if it is not kept here.
   * @throws InvalidPeerIdError, PeerStateError, StoreError
   */
  findUtterance(id: string, saidAs: UtteranceReference): Promise<HistoryEntry | undefined>;
  /**
   * Looks through all that is kept of what was said with contacts and in the rooms that the peer is in, the newest first:
   * `for await (const news of peer.search('words in any order "or a phrase"'))`. Capitals, accents and the signs of Markdown do not
   * matter; what was edited is found by its last words, what was deleted is not. Ends at once for less than two characters. It reads on when
   * the next piece of news is asked for: to `break` is to stop.
   * @throws InvalidPeerIdError, PeerStateError; StoreError (as rejection)
   */
  search(words: string, range?: SearchRange): AsyncIterable<SearchNews>;
  /** All that is kept of what was said, also in rooms: a JSON object a line. @throws PeerStateError, StoreError */
  exportHistory(): AsyncIterable<string>;
  /**
   * Forgets what was said with somebody, and their key; with anybody and in any room if no ID is given. What waits in the outbox goes
   * on waiting, the peer stays in its rooms, and what their nodes keep comes back with the next run.
   * @throws InvalidPeerIdError, PeerStateError, StoreError
   */
  forget(id?: string): Promise<void>;
  /**
   * Everybody else in the network, by ID. Where `extent` is a part of it: the node that this leaf is linked to, and whom it
   * has to do with.
   */
  peers(): readonly PeerInfo[];
  /**
   * Finds others by the beginning of their ID, whatever its case: up to 50, an exact match first, and how many there are.
   * @throws LookupError if there is no node to ask just now, or it was asked too often. PeerStateError
   */
  lookup(prefix: string): Promise<Lookup>;
  /**
   * Hears of these from now on, as of everybody to whom it writes or who writes to it: they are in `peers()` when they are in
   * the network. In a large network that are the latest 1,000 (limit `watched-peers`); in a small one it is everybody anyway.
   * @throws InvalidPeerIdError, PeerStateError
   */
  watch(ids: Iterable<string>): void;
  /** Whom a leaf hears of in a large network, the one it had to do with last at the end; a node hears of everybody. */
  readonly watched: readonly PeerId[];
  /** The routing table, by ID: the ways to those in `peers()`. */
  routes(): readonly Route[];
  /**
   * Finds the way to somebody in `peers()`, hop by hop, with round-trip times: `for await (const hop of peer.trace('bob'))`.
   * In a large network a leaf that does not hear of this peer does not answer: its hop is silent.
   * @throws InvalidPeerIdError, TraceToSelfError, UnknownPeerError, PeerStateError
   */
  trace(to: string): Trace;
  /**
   * The nodes of the network and the links between them, as the node sees it that this peer is linked to, or is: as soon as there is
   * one to ask.
   * @throws PeerStateError (as rejection) if the peer is not in a network, or leaves it before
   */
  map(): Promise<NetworkMap>;
  /** Shows the map to `listener`, at once and whenever it has changed, over all homes, until the returned function is called. */
  watchMap(listener: MapListener): () => void;
  /** What waits for whom, by ID. */
  buffer(): readonly BufferLine[];
  /** Resolves when nothing waits for anybody who is online, or after `patience` milliseconds. True if nothing waits. */
  drained(patience: number): Promise<boolean>;
  /**
   * To be called when there is reason to believe that time has passed or that the network is another one: a machine woke
   * up, a tab is looked at again, a cable was plugged in or out. A link that does not prove itself within the limit
   * `probe-deadline` is given up; who waits to dial, dials at once. As often as one likes, in any state.
   */
  wake(): void;
  /** Leaves: tells the network, closes every link, and resolves when they are closed. */
  close(): Promise<void>;
}
