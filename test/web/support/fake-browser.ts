import { concatBytes, toHex } from '../../../src/model/bytes.js';
import { ephemeralIdentity } from '../../../src/model/identity.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { MemoryFileStore } from '../../../src/files/memory-file-store.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import { ChatPage } from '../../../web/chat/chat-page.js';
import { typedNodeUrl } from '../../../web/chat/node-url.js';
import type { PageHost, PeerWish } from '../../../web/chat/page-host.js';
import type { JoinWish } from '../../../web/chat/page-state.js';
import type { IdentityKind, MovedIdentity, OwnIdentity } from '../../../web/identity/own-identity.js';
import { movingWith } from '../../../web/moving/moving.js';
import type { Notice } from '../../../web/notice/notice.js';
import { talkMemory } from '../../../web/storage/talk-memory.js';
import type { OtherTabs } from '../../../web/tabs/other-tabs.js';
import type { AddressBar } from '../../../web/tabs/address-bar.js';
import { knownNodes } from '../../../web/tabs/known-nodes.js';
import { roomMemory } from '../../../web/tabs/room-memory.js';
import { tabMemory } from '../../../web/tabs/tab-memory.js';
import { passingStorage } from '../../../web/tabs/tab-storage.js';
import { carriedAway } from '../../../web/carrying/carried-away.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakePeer, keyOf } from './fake-peer.js';
import { FakeWindows } from './fake-windows.js';

/** The other tabs as the test plays them. */
class FakeTabs implements OtherTabs {
  occupied: JoinWish | undefined;
  seat: { readonly key: string; readonly wish: JoinWish } | undefined;
  readonly claims: string[] = [];
  #listener: (key: string) => void = () => {};
  #claimed: (key: string) => Promise<void> = () => Promise.resolve();

  ask(): Promise<JoinWish | undefined> {
    return Promise.resolve(this.occupied);
  }

  sit(key: string, wish: JoinWish): void {
    this.seat = { key, wish };
  }

  rise(): void {
    this.seat = undefined;
  }

  onSit(listener: (key: string) => void): void {
    this.#listener = listener;
  }

  claim(key: string): Promise<void> {
    this.claims.push(key);
    return Promise.resolve();
  }

  onClaim(listener: (key: string) => Promise<void>): void {
    this.#claimed = listener;
  }

  /** Another tab asks for what this one keeps. */
  claimAway(): Promise<void> {
    return this.#claimed(this.seat?.key ?? '');
  }

  /** Another tab joins under the key that this one has. */
  takeOver(key = this.seat?.key ?? ''): void {
    this.#listener(key);
  }
}

/** The address of the page after the #, as the test types it. */
class FakeAddressBar implements AddressBar {
  fragment = '';
  #changed: () => void = () => {};

  clear(): void {
    this.fragment = '';
  }

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  type(fragment: string): void {
    this.fragment = fragment;
    this.#changed();
  }
}

/** A browser with one tab in it: storage that lasts over reloads, other tabs and a network that the test plays. */
export class FakeBrowser {
  /** What the page does later: the test says when. */
  readonly waiting: (() => void)[] = [];
  /** Epoch milliseconds. */
  time = 1_000_000;
  readonly tabs = new FakeTabs();
  readonly memory = tabMemory(passingStorage());
  readonly addressBar = new FakeAddressBar();
  readonly nodes = knownNodes(passingStorage());
  readonly clock = new VirtualClock();
  readonly windows = new FakeWindows('http://127.0.0.1:7700');
  wanted = { id: '', room: '' };
  unreachableHint = '';
  readonly #storage = passingStorage();
  readonly wishes: PeerWish[] = [];
  readonly peers: FakePeer[] = [];
  /** The stores that were opened, one for each attempt to join. */
  readonly stores: MemoryStore[] = [];
  /** Pieces of the page that are fetched when they are needed are there then. */
  piecesCome: Promise<void> = Promise.resolve();
  readonly saved: { readonly name: string; readonly lines: readonly string[] }[] = [];
  readonly savedBytes: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  /** What the user was told of while they looked elsewhere. */
  readonly notices: Notice[] = [];
  /** Who came here from another place. */
  readonly newcomers: MovedIdentity[] = [];
  /** What was forgotten: keys of stores and kinds of identities. */
  readonly forgotten: string[] = [];
  lastId = '';

