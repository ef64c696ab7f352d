/** What guessing a passphrase costs: scrypt (RFC 7914), memory 128 * r * 2^logN bytes. */
export interface StretchCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB, and half a second in a tab. */
export const standardCost: StretchCost = { logN: 15, r: 8, p: 1 };

/** Makes a key of 32 bytes from a passphrase, at a price that whoever guesses pays for each guess. */
export type StretchPassphrase = (passphrase: Uint8Array, salt: Uint8Array, cost: StretchCost) => Promise<Uint8Array>;
