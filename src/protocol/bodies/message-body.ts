import { InvalidRoomNameError, ProtocolError } from '../../model/errors.js';
import { parseRoomName, roomIdBytes, roomSecretBytes, type RoomName } from '../../model/room.js';
import { hashBytes } from '../../platform/crypto.js';
import type { tabmesh } from '../gen/schema.js';
import type { MessageBody, ReadBody, RoomInvitationBody, Succession } from '../messages.js';
import { address, sized } from '../wire-values.js';
import { encodeUtterance, utteranceFromWire, utteranceToWire } from './utterance-body.js';

interface WireBody {
  readonly utterance?: tabmesh.v1.Utterance.$Properties | null;
  readonly invitation?: tabmesh.v1.RoomInvitation.$Properties | null;
}

/** Bytes that count against what may be on its way at a time. */
export function bodyBytes(body: ReadBody): number {
  switch (body.kind) {
    case 'text':
      return new TextEncoder().encode(body.text).length;
    case 'file':
    case 'reaction':
    case 'edit':
    case 'deletion':
      return encodeUtterance(body).length;
    case 'room-invitation':
      return new TextEncoder().encode(body.room).length + body.secret.length;
    case 'unknown':
      return body.bytes.length;
  }
}

export function bodyToWire(body: MessageBody): WireBody {
  return body.kind === 'room-invitation'
    ? { invitation: invitationToWire(body) }
    : { utterance: utteranceToWire(body) };
}

/** Undefined for what is of a kind that this version does not know, or not as it should be. */
export function bodyFromWire({ utterance, invitation }: WireBody): MessageBody | undefined {
  if (utterance) return utteranceFromWire(utterance);
  try {
    return invitation ? invitationFromWire(invitation) : undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

export function invitationToWire({ room, secret, purpose }: RoomInvitationBody): tabmesh.v1.RoomInvitation.$Properties {
  if (purpose.kind === 'guest') return { roomName: room, secret };
  const { replaces, removed, proof } = purpose;
  return { roomName: room, secret, succession: { replaces, removedId: removed.id, removedKey: removed.key, proof } };
}

/** @throws ProtocolError if it is none. */
export function invitationFromWire(wire: tabmesh.v1.RoomInvitation.$Properties): RoomInvitationBody {
  const { roomName, secret, succession } = wire;
  return {
    kind: 'room-invitation',
    room: roomNameFromWire(roomName ?? ''),
    secret: sized(secret ?? new Uint8Array(), roomSecretBytes, 'secret of a room'),
    purpose: succession ? successionFromWire(succession) : { kind: 'guest' },
  };
}

/** @throws ProtocolError if no room can be called that. */
export function roomNameFromWire(text: string): RoomName {
  try {
    return parseRoomName(text);
  } catch (cause) {
    if (cause instanceof InvalidRoomNameError) throw new ProtocolError('a room whose name is none', { cause });
    throw cause;
  }
}

function successionFromWire(wire: tabmesh.v1.RoomSuccession.$Properties): Succession {
  const none = new Uint8Array();
  return {
    kind: 'succession',
    replaces: sized(wire.replaces ?? none, roomIdBytes, 'ID of a room'),
    removed: address(wire.removedId ?? '', wire.removedKey ?? none),
    proof: sized(wire.proof ?? none, hashBytes, 'proof of a succession'),
  };
}
