import { createPrivateKey, type KeyObject } from 'node:crypto';

/**
 * A private key from its 32 bytes, as JWK (RFC 8037): to read it from DER takes OpenSSL ten times as long. It computes the public key
 * itself; the `x` that a JWK has beside the `d` is not looked at.
 */
export function importPrivate(crv: 'Ed25519' | 'X25519', secret: Uint8Array): KeyObject {
  const d = Buffer.from(secret).toString('base64url');
  return createPrivateKey({ key: { kty: 'OKP', crv, x: '', d }, format: 'jwk' });
}
