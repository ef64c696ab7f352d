import { ProtocolError } from '../model/errors.js';
import type { PeerAddress } from '../model/peer.js';
import { mayHavePeerId, readPeerId } from '../model/peer-id.js';
import { roomIdBytes } from '../model/room.js';
import { keyBytes, signatureBytes } from '../platform/crypto.js';
import type { tabmesh } from './gen/schema.js';
import type { ServedRoom, SignedBytes } from './messages.js';

// What every decoder checks of the values that it finds.

/** Runs a generated decoder, whose errors are of many kinds. */
export function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw new ProtocolError('a message that cannot be decoded', { cause });
  }
}

/** @throws ProtocolError if the ID or the key is not one. */
export function address(id: string, key: Uint8Array): PeerAddress {
  try {
    const known = { id: readPeerId(id), key: publicKey(key) };
    if (!mayHavePeerId(known.id, known.key)) throw new ProtocolError('an ID that ends like that of another key');
    return known;
  } catch (cause) {
    throw new ProtocolError('an address with a bad ID or key', { cause });
  }
}

/** @throws ProtocolError unless it is from 0 to 2^53 - 1: beyond that one more is no more. */
export function finite(value: number, what: string): number {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) throw new ProtocolError(`${what} that is no time or count`);
  return value;
}

/** @throws ProtocolError if it is no public key. */
export function publicKey(bytes: Uint8Array): Uint8Array {
  return sized(bytes, keyBytes, 'key');
}

/** A copy of `bytes`. @throws ProtocolError if they have not the right length. */
export function sized(bytes: Uint8Array, length: number, what: string): Uint8Array {
  if (bytes.length !== length) throw new ProtocolError(`a ${what} of ${bytes.length} bytes where ${length} belong`);
  return bytes.slice();
}

/** @throws ProtocolError if it is none. */
export function servedRoomFromWire(wire: tabmesh.v1.ServedRoom.$Properties): ServedRoom {
  return { room: roomId(wire.room ?? new Uint8Array()), name: wire.name ?? '', members: wire.members ?? 0 };
}

/** @throws ProtocolError if it has not the length of one. */
export function roomId(bytes: Uint8Array): Uint8Array {
  return sized(bytes, roomIdBytes, 'room ID');
}

/** @throws ProtocolError if there is no such place. */
export function wholeMilliseconds(value: number, what: string): number {
  const time = finite(value, what);
  if (!Number.isInteger(time)) throw new ProtocolError(`${what} with parts of a millisecond`);
  return time;
}

/** @throws ProtocolError if it is no signature. */
export function signature(bytes: Uint8Array): Uint8Array {
  return sized(bytes, signatureBytes, 'signature');
}

/** @throws ProtocolError if it is not there. */
export function present<T>(body: T | null | undefined, what: string): T {
  if (body === null || body === undefined) throw new ProtocolError(`a ${what} without its content`);
  return body;
}

/** Things of `size` bytes each, one behind the other. @throws ProtocolError if they do not come out even. */
export function listed(bytes: Uint8Array, size: number, what: string): Uint8Array {
  if (bytes.length % size !== 0) throw new ProtocolError(`${what} of ${size} bytes that do not come out even`);
  // What is empty comes as a Buffer in Node.js.
  return Uint8Array.from(bytes);
}

export function signedFromWire(signed: tabmesh.v1.SignedRecord.$Properties): SignedBytes {
  return {
    record: (signed.record ?? new Uint8Array()).slice(),
    signature: signature(signed.signature ?? new Uint8Array()),
  };
}
