import { toHex } from '../../src/model/bytes.js';
import { systemClock } from '../../src/platform/system-clock.js';
import { WorkerClock } from '../clock/worker-clock.js';
import { carriedAway } from '../carrying/carried-away.js';
import { browserWindows } from '../carrying/carry-line.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { giveNotice } from '../notice/give-notice.js';
import { fetchedOnce } from '../pieces/fetched-once.js';
import { readPreferences } from '../storage/preferences.js';
import { talkMemory } from '../storage/talk-memory.js';
import { BroadcastTabs } from '../tabs/other-tabs.js';
import { addressBar } from '../tabs/address-bar.js';
import { knownNodes } from '../tabs/known-nodes.js';
import { roomMemory } from '../tabs/room-memory.js';
import { tabMemory } from '../tabs/tab-memory.js';
import { browserStorage, tabStorage, type TabStorage } from '../tabs/tab-storage.js';
import { ownNodeUrl, typedNodeUrl } from './node-url.js';
import type { PageHost } from './page-host.js';
import { saveBytes, saveLines } from './save-file.js';

/** The real browser around the page's logic. */
export function browserHost(): PageHost {
  const storage = tabStorage();
  const clock = new WorkerClock(
    systemClock,
    () => new Worker(new URL('../clock/timer-worker.ts', import.meta.url), { type: 'module' }),
  );
  const engine = fetchedOnce(async () => (await import('../engine/engine.js')).startEngine(clock, storage));
  /** What is remembered of an identity, for as long as that lasts. */
  const memoryOf =
    <Memory>(memory: (storage: TabStorage, owner: string) => Memory) =>
    ({ kind, identity }: OwnIdentity): Memory =>
      memory(kind === 'tab' ? storage : browserStorage(), toHex(identity.keys.publicKey));
  const host: PageHost = {
    ownNode: ownNodeUrl(location),
    wanted: { id: '', room: '' },
    unreachableHint: '',
    tabs: new BroadcastTabs(new BroadcastChannel('tabmesh'), clock),
    memory: tabMemory(storage),
    addressBar: addressBar(window),
    nodes: knownNodes(browserStorage()),
    windows: browserWindows(window, clock),
    nodeUrl: (typed) => typedNodeUrl(typed, location),
    carriedAway: memoryOf(carriedAway),
    identity: async (kind) => (await engine()).identity(kind),
    roomMemory: memoryOf(roomMemory),
    talkMemory: memoryOf(talkMemory),
    notify: (notice, open) => void giveNotice(notice, readPreferences(browserStorage()), open),
    openStore: async (key) => (await engine()).openStore(key),
    openFiles: async (key) => (await engine()).openFiles(key),
    removeStore: async (key) => (await engine()).removeStore(key),
    createPeer: async (wish) => (await engine()).createPeer(wish),
    adopt: async (newcomer) => (await engine()).adopt(newcomer),
    moving: async () => {
      const [{ browserMoving }, { tools }] = await Promise.all([import('../moving/moving.js'), engine()]);
      return browserMoving({ ...host, clock, origin: location.origin }, tools);
    },
    save: saveLines,
    saveBytes,
    now: () => Date.now(),
    later: (milliseconds, act) => void setTimeout(act, milliseconds),
  };
  return host;
}
