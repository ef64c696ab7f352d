import type { Crypto } from '../../platform/crypto.js';
import type { Store, StoreEntry } from '../../platform/store.js';
import { storedPrefix } from '../../platform/store-keys.js';
import type { SignedBytes } from '../../protocol/messages.js';
import { decodeLeftRoom, type StoredLeftRoom } from '../../protocol/stored/left-room.js';
import { decodeOpenInvitation, type StoredInvitation } from '../../protocol/stored/open-invitation.js';
import { decodeOwnRoom, encodeOwnRoom, type StoredOwnRoom } from '../../protocol/stored/own-room.js';
import { keptOutcomes } from '../../delivery/amendments.js';
import type { Outcomes } from '../../model/outcome.js';
import type { LogEntry } from '../room-log.js';
import { placeOfKey } from '../room-order.js';
import { decodeSigned } from '../../protocol/stored/signed-bytes.js';
import { leftRoomRoom, ownRoomRoom, roomInvitationRoom, roomOutPrefix } from './room-entries.js';
import { RoomRecord } from './room-record.js';

/** A room from an earlier run. */
interface RememberedRoom {
  readonly stored: StoredOwnRoom;
  /** The newest posts that are kept. */
  readonly entries: readonly LogEntry[];
  /** Own posts that no node has stored, in the order of their numbers. */
  readonly unsent: readonly SignedBytes[];
  /** What has become of what was said. */
  readonly outcomes: Outcomes;
}

/** What is known of rooms from earlier runs. */
export interface RememberedRooms {
  readonly rooms: readonly RememberedRoom[];
  readonly left: readonly StoredLeftRoom[];
  /** Invitations that are open, by the ID of their room, as hex. */
  readonly invitations: readonly (readonly [string, StoredInvitation])[];
}

/** Of a peer that keeps nothing, or runs for the first time. */
export const noRooms: RememberedRooms = { rooms: [], left: [], invitations: [] };

export interface RoomRecollection {
  /** How many posts of a room are wanted. */
  readonly mostPosts: number;
  /** Whether the newest of what was kept may be lost; asked once it was read, for damage may show only then. */
  readonly mayBeOlder: () => Promise<boolean>;
  readonly now: number;
}

/**
 * Reads what was kept of rooms. Where something of it may be lost, each stream of own posts begins anew, which is on disk when this
 * resolves: a number that is given twice would seal two texts with one nonce.
 * @throws StoreError, ProtocolError for what is no record of this program.
 */
export async function recollectRooms(store: Store, crypto: Crypto, wanted: RoomRecollection): Promise<RememberedRooms> {
  const [rooms, leftRooms, open] = await Promise.all([
    store.scan({ prefix: storedPrefix(ownRoomRoom) }),
    store.scan({ prefix: storedPrefix(leftRoomRoom) }),
    store.scan({ prefix: storedPrefix(roomInvitationRoom) }),
  ]);
  const left = leftRooms.map(({ value }) => decodeLeftRoom(value));
  const invitations = open
    .map(({ key, value }) => [lastPart(key), decodeOpenInvitation(value)] as const)
    .sort(([, a], [, b]) => a.at - b.at);
  const remembered = await Promise.all(rooms.map((room) => read(store, crypto, room, wanted.mostPosts)));
  if (!(await wanted.mayBeOlder())) return { rooms: remembered, left, invitations };
  const anew = remembered.map((room) => ({ ...room, stored: begunAnew(room.stored, wanted.now) }));
  await store.write(
    anew.map(({ stored }, at) => ({ kind: 'put', key: rooms[at]?.key ?? '', value: encodeOwnRoom(stored) })),
  );
  return { rooms: anew, left, invitations };
}

async function read(
  store: Store,
  crypto: Crypto,
  { key, value }: StoreEntry,
  mostPosts: number,
): Promise<RememberedRoom> {
  const stored = decodeOwnRoom(value);
  const { postPrefix, talk } = new RoomRecord(crypto, stored);
  const [posts, unsent, outcomes] = await Promise.all([
    store.scan({ prefix: postPrefix, from: 'end', limit: mostPosts }),
    store.scan({ prefix: roomOutPrefix(lastPart(key)) }),
    keptOutcomes(store, talk),
  ]);
  return {
    stored,
    entries: posts.map(({ key: postKey }) => entryOf(postPrefix, postKey)),
    unsent: unsent.map(({ value: bytes }) => decodeSigned(bytes)),
    outcomes,
  };
}

function begunAnew(stored: StoredOwnRoom, now: number): StoredOwnRoom {
  return { ...stored, epoch: Math.max(Math.floor(now), stored.epoch + 1), nextSequence: 1 };
}

function entryOf(prefix: string, key: string): LogEntry {
  const rest = key.slice(prefix.length);
  const cut = rest.lastIndexOf('/');
  const place = rest.slice(0, cut);
  return { place, name: rest.slice(cut + 1), at: placeOfKey(place).at };
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
