import { createHmac, scryptSync } from 'node:crypto';
import { TabmeshError } from '../../src/model/errors.js';
import type { NetworkKey } from '../../src/platform/network-key.js';

/** A text that cannot be the key of a network, or a file that holds none. */
export class InvalidNetworkKeyError extends TabmeshError {
  override readonly name = 'InvalidNetworkKeyError';
}

const fewestCharacters = 8;

/** Guessing the secret of a person from a recorded handshake is to cost: 32 MiB and some 50 ms for each guess (RFC 7914). */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/**
 * The key of a network from its secret, as operators write it; white space at the ends does not count.
 * @throws InvalidNetworkKeyError if the secret is too short to be one.
 */
export function networkKey(secret: string): NetworkKey {
  const text = secret.trim().normalize('NFC');
  if ([...text].length < fewestCharacters) {
    const words = `a network key has at least ${fewestCharacters} characters; a good one comes from: openssl rand -base64 24`;
    throw new InvalidNetworkKeyError(words);
  }
  const key = scryptSync(text, 'tabmesh/v1/network-key', 32, cost);
  return { mac: (bytes) => Uint8Array.from(createHmac('sha256', key).update(bytes).digest()) };
}
