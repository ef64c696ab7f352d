import { aeadNonceBytes, type Crypto } from '../platform/crypto.js';
import type { LabeledKdf } from './labeled-kdf.js';

/** What the key schedule gives (RFC 9180, section 5.1). */
export interface ContextSecrets {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 12 bytes. */
  readonly baseNonce: Uint8Array;
  /** 32 bytes. */
  readonly exporterSecret: Uint8Array;
}

const highestNumber = 0xffff_ffff;

/**
 * What two sides share once one of them has sealed to the other: messages under numbers, and exported secrets (RFC 9180,
 * sections 5.2 and 5.3). Unlike the RFC's, it does not count by itself: a message is opened by the number that it
 * came with, alone and in any order, as the network loses, repeats and reorders.
 */
export class HpkeContext {
  readonly #crypto: Crypto;
  readonly #kdf: LabeledKdf;
  readonly #secrets: ContextSecrets;

  constructor(crypto: Crypto, kdf: LabeledKdf, secrets: ContextSecrets) {
    this.#crypto = crypto;
    this.#kdf = kdf;
    this.#secrets = secrets;
  }

  /**
   * Seals the message with this number: 16 bytes more than `plain`. Never seal two different things (`plain` or
   * `associated`) under one number: the nonce would be the same, whoever sees both learns the XOR of the two texts, and
   * Poly1305's key for that number as well, with which others can be forged. The very same once more is harmless.
   * @throws RangeError if `number` is no whole number of 0 to 2^32 - 1.
   */
  seal(number: number, associated: Uint8Array, plain: Uint8Array): Uint8Array {
    if (!isNumber(number)) throw new RangeError(`a message has a number of 0 to ${highestNumber}, not ${number}`);
    return this.#crypto.aeadSeal(this.#secrets.key, this.#nonce(number), associated, plain);
  }

  /**
   * What was sealed under this number with this associated data; undefined for everything else. That it was not opened
   * before is for the caller to know.
   */
  open(number: number, associated: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
    if (!isNumber(number)) return undefined;
    return this.#crypto.aeadOpen(this.#secrets.key, this.#nonce(number), associated, sealed);
  }

  /**
   * A secret of `length` bytes for another purpose, which `purpose` names: the same on both sides.
   * @throws RangeError if `length` is no whole number of 0 to 8,160.
   */
  export(purpose: Uint8Array, length: number): Uint8Array {
    return this.#kdf.expand(this.#secrets.exporterSecret, 'sec', purpose, length);
  }

  /** ComputeNonce: the base XOR the number as 12 bytes, big-endian. */
  #nonce(number: number): Uint8Array {
    const nonce = this.#secrets.baseNonce.slice();
    for (let at = 0; at < 4; at += 1) {
      const place = aeadNonceBytes - 1 - at;
      nonce[place] = (nonce[place] ?? 0) ^ (number >>> (8 * at));
    }
    return nonce;
  }
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= highestNumber;
}
