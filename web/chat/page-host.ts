import type { Identity } from '../../src/model/identity.js';
import type { Store } from '../../src/platform/store.js';
import type { Peer } from '../../src/server/peer.js';
import type { Moving } from '../moving/moving-tools.js';
import type { IdentityKind, MovedIdentity, OwnIdentity } from '../identity/own-identity.js';
import type { Notice } from '../notice/notice.js';
import type { TalkMemory } from '../storage/talk-memory.js';
import type { OtherTabs } from '../tabs/other-tabs.js';
import type { AddressBar } from '../tabs/address-bar.js';
import type { RoomMemory } from '../tabs/room-memory.js';
import type { TabMemory } from '../tabs/tab-memory.js';

/** What the page's logic needs of the browser around it. */
export interface PageHost {
  /** The URL of the node that this page came from. */
  readonly ownNode: string;
  readonly tabs: OtherTabs;
  readonly memory: TabMemory;
  readonly addressBar: AddressBar;
  /** The URL to dial for what was typed. @throws InvalidAddressError */
  nodeUrl(typed: string): string;
  identity(kind: IdentityKind): Promise<OwnIdentity>;
  /** What is remembered of the rooms of an identity, for as long as that is. */
  roomMemory(own: OwnIdentity): RoomMemory;
  /** What is remembered of the conversations of an identity, likewise. */
  talkMemory(own: OwnIdentity): TalkMemory;
  /** Tells of a message while the user looks elsewhere. `open`: they want to see it. */
  notify(notice: Notice, open: () => void): void;
  /** What is kept of the identity with this key; of what the browser does not keep, as long as this page lives. */
  openStore(key: Uint8Array): Promise<Store>;
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
  readonly url: string;
  /** Closed when the peer is. */
  readonly store: Store;
}
