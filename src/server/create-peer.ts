import { dialableUrl } from '../model/address.js';
import { ephemeralIdentity, type Identity } from '../model/identity.js';
import { withLimits, type Limits } from '../model/limits.js';
import { typedRoomName } from '../model/room.js';
import { keyBytes } from '../platform/crypto.js';
import { silentLogger, type Logger } from '../platform/logger.js';
import type { FileStore } from '../files/file-store.js';
import type { Store } from '../platform/store.js';
import { nobleCrypto } from '../platform/noble-crypto.js';
import { systemRandom } from '../platform/random.js';
import { systemClock, systemStopwatch } from '../platform/system-clock.js';
import { webSocketDialler } from '../transport/web-socket.js';
import type { Peer } from './peer.js';
import { comeIn } from './peer-rooms.js';
import { PeerServer } from './peer-server.js';

/** What a peer that only dials needs, in a browser or in any other host. */
export interface LeafPeerOptions {
  /** The ID to have; made up if not given. */
  readonly id?: string;
  /** Nodes to join through: `host:port` or a WebSocket URL each. */
  readonly peers: readonly string[];
  /** Who it is from one session to the next; somebody new each time if not given. */
  readonly identity?: Identity;
  /**
   * What outlives the peer: what was said, what waits, contacts. To be handed in with the identity that it belongs to, and to be
   * closed by whoever opened it when the peer is closed. Nothing is kept if not given.
   */
  readonly store?: Store;
  /** Where files are kept, to be handed in with the identity; in memory if not given. */
  readonly files?: FileStore;
  /** Public rooms to be in, beside those that are remembered: the lobby if not given, unless it was left; none for `[]`. */
  readonly rooms?: readonly string[];
  /** Limits other than the defaults. */
  readonly limits?: Partial<Limits>;
  /** Says nothing if not given. */
  readonly logger?: Logger;
}

/**
 * Makes a peer that has joined the network, and is in its rooms, when the promise resolves. Messages that come before there is a
 * listener for them are kept for the first one.
 * @throws InvalidAddressError, InvalidPeerIdError, InvalidRoomNameError, JoinError, StoreError
 */
export async function createPeer(options: LeafPeerOptions): Promise<Peer> {
  const { id, peers, identity, store, files, rooms, limits: changes = {}, logger = silentLogger } = options;
  const roomNames = rooms?.map((name) => typedRoomName(name));
  const limits = withLimits(changes);
  const crypto = nobleCrypto;
  const peer = new PeerServer({
    platform: {
      clock: systemClock,
      stopwatch: systemStopwatch,
      random: systemRandom,
      crypto,
      logger,
      dialler: webSocketDialler(limits.frameBytes),
    },
    identity: identity ?? ephemeralIdentity(crypto.keyPair(systemRandom.bytes(keyBytes))),
    peers: peers.map((address) => dialableUrl(address)),
    limits,
    ...(id === undefined ? {} : { desiredId: id }),
    ...(store && { store }),
    ...(files && { files }),
  });
  await peer.join();
  comeIn(peer.rooms, roomNames);
  return peer;
}
