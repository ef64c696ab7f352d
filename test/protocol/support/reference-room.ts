import { createHash, createHmac } from 'node:crypto';
import { concatBytes } from '../../../src/model/bytes.js';

// Rooms as docs/protocol.md has them, written down a second time: what the vectors are made with, and the core is held against.

/** From the secret of a private room to the key of one author and epoch, step by step (HKDF, RFC 5869). */
export interface PostKeySteps {
  readonly pseudoRandomKey: Uint8Array;
  readonly info: Uint8Array;
  readonly key: Uint8Array;
}

export function referencePostKey(secret: Uint8Array, authorKey: Uint8Array, epoch: number): PostKeySteps {
  const number = new DataView(new ArrayBuffer(8));
  number.setFloat64(0, epoch);
  const pseudoRandomKey = hmac(utf8('tabmesh/v1/room-post-key'), secret);
  const info = concatBytes(authorKey, new Uint8Array(number.buffer));
  return { pseudoRandomKey, info, key: hmac(pseudoRandomKey, concatBytes(info, Uint8Array.of(1))) };
}

/** The same to the key of one word on who is writing. */
export function referenceTypingKey(secret: Uint8Array, authorKey: Uint8Array, at: number): PostKeySteps {
  const number = new DataView(new ArrayBuffer(8));
  number.setFloat64(0, at);
  const pseudoRandomKey = hmac(utf8('tabmesh/v1/room-typing-key'), secret);
  const info = concatBytes(authorKey, new Uint8Array(number.buffer));
  return { pseudoRandomKey, info, key: hmac(pseudoRandomKey, concatBytes(info, Uint8Array.of(1))) };
}

/** That a room takes the place of another one, from the secret of that to the proof (HKDF, RFC 5869). */
export function referenceSuccession(
  formerSecret: Uint8Array,
  successor: Uint8Array,
  by: Uint8Array,
  removed: Uint8Array,
): { readonly pseudoRandomKey: Uint8Array; readonly info: Uint8Array; readonly proof: Uint8Array } {
  const pseudoRandomKey = hmac(utf8('tabmesh/v1/room-succession'), formerSecret);
  const info = concatBytes(successor, by, removed);
  return { pseudoRandomKey, info, proof: hmac(pseudoRandomKey, concatBytes(info, Uint8Array.of(1))) };
}

/** 12 bytes, the number at their end. */
export function referencePostNonce(sequence: number): Uint8Array {
  const nonce = new DataView(new ArrayBuffer(12));
  nonce.setUint32(8, sequence);
  return new Uint8Array(nonce.buffer);
}

export function referenceRoomId(kind: 'public' | 'private', known: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8(`tabmesh/v1/${kind}-room\0`), known)).subarray(0, 16);
}

/** In hexadecimal. */
export function referenceItemName(record: Uint8Array): string {
  return Buffer.from(sha256(record).subarray(0, 8)).toString('hex');
}

function sha256(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(bytes).digest());
}

function hmac(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(createHmac('sha256', key).update(bytes).digest());
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
