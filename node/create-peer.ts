import { dialableUrl, parseLocalAddress } from '../src/model/address.js';
import { withLimits, type Limits } from '../src/model/limits.js';
import { typedRoomName } from '../src/model/room.js';
import { silentLogger, type Logger } from '../src/platform/logger.js';
import type { Peer } from '../src/server/peer.js';
import { networkKey } from './crypto/network-key.js';
import { openHost, type ListenOptions } from './peer-host.js';

export interface NodePeerOptions {
  /** The ID to have; without it the last one in `dataDir`, or one that is made up. */
  readonly id?: string;
  /** Nodes to join through: `host:port` or a WebSocket URL each. A peer that listens needs none: it founds a network. */
  readonly peers?: readonly string[];
  /** Where to listen, as `host:port`; port 0 lets the system choose. A peer that listens is a node: it routes for others. */
  readonly listen?: string;
  /** How others reach a peer that listens, where that is not by one of the machine's own addresses. */
  readonly advertise?: string;
  /** More host names that a peer that listens answers to. */
  readonly allowedHosts?: readonly string[];
  /** More origins whose pages may connect to a peer that listens. */
  readonly allowedOrigins?: readonly string[];
  /** Whether a proxy in front tells the addresses of clients by X-Forwarded-For. */
  readonly trustsProxy?: boolean;
  /** The secret of a network that lets in no nodes but those that know it: at least 8 characters. Leaves need none. */
  readonly networkKey?: string;
  /**
   * Where key, ID, and what was said and waits are kept; without it the peer is another one each time, and what is not delivered
   * when it closes is lost.
   */
  readonly dataDir?: string;
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
 * @throws InvalidAddressError, InvalidPeerIdError, InvalidRoomNameError, InvalidNetworkKeyError, DataDirError, ListenError, JoinError
 */
export async function createPeer(options: NodePeerOptions): Promise<Peer> {
  const { id, peers = [], dataDir, rooms, limits = {}, logger = silentLogger } = options;
  const listen = listenOptions(options);
  const host = await openHost({
    peers: peers.map((address) => dialableUrl(address)),
    limits: withLimits(limits),
    logger,
    ...(rooms && { rooms: rooms.map((name) => typedRoomName(name)) }),
    ...(id !== undefined && { desiredId: id }),
    ...(dataDir !== undefined && { dataDir }),
    ...(listen && { listen }),
    ...(options.networkKey !== undefined && { networkKey: networkKey(options.networkKey) }),
  });
  try {
    return await host.join(() => undefined);
  } catch (error) {
    await host.release();
    throw error;
  }
}

function listenOptions(options: NodePeerOptions): ListenOptions | undefined {
  const { listen, advertise, allowedHosts = [], allowedOrigins = [], trustsProxy = false } = options;
  if (listen === undefined) return undefined;
  const advertised = advertise === undefined ? {} : { advertisedUrl: dialableUrl(advertise) };
  return { local: parseLocalAddress(listen), allowedHosts, allowedOrigins, trustsProxy, ...advertised };
}
