import type { PeerAddress } from '../../model/peer.js';
import { invitationFromWire, invitationToWire } from '../bodies/message-body.js';
import type { RoomInvitationBody } from '../messages.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, present, wholeMilliseconds } from '../wire-values.js';

const { OpenInvitation } = tabmesh.stored.v1;

/** An invitation into a private room that this peer has neither accepted nor declined. */
export interface StoredInvitation {
  readonly from: PeerAddress;
  readonly invitation: RoomInvitationBody;
  /** When it came, by the own clock. */
  readonly at: number;
}

export function encodeOpenInvitation({ from, invitation, at }: StoredInvitation): Uint8Array {
  const wire = { fromId: from.id, fromKey: from.key, invitation: invitationToWire(invitation), at };
  return OpenInvitation.encode(wire).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeOpenInvitation(bytes: Uint8Array): StoredInvitation {
  const { fromId, fromKey, invitation, at } = decoded(() => OpenInvitation.decode(bytes));
  return {
    from: address(fromId, fromKey),
    invitation: invitationFromWire(present(invitation, 'invitation')),
    at: wholeMilliseconds(at, 'the time of an invitation'),
  };
}
