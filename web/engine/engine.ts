import type { BackupTools } from '../../src/backup/backup.js';
import { standardLimits } from '../../src/model/limits.js';
import type { Clock } from '../../src/platform/clock.js';
import { silentLogger } from '../../src/platform/logger.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { systemRandom } from '../../src/platform/random.js';
import type { Store } from '../../src/platform/store.js';
import type { Peer } from '../../src/server/peer.js';
import { PeerServer } from '../../src/server/peer-server.js';
import { webSocketDialler } from '../../src/transport/web-socket.js';
import type { PeerWish } from '../chat/page-host.js';
import { adoptIdentity, browserIdentity } from '../identity/browser-identity.js';
import type { IdentityKind, MovedIdentity, OwnIdentity } from '../identity/own-identity.js';
import { tabIdentity } from '../identity/tab-identity.js';
import { openFiles, removeFiles, type OpenFiles } from '../storage/browser-files.js';
import { BrowserStores } from '../storage/browser-stores.js';
import type { TabStorage } from '../tabs/tab-storage.js';
import { WorkerVerifier } from '../verifying/worker-verifier.js';

/** The core with all that it needs of a browser: fetched beside the page, which can be drawn without it. */
export interface Engine {
  /** What seals and opens files needs these, and something that stretches passphrases. */
  readonly tools: Omit<BackupTools, 'stretch'>;
  identity(kind: IdentityKind): Promise<OwnIdentity>;
  openStore(key: Uint8Array): Promise<Store>;
  openFiles(key: Uint8Array): Promise<OpenFiles>;
  removeStore(key: Uint8Array): Promise<void>;
  createPeer(wish: PeerWish): Promise<Peer>;
  adopt(newcomer: MovedIdentity): Promise<void>;
}

export function startEngine(clock: Clock, storage: TabStorage): Engine {
  const stores = new BrowserStores();
  const platform = {
    clock,
    random: systemRandom,
    crypto: nobleCrypto,
    verifier: new WorkerVerifier(openVerifyWorker, nobleCrypto),
    logger: silentLogger,
    dialler: webSocketDialler(standardLimits.frameBytes),
  };
  const ownIdentityOfTab = () => tabIdentity(storage, nobleCrypto, systemRandom);
  return {
    tools: { crypto: nobleCrypto, random: systemRandom },
    async identity(kind) {
      if (kind === 'tab') return ownIdentityOfTab();
      try {
        return await browserIdentity(nobleCrypto, systemRandom);
      } catch {
        // The browser keeps nothing, as some private windows do: then it is somebody new in each tab.
        return ownIdentityOfTab();
      }
    },
    openStore: (key) => stores.open(key),
    openFiles,
    removeStore: async (key) => {
      await stores.remove(key);
      await removeFiles(key);
    },
    createPeer: async ({ identity, desiredId, urls, joining, store }) => {
      const kept = await openFiles(identity.keys.publicKey);
      return new PeerServer({
        platform,
        identity,
        peers: urls,
        joining,
        limits: standardLimits,
        store,
        files: kept.files,
        afterwards: () => {
          kept.close();
          return store.close();
        },
        ...(desiredId === undefined ? {} : { desiredId }),
      });
    },
    adopt: adoptIdentity,
  };
}

function openVerifyWorker(): Worker {
  return new Worker(new URL('../verifying/verify-worker.ts', import.meta.url), { type: 'module' });
}