  /** Done with each peer that the page makes. */
  prepare: (peer: FakePeer) => void = () => {};

  /** Opens the page, or loads it again. */
  async open(): Promise<ChatPage> {
    const page = this.openQuickly();
    await settled();
    return page;
  }

  /** A page that does not know yet who was here last. */
  openQuickly(): ChatPage {
    const page = new ChatPage(this.#host(), () => {});
    void page.start();
    return page;
  }

  /** The peer of the latest attempt to join. */
  get peer(): FakePeer {
    const peer = this.peers.at(-1);
    if (peer === undefined) throw new Error('the page has not tried to join');
    return peer;
  }

  #host(): PageHost {
    const page = { href: 'http://127.0.0.1:7700/', protocol: 'http:' };
    const tools = {
      crypto: nobleCrypto,
      random: seededRandom(7),
      stretch: nobleStretch,
      cost: { logN: 4, r: 8, p: 1 },
    };
    const host: PageHost = {
      ownNode: 'ws://127.0.0.1:7700',
      wanted: this.wanted,
      unreachableHint: this.unreachableHint,
      tabs: this.tabs,
      memory: this.memory,
      addressBar: this.addressBar,
      nodes: this.nodes,
      windows: this.windows,
      carriedAway: ({ identity }) => carriedAway(this.#storage, toHex(identity.keys.publicKey)),
      roomMemory: ({ identity }) => roomMemory(this.#storage, toHex(identity.keys.publicKey)),
      nodeUrl: (typed) => typedNodeUrl(typed, page),
      identity: (kind) => Promise.resolve(this.#identity(kind)),
      talkMemory: ({ identity }) => talkMemory(this.#storage, toHex(identity.keys.publicKey)),
      notify: (notice) => void this.notices.push(notice),
      openStore: () => {
        const store = new MemoryStore();
        this.stores.push(store);
        return Promise.resolve(store);
      },
      openFiles: () => Promise.resolve({ files: new MemoryFileStore(), close: () => undefined }),
      removeStore: (key) => {
        this.forgotten.push(toHex(key));
        return Promise.resolve();
      },
      adopt: (newcomer) => {
        this.newcomers.push(newcomer);
        return Promise.resolve();
      },
      moving: async () => {
        await this.piecesCome;
        return movingWith({ ...host, clock: this.clock, origin: this.windows.origin }, tools);
      },
      saveBytes: (name, pieces) => this.savedBytes.push({ name, bytes: concatBytes(...pieces) }),
      save: (name, lines) => this.saved.push({ name, lines }),
      createPeer: (wish) => {
        const peer = new FakePeer(wish.desiredId ?? 'brisk-otter-42', wish.urls[0] ?? '', wish.identity.keys.publicKey);
        this.prepare(peer);
        this.wishes.push(wish);
        this.peers.push(peer);
        return Promise.resolve(peer);
      },
      now: () => this.time,
      later: (_, act) => void this.waiting.push(act),
    };
    return host;
  }

  #identity(kind: IdentityKind): OwnIdentity {
    const publicKey = keyOf(kind);
    return {
      kind,
      identity: ephemeralIdentity({ seed: publicKey, publicKey }),
      lastId: kind === 'browser' ? this.lastId : '',
      incarnation: () => Promise.resolve(3),
      remember: (id) => {
        this.lastId = typedPeerId(id);
        return Promise.resolve();
      },
      forget: () => {
        this.forgotten.push(kind);
        this.lastId = '';
        return Promise.resolve();
      },
    };
  }
}

/** Resolves when every promise that was settled by now has been heard. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
