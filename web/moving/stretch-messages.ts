import type { StretchCost } from '../../src/platform/passphrase.js';

/** A passphrase that is to be stretched. */
export interface StretchOrder {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly cost: StretchCost;
}

/** What came of it. */
export type StretchAnswer = { readonly kind: 'key'; readonly key: Uint8Array } | { readonly kind: 'failed' };
