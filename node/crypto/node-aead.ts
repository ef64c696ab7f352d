import { createCipheriv, createDecipheriv } from 'node:crypto';
import { checkAeadInputs } from '../../src/platform/crypto-sizes.js';
import { aeadTagBytes, type Crypto } from '../../src/platform/crypto.js';

const algorithm = 'chacha20-poly1305';
const options = { authTagLength: aeadTagBytes };

/** ChaCha20-Poly1305 by OpenSSL. */
export const nodeAead: Pick<Crypto, 'aeadSeal' | 'aeadOpen'> = {
  aeadSeal(key, nonce, associated, plain) {
    checkAeadInputs(key, nonce);
    const cipher = createCipheriv(algorithm, key, nonce, options);
    cipher.setAAD(associated, { plaintextLength: plain.length });
    const sealed = new Uint8Array(plain.length + aeadTagBytes);
    sealed.set(cipher.update(plain));
    // A stream cipher holds nothing back, but the tag is made here.
    cipher.final();
    sealed.set(cipher.getAuthTag(), plain.length);
    return sealed;
  },

  aeadOpen(key, nonce, associated, sealed) {
    checkAeadInputs(key, nonce);
    const end = sealed.length - aeadTagBytes;
    if (end < 0) return undefined;
    const decipher = createDecipheriv(algorithm, key, nonce, options);
    decipher.setAAD(associated, { plaintextLength: end });
    decipher.setAuthTag(sealed.subarray(end));
    const plain = new Uint8Array(decipher.update(sealed.subarray(0, end)));
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return plain;
  },
};
