import type { PeerInfo } from '../model/peer.js';
import type { Rejection } from '../model/rejection.js';
import type { BufferLine } from '../delivery/message.js';
import type { Messenger } from '../delivery/messenger.js';
import type { OwnRooms } from '../rooms/own/own-rooms.js';
import type { OwnFiles } from '../files/own-files.js';
import type { Store } from '../platform/store.js';
import type { MapSource } from '../routing/map/map-source.js';
import type { LeafObserver, Network, RosterObserver } from '../routing/network.js';
import type { Tracing } from '../routing/trace/tracing.js';
import type { WorkerContext } from '../workers/worker-context.js';
import type { Emitter } from './emitter.js';
import type { EndReason, PeerEvents, PeerState } from './peer.js';
import type { Reunion } from './reunion.js';

/** One run of a peer in the network under one ID and incarnation: that of a leaf, or that of a node. */
export interface Session {
  readonly network: Network;
  readonly tracing: Tracing;
  readonly maps: MapSource;
  /** Resolves when the peer is in. @throws JoinRefusal, JoinError */
  join(): Promise<void>;
  /** The same for a peer that was in before: it goes on trying. @throws JoinRefusal, JoinError */
  rejoin(): Promise<void>;
  /** What this peer keeps for others. */
  mailboxes(): readonly BufferLine[];
  /** URLs that led into the network, the best first. */
  waysIn(): readonly string[];
  /** Time may have passed, or the network be another one: see `Peer.wake`. */
  wake(): void;
  /** Leaves: resolves when every link is closed. */
  close(): Promise<void>;
}

/** What a session gets from the peer that it runs for. */
export interface SessionContext extends WorkerContext {
  readonly emitter: Emitter<PeerEvents>;
  /** Of the peer, which outlives its sessions; so do its rooms. */
  readonly messenger: Messenger;
  readonly rooms: OwnRooms;
  readonly files: OwnFiles;
  readonly stopwatch: () => number;
  /** What the peer keeps beyond its end, if it does. */
  readonly store: Store | undefined;
  /** Of a node that goes on for a session before this one. */
  readonly reunion: Reunion | undefined;
  /** Another state, to be told to the program. */
  readonly enter: (state: PeerState) => void;
  /** Another key has the better claim to the ID. */
  readonly yieldId: (words: string) => void;
  /** It is over, though nobody called `close`. */
  readonly end: (reason: EndReason) => void;
}

/** The network refused the peer; whoever started the session may try with another ID or incarnation. */
export class JoinRefusal extends Error {
  readonly rejection: Rejection;

  constructor(rejection: Rejection) {
    super(rejection.words);
    this.rejection = rejection;
  }
}

/** Passes what routing notices on to delivery and, once the peer is in, to the program. */
export function rosterObserver(context: SessionContext, isIn: () => boolean): RosterObserver {
  const { emitter, messenger, files } = context;
  const tell =
    (event: 'join' | 'back' | 'move' | 'away' | 'leave', isThere: boolean) =>
    (peer: PeerInfo): void => {
      if (!isThere) messenger.peerUnreachable(peer);
      if (isIn()) emitter.emit(event, peer);
      if (isThere) messenger.peerReachable(peer);
      files.peerChanged(peer);
    };
  const observer: RosterObserver = {
    joined: tell('join', true),
    cameBack: tell('back', true),
    moved: tell('move', true),
    relinked: (peer) => {
      messenger.peerReachable(peer);
      files.peerChanged(peer);
    },
    wentAway: tell('away', false),
    left: tell('leave', false),
  };
  return context.reunion?.joinedBy(observer) ?? observer;
}

/** The same for a leaf, which may know a part of the network only. */
export function leafObserver(context: SessionContext): LeafObserver {
  const { messenger, emitter, files } = context;
  return {
    ...rosterObserver(context, () => true),
    found: (peer) => {
      messenger.peerFound(peer);
      files.peerChanged(peer);
    },
    missing: (id) => messenger.peerMissing(id),
    extentChanged: (extent) => emitter.emit('roster', extent),
    needed: () => messenger.unfinished(),
  };
}
