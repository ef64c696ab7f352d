import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 (FIPS 180-4) of what is handed in piece by piece: a file need not be in memory as a whole. */
export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  /** 32 bytes. Once, at the end. */
  digest(): Uint8Array;
}

export function newRunningHash(): RunningHash {
  return sha256.create();
}
