import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { keyBytes, signatureBytes, type Crypto, type KeyPair } from '../../src/platform/crypto.js';
import { importPrivate } from './import-private.js';
import { nodeAead } from './node-aead.js';
import { nodeAgreement } from './node-agreement.js';
import { nodeHkdf } from './node-hkdf.js';
import { RecentlyUsed } from './recently-used.js';
import { isWeakKey } from './weak-keys.js';

/** Public keys kept in the form that OpenSSL wants. */
const keysKept = 1_024;

/** Everything by OpenSSL: the same answers as noble's, and signatures 15 times as fast. */
export function nodeCrypto(): Crypto {
  const privateKeys = new WeakMap<KeyPair, KeyObject>();
  const publicKeys = new RecentlyUsed<string, KeyObject | undefined>(keysKept);

  return {
    keyPair(seed) {
      if (seed.length !== keyBytes) throw new RangeError(`an Ed25519 seed has ${keyBytes} bytes, not ${seed.length}`);
      const privateKey = importPrivate('Ed25519', seed);
      const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
      const keys = { seed, publicKey: Uint8Array.from(Buffer.from(x, 'base64url')) };
      privateKeys.set(keys, privateKey);
      return keys;
    },

    sign(keys, bytes) {
      return Uint8Array.from(sign(null, bytes, privateKeys.get(keys) ?? importPrivate('Ed25519', keys.seed)));
    },

    verify(publicKey, bytes, signature) {
      if (publicKey.length !== keyBytes || signature.length !== signatureBytes) return false;
      const key = publicKeys.get(Buffer.from(publicKey).toString('latin1'), () => importPublic(publicKey));
      return key !== undefined && verify(null, bytes, key, signature);
    },

    ...nodeAgreement(),
    ...nodeHkdf,
    ...nodeAead,

    sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  };
}

/** Undefined for bytes that no signature is to be accepted from. As JWK (RFC 8037): DER takes nine times as long. */
function importPublic(publicKey: Uint8Array): KeyObject | undefined {
  if (isWeakKey(publicKey)) return undefined;
  const x = Buffer.from(publicKey).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
