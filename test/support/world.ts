import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { ephemeralIdentity } from '../../src/model/identity.js';
import { withLimits, type Limits } from '../../src/model/limits.js';
import { silentLogger, type Logger } from '../../src/platform/logger.js';
import type { FileStore } from '../../src/files/file-store.js';
import type { Store } from '../../src/platform/store.js';
import type { Peer, PeerEvents } from '../../src/server/peer.js';
import { nodeRole } from '../../src/server/node-role.js';
import { PeerServer } from '../../src/server/peer-server.js';
import { MemoryNetwork } from '../../src/transport/memory.js';
import type { Connection, Listener } from '../../src/transport/connection.js';
import { seededRandom } from './seeded-random.js';
import { VirtualClock } from './virtual-clock.js';

interface PeerSetting {
  readonly id?: string;
  /** URLs to join through. */
  readonly peers?: readonly string[];
  /** Listens on this port of the host named `mesh`. */
  readonly port?: number;
  readonly limits?: Partial<Limits>;
  /** 32 bytes; another key for each peer if not given. */
  readonly seed?: Uint8Array;
  /** What it keeps beyond its end; nothing if not given. */
  readonly store?: Store;
  readonly joining?: 'once' | 'until-in';
  /** Where it keeps files; in memory of its own if not given. */
  readonly files?: FileStore;
  /** Silent if not given. */
  readonly logger?: Logger;
  /** What each of its connections goes through, dialled or accepted. */
  readonly through?: (connection: Connection) => Connection;
}

/** Peers of the real core in one process, over the in-memory transport, in virtual time and with seeded random numbers. */
export class World {
  readonly clock = new VirtualClock();
  readonly network = new MemoryNetwork({ clock: this.clock, latency: 1 });
  readonly random = seededRandom(1);
  readonly #dialled = new Map<PeerServer, Connection[]>();
  readonly crypto = nodeCrypto();

  static url(port: number): string {
    return `ws://mesh:${port}/`;
  }

  peer({
    id,
    peers = [],
    port,
    limits = {},
    seed,
    store,
    joining = 'once',
    files,
    logger = silentLogger,
    through = (connection) => connection,
  }: PeerSetting): PeerServer {
    const keys = this.crypto.keyPair(seed ?? this.random.bytes(32));
    const dialled: Connection[] = [];
    const dial = (url: string): Connection => {
      const connection = this.network.dial(url);
      dialled.push(connection);
      return through(connection);
    };
    const peer = new PeerServer({
      platform: {
        clock: this.clock,
        random: this.random,
        crypto: this.crypto,
        logger,
        dialler: { dial },
      },
      identity: ephemeralIdentity(keys),
      peers,
      limits: withLimits(limits),
      joining,
      ...(store && { store }),
      ...(files && { files }),
      ...(id === undefined ? {} : { desiredId: id }),
      ...(port === undefined ? {} : { node: nodeRole({ listener: this.#listener(port, through) }) }),
    });
    this.#dialled.set(peer, dialled);
    return peer;
  }

  #listener(port: number, through: (connection: Connection) => Connection): Listener {
    const real = this.network.listener('mesh', port);
    return {
      get urls() {
        return real.urls;
      },
      open: (accept) => real.open((connection, origin) => accept(through(connection), origin)),
      close: () => real.close(),
    };
  }

  /** Every peer that was made. */
  peers(): PeerServer[] {
    return [...this.#dialled.keys()];
  }

  /** Loses every connection that the peer has dialled, without a close. */
  cut(peer: PeerServer): void {
    for (const connection of this.#dialled.get(peer) ?? []) connection.terminate();
  }

  /** A peer that has joined. */
  async joined(setting: PeerSetting): Promise<PeerServer> {
    const peer = this.peer(setting);
    await this.during(peer.join(), 5_000);
    return peer;
  }

  /** Lets virtual time pass until the promise settles. */
  async during<T>(promise: Promise<T>, most = 60_000): Promise<T> {
    const outcome = { isPending: true };
    const settled = (): void => void (outcome.isPending = false);
    promise.then(settled, settled);
    const end = this.clock.now() + most;
    while (outcome.isPending && this.clock.now() < end) await this.pass(1);
    if (outcome.isPending) throw new Error(`nothing came of it within ${most} ms of virtual time`);
    return promise;
  }

  /** Lets virtual time pass, and promises settle in between. */
  async pass(milliseconds: number): Promise<void> {
    const step = Math.max(1, Math.min(50, milliseconds));
    for (let left = milliseconds; left > 0; left -= step) {
      await promisesSettled();
      this.clock.advance(Math.min(step, left));
    }
    await promisesSettled();
  }
}

/** Notes what a peer tells, one line for each event. */
export function notes(peer: Peer): string[] {
  const lines: string[] = [];
  const note =
    <E extends keyof PeerEvents>(words: (detail: PeerEvents[E]) => string) =>
    (detail: PeerEvents[E]): void =>
      void lines.push(words(detail));
  peer.on(
    'join',
    note<'join'>(({ id }) => `${id} joined`),
  );
  peer.on(
    'leave',
    note<'leave'>(({ id }) => `${id} left`),
  );
  peer.on(
    'away',
    note<'away'>(({ id }) => `${id} is away`),
  );
  peer.on(
    'back',
    note<'back'>(({ id }) => `${id} is back`),
  );
  peer.on(
    'move',
    note<'move'>(({ id, home }) => `${id} moved to ${home}`),
  );
  peer.on(
    'message',
    note<'message'>(({ from, text }) => `${from}: ${text}`),
  );
  return lines;
}

/** One turn of the real event loop, in which every promise that can settle does. */
function promisesSettled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
