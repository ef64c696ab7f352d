import { equalBytes } from '../../model/bytes.js';
import { RoomRemovalError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Crypto } from '../../platform/crypto.js';
import type { RoomInvitationBody, Succession } from '../../protocol/messages.js';
import { roomIdOf, successionProof, type RoomAccess } from '../room-keys.js';

/** What is handed to everybody who goes on in another room. */
export function successionInvitation(
  crypto: Crypto,
  former: PrivateAccess,
  secret: Uint8Array,
  { by, removed }: { readonly by: Uint8Array; readonly removed: PeerAddress },
): RoomInvitationBody {
  const successor = roomIdOf(crypto, { ...former, secret });
  const proof = successionProof(crypto, former.secret, { successor, by, removed: removed.key });
  const purpose = { kind: 'succession', replaces: roomIdOf(crypto, former), removed, proof } as const;
  return { kind: 'room-invitation', room: former.name, secret, purpose };
}

/** True if who says so has the secret of the former room: the homes say who is in it, and need not say the truth. */
export function isGenuineSuccession(
  crypto: Crypto,
  former: PrivateAccess,
  by: Uint8Array,
  { secret }: RoomInvitationBody,
  { removed, proof }: Succession,
): boolean {
  const successor = roomIdOf(crypto, { ...former, secret });
  return equalBytes(proof, successionProof(crypto, former.secret, { successor, by, removed: removed.key }));
}

export type PrivateAccess = Extract<RoomAccess, { readonly kind: 'private' }>;

/** @throws RoomRemovalError for a public room: anybody can be in that */
export function privateAccess(access: RoomAccess): PrivateAccess {
  if (access.kind === 'private') return access;
  throw new RoomRemovalError(`#${access.name} is public: anybody can be in it, and nobody be removed`);
}
