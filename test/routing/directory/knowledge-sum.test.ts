import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnowledgeSum, readHashes, shortHash, writeHashes } from '../../../src/routing/directory/knowledge-sum.js';

const pieces = fc.uniqueArray(fc.string(), { maxLength: 30 });

function sumOf(pieces: readonly string[]): KnowledgeSum {
  const sum = new KnowledgeSum();
  for (const piece of pieces) sum.add(piece);
  return sum;
}

it('the same pieces have the same sum, in whatever order, and with others that were taken out again', () => {
  fc.assert(
    fc.property(pieces, pieces, (some, others) => {
      const sum = sumOf(others);
      for (const piece of some.toReversed()) sum.add(piece);
      for (const piece of others) sum.remove(piece);
      expect(sum.bytes).toEqual(sumOf(some).bytes);
      expect(sum.count).toBe(some.length);
    }),
  );
});

it('a sum is the exclusive or of the hashes of its pieces', () => {
  fc.assert(
    fc.property(pieces, (some) => {
      const hashes = writeHashes(some);
      const all = new Uint8Array(8);
      for (const [at, byte] of hashes.entries()) all[at % 8]! ^= byte;
      expect(sumOf(some).bytes).toEqual(all);
    }),
  );
});

it('hashes are read as they were written, from the middle of a frame as well', () => {
  fc.assert(
    fc.property(pieces, fc.nat(20), (some, before) => {
      const hashes = writeHashes(some);
      const frame = new Uint8Array(before + hashes.length);
      frame.set(hashes, before);
      expect(readHashes(frame.subarray(before))).toEqual(new Set(some.map(shortHash)));
    }),
  );
});
