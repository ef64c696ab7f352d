import type { Lookup, PeerAddress, PeerInfo, PeerRole, RosterExtent, Route } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';

/** A link as routing sees it; what is beneath is the workers' business. */
export interface RoutingLink {
  readonly remote: RemotePeer;
  /** Hands over one encoded message; it leaves at the end of this turn. */
  send(message: Uint8Array): void;
  /** Bytes that wait for the other side to read them. */
  readonly unsentBytes: number;
  /** The same for news of who comes and goes: under load they wait a moment for each other, and leave in one frame. */
  sendNews(message: Uint8Array): void;
  /** The same for the message between two offsets of a frame. */
  sendPart(frame: Uint8Array, start: number, end: number): void;
  close(code: number, words: string): void;
  /** Runs what the other side has caused: what goes wrong in it ends this link and no other. */
  guarded(task: () => void): void;
}

/** Who is at the other end, as the handshake has proved. */
export interface RemotePeer extends PeerAddress {
  readonly role: PeerRole;
  /** Which run of the peer this is. */
  readonly incarnation: number;
}

/** Hears of each change of the roster, once, in order. */
export interface RosterObserver {
  joined(peer: PeerInfo): void;
  left(peer: PeerInfo): void;
  wentAway(peer: PeerInfo): void;
  cameBack(peer: PeerInfo): void;
  /** It is linked to another home now. */
  moved(peer: PeerInfo): void;
  /** It is linked to the same home anew, and was never away. */
  relinked(peer: PeerInfo): void;
}

/** Hears in addition what only a leaf is told, which in a large network knows a part of it. */
export interface LeafObserver extends RosterObserver {
  /** Somebody is in the roster who was in the network before: this peer has come to hear of them, and nobody has joined. */
  found(peer: PeerInfo): void;
  /** Nobody has the ID that this peer has asked for. */
  missing(id: PeerId): void;
  /** The roster is another part of the network, or the network is of another size, though nobody may have come or gone. */
  extentChanged(extent: RosterExtent): void;
  /** Those whom this peer must not stop to hear of. */
  needed(): ReadonlySet<PeerId>;
}

/** The network as delivery and programs see it: who is there, and a way to them. */
export interface Network {
  /** The node that this peer is linked to just now; a node is its own. */
  readonly home: PeerAddress | undefined;
  /** How much of the network `peers` holds. */
  readonly extent: RosterExtent;
  /** Whom this peer wants to hear of in a network that is too large to hear of everybody, the latest last. */
  readonly watched: Iterable<PeerId>;
  /** Somebody else who is there, or away. */
  find(id: PeerId): PeerInfo | undefined;
  peers(): Iterable<PeerInfo>;
  routes(): Iterable<Route>;
  /** True if whoever comes or goes under this ID is heard of: who is not in `peers` then is not there. */
  hearsOf(id: PeerId): boolean;
  /** This peer has to do with these: it wants to hear of them, before all others of whom it has not heard for longer. */
  watch(ids: Iterable<PeerId>): void;
  /** Goes on for the network of a session before this one: wants to hear of the same. */
  succeed(former: Pick<Network, 'extent' | 'watched'>): void;
  /** It was somebody who is not there and was not known either. */
  unwatch(id: PeerId): void;
  /** Who has an ID that begins like this. @throws LookupError (as rejection) */
  lookup(prefix: string): Promise<Lookup>;
  /** Sends a routed message on its way. False if there is none just now. */
  submit(destination: PeerAddress, message: Uint8Array): boolean;
  /** Bytes that wait on the link by which messages to somebody leave; 0 if there is none. */
  unsentBytes(destination: PeerAddress): number;
}
