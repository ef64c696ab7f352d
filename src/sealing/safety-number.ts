import { compareBytes, concatBytes, equalBytes } from '../model/bytes.js';
import { keyBytes, type Crypto } from '../platform/crypto.js';
import { ascii } from './labeled-kdf.js';

/** What a scanned safety code says: the two see the same keys, they do not, or it is no safety code. */
export type SafetyCodeVerdict = 'same' | 'other' | 'unreadable';

const numberDomain = ascii('tabmesh/v1/safety-number');
const codeDomain = ascii('tabmesh/v1/safety-code');
/** What a safety code begins with: "tabmesh safety code", version 1. */
const codePrefix = concatBytes(ascii('TMSC'), Uint8Array.of(1));
const codeBytes = codePrefix.length + 32;

/** Makes each try to find a key with the digits of another's dearer, a thousandfold; some 5 ms in a tab. */
const rounds = 1_024;
/** Of the hash: five bytes for each group of digits. */
const groupsEach = 6;

/**
 * Twelve groups of five digits that two people compare by reading them out: if they are the same on both sides, nobody
 * sits between the two. It follows from their identity keys alone, whichever of them computes it. After the numeric
 * fingerprints of Signal: 30 digits for each key (some 100 bits), the lower first, from a hash that is iterated. Takes
 * about 2,000 hashes.
 * @throws RangeError if a key is not 32 bytes long.
 */
export function safetyNumber(crypto: Crypto, oneKey: Uint8Array, otherKey: Uint8Array): readonly string[] {
  return inOrder(oneKey, otherKey).flatMap((key) => digitsOf(iteratedHash(crypto, key)));
}

/**
 * The same for a machine to compare: 37 bytes for a QR code, the same whichever of the two shows it.
 * @throws RangeError if a key is not 32 bytes long.
 */
export function safetyCode(crypto: Crypto, oneKey: Uint8Array, otherKey: Uint8Array): Uint8Array {
  return concatBytes(codePrefix, crypto.sha256(concatBytes(codeDomain, ...inOrder(oneKey, otherKey))));
}

/**
 * Compares what was scanned from the other one's screen with the keys as they are known here.
 * @throws RangeError if a key is not 32 bytes long.
 */
export function judgeSafetyCode(
  crypto: Crypto,
  scanned: Uint8Array,
  oneKey: Uint8Array,
  otherKey: Uint8Array,
): SafetyCodeVerdict {
  const expected = safetyCode(crypto, oneKey, otherKey);
  if (scanned.length !== codeBytes || !equalBytes(scanned.subarray(0, codePrefix.length), codePrefix)) {
    return 'unreadable';
  }
  return equalBytes(scanned, expected) ? 'same' : 'other';
}

function inOrder(oneKey: Uint8Array, otherKey: Uint8Array): Uint8Array[] {
  for (const { length } of [oneKey, otherKey]) {
    if (length !== keyBytes) throw new RangeError(`an identity key has ${keyBytes} bytes, not ${length}`);
  }
  return [oneKey, otherKey].sort(compareBytes);
}

function iteratedHash(crypto: Crypto, key: Uint8Array): Uint8Array {
  let hash = crypto.sha256(concatBytes(numberDomain, key));
  for (let round = 0; round < rounds; round += 1) hash = crypto.sha256(concatBytes(hash, key));
  return hash;
}

/** Each five bytes as a number, big-endian, modulo 100,000. */
function digitsOf(hash: Uint8Array): string[] {
  return Array.from({ length: groupsEach }, (_, group) => {
    const value = hash.subarray(5 * group, 5 * group + 5).reduce((sum, byte) => sum * 256 + byte, 0);
    return String(value % 100_000).padStart(5, '0');
  });
}
