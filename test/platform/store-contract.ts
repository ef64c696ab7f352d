import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { equalBytes } from '../../src/model/bytes.js';
import { StoreError, StoreFullError } from '../../src/model/errors.js';
import type { ScanRange, Store, StoreChange, StoreEntry } from '../../src/platform/store.js';

/** What the disk under a store does. */
export type DiskState = 'sound' | 'full' | 'broken';

/** A store under test, and the disk that it is on. */
export interface StoreBench {
  readonly store: Store;
  /** From the next commit on. */
  setDisk(state: DiskState): void;
  /** Another store on the same disk, with what is on it now; the one before is not used any more. */
  reopen(): Promise<Store>;
  close(): Promise<void>;
}

export const put = (key: string, ...bytes: number[]): StoreChange => ({
  kind: 'put',
  key,
  value: Uint8Array.from(bytes),
});
export const remove = (key: string): StoreChange => ({ kind: 'delete', key });
export const removeRange = (prefix: string): StoreChange => ({ kind: 'delete-range', prefix });

/** All that is in a store, readable. */
export async function contentOf(store: Store): Promise<Record<string, number[]>> {
  const entries = await store.scan({ prefix: '' });
  return Object.fromEntries(entries.map(({ key, value }) => [key, [...value]]));
}

async function keysOf(store: Store, range: ScanRange): Promise<string[]> {
  return (await store.scan(range)).map(({ key }) => key);
}

