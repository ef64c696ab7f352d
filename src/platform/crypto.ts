/** An Ed25519 key pair (RFC 8032). The seed is the private key: 32 bytes, and secret. */
export interface KeyPair {
  readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** The signatures that identity rests on; `node:crypto` in Node.js, noble elsewhere, the same answers from both. */
export interface Crypto {
  /** @throws RangeError if the seed is not 32 bytes long. */
  keyPair(seed: Uint8Array): KeyPair;
  /** 64 bytes. */
  sign(keys: KeyPair, bytes: Uint8Array): Uint8Array;
  /** Strict verification; false, never an error, for keys and signatures of the wrong shape. */
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean;
}

export const keyBytes = 32;
export const signatureBytes = 64;
export const nonceBytes = 32;
