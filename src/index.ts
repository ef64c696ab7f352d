/**
 * tabmesh: the isomorphic core. `createPeer` makes a peer that dials, in a browser or any other host; in Node.js the package's
 * main entry has a `createPeer` that can listen as well. `PeerServer` takes a platform of one's own.
 *
 * @packageDocumentation
 */
export { dialableUrl, parseLocalAddress, type LocalAddress } from './model/address.js';
export { createPeer, type LeafPeerOptions } from './server/create-peer.js';
export type { PeerOptions, Platform } from './server/platform.js';
export type {
  BufferLine,
  Contact,
  DeliveryFailure,
  DeliveryState,
  EndReason,
  FailureReason,
  Files,
  FileState,
  FileStatus,
  FoundMessage,
  HistoryEntry,
  HistoryRange,
  LinkedNode,
  OutgoingDelivery,
  OutgoingInvitation,
  OutgoingMessage,
  OutgoingPost,
  Peer,
  PeerEvents,
  PeerState,
  PostFailure,
  PostQueuedReason,
  PostState,
  QueuedReason,
  ReceivedAmendment,
  ReceivedMessage,
  Renaming,
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
  SafetyNumber,
  SaidIn,
  SearchNews,
  SearchRange,
  Trace,
  TraceEnd,
  TraceHop,
  Writer,
} from './server/peer.js';
export { deliveryFailureWords } from './delivery/failure-words.js';
export { postFailureWords, roomRefusalWords } from './rooms/own/refusals.js';
export { PeerServer } from './server/peer-server.js';
export {
  shortKey,
  type Lookup,
  type PeerAddress,
  type PeerInfo,
  type PeerRole,
  type Presence,
  type RosterExtent,
  type Route,
} from './model/peer.js';
export {
  sameReference,
  type Amendment,
  type Deletion,
  type Edit,
  type FileOffer,
  type FileRemark,
  type HeardRemark,
  type KeptRemark,
  type Reaction,
  type Remark,
  type TextRemark,
  type Utterance,
  type UtteranceReference,
} from './model/utterance.js';
export {
  excerptOf,
  marksIn,
  wantedWords,
  type Excerpt,
  type Mark,
  type WantedWords,
} from './searching/wanted-words.js';
export { isEdited, tallies, type Outcome, type ReactionTally } from './model/outcome.js';
export type { MapListener, MapNode, NetworkMap } from './model/network-map.js';
export { longestPeerId, madeUpPeerId, typedPeerId, type PeerId } from './model/peer-id.js';
export { lobbyName, typedRoomName, type RoomName } from './model/room.js';
export { ephemeralIdentity, type Identity } from './model/identity.js';
export { limitTable, parseLimits, standardLimits, withLimits, type Limits } from './model/limits.js';
export * from './model/errors.js';
export type { RejectionKind } from './model/rejection-kind.js';
export { closeCodes } from './model/close-codes.js';
export { systemClock, systemStopwatch } from './platform/system-clock.js';
export { systemRandom, type RandomSource } from './platform/random.js';
export { nobleCrypto } from './platform/noble-crypto.js';
export { silentLogger, type LogFields, type Logger } from './platform/logger.js';
export type { FileSource, FileStore } from './files/file-store.js';
export { MemoryFileStore } from './files/memory-file-store.js';
export { harmlessFileName, harmlessMediaType } from './files/file-name.js';
export { MemoryStore, type MemoryStoreOptions } from './platform/memory-store.js';
export type { ScanRange, Store, StoreChange, StoreEntry } from './platform/store.js';
export type { Clock, Timer } from './platform/clock.js';
export type { NetworkKey } from './platform/network-key.js';
export { nodeRole, type NodeOptions, type NodeRole } from './server/node-role.js';
export { MemoryNodeBook, type NodeBook, type RememberedNode, type SeenNode } from './server/node-book.js';
export type { Crypto, KeyPair } from './platform/crypto.js';
export { webSocketDialler, wrapWebSocket } from './transport/web-socket.js';
export { MemoryNetwork } from './transport/memory.js';
export type { Connection, ConnectionHandlers, Dialler, Listener, RemoteOrigin } from './transport/connection.js';
