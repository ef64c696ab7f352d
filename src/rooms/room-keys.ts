import { concatBytes } from '../model/bytes.js';
import { roomIdBytes, type RoomName } from '../model/room.js';
import { aeadNonceBytes, hashBytes, keyBytes, type Crypto } from '../platform/crypto.js';
import type { RoomPost } from '../protocol/records/room-post.js';
import type { RoomTypingWord } from '../protocol/records/room-typing.js';
import { float64, uint32 } from '../protocol/transcript.js';

/** By what somebody is in a room: its name, or the secret that those who are in it share. */
export type RoomAccess =
  | { readonly kind: 'public'; readonly name: RoomName }
  /** `secret`: 32 bytes. The name is what its members call it; nobody else hears it. */
  | { readonly kind: 'private'; readonly name: RoomName; readonly secret: Uint8Array };

/** 16 bytes, the same for everybody who knows the name, or the secret. Of a secret nothing can be learned from it. */
export function roomIdOf(crypto: Crypto, access: RoomAccess): Uint8Array {
  const known =
    access.kind === 'public'
      ? concatBytes(ascii('tabmesh/v1/public-room\0'), new TextEncoder().encode(access.name))
      : concatBytes(ascii('tabmesh/v1/private-room\0'), access.secret);
  return crypto.sha256(known).subarray(0, roomIdBytes);
}

/** What a post is bound to beside its content: everything that orders it, and its author. */
type Binding = Pick<RoomPost, 'room' | 'author' | 'epoch' | 'sequence' | 'at'>;

/**
 * Seals what is said in a private room: ChaCha20-Poly1305 under a key of this author and this life of its stream, with the number
 * of the post as nonce, which is never used twice.
 */
export function sealPost(crypto: Crypto, secret: Uint8Array, binding: Binding, content: Uint8Array): Uint8Array {
  return crypto.aeadSeal(keyOf(crypto, secret, binding), nonceOf(binding), associatedOf(binding), content);
}

/** What was sealed; undefined for whatever was not sealed with this secret for this place. */
export function openSealedPost(
  crypto: Crypto,
  secret: Uint8Array,
  binding: Binding,
  sealed: Uint8Array,
): Uint8Array | undefined {
  return crypto.aeadOpen(keyOf(crypto, secret, binding), nonceOf(binding), associatedOf(binding), sealed);
}

/** Who is writing in which private room, and when. */
type TypingBinding = Pick<RoomTypingWord, 'room' | 'author' | 'at'>;

/** Seals nothing, which shows who has the secret of a room, and of what word: 16 bytes, under a key of this word. */
export function sealTyping(crypto: Crypto, secret: Uint8Array, binding: TypingBinding): Uint8Array {
  return crypto.aeadSeal(typingKey(crypto, secret, binding), noNonce(), associatedOf(binding), new Uint8Array());
}

export function isSealedTyping(crypto: Crypto, secret: Uint8Array, word: RoomTypingWord): boolean {
  return crypto.aeadOpen(typingKey(crypto, secret, word), noNonce(), associatedOf(word), word.sealed) !== undefined;
}

/** Which room takes the place of another one, whose word that is, and who goes on no more. */
export interface SuccessionClaim {
  /** 16 bytes: the ID of the new room. */
  readonly successor: Uint8Array;
  readonly by: Uint8Array;
  readonly removed: Uint8Array;
}

/** 32 bytes that show, to whoever has the secret of the former room, that somebody else who has it claims this. */
export function successionProof(crypto: Crypto, formerSecret: Uint8Array, claim: SuccessionClaim): Uint8Array {
  const pseudoRandom = crypto.hkdfExtract(ascii('tabmesh/v1/room-succession'), formerSecret);
  return crypto.hkdfExpand(pseudoRandom, concatBytes(claim.successor, claim.by, claim.removed), hashBytes);
}

function keyOf(crypto: Crypto, secret: Uint8Array, { author, epoch }: Binding): Uint8Array {
  const pseudoRandom = crypto.hkdfExtract(ascii('tabmesh/v1/room-post-key'), secret);
  return crypto.hkdfExpand(pseudoRandom, concatBytes(author.key, float64(epoch)), keyBytes);
}

function typingKey(crypto: Crypto, secret: Uint8Array, { author, at }: TypingBinding): Uint8Array {
  const pseudoRandom = crypto.hkdfExtract(ascii('tabmesh/v1/room-typing-key'), secret);
  return crypto.hkdfExpand(pseudoRandom, concatBytes(author.key, float64(at)), keyBytes);
}

function noNonce(): Uint8Array {
  return new Uint8Array(aeadNonceBytes);
}

function nonceOf({ sequence }: Binding): Uint8Array {
  const nonce = new Uint8Array(aeadNonceBytes);
  nonce.set(uint32(sequence), aeadNonceBytes - 4);
  return nonce;
}

function associatedOf({ room, author, at }: TypingBinding): Uint8Array {
  return concatBytes(room, author.key, float64(at), new TextEncoder().encode(author.id));
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
