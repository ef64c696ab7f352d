import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { ephemeralIdentity } from '../../../src/model/identity.js';
import { standardLimits } from '../../../src/model/limits.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { nodeRole } from '../../../src/server/node-role.js';
import { PeerServer } from '../../../src/server/peer-server.js';
import { MemoryNetwork } from '../../../src/transport/memory.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { node10 } from './people.js';
import { RawClient } from './raw-client.js';

const url = 'ws://mesh:7700/';

/** Node 10 on its own, from newYear on, with nonces that count up from 20, 40, 60 and so on. */
export class SmallNetwork {
  readonly clock = new VirtualClock();
  readonly #network = new MemoryNetwork({ clock: this.clock, latency: 1 });
  readonly #node: PeerServer;

  constructor() {
    let calls = 0;
    const random = {
      bytes: (length: number): Uint8Array => {
        calls += 1;
        return Uint8Array.from({ length }, (_, at) => 0x20 * calls + at);
      },
    };
    const { clock } = this;
    this.#node = new PeerServer({
      platform: { clock, random, crypto: nodeCrypto(), logger: silentLogger, dialler: this.#network },
      identity: ephemeralIdentity(node10.keys),
      desiredId: node10.id,
      peers: [],
      node: nodeRole({ listener: this.#network.listener('mesh', 7700) }),
      limits: standardLimits,
    });
  }

  start(): Promise<void> {
    return this.#node.join();
  }

  /** A client whose connection is open. */
  dial(): RawClient {
    const client = new RawClient(this.#network, url);
    this.clock.advance(5);
    return client;
  }

  async close(): Promise<void> {
    const closed = this.#node.close();
    this.clock.advance(10_000);
    await closed;
  }
}