/** What every store must keep, wherever it is. `rounds`: how many sequences of operations are compared with a plain table. */
export function storeContract(name: string, open: () => Promise<StoreBench>, rounds = 50): void {
  describe(`the store ${name}`, () => {
    let bench: StoreBench;
    let store: Store;

    beforeEach(async () => {
      bench = await open();
      store = bench.store;
    });
    afterEach(() => bench.close());

    describe('writing', () => {
      it('keeps what was put, and what is put in its place', async () => {
        expect(await store.get('alice')).toBeUndefined();
        await store.write([put('alice', 1, 2, 3), put('bob')]);
        expect(await store.get('alice')).toEqual(Uint8Array.of(1, 2, 3));
        expect(await store.get('bob')).toEqual(new Uint8Array());
        await store.write([put('alice', 9)]);
        expect(await contentOf(store)).toEqual({ alice: [9], bob: [] });
      });

      it('deletes one key, or all that begin alike', async () => {
        await store.write([put('a/1', 1), put('a/2', 2), put('a', 3), put('b/1', 4), put('b/2', 5), put('c', 6)]);
        await store.write([removeRange('a/'), remove('b/1'), remove('nobody'), removeRange('nothing')]);
        expect(await contentOf(store)).toEqual({ a: [3], 'b/2': [5], c: [6] });
        await store.write([removeRange('')]);
        expect(await contentOf(store)).toEqual({});
      });

      it('makes the changes of a write one after the other', async () => {
        await store.write([put('a/1', 1)]);
        await store.write([put('a/2', 2), removeRange('a/'), put('a/3', 3), put('b', 4), remove('b'), put('b', 5)]);
        expect(await contentOf(store)).toEqual({ 'a/3': [3], b: [5] });
      });

      it('makes writes asked for at the same time in the order asked for', async () => {
        const all = Array.from({ length: 200 }, (_, at) => store.write([put('last', at), put(`each/${at % 7}`, at)]));
        await Promise.all(all);
        expect(await store.get('last')).toEqual(Uint8Array.of(199));
        expect(await store.get('each/3')).toEqual(Uint8Array.of(199));
        await Promise.all([
          store.write([put('a/1', 1)]),
          store.write([put('a/2', 2)]),
          store.write([removeRange('a/')]),
          store.write([put('a/3', 3)]),
        ]);
        expect(await keysOf(store, { prefix: 'a/' })).toEqual(['a/3']);
      });

      it('resolves writes in the order asked for', async () => {
        const order: number[] = [];
        const all = Array.from({ length: 20 }, (_, at) => store.write([put('x', at)]).then(() => order.push(at)));
        await Promise.all(all);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      });

      it('does nothing for no changes', async () => {
        await store.write([]);
        expect(await contentOf(store)).toEqual({});
      });
    });

    describe('the bytes of a value', () => {
      it('are those at the time of the call, whatever the caller does with its own', async () => {
        const buffer = Uint8Array.of(1, 2, 3, 4);
        const written = store.write([{ kind: 'put', key: 'a', value: buffer.subarray(1, 3) }]);
        buffer.fill(9);
        await written;
        expect(await store.get('a')).toEqual(Uint8Array.of(2, 3));
      });

      it('belong to who read them', async () => {
        await store.write([put('a', 1, 2)]);
        (await store.get('a'))!.fill(9);
        (await store.scan({ prefix: '' }))[0]!.value.fill(9);
        expect(await contentOf(store)).toEqual({ a: [1, 2] });
      });

      it('come as a plain Uint8Array of their own', async () => {
        await store.write([put('a', 1, 2)]);
        for (const value of [(await store.get('a'))!, (await store.scan({ prefix: '' }))[0]!.value]) {
          expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
          expect(value.buffer.byteLength).toBe(2);
        }
      });

      it('may be many', async () => {
        const value = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
        await store.write([{ kind: 'put', key: 'large', value }]);
        expect(equalBytes((await store.get('large'))!, value)).toBe(true);
      });
    });

    describe('a scan', () => {
      beforeEach(() => store.write(['b/3', 'a', 'b/1', 'c', 'b/5', 'b', 'b/2', 'b0', 'b/4'].map((key) => put(key, 1))));

      it.each<[string, ScanRange, string]>([
        ['of everything', { prefix: '' }, 'a b b/1 b/2 b/3 b/4 b/5 b0 c'],
        ['of a prefix', { prefix: 'b/' }, 'b/1 b/2 b/3 b/4 b/5'],
        ['of a prefix that is a key', { prefix: 'b' }, 'b b/1 b/2 b/3 b/4 b/5 b0'],
        ['of nothing', { prefix: 'x' }, ''],
        ['after a key', { prefix: 'b/', after: 'b/2' }, 'b/3 b/4 b/5'],
        ['after a key that is not there', { prefix: 'b/', after: 'b/22' }, 'b/3 b/4 b/5'],
        ['after a key below the prefix', { prefix: 'b/', after: 'a' }, 'b/1 b/2 b/3 b/4 b/5'],
        ['after a key above the prefix', { prefix: 'b/', after: 'c' }, ''],
        ['before a key', { prefix: 'b/', before: 'b/3' }, 'b/1 b/2'],
        ['before a key above the prefix', { prefix: 'b/', before: 'c' }, 'b/1 b/2 b/3 b/4 b/5'],
        ['before a key below the prefix', { prefix: 'b/', before: 'a' }, ''],
        ['between two', { prefix: '', after: 'b/1', before: 'b/4' }, 'b/2 b/3'],
        ['between two that are the same', { prefix: '', after: 'b/1', before: 'b/1' }, ''],
        ['between two the wrong way round', { prefix: '', after: 'b/4', before: 'b/1' }, ''],
        ['of some', { prefix: 'b/', limit: 2 }, 'b/1 b/2'],
        ['of none', { prefix: 'b/', limit: 0 }, ''],
        ['from the start', { prefix: 'b/', from: 'start', limit: 3 }, 'b/1 b/2 b/3'],
        ['from the end', { prefix: 'b/', from: 'end' }, 'b/5 b/4 b/3 b/2 b/1'],
        ['of some from the end', { prefix: 'b/', from: 'end', limit: 2 }, 'b/5 b/4'],
        ['of everything from the end', { prefix: '', from: 'end', limit: 3 }, 'c b0 b/5'],
        ['from the end before a key', { prefix: 'b/', from: 'end', before: 'b/4', limit: 2 }, 'b/3 b/2'],
        ['from the end after a key', { prefix: 'b/', from: 'end', after: 'b/3' }, 'b/5 b/4'],
      ])('%s', async (_what, range, keys) => {
        expect((await keysOf(store, range)).join(' ')).toBe(keys);
      });

      it('sorts as ASCII does', async () => {
        const keys = [' ', '!', '-', '0', '10', '9', 'A', 'Z', '_', 'a', '~', '~~'];
        await store.write([removeRange(''), ...keys.toReversed().map((key) => put(key, 1))]);
        expect(await keysOf(store, { prefix: '' })).toEqual(keys);
        expect(await keysOf(store, { prefix: '~' })).toEqual(['~', '~~']);
      });
    });

    describe('when the disk fails', () => {
      beforeEach(() => store.write([put('a', 1), put('b', 2)]));

      it.each([
        ['full', StoreFullError],
        ['broken', StoreError],
      ] as const)('that is %s, says so, has changed nothing and goes on afterwards', async (state, Thrown) => {
        bench.setDisk(state);
        const failed = [store.write([put('a', 9), remove('b'), put('c', 3)]), store.write([put('d', 4)])];
        for (const write of failed) await expect(write).rejects.toBeInstanceOf(Thrown);
        expect(await contentOf(store)).toEqual({ a: [1], b: [2] });
        bench.setDisk('sound');
        await store.write([put('b', 5), put('e', 6)]);
        expect(await contentOf(store)).toEqual({ a: [1], b: [5], e: [6] });
        expect(await contentOf(await bench.reopen())).toEqual({ a: [1], b: [5], e: [6] });
      });
    });

    describe('a key that cannot be one', () => {
      it.each(['', 'tab\t', 'line\n', '\x00', '\x7f', 'é', '\u{1f600}'])('is refused: %j', async (key) => {
        await expect(store.get(key)).rejects.toBeInstanceOf(RangeError);
        await expect(store.write([put('a', 1), put(key, 1)])).rejects.toBeInstanceOf(RangeError);
        await expect(store.write([put('a', 1), remove(key)])).rejects.toBeInstanceOf(RangeError);
        expect(await contentOf(store)).toEqual({});
      });

      it('is refused as a bound, and so is a limit that is no whole number', async () => {
        for (const range of [
          { prefix: 'é' },
          { prefix: '', after: '\x00' },
          { prefix: '', before: '\n' },
          { prefix: '', limit: -1 },
          { prefix: '', limit: 0.5 },
        ])
          await expect(store.scan(range)).rejects.toBeInstanceOf(RangeError);
        await expect(store.write([removeRange('\n')])).rejects.toBeInstanceOf(RangeError);
      });
    });

    describe('closing', () => {
      it('finishes what was asked for', async () => {
        const writes = Array.from({ length: 20 }, (_, at) => store.write([put(`k/${at}`, at)]));
        await store.close();
        await Promise.all(writes);
        expect(await keysOf(await bench.reopen(), { prefix: 'k/' })).toHaveLength(20);
      });

      it('ends everything else', async () => {
        await store.write([put('a', 1)]);
        await Promise.all([store.close(), store.close()]);
        await expect(store.get('a')).rejects.toBeInstanceOf(StoreError);
        await expect(store.scan({ prefix: '' })).rejects.toBeInstanceOf(StoreError);
        await expect(store.write([put('a', 2)])).rejects.toBeInstanceOf(StoreError);
        await store.close();
        expect(await contentOf(await bench.reopen())).toEqual({ a: [1] });
      });
    });

    it('is what a plain table would be, after anything', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), range, async (steps, asked) => {
          await store.write([removeRange('')]);
          const model = new Map<string, Uint8Array>();
          await carryOut(store, model, steps);
          expect(await store.scan(asked)).toEqual(scanned(model, asked));
          expect(await store.scan({ prefix: '' })).toEqual(scanned(model, { prefix: '' }));
          for (const key of ['a', 'a/b']) expect(await store.get(key)).toEqual(model.get(key));
        }),
        { numRuns: rounds },
      );
    }, 60_000);
  });
}

