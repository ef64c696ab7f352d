import { ProtocolError } from '../../model/errors.js';
import type { PeerAddress } from '../../model/peer.js';
import type { Crypto, KeyPair } from '../../platform/crypto.js';
import type { SignatureCheck } from '../../platform/verifier.js';
import { tabmesh } from '../gen/schema.js';
import type { SignedBytes } from '../messages.js';
import { signedBytes } from '../transcript.js';
import { address, decoded, roomId, wholeMilliseconds } from '../wire-values.js';
import type { Signed } from './node-record.js';

/** Bytes of the record of a word, at most: with the longest ID it has less than 400, the rest is for later versions. */
export const mostRoomTypingBytes = 512;

/** Somebody is writing in a room just now. */
export interface RoomTypingWord {
  /** 16 bytes. */
  readonly room: Uint8Array;
  readonly author: PeerAddress;
  /** Whole epoch milliseconds by the author's clock. */
  readonly at: number;
  /** Shows to the members of a private room that the author has its secret; empty in a public one. */
  readonly sealed: Uint8Array;
}

export function signRoomTyping(crypto: Crypto, keys: KeyPair, word: RoomTypingWord): SignedBytes {
  const { room, author, at, sealed } = word;
  const wire = { room, authorId: author.id, authorKey: author.key, at, sealed };
  const record = tabmesh.v1.RoomTypingWord.encode(wire).finish();
  return { record, signature: crypto.sign(keys, signedBytes('room-typing', record)) };
}

/**
 * Reads a word without believing it yet.
 * @throws ProtocolError if it is not one, or longer than one can be.
 */
export function openRoomTyping(signed: SignedBytes): Signed<RoomTypingWord> {
  if (signed.record.length > mostRoomTypingBytes) throw new ProtocolError('a word on who is writing that is too long');
  const wire = decoded(() => tabmesh.v1.RoomTypingWord.decode(signed.record));
  return {
    room: roomId(wire.room),
    author: address(wire.authorId, wire.authorKey),
    at: wholeMilliseconds(wire.at, 'the time of a word on who is writing'),
    // What is empty comes as a Buffer in Node.js.
    sealed: Uint8Array.from(wire.sealed),
    signed,
  };
}

/** By what it is found out whether the author that it names signed it. */
export function checkOfRoomTyping({ author, signed }: Signed<RoomTypingWord>): SignatureCheck {
  return { publicKey: author.key, bytes: signedBytes('room-typing', signed.record), signature: signed.signature };
}
