import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { checkAeadInputs, checkExpansion, checkSecret } from './crypto-sizes.js';
import { aeadTagBytes, keyBytes, signatureBytes, type Crypto } from './crypto.js';

/** All of it in plain JavaScript: works where `crypto.subtle` is missing, as on pages over plain http. */
export const nobleCrypto: Crypto = {
  keyPair: (seed) => {
    if (seed.length !== keyBytes) throw new RangeError(`an Ed25519 seed has ${keyBytes} bytes, not ${seed.length}`);
    return { seed, publicKey: ed25519.getPublicKey(seed) };
  },
  sign: (keys, bytes) => ed25519.sign(bytes, keys.seed),
  verify: (publicKey, bytes, signature) =>
    publicKey.length === keyBytes &&
    signature.length === signatureBytes &&
    ed25519.verify(signature, bytes, publicKey, { zip215: false }),

  agreementKeys: (secret) => {
    checkSecret(secret);
    return { secret, publicKey: x25519.getPublicKey(secret) };
  },
  agree: (keys, publicKey) =>
    publicKey.length === keyBytes ? unlessRefused(() => x25519.getSharedSecret(keys.secret, publicKey)) : undefined,

  hkdfExtract: (salt, keyMaterial) => extract(sha256, keyMaterial, salt),
  hkdfExpand: (pseudoRandomKey, info, length) => {
    checkExpansion(pseudoRandomKey, length);
    return expand(sha256, pseudoRandomKey, info, length);
  },

  aeadSeal: (key, nonce, associated, plain) => {
    checkAeadInputs(key, nonce);
    return chacha20poly1305(key, nonce, associated).encrypt(plain);
  },
  aeadOpen: (key, nonce, associated, sealed) => {
    checkAeadInputs(key, nonce);
    if (sealed.length < aeadTagBytes) return undefined;
    return unlessRefused(() => chacha20poly1305(key, nonce, associated).decrypt(sealed));
  },

  sha256: (bytes) => sha256(bytes),
};

/** Noble throws where a public key is of small order and where a tag is wrong; to us that is an answer like others. */
function unlessRefused<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}
