import { checksumOf, openRecord, sealRecord, sizeOf } from './sealed-record.js';

/**
 * What the store holds in all, written with every commit. Counted anew when it is opened, it shows whether any record
 * was lost, brought back or replaced by an older one, wherever in the files that happened.
 */
export interface Totals {
  /** The number of the newest commit; the first is 1, and none is left out. */
  readonly commits: number;
  readonly records: number;
  /** Of keys and values. */
  readonly bytes: number;
  /** Of the checksums of all records, modulo 2^32. */
  readonly sum: number;
}

export const noTotals: Totals = { commits: 0, records: 0, bytes: 0, sum: 0 };

/** Sorts before all keys of the store and can be none of them. */
export const totalsKey = '\x00totals';

export function withRecord(totals: Totals, key: string, sealed: Buffer): Totals {
  const { records, bytes, sum } = totals;
  return {
    ...totals,
    records: records + 1,
    bytes: bytes + sizeOf(key, sealed),
    sum: (sum + checksumOf(sealed)) >>> 0,
  };
}

export function withoutRecord(totals: Totals, key: string, sealed: Buffer): Totals {
  const { records, bytes, sum } = totals;
  return {
    ...totals,
    records: records - 1,
    bytes: bytes - sizeOf(key, sealed),
    sum: (sum - checksumOf(sealed)) >>> 0,
  };
}

/** True if both say the same of the records. */
export function sameRecords(a: Totals, b: Totals): boolean {
  return a.records === b.records && a.bytes === b.bytes && a.sum === b.sum;
}

export function sealTotals({ commits, records, bytes, sum }: Totals): Buffer {
  return sealRecord(totalsKey, Buffer.from(JSON.stringify([commits, records, bytes, sum])));
}

/** Undefined if the record is damaged. */
export function openTotals(sealed: Buffer): Totals | undefined {
  const value = openRecord(totalsKey, sealed);
  if (!value) return undefined;
  const [commits, records, bytes, sum] = JSON.parse(value.toString()) as [number, number, number, number];
  return { commits, records, bytes, sum };
}
