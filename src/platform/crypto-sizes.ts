import { aeadNonceBytes, hashBytes, keyBytes } from './crypto.js';

/** @throws RangeError unless an X25519 secret has its 32 bytes. */
export function checkSecret(secret: Uint8Array): void {
  if (secret.length !== keyBytes) {
    throw new RangeError(`an X25519 secret has ${keyBytes} bytes, not ${secret.length}`);
  }
}

/** @throws RangeError for what HKDF-SHA-256 cannot expand, or not so far (RFC 5869, section 2.3). */
export function checkExpansion(pseudoRandomKey: Uint8Array, length: number): void {
  if (pseudoRandomKey.length < hashBytes) {
    throw new RangeError(`a pseudorandom key has at least ${hashBytes} bytes, not ${pseudoRandomKey.length}`);
  }
  const longest = 255 * hashBytes;
  if (!Number.isInteger(length) || length < 0 || length > longest) {
    throw new RangeError(`HKDF gives 0 to ${longest} bytes, not ${length}`);
  }
}

/** @throws RangeError for a key or a nonce that is none of ChaCha20-Poly1305 (RFC 8439, section 2.8). */
export function checkAeadInputs(key: Uint8Array, nonce: Uint8Array): void {
  if (key.length !== keyBytes) throw new RangeError(`a sealing key has ${keyBytes} bytes, not ${key.length}`);
  if (nonce.length !== aeadNonceBytes) {
    throw new RangeError(`a sealing nonce has ${aeadNonceBytes} bytes, not ${nonce.length}`);
  }
}
