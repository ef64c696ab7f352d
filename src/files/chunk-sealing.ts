import { concatBytes, equalBytes } from '../model/bytes.js';
import type { FileOffer } from '../model/utterance.js';
import { aeadNonceBytes, keyBytes, type Crypto } from '../platform/crypto.js';
import { uint32 } from '../protocol/transcript.js';

/**
 * What the key of an offer is good for: chunks are sealed with one key that comes of it, requests proved with another
 * (HKDF, RFC 5869), so that neither use can be turned against the other.
 *
 * A chunk is sealed with ChaCha20-Poly1305 (RFC 8439) under a nonce that is its number: each number has one content, for a file
 * is offered as a copy that does not change, and each offer has a key of its own.
 */
export class FileKeys {
  readonly #crypto: Crypto;
  readonly #fileId: Uint8Array;
  readonly #chunkKey: Uint8Array;
  readonly #requestKey: Uint8Array;

  constructor(crypto: Crypto, { id, key }: Pick<FileOffer, 'id' | 'key'>) {
    const secret = crypto.hkdfExtract(id, key);
    this.#crypto = crypto;
    this.#fileId = id;
    this.#chunkKey = crypto.hkdfExpand(secret, ascii('tabmesh/v1/file-chunk'), keyBytes);
    this.#requestKey = crypto.hkdfExpand(secret, ascii('tabmesh/v1/file-request'), keyBytes);
  }

  seal(index: number, plain: Uint8Array): Uint8Array {
    return this.#crypto.aeadSeal(this.#chunkKey, nonceOf(index), this.#associated(index), plain);
  }

  /** Undefined if it is not that chunk of this file. */
  open(index: number, sealed: Uint8Array): Uint8Array | undefined {
    return this.#crypto.aeadOpen(this.#chunkKey, nonceOf(index), this.#associated(index), sealed);
  }

  /** HMAC-SHA-256 (RFC 2104), which the first half of HKDF is. 32 bytes. */
  mac(request: Uint8Array): Uint8Array {
    return this.#crypto.hkdfExtract(this.#requestKey, request);
  }

  isGenuine(request: Uint8Array, mac: Uint8Array): boolean {
    return equalBytes(this.mac(request), mac);
  }

  #associated(index: number): Uint8Array {
    return concatBytes(this.#fileId, uint32(index));
  }
}

function nonceOf(index: number): Uint8Array {
  return concatBytes(new Uint8Array(aeadNonceBytes - 4), uint32(index));
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
