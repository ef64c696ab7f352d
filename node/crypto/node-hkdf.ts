import { createHmac } from 'node:crypto';
import { checkExpansion } from '../../src/platform/crypto-sizes.js';
import { hashBytes, type Crypto } from '../../src/platform/crypto.js';

/** HKDF-SHA-256 in its two halves: `hkdfSync` of Node.js has only both in one. */
export const nodeHkdf: Pick<Crypto, 'hkdfExtract' | 'hkdfExpand'> = {
  hkdfExtract: (salt, keyMaterial) => new Uint8Array(createHmac('sha256', salt).update(keyMaterial).digest()),

  hkdfExpand(pseudoRandomKey, info, length) {
    checkExpansion(pseudoRandomKey, length);
    const result = new Uint8Array(length);
    let block: Uint8Array = new Uint8Array();
    for (let at = 0, counter = 1; at < length; at += hashBytes, counter += 1) {
      const mac = createHmac('sha256', pseudoRandomKey).update(block).update(info).update(Uint8Array.of(counter));
      block = mac.digest();
      result.set(block.subarray(0, length - at), at);
    }
    return result;
  },
};
