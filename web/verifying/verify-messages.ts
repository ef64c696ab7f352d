import type { SignatureCheck } from '../../src/platform/verifier.js';

/** Signatures that are to be checked. */
export interface VerifyOrder {
  readonly number: number;
  readonly checks: readonly SignatureCheck[];
}

/** An answer for each of them. */
export interface VerifyAnswer {
  readonly number: number;
  readonly areGenuine: readonly boolean[];
}
