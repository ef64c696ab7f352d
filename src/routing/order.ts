import { compareBytes } from '../model/bytes.js';

/** Where a record stands among those of one peer: the newer session first, then the newer record of the session. */
export interface Version {
  readonly incarnation: number;
  readonly counter: number;
}

/** Positive if `a` is newer than `b`, 0 if they are the same. */
export function compareVersions(a: Version, b: Version): number {
  return a.incarnation - b.incarnation || a.counter - b.counter;
}

/** A key's claim to an ID. */
export interface Claim {
  readonly key: Uint8Array;
  /** When the ID was first witnessed under the key. */
  readonly claimedAt: number;
}

/** Negative if `a` has the better claim to an ID: the earlier one, then the smaller key. Every node judges alike. */
export function compareClaims(a: Claim, b: Claim): number {
  return a.claimedAt - b.claimedAt || compareBytes(a.key, b.key);
}
