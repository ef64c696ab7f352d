import { compareBytes, concatBytes, equalBytes } from '../../src/model/bytes.js';
import { checkAeadInputs, checkExpansion, checkSecret } from '../../src/platform/crypto-sizes.js';
import {
  aeadTagBytes,
  hashBytes,
  keyBytes,
  signatureBytes,
  type AgreementKeys,
  type Crypto,
  type KeyPair,
} from '../../src/platform/crypto.js';

/**
 * Stand-ins that are good enough among honest peers and a hundred times faster than the real ones: keyed hashes. Whoever
 * verifies looks the seed of the key up, which no real peer could; the secret that two agree on follows from their public
 * keys, so that anybody could compute it.
 */
export class SimCrypto implements Crypto {
  readonly #seeds = new SeedTable();

  keyPair(seed: Uint8Array): KeyPair {
    if (seed.length !== keyBytes) throw new RangeError(`a seed has ${keyBytes} bytes, not ${seed.length}`);
    const publicKey = digest(keyBytes, seed, nothing);
    this.#seeds.set(publicKey, seed);
    return { seed, publicKey };
  }

  sign({ seed }: KeyPair, bytes: Uint8Array): Uint8Array {
    return digest(signatureBytes, seed, bytes);
  }

  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
    const seed = this.#seeds.get(publicKey);
    return seed !== undefined && equalBytes(digest(signatureBytes, seed, bytes), signature);
  }

  agreementKeys(secret: Uint8Array): AgreementKeys {
    checkSecret(secret);
    return { secret, publicKey: digest(keyBytes, secret, nothing) };
  }

  agree(keys: AgreementKeys, publicKey: Uint8Array): Uint8Array | undefined {
    if (publicKey.length !== keyBytes || publicKey.every((byte) => byte === 0)) return undefined;
    return digest(keyBytes, ...[keys.publicKey, publicKey].sort(compareBytes));
  }

  hkdfExtract(salt: Uint8Array, keyMaterial: Uint8Array): Uint8Array {
    return digest(hashBytes, salt, keyMaterial);
  }

  hkdfExpand(pseudoRandomKey: Uint8Array, info: Uint8Array, length: number): Uint8Array {
    checkExpansion(pseudoRandomKey, length);
    return digest(length, pseudoRandomKey, info);
  }

  aeadSeal(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, plain: Uint8Array): Uint8Array {
    checkAeadInputs(key, nonce);
    const hidden = mask(key, nonce, plain);
    return concatBytes(hidden, digest(aeadTagBytes, key, nonce, associated, hidden));
  }

  aeadOpen(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
    checkAeadInputs(key, nonce);
    const end = sealed.length - aeadTagBytes;
    if (end < 0) return undefined;
    const hidden = sealed.subarray(0, end);
    const tag = digest(aeadTagBytes, key, nonce, associated, hidden);
    return equalBytes(tag, sealed.subarray(end)) ? mask(key, nonce, hidden) : undefined;
  }

  sha256(bytes: Uint8Array): Uint8Array {
    return digest(hashBytes, bytes);
  }
}

const nothing = new Uint8Array();

/** Seeds by their public keys. By far the most that is asked of a simulation: text made of keys would cost as much as the hashes. */
class SeedTable {
  readonly #rows = new Map<number, { readonly publicKey: Uint8Array; readonly seed: Uint8Array }[]>();

  get(publicKey: Uint8Array): Uint8Array | undefined {
    const row = this.#rows.get(rowOf(publicKey));
    return row?.find((entry) => equalBytes(entry.publicKey, publicKey))?.seed;
  }

  set(publicKey: Uint8Array, seed: Uint8Array): void {
    if (this.get(publicKey)) return;
    const entry = { publicKey, seed };
    const row = this.#rows.get(rowOf(publicKey));
    if (row) row.push(entry);
    else this.#rows.set(rowOf(publicKey), [entry]);
  }
}

/** The first 30 bits: a number that takes no memory of its own. */
function rowOf(key: Uint8Array): number {
  return ((key[0] ?? 0) << 22) | ((key[1] ?? 0) << 14) | ((key[2] ?? 0) << 6) | ((key[3] ?? 0) >> 2);
}

/** Laid over a text it hides it, laid over that again it shows it. */
function mask(key: Uint8Array, nonce: Uint8Array, bytes: Uint8Array): Uint8Array {
  const stream = digest(bytes.length, key, nonce);
  return bytes.map((byte, at) => byte ^ (stream[at] ?? 0));
}

/** Two hashes of 32 bits over all parts, stretched to `length` bytes. */
function digest(length: number, ...parts: readonly Uint8Array[]): Uint8Array {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const part of parts) {
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
