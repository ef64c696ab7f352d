import type { Crypto } from './crypto.js';

/** A signature that is to be checked, as `Crypto.verify` takes it. */
export interface SignatureCheck {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** Checks the signatures of what comes many at a time. A page stands still while it does that itself, and may have it done elsewhere. */
export interface Verifier {
  /** `answered` is called once, with an answer for each, at once or later; of two calls in the order of the calls. */
  verify(checks: readonly SignatureCheck[], answered: (areGenuine: readonly boolean[]) => void): void;
}

/** Checks at once. */
export function inlineVerifier(crypto: Pick<Crypto, 'verify'>): Verifier {
  return { verify: (checks, answered) => answered(areGenuine(crypto, checks)) };
}

/** Strictly, each for itself. */
export function areGenuine(crypto: Pick<Crypto, 'verify'>, checks: readonly SignatureCheck[]): boolean[] {
  return checks.map((check) => isGenuine(crypto, check));
}

export function isGenuine(crypto: Pick<Crypto, 'verify'>, { publicKey, bytes, signature }: SignatureCheck): boolean {
  return crypto.verify(publicKey, bytes, signature);
}
