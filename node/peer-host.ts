import { join } from 'node:path';
import { ephemeralIdentity, type Identity } from '../src/model/identity.js';
import type { Limits } from '../src/model/limits.js';
import type { RoomName } from '../src/model/room.js';
import { keyBytes } from '../src/platform/crypto.js';
import type { Logger } from '../src/platform/logger.js';
import { filesIn } from './files/folder-file-store.js';
import type { FileStore } from '../src/files/file-store.js';
import type { Store } from '../src/platform/store.js';
import type { NetworkKey } from '../src/platform/network-key.js';
import { systemRandom } from '../src/platform/random.js';
import { systemClock, systemStopwatch } from '../src/platform/system-clock.js';
import { TimerWheel } from '../src/platform/timer-wheel.js';
import { nodeRole, type NodeRole } from '../src/server/node-role.js';
import { comeIn } from '../src/server/peer-rooms.js';
import { PeerServer } from '../src/server/peer-server.js';
import type { Platform } from '../src/server/platform.js';
import type { Peer } from '../src/server/peer.js';
import { webSocketDialler } from '../src/transport/web-socket.js';
import { nodeCrypto } from './crypto/node-crypto.js';
import { openIdentity, type StoredIdentity } from './data-dir/identity-file.js';
import { openNodeBook, type StoredNodeBook } from './data-dir/node-book-file.js';
import { KnownOrigins, openKnownOrigins } from './listener/known-origins.js';
import { NodeListener, type NodeListenerOptions } from './listener/node-listener.js';
import { pageFolder } from './page-folder.js';
import { openStoreIn } from './data-dir/store-folder.js';

/** How late deadlines of links may come, milliseconds: the shortest of them are seconds away. */
const deadlineTick = 100;

/** What a listener needs to be told; the rest it shares with its peer. */
export type ListenOptions = Omit<NodeListenerOptions, 'limits' | 'clock' | 'logger' | 'pageFolder' | 'knownOrigins'>;

export interface HostOptions {
  /** The ID to have; without it the last one in the data directory, or one that is made up. */
  readonly desiredId?: string;
  /** URLs of nodes to join through. */
  readonly peers: readonly string[];
  /** A peer that listens is a node. */
  readonly listen?: ListenOptions;
  /** Where key, ID, known nodes and messages are kept; without it they end with the process. */
  readonly dataDir?: string;
  /** Begins without the nodes remembered from last time. */
  readonly forgetsNodes?: boolean;
  /** Public rooms to be in, beside those that are remembered: the lobby if not given, unless it was left. */
  readonly rooms?: readonly RoomName[];
  /** Of a network that lets in only nodes that know it. */
  readonly networkKey?: NetworkKey;
  readonly limits: Limits;
  readonly logger: Logger;
}

type HostPlatform = Platform & Required<Pick<Platform, 'deadlines'>>;

/** Who the peer is, kept or not. */
type Keeping =
  | { readonly kind: 'nothing'; readonly identity: Identity }
  | {
      readonly kind: 'stored';
      readonly identity: StoredIdentity;
      readonly book: StoredNodeBook;
      readonly store: Store;
      readonly files: FileStore;
    };

/** Everything that a peer needs of Node.js, and the peer in it. */
export class PeerHost {
  /** Undefined for a peer that only dials. */
  readonly listener: NodeListener | undefined;
  readonly #options: HostOptions;
  readonly #platform: HostPlatform;
  readonly #keeping: Keeping;
  readonly #knownOrigins: KnownOrigins;

  /** Made by `openHost`. */
  constructor(options: HostOptions, platform: HostPlatform, keeping: Keeping, knownOrigins: KnownOrigins) {
    const { listen, limits, logger } = options;
    this.#options = options;
    this.#platform = platform;
    this.#keeping = keeping;
    this.#knownOrigins = knownOrigins;
    this.listener =
      listen && new NodeListener({ ...listen, limits, clock: platform.deadlines, logger, pageFolder, knownOrigins });
  }

  /**
   * Makes the peer and joins the network and its rooms. `attach` is called with the peer before it joins, so that no event is missed.
   * When the peer is closed, or has ended by itself, another process may use the data directory.
   * @throws JoinError, ListenError, DataDirError, InvalidPeerIdError
   */
  async join(attach: (peer: Peer) => void): Promise<Peer> {
    const { peers, limits, desiredId, rooms } = this.#options;
    const kept = this.#keeping.kind === 'stored' ? this.#keeping : undefined;
    const lastId = kept?.identity.lastId;
    const peer = new PeerServer({
      platform: this.#platform,
      identity: this.#keeping.identity,
      peers,
      limits,
      afterwards: () => this.release(),
      ...(desiredId !== undefined && { desiredId }),
      ...(lastId !== undefined && { lastId }),
      ...(kept && { store: kept.store, files: kept.files }),
      ...(this.listener && { node: this.#role(this.listener) }),
    });
    attach(peer);
    await peer.join();
    comeIn(peer.rooms, rooms);
    await kept?.identity.rememberId(peer.id);
    return peer;
  }

  #role(listener: NodeListener): NodeRole {
    const { networkKey } = this.#options;
    return nodeRole({
      listener,
      reached: (url) => this.#knownOrigins.remember(url),
      ...(networkKey && { networkKey }),
      ...(this.#keeping.kind === 'stored' && { book: this.#keeping.book }),
    });
  }

  /** To be called when the peer is closed: another process may use the data directory. */
  async release(): Promise<void> {
    await this.#knownOrigins.saved();
    if (this.#keeping.kind !== 'stored') return;
    await this.#keeping.book.saved();
    await this.#keeping.store.close();
    await this.#keeping.identity.release();
  }
}

/** @throws DataDirError if the data directory cannot be used. */
export async function openHost(options: HostOptions): Promise<PeerHost> {
  const { dataDir, limits, logger, forgetsNodes = false } = options;
  const dialler = webSocketDialler(limits.frameBytes);
  const platform = {
    clock: systemClock,
    deadlines: new TimerWheel(systemClock, systemStopwatch, deadlineTick),
    stopwatch: systemStopwatch,
    random: systemRandom,
    crypto: nodeCrypto(),
    logger,
    dialler,
  };
  if (dataDir === undefined) {
    const identity = ephemeralIdentity(platform.crypto.keyPair(systemRandom.bytes(keyBytes)));
    const knownOrigins = new KnownOrigins(platform.clock, new Map(), () => Promise.resolve());
    return new PeerHost(options, platform, { kind: 'nothing', identity }, knownOrigins);
  }
  const identity = await openIdentity(dataDir, platform);
  try {
    const knownOrigins = await openKnownOrigins(join(dataDir, 'known-origins.json'), platform.clock, logger);
    const book = await openNodeBook(join(dataDir, 'nodes.json'), platform.clock, logger, forgetsNodes);
    const store = await openStoreIn(dataDir, limits.storeBytes, logger);
    const files = filesIn(dataDir);
    return new PeerHost(options, platform, { kind: 'stored', identity, book, store, files }, knownOrigins);
  } catch (error) {
    await identity.release();
    throw error;
  }
}
