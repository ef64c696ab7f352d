import { leastChunkBytes, mostChunkBytes } from '../model/file-sizes.js';
import type { FileOffer } from '../model/utterance.js';
import type { ChunkRange } from '../protocol/messages.js';

type Shape = Pick<FileOffer, 'size' | 'chunkBytes'>;

export function chunkCount({ size, chunkBytes }: Shape): number {
  return Math.ceil(size / chunkBytes);
}

/** Bytes of one chunk; all have the same but the last. */
export function chunkLength(offer: Shape, index: number): number {
  return Math.min(offer.chunkBytes, offer.size - index * offer.chunkBytes);
}

/** What is wrong with an offer, which somebody else has made; undefined if nothing is. `mostBytes`: of a file. */
export function offerFault({ size, chunkBytes }: Shape, mostBytes: number): string | undefined {
  if (size === 0) return 'there is nothing in it';
  if (size > mostBytes) return `${inMegabytes(mostBytes)} is the most: it has ${inMegabytes(size)}`;
  const isShaped = chunkBytes >= leastChunkBytes && chunkBytes <= mostChunkBytes;
  return isShaped ? undefined : `it is offered in chunks of ${chunkBytes} bytes, which this version does not read`;
}

/** `25 MB`; one digit more where that says more. Never says less than there is, so that nothing "has 25 MB" that is larger. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/** Neighbours in one range each; of numbers in ascending order. */
export function rangesOf(indexes: Iterable<number>): ChunkRange[] {
  const ranges: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = ranges.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else ranges.push({ first: index, count: 1 });
  }
  return ranges;
}

/** The numbers in these ranges that a file of `count` chunks has, `most` of them at most. */
export function indexesIn(ranges: readonly ChunkRange[], count: number, most: number): number[] {
  const indexes: number[] = [];
  for (const range of ranges) {
    const end = Math.min(count, range.first + range.count);
    for (let index = range.first; index < end && indexes.length < most; index += 1) indexes.push(index);
  }
  return indexes;
}
