import { toHex } from '../../src/model/bytes.js';
import { standardLimits } from '../../src/model/limits.js';
import { silentLogger } from '../../src/platform/logger.js';
import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { systemRandom } from '../../src/platform/random.js';
import { systemClock } from '../../src/platform/system-clock.js';
import { PeerServer } from '../../src/server/peer-server.js';
import { webSocketDialler } from '../../src/transport/web-socket.js';
import { adoptIdentity, browserIdentity } from '../identity/browser-identity.js';
import { tabIdentity } from '../identity/tab-identity.js';
import { WorkerClock } from '../clock/worker-clock.js';
import { workerStretch } from '../moving/worker-stretch.js';
import { BrowserStores } from '../storage/browser-stores.js';
import { BroadcastTabs } from '../tabs/other-tabs.js';
import { addressBar } from '../tabs/address-bar.js';
import { roomMemory } from '../tabs/room-memory.js';
import { tabMemory } from '../tabs/tab-memory.js';
import { browserStorage, tabStorage } from '../tabs/tab-storage.js';
import { WorkerVerifier } from '../verifying/worker-verifier.js';
import { ownNodeUrl, typedNodeUrl } from './node-url.js';
import type { PageHost } from './page-host.js';
import { saveBytes, saveLines } from './save-file.js';

/** The real browser around the page's logic. */
export function browserHost(): PageHost {
  const storage = tabStorage();
  const ownIdentityOfTab = () => tabIdentity(storage, nobleCrypto, systemRandom);
  const clock = new WorkerClock(
    systemClock,
    () => new Worker(new URL('../clock/timer-worker.ts', import.meta.url), { type: 'module' }),
  );
  const stores = new BrowserStores();
  const platform = {
    clock,
    random: systemRandom,
    crypto: nobleCrypto,
    verifier: new WorkerVerifier(openVerifyWorker, nobleCrypto),
    logger: silentLogger,
    dialler: webSocketDialler(standardLimits.frameBytes),
  };
  return {
    ownNode: ownNodeUrl(location),
    tabs: new BroadcastTabs(new BroadcastChannel('tabmesh'), clock),
    memory: tabMemory(storage),
    addressBar: addressBar(window),
    nodeUrl: (typed) => typedNodeUrl(typed, location),
    async identity(kind) {
      if (kind === 'tab') return ownIdentityOfTab();
      try {
        return await browserIdentity(nobleCrypto, systemRandom);
      } catch {
        // The browser keeps nothing, as some private windows do: then it is somebody new in each tab.
        return ownIdentityOfTab();
      }
    },
    roomMemory: ({ kind, identity }) =>
      roomMemory(kind === 'tab' ? storage : browserStorage(), toHex(identity.keys.publicKey)),
    openStore: (key) => stores.open(key),
    removeStore: (key) => stores.remove(key),
    createPeer: ({ identity, desiredId, url, store }) =>
      new PeerServer({
        platform,
        identity,
        peers: [url],
        limits: standardLimits,
        store,
        afterwards: () => store.close(),
        ...(desiredId === undefined ? {} : { desiredId }),
      }),
    adopt: adoptIdentity,
    backup: { crypto: nobleCrypto, random: systemRandom, stretch: workerStretch(openStretchWorker) },
    save: saveLines,
    saveBytes,
    now: () => Date.now(),
  };
}

function openVerifyWorker(): Worker {
  return new Worker(new URL('../verifying/verify-worker.ts', import.meta.url), { type: 'module' });
}

function openStretchWorker(): Worker {
  return new Worker(new URL('../moving/stretch-worker.ts', import.meta.url), { type: 'module' });
}
