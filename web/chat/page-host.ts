import type { Identity } from '../../src/model/identity.js';
import type { Store } from '../../src/platform/store.js';
import type { Peer } from '../../src/server/peer.js';
import type { CarriedAway } from '../carrying/carried-away.js';
import type { OtherWindows } from '../carrying/carry-line.js';
import type { Moving } from '../moving/moving-tools.js';
import type { IdentityKind, MovedIdentity, OwnIdentity } from '../identity/own-identity.js';
import type { Notice } from '../notice/notice.js';
import type { OpenFiles } from '../storage/browser-files.js';
import type { TalkMemory } from '../storage/talk-memory.js';
import type { OtherTabs } from '../tabs/other-tabs.js';
import type { KnownNodes } from '../tabs/known-nodes.js';
import type { AddressBar } from '../tabs/address-bar.js';
import type { RoomMemory } from '../tabs/room-memory.js';
import type { TabMemory } from '../tabs/tab-memory.js';

/** What the page's logic needs of the browser around it. */
export interface PageHost {
  /** The URL of the node that this page came from. */
  readonly ownNode: string;
  /** What the page around asks for: an ID and a public room; empty where it leaves that to the user. */
  readonly wanted: { readonly id: string; readonly room: string };
  /** What there may be to do where no node answers; empty where nothing more is known. */
  readonly unreachableHint: string;
  readonly tabs: OtherTabs;
  readonly memory: TabMemory;
  readonly addressBar: AddressBar;
  readonly nodes: KnownNodes;
  /** Pages of other nodes, to go on there; undefined where this is a part of somebody else's page. */
  readonly windows: OtherWindows | undefined;
  /** The URL to dial for what was typed. @throws InvalidAddressError */
  nodeUrl(typed: string): string;
  identity(kind: IdentityKind): Promise<OwnIdentity>;
  /** What is remembered of the rooms of an identity, for as long as that is. */
  roomMemory(own: OwnIdentity): RoomMemory;
  /** What is remembered of the conversations of an identity, likewise. */
  talkMemory(own: OwnIdentity): TalkMemory;
  /** Whether an identity has gone on at another page, likewise. */
  carriedAway(own: OwnIdentity): CarriedAway;
  /** Tells of a message while the user looks elsewhere. `open`: they want to see it. */
  notify(notice: Notice, open: () => void): void;
  /** What is kept of the identity with this key; of what the browser does not keep, as long as this page lives. */
  openStore(key: Uint8Array): Promise<Store>;
  /** The files of the identity with this key. @throws StoreError */
  openFiles(key: Uint8Array): Promise<OpenFiles>;
  /** Forgets all that is kept of the identity with this key. */
  removeStore(key: Uint8Array): Promise<void>;
  createPeer(wish: PeerWish): Promise<Peer>;
  /** Who is here from now on, in the place of the identity that the browser kept until now. */
  adopt(newcomer: MovedIdentity): Promise<void>;
  /** What it takes to move from one device to another: a part of the page that is fetched when it is needed. */
  moving(): Promise<Moving>;
  /** Hands a text file to the user. */
  save(name: string, lines: readonly string[]): void;
  /** Hands a file of bytes to the user. */
  saveBytes(name: string, pieces: readonly Uint8Array[]): void;
  /** Epoch milliseconds. */
  now(): number;
  /** Does something after so many milliseconds. */
  later(milliseconds: number, act: () => void): void;
}

export interface PeerWish {
  readonly identity: Identity;
  readonly desiredId: string | undefined;
  /** Nodes to join through, the one that was asked for first. */
  readonly urls: readonly string[];
  /** `until-in`: no node has answered, and it dials until one does. */
  readonly joining: 'once' | 'until-in';
  /** Closed when the peer is. */
  readonly store: Store;
}