/** Few and short, so that they meet. */
const keyText = fc.string({ unit: fc.constantFrom('a', 'b', '/', '~'), minLength: 1, maxLength: 3 });
const bound = fc.string({ unit: fc.constantFrom('a', 'b', '/', '~'), maxLength: 3 });

const change: fc.Arbitrary<StoreChange> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(keyText, fc.nat(255)).map(([key, byte]) => put(key, byte)) },
  { weight: 2, arbitrary: keyText.map(remove) },
  { weight: 1, arbitrary: bound.map(removeRange) },
);

/** Writes that are asked for together. */
const step = fc.array(fc.array(change, { maxLength: 5 }), { minLength: 1, maxLength: 4 });

const range: fc.Arbitrary<ScanRange> = fc.record(
  {
    prefix: bound,
    after: bound,
    before: bound,
    limit: fc.nat(5),
    from: fc.constantFrom<('start' | 'end')[]>('start', 'end'),
  },
  { requiredKeys: ['prefix'] },
);

async function carryOut(
  store: Store,
  model: Map<string, Uint8Array>,
  steps: readonly (readonly StoreChange[])[][],
): Promise<void> {
  for (const writes of steps) {
    await Promise.all(writes.map((changes) => store.write(changes)));
    for (const single of writes.flat())
      if (single.kind === 'put') model.set(single.key, single.value);
      else if (single.kind === 'delete') model.delete(single.key);
      else for (const key of model.keys()) if (key.startsWith(single.prefix)) model.delete(key);
  }
}

function scanned(
  model: ReadonlyMap<string, Uint8Array>,
  { prefix, after, before, limit, from }: ScanRange,
): StoreEntry[] {
  const keys = [...model.keys()]
    .filter((key) => key.startsWith(prefix))
    .filter((key) => (after === undefined || key > after) && (before === undefined || key < before))
    .sort();
  const walked = from === 'end' ? keys.reverse() : keys;
  return walked.slice(0, limit).map((key) => ({ key, value: model.get(key)! }));
}
