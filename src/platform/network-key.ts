/**
 * The secret of a network, for those who know it: only they may be nodes in it. Handed in to nodes, as leaves never need
 * it.
 */
export interface NetworkKey {
  /** HMAC-SHA-256 (RFC 2104) under a key that is derived from the secret: 32 bytes. */
  mac(bytes: Uint8Array): Uint8Array;
}

export const networkProofBytes = 32;
