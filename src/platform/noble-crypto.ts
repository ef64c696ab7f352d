import { ed25519 } from '@noble/curves/ed25519.js';
import { keyBytes, signatureBytes, type Crypto } from './crypto.js';

/** Ed25519 in plain JavaScript: works where `crypto.subtle` is missing, as on pages over plain http. */
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
};
