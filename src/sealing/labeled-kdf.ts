import { concatBytes } from '../model/bytes.js';
import type { Crypto } from '../platform/crypto.js';

const none = new Uint8Array();
const version = ascii('HPKE-v1');

/** LabeledExtract and LabeledExpand of HPKE (RFC 9180, section 4): HKDF whose every use has a name of its own. */
export class LabeledKdf {
  readonly #crypto: Crypto;
  readonly #suite: Uint8Array;

  /** @param suite says which suite, or which part of one, the keys are for: `suite_id` of the RFC. */
  constructor(crypto: Crypto, suite: Uint8Array) {
    this.#crypto = crypto;
    this.#suite = suite;
  }

  /** 32 bytes. */
  extract(salt: Uint8Array, label: string, keyMaterial: Uint8Array = none): Uint8Array {
    return this.#crypto.hkdfExtract(salt, concatBytes(version, this.#suite, ascii(label), keyMaterial));
  }

  /** @throws RangeError if `length` is no whole number of 0 to 8,160. */
  expand(pseudoRandomKey: Uint8Array, label: string, context: Uint8Array, length: number): Uint8Array {
    const lengthBytes = Uint8Array.of(length >>> 8, length);
    const info = concatBytes(lengthBytes, version, this.#suite, ascii(label), context);
    return this.#crypto.hkdfExpand(pseudoRandomKey, info, length);
  }
}

/** The bytes of a text of ASCII characters. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
