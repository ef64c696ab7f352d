import type { KeyPair } from '../platform/crypto.js';

/** Who a peer is from one session to the next. */
export interface Identity {
  readonly keys: KeyPair;
  /**
   * The number of the session about to begin: larger than any before it under this key and not below `least`, kept
   * durably before the promise resolves, so that no two sessions ever share one.
   */
  nextIncarnation(least: number): Promise<number>;
}

/** An identity that ends with the program: each call gives the larger of `least` and one more than the last. */
export function ephemeralIdentity(keys: KeyPair): Identity {
  let last = 0;
  return {
    keys,
    nextIncarnation: (least) => {
      last = Math.max(last + 1, least);
      return Promise.resolve(last);
    },
  };
}
