import { fromBase64Url } from '../../src/model/bytes.js';
import { typedRoomName } from '../../src/model/room.js';
import type { Crypto } from '../../src/platform/crypto.js';
import { roomIdOf } from '../../src/rooms/room-keys.js';
import { toHex } from '../../src/model/bytes.js';

/** A room that people of the simulation go to. Names are different ones. */
export type RoomPlan =
  | { readonly kind: 'public'; readonly name: string }
  | { readonly kind: 'private'; readonly name: string; readonly invitation: string };

/** The ID of the room, as hex. */
export function idOfRoom(crypto: Crypto, plan: RoomPlan): string {
  const name = typedRoomName(plan.name);
  if (plan.kind === 'public') return toHex(roomIdOf(crypto, { kind: 'public', name }));
  const secret = fromBase64Url(plan.invitation) ?? new Uint8Array();
  return toHex(roomIdOf(crypto, { kind: 'private', name, secret }));
}
