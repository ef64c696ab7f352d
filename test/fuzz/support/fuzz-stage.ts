import { ephemeralIdentity } from '../../../src/model/identity.js';
import { withLimits } from '../../../src/model/limits.js';
import type { Logger } from '../../../src/platform/logger.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { nodeRole } from '../../../src/server/node-role.js';
import { PeerServer } from '../../../src/server/peer-server.js';
import type { Connection, Listener, RemoteOrigin } from '../../../src/transport/connection.js';
import { World } from '../../support/world.js';
import { Bystanders } from './bystanders.js';
import type { Dice } from './dice.js';
import { FuzzConnection, type Manners } from './fuzz-connection.js';
import type { FuzzRun } from './fuzz-run.js';

/** What fills until the end of a long run cannot be told from a leak: it is full before the heap is looked at first. */
const smallCaches = { sealingContexts: 50 } as const;

type Accept = (connection: Connection, origin: RemoteOrigin) => void;

/**
 * A real node with two well-behaved leaves that talk through it the whole time, and a door by which the fuzzer comes in.
 * Everything runs in virtual time.
 */
export class FuzzStage {
  readonly world = new World();
  readonly node: PeerServer;
  readonly bystanders: Bystanders;
  readonly #faults: string[] = [];
  #accept: Accept | undefined;
  #addresses = 0;

  private constructor() {
    const { clock, random, crypto, network } = this.world;
    const logger: Logger = {
      ...silentLogger,
      error: (words, fields) => void this.#faults.push(`${words} ${fields?.['words'] ?? ''}`),
    };
    this.node = new PeerServer({
      platform: { clock, random, crypto, logger, dialler: network },
      identity: ephemeralIdentity(crypto.keyPair(new Uint8Array(32).fill(0x10))),
      desiredId: '10',
      peers: [],
      node: nodeRole({ listener: this.#tapped(network.listener('mesh', 7700)) }),
      // Whoever passes on forged records comes back at once, or little would be tried.
      limits: withLimits({ ...smallCaches, holdDown: 1, longestHoldDown: 1 }),
    });
    this.bystanders = new Bystanders(
      this.world.peer({ id: 'bob', peers: [World.url(7700)], limits: smallCaches }),
      this.world.peer({ id: 'carol', peers: [World.url(7700)], limits: smallCaches }),
    );
  }

  static async start(): Promise<FuzzStage> {
    const stage = new FuzzStage();
    await stage.world.during(stage.node.join());
    // Messages to a program that does not listen would be kept for it.
    stage.node.on('message', () => undefined);
    await stage.world.during(stage.bystanders.join());
    await stage.world.pass(100);
    return stage;
  }

  /** Somebody else's connection, from an address of its own. */
  connect(dice: Dice, manners: Manners = dice.chance(80) ? 'answers' : 'is mute'): FuzzConnection {
    const connection = new FuzzConnection(this.world.clock, manners);
    this.#addresses += 1;
    const origin = { address: `fuzz ${this.#addresses % 1000}`, isLoopback: false, isBrowser: dice.chance(30) };
    this.#accept?.(connection, origin);
    this.world.clock.advance(0);
    return connection;
  }

  /** The same, of a program and not of a browser. */
  connectProgram(manners: Manners): FuzzConnection {
    const connection = new FuzzConnection(this.world.clock, manners);
    this.#accept?.(connection, { address: 'fuzz', isLoopback: true, isBrowser: false });
    this.world.clock.advance(0);
    return connection;
  }

  /** Throws if the node has called something a fault of its own, or if bob or carol have noticed anything. */
  check(run: FuzzRun): void {
    const troubles = [...this.#faults, ...this.bystanders.troubles()];
    if (troubles.length > 0) throw run.failure(`somebody else was touched: ${troubles.join('; ')}`);
  }

  /** Ends everything. Timers that are left are left for good. */
  async end(): Promise<{ readonly timersLeft: number }> {
    await this.world.during(this.bystanders.close());
    await this.world.during(this.node.close());
    await this.world.pass(10_000);
    this.#accept = undefined;
    return { timersLeft: this.world.clock.pending };
  }

  /** The listener as it is, with a door beside it. */
  #tapped(listener: Listener): Listener {
    return {
      get urls() {
        return listener.urls;
      },
      open: (accept) => {
        this.#accept = accept;
        return listener.open(accept);
      },
      close: () => listener.close(),
    };
  }
}
