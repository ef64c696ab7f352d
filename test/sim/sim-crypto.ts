import { toHex } from '../../src/model/bytes.js';
import { keyBytes, signatureBytes, type Crypto, type KeyPair } from '../../src/platform/crypto.js';

/**
 * Signatures that are good enough among honest peers and a hundred times faster than Ed25519: a keyed hash. Whoever
 * verifies looks the seed of the key up, which no real peer could.
 */
export class SimCrypto implements Crypto {
  readonly #seeds = new Map<string, Uint8Array>();

  keyPair(seed: Uint8Array): KeyPair {
    if (seed.length !== keyBytes) throw new RangeError(`a seed has ${keyBytes} bytes, not ${seed.length}`);
    const publicKey = digest(seed, new Uint8Array(), keyBytes);
    this.#seeds.set(nameOf(publicKey), seed);
    return { seed, publicKey };
  }

  sign({ seed }: KeyPair, bytes: Uint8Array): Uint8Array {
    return digest(seed, bytes, signatureBytes);
  }

  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
    const seed = this.#seeds.get(nameOf(publicKey));
    return seed !== undefined && digest(seed, bytes, signatureBytes).every((byte, at) => byte === signature[at]);
  }
}

function nameOf(publicKey: Uint8Array): string {
  return toHex(publicKey.subarray(0, 8));
}

/** Two hashes of 32 bits over both inputs, stretched to `length` bytes. */
function digest(key: Uint8Array, bytes: Uint8Array, length: number): Uint8Array {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const part of [key, bytes]) {
    for (let at = 0; at < part.length; at += 1) {
      const byte = part[at] ?? 0;
      low = Math.imul(low ^ byte, 0x9e3779b1);
      high = Math.imul(high ^ byte, 0x5f356495);
    }
    low ^= high >>> 15;
  }
  const result = new Uint8Array(length);
  for (let at = 0; at < length; at += 4) {
    low = Math.imul(low ^ (high >>> 16), 0x85ebca6b) + at;
    high = Math.imul(high ^ (low >>> 13), 0xc2b2ae35);
    const mixed = low ^ high;
    result[at] = mixed;
    result[at + 1] = mixed >>> 8;
    result[at + 2] = mixed >>> 16;
    result[at + 3] = mixed >>> 24;
  }
  return result;
}
