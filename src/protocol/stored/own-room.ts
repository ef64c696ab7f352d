import type { PeerAddress } from '../../model/peer.js';
import { roomSecretBytes, type RoomName } from '../../model/room.js';
import { roomNameFromWire } from '../bodies/message-body.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, sized, wholeMilliseconds } from '../wire-values.js';

const { OwnRoom } = tabmesh.stored.v1;

/** A room that this peer is in, as it is on disk. */
export interface StoredOwnRoom {
  readonly name: RoomName;
  /** Undefined for a public room. */
  readonly secret: Uint8Array | undefined;
  readonly epoch: number;
  readonly nextSequence: number;
  readonly lastAt: number;
  readonly change: number;
  /** How it has come about, the first one first. */
  readonly renewals: readonly StoredRenewal[];
}

/** A room went on under a new secret. */
export interface StoredRenewal {
  /** Of the room that was left. */
  readonly formerSecret: Uint8Array;
  /** Who has made the new one. */
  readonly by: PeerAddress;
  /** Who goes on no more. */
  readonly removed: PeerAddress;
  /** When this peer went over, by the own clock. */
  readonly at: number;
}

export function encodeOwnRoom({ secret = new Uint8Array(), renewals, ...rest }: StoredOwnRoom): Uint8Array {
  return OwnRoom.encode({ secret, renewals: renewals.map(renewalToWire), ...rest }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeOwnRoom(bytes: Uint8Array): StoredOwnRoom {
  const wire = decoded(() => OwnRoom.decode(bytes));
  const { name, secret, epoch, nextSequence, lastAt, change, renewals } = wire;
  return {
    name: roomNameFromWire(name),
    secret: secret.length > 0 ? sized(secret, roomSecretBytes, 'secret of a room') : undefined,
    epoch: wholeMilliseconds(epoch, 'an epoch'),
    nextSequence,
    lastAt: wholeMilliseconds(lastAt, 'the time of the last post'),
    change: wholeMilliseconds(change, 'the time of a membership'),
    renewals: renewals.map(renewalFromWire),
  };
}

function renewalToWire(renewal: StoredRenewal): tabmesh.stored.v1.RoomRenewal.$Properties {
  const { formerSecret, by, removed, at } = renewal;
  return { formerSecret, byId: by.id, byKey: by.key, removedId: removed.id, removedKey: removed.key, at };
}

function renewalFromWire(wire: tabmesh.stored.v1.RoomRenewal.$Properties): StoredRenewal {
  const none = new Uint8Array();
  return {
    formerSecret: sized(wire.formerSecret ?? none, roomSecretBytes, 'secret of a room'),
    by: address(wire.byId ?? '', wire.byKey ?? none),
    removed: address(wire.removedId ?? '', wire.removedKey ?? none),
    at: wholeMilliseconds(wire.at ?? 0, 'the time of a renewal'),
  };
}
