/** An Ed25519 key pair (RFC 8032). The seed is the private key: 32 bytes, and secret. */
export interface KeyPair {
  readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** An X25519 key pair (RFC 7748): for agreeing on secrets, never for signing. */
export interface AgreementKeys {
  /** The private key: 32 bytes, and secret. */
  readonly secret: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/**
 * The primitives that identity and sealing rest on; `node:crypto` in Node.js, noble elsewhere, the same answers from both.
 * What others sent is answered with false or undefined, never with an error; a RangeError is a fault of the caller.
 */
export interface Crypto {
  /** @throws RangeError if the seed is not 32 bytes long. */
  keyPair(seed: Uint8Array): KeyPair;
  /** 64 bytes. */
  sign(keys: KeyPair, bytes: Uint8Array): Uint8Array;
  /** Strict verification; false, never an error, for keys and signatures of the wrong shape. */
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean;

  /**
   * The X25519 key pair of a secret, any 32 random bytes (RFC 7748, section 5).
   * @throws RangeError if the secret is not 32 bytes long.
   */
  agreementKeys(secret: Uint8Array): AgreementKeys;
  /**
   * The secret of 32 bytes that both sides come to (RFC 7748, section 6.1). Not a key yet: derive one from it. Undefined for
   * a public key of the wrong length, and for one of small order, with which everybody would come to 32 zeros.
   */
  agree(keys: AgreementKeys, publicKey: Uint8Array): Uint8Array | undefined;

  /** HKDF-SHA-256, first half: a pseudorandom key of 32 bytes out of uneven key material (RFC 5869, section 2.2). */
  hkdfExtract(salt: Uint8Array, keyMaterial: Uint8Array): Uint8Array;
  /**
   * HKDF-SHA-256, second half: `length` bytes for the purpose that `info` names (RFC 5869, section 2.3).
   * @throws RangeError if the pseudorandom key has fewer than 32 bytes, or `length` is no whole number of 0 to 8,160.
   */
  hkdfExpand(pseudoRandomKey: Uint8Array, info: Uint8Array, length: number): Uint8Array;

  /**
   * ChaCha20-Poly1305 (RFC 8439, section 2.8): what nobody reads or alters without the key, and a tag of 16 bytes after it.
   * `associated` is authenticated and not contained. Two different things under one key and nonce give both away, and the
   * means to forge more.
   * @throws RangeError if the key is not 32 bytes long or the nonce not 12.
   */
  aeadSeal(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, plain: Uint8Array): Uint8Array;
  /**
   * What was sealed; undefined for whatever was not sealed with this very key, nonce and associated data.
   * @throws RangeError if the key is not 32 bytes long or the nonce not 12.
   */
  aeadOpen(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, sealed: Uint8Array): Uint8Array | undefined;

  /** 32 bytes (FIPS 180-4). */
  sha256(bytes: Uint8Array): Uint8Array;
}

export const keyBytes = 32;
export const signatureBytes = 64;
export const nonceBytes = 32;
export const hashBytes = 32;
export const aeadNonceBytes = 12;
export const aeadTagBytes = 16;
