import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import type { KeyPair } from '../../../src/platform/crypto.js';

/** Somebody with an ID and a key. */
export interface Person extends PeerAddress {
  readonly keys: KeyPair;
}

/** Somebody whose key follows from the ID and from `variant`: another variant is another key under the same ID. */
export function person(id: string, variant = 0): Person {
  const seed = new Uint8Array(32);
  new TextEncoder().encodeInto(id, seed);
  seed[31] = variant;
  const keys = nodeCrypto().keyPair(seed);
  return { id: parsePeerId(id), key: keys.publicKey, keys };
}

/** An address whose key is `byte`, 32 times: for what compares keys and verifies nothing. */
export function addressWith(id: string, byte: number): PeerAddress {
  return { id: parsePeerId(id), key: new Uint8Array(32).fill(byte) };
}
