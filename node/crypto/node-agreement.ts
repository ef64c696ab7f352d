import { createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import { checkSecret } from '../../src/platform/crypto-sizes.js';
import { keyBytes, type AgreementKeys, type Crypto } from '../../src/platform/crypto.js';
import { importPrivate } from './import-private.js';

/** X25519 by OpenSSL. */
export function nodeAgreement(): Pick<Crypto, 'agreementKeys' | 'agree'> {
  const privateKeys = new WeakMap<AgreementKeys, KeyObject>();

  return {
    agreementKeys(secret) {
      checkSecret(secret);
      const privateKey = importPrivate('X25519', secret);
      const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
      const keys = { secret, publicKey: new Uint8Array(Buffer.from(x, 'base64url')) };
      privateKeys.set(keys, privateKey);
      return keys;
    },

    agree(keys, publicKey) {
      if (publicKey.length !== keyBytes) return undefined;
      const privateKey = privateKeys.get(keys) ?? importPrivate('X25519', keys.secret);
      return sharedSecret(privateKey, importPublic(publicKey));
    },
  };
}

/** Undefined where it would be all zero: OpenSSL makes an error of that. */
function sharedSecret(privateKey: KeyObject, publicKey: KeyObject): Uint8Array | undefined {
  try {
    return new Uint8Array(diffieHellman({ privateKey, publicKey }));
  } catch {
    return undefined;
  }
}

/** Any 32 bytes are a public key of X25519 (RFC 7748, section 5). As JWK (RFC 8037), which is read faster than DER. */
function importPublic(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}
