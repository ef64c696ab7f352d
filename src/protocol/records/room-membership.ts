import { ProtocolError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import { longestRoomName } from '../../model/room.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import type { SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';
import { address, decoded, roomId, wholeMilliseconds } from '../wire-values.js';
import type { Signed } from './node-record.js';

/** Whether somebody is in a room: of two words of the same key the one with the larger `change` counts. */
export interface RoomMembership {
  /** 16 bytes. */
  readonly room: Uint8Array;
  readonly member: PeerAddress;
  /** Whole epoch milliseconds. */
  readonly change: number;
  readonly isIn: boolean;
  /** Of a public room; empty for a private one. */
  readonly roomName: string;
}

export function signRoomMembership(crypto: Crypto, keys: KeyPair, membership: RoomMembership): Signed<RoomMembership> {
  const { room, member, change, isIn, roomName } = membership;
  const record = tabmesh.v1.RoomMembership.encode({
    room,
    memberId: member.id,
    memberKey: member.key,
    change,
    in: isIn,
    roomName,
  }).finish();
  return { ...membership, signed: { record, signature: crypto.sign(keys, signedBytes('room-membership', record)) } };
}

/**
 * Reads a membership without believing it yet.
 * @throws ProtocolError if it is not one.
 */
export function openRoomMembership(signed: SignedBytes): Signed<RoomMembership> {
  const wire = decoded(() => tabmesh.v1.RoomMembership.decode(signed.record));
  if (wire.roomName.length > 2 * longestRoomName) throw new ProtocolError('the name of a room that is longer than any');
  return {
    room: roomId(wire.room),
    member: address(wire.memberId, wire.memberKey),
    change: wholeMilliseconds(wire.change, 'the time of a membership'),
    isIn: wire.in,
    roomName: wire.roomName,
    signed,
  };
}

/** True if the member that it names signed it. */
export function isGenuineRoomMembership(crypto: Crypto, { member, signed }: Signed<RoomMembership>): boolean {
  return crypto.verify(member.key, signedBytes('room-membership', signed.record), signed.signature);
}
