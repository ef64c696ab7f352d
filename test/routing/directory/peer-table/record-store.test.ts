import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordStore } from '../../../../src/routing/directory/peer-table/record-store.js';

const size = 24;

/** Writes every byte of a record, so that a neighbour that is written over shows. */
function write(store: RecordStore, record: number, seed: number): void {
  store.setDouble(record, 0, seed / 3);
  store.setWord(record, 8, 4_000_000_000 + seed);
  store.setByte(record, 12, seed & 0xff);
  store.setBytes(record, 13, new Uint8Array(11).fill(seed));
}

function read(store: RecordStore, record: number): unknown {
  return [store.double(record, 0), store.word(record, 8), store.byte(record, 12), store.bytes(record, 13, 11)];
}

function written(seed: number): unknown {
  return [seed / 3, 4_000_000_000 + seed, seed & 0xff, new Uint8Array(11).fill(seed)];
}

describe('a store of records', () => {
  it('keeps the bytes of the others, whatever is added, written anew and removed', () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('add', 'add', 'write', 'remove'), which: fc.nat(), seed: fc.nat(1_000) }),
      { maxLength: 1_500, size: 'max' },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const store = new RecordStore(size);
        const seeds = new Map<number, number>();
        for (const { kind, which, seed } of list) {
          const record = [...seeds.keys()][which % Math.max(1, seeds.size)];
          if (kind === 'add' || record === undefined) {
            const added = store.add();
            expect(seeds.has(added)).toBe(false);
            expect(store.bytes(added, 0, size)).toEqual(new Uint8Array(size));
            write(store, added, seed);
            seeds.set(added, seed);
          } else if (kind === 'write') {
            write(store, record, seed);
            seeds.set(record, seed);
          } else {
            store.remove(record);
            seeds.delete(record);
          }
        }
        for (const [record, seed] of seeds) expect(read(store, record)).toEqual(written(seed));
      }),
      { numRuns: 30 },
    );
  });

  it('does not grow when as many are added as were removed', () => {
    const store = new RecordStore(size);
    const fill = (): number[] => Array.from({ length: 1_000 }, () => store.add());
    const first = fill();
    const { capacity } = store;
    for (const record of first.filter((_, at) => at % 3 !== 0)) store.remove(record);
    for (let count = 0; count < 666; count += 1) store.add();
    expect(store.capacity).toBe(capacity);
  });

  it('gives back what is empty', () => {
    const store = new RecordStore(size);
    const records = Array.from({ length: 2_000 }, () => store.add());
    const { capacity } = store;
    for (const record of records) store.remove(record);
    expect(store.capacity).toBe(capacity / 8);
    for (let count = 0; count < 2_000; count += 1) write(store, store.add(), count);
    expect(store.capacity).toBe(capacity);
  });

  it('compares bytes in place', () => {
    const store = new RecordStore(size);
    store.add();
    const record = store.add();
    store.setBytes(record, 4, Uint8Array.of(1, 2, 3));
    expect(store.hasBytes(record, 4, Uint8Array.of(1, 2))).toBe(true);
    expect(store.hasBytes(record, 4, Uint8Array.of(1, 3))).toBe(false);
  });

  it('knows no record that was never added', () => {
    expect(() => new RecordStore(size).double(0, 0)).toThrow(RangeError);
  });
});
