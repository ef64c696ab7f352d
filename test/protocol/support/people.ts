import type { KeyPair } from '../../../src/platform/crypto.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import type { PeerAddress } from '../../../src/model/peer.js';

/** Somebody with an ID and a key, both the same in every run. */
export interface Person extends PeerAddress {
  readonly keys: KeyPair;
}

export const alice = person('alice', 0xa1);
export const bob = person('bob', 0xb0);
export const carol = person('carol', 0xca);
export const node10 = person('10', 0x10);
export const node11 = person('11', 0x11);

/** 2026-01-01T00:00:00Z: when everything in the vectors happens. */
export const newYear = Date.UTC(2026, 0, 1);

/** Somebody whose seed is one byte, 32 times. */
export function person(id: string, seedByte: number): Person {
  const keys = nobleCrypto.keyPair(new Uint8Array(32).fill(seedByte));
  return { id: parsePeerId(id), key: keys.publicKey, keys };
}

/** What is signed and sent of a person. */
export function addressOf({ id, key }: PeerAddress): PeerAddress {
  return { id, key };
}
